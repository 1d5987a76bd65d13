//! The second factor of the team, before the back room opens.
use crate::carried::Carried;
use crate::factor::{PAPER_CODES, PaperCode, Secret, card_is_enough};
use crate::own_keys::{self, OwnKeys};
use crate::queries::devices;
use crate::queries::factors::{self, Factor};
use crate::soft_lock::SoftLocks;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    Deed, Error, Here, House, Known, Nothing, Person, Problems, Result, Session, Timestamp, Tx,
    Visit, known_place, page, page_again, qr, session,
};

pub const PATH: &str = "/binnenkomen/tweede-sleutel";
/// Where one sees and changes one's devices.
pub const DEVICES_PATH: &str = "/binnenkomen/tweede-sleutel#apparaten";
pub const BACK_ROOM: &str = "/achterkamer";

#[derive(serde::Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
    #[serde(default)]
    wat: Press,
}

/// Which button was pressed.
#[derive(Clone, Copy, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Press {
    #[default]
    Open,
    /// New codes on paper, in the place of the old ones.
    Codes,
    /// Devices to add or take away.
    Apparaten,
}

#[derive(Template)]
#[template(path = "factor.html")]
struct FactorPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// What an app still has to learn; `None` when it knows, or when there is no secret yet.
    lesson: Option<Lesson>,
    keys: OwnKeys,
    /// Whether this stay is one on an own device.
    is_own_device: bool,
    may_change: bool,
    may_learn: bool,
    /// Whether a device can be a key at this address at all.
    has_site: bool,
    n_paper_codes: i64,
    /// Where this person needs no app, as "Leslokaal, Wijkzaal"; empty when nowhere.
    card_places: String,
    problems: Problems,
}

impl FactorPage<'_> {
    fn lead(&self) -> &str {
        match self.lesson {
            Some(_) => self.words.factor_scan(),
            None if self.keys.has_app() => self.words.factor_show(),
            None => self.words.factor_show_passkey(),
        }
    }

    /// Codes on paper come after the first key.
    fn code_hint(&self) -> &str {
        match self.lesson {
            Some(_) if self.keys.passkeys.is_empty() => self.words.factor_code_of_app(),
            None if !self.keys.has_app() => self.words.factor_code_on_paper(),
            _ => self.words.factor_code_hint(),
        }
    }

    fn device<'s>(&'s self, label: &'s str) -> &'s str {
        session::label_said(&self.here.voice, label)
    }

    fn date(&self, at: &Timestamp) -> String {
        self.here.voice.date_with_year(&self.here.centre.zone, *at)
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
    /// Why they are here.
    says: &'a str,
    codes: Vec<String>,
}

async fn factor_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    stay: &Session,
    problems: Problems,
) -> Result<FactorPage<'a>> {
    let person = &stay.person;
    let keys = OwnKeys::of(tx, person.id).await?;
    let (may_change, may_learn) = (keys.may_change(stay, here.now), keys.may_learn(stay, here.now));
    let unknown = keys.factor.as_ref().filter(|_| may_learn);
    Ok(FactorPage {
        words: Words(&here.voice),
        here,
        lesson: unknown.map(|factor| lesson(house, here, person, factor)).transpose()?,
        keys,
        is_own_device: stay.device.is_own(),
        may_change,
        may_learn,
        has_site: own_keys::site(house, here).is_some(),
        n_paper_codes: factors::n_paper_codes(tx, person.id).await?,
        card_places: card_places(tx, person).await?,
        problems,
    })
}

fn lesson(house: &House, here: &Here, person: &Person, factor: &Factor) -> Result<Lesson> {
    let secret = Secret::opened(&house.keys, here.centre.id, person.id, &factor.secret)?;
    let address = secret.address(&here.centre.settings.name, &person.name);
    Ok(Lesson { square: qr::svg(&address)?, groups: secret.groups() })
}

async fn card_places(tx: &mut Tx, person: &Person) -> Result<String> {
    if !card_is_enough(person) {
        return Ok(String::new());
    }
    let places = known_place::all(tx).await?;
    let mut names: Vec<&str> = places.iter().map(|place| place.name.as_str()).collect();
    names.dedup(); // a place may have several networks
    Ok(names.join(", "))
}

/// Only for whoever needs it; to others the page does not exist.
pub fn needed(who: &Known) -> Result<()> {
    if who.needs_factor() { Ok(()) } else { Err(Error::NotFound) }
}

pub async fn show(visit: Visit<Known, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    needed(&who)?;
    page(&factor_page(&mut tx, &house, &here, &who.0, Problems::default()).await?)
}

