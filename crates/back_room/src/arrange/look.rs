//! How the house looks and greets: words at the door, its colour, and which rooms it has.
use super::{Reply, again, keep, keep_saying, shown};
use crate::part::Part;
use crate::queries::centre;
use crate::typed::{is_longer, one_line};
use crate::words::Words;
use kernel::centre::{DOORS, GREETING_MAX_CHARS, ring_rooms_switched};
use kernel::{Coordinator, Deed, Error, Here, House, Icon, PersonId, Problems};

pub const GREETING_PATH: &str = "/achterkamer/inrichten/begroeting";
pub const DOOR_PATH: &str = "/achterkamer/inrichten/kleur";
pub const ROOMS_PATH: &str = "/achterkamer/inrichten/kamers";
/// The sentence under the greeting.
pub const WELCOME_MAX_CHARS: usize = 160;
/// In the bar of a telephone five rooms stand beside each other.
pub const LABEL_MAX_CHARS: usize = 16;

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct GreetingForm {
    pub ochtend: String,
    pub middag: String,
    pub avond: String,
    pub nacht: String,
    pub welkom: String,
}

/// What is kept of it: empty where the house's own words are said.
pub struct Greeting {
    pub morning: String,
    pub day: String,
    pub evening: String,
    pub night: String,
    pub welcome: String,
}

impl GreetingForm {
    pub fn kept(here: &Here) -> Self {
        let kept = &here.centre.settings;
        Self {
            ochtend: kept.greeting_morning.clone(),
            middag: kept.greeting_day.clone(),
            avond: kept.greeting_evening.clone(),
            nacht: kept.greeting_night.clone(),
            welkom: kept.welcome.clone(),
        }
    }

    fn check(&self, words: &Words<'_>) -> Result<Greeting, Problems> {
        let mut problems = Problems::default();
        let mut line = |field, raw: &str, chars_max| {
            let text = one_line(raw);
            if is_longer(&text, chars_max) {
                problems.add(field, words.too_long(chars_max));
            }
            text
        };
        let greeting = Greeting {
            morning: line("ochtend", &self.ochtend, GREETING_MAX_CHARS),
            day: line("middag", &self.middag, GREETING_MAX_CHARS),
            evening: line("avond", &self.avond, GREETING_MAX_CHARS),
            night: line("nacht", &self.nacht, GREETING_MAX_CHARS),
            welcome: line("welkom", &self.welkom, WELCOME_MAX_CHARS),
        };
        problems.or(greeting)
    }
}

pub async fn save_greeting(mut deed: Deed<Coordinator, GreetingForm>) -> Reply {
    match deed.form.check(&Words(&deed.here.voice)) {
        Ok(greeting) => {
            centre::keep_greeting(&mut deed.tx, &greeting).await?;
            keep(deed, Part::Greeting).await
        }
        Err(problems) => again(deed, problems, |typed, form| typed.greeting = form).await,
    }
}

#[derive(Clone, serde::Deserialize)]
pub struct DoorForm {
    pub deur: String,
    /// There when "Laat eerst zien" was pressed: then the colour is shown and not kept.
    #[serde(default)]
    pub kijk: String,
}

impl DoorForm {
    pub fn kept(here: &Here) -> Self {
        Self { deur: here.centre.settings.door.clone(), kijk: String::new() }
    }
}

/// A colour to choose.
pub struct DoorChoice<'a> {
    pub key: &'static str,
    pub name: &'a str,
}

pub fn doors<'v>(words: &Words<'v>) -> Vec<DoorChoice<'v>> {
    let names = [
        words.door_groen(),
        words.door_blauw(),
        words.door_wijnrood(),
        words.door_paars(),
        words.door_petrol(),
        words.door_kastanje(),
        words.door_aubergine(),
        words.door_leisteen(),
    ];
    DOORS.into_iter().zip(names).map(|(key, name)| DoorChoice { key, name }).collect()
}

