//! The slip of whoever asked: a number and a code, to keep or to print.
//!
//! It lies at its address for an hour, so that no code stays in the history of a borrowed telephone.
use crate::must_be_on;
use crate::queries::questions;
use crate::question::{How, Question, QuestionId};
use crate::sealed::Unlocked;
use crate::words::Words;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::jiff::SignedDuration;
use kernel::{Anyone, Error, Here, Result, Role, Visit, page};

pub const PATH: &str = "/contact/briefje/{briefje}";
const LIES_THERE: SignedDuration = SignedDuration::from_hours(1);

pub fn path_of(id: QuestionId) -> String {
    format!("{}/briefje/{id}", crate::PATH)
}

#[derive(serde::Deserialize)]
pub struct Which {
    briefje: QuestionId,
}

#[derive(Template)]
#[template(path = "slip.html")]
struct SlipPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    it: Question,
    code: String,
    promised: String,
}

impl SlipPage<'_> {
    fn how_we_answer(&self) -> &str {
        match self.it.how {
            How::Call => self.words.slip_we_call(),
            How::Sms => self.words.slip_we_text(),
            How::Mail => self.words.slip_we_mail(),
            How::Desk => self.words.slip_you_come(),
        }
    }

    /// Whether a colleague wrote it down, who goes on in the list.
    fn is_at_desk(&self) -> bool {
        self.here.has_role(Role::is_at_desk)
    }

    /// Where one follows it, as one reads it aloud.
    fn address(&self) -> String {
        format!("{}{}", self.here.centre.settings.host, crate::follow::PATH)
    }
}

/// A code in groups that one can read aloud.
pub fn spaced(code: &str) -> String {
    let (first, rest) = code.split_at_checked(code.len() / 2).unwrap_or((code, ""));
    format!("{first} {rest}")
}

pub async fn show(visit: Visit<Anyone, Which>) -> Result<Response> {
    let Visit { here, asked, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let it = questions::with_id(&mut tx, asked.briefje).await?;
    let it = it.ok_or(Error::NotFound)?;
    if it.asked_at + LIES_THERE <= here.now {
        // The question is still there for who has both; an old page on a telephone leads to it.
        return Ok(Redirect::to(crate::follow::PATH).into_response());
    }
    let code = spaced(&Unlocked::with(&house.keys, tx.centre, &it)?.code(&it)?);
    let promised = here.date(it.answer_before);
    page(&SlipPage { words: Words(&here.voice), here: &here, it, code, promised })
}
