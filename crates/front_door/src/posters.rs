//! Posters: a sheet of A4 with a code that leads to a room of the house.
use crate::queries::{self, Code};
use crate::short_codes::last_day;
use crate::words::{Sentence, Words};
use askama::Template;
use axum::response::Response;
use kernel::hours::Minute;
use kernel::jiff::civil::Date;
use kernel::short_code::{self, ShortCode};
use kernel::{
    BackRoomItem, Deed, Error, Here, House, Nothing, Problems, Result, Team, Timestamp, Tx, Visit,
    page, page_again, qr,
};

pub const PATH: &str = "/achterkamer/affiches";
/// What stands in two lines on a sheet of A4, to be read from across the street.
const TEXT_MAX_CHARS: usize = 40;
/// What stands in one line.
const ONE_LINE_MAX_CHARS: usize = 17;

/// Where a code can lead: the front door, the way in, and the rooms that are on.
struct Goal {
    path: &'static str,
    label: String,
}

fn goals(here: &Here, house: &House) -> Vec<Goal> {
    let words = here.words();
    let goal = |path, label: &str| Goal { path, label: label.to_owned() };
    let own = [goal("/", words.front_door()), goal("/binnenkomen", words.come_in())];
    let rooms = house.rooms.iter().filter(|room| here.centre.has(room.name()));
    let rooms = rooms.filter_map(|room| {
        let door = room.door().filter(|door| !door.place.is_empty())?;
        let own_label = here.centre.own_label(room.name());
        Some(goal(door.path, own_label.unwrap_or_else(|| (door.label)(&here.voice))))
    });
    own.into_iter().chain(rooms).collect()
}

#[derive(Default, serde::Deserialize)]
pub struct NewPoster {
    #[serde(default)]
    tekst: String,
    #[serde(default)]
    naar: String,
    #[serde(default)]
    tot: String,
}

#[derive(Template)]
#[template(path = "posters.html")]
struct PostersPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    codes: Vec<Code>,
    goals: Vec<Goal>,
    form: NewPoster,
    problems: Problems,
}

impl PostersPage<'_> {
    fn text_max(&self) -> usize {
        TEXT_MAX_CHARS
    }
    fn until(&self, code: &Code) -> Option<String> {
        code.ends_at.map(|ends_at| self.words.posters_until(last_day(self.here, ends_at)))
    }
}

async fn posters(
    tx: &mut Tx,
    here: &Here,
    house: &House,
    form: NewPoster,
    problems: Problems,
) -> Result<Response> {
    let (words, menu) = (Words(&here.voice), house.back_room(here));
    let (codes, goals) = (queries::codes(tx).await?, goals(here, house));
    let is_accepted = problems.is_empty();
    let posters = PostersPage { words, here, menu, codes, goals, form, problems };
    if is_accepted { page(&posters) } else { page_again(&posters) }
}

pub async fn show(visit: Visit<Team, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let form = NewPoster { naar: "/".to_owned(), ..NewPoster::default() };
    posters(&mut tx, &here, &house, form, Problems::default()).await
}

pub async fn make(mut deed: Deed<Team, NewPoster>) -> Result<Response> {
    let text = text_of(&deed.form.tekst);
    let ends_at = end_of(&deed.here, &deed.form.tot);
    let goals = goals(&deed.here, &deed.house);
    let goal = goals.iter().find(|goal| goal.path == deed.form.naar).ok_or(Error::NotFound)?;
    match (text, ends_at) {
        (Ok(text), Ok(ends_at)) => {
            let code = short_code::give(&mut deed.tx, goal.path, &text, ends_at).await?;
            deed.done(&format!("/affiche/{code}")).await
        }
        (text, ends_at) => {
            let house = deed.house.clone();
            let (_, here, form, mut tx) = deed.look_only().await?;
            let words = Words(&here.voice);
            let mut problems = Problems::default();
            if let Err(problem) = text {
                problems.add("tekst", problem(words));
            }
            if let Err(problem) = ends_at {
                problems.add("tot", problem(words));
            }
            posters(&mut tx, &here, &house, form, problems).await
        }
    }
}

/// What stands on the poster in large letters; the error says what to do.
fn text_of(typed: &str) -> Result<String, Sentence> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        0 => Err(|words| words.poster_text_missing()),
        1..=TEXT_MAX_CHARS => Ok(text),
        _ => Err(|words| words.poster_text_too_long()),
    }
}

/// The end of the last day, when there is one.
fn end_of(here: &Here, typed: &str) -> Result<Option<Timestamp>, Sentence> {
    if typed.is_empty() {
        return Ok(None);
    }
    let day: Option<Date> = typed.parse().ok();
    let end = day.map(|day| Minute::LAST.on(day, &here.centre.zone));
    match end {
        Some(end) if here.now < end => Ok(Some(end)),
        _ => Err(|words| words.poster_until_past()),
    }
}

#[derive(serde::Deserialize)]
pub struct Asked {
    kode: String,
}

#[derive(Template)]
#[template(path = "poster.html")]
struct PosterSheet<'a> {
    words: Words<'a>,
    here: &'a Here,
    title: String,
    code: String,
    /// The address as people type it: without `https://`.
    typed_address: String,
    qr: String,
    picture: &'static str,
    last_day: Option<String>,
    printed_on: String,
}

impl PosterSheet<'_> {
    fn is_one_line(&self) -> bool {
        self.title.chars().count() <= ONE_LINE_MAX_CHARS
    }
}

pub async fn show_sheet(visit: Visit<Team, Asked>) -> Result<Response> {
    let Visit { here, house, street, asked, mut tx, .. } = visit;
    let code = short_code::tidied(&asked.kode);
    let found = short_code::find(&mut tx, &code).await?.ok_or(Error::NotFound)?;
    let ShortCode { path, title, ends_at } = found;
    // The address that was reached: in a demo on a local network only that one is good on paper.
    let begins = house.address_of(&street.host);
    let room = here.rooms.iter().find(|room| room.door.path == path);
    let scene = room.map_or(&kernel::asset::SCENES_PAND_SVG, |room| room.door.scene);
    page(&PosterSheet {
        words: Words(&here.voice),
        here: &here,
        title,
        qr: qr::svg(&format!("{begins}/k/{code}"))?,
        typed_address: begins.split("://").last().unwrap_or_default().to_owned(),
        code,
        picture: scene.path,
        last_day: ends_at.map(|ends_at| last_day(&here, ends_at)),
        printed_on: here.date(here.now),
    })
}