/// Makes the secret, so that it is the same however often the page is looked at.
pub async fn begin(mut deed: Deed<Known>) -> Result<Response> {
    needed(&deed.who)?;
    let (centre, person) = (deed.tx.centre, deed.who.id);
    let keys = OwnKeys::of(&mut deed.tx, person).await?;
    if !keys.may_learn(&deed.who.0, deed.here.now) {
        return deed.done(PATH).await;
    }
    let secret = Secret::fresh()?.sealed(&deed.house.keys, centre, person)?;
    factors::add(&mut deed.tx, person, secret, None).await?;
    deed.done(&format!("{PATH}#code")).await
}

pub async fn check(locks: SoftLocks, mut deed: Deed<Known, Typed>) -> Result<Response> {
    needed(&deed.who)?;
    let keys = OwnKeys::of(&mut deed.tx, deed.who.id).await?;
    if keys.factor.is_none() && !keys.is_set_up() {
        return again(deed, Problems::default()).await;
    }
    let lock = lock(&mut deed).await?;
    if !locks.may_guess(&lock, deed.tx.now) {
        return Err(Error::TooOften);
    }
    match is_right(&mut deed, &keys).await {
        Ok(true) => locks.guessed_right(&lock),
        Ok(false) => {
            let problem = Words(&deed.here.voice).factor_wrong().to_owned();
            return again(deed, Problems::one("code", problem)).await;
        }
        // Codes on paper do not need the key.
        Err(error @ Error::KeyMissing { .. }) if keys.is_set_up() => {
            tracing::error!(error = &error as &dyn std::error::Error, "no code can be checked");
            let problem = Words(&deed.here.voice).factor_key_missing().to_owned();
            return again(deed, Problems::one("code", problem)).await;
        }
        Err(error) => return Err(error),
    }
    let session = deed.who.0.id;
    session::factor_shown(&mut deed.tx, session).await?;
    let words = Words(&deed.here.voice);
    let learned = !keys.has_app() && OwnKeys::of(&mut deed.tx, deed.who.id).await?.has_app();
    match deed.form.wat {
        _ if !keys.is_set_up() => {
            let says = words.paper_app_works().to_owned();
            give_paper_codes(deed, &says).await
        }
        Press::Codes => {
            let says = words.paper_old_gone().to_owned();
            give_paper_codes(deed, &says).await
        }
        _ if learned => {
            let says = words.paper_app_works().to_owned();
            deed.done_saying(PATH, &says).await
        }
        Press::Apparaten => deed.done(DEVICES_PATH).await,
        Press::Open => deed.done(BACK_ROOM).await,
    }
}

/// Eight codes that are shown this once; those of before are worth nothing any more.
pub async fn give_paper_codes<F>(mut deed: Deed<Known, F>, says: &str) -> Result<Response> {
    let person = deed.who.id;
    factors::forget_paper_codes(&mut deed.tx, person).await?;
    let mut codes = Vec::with_capacity(PAPER_CODES);
    for _ in 0..PAPER_CODES {
        let code = PaperCode::fresh()?;
        factors::add_paper_code(&mut deed.tx, person, &code).await?;
        codes.push(code.said());
    }
    let (_, here, _, _) = deed.save_and_look().await?;
    page(&PaperCodesPage { words: Words(&here.voice), here: &here, says, codes })
}

/// Six digits of the app, each for one time; or a code from paper, once there is a key.
async fn is_right(deed: &mut Deed<Known, Typed>, keys: &OwnKeys) -> Result<bool> {
    let (centre, person) = (deed.tx.centre, deed.who.id);
    let on_paper = PaperCode::typed(&deed.form.code).filter(|_| keys.is_set_up());
    if let Some(code) = on_paper {
        return factors::use_paper_code(&mut deed.tx, person, &code).await;
    }
    let may_learn = keys.may_learn(&deed.who.0, deed.here.now);
    let factor = keys.factor.as_ref().filter(|_| keys.has_app() || may_learn);
    let Some(factor) = factor else { return Ok(false) };
    let secret = Secret::opened(&deed.house.keys, centre, person, &factor.secret)?;
    match secret.step_of(&deed.form.code, deed.tx.now) {
        Some(step) => factors::use_step(&mut deed.tx, person, step).await,
        None => Ok(false),
    }
}

/// As with cards: a device that its owner used before has a lock of its own.
pub async fn lock<F>(deed: &mut Deed<Known, F>) -> Result<String> {
    let browser = Carried::Known.by(&deed.house, &deed.headers);
    let is_known = devices::is_known(&mut deed.tx, browser.as_ref(), deed.who.id).await?;
    let known = browser.filter(|_| is_known).map(|browser| browser.hash());
    Ok(format!("{}/factor/{}/{known:?}", deed.tx.centre, deed.who.id))
}

pub async fn again<F>(deed: Deed<Known, F>, problems: Problems) -> Result<Response> {
    let house = deed.house.clone();
    let (who, here, _, mut tx) = deed.look_only().await?;
    page_again(&factor_page(&mut tx, &house, &here, &who.0, problems).await?)
}
