//! On the day itself: who came in, ticked on a telephone at the door, or only how many.
use crate::activity::{self, Activity};
use crate::attendance::{Line, lines, meant, standing_says};
use crate::coming;
use crate::date::Date;
use crate::queries::counts::{self, Count};
use crate::queries::sign_ups;
use crate::seats::{SignUpId, Standing};
use crate::words::Words;
use crate::{activity::PLACES_MAX, item};
use askama::Template;
use axum::response::Response;
use kernel::{Deed, Error, Here, Neighbour, Problems, Result, Tx, Visit, page, page_again};

pub const PATH: &str = "/agenda/{welke}/binnen";
pub const TALLY_PATH: &str = "/agenda/{welke}/binnen/tellen";

#[derive(serde::Deserialize)]
pub struct Asked {
    welke: String,
    #[serde(default)]
    op: String,
}

#[derive(serde::Deserialize)]
pub struct Came {
    welke: String,
    op: String,
    wie: SignUpId,
    /// `ja` when they come in, anything else when they do not after all.
    #[serde(default)]
    is: String,
}

#[derive(serde::Deserialize)]
pub struct Tally {
    welke: String,
    op: String,
    #[serde(default)]
    n: String,
}

#[derive(Template)]
#[template(path = "check_in.html")]
struct CheckInPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    activity: &'a Activity,
    date: &'a Date,
    when: String,
    lines: Vec<Line>,
    count: Option<Count>,
    n: String,
    problems: Problems,
}

impl CheckInPage<'_> {
    fn standing_says(&self, line: &Line) -> String {
        standing_says(&self.words, line)
    }

    /// People who are in, of whom one sign-up may bring several.
    fn n_in(&self) -> i64 {
        self.lines.iter().filter(|line| line.own.has_come).map(|line| line.own.n_people).sum()
    }
}

async fn shown<'a>(
    tx: &mut Tx,
    here: &'a Here,
    (activity, date): (&'a Activity, &'a Date),
) -> Result<CheckInPage<'a>> {
    let mut lines = lines(tx, here, activity, date).await?;
    lines.retain(|line| line.standing.has_place());
    let count = counts::of_date(tx, activity.id, &date.on_date).await?;
    let n = count.as_ref().and_then(|count| count.n_tally);
    Ok(CheckInPage {
        words: Words(&here.voice),
        here,
        activity,
        date,
        when: item::when(here, date),
        lines,
        n: n.map(|n| n.to_string()).unwrap_or_default(),
        count,
        problems: Problems::default(),
    })
}

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let (activity, date) = meant(&mut tx, &asked.welke, &asked.op).await?;
    activity.let_organise(&who, &here)?;
    page(&shown(&mut tx, &here, (&activity, &date)).await?)
}

/// Somebody comes in; whoever was still to be rung or asked comes, of course.
pub async fn come_in(mut deed: Deed<Neighbour, Came>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    activity.let_organise(&deed.who, &deed.here)?;
    let own = sign_ups::by_id(&mut deed.tx, deed.form.wie).await?.ok_or(Error::NotFound)?;
    if (own.activity_id, &own.on_date) != (activity.id, &date.on_date) {
        return Err(Error::NotFound);
    }
    let has_come = deed.form.is == "ja";
    if has_come && own.standing() != Standing::Coming {
        coming::accept(&mut deed.tx, &deed.house, &activity, &date, own.id).await?;
    }
    sign_ups::see_come(&mut deed.tx, own.id, has_come).await?;
    let goes_to = format!("{}#w-{}", path_of(&activity, &date), own.id);
    deed.done(&goes_to).await
}

/// "Er waren 14 mensen."
pub async fn tally(mut deed: Deed<Neighbour, Tally>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    activity.let_organise(&deed.who, &deed.here)?;
    let n = deed.form.n.trim().parse().ok().filter(|n| (0..=i64::from(PLACES_MAX)).contains(n));
    let Some(n) = n else {
        let (_, here, form, mut tx) = deed.look_only().await?;
        let says = Words(&here.voice).number_wrong(i64::from(PLACES_MAX));
        let problems = Problems::one("n", says);
        let page = shown(&mut tx, &here, (&activity, &date)).await?;
        return page_again(&CheckInPage { n: form.n, problems, ..page });
    };
    counts::tally(&mut deed.tx, activity.id, &date.on_date, n).await?;
    let says = Words(&deed.here.voice).tally_kept(n);
    deed.done_saying(&path_of(&activity, &date), &says).await
}

pub fn path_of(activity: &Activity, date: &Date) -> String {
    format!("{}/binnen?op={}", activity.path(), date.on_date)
}
