//! Where somebody may be reached: adding, changing and removing a mail address or a number.
use crate::change::{self, Asker, Change, Outcome};
use crate::queries;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::people::Contact;
use kernel::{
    Deed, Error, Here, Known, Nothing, PersonId, Problems, Result, Timestamp, Tx, Visit, page,
    page_again, people,
};
use telling::Address;

#[derive(Template)]
#[template(path = "reach.html")]
struct ReachPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    contacts: Vec<Contact>,
    waiting: Vec<Waiting>,
    address: String,
    problems: Problems,
}

/// A new address that counts from a moment on.
pub struct Waiting {
    pub channel: String,
    pub address: String,
    pub moment: String,
}

impl ReachPage<'_> {
    fn title(&self) -> &str {
        self.words.reach_title()
    }
}

/// The new addresses that were confirmed and do not count yet.
pub async fn waiting(tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
    let Some(person) = &here.person else { return Ok(Vec::new()) };
    let changes = queries::changes(tx, person.id).await?;
    let waiting = changes.into_iter().filter_map(|change| {
        let moment = here.moment(change.counts_at?);
        Some(Waiting { channel: change.channel, address: change.address, moment })
    });
    Ok(waiting.collect())
}

async fn reach_page<'a>(
    tx: &mut Tx,
    here: &'a Here,
    who: &Known,
    address: String,
    problems: Problems,
) -> Result<ReachPage<'a>> {
    let contacts = people::contacts(tx, who.id).await?;
    let waiting = waiting(tx, here).await?;
    Ok(ReachPage { words: Words(&here.voice), here, contacts, waiting, address, problems })
}

pub async fn show(visit: Visit<Known, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    page(&reach_page(&mut tx, &here, &who, String::new(), Problems::default()).await?)
}

#[derive(serde::Deserialize)]
pub struct NewAddress {
    adres: String,
}

pub async fn ask(mut deed: Deed<Known, NewAddress>) -> Result<Response> {
    let problem = match Address::parse(&deed.form.adres, deed.here.centre.jurisdiction) {
        Some(address) => {
            let (house, here) = (&deed.house, &deed.here);
            let asker = Asker { house, here, person: deed.who.id, stay: deed.who.0.id };
            if asker.ask(&mut deed.tx, &address).await? {
                return deed.done(&code_path(address.channel.as_str())).await;
            }
            Words::address_too_often
        }
        None => Words::address_missing,
    };
    let (who, here, form, mut tx) = deed.look_only().await?;
    let problems = Problems::one("adres", problem(Words(&here.voice)));
    page_again(&reach_page(&mut tx, &here, &who, form.adres, problems).await?)
}

fn code_path(channel: &str) -> String {
    format!("/mijn/bereik/code?soort={channel}")
}

#[derive(Template)]
#[template(path = "code.html")]
struct CodePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    channel: String,
    /// Where the code went, so far as a neighbour's eye may read it.
    masked: String,
    problems: Problems,
}

impl CodePage<'_> {
    fn title(&self) -> &str {
        self.words.code_title()
    }
}

/// Which of the two addresses somebody means.
#[derive(serde::Deserialize)]
pub struct Which {
    soort: String,
}

pub async fn show_code(visit: Visit<Known, Which>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let change = asked_for(&mut tx, who.id, &asked.soort).await?.ok_or(Error::NotFound)?;
    let (words, problems) = (Words(&here.voice), Problems::default());
    let (channel, masked) = (asked.soort, change.masked());
    page(&CodePage { words, here: &here, channel, masked, problems })
}

/// What this person asked for on this channel.
pub async fn asked_for(tx: &mut Tx, person: PersonId, channel: &str) -> Result<Option<Change>> {
    let changes = queries::changes(tx, person).await?;
    Ok(changes.into_iter().find(|change| change.channel == channel))
}

#[derive(serde::Deserialize)]
pub struct HandedIn {
    soort: String,
    #[serde(default)]
    code: String,
}

