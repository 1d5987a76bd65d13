//! "Dit klopt niet": what is wrong with something, in three plain choices and perhaps a sentence.
//!
//! The key of the form is the key of the receipt: the same form sent twice leads to the same
//! page, and the house keeps no more of it than a hash.
use crate::case::Wrong;
use crate::decide::open_case;
use crate::item::{Item, Moderated, Rooms};
use crate::promise::Lookers;
use crate::queries::reports;
use crate::typed;
use crate::waiting::look_around_when_saved;
use crate::words::Words;
use crate::{receipt, tell};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::jiff::SignedDuration;
use kernel::session::Token;
use kernel::{
    Anyone, Deed, Error, Here, Limit, Problems, Result, Routes, Visit, Writing, form, icon, page,
    page_again,
};

const PATH: &str = "/melden/{kamer}/{wat}";
/// For somebody with a name, and for everybody at one place who has none.
const BY_A_PERSON: Limit = Limit::new(20, SignedDuration::from_hours(1));
const FROM_A_PLACE: Limit = Limit::new(10, SignedDuration::from_hours(1));

pub fn routes(routes: Routes, rooms: &Rooms) -> Routes {
    let (asking, sending) = (rooms.clone(), rooms.clone());
    routes
        .look(PATH, move |visit| ask(asking.clone(), visit))
        .act(PATH, move |deed| send(sending.clone(), deed))
}

/// Where somebody says that this is not right; for the link beside every line.
pub fn path_to_report(room: &str, item: &str) -> String {
    format!("/melden/{room}/{item}")
}

#[derive(serde::Deserialize)]
struct Asked {
    kamer: String,
    wat: String,
}

#[derive(Default, serde::Deserialize)]
struct Typed {
    kamer: String,
    wat: String,
    #[serde(default)]
    mis: String,
    #[serde(default)]
    erbij: String,
    #[serde(default)]
    sleutel: String,
}

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    item: &'a Item,
    lookers: &'a Lookers,
    problems: Problems,
    typed: Typed,
}

impl ReportPage<'_> {
    /// "Nadia, Joris"
    fn names(&self) -> String {
        let names: Vec<&str> = self.lookers.people.iter().map(|one| one.name.as_str()).collect();
        names.join(", ")
    }

    fn hint(&self, wrong: Wrong) -> &str {
        match wrong {
            Wrong::Unkind => self.words.wrong_unkind_hint(),
            Wrong::Untrue => self.words.wrong_untrue_hint(),
            Wrong::Misplaced => self.words.wrong_misplaced_hint(),
        }
    }

    fn icon(&self, wrong: Wrong) -> kernel::Icon {
        match wrong {
            Wrong::Unkind => icon::PRAAT,
            Wrong::Untrue => icon::EURO,
            Wrong::Misplaced => icon::SLOT,
        }
    }
}

async fn ask(rooms: Rooms, visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    let (room, item) = rooms.look_up(&mut tx, &here, &asked.kamer, &asked.wat).await?;
    let lookers = Lookers::find(&mut tx, room, &asked.wat, item.author).await?;
    page(&ReportPage {
        words: Words(&here.voice),
        here: &here,
        item: &item,
        lookers: &lookers,
        problems: Problems::default(),
        typed: Typed::default(),
    })
}

/// What somebody says is wrong.
struct Said {
    wrong: Wrong,
    words: String,
}

fn check(typed: &Typed, words: &Words<'_>) -> Result<Said, Problems> {
    let mut problems = Problems::default();
    let wrong = Wrong::ALL.into_iter().find(|wrong| wrong.field() == typed.mis);
    let said = typed::text(&typed.erbij);
    if wrong.is_none() {
        problems.add("mis-naar", words.report_choose());
    }
    if said.is_none() {
        problems.add("erbij", words.too_long(typed::TEXT_MAX_CHARS));
    }
    match (wrong, said) {
        (Some(wrong), Some(said)) => problems.or(Said { wrong, words: said }),
        _ => Err(problems),
    }
}

async fn send(rooms: Rooms, mut deed: Deed<Anyone, Typed>) -> Result<Response> {
    let Typed { kamer, wat, .. } = &deed.form;
    let (room, item) = rooms.look_up(&mut deed.tx, &deed.here, kamer, wat).await?;
    let said = match check(&deed.form, &Words(&deed.here.voice)) {
        Ok(said) => said,
        Err(problems) => return again(room, &item, deed, problems).await,
    };
    let token = receipt_key(&deed.form.sleutel)?;
    if !reports::has_receipt(&mut deed.tx, &token).await? {
        may_report(&deed)?;
        let number = report(&mut deed, (room, &item), &said).await?;
        reports::keep_receipt(&mut deed.tx, &token, number).await?;
    }
    deed.save().await?;
    Ok(Redirect::to(&receipt::path_of(&token)).into_response())
}

async fn again(
    room: &dyn Moderated,
    item: &Item,
    deed: Deed<Anyone, Typed>,
    problems: Problems,
) -> Result<Response> {
    let (_, here, typed, mut tx) = deed.look_only().await?;
    let lookers = Lookers::find(&mut tx, room, &typed.wat, item.author).await?;
    let words = Words(&here.voice);
    page_again(&ReportPage { words, here: &here, item, lookers: &lookers, problems, typed })
}

/// The key of the form that was sent; a fresh one for a form that is none of ours.
fn receipt_key(key: &str) -> Result<Token> {
    match form::checked_key(key) {
        Some(key) => Ok(Token::claimed(&key)),
        None => Token::fresh(),
    }
}

fn may_report(deed: &Deed<Anyone, Typed>) -> Result<()> {
    let (centre, now) = (deed.here.centre.id, deed.here.now);
    let is_allowed = match &deed.here.person {
        Some(person) => {
            let key = format!("report {centre} {}", person.id);
            deed.house.limits.allow(&key, BY_A_PERSON, now)
        }
        None => {
            let key = format!("report {centre} {}", deed.street.place());
            deed.house.limits.allow(&key, FROM_A_PLACE, now)
        }
    };
    if is_allowed { Ok(()) } else { Err(Error::TooOften) }
}

/// Keeps the report and tells who looks at it. Who reported the same before is told what they
/// were told then.
async fn report(
    deed: &mut Deed<Anyone, Typed>,
    (room, item): (&dyn Moderated, &Item),
    said: &Said,
) -> Result<i64> {
    let reporter = deed.here.person.as_ref().map(|person| person.id);
    let key = &deed.form.wat;
    let tx: &mut Writing = &mut deed.tx;
    if let Some(reporter) = reporter
        && let Some(number) = reports::by_reporter(tx, reporter, room.room(), key).await?
    {
        return Ok(number);
    }
    let (case, lookers) = open_case(tx, &deed.here.centre, room, key, item).await?;
    let number = reports::keep(tx, case, reporter, said.wrong, &said.words).await?;
    tell::there_is_a_report(tx, &deed.house, case, &lookers).await?;
    look_around_when_saved(tx, &deed.house);
    Ok(number)
}
