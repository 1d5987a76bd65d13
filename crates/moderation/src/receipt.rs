//! The receipt: what whoever reported something reads about it, under an address that nobody
//! else knows.
use crate::block;
use crate::case::What;
use crate::queries::reports::{self, Receipt};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::session::Token;
use kernel::{Anyone, Error, Here, PersonId, Result, Routes, Timestamp, Visit, page};
use std::collections::HashSet;

const PATH: &str = "/melding/{sleutel}";

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show)
}

pub fn path_of(token: &Token) -> String {
    format!("/melding/{}", token.as_str())
}

#[derive(serde::Deserialize)]
struct Asked {
    sleutel: String,
}

#[derive(Template)]
#[template(path = "receipt.html")]
struct ReceiptPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    receipt: Receipt,
    /// Where the reader says that they do not want to see this person any more.
    block_path: Option<String>,
}

impl ReceiptPage<'_> {
    fn at(&self, at: &Timestamp) -> String {
        self.here.moment(*at)
    }

    fn thanks(&self) -> String {
        match &self.receipt.with_name {
            Some(name) => self.words.thanks_name(name),
            None => self.words.thanks().to_owned(),
        }
    }

    /// By when somebody looks.
    fn promise(&self) -> String {
        let moment = self.here.moment(self.receipt.look_before);
        match &self.receipt.with_name {
            Some(name) => self.words.looks_name(name, moment),
            None => self.words.looks(moment),
        }
    }

    /// What was done, as far as it is about what was said: what it meant for the person is theirs.
    fn outcome(&self) -> Option<&str> {
        self.receipt.what.map(|what| outcome(what, &self.words))
    }

    fn reasons(&self) -> Vec<String> {
        reasons(&self.words, &self.receipt.rule, &self.receipt.reason)
    }
}

/// "We hebben dit weggehaald."
pub fn outcome<'v>(what: What, words: &Words<'v>) -> &'v str {
    if what.hides() { words.was_removed() } else { words.was_left() }
}

/// Why: the rule that was named, and what the keeper wrote.
pub fn reasons(words: &Words<'_>, rule: &Option<String>, reason: &Option<String>) -> Vec<String> {
    let said = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let rule = said(rule).map(|rule| words.because_rule(rule));
    rule.into_iter().chain(said(reason)).collect()
}

async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    let token = Token::claimed(&asked.sleutel);
    let receipt = reports::receipt(&mut tx, &token).await?.ok_or(Error::NotFound)?;
    let reader = here.person.as_ref().map(|person| person.id);
    let unseen = match reader {
        Some(reader) => block::unseen_by(&mut tx, reader).await?,
        None => HashSet::new(),
    };
    // Whoever of the two wanted it, they are parted already, and this page tells neither.
    let is_another = |about: &PersonId| reader != Some(*about) && !unseen.contains(about);
    let author = receipt.about_id.filter(|about| reader.is_some() && is_another(about));
    // Back to where it was said, and not to this page: its address stays out of links.
    let block_path = author.map(|about| block::path_to_block(about, &receipt.path));
    page(&ReceiptPage { words: Words(&here.voice), here: &here, receipt, block_path })
}
