//! The slip of whoever asked: a number and a code, to keep or to print.
//!
//! It lies at its address for an hour, or until whoever asked takes it away, so that no code stays
//! in the history of a borrowed telephone.
use crate::handing_in::JUST_ASKED;
use crate::must_be_on;
use crate::queries::questions;
use crate::question::{How, Question, QuestionId};
use crate::sealed::Unlocked;
use crate::words::Words;
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::jiff::SignedDuration;
use kernel::{Anyone, Deed, Error, Here, Result, Role, Timestamp, Visit, cookies, page};

pub const PATH: &str = "/contact/briefje/{briefje}";
pub const AWAY_PATH: &str = "/contact/briefje/{briefje}/weg";
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

fn lies_there(it: &Question, now: Timestamp) -> bool {
    !it.slip_is_away && now < it.asked_at + LIES_THERE
}

impl SlipPage<'_> {
    fn away_path(&self) -> String {
        format!("{}/weg", path_of(self.it.id))
    }

    /// Whoever has an account finds the question on their own page anyhow.
    fn may_go_away(&self) -> bool {
        self.here.person.is_none()
    }

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
    if !lies_there(&it, here.now) {
        // The question is still there for who has both; an old page on a telephone leads to it.
        return Ok(Redirect::to(crate::follow::PATH).into_response());
    }
    let code = spaced(&Unlocked::with(&house.keys, tx.centre, &it)?.code(&it)?);
    let promised = here.date(it.answer_before);
    page(&SlipPage { words: Words(&here.voice), here: &here, it, code, promised })
}

/// Takes it from the screen of a shared computer. The question stays, for who has number and code.
pub async fn take_away(mut deed: Deed<Anyone, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let it = questions::with_id(&mut deed.tx, deed.form.briefje).await?;
    let it = it.ok_or(Error::NotFound)?;
    questions::take_slip_away(&mut deed.tx, it.id).await?;
    let forgotten = cookies::set(&deed.house, JUST_ASKED, "", Some(0));
    let mut response = deed.done(crate::PATH).await?;
    response.headers_mut().append(header::SET_COOKIE, forgotten);
    Ok(response)
}
