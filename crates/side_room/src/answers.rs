//! Answers that workers give often: kept once, put in the field by a link, and sent only by whoever
//! reads them over. They hold nothing about anybody.
use crate::queries::answers as queries;
use crate::words::Words;
use crate::worker::{self, SocialWorker};
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Here, Nothing, Problems, Result, Visit, id, page, page_again, record,
};
use stream::TEXT_MAX_CHARS;

pub const PATH: &str = "/achterkamer/zijkamer/antwoorden";
pub const AWAY_PATH: &str = "/achterkamer/zijkamer/antwoorden/weg";
/// Fits on a button.
const NAME_MAX_CHARS: usize = 40;
/// More than this nobody looks through while somebody waits.
const ANSWERS_MAX: usize = 40;

id!(pub AnswerId: now_v7);

record! {
    /// An answer to begin with.
    pub struct Answer {
        pub id: AnswerId,
        pub name: String,
        pub text: String,
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct NewAnswer {
    naam: String,
    tekst: String,
}

#[derive(Template)]
#[template(path = "answers.html")]
struct AnswersPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    all: Vec<Answer>,
    form: NewAnswer,
    problems: Problems,
}

impl AnswersPage<'_> {
    fn text_max(&self) -> usize {
        TEXT_MAX_CHARS
    }

    fn name_max(&self) -> usize {
        NAME_MAX_CHARS
    }
}

pub async fn show(visit: Visit<SocialWorker, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    worker::must_talk(&mut tx, &here, who.id).await?;
    let (all, words) = (queries::all(&mut tx).await?, Words(&here.voice));
    let (form, problems) = (NewAnswer::default(), Problems::default());
    page(&AnswersPage { words, here: &here, menu: house.back_room(&here), all, form, problems })
}

/// One more; the same for all who talk here.
pub async fn keep(mut deed: Deed<SocialWorker, NewAnswer>) -> Result<Response> {
    worker::must_talk(&mut deed.tx, &deed.here, deed.who.id).await?;
    let n_kept = queries::all(&mut deed.tx).await?.len();
    let (name, text) = (careful::tidied(&deed.form.naam), careful::tidied(&deed.form.tekst));
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    if name.is_empty() || NAME_MAX_CHARS < name.chars().count() {
        problems.add("naam", words.answer_name_wrong(NAME_MAX_CHARS));
    }
    if text.is_empty() || TEXT_MAX_CHARS < text.chars().count() {
        problems.add("tekst", words.answer_text_wrong(TEXT_MAX_CHARS));
    }
    if ANSWERS_MAX <= n_kept {
        problems.add("naam", words.answers_enough(ANSWERS_MAX));
    }
    if !problems.is_empty() {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let (all, words) = (queries::all(&mut tx).await?, Words(&here.voice));
        let menu = house.back_room(&here);
        return page_again(&AnswersPage { words, here: &here, menu, all, form, problems });
    }
    queries::keep(&mut deed.tx, &name, &text).await?;
    let says = words.answer_kept().to_owned();
    deed.done_saying(PATH, &says).await
}

#[derive(serde::Deserialize)]
pub struct Away {
    welk: AnswerId,
}

pub async fn throw_away(mut deed: Deed<SocialWorker, Away>) -> Result<Response> {
    worker::must_talk(&mut deed.tx, &deed.here, deed.who.id).await?;
    queries::throw_away(&mut deed.tx, deed.form.welk).await?;
    let says = Words(&deed.here.voice).thrown_away().to_owned();
    deed.done_saying(PATH, &says).await
}
