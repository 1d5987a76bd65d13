//! One date that is different: at another time, somewhere else, off, or on again.
use crate::activity::{self, Activity, SPOT_MAX_CHARS};
use crate::changes::Stood;
use crate::date::{Date, Going, Where};
use crate::filled::line;
use crate::queries::{activities, dates, gathered};
use crate::words::Words;
use crate::{found, item, repeat, upkeep};
use askama::Template;
use axum::response::Response;
use kernel::hours::Minute;
use kernel::jiff::ToSpan;
use kernel::jiff::civil;
use kernel::place::{self, Place};
use kernel::{
    Deed, Error, Here, Neighbour, Problems, Result, Timestamp, Tx, Visit, Writing, page,
    page_again, people,
};

pub const PATH: &str = "/agenda/{welke}/dag";
pub const OFF_PATH: &str = "/agenda/{welke}/gaat-niet-door";
pub const ON_PATH: &str = "/agenda/{welke}/gaat-toch-door";
pub const USUAL_PATH: &str = "/agenda/{welke}/zoals-altijd";
/// What the log calls it.
pub const CALLED_OFF: &str = "agenda_called_off";
pub const CHANGED_DATE: &str = "agenda_changed_date";
/// What is different, or why something does not happen, fits in a sentence.
pub const NOTE_MAX_CHARS: usize = 120;

#[derive(serde::Deserialize)]
pub struct Asked {
    welke: String,
    #[serde(default)]
    op: String,
}

/// One date, as somebody filled it in.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct OneDay {
    pub welke: String,
    /// Its name; empty for a date that is new.
    pub op: String,
    pub dag: String,
    pub van: String,
    pub tot: String,
    pub plek: String,
    pub waar: String,
    pub voorbehoud: String,
    /// What is said with it.
    pub bij: String,
}

impl OneDay {
    fn of(activity: &Activity, date: &Date, here: &Here) -> Self {
        let local = |at: Timestamp| at.to_zoned(here.centre.zone.clone()).datetime();
        let minute = |at| repeat::minute_of(local(at)).to_string();
        let place = date.place_of(activity);
        Self {
            welke: activity.slug.clone(),
            op: date.on_date.clone(),
            dag: local(date.starts_at).date().to_string(),
            van: minute(date.starts_at),
            tot: minute(date.ends_at),
            plek: place.place.map(|place| place.to_string()).unwrap_or_default(),
            waar: place.spot,
            voorbehoud: if place.is_tentative { "ja" } else { "" }.to_owned(),
            bij: date.note.clone(),
        }
    }

    /// The date as it will be; the problems beside their fields when something does not fit. What
    /// has begun is over for whoever plans.
    pub fn date(
        &self,
        activity: &Activity,
        places: &[Place],
        here: &Here,
    ) -> Result<Date, Problems> {
        let words = Words(&here.voice);
        let mut problems = Problems::default();
        let (from, to) = (Minute::parse(&self.van).ok(), Minute::parse(&self.tot).ok());
        for (field, time) in [("van", &from), ("tot", &to)] {
            if time.is_none() {
                problems.add(field, words.time_wrong());
            }
        }
        let day = self.dag.trim().parse::<civil::Date>().ok();
        let today = here.local_now().date();
        let days = today..=today.saturating_add(AHEAD_MAX_DAYS.days());
        let when = from.zip(to).zip(day).map(|((from, to), day)| repeat::when(day, from, to));
        let zone = &here.centre.zone;
        let when = when.map(|when| (when.starts_at(zone), when.ends_at(zone)));
        let is_past = when.is_some_and(|(starts_at, _)| starts_at <= here.now);
        if day.is_none_or(|day| !days.contains(&day)) || is_past {
            problems.add("dag", words.day_wrong());
        }
        for (field, raw, chars_max) in
            [("waar", &self.waar, SPOT_MAX_CHARS), ("bij", &self.bij, NOTE_MAX_CHARS)]
        {
            if line(raw, chars_max).is_none() {
                problems.add(field, words.too_long(chars_max));
            }
        }
        let (Some((starts_at, ends_at)), true) = (when, problems.is_empty()) else {
            return Err(problems);
        };
        let place = places.iter().find(|place| place.id.to_string() == self.plek);
        let place = Where {
            place: place.map(|place| place.id),
            spot: line(&self.waar, SPOT_MAX_CHARS).unwrap_or_default(),
            is_tentative: !self.voorbehoud.is_empty(),
        };
        let on_date = if self.op.is_empty() { self.dag.trim() } else { &self.op };
        let note = line(&self.bij, NOTE_MAX_CHARS).unwrap_or_default();
        let date = Date { note, ..Date::usual(on_date.to_owned(), starts_at, ends_at) };
        Ok(if place == activity.place() { date } else { date.elsewhere(place) })
    }
}

