//! A practice talk with somebody made up, so that nobody learns it on somebody who needs help.
//! Everybody made up says the same each time; a tip follows on what was answered. Nothing is kept:
//! what was said goes along in the form, and is gone with the page.
use crate::entrance::suicide_line;
use crate::line::text_of;
use crate::words::Words;
use crate::worker::{self, SocialWorker};
use askama::Template;
use axum::response::Response;
use kernel::{BackRoomItem, Here, Problems, Result, Visit, asset, choice, page, page_again};
use stream::TEXT_MAX_CHARS;

pub const PATH: &str = "/achterkamer/zijkamer/oefenen";
/// So often the worker has a turn.
const TURNS: usize = 4;
/// Where somebody speaks of dying.
const DYING: (Whom, usize) = (Whom::Jo, 2);
/// Somebody who is troubled reads no more than this at once.
const WORDS_MAX: usize = 50;

choice! {
    /// Somebody made up.
    pub Whom {
        /// Has not opened her post for months.
        Rita "rita",
        /// Learns Dutch, and has a letter with a term.
        Samir "samir",
        /// Is alone, and speaks of it in passing.
        Jo "jo",
    } or Rita
}

/// What somebody made up says, and what helps to answer it.
struct Turn<'w> {
    says: &'w str,
    tip: &'w str,
}

impl Whom {
    const ALL: [Self; 3] = [Self::Rita, Self::Samir, Self::Jo];

    fn name<'w>(self, words: &Words<'w>) -> &'w str {
        match self {
            Self::Rita => words.practice_rita(),
            Self::Samir => words.practice_samir(),
            Self::Jo => words.practice_jo(),
        }
    }

    fn about<'w>(self, words: &Words<'w>) -> &'w str {
        match self {
            Self::Rita => words.practice_rita_about(),
            Self::Samir => words.practice_samir_about(),
            Self::Jo => words.practice_jo_about(),
        }
    }

    fn picture(self) -> &'static str {
        asset::drawing(match self {
            Self::Rita => "ilse",
            Self::Samir => "yusuf",
            Self::Jo => "wim",
        })
    }

    fn turns<'w>(self, words: &Words<'w>) -> [Turn<'w>; TURNS] {
        let both = match self {
            Self::Rita => [
                (words.practice_rita_1(), words.practice_rita_1_tip()),
                (words.practice_rita_2(), words.practice_rita_2_tip()),
                (words.practice_rita_3(), words.practice_rita_3_tip()),
                (words.practice_rita_4(), words.practice_rita_4_tip()),
            ],
            Self::Samir => [
                (words.practice_samir_1(), words.practice_samir_1_tip()),
                (words.practice_samir_2(), words.practice_samir_2_tip()),
                (words.practice_samir_3(), words.practice_samir_3_tip()),
                (words.practice_samir_4(), words.practice_samir_4_tip()),
            ],
            Self::Jo => [
                (words.practice_jo_1(), words.practice_jo_1_tip()),
                (words.practice_jo_2(), words.practice_jo_2_tip()),
                (words.practice_jo_3(), words.practice_jo_3_tip()),
                (words.practice_jo_4(), words.practice_jo_4_tip()),
            ],
        };
        both.map(|(says, tip)| Turn { says, tip })
    }
}

/// What was said until now, and what is about to be.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Practice {
    /// Empty: nobody was chosen yet.
    wie: String,
    zei1: String,
    zei2: String,
    zei3: String,
    tekst: String,
}

impl Practice {
    fn whom(&self) -> Option<Whom> {
        Whom::ALL.into_iter().find(|own| own.as_str() == self.wie)
    }

    /// What the worker answered before, the oldest first.
    fn said(&self) -> Vec<String> {
        let said = [&self.zei1, &self.zei2, &self.zei3].map(|raw| careful::tidied(raw));
        said.into_iter().take_while(|text| !text.is_empty()).collect()
    }
}

/// One line of somebody made up, with what the worker answered.
struct Exchange<'w> {
    says: &'w str,
    answer: String,
    tip: &'w str,
    /// Then the tip names the line that is there day and night.
    is_about_dying: bool,
}

impl Exchange<'_> {
    fn is_long(&self) -> bool {
        WORDS_MAX < self.answer.split_whitespace().count()
    }
}

#[derive(Template)]
#[template(path = "practice.html")]
struct PracticePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    whom: Option<Whom>,
    said: Vec<String>,
    draft: String,
    problems: Problems,
}

impl PracticePage<'_> {
    fn everybody(&self) -> [Whom; 3] {
        Whom::ALL
    }

    fn exchanges(&self, whom: Whom) -> Vec<Exchange<'_>> {
        let turns = whom.turns(&self.words).into_iter().zip(&self.said);
        turns
            .enumerate()
            .map(|(at, (Turn { says, tip }, answer))| {
                let is_about_dying = (whom, at) == DYING;
                Exchange { says, answer: answer.clone(), tip, is_about_dying }
            })
            .collect()
    }

    /// What waits for an answer; `None` when the talk is over.
    fn asks(&self, whom: Whom) -> Option<&str> {
        whom.turns(&self.words).get(self.said.len()).map(|turn| turn.says)
    }

    fn suicide_line(&self) -> &'static str {
        suicide_line(self.here)
    }

    fn text_max(&self) -> usize {
        TEXT_MAX_CHARS
    }
}

pub async fn show(visit: Visit<SocialWorker, Practice>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    worker::must_talk(&mut tx, &here, who.id).await?;
    page(&PracticePage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        whom: asked.whom(),
        said: Vec::new(),
        draft: String::new(),
        problems: Problems::default(),
    })
}

/// The worker answers, and somebody made up goes on.
pub async fn go_on(visit: Visit<SocialWorker, Practice>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    worker::must_talk(&mut tx, &here, who.id).await?;
    let words = Words(&here.voice);
    let (mut said, mut problems, mut draft) = (asked.said(), Problems::default(), String::new());
    match text_of(words, &asked.tekst) {
        Ok(text) => said.push(text.as_str().to_owned()),
        Err(says) => {
            problems.add("tekst", says);
            draft.clone_from(&asked.tekst);
        }
    }
    let (whom, menu) = (asked.whom(), house.back_room(&here));
    let is_wrong = !problems.is_empty();
    let again = PracticePage { words, here: &here, menu, whom, said, draft, problems };
    if is_wrong { page_again(&again) } else { page(&again) }
}
