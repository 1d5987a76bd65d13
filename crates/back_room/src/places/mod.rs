//! Plekken: where things happen, and how one gets in there. The own building is always one of them.
mod form;

use crate::arrange::{self, Reply};
use crate::part::Part;
use crate::words::Words;
use askama::Template;
use form::PlaceForm;
use kernel::place::{
    self, Doorstep, LINE_MAX_CHARS, Lift, NAME_MAX_CHARS, PLACES_MAX, Place, PlaceId,
    WORDS_MAX_CHARS,
};
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, House, Problems, Routes, Visit, page, page_again,
};

pub const PATH: &str = "/achterkamer/plekken";
const NEW_PATH: &str = "/achterkamer/plekken/nieuw";

pub fn routes(routes: Routes) -> Routes {
    routes
        .look(PATH, show)
        .look(NEW_PATH, show_new)
        .act(NEW_PATH, add)
        .look("/achterkamer/plekken/{plek}", show_one)
        .act("/achterkamer/plekken/{plek}", change)
        .act("/achterkamer/plekken/{plek}/weg", remove)
}

#[derive(Template)]
#[template(path = "places.html")]
struct PlacesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    places: Vec<Place>,
}

async fn show(visit: Visit<Coordinator>) -> Reply {
    let Visit { here, house, mut tx, .. } = visit;
    page(&PlacesPage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        places: place::all(&mut tx).await?,
    })
}

/// One place with its questions; without a place a new one.
#[derive(Template)]
#[template(path = "place.html")]
struct PlacePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    problems: Problems,
    place: Option<Place>,
    typed: PlaceForm,
}

impl<'a> PlacePage<'a> {
    fn new(
        here: &'a Here,
        house: &House,
        place: Option<Place>,
        typed: PlaceForm,
        problems: Problems,
    ) -> Self {
        let (words, menu) = (Words(&here.voice), house.back_room(here));
        Self { words, here, menu, problems, place, typed }
    }

    fn title(&self) -> &str {
        self.place.as_ref().map_or(self.words.place_new(), |place| place.address.name.as_str())
    }

    fn is_home(&self) -> bool {
        self.place.as_ref().is_some_and(|place| place.is_home)
    }

    fn goes_to(&self) -> String {
        self.place.as_ref().map_or(NEW_PATH.to_owned(), |place| format!("{PATH}/{}", place.id))
    }

    /// The answers, as the form and as people say them.
    fn doorsteps(&self) -> [(&'static str, &str); Doorstep::ALL.len()] {
        Doorstep::ALL.map(|doorstep| {
            let says = match doorstep {
                Doorstep::Level => self.words.doorstep_level(),
                Doorstep::StepWithHelp => self.words.doorstep_with_help(),
                Doorstep::Step => self.words.doorstep_step(),
            };
            (doorstep.as_str(), says)
        })
    }

    fn lifts(&self) -> [(&'static str, &str); Lift::ALL.len()] {
        Lift::ALL.map(|lift| {
            let says = match lift {
                Lift::Yes => self.words.answer_yes(),
                Lift::GroundFloor => self.words.lift_ground_floor(),
                Lift::No => self.words.answer_no(),
            };
            (lift.as_str(), says)
        })
    }

    fn yes_and_no(&self) -> [(&'static str, &str); 2] {
        [(form::YES, self.words.answer_yes()), (form::NO, self.words.answer_no())]
    }
}

async fn show_new(visit: Visit<Coordinator>) -> Reply {
    let Visit { here, house, .. } = visit;
    page(&PlacePage::new(&here, &house, None, PlaceForm::default(), Problems::default()))
}

#[derive(serde::Deserialize)]
struct Which {
    plek: PlaceId,
}

async fn show_one(visit: Visit<Coordinator, Which>) -> Reply {
    let Visit { here, house, asked, mut tx, .. } = visit;
    let place = place::find(&mut tx, asked.plek).await?;
    let typed = PlaceForm::kept(&place);
    page(&PlacePage::new(&here, &house, Some(place), typed, Problems::default()))
}

async fn add(mut deed: Deed<Coordinator, PlaceForm>) -> Reply {
    let words = Words(&deed.here.voice);
    let checked = deed.form.check(&words);
    let (address, way) = match checked {
        Ok(checked) => checked,
        Err(problems) => return new_again(deed, problems).await,
    };
    let Some(place) = place::add(&mut deed.tx, &address).await? else {
        let problems = Problems::one("naam", words.places_full(PLACES_MAX));
        return new_again(deed, problems).await;
    };
    way.keep(&mut deed.tx, place).await?;
    keep(deed, &address.name).await
}

async fn new_again(deed: Deed<Coordinator, PlaceForm>, problems: Problems) -> Reply {
    let house = deed.house.clone();
    let (_, here, typed, _) = deed.look_only().await?;
    page_again(&PlacePage::new(&here, &house, None, typed, problems))
}

#[derive(serde::Deserialize)]
struct Changed {
    plek: PlaceId,
    #[serde(flatten)]
    typed: PlaceForm,
}

async fn change(mut deed: Deed<Coordinator, Changed>) -> Reply {
    let words = Words(&deed.here.voice);
    let place = place::find(&mut deed.tx, deed.form.plek).await?;
    if place.is_home {
        // Its name and address are settings of the centre.
        return match deed.form.typed.check_way(&words) {
            Ok(way) => {
                way.keep(&mut deed.tx, place.id).await?;
                keep(deed, &place.address.name).await
            }
            Err(problems) => one_again(deed, place, problems).await,
        };
    }
    match deed.form.typed.check(&words) {
        Ok((address, way)) => {
            place::keep_address(&mut deed.tx, place.id, &address).await?;
            way.keep(&mut deed.tx, place.id).await?;
            keep(deed, &address.name).await
        }
        Err(problems) => one_again(deed, place, problems).await,
    }
}

async fn one_again(deed: Deed<Coordinator, Changed>, place: Place, problems: Problems) -> Reply {
    let house = deed.house.clone();
    let (_, here, form, _) = deed.look_only().await?;
    page_again(&PlacePage::new(&here, &house, Some(place), form.typed, problems))
}

async fn keep<F>(mut deed: Deed<Coordinator, F>, name: &str) -> Reply {
    let says = Words(&deed.here.voice).saved(name);
    arrange::note(&mut deed, Part::Places).await?;
    deed.done_saying(PATH, &says).await
}

/// A place where something still happens stays.
async fn remove(mut deed: Deed<Coordinator, Which>) -> Reply {
    let place = place::find(&mut deed.tx, deed.form.plek).await?;
    match place::remove(&mut deed.tx, place.id).await {
        Ok(name) => {
            let says = Words(&deed.here.voice).place_gone(name);
            arrange::note(&mut deed, Part::Places).await?;
            deed.done_saying(PATH, &says).await
        }
        Err(error) if error.is_in_use() => {
            let house = deed.house.clone();
            let (_, here, ..) = deed.look_only().await?;
            let problems = Problems::one("weg", Words(&here.voice).place_in_use());
            let typed = PlaceForm::kept(&place);
            page_again(&PlacePage::new(&here, &house, Some(place), typed, problems))
        }
        Err(error) => Err(error),
    }
}