/// As far ahead as dates stand on the calendar.
const AHEAD_MAX_DAYS: i32 = 366;

#[derive(Template)]
#[template(path = "one_date.html")]
struct OneDatePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    activity: &'a Activity,
    date: &'a Date,
    when: String,
    /// Whether the series gives this day, so that it can be as always again.
    has_usual: bool,
    /// Whether more dates come after it.
    has_rest: bool,
    form: OneDay,
    places: Vec<Place>,
    problems: Problems,
}

impl OneDatePage<'_> {
    /// Whether the series can leave it out.
    fn may_be_skipped(&self) -> bool {
        self.has_usual && self.date.is_on() && !self.date.is_own
    }
    fn is_at(&self, place: &Place) -> bool {
        self.form.plek == place.id.to_string()
    }
}

async fn one_date<'a>(
    tx: &mut Tx,
    here: &'a Here,
    activity: &'a Activity,
    date: &'a Date,
    (form, problems): (OneDay, Problems),
) -> Result<OneDatePage<'a>> {
    let later = dates::coming(tx, activity.id, date.ends_at).await?;
    Ok(OneDatePage {
        words: Words(&here.voice),
        here,
        activity,
        date,
        when: item::when(here, date),
        has_usual: usual(activity, date, here)?.is_some(),
        has_rest: !later.is_empty(),
        form,
        places: place::all(tx).await?,
        problems,
    })
}

/// The date as its series gives it; `None` when it does not.
fn usual(activity: &Activity, date: &Date, here: &Here) -> Result<Option<Date>> {
    let Ok(day) = date.on_date.parse::<civil::Date>() else { return Ok(None) };
    let zone = &here.centre.zone;
    Ok(upkeep::series_of(activity)?.occurrence(day).map(|one| {
        Date::usual(date.on_date.clone(), one.when.starts_at(zone), one.when.ends_at(zone))
    }))
}

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let activity = activity::at(&mut tx, &asked.welke).await?;
    activity.let_organise(&who, &here)?;
    let date = dates::on(&mut tx, activity.id, &asked.op).await?.ok_or(Error::NotFound)?;
    let filled = (OneDay::of(&activity, &date, &here), Problems::default());
    page(&one_date(&mut tx, &here, &activity, &date, filled).await?)
}

/// The activity and its date, for whoever may organise it. Nobody else changes that date until
/// this deed is over.
async fn held<F>(
    deed: &mut Deed<Neighbour, F>,
    welke: &str,
    op: &str,
) -> Result<(Activity, Date, Stood)> {
    let (activity, date) = activity::held(&mut deed.tx, welke, op).await?;
    activity.let_organise(&deed.who, &deed.here)?;
    let stood = Stood::now(&mut deed.tx, &activity).await?;
    Ok((activity, date, stood))
}

pub async fn change(mut deed: Deed<Neighbour, OneDay>) -> Result<Response> {
    let (welke, op) = (deed.form.welke.clone(), deed.form.op.clone());
    let (activity, date, stood) = held(&mut deed, &welke, &op).await?;
    let places = place::all(&mut deed.tx).await?;
    let changed = match deed.form.date(&activity, &places, &deed.here) {
        Ok(changed) => Date { going: date.going, ..changed },
        Err(problems) => {
            let (_, here, form, mut tx) = deed.look_only().await?;
            let filled = (form, problems);
            return page_again(&one_date(&mut tx, &here, &activity, &date, filled).await?);
        }
    };
    let is_usual = usual(&activity, &date, &deed.here)?.as_ref() == Some(&changed);
    let changed = Date { is_own: !is_usual, ..changed };
    keep(deed, activity, changed, stood).await
}

