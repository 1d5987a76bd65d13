//! One time that an activity happens.
use crate::activity::Activity;
use kernel::place::{Place, PlaceId};
use kernel::{Timestamp, choice, record};

record! {
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Date {
        /// The day on which it was to be, as `2026-11-26`: its name, also when it moves.
        pub on_date: String,
        pub starts_at: Timestamp,
        pub ends_at: Timestamp,
        pub going: Going,
        /// Why not, or what is different.
        pub note: String,
        /// Changed by hand: its series leaves it alone.
        pub is_own: bool,
        /// Where it is, when it is not where it always is. Together with the next two.
        pub own_place: Option<PlaceId>,
        /// `None`: where it always is.
        pub own_spot: Option<String>,
        pub own_tentative: Option<bool>,
    }
}

choice! {
    pub Going {
        On "on",
        Off "off",
    } or On
}

/// Where something happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Where {
    pub place: Option<PlaceId>,
    /// Where in that place, or where else: "Keuken".
    pub spot: String,
    /// "Locatie onder voorbehoud" (R-Samenspel-2).
    pub is_tentative: bool,
}

impl Date {
    /// As a series gives it.
    pub fn usual(on_date: String, starts_at: Timestamp, ends_at: Timestamp) -> Self {
        Self {
            on_date,
            starts_at,
            ends_at,
            going: Going::On,
            note: String::new(),
            is_own: false,
            own_place: None,
            own_spot: None,
            own_tentative: None,
        }
    }

    /// The same date somewhere else than usual.
    pub fn elsewhere(self, place: Where) -> Self {
        Self {
            own_place: place.place,
            own_spot: Some(place.spot),
            own_tentative: Some(place.is_tentative),
            ..self
        }
    }

    pub fn is_on(&self) -> bool {
        self.going == Going::On
    }

    /// Where it is on this date.
    pub fn place_of(&self, activity: &Activity) -> Where {
        match &self.own_spot {
            None => activity.place(),
            Some(spot) => Where {
                place: self.own_place,
                spot: spot.clone(),
                is_tentative: self.own_tentative.unwrap_or(false),
            },
        }
    }
}

impl Where {
    /// "Keuken, De Linde"
    pub fn says(&self, places: &[Place]) -> String {
        let place = places.iter().find(|place| Some(place.id) == self.place);
        let parts = [self.spot.as_str(), place.map_or("", |place| place.address.name.as_str())];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}
