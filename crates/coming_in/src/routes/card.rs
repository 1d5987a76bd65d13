//! Coming in with a buurtpas: what stands on the card, and the word that only its owner knows.
//!
//! A card that nobody has, or that was withdrawn, gets the same answers as any other.
use super::carrying;
use crate::arrival::{self, By};
use crate::card::Claimed;
use crate::carried::Carried;
use crate::own_word::OwnWord;
use crate::place;
use crate::queries::cards::{self, Found};
use crate::queries::devices;
use crate::soft_lock::SoftLocks;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    AtTheGate, Deed, Error, Here, Nothing, Problems, Result, Standing, Visit, page, page_again,
    people,
};

#[derive(Default, serde::Deserialize)]
pub struct Shown {
    /// From the square on the card.
    #[serde(default)]
    kode: String,
    /// Three words, typed by who has no camera.
    #[serde(default)]
    woorden: String,
    /// The owner's own word.
    #[serde(default)]
    woord: String,
    #[serde(default)]
    apparaat: String,
}

#[derive(Template)]
#[template(path = "card.html")]
struct CardPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: &'a Shown,
    is_of_centre: bool,
    problems: Problems,
}

impl CardPage<'_> {
    fn path(&self) -> &str {
        &self.here.path
    }
}

pub async fn show_words(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    let Visit { here, house, headers, mut tx, .. } = visit;
    let centre = Carried::Centre.by(&house, &headers);
    let is_of_centre = devices::is_of_centre(&mut tx, centre.as_ref()).await?;
    let form = Shown::default();
    let words = Words(&here.voice);
    page(&CardPage { words, here: &here, form: &form, is_of_centre, problems: Problems::default() })
}

pub async fn show_code(visit: Visit<AtTheGate, Shown>) -> Result<Response> {
    let Visit { here, house, headers, asked: form, mut tx, .. } = visit;
    let centre = Carried::Centre.by(&house, &headers);
    let is_of_centre = devices::is_of_centre(&mut tx, centre.as_ref()).await?;
    let words = Words(&here.voice);
    page(&CardPage { words, here: &here, form: &form, is_of_centre, problems: Problems::default() })
}

pub async fn try_words(locks: SoftLocks, deed: Deed<AtTheGate, Shown>) -> Result<Response> {
    let claimed = Claimed::words(&deed.form.woorden);
    come_in(locks, deed, claimed).await
}

pub async fn try_code(locks: SoftLocks, deed: Deed<AtTheGate, Shown>) -> Result<Response> {
    let claimed = Claimed::code(&deed.form.kode);
    come_in(locks, deed, claimed).await
}

async fn come_in(
    locks: SoftLocks,
    mut deed: Deed<AtTheGate, Shown>,
    claimed: Claimed,
) -> Result<Response> {
    let centre = Carried::Centre.by(&deed.house, &deed.headers);
    let is_of_centre = devices::is_of_centre(&mut deed.tx, centre.as_ref()).await?;
    let problems = missing(Words(&deed.here.voice), &deed.form, &claimed, is_of_centre);
    let is_own = arrival::is_own(&deed.form.apparaat, is_of_centre);
    let (true, Some(is_own)) = (problems.is_empty(), is_own) else {
        return again(deed, is_of_centre, problems).await;
    };
    if !place::may_try(&deed.house, &deed.here, &deed.street, "card") {
        return Err(Error::TooOften);
    }
    let card = cards::find(&mut deed.tx, &claimed).await?;
    let lock = lock(&mut deed, card.as_ref(), &claimed).await?;
    if !locks.may_guess(&lock, deed.tx.now) {
        return Err(Error::TooOften);
    }
    // A word that is too short or too long was never kept.
    let word = OwnWord::parse(&deed.form.woord);
    let kept = card.as_ref().map(|card| card.word_hash.clone());
    // A card whose owner never chose a word takes as long to say no.
    let kept = kept.filter(|hash| !hash.is_empty());
    let looking = async move {
        match word {
            Some(word) => word.fits(kept).await,
            None => Ok(false),
        }
    };
    let (mut deed, fits) = deed.meanwhile(looking).await?;
    let Some(card) = card.filter(|_| fits) else {
        let problem = Words(&deed.here.voice).card_wrong().to_owned();
        return again(deed, is_of_centre, Problems::one("woord", problem)).await;
    };
    locks.guessed_right(&lock);
    let person = people::person(&mut deed.tx, card.person_id).await?;
    let cookies = arrival::begin(&mut deed, &person, is_own, By::Card).await?;
    let goes_to = if person.standing == Standing::Invited { "/nieuw-hier" } else { "/" };
    Ok(carrying(deed.done(goes_to).await?, cookies))
}

/// Which lock a guess is counted on. A device that its owner used before has a lock of its own,
/// so that nobody elsewhere can lock the owner out.
async fn lock(
    deed: &mut Deed<AtTheGate, Shown>,
    card: Option<&Found>,
    claimed: &Claimed,
) -> Result<String> {
    let browser = Carried::Known.by(&deed.house, &deed.headers);
    let Some(card) = card else {
        return Ok(format!("{}/{:?}", deed.tx.centre, claimed.hash()));
    };
    let is_known = devices::is_known(&mut deed.tx, browser.as_ref(), card.person_id).await?;
    let known = browser.filter(|_| is_known).map(|browser| browser.hash());
    Ok(format!("{}/{}/{known:?}", deed.tx.centre, card.id))
}

fn missing(words: Words<'_>, form: &Shown, claimed: &Claimed, is_of_centre: bool) -> Problems {
    let mut problems = Problems::default();
    if claimed.is_empty() {
        problems.add("woorden", words.card_words_missing());
    }
    if form.woord.trim().is_empty() {
        problems.add("woord", words.own_word_missing());
    }
    if arrival::is_own(&form.apparaat, is_of_centre).is_none() {
        problems.add("apparaat", words.whose_missing());
    }
    problems
}

async fn again(
    deed: Deed<AtTheGate, Shown>,
    is_of_centre: bool,
    problems: Problems,
) -> Result<Response> {
    let (_, here, form, _) = deed.look_only().await?;
    let words = Words(&here.voice);
    page_again(&CardPage { words, here: &here, form: &form, is_of_centre, problems })
}
