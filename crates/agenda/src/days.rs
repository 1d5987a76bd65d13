//! All coming dates of an activity, for whoever organises it: which is different, one more, and
//! days that are skipped.
use crate::activity::{self, Activity};
use crate::changes::Stood;
use crate::date::{Date, Going};
use crate::one_date::OneDay;
use crate::queries::{activities, dates};
use crate::words::Words;
use crate::{found, item, repeat, upkeep};
use askama::Template;
use axum::response::Response;
use kernel::jiff::civil;
use kernel::place::{self, Place};
use kernel::{Deed, Error, Here, Neighbour, Problems, Result, Tx, Visit, page, page_again};
use series::Series;

pub const PATH: &str = "/agenda/{welke}/dagen";
pub const SKIP_PATH: &str = "/agenda/{welke}/dagen/sla-over";
pub const UNSKIP_PATH: &str = "/agenda/{welke}/dagen/toch";
/// A year of weeks; the rest comes nearer by itself.
const SHOWN_MAX: usize = 60;

/// One line of the list.
struct Line {
    date: Date,
    when: String,
    /// Where it is, when it is not where it always is.
    place: String,
}

#[derive(Template)]
#[template(path = "days.html")]
struct DaysPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    activity: &'a Activity,
    lines: Vec<Line>,
    /// Days that the series leaves out: their names, and how they are said.
    skipped: Vec<(String, String)>,
    form: OneDay,
    problems: Problems,
}

async fn days<'a>(
    tx: &mut Tx,
    here: &'a Here,
    activity: &'a Activity,
    (form, problems): (OneDay, Problems),
) -> Result<DaysPage<'a>> {
    let series = upkeep::series_of(activity)?;
    let places = place::all(tx).await?;
    let coming = dates::coming(tx, activity.id, here.now).await?.into_iter();
    let line = |date: Date| line(here, activity, &places, date);
    let lines = coming.take(SHOWN_MAX).map(line).collect();
    let today = here.local_now().date();
    let skipped = series.skipped().iter().filter(|day| today <= **day);
    Ok(DaysPage {
        words: Words(&here.voice),
        here,
        activity,
        lines,
        skipped: skipped.map(|day| (day.to_string(), here.voice.day(*day))).collect(),
        form,
        problems,
    })
}

fn line(here: &Here, activity: &Activity, places: &[Place], date: Date) -> Line {
    let place = date.place_of(activity);
    let is_elsewhere = place != activity.place();
    Line {
        when: item::when(here, &date),
        place: if is_elsewhere { place.says(places) } else { String::new() },
        date,
    }
}

/// An extra date begins at the usual hours.
fn usual_hours(activity: &Activity) -> Result<OneDay> {
    let first = upkeep::series_of(activity)?.first();
    Ok(OneDay {
        van: repeat::minute_of(first.start).to_string(),
        tot: repeat::minute_of(first.end()).to_string(),
        ..OneDay::default()
    })
}

pub async fn show(visit: Visit<Neighbour, crate::organise::Which>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let activity = activity::at(&mut tx, &asked.welke).await?;
    activity.let_organise(&who, &here)?;
    if !activity.is_shown() {
        return Err(Error::NotFound);
    }
    let filled = (usual_hours(&activity)?, Problems::default());
    page(&days(&mut tx, &here, &activity, filled).await?)
}

/// The activity, for whoever may organise it.
async fn organised<F>(deed: &mut Deed<Neighbour, F>, welke: &str) -> Result<Activity> {
    let activity = activity::at(&mut deed.tx, welke).await?;
    activity.let_organise(&deed.who, &deed.here)?;
    if activity.is_shown() { Ok(activity) } else { Err(Error::NotFound) }
}

/// One date more, beside what the series gives.
pub async fn add(mut deed: Deed<Neighbour, OneDay>) -> Result<Response> {
    let welke = deed.form.welke.clone();
    let activity = organised(&mut deed, &welke).await?;
    let places = place::all(&mut deed.tx).await?;
    let usual = activity.place();
    // Where it always is: that is no question here.
    let form = OneDay {
        op: String::new(),
        plek: usual.place.map(|place| place.to_string()).unwrap_or_default(),
        waar: usual.spot,
        voorbehoud: if usual.is_tentative { "ja".to_owned() } else { String::new() },
        ..deed.form.clone()
    };
    let date = match form.date(&activity, &places, &deed.here) {
        Ok(date) => date,
        Err(problems) => return again(deed, activity, problems).await,
    };
    if dates::on(&mut deed.tx, activity.id, &date.on_date).await?.is_some() {
        let says = Words(&deed.here.voice).day_taken().to_owned();
        return again(deed, activity, Problems::one("dag", says)).await;
    }
    let date = Date { is_own: true, ..date };
    dates::keep(&mut deed.tx, activity.id, &date).await?;
    found::put(&mut deed.tx, &activity).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).day_added().to_owned();
    deed.done_saying(&path_of(&activity), &says).await
}

async fn again(
    deed: Deed<Neighbour, OneDay>,
    activity: Activity,
    problems: Problems,
) -> Result<Response> {
    let (_, here, form, mut tx) = deed.look_only().await?;
    page_again(&days(&mut tx, &here, &activity, (form, problems)).await?)
}

#[derive(serde::Deserialize)]
pub struct Skipped {
    welke: String,
    op: String,
}

/// The series leaves this day out. With people on its list it stays and does not happen.
pub async fn skip(deed: Deed<Neighbour, Skipped>) -> Result<Response> {
    except(deed, |series, day| series.skip(day)).await
}

/// What was skipped comes back.
pub async fn unskip(deed: Deed<Neighbour, Skipped>) -> Result<Response> {
    except(deed, |series, day| series.add(day)).await
}

async fn except(
    mut deed: Deed<Neighbour, Skipped>,
    change: impl FnOnce(&mut Series, civil::Date) -> Result<(), series::Problem>,
) -> Result<Response> {
    let welke = deed.form.welke.clone();
    let activity = organised(&mut deed, &welke).await?;
    let day = deed.form.op.parse().map_err(|_| Error::NotFound)?;
    let mut series = upkeep::series_of(&activity)?;
    change(&mut series, day).map_err(|_| Error::NotFound)?;
    let zone = deed.here.centre.zone.clone();
    let (tx, house) = (&mut deed.tx, &deed.house);
    let stood = Stood::now(tx, &activity).await?;
    let activity = Activity { series: series.to_string(), ..activity };
    activities::keep(tx, &activity).await?;
    upkeep::put_dates(tx, &activity, &zone).await?;
    if series.occurrence(day).is_some() {
        dates::say(tx, activity.id, &day.to_string(), Going::On, "").await?;
    }
    let told = stood.tell(tx, house, &activity).await?;
    kernel::centre::touch(tx).await?;
    let done = Words(&deed.here.voice).one_date_done().to_owned();
    told.end(deed, &path_of(&activity), &done).await
}

fn path_of(activity: &Activity) -> String {
    format!("{}/dagen", activity.path())
}
