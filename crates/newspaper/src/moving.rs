//! Bringing a piece on: who has it, whether it comes in the newspaper, and what is said about it.
use crate::edit::{self, Aside, Which};
use crate::editor::Editor;
use crate::mine::Said;
use crate::piece::{self, BECAUSE_MAX_CHARS, Piece, PieceId, State};
use crate::queries::{beside, issues, pieces};
use crate::words::Words;
use crate::{editing, letters, must_be_on, publishing};
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Error, Here, House, Problems, Result, Visit, page, page_again, people,
};

pub const BRING_PATH: &str = "/achterkamer/krant/stuk/{stuk}/breng";
pub const TAKE_PATH: &str = "/achterkamer/krant/stuk/{stuk}/neem";
pub const DECLINE_PATH: &str = "/achterkamer/krant/stuk/{stuk}/niet";
pub const COMMENT_PATH: &str = "/achterkamer/krant/stuk/{stuk}/reactie";
/// What the log calls it.
pub const DECLINED: &str = "newspaper_declined";

#[derive(serde::Deserialize)]
pub struct Bring {
    stuk: PieceId,
    /// Where the editor saw it stand.
    #[serde(default)]
    van: String,
    /// Where it goes.
    #[serde(default)]
    naar: String,
}

/// Brings a piece one step on or back. Who begins to edit has it from then on.
pub async fn bring(mut deed: Deed<Editor, Bring>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    let (seen, to) = (State::from_word(&deed.form.van), State::from_word(&deed.form.naar));
    if !seen.ways().contains(&to) || to == State::Declined {
        return Err(Error::NotUnderstood("where a piece goes".to_owned()));
    }
    let mut brought =
        Piece { state: to, because: String::new(), issue_id: None, place: 0, ..piece.clone() };
    if to == State::Editing || piece.editor_id.is_none() {
        brought.editor_id = Some(deed.who.id);
    }
    let mut is_first = piece.state == seen;
    if to == State::Planned {
        let issue = publishing::in_the_making(&mut deed.tx, deed.who.id).await?;
        is_first = is_first && issues::hold(&mut deed.tx, issue.id).await?;
        let planned = pieces::of_issue(&mut deed.tx, issue.id).await?;
        brought.issue_id = Some(issue.id);
        brought.place = planned.iter().map(|other| other.place).max().unwrap_or(0) + 1;
    }
    is_first = is_first && editing::bring(&mut deed.tx, &brought, seen).await?;
    let words = Words(&deed.here.voice);
    let says = if is_first { to.said(&words) } else { words.somebody_was_first() }.to_owned();
    deed.done_saying(&piece.desk_path(), &says).await
}

/// "Ik neem het over": whoever edits it from now on.
pub async fn take(mut deed: Deed<Editor, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    if !piece.state.is_at_work() {
        return Err(Error::NotFound);
    }
    let taken = Piece { editor_id: Some(deed.who.id), ..piece.clone() };
    editing::bring(&mut deed.tx, &taken, piece.state).await?;
    let says = Words(&deed.here.voice).you_have_it().to_owned();
    deed.done_saying(&piece.desk_path(), &says).await
}

#[derive(serde::Deserialize)]
pub struct No {
    stuk: PieceId,
    #[serde(default)]
    waarom: String,
}

#[derive(Template)]
#[template(path = "decline.html")]
struct DeclinePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    piece: Piece,
    waarom: String,
    problems: Problems,
}

fn decline_page<'a>(
    house: &House,
    here: &'a Here,
    piece: Piece,
    waarom: String,
    problems: Problems,
) -> DeclinePage<'a> {
    let (words, menu) = (Words(&here.voice), house.back_room(here));
    DeclinePage { words, here, menu, piece, waarom, problems }
}

/// "Niet in de krant?": asks why, for the writer.
pub async fn ask_why(visit: Visit<Editor, Which>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let piece = piece::at(&mut tx, asked.stuk).await?;
    page(&decline_page(&house, &here, piece, String::new(), Problems::default()))
}

pub async fn decline(mut deed: Deed<Editor, No>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    let because = piece::one_line(&deed.form.waarom);
    if because.is_empty() || BECAUSE_MAX_CHARS < because.chars().count() {
        let house = deed.house.clone();
        let (_, here, form, _) = deed.look_only().await?;
        let says = Words(&here.voice).because_missing(BECAUSE_MAX_CHARS);
        let problems = Problems::one("waarom", says);
        return page_again(&decline_page(&house, &here, piece, form.waarom, problems));
    }
    if !piece.state.ways().contains(&State::Declined) {
        return Err(Error::NotFound);
    }
    let no = Piece { state: State::Declined, because, issue_id: None, place: 0, ..piece.clone() };
    let is_first = editing::bring(&mut deed.tx, &no, piece.state).await?;
    if is_first {
        letters::declined(&mut deed.tx, &deed.house, &no).await?;
        let (tx, by) = (&mut deed.tx, Some(deed.who.id));
        people::log_act(tx, by, piece.author_id, DECLINED, &piece.id.to_string()).await?;
    }
    let words = Words(&deed.here.voice);
    let says =
        if is_first { State::Declined.said(&words) } else { words.somebody_was_first() }.to_owned();
    deed.done_saying(&piece.desk_path(), &says).await
}

/// An editor says something to the writer.
pub async fn comment(mut deed: Deed<Editor, Said>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    let problems = deed.form.problems(Words(&deed.here.voice));
    if !problems.is_empty() {
        let aside = |form: Said| Aside { reactie: form.reactie, ..Aside::default() };
        return edit::refused(deed, piece, aside, problems).await;
    }
    let text = careful::tidied(&deed.form.reactie);
    let id = beside::comment(&mut deed.tx, piece.id, deed.who.id, &text).await?;
    letters::editor_said(&mut deed.tx, &deed.house, &piece, id).await?;
    let says = Words(&deed.here.voice).comment_kept().to_owned();
    deed.done_saying(&piece.desk_path(), &says).await
}
