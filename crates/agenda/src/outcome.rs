//! "Wat er van kwam": what the organiser writes when it is over, beside what people said of it.
use crate::activity::{self, Activity};
use crate::attendance::meant;
use crate::date::Date;
use crate::look_back::{self, Seen};
use crate::queries::looking_back::{self, Told};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{Deed, Error, Here, Neighbour, Problems, Result, Seed, Tx, Visit, page, page_again};

pub const PATH: &str = "/agenda/{welke}/terugblik";
const TEXT_MAX_CHARS: usize = 4000;
/// What is longer ago is no news.
const TELL_DAYS: i64 = 60;

#[derive(serde::Deserialize)]
pub struct Asked {
    welke: String,
    #[serde(default)]
    op: String,
}

#[derive(serde::Deserialize)]
pub struct Written {
    welke: String,
    op: String,
    #[serde(default)]
    tekst: String,
}

#[derive(Template)]
#[template(path = "outcome.html")]
struct OutcomePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    activity: &'a Activity,
    date: &'a Date,
    when: String,
    seen: Seen,
    tekst: String,
    problems: Problems,
}

/// What came of activities, for those who make the newspaper. It stands open on the page of its day;
/// of what is kept quiet nothing is told further.
pub async fn seeds(tx: &mut Tx, here: &Here) -> Result<Vec<Seed>> {
    let since = here.now - SignedDuration::from_hours(24 * TELL_DAYS);
    let told = looking_back::outcomes_since(tx, since).await?;
    let seed = |one: Told| Seed {
        path: format!("{}?op={}", activity::path_of(&one.slug), one.on_date),
        title: one.title,
        text: one.text,
        says: vec![Words(&here.voice).outcome_is_open().to_owned()],
        at: one.ends_at,
    };
    Ok(told.into_iter().map(seed).collect())
}

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let (activity, date) = meant(&mut tx, &asked.welke, &asked.op).await?;
    activity.let_organise(&who, &here)?;
    page(&OutcomePage {
        words: Words(&here.voice),
        here: &here,
        when: crate::item::when(&here, &date),
        seen: look_back::seen(&mut tx, &activity, &date).await?,
        tekst: looking_back::outcome(&mut tx, activity.id, &date.on_date).await?,
        activity: &activity,
        date: &date,
        problems: Problems::default(),
    })
}

pub async fn write(mut deed: Deed<Neighbour, Written>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    activity.let_organise(&deed.who, &deed.here)?;
    if deed.tx.now < date.ends_at {
        return Err(Error::NotFound);
    }
    let text = deed.form.tekst.replace("\r\n", "\n").trim().to_owned();
    if TEXT_MAX_CHARS < text.chars().count() {
        let (_, here, form, mut tx) = deed.look_only().await?;
        let words = Words(&here.voice);
        return page_again(&OutcomePage {
            words,
            here: &here,
            when: crate::item::when(&here, &date),
            seen: look_back::seen(&mut tx, &activity, &date).await?,
            tekst: form.tekst,
            activity: &activity,
            date: &date,
            problems: Problems::one("tekst", words.too_long(TEXT_MAX_CHARS)),
        });
    }
    looking_back::write_outcome(&mut deed.tx, activity.id, &date, &text).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).outcome_kept().to_owned();
    deed.done_saying(&activity.path_on(&date.on_date), &says).await
}
