//! One's own pieces: where each of them is, and what the editors say about it.
use crate::kind::Signed;
use crate::must_be_on;
use crate::piece::{self, COMMENT_MAX_CHARS, Piece, PieceId, State};
use crate::queries::beside::{self, Comment};
use crate::queries::more_photos::{self, MorePhoto};
use crate::queries::pieces;
use crate::words::Words;
use crate::{editing, letters};
use askama::Template;
use axum::response::Response;
use kernel::{
    Deed, Error, Here, Neighbour, Nothing, Problems, Result, Tx, Visit, page, page_again,
};
use photos::SeenBy;

pub const PATH: &str = "/krant/mijn-stukken";
pub const PIECE_PATH: &str = "/krant/mijn-stukken/{stuk}";
pub const COMMENT_PATH: &str = "/krant/mijn-stukken/{stuk}/reactie";
pub const ANSWERS_PATH: &str = "/krant/mijn-stukken/{stuk}/berichtjes";
pub const BACK_PATH: &str = "/krant/mijn-stukken/{stuk}/terug";

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    pieces: Vec<Piece>,
}

pub async fn show(visit: Visit<Neighbour, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    must_be_on(&here)?;
    let pieces = pieces::of_author(&mut tx, who.id).await?;
    page(&MinePage { words: Words(&here.voice), here: &here, pieces })
}

#[derive(serde::Deserialize)]
pub struct Which {
    stuk: PieceId,
}

#[derive(serde::Deserialize)]
pub struct Said {
    pub stuk: PieceId,
    #[serde(default)]
    pub reactie: String,
}

impl Said {
    /// What is not right with what was said; empty when it can be kept.
    pub fn problems(&self, words: Words<'_>) -> Problems {
        let mut problems = Problems::default();
        let n_chars = self.reactie.trim().chars().count();
        if n_chars == 0 {
            problems.add("reactie", words.comment_missing());
        } else if COMMENT_MAX_CHARS < n_chars {
            problems.add("reactie", words.too_long(COMMENT_MAX_CHARS));
        }
        problems
    }
}

#[derive(Template)]
#[template(path = "own_piece.html")]
struct OwnPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    piece: Piece,
    /// Photos below the text.
    more: Vec<MorePhoto>,
    comments: Vec<Comment>,
    reactie: String,
    problems: Problems,
}

impl OwnPage<'_> {
    /// Where it is, with what belongs to that.
    fn standing_says(&self) -> String {
        let (words, piece) = (self.words, &self.piece);
        match piece.state {
            _ if piece.is_removed => words.is_removed().to_owned(),
            State::Declined => words.is_declined(piece.because.as_str()),
            State::Planned => words.is_planned(piece.issue_number),
            State::Printed => words.is_printed(piece.issue_number),
            State::Sent | State::Editing | State::Proofread | State::Pulled | State::TakenBack => {
                piece.state.said(&words).to_owned()
            }
        }
    }

    fn text(&self) -> String {
        self.piece.text().html(3).to_string()
    }
}

async fn own_page<'a>(
    tx: &mut Tx,
    here: &'a Here,
    piece: Piece,
    reactie: String,
    problems: Problems,
) -> Result<OwnPage<'a>> {
    let comments = beside::comments(tx, piece.id).await?;
    let more = more_photos::of_piece(tx, piece.id).await?;
    Ok(OwnPage { words: Words(&here.voice), here, piece, more, comments, reactie, problems })
}

pub async fn show_piece(visit: Visit<Neighbour, Which>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let piece = piece::own(&mut tx, &here, asked.stuk).await?;
    page(&own_page(&mut tx, &here, piece, String::new(), Problems::default()).await?)
}

/// The writer says something to the editors.
pub async fn comment(mut deed: Deed<Neighbour, Said>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::own(&mut deed.tx, &deed.here, deed.form.stuk).await?;
    let problems = deed.form.problems(Words(&deed.here.voice));
    if !problems.is_empty() {
        let (_, here, form, mut tx) = deed.look_only().await?;
        return page_again(&own_page(&mut tx, &here, piece, form.reactie, problems).await?);
    }
    let text = careful::tidied(&deed.form.reactie);
    let id = beside::comment(&mut deed.tx, piece.id, deed.who.id, &text).await?;
    letters::writer_said(&mut deed.tx, &deed.house, &piece, id).await?;
    let says = Words(&deed.here.voice).comment_kept().to_owned();
    deed.done_saying(&piece.own_path(), &says).await
}

#[derive(serde::Deserialize)]
pub struct Allowed {
    stuk: PieceId,
    #[serde(default)]
    mag: String,
}

/// The writer says whether readers may begin a conversation with them.
pub async fn allow_answers(mut deed: Deed<Neighbour, Allowed>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::own(&mut deed.tx, &deed.here, deed.form.stuk).await?;
    let allows = !deed.form.mag.is_empty();
    pieces::take_answers(&mut deed.tx, piece.id, allows).await?;
    let words = Words(&deed.here.voice);
    let says = if allows { words.answers_allowed() } else { words.answers_stopped() }.to_owned();
    deed.done_saying(&piece.own_path(), &says).await
}

/// The writer takes it back, as long as it is not in the newspaper.
pub async fn take_back(mut deed: Deed<Neighbour, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::own(&mut deed.tx, &deed.here, deed.form.stuk).await?;
    if !piece.state.is_at_work() {
        return Err(Error::NotFound);
    }
    let back = Piece {
        state: State::TakenBack,
        editor_id: None,
        issue_id: None,
        place: 0,
        ..piece.clone()
    };
    if editing::bring(&mut deed.tx, &back, piece.state).await? {
        for photo in more_photos::all_of(&mut deed.tx, &piece).await? {
            photos::show_to(&mut deed.tx, photo, SeenBy::Owner).await?;
        }
    }
    let says = Words(&deed.here.voice).is_taken_back().to_owned();
    deed.done_saying(PATH, &says).await
}
