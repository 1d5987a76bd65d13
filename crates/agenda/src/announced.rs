//! A date as it is told elsewhere: in calendars, on other sites, on the screen in the hall and on
//! paper. What is quiet is told nowhere but in the house itself.
use crate::activity::{Marks, Setting, SigningUp, path_of};
use crate::checked::Sure;
use crate::date::{Going, Where};
use crate::filter::{self, Filter};
use crate::level::Level;
use crate::queries::outside;
use crate::words::Words;
use kernel::jiff::civil::Date;
use kernel::place::{self, Place, PlaceId, Point};
use kernel::scene::Scene;
use kernel::spoken::Languages;
use kernel::{Here, Result, Timestamp, Tx, record};
use std::collections::HashMap;

record! {
    pub struct Announced {
        pub slug: String,
        pub title: String,
        pub brief: String,
        pub scene: Scene,
        /// Where it is on this date.
        pub place_id: Option<PlaceId>,
        pub spot: String,
        pub is_tentative: bool,
        pub setting: Setting,
        pub cost: String,
        pub marks: Marks,
        pub languages: Languages,
        pub level: Level,
        pub sign_up: SigningUp,
        pub n_places: Option<i64>,
        pub n_placed: i64,
        /// Empty: it has none yet.
        pub short_code: String,
        pub on_date: String,
        pub starts_at: Timestamp,
        pub ends_at: Timestamp,
        pub going: Going,
        /// Why not, or what is different.
        pub note: String,
        pub made_at: Timestamp,
        /// When the date or what is said about it last changed.
        pub changed_at: Timestamp,
    }
}

impl Announced {
    /// One date of its activity.
    pub fn path(&self) -> String {
        format!("{}?op={}", path_of(&self.slug), self.on_date)
    }

    /// Its name in every calendar; it stays when it moves, so that a telephone moves it too.
    pub fn uid(&self, host: &str) -> String {
        uid(&self.slug, &self.on_date, host)
    }

    pub fn at(&self) -> Where {
        Where { place: self.place_id, spot: self.spot.clone(), is_tentative: self.is_tentative }
    }

    pub fn is_off(&self) -> bool {
        self.going == Going::Off
    }

    pub fn is_free(&self) -> bool {
        self.cost.is_empty()
    }

    pub fn takes_sign_ups(&self) -> bool {
        self.sign_up == SigningUp::SignUp
    }

    /// `None`: a place for everybody.
    pub fn n_left(&self) -> Option<i64> {
        let n_places = self.n_places.filter(|_| self.takes_sign_ups())?;
        Some((n_places - self.n_placed).max(0))
    }
}

pub fn uid(slug: &str, on_date: &str, host: &str) -> String {
    format!("{slug}-{on_date}@{host}")
}

/// The places of this centre, by their id.
pub struct Places(HashMap<PlaceId, Place>);

impl Places {
    pub async fn of_centre(tx: &mut Tx) -> Result<Self> {
        let places = place::all(tx).await?;
        Ok(Self(places.into_iter().map(|place| (place.id, place)).collect()))
    }

    pub fn get(&self, id: Option<PlaceId>) -> Option<&Place> {
        self.0.get(&id?)
    }

    /// "Keuken, De Linde (onder voorbehoud)"
    pub fn name(&self, words: &Words<'_>, at: &Where) -> String {
        words.place_says(&self.bare_name(at), at.is_tentative)
    }

    /// "Keuken, De Linde, Lindeplein 1, Lindekwartier (onder voorbehoud)"
    pub fn whole(&self, words: &Words<'_>, at: &Where) -> String {
        let line = self.get(at.place).map(|place| place.address.line()).unwrap_or_default();
        words.place_says(&joined([self.bare_name(at).as_str(), line.as_str()]), at.is_tentative)
    }

    /// Where that lies; `None` as long as it may be somewhere else.
    pub fn point(&self, at: &Where) -> Option<Point> {
        self.get(at.place).and_then(|place| place.point).filter(|_| !at.is_tentative)
    }

    fn bare_name(&self, at: &Where) -> String {
        let name = self.get(at.place).map(|place| place.address.name.as_str());
        joined([at.spot.as_str(), name.unwrap_or_default()])
    }
}

fn joined(parts: [&str; 2]) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// From a moment on, for so many days from this day; fewer when the filter is about days.
pub async fn listed(
    tx: &mut Tx,
    here: &Here,
    from: Timestamp,
    (first, n_days): (Date, i32),
    filter: &Filter,
    n_max: i64,
) -> Result<Vec<Announced>> {
    let n_days = filter.what.n_days(first).unwrap_or(n_days);
    let until = filter::start_of(here, filter::days_after(first, n_days))?;
    let sure = Sure::now(tx).await?;
    let mut listed = outside::announced(tx, from, until, &filter.wanted(), n_max).await?;
    listed.retain(|one| !sure.is_hidden(&one.slug));
    Ok(listed)
}
