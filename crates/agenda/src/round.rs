//! The round of every half minute: reminders the day before, and thanks when it is over.
//!
//! What is due is asked of the dates themselves and not written down ahead: so a date that moves
//! is reminded of anew, and nobody is reminded of what they cancelled or what does not happen.
use crate::activity::State;
use crate::letters;
use crate::queries::letters_due::{self, Due};
use crate::queries::{activities, dates, sign_ups};
use kernel::jiff::civil::{Time, time};
use kernel::jiff::{SignedDuration, Zoned};
use kernel::{CentreId, House, Result, Timestamp, Writing};

/// Between these hours of the centre's clock.
const BEGINS: Time = time(10, 0, 0, 0);
const ENDS: Time = time(20, 30, 0, 0);
/// Whoever was not thanked two days later is not bothered any more.
const THANKS_WITHIN: SignedDuration = SignedDuration::from_hours(48);

/// A letter that the clock asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Remind,
    Thank,
}

pub async fn round(house: &House) -> Result<()> {
    for centre in house.each_centre().await? {
        for (kind, due) in due(house, centre).await? {
            let mut tx = house.db.write(house.clock.now()).await?;
            tx.centre = centre;
            write_one(&mut tx, house, kind, due).await?;
            tx.save().await?;
        }
    }
    Ok(())
}

/// What is due in a centre now, if it is an hour to write at.
async fn due(house: &House, centre: CentreId) -> Result<Vec<(Kind, Due)>> {
    let mut look = house.db.read(house.clock.now());
    look.centre = centre;
    let local = look.now.to_zoned(house.centres.by_id(&mut look, centre).await?.zone.clone());
    if local.time() < BEGINS || ENDS <= local.time() {
        return Ok(Vec::new());
    }
    let (today, from) = (midnight(&local, 0)?, midnight(&local, 1)?);
    let until = midnight(&local, 2)?;
    let remind = letters_due::reminders(&mut look, from, until, today).await?;
    let now = look.now;
    let thank = letters_due::thanks(&mut look, now - THANKS_WITHIN).await?;
    let remind = remind.into_iter().map(|due| (Kind::Remind, due));
    Ok(remind.chain(thank.into_iter().map(|due| (Kind::Thank, due))).collect())
}

/// The beginning of a day so many days after today.
fn midnight(local: &Zoned, n_days: i64) -> Result<Timestamp> {
    let day = local.date().saturating_add(SignedDuration::from_hours(24 * n_days));
    Ok(day.to_zoned(local.time_zone().clone())?.timestamp())
}

/// Writes one letter, unless another program on the same database was first.
async fn write_one(tx: &mut Writing, house: &House, kind: Kind, due: Due) -> Result<()> {
    let is_ours = match kind {
        Kind::Remind => letters_due::mark_reminded(tx, due.id, due.starts_at).await?,
        Kind::Thank => letters_due::mark_thanked(tx, due.id).await?,
    };
    let Some(own) = sign_ups::by_id(tx, due.id).await?.filter(|_| is_ours) else { return Ok(()) };
    let Some(activity) = activities::with_id(tx, own.activity_id).await? else { return Ok(()) };
    let Some(date) = dates::on(tx, activity.id, &own.on_date).await? else { return Ok(()) };
    match kind {
        _ if activity.state != State::On => Ok(()),
        Kind::Remind => letters::remind(tx, house, &activity, &date, &own).await,
        Kind::Thank => letters::thank(tx, house, &activity, &date, &own).await,
    }
}
