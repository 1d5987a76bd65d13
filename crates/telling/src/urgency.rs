//! Urgency: when a letter leaves. Nobody is woken, and news comes once a day.
use kernel::jiff::civil::{Time, time};
use kernel::jiff::tz::TimeZone;
use kernel::{Result, Timestamp};

/// In between nothing leaves, by the clock of the centre.
const QUIET_BEGINS: Time = time(21, 0, 0, 0);
const QUIET_ENDS: Time = time(8, 0, 0, 0);
const DIGEST_AT: Time = time(9, 0, 0, 0);

/// How soon somebody should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// The safety of somebody's own account: at once, also at night, whatever they chose.
    Now,
    /// Concerns this person: an answer, or something they signed up for.
    ForYou,
    /// News, gathered into at most one letter a day for whoever wants that.
    Digest,
}

impl Urgency {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::ForYou => "for_you",
            Self::Digest => "digest",
        }
    }

    /// The first moment at which a letter may leave.
    pub(crate) fn leaves_at(self, zone: &TimeZone, now: Timestamp) -> Result<Timestamp> {
        match self {
            Self::Now => Ok(now),
            Self::ForYou if is_quiet(zone, now) => next(zone, now, QUIET_ENDS),
            Self::ForYou => Ok(now),
            Self::Digest => next(zone, now, DIGEST_AT),
        }
    }
}

impl kernel::db::Column for Urgency {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(match stored.as_str() {
            "now" => Self::Now,
            "digest" => Self::Digest,
            _ => Self::ForYou,
        })
    }
}

pub(crate) fn is_quiet(zone: &TimeZone, now: Timestamp) -> bool {
    let local = now.to_zoned(zone.clone()).time();
    QUIET_BEGINS <= local || local < QUIET_ENDS
}

/// The next time that the clock of the centre says this.
fn next(zone: &TimeZone, now: Timestamp, at: Time) -> Result<Timestamp> {
    let today = now.to_zoned(zone.clone()).date();
    let then = today.to_datetime(at).to_zoned(zone.clone())?.timestamp();
    if now < then {
        return Ok(then);
    }
    Ok(today.tomorrow()?.to_datetime(at).to_zoned(zone.clone())?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(urgency: Urgency, now: &str) -> String {
        let zone = TimeZone::get("Europe/Amsterdam").unwrap();
        urgency.leaves_at(&zone, now.parse().unwrap()).unwrap().to_string()
    }

    #[test]
    fn from_nine_in_the_evening_until_eight_everything_waits() {
        let at = |now| leaves(Urgency::ForYou, now);
        assert_eq!(at("2026-03-01T19:59:59Z"), "2026-03-01T19:59:59Z");
        assert_eq!(at("2026-03-01T20:00:00Z"), "2026-03-02T07:00:00Z");
        assert_eq!(at("2026-03-02T06:59:59Z"), "2026-03-02T07:00:00Z");
        assert_eq!(at("2026-03-02T07:00:00Z"), "2026-03-02T07:00:00Z");
        assert_eq!(leaves(Urgency::Now, "2026-03-01T23:00:00Z"), "2026-03-01T23:00:00Z");
    }

    #[test]
    fn the_night_in_which_summer_begins_is_an_hour_shorter() {
        let waits_for = leaves(Urgency::ForYou, "2026-03-28T22:00:00Z");
        assert_eq!(waits_for, "2026-03-29T06:00:00Z");
    }

    #[test]
    fn news_waits_for_nine() {
        let at = |now| leaves(Urgency::Digest, now);
        assert_eq!(at("2026-03-01T07:59:59Z"), "2026-03-01T08:00:00Z");
        assert_eq!(at("2026-03-01T08:00:00Z"), "2026-03-02T08:00:00Z");
    }
}
