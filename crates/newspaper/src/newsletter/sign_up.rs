//! "Krant per mail": anybody asks for the newspaper, also without an account.
use super::confirm;
use crate::queries::subscribers;
use crate::words::Words;
use crate::{NAME, must_be_on, too_often};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    Anyone, Deed, Here, Language, Limit, Nothing, Problems, Result, Visit, known_place, page,
    page_again, people,
};
use telling::{Address, Channel};

pub const PATH: &str = "/krant/per-mail";
/// From one place; a known place has its own measure.
const WITHIN: SignedDuration = SignedDuration::from_hours(1);
/// In a whole centre, from everywhere together: no street signs up faster.
const A_DAY: Limit = Limit::new(500, SignedDuration::from_hours(24));

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Typed {
    adres: String,
    taal: String,
}

#[derive(Template)]
#[template(path = "newsletter_sign_up.html")]
struct SignUpPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: Typed,
    problems: Problems,
}

impl SignUpPage<'_> {
    fn languages(&self) -> &[Language] {
        &self.here.centre.languages
    }

    fn is_read_in(&self, language: &Language) -> bool {
        let chosen = Language::from_tag(&self.form.taal);
        chosen.unwrap_or(self.here.voice.language) == *language
    }
}

pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { here, mut tx, .. } = visit;
    must_be_on(&here)?;
    let contacts = match &here.person {
        Some(person) => people::contacts(&mut tx, person.id).await?,
        None => Vec::new(),
    };
    let mail = contacts.into_iter().find(|own| own.channel == Channel::Mail.as_str());
    let adres = mail.map(|own| own.address).unwrap_or_default();
    let form = Typed { adres, ..Typed::default() };
    let problems = Problems::default();
    page(&SignUpPage { words: Words(&here.voice), here: &here, form, problems })
}

/// Whether the address is known or not, the answer is the same: look in your mail.
pub async fn sign_up(mut deed: Deed<Anyone, Typed>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let country = deed.here.centre.jurisdiction;
    let typed = Address::parse(&deed.form.adres, country);
    let Some(address) = typed.filter(|typed| typed.channel == Channel::Mail) else {
        let (_, here, form, _) = deed.look_only().await?;
        let problems = Problems::one("adres", Words(&here.voice).letter_address_wrong());
        let words = Words(&here.voice);
        return page_again(&SignUpPage { words, here: &here, form, problems });
    };
    if !may_sign_up(&deed) {
        let (_, here, form, _) = deed.look_only().await?;
        let (words, problems) = (Words(&here.voice), too_often::problem(&here, "adres"));
        return too_often::again(&SignUpPage { words, here: &here, form, problems });
    }
    let chosen = Language::from_tag(&deed.form.taal);
    let offered = chosen.filter(|chosen| deed.here.centre.languages.contains(chosen));
    let language = offered.unwrap_or(deed.here.voice.language);
    let tx = &mut deed.tx;
    let subscriber = subscribers::write_down(tx, &address.text, language.tag()).await?;
    confirm::ask(tx, &deed.here.centre, &subscriber).await?;
    let says = Words(&deed.here.voice).letter_look_in_mail().to_owned();
    deed.done_saying(PATH, &says).await
}

fn may_sign_up(deed: &Deed<Anyone, Typed>) -> bool {
    let (limits, now, centre) = (&deed.house.limits, deed.tx.now, deed.tx.centre);
    let spot = known_place::spot(&deed.here.centre, &deed.street);
    let here = Limit::new(spot.bounds.n_tries_max, WITHIN);
    limits.allow(&format!("{NAME}/letter/{centre}/{}", spot.key), here, now)
        && limits.allow(&format!("{NAME}/letter/{centre}"), A_DAY, now)
}
