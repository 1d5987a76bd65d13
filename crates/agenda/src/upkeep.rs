//! Dates ahead: what happens again and again has its dates on the calendar for a year.
use crate::activity::{Activity, ActivityId};
use crate::checked::Sure;
use crate::date::Date;
use crate::queries::{activities, counts, dates, proposals};
use crate::{checked, found};
use kernel::jiff::tz::TimeZone;
use kernel::jiff::{SignedDuration, ToSpan, civil};
use kernel::uuid::Uuid;
use kernel::{CentreId, Error, House, Result, Writing};
use series::{Occurrence, Series};

/// Nobody looks further ahead in the list.
const AHEAD_DAYS: i32 = 366;
/// Something on every day of a year, and a few days more.
const DATES_MAX: usize = 370;
/// What was over so long ago is looked at no more. A house whose clock jumped further has no
/// nightly round at all, until its operator looked.
const LATE: SignedDuration = SignedDuration::from_hours(31 * 24);

/// Puts the coming dates of an activity on the calendar, and takes off what its series does not
/// give any more. What people signed up for stays there and does not happen. What was changed by
/// hand stays as it is. Whoever calls this tells people, with [`Stood`](crate::changes::Stood).
pub async fn put_dates(tx: &mut Writing, activity: &Activity, zone: &TimeZone) -> Result<()> {
    let series = series_of(activity)?;
    let today = tx.now.to_zoned(zone.clone()).date();
    let last = today.saturating_add(AHEAD_DAYS.days());
    let ahead = series.dates(today, last, DATES_MAX).into_iter();
    let usual = |one: Occurrence| {
        let (starts_at, ends_at) = (one.when.starts_at(zone), one.when.ends_at(zone));
        Date::usual(one.day.to_string(), starts_at, ends_at)
    };
    let ahead: Vec<Date> = ahead.map(usual).collect();
    let now = tx.now;
    let former = dates::coming(tx, activity.id, now).await?;
    let stands = |date: &Date| {
        former.iter().any(|own| {
            own.on_date == date.on_date
                && (own.is_own || (own.starts_at, own.ends_at) == (date.starts_at, date.ends_at))
        })
    };
    for date in ahead.iter().filter(|date| !stands(date)) {
        dates::put(tx, activity.id, date).await?;
    }
    let stays = |own: &Date| {
        let is_given = ahead.iter().any(|date| date.on_date == own.on_date);
        is_given || own.is_own || !own.is_on() || own.starts_at <= now
    };
    for former in former.iter().filter(|former| !stays(former)) {
        dates::take_off(tx, activity.id, &former.on_date, "").await?;
    }
    let coming = dates::coming(tx, activity.id, now).await?;
    checked::settle(tx, activity, &coming).await?;
    found::put_with(tx, activity, &coming).await
}

/// When it happens.
///
/// # Errors
/// [`Error::NotUnderstood`] when what is stored cannot be read.
pub fn series_of(activity: &Activity) -> Result<Series> {
    activity.series.parse().map_err(|_| Error::NotUnderstood("a series".to_owned()))
}

/// Each night: one more day of what comes again, in each centre. Each activity has the writer for
/// itself, so that nobody waits for all of them.
pub async fn round(house: &House) -> Result<()> {
    for centre in house.each_centre().await? {
        let mut look = house.db.read(house.clock.now());
        let zone = house.centres.by_id(&mut look, centre).await?.zone.clone();
        drop(look);
        count(house, centre).await?;
        let mut after = ActivityId(Uuid::nil());
        while let Some(turn) = turn_after(house, centre, &zone, after).await? {
            after = turn.last;
            for activity in turn.to_do {
                let mut tx = house.db.write(house.clock.now()).await?;
                tx.centre = centre;
                put_dates(&mut tx, &activity, &zone).await?;
                tx.save().await?;
            }
        }
        hide(house, centre).await?;
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = centre;
        proposals::forget(&mut tx).await?;
        tx.save().await?;
    }
    Ok(())
}

/// As many activities as are looked at together.
struct Turn {
    to_do: Vec<Activity>,
    /// The next turn begins after this one.
    last: ActivityId,
}

/// `None` when all had their turn. What is over needs none, as soon as nobody is asked about it any
/// more: so a house with ten thousand things behind it has a short night.
async fn turn_after(
    house: &House,
    centre: CentreId,
    zone: &TimeZone,
    after: ActivityId,
) -> Result<Option<Turn>> {
    let mut look = house.db.read(house.clock.now());
    look.centre = centre;
    let (since, today) = (look.now - LATE, look.now.to_zoned(zone.clone()).date());
    let looked_at = activities::to_look_after(&mut look, after, since, &today.to_string()).await?;
    let Some(last) = looked_at.last().map(|activity| activity.id) else { return Ok(None) };
    let mut to_do = Vec::new();
    for activity in looked_at {
        let is_to_come = !series_of(&activity)?.dates(today, civil::Date::MAX, 1).is_empty();
        if is_to_come || checked::is_asked_about(&mut look, &activity).await? {
            to_do.push(activity);
        }
    }
    Ok(Some(Turn { to_do, last }))
}

/// What nobody answered for is not found any more, also when it happens only once.
async fn hide(house: &House, centre: CentreId) -> Result<()> {
    let mut look = house.db.read(house.clock.now());
    look.centre = centre;
    let sure = Sure::now(&mut look).await?;
    drop(look);
    for slug in sure.hidden() {
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = centre;
        checked::find_again(&mut tx, slug).await?;
        tx.save().await?;
    }
    Ok(())
}

/// Counts who came as long as their names are there; the names of one date go all at once.
async fn count(house: &House, centre: CentreId) -> Result<()> {
    let mut tx = house.db.write(house.clock.now()).await?;
    tx.centre = centre;
    let since = tx.now - SignedDuration::from_hours(24 * crate::SIGN_UPS_KEEP_DAYS);
    counts::count(&mut tx, since).await?;
    tx.save().await
}
