//! The editors' desk: what was sent in, who has it, and how far it is.
use crate::editor::Editor;
use crate::issue::Issue;
use crate::must_be_on;
use crate::piece::{Piece, State};
use crate::queries::{issues, pieces};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{BackRoomItem, Here, Nothing, Result, Tx, Visit, Waiting, page};

pub const PATH: &str = "/achterkamer/krant";

/// The pieces that stand at one place of the work.
struct Pile<'a> {
    says: &'a str,
    pieces: Vec<Piece>,
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    piles: Vec<Pile<'a>>,
    declined: Vec<Piece>,
    /// The number that is being made, if one is.
    issue: Option<Issue>,
    /// How many pieces of that number neighbours made, and of how many.
    n_of_neighbours: usize,
    n_planned: usize,
}

impl DeskPage<'_> {
    fn is_empty(&self) -> bool {
        self.piles.iter().all(|pile| pile.pieces.is_empty())
    }
}

pub async fn show(visit: Visit<Editor, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let words = Words(&here.voice);
    let mut at_work = pieces::at_work(&mut tx).await?;
    // What waits longest comes first.
    at_work.sort_by_key(|piece| (piece.place, piece.sent_at));
    let planned = at_work.iter().filter(|piece| piece.state == State::Planned);
    let (n_planned, n_of_neighbours) =
        (planned.clone().count(), planned.filter(|piece| is_of_neighbour(piece)).count());
    let pile = |state: State| Pile {
        says: state.said(&words),
        pieces: at_work.iter().filter(|piece| piece.state == state).cloned().collect(),
    };
    let page_of_desk = DeskPage {
        piles: State::AT_WORK.map(pile).into(),
        declined: pieces::declined(&mut tx).await?,
        issue: issues::in_the_making(&mut tx).await?,
        menu: house.back_room(&here),
        n_of_neighbours,
        n_planned,
        words,
        here: &here,
    };
    page(&page_of_desk)
}

/// Whether a neighbour wrote it, and not the editors in their own name.
fn is_of_neighbour(piece: &Piece) -> bool {
    piece.signed != crate::kind::Signed::Editors
}

/// What waits, for the first page of the back room.
pub async fn waiting(tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
    if !here.has_role(crate::editor::is_editor) {
        return Ok(Vec::new());
    }
    let n = pieces::at_work(tx).await?.iter().filter(|piece| piece.state == State::Sent).count();
    let says = Words(&here.voice).waiting_pieces(n as i64);
    Ok(Waiting::to_look_at(n, kernel::icon::KRANT, says, PATH))
}
