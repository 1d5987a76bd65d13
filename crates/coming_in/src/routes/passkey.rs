//! A telephone or laptop as second key: making it one, showing it, and taking it away.
use super::factor::{self, BACK_ROOM, DEVICES_PATH, again, needed};
use crate::back_room::{PASSKEY_MADE, PASSKEY_REMOVED};
use crate::own_keys::{self, OwnKeys, PASSKEYS_MAX};
use crate::queries::factors;
use crate::queries::passkeys::{self as kept, PasskeyId};
use crate::soft_lock::SoftLocks;
use crate::words::Words;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use kernel::{Deed, Error, Known, Problems, Result, Session, Timestamp, Visit, people, session};
use passkeys::{Owner, Questions, Refusal, Stay};

pub const PATH: &str = "/binnenkomen/tweede-sleutel/apparaat";
pub const QUESTION_PATH: &str = "/binnenkomen/tweede-sleutel/apparaat/vraag";
pub const NEW_PATH: &str = "/binnenkomen/tweede-sleutel/apparaat/nieuw";

#[derive(serde::Deserialize)]
pub struct Question {
    #[serde(default)]
    wat: What,
}

/// What the device is asked to do.
#[derive(Clone, Copy, Default, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum What {
    #[default]
    Toon,
    Maak,
}

/// What a browser hands to the device, for `passkey.js`. Asking anew makes an older question void.
pub async fn ask(questions: Questions, visit: Visit<Known, Question>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    needed(&who)?;
    let site = own_keys::site(&house, &here).ok_or(Error::NotFound)?;
    let keys = OwnKeys::of(&mut tx, who.id).await?;
    let own = keys.opened(&house.keys, tx.centre, who.id)?;
    let stay = stay(&who.0, here.now);
    let question = match asked.wat {
        What::Toon => questions.ask_to_show(stay, &site, &own),
        What::Maak if keys.may_change(&who.0, here.now) => {
            let owner = Owner { id: who.id.0, name: &who.name };
            questions.ask_to_make(stay, &site, &owner, &own)
        }
        What::Maak => Err(Refusal::Unknown),
    };
    let question = question.map_err(|refusal| match refusal {
        Refusal::TooMany => Error::TooBusy,
        _ => Error::NotFound,
    })?;
    Ok(([(header::CONTENT_TYPE, "application/json")], question).into_response())
}

fn stay(session: &Session, now: Timestamp) -> Stay {
    Stay { id: session.id.0, now }
}

#[derive(serde::Deserialize)]
pub struct Answered {
    #[serde(default)]
    antwoord: String,
}

/// Keeps the passkey that a device made. The first key of all comes with codes on paper.
pub async fn make(questions: Questions, mut deed: Deed<Known, Answered>) -> Result<Response> {
    needed(&deed.who)?;
    let (centre, person, now) = (deed.tx.centre, deed.who.id, deed.here.now);
    let site = own_keys::site(&deed.house, &deed.here).ok_or(Error::NotFound)?;
    let keys = OwnKeys::of(&mut deed.tx, person).await?;
    let words = Words(&deed.here.voice);
    if !keys.may_change(&deed.who.0, now) {
        let problem = words.passkey_show_first().to_owned();
        return again(deed, Problems::one("apparaten", problem)).await;
    }
    if PASSKEYS_MAX <= keys.passkeys.len() {
        let problem = words.passkeys_too_many(PASSKEYS_MAX);
        return again(deed, Problems::one("apparaten", problem)).await;
    }
    let own = keys.opened(&deed.house.keys, centre, person)?;
    let passkey = match questions.made(stay(&deed.who.0, now), &site, &deed.form.antwoord, &own) {
        Ok(passkey) => passkey,
        Err(refusal) => {
            let problem = Problems::one("nieuw", says(&words, refusal));
            return again(deed, problem).await;
        }
    };
    let id = PasskeyId::fresh();
    let sealed = own_keys::sealed(&passkey, &deed.house.keys, centre, person, id)?;
    let label = session::device_word(&deed.headers);
    kept::add(&mut deed.tx, person, id, sealed, label).await?;
    factors::forget_unconfirmed(&mut deed.tx, person).await?;
    people::log_act(&mut deed.tx, Some(person), Some(person), PASSKEY_MADE, "").await?;
    let done = Words(&deed.here.voice).passkey_made().to_owned();
    if keys.is_set_up() {
        return deed.done_saying(DEVICES_PATH, &done).await;
    }
    let session = deed.who.0.id;
    session::factor_shown(&mut deed.tx, session).await?;
    factor::give_paper_codes(deed, &done).await
}

