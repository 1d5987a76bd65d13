//! What somebody asked while they were in, for their own page: numbers and how it stands, and no word
//! of what was said.
use crate::follow;
use crate::queries::{lines, questions};
use crate::question::{LineKind, Question, State};
use crate::words::Words;
use askama::Template;
use kernel::{Here, Result, Tx};

pub const PATH: &str = "/contact/mijn/{nummer}";
/// The newest of them; whoever asks more finds the rest with number and code.
const SHOWN_MAX: usize = 12;

#[derive(serde::Deserialize)]
pub struct Which {
    pub nummer: i64,
}

/// Where whoever asked it follows it without a code.
pub fn path_of(number: i64) -> String {
    format!("{}/mijn/{number}", crate::PATH)
}

#[derive(Template)]
#[template(path = "mine.html")]
struct Mine<'a> {
    words: Words<'a>,
    asked: Vec<Own>,
}

/// One of them, in a line.
struct Own {
    path: String,
    title: String,
    says: String,
}

/// As ready HTML; nothing for who asked nothing.
pub async fn on_my_page(tx: &mut Tx, here: &Here) -> Result<Vec<String>> {
    let Some(person) = &here.person else { return Ok(Vec::new()) };
    let words = Words(&here.voice);
    let mut own = questions::of_asker(tx, person.id).await?;
    own.sort_by_key(|it| std::cmp::Reverse(it.number));
    own.truncate(SHOWN_MAX);
    let mut asked = Vec::new();
    for it in own {
        let has_answer = it.state == State::Answered && is_answered(tx, &it).await?;
        let says = follow::status(&words, here, &it, has_answer);
        asked.push(Own { path: path_of(it.number), title: it.title(&words), says });
    }
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Mine { words, asked }.render()?])
}

async fn is_answered(tx: &mut Tx, it: &Question) -> Result<bool> {
    let lines = lines::of(tx, it.id).await?;
    Ok(lines.iter().any(|line| line.kind == LineKind::Answer))
}
