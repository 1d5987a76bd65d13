//! The six digits: whoever types them in the browser that asked for them, comes in.
use super::carrying;
use crate::arrival::{self, By};
use crate::carried::Carried;
use crate::code::{CODE_LASTS, Code};
use crate::queries::codes::{self, Asked};
use crate::queries::devices;
use crate::words::Words;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::{
    AtTheGate, Deed, Here, Nothing, Problems, Result, Standing, Visit, page, page_again, people,
};
use telling::Address;

#[derive(Default, serde::Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
    /// "Is dit jouw apparaat?"
    #[serde(default)]
    apparaat: String,
}

#[derive(Template)]
#[template(path = "code.html")]
struct CodePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// Where the code went, as its owner recognises it; not said again beside a problem.
    sent_to: Option<String>,
    code: &'a str,
    apparaat: &'a str,
    is_of_centre: bool,
    problems: Problems,
}

impl CodePage<'_> {
    fn hint(&self) -> String {
        self.words.code_hint(CODE_LASTS.as_mins())
    }
}

pub async fn show(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    let Visit { here, house, headers, mut tx, .. } = visit;
    let asked = match Carried::Asked.by(&house, &headers) {
        Some(browser) => codes::asked(&mut tx, &browser).await?,
        None => None,
    };
    let Some(asked) = asked else {
        return Ok(Redirect::to("/binnenkomen").into_response());
    };
    let centre = Carried::Centre.by(&house, &headers);
    page(&CodePage {
        words: Words(&here.voice),
        here: &here,
        sent_to: masked(&asked, &here),
        code: "",
        apparaat: "",
        is_of_centre: devices::is_of_centre(&mut tx, centre.as_ref()).await?,
        problems: Problems::default(),
    })
}

fn masked(asked: &Asked, here: &Here) -> Option<String> {
    Address::parse(&asked.address, here.centre.jurisdiction).map(|address| address.masked())
}

pub async fn come_in(mut deed: Deed<AtTheGate, Typed>) -> Result<Response> {
    let centre = Carried::Centre.by(&deed.house, &deed.headers);
    let is_of_centre = devices::is_of_centre(&mut deed.tx, centre.as_ref()).await?;
    let Some(is_own) = arrival::is_own(&deed.form.apparaat, is_of_centre) else {
        let problem = Words(&deed.here.voice).whose_missing().to_owned();
        return again(deed, is_of_centre, Problems::one("apparaat", problem)).await;
    };
    let wrong = Problems::one("code", Words(&deed.here.voice).code_wrong());
    let browser = Carried::Asked.by(&deed.house, &deed.headers);
    let (Some(browser), Some(code)) = (browser, Code::typed(&deed.form.code)) else {
        return again(deed, is_of_centre, wrong).await;
    };
    let tried = codes::try_once(&mut deed.tx, &browser).await?;
    let Some((asked, _)) = tried.filter(|(_, right)| *right == code.hash(&browser)) else {
        return again(deed, is_of_centre, wrong).await;
    };
    let found = people::with_address(&mut deed.tx, &asked.channel, &asked.address).await?;
    let Some(found) = found else {
        codes::prove(&mut deed.tx, &browser, is_own).await?;
        return deed.done("/nieuw-hier").await;
    };
    codes::use_up(&mut deed.tx, &browser).await?;
    let person = people::person(&mut deed.tx, found).await?;
    let cookies = arrival::begin(&mut deed, &person, is_own, By::Code).await?;
    let is_invited = person.standing == Standing::Invited;
    let goes_to = if is_invited { "/nieuw-hier" } else { &asked.goes_to };
    Ok(carrying(deed.done(goes_to).await?, cookies))
}

/// The page again. The try counts, so it is kept.
async fn again(
    deed: Deed<AtTheGate, Typed>,
    is_of_centre: bool,
    problems: Problems,
) -> Result<Response> {
    let (_, here, form, _) = deed.save_and_look().await?;
    page_again(&CodePage {
        words: Words(&here.voice),
        here: &here,
        sent_to: None,
        code: &form.code,
        apparaat: &form.apparaat,
        is_of_centre,
        problems,
    })
}