/// Opens the back room for who shows a passkey; who stands there already came to change something.
pub async fn show(
    locks: SoftLocks,
    questions: Questions,
    mut deed: Deed<Known, Answered>,
) -> Result<Response> {
    needed(&deed.who)?;
    let (centre, person, now) = (deed.tx.centre, deed.who.id, deed.here.now);
    let site = own_keys::site(&deed.house, &deed.here).ok_or(Error::NotFound)?;
    let lock = factor::lock(&mut deed).await?;
    if !locks.may_guess(&lock, now) {
        return Err(Error::TooOften);
    }
    let keys = OwnKeys::of(&mut deed.tx, person).await?;
    let own = keys.opened(&deed.house.keys, centre, person)?;
    let shown = match questions.shown(stay(&deed.who.0, now), &site, &deed.form.antwoord, &own) {
        Ok(shown) => shown,
        Err(refusal) => {
            if let Refusal::CountsBack(which) = refusal {
                let passkey = keys.passkeys[which].id;
                tracing::warn!(%centre, %person, %passkey, "a passkey counts less than before");
            }
            let problem = Problems::one("toon", says(&Words(&deed.here.voice), refusal));
            return again(deed, problem).await;
        }
    };
    let id = keys.passkeys[shown.which].id;
    let sealed = own_keys::sealed(&shown.passkey, &deed.house.keys, centre, person, id)?;
    kept::used(&mut deed.tx, id, sealed).await?;
    locks.guessed_right(&lock);
    let session = deed.who.0.id;
    session::factor_shown(&mut deed.tx, session).await?;
    let was_inside = deed.who.0.factor_at.is_some();
    deed.done(if was_inside { DEVICES_PATH } else { BACK_ROOM }).await
}

fn says(words: &Words<'_>, refusal: Refusal) -> String {
    match refusal {
        Refusal::NotAsked => words.passkey_too_late(),
        Refusal::CountsBack(_) => words.passkey_counts_back(),
        _ => words.passkey_wrong(),
    }
    .to_owned()
}

#[derive(serde::Deserialize)]
pub struct Which {
    welk: PasskeyId,
}

/// Takes a passkey away; with the last key the codes on paper go too, and one begins anew.
pub async fn remove(mut deed: Deed<Known, Which>) -> Result<Response> {
    needed(&deed.who)?;
    let person = deed.who.id;
    let keys = OwnKeys::of(&mut deed.tx, person).await?;
    if !keys.may_change(&deed.who.0, deed.here.now) {
        let problem = Words(&deed.here.voice).passkey_show_first().to_owned();
        return again(deed, Problems::one("apparaten", problem)).await;
    }
    if !kept::remove(&mut deed.tx, person, deed.form.welk).await? {
        return Err(Error::NotFound);
    }
    people::log_act(&mut deed.tx, Some(person), Some(person), PASSKEY_REMOVED, "").await?;
    let words = Words(&deed.here.voice);
    if OwnKeys::of(&mut deed.tx, person).await?.is_set_up() {
        let says = words.passkey_removed().to_owned();
        return deed.done_saying(DEVICES_PATH, &says).await;
    }
    let says = words.passkey_last_removed().to_owned();
    factors::forget(&mut deed.tx, person).await?;
    deed.done_saying(factor::PATH, &says).await
}