pub async fn paint(mut deed: Deed<Coordinator, DoorForm>) -> Reply {
    let words = Words(&deed.here.voice);
    let Some(door) = doors(&words).into_iter().find(|door| door.key == deed.form.deur) else {
        return Err(Error::NotUnderstood("no colour of a door".to_owned()));
    };
    if !deed.form.kijk.is_empty() {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let put = |typed: &mut super::Typed| typed.door = form;
        return shown(&mut tx, &house, here, Problems::default(), put).await;
    }
    let says = words.door_painted(door.name.to_lowercase());
    centre::paint_door(&mut deed.tx, door.key).await?;
    keep_saying(deed, Part::Door, &says).await
}

/// A line per room: `kamer`, `naam` and `wie` come as often as there are rooms, in the same order.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct RoomsForm {
    kamer: Vec<String>,
    naam: Vec<String>,
    /// Whom one asks about it; empty: the contact person of the centre.
    wie: Vec<String>,
    /// The rooms that are ticked.
    aan: Vec<String>,
}

/// A room on the list, as it is kept or was typed.
pub struct RoomLine<'a> {
    pub name: &'static str,
    /// The house's own word for it.
    pub word: &'a str,
    pub icon: Icon,
    pub label: String,
    pub contact: String,
    pub is_on: bool,
}

impl RoomLine<'_> {
    pub fn is_contact(&self, person: &PersonId) -> bool {
        self.contact == person.to_string()
    }
}

impl RoomsForm {
    pub fn kept(here: &Here, house: &House) -> Self {
        let rooms = || house.rooms.iter().filter(|room| room.door().is_some());
        let is_on = |name: &&str| here.centre.has(name);
        let contact = |name| {
            here.centre.own_contact(name).map(|person| person.to_string()).unwrap_or_default()
        };
        let own = |name| here.centre.own_label(name).unwrap_or_default().to_owned();
        Self {
            kamer: rooms().map(|room| room.name().to_owned()).collect(),
            naam: rooms().map(|room| own(room.name())).collect(),
            wie: rooms().map(|room| contact(room.name())).collect(),
            aan: rooms().map(|room| room.name()).filter(is_on).map(str::to_owned).collect(),
        }
    }

    /// What the form says of every room that has a door.
    pub fn lines<'a>(&self, here: &'a Here, house: &House) -> Vec<RoomLine<'a>> {
        let doors = house.rooms.iter().filter_map(|room| Some((room.name(), room.door()?)));
        doors
            .map(|(name, door)| {
                let word = (door.label)(&here.voice);
                let at = self.kamer.iter().position(|room| room == name);
                let typed = at.and_then(|at| self.naam.get(at)).map_or("", String::as_str);
                let label = if typed.is_empty() { word } else { typed }.to_owned();
                let contact = at.and_then(|at| self.wie.get(at)).cloned().unwrap_or_default();
                let is_on = self.aan.iter().any(|room| room == name);
                RoomLine { name, word, icon: door.icon, label, contact, is_on }
            })
            .collect()
    }
}

pub async fn save_rooms(mut deed: Deed<Coordinator, RoomsForm>) -> Reply {
    let lines = deed.form.lines(&deed.here, &deed.house);
    let is_too_long = |line: &RoomLine| is_longer(&one_line(&line.label), LABEL_MAX_CHARS);
    if lines.iter().any(is_too_long) {
        let says = Words(&deed.here.voice).label_too_long(LABEL_MAX_CHARS);
        let problems = Problems::one("kamerlijst", says);
        return again(deed, problems, |typed, form| typed.rooms = form).await;
    }
    let contacts = centre::contacts(&mut deed.tx).await?;
    for line in lines {
        let contact = contacts.iter().map(|(id, _)| *id).find(|id| line.is_contact(id));
        centre::keep_room_contact(&mut deed.tx, line.name, contact).await?;
        let label = one_line(&line.label);
        // The house's own word is said in every language; a name of one's own in all the same.
        let label = if label == line.word { "" } else { &label };
        centre::keep_room(&mut deed.tx, line.name, line.is_on, label).await?;
    }
    ring_rooms_switched(&mut deed.tx, &deed.house);
    keep(deed, Part::Rooms).await
}
