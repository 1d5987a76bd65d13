//! "Mag Joris het overnemen?": only the resident says so, and only of who is asked for now.
use crate::audit::{self, What};
use crate::line::Kind;
use crate::live::Live;
use crate::queries::{counts, talks};
use crate::speaking::Speaking;
use crate::talk::{Party, Talk};
use crate::words::Words;
use crate::worker::{self, Stay};
use crate::{PATH as OWN, must_be_on, promise};
use axum::response::Response;
use kernel::{Deed, Error, PersonId, Result};

pub const PATH: &str = "/zijkamer/collega";

#[derive(serde::Deserialize)]
pub struct Answer {
    /// Who was asked for on the page that answers.
    wie: PersonId,
    mag: String,
}

pub async fn answer(live: Live, mut deed: Deed<Stay, Answer>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let it = talks::of_resident(&mut deed.tx, deed.who.id).await?.ok_or(Error::NotFound)?;
    let to = deed.form.wie;
    // Who works here no more since they were asked for goes on with nothing.
    let is_yes = deed.form.mag == "ja" && worker::talks(&mut deed.tx, &deed.here, to).await?;
    let is_done = if is_yes {
        hand_over(&live, &mut deed, &it, to).await?
    } else {
        keep(&live, &mut deed, &it, to).await?
    };
    let words = Words(&deed.here.voice);
    let says = match (is_done, is_yes) {
        (false, _) => words.asked_no_more(),
        (true, true) => words.handed_said(),
        (true, false) => words.kept_said(),
    };
    let says = says.to_owned();
    deed.done_saying(&format!("{OWN}#laatste"), &says).await
}

async fn hand_over(
    live: &Live,
    deed: &mut Deed<Stay, Answer>,
    it: &Talk,
    to: PersonId,
) -> Result<bool> {
    if !talks::hand_over(&mut deed.tx, it.id, to).await? {
        return Ok(false);
    }
    if let Some(former) = it.worker_id {
        live.channels.send_away_when_saved(&mut deed.tx, former);
    }
    let entry = audit::Entry { what: What::Handed, talk: it.id, by: to, reason: None };
    audit::write(&mut deed.tx, &deed.house.keys, entry).await?;
    let more = counts::Month { n_handed: 1, ..counts::Month::default() };
    counts::count(&mut deed.tx, &promise::month(&deed.here), more).await?;
    let speaking = Speaking { live, house: &deed.house, here: &deed.here };
    speaking.happened(&mut deed.tx, it.id, Kind::Handed, Some(to)).await?;
    let handed = talks::one(&mut deed.tx, it.id).await?.ok_or(Error::NotFound)?;
    speaking.tell(&mut deed.tx, &handed, Party::Worker).await?;
    Ok(true)
}

async fn keep(
    live: &Live,
    deed: &mut Deed<Stay, Answer>,
    it: &Talk,
    asked: PersonId,
) -> Result<bool> {
    if !talks::keep(&mut deed.tx, it.id, asked).await? {
        return Ok(false);
    }
    let speaking = Speaking { live, house: &deed.house, here: &deed.here };
    speaking.happened(&mut deed.tx, it.id, Kind::Kept, None).await?;
    speaking.tell(&mut deed.tx, it, Party::Worker).await?;
    Ok(true)
}
