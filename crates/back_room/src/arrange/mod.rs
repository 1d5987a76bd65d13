//! "Inrichten": one page for the whole centre, and every part of it saved by itself.
pub mod days;
pub mod look;
pub mod manners;
pub mod opening;
pub mod photo;
pub mod place;
pub mod sign;
pub mod week;

use crate::guide::{self, Guide};
use crate::own_words::{self, OwnLine};
use crate::part::Part;
use crate::queries::{self, centre};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use days::{DaysForm, DaysLine};
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, House, Language, PersonId, Problems, Result, Routes, Tx,
    Visit, page, page_again, people,
};
use look::{DoorChoice, DoorForm, GreetingForm, RoomLine, RoomsForm};
use manners::LanguagesForm;
use opening::OpeningForm;
use photo::PhotoForm;
use place::PlaceForm;
use sign::SignForm;
use week::WeekForm;

pub const PATH: &str = "/achterkamer/inrichten";

/// What a handler answers.
pub type Reply = Result<Response>;

pub fn routes(routes: Routes) -> Routes {
    routes
        .look(PATH, show)
        .act(place::PATH, place::save)
        .act(week::PATH, week::save)
        .act(week::HOLIDAYS_PATH, week::save_holidays)
        .act(days::PATH, days::save)
        .act(days::GONE_PATH, days::remove)
        .act(sign::PATH, sign::hang)
        .act(sign::DOWN_PATH, sign::take_down)
        .act(look::GREETING_PATH, look::save_greeting)
        .act(look::DOOR_PATH, look::paint)
        .act(photo::PATH, photo::save)
        .act(photo::GONE_PATH, photo::take_down)
        .act(look::ROOMS_PATH, look::save_rooms)
        .act(manners::MANNERS_PATH, manners::save_manners)
        .act(manners::LANGUAGES_PATH, manners::save_languages)
        .act(manners::COUNTRY_PATH, manners::save_country)
        .act(manners::NEWCOMERS_PATH, manners::save_newcomers)
        .act(opening::PATH, opening::save)
}

/// What stands in the fields: what is kept, or what was typed just now.
pub struct Typed {
    place: PlaceForm,
    week: WeekForm,
    days: DaysForm,
    sign: SignForm,
    greeting: GreetingForm,
    door: DoorForm,
    photo: PhotoForm,
    rooms: RoomsForm,
    languages: LanguagesForm,
    opening: OpeningForm,
}

impl Typed {
    fn kept(here: &Here, house: &House) -> Self {
        Self {
            place: PlaceForm::kept(here),
            week: WeekForm::kept(&here.centre.hours),
            days: DaysForm::default(),
            sign: SignForm::default(),
            greeting: GreetingForm::kept(here),
            door: DoorForm::kept(here),
            photo: PhotoForm::kept(here),
            rooms: RoomsForm::kept(here, house),
            languages: LanguagesForm::kept(here),
            opening: OpeningForm::kept(here),
        }
    }
}

#[derive(Template)]
#[template(path = "arrange.html")]
struct ArrangePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    guide: Guide,
    problems: Problems,
    typed: Typed,
    contacts: Vec<(PersonId, String)>,
    different_days: Vec<DaysLine>,
    holidays: Vec<String>,
    doors: Vec<DoorChoice<'a>>,
    rooms: Vec<RoomLine<'a>>,
    own_words: Vec<OwnLine>,
}

impl ArrangePage<'_> {
    /// Until when the sign hangs that hangs now.
    fn sign_lasts(&self) -> Option<String> {
        let sign = self.here.centre.sign(self.here.now)?;
        Some(sign::lasts(self.here, sign.until))
    }

    fn is_open(&self) -> bool {
        self.here.centre.is_open_at(self.here.now)
    }

    fn is_belgian(&self) -> bool {
        self.here.centre.jurisdiction == kernel::hours::Jurisdiction::Be
    }

    fn opens(&self) -> Option<String> {
        self.here.centre.opens_at.map(|opens_at| self.here.moment(opens_at))
    }

    fn host_says_yes(&self) -> bool {
        self.here.centre.settings.newcomers == "host_says_yes"
    }

    fn languages(&self) -> [Language; Language::ALL.len()] {
        Language::ALL
    }
}

async fn show(visit: Visit<Coordinator>) -> Reply {
    let Visit { here, house, mut tx, .. } = visit;
    shown(&mut tx, &house, here, Problems::default(), |_| {}).await
}

/// The page as it is kept, with what `put` puts in its fields.
async fn shown(
    tx: &mut Tx,
    house: &House,
    mut here: Here,
    problems: Problems,
    put: impl FnOnce(&mut Typed),
) -> Reply {
    // Whichever part was handed in, this is where one is.
    here.path = PATH.to_owned();
    let mut typed = Typed::kept(&here, house);
    put(&mut typed);
    let words = Words(&here.voice);
    let rooms = typed.rooms.lines(&here, house);
    let is_accepted = problems.is_empty();
    let arranged = ArrangePage {
        words,
        here: &here,
        menu: house.back_room(&here),
        guide: guide::guide(tx, house, &here).await?,
        problems,
        typed,
        contacts: centre::contacts(tx).await?,
        different_days: days::coming(&here),
        holidays: week::next_holidays(&here),
        doors: look::doors(&words),
        rooms,
        own_words: own_words::all(tx, house, &here).await?,
    };
    if is_accepted { page(&arranged) } else { page_again(&arranged) }
}

/// The form was not accepted: the page with everything typed still in its fields.
async fn again<F>(
    deed: Deed<Coordinator, F>,
    problems: Problems,
    put: impl FnOnce(&mut Typed, F),
) -> Reply {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    shown(&mut tx, &house, here, problems, |typed| put(typed, form)).await
}

/// Keeps a part, and says which.
async fn keep<F>(deed: Deed<Coordinator, F>, part: Part) -> Reply {
    let words = Words(&deed.here.voice);
    let says = words.saved(part.says(&words));
    keep_saying(deed, part, &says).await
}

/// Keeps a part, and says what that means.
async fn keep_saying<F>(mut deed: Deed<Coordinator, F>, part: Part, says: &str) -> Reply {
    note(&mut deed, part).await?;
    deed.done_saying(PATH, says).await
}

/// Writes down that a part was arranged and by whom, and has all pages show it.
pub async fn note<F>(deed: &mut Deed<Coordinator, F>, part: Part) -> Result<()> {
    let by = deed.who.id;
    queries::mark_arranged(&mut deed.tx, part).await?;
    people::log_act(&mut deed.tx, Some(by), None, "settings_changed", part.as_str()).await?;
    kernel::centre::touch(&mut deed.tx).await
}
