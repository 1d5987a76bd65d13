//! Notices on paper: large, with strips to tear off. Paper is public, so it names nobody, and it
//! cannot be corrected, so it says until when it holds.
use crate::looker::Looker;
use crate::note_page::{self, Asked};
use crate::notice::Notice;
use crate::queries::notices::{self, Wanted};
use crate::words::Words;
use crate::{hanging, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::{Anyone, Here, Nothing, Result, Visit, page};

pub const BOARD_PATH: &str = "/prikbord/blad";
pub const NOTE_PATH: &str = "/prikbord/{welk}/blad";
/// As many notices as stand on one sheet, each with as many strips.
const NOTES: usize = 5;
/// So many are counted at most.
const COUNTED_MAX: i64 = 200;
const STRIPS: usize = 4;
/// What fits on a strip.
const STRIP_MAX_CHARS: usize = 16;
/// So much of a story stands on the sheet of the board.
const LINE_MAX_CHARS: usize = 90;
/// One notice alone has the sheet to itself, and more strips.
const STRIPS_ALONE: usize = 10;

struct Row {
    notice: Notice,
    /// What fits of its story.
    lines: Vec<String>,
    /// "gordijnen": the word by which one remembers it.
    word: String,
    until: String,
}

#[derive(Template)]
#[template(path = "sheet_of_notices.html")]
struct SheetPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    rows: Vec<Row>,
    n_strips: usize,
    /// Where one came from.
    back: String,
    printed_on: String,
    goes_on: String,
    /// What hangs too, and did not fit.
    n_more: i64,
}

impl SheetPage<'_> {
    fn strips(&self) -> std::ops::Range<usize> {
        0..self.n_strips
    }
}

/// The longest word of a title says best what it is about.
fn word_of(title: &str) -> String {
    let words = title.split(|letter: char| !letter.is_alphanumeric());
    let longest = words.max_by_key(|word| word.chars().count()).unwrap_or_default();
    longest.chars().take(STRIP_MAX_CHARS).collect::<String>().to_lowercase()
}

/// As much of a line as leaves room for the other notices.
fn beginning(line: &str) -> String {
    if line.chars().count() <= LINE_MAX_CHARS {
        return line.to_owned();
    }
    let begin: String = line.chars().take(LINE_MAX_CHARS).collect();
    let whole = begin.rsplit_once(' ').map_or(begin.as_str(), |(words, _)| words);
    [whole, "…"].concat()
}

/// The newest of these that fit, or one alone.
fn sheet(here: &Here, mut notices: Vec<Notice>, n_strips: usize, back: String) -> Result<Response> {
    let n_more = notices.len().saturating_sub(NOTES) as i64;
    notices.truncate(NOTES);
    let first_down = notices.iter().map(|notice| notice.comes_down_at).min();
    let is_alone = n_strips == STRIPS_ALONE;
    let row = |notice: Notice| Row {
        lines: match is_alone {
            true => notice.lines().map(str::to_owned).collect(),
            false => notice.lines().take(1).map(beginning).collect(),
        },
        word: word_of(&notice.title),
        until: here.date(notice.comes_down_at),
        notice,
    };
    page(&SheetPage {
        words: Words(&here.voice),
        here,
        rows: notices.into_iter().map(row).collect(),
        n_strips,
        back,
        printed_on: here.date(here.now),
        goes_on: here.date(first_down.unwrap_or(here.now)),
        n_more,
    })
}

/// The newest of the board.
pub async fn show_board(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { here, mut tx, .. } = visit;
    must_be_on(&here)?;
    let looker = Looker::of(&mut tx, &here).await?;
    let wanted = Wanted { has_requests: looker.sees_requests(), ..Wanted::default() };
    let mut newest = notices::hanging(&mut tx, &wanted, COUNTED_MAX).await?;
    newest.retain(|notice| looker.sees(notice));
    sheet(&here, newest, STRIPS, crate::PATH.to_owned())
}

pub async fn show_one(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let notice = hanging::at(&mut tx, &asked.welk).await?;
    let looker = Looker::of(&mut tx, &here).await?;
    if !notice.hangs(here.now) || !looker.sees(&notice) {
        return note_page::gone(&here, String::new());
    }
    let back = notice.path();
    sheet(&here, vec![notice], STRIPS_ALONE, back)
}

#[cfg(test)]
mod tests {
    use super::word_of;

    #[test]
    fn a_strip_says_what_it_is_about() {
        assert_eq!(word_of("Wie kan mijn gordijnen korter maken?"), "gordijnen");
        assert_eq!(word_of("?"), "");
    }
}
