//! "Dag Lin": what is somebody's own, and who sees it.
use crate::reach::{self, Waiting};
use crate::words::Words;
use crate::{LOST_CARD, queries};
use askama::Template;
use axum::response::Response;
use kernel::face::{self, Audience};
use kernel::session::{self, SessionId, Stay};
use kernel::{
    Deed, Device, Here, Known, Language, Nothing, OwnPage, Result, Tx, Visit, asset, page, people,
};
use telling::{Choice, HowOften, Way};

/// One thing that we know, who sees it, and where it is corrected.
struct Fact<'a> {
    what: &'a str,
    value: String,
    seen_by: &'a str,
    path: &'static str,
    /// A number or an address, which reads from left to right in every language.
    is_ltr: bool,
}

/// A stay on one device, in words.
struct StayLine<'a> {
    id: SessionId,
    device: &'a str,
    whose: &'a str,
    moment: String,
    is_this: bool,
    is_phone: bool,
}

#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    title: String,
    picture: String,
    /// Where they find what is theirs in the rooms.
    own_pages: Vec<&'static OwnPage>,
    facts: Vec<Fact<'a>>,
    waiting: Vec<Waiting>,
    stays: Vec<StayLine<'a>>,
    /// What they have in the rooms of the house, as ready HTML.
    elsewhere: Vec<String>,
    choice: Choice,
}

impl OverviewPage<'_> {
    fn lost_card(&self) -> &'static str {
        LOST_CARD
    }
    fn has_often(&self, word: &str) -> bool {
        self.choice.how_often.as_str() == word
    }
    fn has_way(&self, word: &str) -> bool {
        self.choice.way.map_or("", Way::as_str) == word
    }
}

pub async fn show(visit: Visit<Known, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    let words = Words(&here.voice);
    let own_face = face::of(&mut tx, who.id).await?;
    let picture = own_face.map_or_else(|| asset::drawing("").to_owned(), |face| face.picture);
    let stays = session::stays(&mut tx, who.id).await?;
    let stays = stays.into_iter().map(|stay| stay_line(&here, stay, who.0.id)).collect();
    page(&OverviewPage {
        words,
        title: words.hello(&who.name),
        picture,
        own_pages: house.own_pages(&here),
        facts: facts(&mut tx, &here, &who).await?,
        waiting: reach::waiting(&mut tx, &here).await?,
        stays,
        elsewhere: house.on_my_page(&mut tx, &here).await?,
        choice: telling::choice(&mut tx, who.id).await?,
        here: &here,
    })
}

async fn facts<'a>(tx: &mut Tx, here: &'a Here, who: &Known) -> Result<Vec<Fact<'a>>> {
    let words = Words(&here.voice);
    let (neighbourhood, nobody) = (words.seen_by_neighbourhood(), words.seen_by_nobody());
    let fact = |what, value, seen_by, path| Fact { what, value, seen_by, path, is_ltr: false };
    let own_face = queries::face(tx, who.id).await?;
    let audience = own_face.as_ref().and_then(|own| Audience::from_word(&own.audience));
    let picture = match &own_face {
        Some(own) if own.photo_id.is_some() => words.face_is_photo(),
        Some(own) if !own.drawing.is_empty() => words.face_is_drawing(),
        _ => words.face_is_nothing(),
    };
    let seen_by = audience.unwrap_or(Audience::Nobody).said(&here.voice);
    let mut facts = vec![
        fact(words.fact_name(), who.name.clone(), neighbourhood, "/mijn/naam"),
        fact(words.fact_face(), picture.to_owned(), seen_by, "/mijn/gezicht"),
    ];
    let contacts = people::contacts(tx, who.id).await?;
    for (channel, what) in [("sms", words.fact_phone()), ("mail", words.fact_mail())] {
        let own = contacts.iter().find(|contact| contact.channel == channel);
        let value = own.map_or(words.fact_none(), |contact| &contact.address).to_owned();
        let is_ltr = own.is_some();
        facts.push(Fact { is_ltr, ..fact(what, value, nobody, "/mijn/bereik") });
    }
    let age = who.age.said(&here.voice).to_owned();
    facts.push(fact(words.fact_age(), age, nobody, "/mijn/leeftijd"));
    let language = queries::language(tx, who.id).await?.map_or("", Language::own_name);
    facts.push(fact(words.fact_language(), language.to_owned(), nobody, "/mijn/taal"));
    Ok(facts)
}

fn stay_line<'a>(here: &'a Here, stay: Stay, this: SessionId) -> StayLine<'a> {
    let words = Words(&here.voice);
    let is_this = stay.id == this;
    let device = match (stay.label.as_str(), is_this) {
        ("phone", true) => words.this_phone(),
        ("phone", false) => words.a_phone(),
        ("tablet", true) => words.this_tablet(),
        ("tablet", false) => words.a_tablet(),
        (_, true) => words.this_computer(),
        (_, false) => words.a_computer(),
    };
    let whose = match stay.device {
        Device::Own => words.device_yours(),
        Device::Borrowed => words.device_borrowed(),
        Device::Centre => words.device_of_centre(),
    };
    let is_phone = stay.label == "phone";
    StayLine { id: stay.id, device, whose, moment: here.moment(stay.begins_at), is_this, is_phone }
}

#[derive(serde::Deserialize)]
pub struct OneStay {
    apparaat: SessionId,
}

/// Ends a stay elsewhere; an id of somebody else's stay ends nothing.
pub async fn end_stay(mut deed: Deed<Known, OneStay>) -> Result<Response> {
    session::end(&mut deed.tx, &deed.house, deed.who.id, deed.form.apparaat).await?;
    let says = Words(&deed.here.voice).device_off().to_owned();
    deed.done_saying("/mijn", &says).await
}

#[derive(serde::Deserialize)]
pub struct Letters {
    vaak: String,
    #[serde(default)]
    waar: String,
}

/// How often we may send something, and by which way.
pub async fn choose_letters(mut deed: Deed<Known, Letters>) -> Result<Response> {
    let how_often = HowOften::from_word(&deed.form.vaak).unwrap_or(HowOften::Never);
    let choice = Choice { way: Way::from_word(&deed.form.waar), how_often };
    telling::choose(&mut deed.tx, deed.who.id, choice).await?;
    let says = Words(&deed.here.voice).letters_saved().to_owned();
    deed.done_saying("/mijn", &says).await
}
