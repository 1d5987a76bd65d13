//! Plain answers that the team gives more than once, so that nobody has to think of them anew.
use crate::filled::{self, one_line};
use crate::must_be_on;
use crate::queries::plain;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Desk, Here, House, Nothing, Problems, Result, Tx, Visit, id, page,
    page_again, record,
};

pub const PATH: &str = "/achterkamer/vragen/antwoorden";
pub const AWAY_PATH: &str = "/achterkamer/vragen/antwoorden/weg";
pub const TITLE_MAX_CHARS: usize = 60;
/// More than one can choose from.
const PLAIN_MAX: usize = 60;

id!(pub PlainId: now_v7);

record! {
    /// An answer to begin with.
    #[derive(Clone, Debug)]
    pub struct Plain {
        pub id: PlainId,
        pub title: String,
        pub text: String,
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct NewPlain {
    titel: String,
    tekst: String,
}

#[derive(serde::Deserialize)]
pub struct Which {
    welk: PlainId,
}

#[derive(Template)]
#[template(path = "plain.html")]
struct PlainPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    all: Vec<Plain>,
    form: NewPlain,
    problems: Problems,
}

async fn plain_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    form: NewPlain,
    problems: Problems,
) -> Result<PlainPage<'a>> {
    let (words, menu) = (Words(&here.voice), house.back_room(here));
    Ok(PlainPage { words, here, menu, all: plain::all(tx).await?, form, problems })
}

pub async fn show(visit: Visit<Desk, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let (form, problems) = (NewPlain::default(), Problems::default());
    page(&plain_page(&mut tx, &house, &here, form, problems).await?)
}

pub async fn add(mut deed: Deed<Desk, NewPlain>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    let title = one_line(&deed.form.titel);
    if title.is_empty() || TITLE_MAX_CHARS < title.chars().count() {
        problems.add("titel", words.plain_title_missing(TITLE_MAX_CHARS));
    }
    let text = filled::text(words, &mut problems, "tekst", &deed.form.tekst);
    if PLAIN_MAX <= plain::all(&mut deed.tx).await?.len() {
        problems.add("titel", words.plain_too_many());
    }
    if !problems.is_empty() {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        return page_again(&plain_page(&mut tx, &house, &here, form, problems).await?);
    }
    let says = words.plain_is_kept().to_owned();
    plain::add(&mut deed.tx, &title, &text).await?;
    deed.done_saying(PATH, &says).await
}

pub async fn remove(mut deed: Deed<Desk, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    plain::remove(&mut deed.tx, deed.form.welk).await?;
    let says = Words(&deed.here.voice).plain_is_away().to_owned();
    deed.done_saying(PATH, &says).await
}
