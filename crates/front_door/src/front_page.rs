//! The house with its lit windows, in every language of the centre.
use crate::assets;
use crate::language_and_letters::remember;
use crate::way_back::WayBack;
use crate::words::Words;
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::{
    AtTheGate, Error, Face, Here, House, Language, Nothing, Preview, Result, Room, Standing, Tx,
    Visit, cookies, face, page,
};

pub const PATH: &str = "/";

/// The photo of the real building, or a drawing until there is one.
struct Building {
    picture: String,
    alt: String,
    caption: String,
}

#[derive(Template)]
#[template(path = "front_door.html")]
struct FrontPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    preview: Preview,
    /// Where addresses begin that are read outside the house.
    begins: String,
    headline: String,
    welcome: String,
    building: Building,
    /// Until the opening day: nothing of the rooms.
    is_shut: bool,
    /// What the rooms hand in, as ready HTML.
    today: Vec<String>,
    faces: Vec<Face>,
}

impl FrontPage<'_> {
    /// With the door, which decides how the windows stand.
    fn n_windows(&self) -> usize {
        self.here.rooms.len() + 1
    }
    fn is_inside(&self) -> bool {
        self.here.person.as_ref().is_some_and(|person| person.standing == Standing::Inside)
    }
    /// For who is inside already, before the others may come.
    fn opening_ahead(&self) -> Option<String> {
        let is_open = self.here.centre.is_open_at(self.here.now);
        (!is_open && !self.is_shut).then(|| opening(self.words, self.here))
    }
    /// Nothing lives: no light, and nothing that a room hands in.
    fn is_quiet(&self) -> bool {
        self.today.is_empty() && !self.here.rooms.iter().any(|room| room.light.is_lit)
    }
}

pub async fn show(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    front_page(&mut tx, &here, &house).await
}

/// Somebody asks for a language, and goes on in it where they were.
pub async fn show_in(language: Language, visit: Visit<AtTheGate, WayBack>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    if !here.centre.languages.contains(&language) {
        return Err(Error::NotFound);
    }
    let mut response = match asked.path() {
        PATH => front_page(&mut tx, &here, &house).await?,
        other => Redirect::to(other).into_response(),
    };
    let cookie = remember(&house, &here, cookies::LANGUAGE, language.tag());
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

async fn front_page(tx: &mut Tx, here: &Here, house: &House) -> Result<Response> {
    let words = Words(&here.voice);
    let begins = house.address_of(&here.centre.settings.host);
    let is_shut = here.is_at_a_shut_gate();
    let headline = if is_shut { opening(words, here) } else { greeting(words, here).to_owned() };
    page(&FrontPage {
        words,
        here,
        preview: preview(words, here, &begins),
        begins,
        headline,
        welcome: welcome(words, here),
        building: building(words, here),
        is_shut,
        today: if is_shut { Vec::new() } else { today(tx, here, house).await? },
        faces: face::at_the_door(tx).await?,
    })
}

/// What every room that is on hands in: first what is one's own, then in the order of the rooms.
async fn today(tx: &mut Tx, here: &Here, house: &House) -> Result<Vec<String>> {
    let is_own = |room: &dyn Room| room.door().is_some_and(|door| door.place.is_empty());
    let mut rooms: Vec<&dyn Room> = house.rooms.iter().map(|room| room.as_ref()).collect();
    rooms.retain(|room| here.centre.has(room.name()));
    rooms.sort_by_key(|room| !is_own(*room));
    let mut sections = Vec::new();
    for room in rooms {
        sections.extend(room.today(tx, here).await?);
    }
    Ok(sections)
}

/// "De deur gaat open op dinsdag 24 november"
fn opening(words: Words<'_>, here: &Here) -> String {
    match here.centre.opens_at {
        Some(opens_at) => words.opens_title(here.date(opens_at)),
        None => words.opens_soon_title().to_owned(),
    }
}

/// What a centre wrote itself is in its own language; who reads another, is greeted in that.
fn reads_own_words(here: &Here) -> bool {
    here.voice.language == here.centre.language()
}

fn greeting<'a>(words: Words<'a>, here: &'a Here) -> &'a str {
    let settings = &here.centre.settings;
    let (own, ours) = match here.local_now().hour() {
        5..12 => (&settings.greeting_morning, words.good_morning()),
        12..18 => (&settings.greeting_day, words.good_afternoon()),
        18..23 => (&settings.greeting_evening, words.good_evening()),
        _ => (&settings.greeting_night, words.good_night()),
    };
    if reads_own_words(here) && !own.is_empty() { own } else { ours }
}

fn welcome(words: Words<'_>, here: &Here) -> String {
    let settings = &here.centre.settings;
    if reads_own_words(here) && !settings.welcome.is_empty() {
        settings.welcome.clone()
    } else {
        words.welcome(&settings.name)
    }
}

fn building(words: Words<'_>, here: &Here) -> Building {
    let settings = &here.centre.settings;
    match settings.photo_id {
        Some(photo) => Building {
            picture: format!("/foto/{photo}/middel"),
            alt: settings.photo_alt.clone(),
            caption: words.building_caption(&settings.name),
        },
        None => Building {
            picture: kernel::asset::SCENES_PAND_SVG.path.to_owned(),
            alt: words.building_drawn().to_owned(),
            caption: settings.street.clone(),
        },
    }
}

fn preview(words: Words<'_>, here: &Here, begins: &str) -> Preview {
    let settings = &here.centre.settings;
    let (picture, picture_alt) = match settings.photo_id {
        Some(photo) => (format!("/foto/{photo}/middel"), settings.photo_alt.clone()),
        None => (assets::SHARE_PNG.path.to_owned(), words.building_drawn().to_owned()),
    };
    Preview {
        title: format!("{} {}", settings.kind, settings.name),
        description: welcome(words, here),
        address: format!("{begins}{}", here.path),
        picture: format!("{begins}{picture}"),
        picture_alt,
    }
}
