//! Whether something stands on the calendar already, under another hand (R-Ruwaard-14).
//!
//! It only guesses, so it only marks: a person decides.
use crate::gathered::found::Found;
use crate::queries::dates::{self, Listed, Wanted};
use kernel::jiff::civil::{Date, DateTime};
use kernel::jiff::tz::TimeZone;
use kernel::jiff::{SignedDuration, ToSpan};
use kernel::{Result, Timestamp, Tx, slug};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// As many coming dates as are looked through.
const KNOWN_MAX: i64 = 2000;
/// Of the words of the shorter title, so many tenths stand in the other too.
const LIKE_MIN_TENTHS: usize = 6;
/// Shorter words are of every title.
const WORD_MIN_CHARS: usize = 3;
/// What comes every week is alike in its first dates or not at all.
const DATES_LOOKED_AT: usize = 3;
/// So many of one day are compared with each other.
const OF_A_DAY: usize = 100;
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 366);

/// What stands on the calendar, by day.
pub struct Calendar(BTreeMap<Date, Vec<Known>>);

/// Something that is known already.
#[derive(Clone)]
pub struct Known {
    pub slug: String,
    pub title: String,
    pub starts_at: Timestamp,
    start: DateTime,
    words: BTreeSet<String>,
    spot: String,
}

fn words(title: &str) -> BTreeSet<String> {
    let letters = slug::plain_letters(title);
    let words = letters.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| WORD_MIN_CHARS <= word.chars().count()).map(str::to_owned).collect()
}

fn spot(text: &str) -> String {
    slug::plain_letters(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Calendar {
    /// Everything that comes, but what carries one of these words in its address.
    pub async fn read(tx: &mut Tx, zone: &TimeZone, but: &HashSet<String>) -> Result<Self> {
        let from = tx.now;
        let listed = dates::listed(tx, from, from + AHEAD, &Wanted::default(), KNOWN_MAX).await?;
        let mut days: BTreeMap<Date, Vec<Known>> = BTreeMap::new();
        for one in listed.into_iter().filter(|one| !but.contains(&one.slug)) {
            let known = Known::of(one, zone);
            days.entry(known.start.date()).or_default().push(known);
        }
        Ok(Self(days))
    }

    /// What stands there twice, it seems; each two once, by the first day on which both come.
    pub fn twice(&self) -> Vec<(Known, Known)> {
        let mut twice: BTreeMap<(&str, &str), (&Known, &Known)> = BTreeMap::new();
        for day in self.0.values() {
            for (nth, one) in day.iter().take(OF_A_DAY).enumerate() {
                let others = day[nth + 1..].iter().take(OF_A_DAY);
                for other in others.filter(|other| one.is_like(other)) {
                    let (a, b) = (one.slug.as_str(), other.slug.as_str());
                    twice.entry((a.min(b), a.max(b))).or_insert((one, other));
                }
            }
        }
        twice.into_values().map(|(one, other)| (one.clone(), other.clone())).collect()
    }

    /// What this seems to be already.
    pub fn like(&self, found: &Found, today: Date) -> Option<&Known> {
        let (title, place) = (words(&found.title), spot(&found.spot));
        found.dates(today).iter().take(DATES_LOOKED_AT).find_map(|date| {
            let start = date.when.start;
            let day = start.date();
            let near = day.saturating_sub(1.day())..=day.saturating_add(1.day());
            let mut known = self.0.range(near).flat_map(|(_, known)| known);
            known.find(|known| {
                let is_there = !place.is_empty() && known.spot == place && known.start == start;
                let is_same_day = known.start.date() == day;
                is_there || is_same_day && known.sounds_like(&title) || known.words == title
            })
        })
    }
}

impl Known {
    fn of(one: Listed, zone: &TimeZone) -> Self {
        Self {
            words: words(&one.title),
            spot: spot(&one.spot),
            start: one.starts_at.to_zoned(zone.clone()).datetime(),
            starts_at: one.starts_at,
            title: one.title,
            slug: one.slug,
        }
    }

    /// Whether two that come on one day seem to be the same.
    fn is_like(&self, other: &Self) -> bool {
        let is_there = !self.spot.is_empty() && self.spot == other.spot;
        let is_together = is_there && self.start == other.start;
        self.slug != other.slug && (is_together || self.sounds_like(&other.words))
    }

    fn sounds_like(&self, title: &BTreeSet<String>) -> bool {
        let n_shorter = title.len().min(self.words.len());
        let n_both = title.intersection(&self.words).count();
        0 < n_shorter && LIKE_MIN_TENTHS * n_shorter <= 10 * n_both
    }
}