/// "Gaat toch door."
pub async fn put_on(mut deed: Deed<Neighbour, Asked>) -> Result<Response> {
    let (welke, op) = (deed.form.welke.clone(), deed.form.op.clone());
    let (activity, date, stood) = held(&mut deed, &welke, &op).await?;
    let is_own = date.is_own || usual(&activity, &date, &deed.here)?.is_none();
    let date = Date { going: Going::On, note: String::new(), is_own, ..date };
    keep(deed, activity, date, stood).await
}

/// "Weer zoals altijd": what was changed by hand is taken back.
pub async fn make_usual(mut deed: Deed<Neighbour, Asked>) -> Result<Response> {
    let (welke, op) = (deed.form.welke.clone(), deed.form.op.clone());
    let (activity, date, stood) = held(&mut deed, &welke, &op).await?;
    let date = usual(&activity, &date, &deed.here)?.ok_or(Error::NotFound)?;
    keep(deed, activity, date, stood).await
}

async fn keep<F>(
    mut deed: Deed<Neighbour, F>,
    activity: Activity,
    date: Date,
    stood: Stood,
) -> Result<Response> {
    let (tx, house) = (&mut deed.tx, &deed.house);
    dates::keep(tx, activity.id, &date).await?;
    gathered::touch(tx, activity.id).await?;
    crate::coming::settle(tx, house, &activity, &date).await?;
    let told = stood.tell(tx, house, &activity).await?;
    found::put(tx, &activity).await?;
    let what = format!("{} {}", activity.slug, date.on_date);
    people::log_act(tx, Some(deed.who.id), None, CHANGED_DATE, &what).await?;
    kernel::centre::touch(tx).await?;
    let done = Words(&deed.here.voice).one_date_done().to_owned();
    told.end(deed, &activity.path_on(&date.on_date), &done).await
}

/// What does not happen, and why.
#[derive(serde::Deserialize)]
pub struct Off {
    welke: String,
    op: String,
    #[serde(default)]
    waarom: String,
    /// "rest": and all that comes after it.
    #[serde(default)]
    hoever: String,
}

/// It does not happen on this date, or from this date on; everybody who counted on it hears why.
pub async fn call_off(mut deed: Deed<Neighbour, Off>) -> Result<Response> {
    let (welke, op) = (deed.form.welke.clone(), deed.form.op.clone());
    let (activity, date, stood) = held(&mut deed, &welke, &op).await?;
    let why: String = deed.form.waarom.trim().chars().take(NOTE_MAX_CHARS).collect();
    let is_rest = deed.form.hoever == "rest";
    let (tx, house) = (&mut deed.tx, &deed.house);
    if date.is_on() {
        dates::say(tx, activity.id, &date.on_date, Going::Off, &why).await?;
    }
    let activity = if is_rest { end(tx, activity, &date, &why).await? } else { activity };
    let told = stood.tell(tx, house, &activity).await?;
    gathered::touch(tx, activity.id).await?;
    found::put(tx, &activity).await?;
    let what = format!("{} {}", activity.slug, date.on_date);
    people::log_act(tx, Some(deed.who.id), None, CALLED_OFF, &what).await?;
    kernel::centre::touch(tx).await?;
    let words = Words(&deed.here.voice);
    let done = if is_rest { words.called_off_rest() } else { words.called_off() }.to_owned();
    told.end(deed, &activity.path_on(&op), &done).await
}

/// Nothing comes after this date any more. A series keeps its first day, which does not happen
/// then.
async fn end(tx: &mut Writing, activity: Activity, date: &Date, why: &str) -> Result<Activity> {
    for later in dates::coming(tx, activity.id, date.starts_at).await? {
        if date.starts_at < later.starts_at && later.is_on() {
            dates::take_off(tx, activity.id, &later.on_date, why).await?;
        }
    }
    let mut series = upkeep::series_of(&activity)?;
    let first = series.first().start.date();
    let day = date.on_date.parse().unwrap_or(first).max(first);
    series.end_before(day.tomorrow()?).map_err(|_| Error::NotFound)?;
    let activity = Activity { series: series.to_string(), ..activity };
    activities::keep(tx, &activity).await?;
    Ok(activity)
}
