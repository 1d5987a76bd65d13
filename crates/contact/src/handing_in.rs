//! Handing in a question or an idea: not too often, and the same one once.
use crate::asking::{Asked, month, write_down};
use crate::filled::{Checked, Wanted};
use crate::promise::answer_before;
use crate::queries::{lines, questions};
use crate::question::{CameBy, Kind, QuestionId};
use crate::reach::Known;
use crate::sealed::Unlocked;
use crate::words::Words;
use crate::{NAME, letters, slip};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kernel::hours::Jurisdiction;
use kernel::jiff::SignedDuration;
use kernel::{
    Anyone, Deed, Limit, PersonId, Problems, Result, Timestamp, cookies, face, known_place,
};

const DAY: SignedDuration = SignedDuration::from_hours(24);
/// A household that asks for a neighbour too.
const FROM_A_PLACE: Limit = Limit::new(6, DAY);
/// So often one mail address or number is filled in, from wherever: so much post it gets at most.
const TO_AN_ADDRESS: Limit = Limit::new(3, DAY);
/// A centre that gets more than this in a day is being flooded, from many places.
const IN_A_CENTRE: Limit = Limit::new(300, DAY);

/// What this browser handed in last. Whoever goes back and sends the same once more, with a new form
/// around the old words, finds the same slip.
pub const JUST_ASKED: &str = "gevraagd";
/// Whoever asks the same later than this, asks again.
pub const JUST_ASKED_S: i64 = 15 * 60;

/// What came of it.
pub enum HandedIn {
    Done(Response),
    /// Something is not right yet; everything that was typed is still there.
    Again(Box<Deed<Anyone, Wanted>>, StatusCode, Problems),
}

/// Somebody asks on a page of the house, with an account or without.
pub async fn hand_in(mut deed: Deed<Anyone, Wanted>, kind: Kind) -> Result<HandedIn> {
    let country = deed.here.centre.jurisdiction;
    let known = Known::of_visitor(&mut deed.tx, &deed.here).await?;
    let checked = match deed.form.checked(&deed.here.voice, country, known) {
        Ok(checked) => checked,
        Err(problems) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(HandedIn::Again(Box::new(deed), status, problems));
        }
    };
    if let Some(id) = just_asked(&mut deed, kind, &checked).await? {
        return Ok(HandedIn::Done(Redirect::to(&slip::path_of(id)).into_response()));
    }
    if !may_ask(&deed, checked.address.as_deref(), country) {
        let problems = Problems::one("bericht", Words(&deed.here.voice).too_often());
        return Ok(HandedIn::Again(Box::new(deed), StatusCode::TOO_MANY_REQUESTS, problems));
    }
    let for_whom = if kind == Kind::Question { for_whom(&mut deed).await? } else { None };
    let before = answer_before(&deed.here.centre, deed.tx.now)?;
    let asked = Asked {
        kind,
        came_by: CameBy::Form,
        checked,
        language: deed.here.voice.language.tag(),
        for_whom,
        asked_by: deed.here.person.as_ref().map(|person| person.id),
        typed_by: None,
        answer_before: before,
        month: month(&deed.here),
        said_path: None,
    };
    let id = write_down(&mut deed.tx, &deed.house.keys, asked).await?;
    letters::received(&mut deed.tx, &deed.house, id).await?;
    if let Some(colleague) = for_whom {
        letters::for_you(&mut deed.tx, &deed.house, id, colleague).await?;
    }
    let cookie = cookies::set(&deed.house, JUST_ASKED, &id.to_string(), Some(JUST_ASKED_S));
    Ok(HandedIn::Done(with_cookie(deed.done(&slip::path_of(id)).await?, cookie)))
}

fn with_cookie(mut response: Response, cookie: HeaderValue) -> Response {
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

/// Whom it is for: somebody who shows their face to everyone, or whoever is there.
async fn for_whom(deed: &mut Deed<Anyone, Wanted>) -> Result<Option<PersonId>> {
    let faces = face::at_the_door(&mut deed.tx).await?;
    let named = faces.iter().find(|face| deed.form.wie == face.person.to_string());
    Ok(named.map(|face| face.person))
}

/// What this browser asked a moment ago, when it is the very same.
async fn just_asked(
    deed: &mut Deed<Anyone, Wanted>,
    kind: Kind,
    checked: &Checked,
) -> Result<Option<QuestionId>> {
    let carried = cookies::get(&deed.headers, JUST_ASKED).and_then(|id| id.parse().ok());
    let Some(id) = carried else { return Ok(None) };
    let Some(it) = questions::with_id(&mut deed.tx, id).await? else { return Ok(None) };
    let asker = deed.here.person.as_ref().map(|person| person.id);
    let since: Timestamp = deed.tx.now - SignedDuration::from_secs(JUST_ASKED_S);
    if it.kind != kind || it.how != checked.how || it.asked_by_id != asker || it.asked_at < since {
        return Ok(None);
    }
    let with = Unlocked::with(&deed.house.keys, deed.tx.centre, &it)?;
    let first = lines::of(&mut deed.tx, it.id).await?.into_iter().next();
    let first = first.map(|line| with.line(line)).transpose()?;
    let is_same = first.is_some_and(|line| line.text == checked.text)
        && with.address(&it)? == checked.address;
    Ok(is_same.then_some(it.id))
}

/// Nobody fills the list of the team from one telephone, or somebody's mail box from many.
fn may_ask(deed: &Deed<Anyone, Wanted>, address: Option<&str>, country: Jurisdiction) -> bool {
    let (limits, centre, now) = (&deed.house.limits, deed.tx.centre, deed.tx.now);
    let spot = known_place::spot(&deed.here.centre, &deed.street);
    let from_here = match known_place::known(&deed.here.centre, &deed.street) {
        Some(_) => Limit::new(spot.bounds.n_tries_max, DAY),
        None => FROM_A_PLACE,
    };
    let allows = |what: &str, limit| limits.allow(&format!("{NAME}/{what}"), limit, now);
    if !allows(&format!("from/{centre}/{}", spot.key), from_here) {
        return false;
    }
    // A number to call is the same however it is written.
    let one_way = address.map(|typed| {
        telling::Address::parse(typed, country).map_or_else(|| typed.to_owned(), |own| own.text)
    });
    let is_free = one_way.is_none_or(|to| allows(&format!("to/{centre}/{to}"), TO_AN_ADDRESS));
    is_free && allows(&format!("in/{centre}"), IN_A_CENTRE)
}
