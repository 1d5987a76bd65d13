//! One card by itself, and a private word to whoever hangs there.
use crate::card::{Card, path_of};
use crate::portrait::Portrait;
use crate::viewer::Viewer;
use crate::words::Words;
use crate::{NAME, must_be_on, queries};
use askama::Template;
use axum::response::Response;
use kernel::face::Audience;
use kernel::jiff::SignedDuration;
use kernel::{
    Anyone, Counterpart, Deed, Error, Here, House, Limit, Neighbour, PersonId, Problems, Result,
    Subject, Talk, Tx, Visit, page, page_again,
};

pub const CARD_PATH: &str = "/wie-is-wie/{wie}";
pub const WORD_PATH: &str = "/wie-is-wie/{wie}/bericht";
pub const WORD_MAX_CHARS: usize = 1000;
/// Whoever writes to more people in an hour sells something.
const WORDS: Limit = Limit::new(10, SignedDuration::from_hours(1));

#[derive(serde::Deserialize)]
pub struct Who {
    wie: String,
}

#[derive(Template)]
#[template(path = "card.html")]
struct CardPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    portrait: Portrait,
    is_own: bool,
    may_write: bool,
    may_report: bool,
    message: String,
    problems: Problems,
}

impl CardPage<'_> {
    fn title(&self) -> String {
        let name = &self.portrait.name;
        if self.problems.is_empty() { name.clone() } else { self.here.words().error_in_title(name) }
    }

    /// A passer-by needs no account to write to the team.
    fn path_to_ask(&self) -> Option<String> {
        let is_passing_by = self.here.person.is_none();
        is_passing_by.then(|| self.here.path_to_ask(&self.portrait.person)).flatten()
    }

    fn report_path(&self) -> String {
        moderation::path_to_report(NAME, &self.portrait.person.to_string())
    }
}

/// The card, if it hangs for this pair of eyes. Who hangs nowhere, who shows it to others and who
/// never was are told apart by nothing: neither by the answer nor by what is asked of the database.
async fn seen(tx: &mut Tx, viewer: &Viewer, who: &str) -> Result<Card> {
    let person = who.parse().unwrap_or_else(|_| PersonId::fresh());
    let card = queries::cards(tx, Some(person)).await?.pop();
    card.filter(|card| viewer.sees(card)).ok_or(Error::NotFound)
}

async fn card_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    who: &str,
) -> Result<CardPage<'a>> {
    must_be_on(here)?;
    let viewer = Viewer::of(tx, house, here).await?;
    let card = seen(tx, &viewer, who).await?;
    let portrait = Portrait::of(here, &viewer, &card);
    Ok(CardPage {
        words: Words(&here.voice),
        here,
        is_own: viewer.is(card.person_id),
        may_write: portrait.takes_words && house.keeps_talk(here),
        // Who sees it only at the table tells whoever receives people there.
        may_report: card.shown_to() != Audience::LivingRoom,
        portrait,
        message: String::new(),
        problems: Problems::default(),
    })
}

pub async fn show(visit: Visit<Anyone, Who>) -> Result<Response> {
    let Visit { house, here, asked, mut tx, .. } = visit;
    page(&card_page(&mut tx, &house, &here, &asked.wie).await?)
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Word {
    wie: String,
    bericht: String,
}

/// "Stuur een bericht": a private talk with whoever hangs there.
pub async fn write(mut deed: Deed<Neighbour, Word>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let viewer = Viewer::of(&mut deed.tx, &deed.house, &deed.here).await?;
    let card = seen(&mut deed.tx, &viewer, &deed.form.wie).await?;
    if !Portrait::of(&deed.here, &viewer, &card).takes_words {
        return Err(Error::NotFound);
    }
    let says = deed.form.bericht.trim().to_owned();
    if let Some(problem) = problem(&deed.here, &says) {
        return again(deed, problem).await;
    }
    let words = Words(&deed.here.voice);
    let key = format!("{NAME}/word/{}/{}", deed.tx.centre, deed.who.id);
    if !deed.house.limits.allow(&key, WORDS, deed.tx.now) {
        let says = words.too_many_words().to_owned();
        return again(deed, says).await;
    }
    let subject = Subject { path: path_of(card.person_id), title: words.title().to_owned() };
    let to = Counterpart::Neighbour(card.person_id);
    let talk = Talk { subject, from: deed.who.id, to, says };
    let problem = match deed.house.begin_talk(&mut deed.tx, &deed.here, &talk).await {
        Ok(Some(path)) => {
            let says = words.word_sent(&card.name);
            return deed.done_saying(&path, &says).await;
        }
        // Nobody is told whether somebody does not want to hear them.
        Ok(None) => words.word_not_now(&card.name),
        Err(Error::TooOften) => words.too_many_words().to_owned(),
        Err(error) => return Err(error),
    };
    again(deed, problem).await
}

fn problem(here: &Here, says: &str) -> Option<String> {
    let words = Words(&here.voice);
    if says.is_empty() {
        return Some(words.word_missing().to_owned());
    }
    if WORD_MAX_CHARS < says.chars().count() {
        return Some(words.too_long().to_owned());
    }
    let has_number = careful::look(says, &[]).has_national_number;
    has_number.then(|| words.no_national_number().to_owned())
}

/// The same page, with what was typed and what to do.
async fn again(deed: Deed<Neighbour, Word>, says: String) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let page = card_page(&mut tx, &house, &here, &form.wie).await?;
    let problems = Problems::one("bericht", says);
    page_again(&CardPage { problems, message: form.bericht, ..page })
}
