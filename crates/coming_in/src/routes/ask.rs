//! Asking for a code: by mail or sms, or going on to the buurtpas.
//!
//! Whether anybody here has the address is not even looked up, so no answer can tell it.
use super::carrying;
use crate::carried::Carried;
use crate::code::{CODES, Code, safe_path};
use crate::place;
use crate::queries::codes;
use crate::words::Words;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::hours::Jurisdiction;
use kernel::session::Token;
use kernel::{AtTheGate, Deed, Error, Here, Problems, Result, Visit, page, page_again};
use telling::{Address, Letter};

#[derive(serde::Deserialize)]
pub struct Asking {
    #[serde(default)]
    hoe: String,
    #[serde(default)]
    adres: String,
    /// Where the visitor was going.
    #[serde(default)]
    terug: String,
}

#[derive(Template)]
#[template(path = "ask.html")]
struct AskPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: &'a Asking,
    problems: Problems,
}

impl AskPage<'_> {
    /// Before its opening date nobody looks around.
    fn is_open(&self) -> bool {
        self.here.centre.is_open_at(self.here.now)
    }

    fn address_hint(&self) -> &str {
        match self.here.centre.jurisdiction {
            Jurisdiction::Nl => self.words.address_hint_nl(),
            Jurisdiction::Be => self.words.address_hint_be(),
        }
    }
}

pub async fn show(visit: Visit<AtTheGate, Asking>) -> Result<Response> {
    let Visit { who, here, asked: form, .. } = visit;
    if who.known().is_some() {
        return Ok(Redirect::to(safe_path(&form.terug)).into_response());
    }
    let words = Words(&here.voice);
    page(&AskPage { words, here: &here, form: &form, problems: Problems::default() })
}

pub async fn send_code(mut deed: Deed<AtTheGate, Asking>) -> Result<Response> {
    if deed.form.hoe == "kaart" {
        return deed.done("/pas").await;
    }
    let country = deed.here.centre.jurisdiction;
    let Some(address) = Address::parse(&deed.form.adres, country) else {
        let (_, here, form, _) = deed.look_only().await?;
        let words = Words(&here.voice);
        let problem = match country {
            Jurisdiction::Nl => words.address_wrong_nl(),
            Jurisdiction::Be => words.address_wrong_be(),
        };
        let problems = Problems::one("adres", problem);
        return page_again(&AskPage { words, here: &here, form: &form, problems });
    };
    let now = deed.tx.now;
    let key = format!("coming_in/code/{}/{}", deed.tx.centre, address.text);
    let may_ask = place::may_try(&deed.house, &deed.here, &deed.street, "ask")
        && deed.house.limits.allow(&key, CODES, now);
    if !may_ask {
        return Err(Error::TooOften);
    }
    let (browser, code) = (Token::fresh()?, Code::fresh()?);
    let goes_to = safe_path(&deed.form.terug);
    codes::keep(&mut deed.tx, &browser, &address, &code, goes_to).await?;
    let letter = letter(&deed.here, &code);
    let (channel, language) = (address.channel, deed.here.voice.language);
    telling::send_now(&mut deed.tx, channel, &address.text, language, &letter).await?;
    let cookie = Carried::Asked.give(&deed.house, &browser);
    Ok(carrying(deed.done("/binnenkomen/code").await?, [cookie]))
}

fn letter(here: &Here, code: &Code) -> Letter {
    let words = Words(&here.voice);
    Letter {
        subject: words.code_subject(&here.centre.settings.name),
        paragraphs: vec![
            words.code_is(code.as_str()),
            words.code_for_nobody_else().to_owned(),
            words.code_not_asked().to_owned(),
        ],
        link: None,
    }
}
