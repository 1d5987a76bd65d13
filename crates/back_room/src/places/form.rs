//! What a coordinator tells about a place, and what of it can be kept.
use crate::typed::{is_longer, one_line, phone};
use crate::words::Words;
use kernel::place::{
    self, Access, Address, Doorstep, LINE_MAX_CHARS, Lift, NAME_MAX_CHARS, Place, PlaceId, Point,
    WORDS_MAX_CHARS,
};
use kernel::{Problems, Result, Writing};

pub const YES: &str = "yes";
pub const NO: &str = "no";

/// An answer that is none of ours, such as the empty one, is "not known".
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct PlaceForm {
    pub naam: String,
    pub straat: String,
    pub plaats: String,
    pub drempel: String,
    pub lift: String,
    pub toilet: String,
    pub stilte: String,
    pub parkeren: String,
    pub ingang: String,
    pub halte: String,
    pub telefoon: String,
    /// Two numbers, or a link to a map.
    pub kaart: String,
}

/// How one gets there and gets in.
pub struct Way {
    access: Access,
    point: Option<Point>,
}

impl Way {
    pub async fn keep(&self, tx: &mut Writing, place: PlaceId) -> Result<()> {
        place::keep_point(tx, place, self.point).await?;
        place::keep_access(tx, place, &self.access).await
    }
}

impl PlaceForm {
    pub fn kept(place: &Place) -> Self {
        let Place { address, access, point, .. } = place;
        Self {
            naam: address.name.clone(),
            straat: address.street.clone(),
            plaats: address.town.clone(),
            drempel: access.doorstep.map(Doorstep::as_str).unwrap_or_default().to_owned(),
            lift: access.lift.map(Lift::as_str).unwrap_or_default().to_owned(),
            toilet: word_of(access.has_toilet),
            stilte: word_of(access.has_quiet_room),
            parkeren: word_of(access.has_parking),
            ingang: access.way_in.clone(),
            halte: access.stop.clone(),
            telefoon: access.phone.clone(),
            kaart: point.map(|point| point.to_string()).unwrap_or_default(),
        }
    }

    /// Of any place but the own building.
    pub fn check(&self, words: &Words<'_>) -> Result<(Address, Way), Problems> {
        let mut problems = Problems::default();
        let address = self.address(words, &mut problems);
        let way = self.way(words, &mut problems);
        problems.or((address, way))
    }

    /// Of the own building, whose address is not asked here.
    pub fn check_way(&self, words: &Words<'_>) -> Result<Way, Problems> {
        let mut problems = Problems::default();
        let way = self.way(words, &mut problems);
        problems.or(way)
    }

    fn way(&self, words: &Words<'_>, problems: &mut Problems) -> Way {
        let access = self.access(words, problems);
        let point = Point::parse(&self.kaart);
        if point.is_none() && !self.kaart.trim().is_empty() {
            problems.add("kaart", words.point_wrong());
        }
        Way { access, point }
    }

    fn address(&self, words: &Words<'_>, problems: &mut Problems) -> Address {
        let mut line = |field, raw: &str, chars_max, missing: &str| {
            let text = one_line(raw);
            if text.is_empty() {
                problems.add(field, missing);
            } else if is_longer(&text, chars_max) {
                problems.add(field, words.too_long(chars_max));
            }
            text
        };
        Address {
            name: line("naam", &self.naam, NAME_MAX_CHARS, words.place_name_missing()),
            street: line("straat", &self.straat, LINE_MAX_CHARS, words.street_missing()),
            town: line("plaats", &self.plaats, LINE_MAX_CHARS, words.town_missing()),
        }
    }

    fn access(&self, words: &Words<'_>, problems: &mut Problems) -> Access {
        let mut own_words = |field, raw: &str| {
            let text = one_line(raw);
            if is_longer(&text, WORDS_MAX_CHARS) {
                problems.add(field, words.too_long(WORDS_MAX_CHARS));
            }
            text
        };
        let way_in = own_words("ingang", &self.ingang);
        let stop = own_words("halte", &self.halte);
        let phone = match self.telefoon.trim() {
            "" => String::new(),
            raw => phone(raw).unwrap_or_else(|| {
                problems.add("telefoon", words.phone_wrong());
                String::new()
            }),
        };
        Access {
            doorstep: Doorstep::from_word(&self.drempel),
            lift: Lift::from_word(&self.lift),
            has_toilet: answer(&self.toilet),
            has_quiet_room: answer(&self.stilte),
            has_parking: answer(&self.parkeren),
            stop,
            way_in,
            phone,
        }
    }
}

fn answer(word: &str) -> Option<bool> {
    match word {
        YES => Some(true),
        NO => Some(false),
        _ => None,
    }
}

fn word_of(answer: Option<bool>) -> String {
    answer.map_or("", |is_yes| if is_yes { YES } else { NO }).to_owned()
}