pub async fn hand_in(mut deed: Deed<Known, HandedIn>) -> Result<Response> {
    let masked = asked_for(&mut deed.tx, deed.who.id, &deed.form.soort).await?;
    let masked = masked.map(|change| change.masked()).unwrap_or_default();
    let (house, here) = (&deed.house, &deed.here);
    let asker = Asker { house, here, person: deed.who.id, stay: deed.who.0.id };
    let outcome = asker.hand_in(&mut deed.tx, &deed.form.soort, &deed.form.code).await?;
    let problem = match outcome {
        Outcome::CountsAt(at) => {
            let says = counts_from(&deed.here, at);
            return deed.done_saying("/mijn", &says).await;
        }
        Outcome::WrongCode => Words::code_wrong,
        Outcome::Over => Words::code_over,
        Outcome::OfSomebodyElse => Words::address_of_somebody_else,
    };
    // A wrong code counts as a try, so it is kept that there was one.
    let (_, here, form, _) = deed.save_and_look().await?;
    let words = Words(&here.voice);
    let problems = Problems::one("code", problem(words));
    page_again(&CodePage { words, here: &here, channel: form.soort, masked, problems })
}

/// "Je nieuwe adres geldt vanaf morgen, 11.00 uur."
pub fn counts_from(here: &Here, at: Timestamp) -> String {
    let words = Words(&here.voice);
    if at <= here.now {
        words.address_counts().to_owned()
    } else {
        words.address_counts_from(here.moment(at))
    }
}

pub async fn stop(mut deed: Deed<Known, Which>) -> Result<Response> {
    let change = asked_for(&mut deed.tx, deed.who.id, &deed.form.soort).await?;
    if let Some(change) = change {
        change::stop(&mut deed.tx, &change).await?;
    }
    let says = Words(&deed.here.voice).change_stopped().to_owned();
    deed.done_saying("/mijn", &says).await
}

#[derive(Template)]
#[template(path = "remove_address.html")]
struct RemovePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    channel: String,
    address: String,
    /// Then only a buurtpas lets this person in.
    is_last: bool,
    problems: Problems,
}

impl RemovePage<'_> {
    fn title(&self) -> &str {
        self.words.remove_title()
    }
}

async fn remove_page<'a>(
    tx: &mut Tx,
    here: &'a Here,
    who: &Known,
    channel: String,
    problems: Problems,
) -> Result<RemovePage<'a>> {
    let contacts = people::contacts(tx, who.id).await?;
    let is_last = contacts.len() == 1;
    let own = contacts.into_iter().find(|contact| contact.channel == channel);
    let address = own.ok_or(Error::NotFound)?.address;
    Ok(RemovePage { words: Words(&here.voice), here, channel, address, is_last, problems })
}

pub async fn ask_removal(visit: Visit<Known, Which>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    page(&remove_page(&mut tx, &here, &who, asked.soort, Problems::default()).await?)
}

#[derive(serde::Deserialize)]
pub struct Removal {
    soort: String,
    /// Said where it is the last address: "Ik heb een buurtpas".
    #[serde(default)]
    pas: String,
}

pub async fn remove(mut deed: Deed<Known, Removal>) -> Result<Response> {
    let contacts = people::contacts(&mut deed.tx, deed.who.id).await?;
    if contacts.len() == 1 && deed.form.pas.is_empty() {
        let (who, here, form, mut tx) = deed.look_only().await?;
        let problems = Problems::one("pas", Words(&here.voice).card_first());
        return page_again(&remove_page(&mut tx, &here, &who, form.soort, problems).await?);
    }
    change::tell_removed(&mut deed.tx, &deed.here, &contacts, &deed.form.soort).await?;
    queries::remove_contact(&mut deed.tx, deed.who.id, &deed.form.soort).await?;
    let says = Words(&deed.here.voice).address_removed().to_owned();
    deed.done_saying("/mijn", &says).await
}
