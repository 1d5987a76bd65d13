//! A number on paper: files that are made of it once it is finished, and made anew when something
//! in it changes. A house that was built without the press has none; then the browser prints.
use crate::editor::{self, Editor};
use crate::issue::{Issue, IssueId};
use crate::must_be_on;
use crate::piece::{Piece, PieceId};
use crate::queries::{issues, pieces, prints};
use crate::words::Words;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::{
    Anyone, Deed, Error, Here, Result, Tx, Visit, Writing, choice, jobs, record, short_code,
};

mod on_paper;
mod paint;
mod work;

pub use work::job;

pub const PATH: &str = "/krant/{nummer}/papier/{welk}";
pub const AGAIN_PATH: &str = "/achterkamer/krant/papier";
pub const WORK: &str = "newspaper-print";

/// Files of the whole number, in the order in which they are offered and made.
pub const A4: &str = "a4";
pub const A3: &str = "a3";
pub const LARGE: &str = "groot";

choice! {
    /// How far a file is.
    pub State {
        Waits "waits",
        Ready "ready",
        Failed "failed",
    } or Waits
}

record! {
    /// A file of a number.
    #[derive(Clone, Debug)]
    pub struct Print {
        /// In its address.
        pub word: String,
        /// The poster of this piece; `None`: the whole number.
        pub piece_id: Option<PieceId>,
        pub state: State,
        pub turn: i64,
        pub n_left_out: i64,
    }
}

impl Print {
    pub fn is_ready(&self) -> bool {
        self.state == State::Ready
    }

    pub fn path(&self, number: i64) -> String {
        format!("{}/{number}/papier/{}", crate::PATH, self.word)
    }

    /// What its link says, of the whole number.
    pub fn says<'v>(&self, words: &Words<'v>) -> &'v str {
        match self.word.as_str() {
            A4 => words.print_a4(),
            A3 => words.print_a3(),
            _ => words.paper_large(),
        }
    }
}

/// What the page of a number says about paper.
pub struct Papers {
    /// Files of the whole number that are ready.
    pub ready: Vec<Print>,
    pub n_ready: usize,
    pub n_all: usize,
    pub n_left_out: i64,
    pub has_failed: bool,
    /// Editors see how far it is, and can have it made anew.
    pub is_for_editor: bool,
}

impl Papers {
    pub async fn of(tx: &mut Tx, here: &Here, issue: IssueId) -> Result<Self> {
        let all = prints::of_issue(tx, issue).await?;
        let is_editor = |person: &kernel::Person| person.roles.any(editor::is_editor);
        Ok(Self {
            n_ready: all.iter().filter(|print| print.is_ready()).count(),
            n_all: all.len(),
            n_left_out: all.iter().map(|print| print.n_left_out).max().unwrap_or(0),
            has_failed: all.iter().any(|print| print.state == State::Failed),
            is_for_editor: press::IS_HERE && here.person.as_ref().is_some_and(is_editor),
            ready: all
                .into_iter()
                .filter(|print| print.is_ready() && print.piece_id.is_none())
                .collect(),
        })
    }

    pub fn is_being_made(&self) -> bool {
        self.n_ready < self.n_all && !self.has_failed
    }
}

/// Where the poster of a piece is, once it is ready.
pub async fn poster_of(tx: &mut Tx, piece: &Piece) -> Result<Option<String>> {
    let Some(issue) = piece.issue_id else { return Ok(None) };
    let all = prints::of_issue(tx, issue).await?;
    let own = all.into_iter().find(|print| print.piece_id == Some(piece.id) && print.is_ready());
    Ok(own.map(|print| print.path(piece.issue_number)))
}

/// What was made of this number goes at once; the press begins anew after the commit.
pub async fn make(tx: &mut Writing, issue: IssueId) -> Result<()> {
    let before = prints::of_issue(tx, issue).await?;
    prints::throw_away(tx, issue).await?;
    if !press::IS_HERE {
        return Ok(());
    }
    if prints::short_code(tx, issue).await?.is_empty() {
        let Some(number) = issues::with_id(tx, issue).await? else { return Ok(()) };
        let code = short_code::give(tx, &number.path(), "", None).await?;
        prints::put_short_code(tx, issue, &code).await?;
    }
    let turn = before.iter().map(|print| print.turn).max().unwrap_or(0) + 1;
    let file = |word: &str, piece_id| Print {
        word: word.to_owned(),
        piece_id,
        state: State::Waits,
        turn,
        n_left_out: 0,
    };
    let read = pieces::of_issue(tx, issue).await?.into_iter().filter(Piece::is_read);
    let posters = read.map(|piece| file(&piece.id.to_string(), Some(piece.id)));
    let all: Vec<Print> =
        [A4, A3, LARGE].iter().map(|word| file(word, None)).chain(posters).collect();
    for (place, print) in (1..).zip(&all) {
        prints::ask(tx, issue, print, place).await?;
    }
    let now = tx.now;
    jobs::enqueue(tx, WORK, format!("{issue} {turn}"), now).await
}

/// The same for the number in which this piece stands, if it came out.
pub async fn make_with(tx: &mut Writing, piece: &Piece) -> Result<()> {
    match piece.issue_id.filter(|_| piece.printed_at.is_some()) {
        Some(issue) => make(tx, issue).await,
        None => Ok(()),
    }
}

#[derive(serde::Deserialize)]
pub struct Asked {
    nummer: String,
    welk: String,
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let number = asked.nummer.parse().map_err(|_| Error::NotFound)?;
    let issue = issues::with_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
    let pdf = prints::pdf(&mut tx, issue.id, &asked.welk).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let mut response = pdf.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("inline"));
    Ok(response)
}

#[derive(serde::Deserialize)]
pub struct Again {
    nummer: i64,
}

/// An editor has the press try again.
pub async fn again(mut deed: Deed<Editor, Again>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let number = deed.form.nummer;
    let issue: Issue = issues::with_number(&mut deed.tx, number).await?.ok_or(Error::NotFound)?;
    make(&mut deed.tx, issue.id).await?;
    let says = Words(&deed.here.voice).print_being_made().to_owned();
    deed.done_saying(&issue.path(), &says).await
}
