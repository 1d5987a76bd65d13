//! The second factor of the team, before the back room opens.
use crate::carried::Carried;
use crate::factor::{PAPER_CODES, PaperCode, Secret};
use crate::queries::devices;
use crate::queries::factors::{self, Factor};
use crate::soft_lock::SoftLocks;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    Deed, Error, Here, Known, Nothing, Person, PersonId, Problems, Result, Visit, Writing, page,
    page_again, qr, session,
};

const PATH: &str = "/binnenkomen/tweede-sleutel";
const BACK_ROOM: &str = "/achterkamer";

#[derive(serde::Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
}

#[derive(Template)]
#[template(path = "factor.html")]
struct FactorPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// What an app still has to learn; `None` when it knows, or when there is no secret yet.
    lesson: Option<Lesson>,
    has_secret: bool,
    problems: Problems,
}

impl FactorPage<'_> {
    /// Codes on paper come after the app.
    fn code_hint(&self) -> &str {
        match self.lesson {
            Some(_) => self.words.factor_code_of_app(),
            None => self.words.factor_code_hint(),
        }
    }
}

/// A secret on its way into an app.
struct Lesson {
    square: String,
    groups: Vec<String>,
}

#[derive(Template)]
#[template(path = "paper_codes.html")]
struct PaperCodesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    codes: Vec<String>,
}

fn factor_page<'a>(
    here: &'a Here,
    person: &Person,
    factor: Option<&Factor>,
    problems: Problems,
) -> Result<FactorPage<'a>> {
    let unknown = factor.filter(|factor| factor.confirmed_at.is_none());
    let lesson = |secret: &Secret| -> Result<Lesson> {
        let address = secret.address(&here.centre.settings.name, &person.name);
        Ok(Lesson { square: qr::svg(&address)?, groups: secret.groups() })
    };
    let lesson = unknown.map(|factor| lesson(&factor.secret)).transpose()?;
    let words = Words(&here.voice);
    Ok(FactorPage { words, here, lesson, has_secret: factor.is_some(), problems })
}

/// Only for whoever needs it; to others the page does not exist.
fn needed(who: &Known) -> Result<()> {
    if who.needs_factor() { Ok(()) } else { Err(Error::NotFound) }
}

pub async fn show(visit: Visit<Known, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    needed(&who)?;
    let factor = factors::of_person(&mut tx, who.id).await?;
    page(&factor_page(&here, &who, factor.as_ref(), Problems::default())?)
}

/// Makes the secret, so that it is the same however often the page is looked at.
pub async fn begin(mut deed: Deed<Known>) -> Result<Response> {
    needed(&deed.who)?;
    factors::add(&mut deed.tx, deed.who.id, &Secret::fresh()?, None).await?;
    deed.done(&format!("{PATH}#code")).await
}

pub async fn check(locks: SoftLocks, mut deed: Deed<Known, Typed>) -> Result<Response> {
    needed(&deed.who)?;
    let person = deed.who.id;
    let Some(factor) = factors::of_person(&mut deed.tx, person).await? else {
        return again(deed).await;
    };
    let lock = lock(&mut deed).await?;
    if !locks.may_guess(&lock, deed.tx.now) {
        return Err(Error::TooOften);
    }
    let typed = deed.form.code.clone();
    if !is_right(&mut deed.tx, person, &factor, &typed).await? {
        return again(deed).await;
    }
    locks.guessed_right(&lock);
    let session = deed.who.0.id;
    session::factor_shown(&mut deed.tx, session).await?;
    if factor.confirmed_at.is_some() {
        return deed.done(BACK_ROOM).await;
    }
    let mut codes = Vec::with_capacity(PAPER_CODES);
    for _ in 0..PAPER_CODES {
        let code = PaperCode::fresh()?;
        factors::add_paper_code(&mut deed.tx, person, &code).await?;
        codes.push(code.said());
    }
    let Deed { here, tx, .. } = deed;
    tx.save().await?;
    page(&PaperCodesPage { words: Words(&here.voice), here: &here, codes })
}

/// Six digits of the app, each for one time; or a code from paper, once the app was confirmed.
async fn is_right(
    tx: &mut Writing,
    person: PersonId,
    factor: &Factor,
    typed: &str,
) -> Result<bool> {
    if let Some(step) = factor.secret.step_of(typed, tx.now) {
        return factors::use_step(tx, person, step).await;
    }
    match PaperCode::typed(typed).filter(|_| factor.confirmed_at.is_some()) {
        Some(code) => factors::use_paper_code(tx, person, &code).await,
        None => Ok(false),
    }
}

/// As with cards: a device that its owner used before has a lock of its own.
async fn lock(deed: &mut Deed<Known, Typed>) -> Result<String> {
    let browser = Carried::Known.by(&deed.house, &deed.headers);
    let is_known = devices::is_known(&mut deed.tx, browser.as_ref(), deed.who.id).await?;
    let known = browser.filter(|_| is_known).map(|browser| browser.hash());
    Ok(format!("{}/factor/{}/{known:?}", deed.tx.centre, deed.who.id))
}

async fn again(deed: Deed<Known, Typed>) -> Result<Response> {
    let (who, here, _, mut tx) = deed.look_only().await?;
    let factor = factors::of_person(&mut tx, who.id).await?;
    let problems = match factor {
        Some(_) => Problems::one("code", Words(&here.voice).factor_wrong()),
        None => Problems::default(),
    };
    page_again(&factor_page(&here, &who, factor.as_ref(), problems)?)
}
