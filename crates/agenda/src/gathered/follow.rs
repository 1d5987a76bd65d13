//! Following a source: what is new, what changed, and what is not there any more.
use crate::activity::{self, Activity, ActivityId, State};
use crate::changes::Stood;
use crate::checked::{self, Sure};
use crate::date::Going;
use crate::gathered::alike::Calendar;
use crate::gathered::batch::Gathered;
use crate::gathered::found::Found;
use crate::gathered::read::Read;
use crate::gathered::source::Source;
use crate::gathered::taking::{self, How, as_kept};
use crate::queries::{activities, dates, gathered as queries};
use crate::upkeep;
use crate::words::Words;
use kernel::jiff::civil;
use kernel::{Centre, House, Result, Writing};
use std::collections::{HashMap, HashSet};

/// Brings the calendar up to what the source says now. Tells how much is suddenly missing, if that
/// is so much that a person should look first; then it all stays.
pub async fn follow(
    tx: &mut Writing,
    house: &House,
    centre: &Centre,
    source: &Source,
    read: &Read,
) -> Result<i64> {
    let today = tx.now.to_zoned(centre.zone.clone()).date();
    let voice = centre.voice(centre.language());
    let how = source.how(&centre.zone, Words(&voice).gather_cost_unknown());
    let rows = queries::of(tx, Some(source.id), None).await?;
    let known: HashMap<&str, &Gathered> = rows.iter().map(|row| (row.uid.as_str(), row)).collect();
    let is_new = |found: &&Found| !known.contains_key(found.uid.as_str());
    take_in_new(tx, source, read.found.iter().filter(is_new).collect(), &how, today).await?;
    for found in &read.found {
        if let Some(own) = known.get(found.uid.as_str()) {
            changed(tx, house, centre, own, found, today).await?;
        }
    }
    if read.is_whole() { missing(tx, house, source, read, &rows).await } else { Ok(0) }
}

/// What is new goes on the calendar, unless it seems to be there already: nobody is here to ask.
async fn take_in_new(
    tx: &mut Writing,
    source: &Source,
    new: Vec<&Found>,
    how: &How<'_>,
    today: civil::Date,
) -> Result<()> {
    if new.is_empty() {
        return Ok(());
    }
    let own: HashSet<String> = queries::slugs_of(tx, source.id).await?.into_iter().collect();
    let calendar = Calendar::read(tx, how.zone, &own).await?;
    for found in new {
        if calendar.like(found, today).is_some() {
            taking::leave_out(tx, found, how).await?;
        } else {
            taking::take_in(tx, found, None, how).await?;
        }
    }
    Ok(())
}

/// One thing that was known: what changed over there changes here, but for what somebody here wrote
/// in its place.
async fn changed(
    tx: &mut Writing,
    house: &House,
    centre: &Centre,
    own: &Gathered,
    found: &Found,
    today: civil::Date,
) -> Result<()> {
    let (Some(id), Some(last)) = (own.activity_id, own.found()) else { return Ok(()) };
    let found = found.clone().following(&last, today);
    if found == last && own.gone_at.is_none() {
        return Ok(());
    }
    let Some(activity) = activities::with_id(tx, id).await? else { return Ok(()) };
    let stood = Stood::now(tx, &activity).await?;
    let theirs = |ours: &str, was: &str, is: &str| {
        if ours == was { is.to_owned() } else { ours.to_owned() }
    };
    let activity = Activity {
        title: theirs(&activity.title, &last.title, &found.title),
        brief: theirs(&activity.brief, &last.brief, &found.brief),
        about: theirs(&activity.about, &last.about, &found.about),
        spot: theirs(&activity.spot, &last.spot, &found.spot),
        series: theirs(&activity.series, &last.series, &found.series),
        state: State::On,
        ..activity
    };
    activities::keep(tx, &activity).await?;
    upkeep::put_dates(tx, &activity, &centre.zone).await?;
    let moved = Moved { last: &last, found: &found, is_back: own.gone_at.is_some() };
    moved.say(tx, &activity).await?;
    stood.tell(tx, house, &activity).await?;
    let kept = Gathered { content: as_kept(&found)?, gone_at: None, ..own.clone() };
    queries::keep(tx, &kept, None).await
}

/// What a source that was read well brought is true, also when nothing changed there (R-Ruwaard-16).
pub async fn seen(tx: &mut Writing, source: &Source) -> Result<()> {
    let (now, sure) = (tx.now, Sure::now(tx).await?);
    for slug in queries::slugs_of(tx, source.id).await? {
        freshness::check(tx, &activity::path_of(&slug), now).await?;
        if sure.is_hidden(&slug) {
            checked::find_again(tx, &slug).await?;
        }
    }
    Ok(())
}

/// What became of the dates of one activity.
struct Moved<'a> {
    last: &'a Found,
    found: &'a Found,
    /// It was gone for a while.
    is_back: bool,
}

impl Moved<'_> {
    /// Says of each date whether it goes on.
    async fn say(&self, tx: &mut Writing, activity: &Activity) -> Result<()> {
        let (now, names, former) = (tx.now, self.found.names(), self.last.names());
        for date in dates::coming(tx, activity.id, now).await? {
            let day = &date.on_date;
            let is_off = self.found.off.contains(day);
            let was_off_there = self.last.off.contains(day) || !former.contains(day);
            let comes_back = names.contains(day) && (was_off_there || self.is_back);
            if date.is_on() && is_off {
                dates::say(tx, activity.id, day, Going::Off, "").await?;
            } else if !date.is_on() && !is_off && comes_back && date.note.is_empty() {
                dates::say(tx, activity.id, day, Going::On, "").await?;
            }
        }
        Ok(())
    }
}

/// What was not seen any more does not happen; when that is more than half of all that comes, it is
/// more likely that something broke over there.
async fn missing(
    tx: &mut Writing,
    house: &House,
    source: &Source,
    read: &Read,
    rows: &[Gathered],
) -> Result<i64> {
    let coming: HashSet<String> = queries::coming_of(tx, source.id).await?.into_iter().collect();
    let seen: HashSet<&str> = read.found.iter().map(|found| found.uid.as_str()).collect();
    let is_missing = |own: &&Gathered| {
        let uid = own.uid.as_str();
        coming.contains(uid) && !seen.contains(uid) && !read.others.contains(uid)
    };
    let missing: Vec<&Gathered> = rows.iter().filter(is_missing).collect();
    if coming.len() < 2 * missing.len() && !source.may_shrink {
        return Ok(i64::try_from(missing.len()).unwrap_or(i64::MAX));
    }
    for own in missing {
        if let Some(activity) = own.activity_id {
            gone(tx, house, activity).await?;
            let kept = Gathered { gone_at: Some(tx.now), ..own.clone() };
            queries::keep(tx, &kept, None).await?;
        }
    }
    Ok(0)
}

/// Takes an activity off the calendar; whoever signed up is told.
async fn gone(tx: &mut Writing, house: &House, id: ActivityId) -> Result<()> {
    let Some(activity) = activities::with_id(tx, id).await? else { return Ok(()) };
    let stood = Stood::now(tx, &activity).await?;
    let now = tx.now;
    let coming = dates::coming(tx, id, now).await?;
    for date in coming.iter().filter(|date| now < date.starts_at) {
        dates::take_off(tx, id, &date.on_date, "").await?;
    }
    stood.tell(tx, house, &activity).await?;
    let ended = Activity { state: State::Ended, ..activity };
    activities::keep(tx, &ended).await?;
    crate::found::put(tx, &ended).await
}
