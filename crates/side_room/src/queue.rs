//! The worker's side: who waits, what this worker has, and what colleagues have, each without a
//! name until they took it.
use crate::audit::{self, What};
use crate::desk_time::{self, Coming};
use crate::line::Kind;
use crate::live::{self, Live};
use crate::queries::talks;
use crate::speaking::Speaking;
use crate::talk::{Party, Talk, TalkId};
use crate::words::Words;
use crate::worker::{self, SocialWorker};
use crate::{DESK, seeing};
use askama::Template;
use axum::response::Response;
use kernel::{BackRoomItem, Deed, Error, Here, Nothing, Result, Tx, Visit, page, people};

pub const TAKE_PATH: &str = "/achterkamer/zijkamer/{gesprek}/neem";

/// Somebody waits: since when, and nothing else.
pub struct Waiting {
    pub id: TalkId,
    pub since: String,
    /// A colleague read it before: the resident is asked first.
    pub was_taken: bool,
    /// The resident is asked already.
    pub is_asked: bool,
}

/// A talk of whoever looks.
pub struct Mine {
    pub id: TalkId,
    pub name: String,
    pub when: String,
    pub n_new: i64,
    pub is_closed: bool,
}

/// A talk of a colleague: with whom of the team, and since when nobody said a word.
pub struct OfColleague {
    pub id: TalkId,
    pub colleague: String,
    pub when: String,
    pub is_asked: bool,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct QueuePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    waiting: Vec<Waiting>,
    mine: Vec<Mine>,
    others: Vec<OfColleague>,
    coming: Vec<Coming>,
    has_hours: bool,
}

pub async fn show(live: Live, visit: Visit<SocialWorker, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    worker::must_talk(&mut tx, &here, who.id).await?;
    let words = Words(&here.voice);
    let mut waiting = talks::waiting(&mut tx).await?;
    waiting.retain(|it| it.resident_id != who.id);
    let waiting = waiting.iter().map(|it| Waiting {
        id: it.id,
        since: here.moment(it.waits_since),
        was_taken: it.was_taken,
        is_asked: it.asked_id.is_some(),
    });
    let (waiting, mut mine, mut others) = (waiting.collect(), Vec::new(), Vec::new());
    let workers = worker::all(&mut tx, &here.centre).await?;
    let mut held = talks::of_workers(&mut tx).await?;
    held.retain(|it| it.resident_id != who.id);
    let residents: Vec<_> =
        held.iter().filter(|it| it.worker_id == Some(who.id)).map(|it| it.resident_id).collect();
    let residents = people::people(&mut tx, &residents).await?;
    for it in held {
        let when = here.moment(it.last_at);
        if it.worker_id == Some(who.id) {
            let named = residents.iter().find(|own| own.id == it.resident_id);
            let name = named.map_or(words.somebody_who_left(), |own| own.name.as_str()).to_owned();
            let n_new = live::n_new(&live, here.centre.id, &it, Party::Worker);
            mine.push(Mine { id: it.id, name, when, n_new, is_closed: it.is_closed() });
        } else if !it.is_closed() {
            let named = workers.iter().find(|own| Some(own.id) == it.worker_id);
            let colleague = named.map_or(words.somebody_who_left(), |own| own.name.as_str());
            let (colleague, is_asked) = (colleague.to_owned(), it.asked_id.is_some());
            others.push(OfColleague { id: it.id, colleague, when, is_asked });
        }
    }
    let has_hours = workers.iter().any(|own| own.id == who.id && own.has_hours());
    let coming = desk_time::coming(&mut tx, &house, &here, who.id).await?;
    let menu = house.back_room(&here);
    page(&QueuePage { words, here: &here, menu, waiting, mine, others, coming, has_hours })
}

#[derive(serde::Deserialize)]
pub struct Which {
    pub gesprek: TalkId,
}

/// What is meant, for a worker who may know that it is there.
pub async fn meant(tx: &mut Tx, here: &Here, who: &SocialWorker, id: TalkId) -> Result<Talk> {
    worker::must_talk(tx, here, who.id).await?;
    let it = talks::one(tx, id).await?.filter(|it| it.resident_id != who.id);
    it.ok_or(Error::NotFound)
}

/// "Neem dit gesprek": from now on these two talk. Of what a colleague had before, the resident is
/// asked first.
pub async fn take(live: Live, mut deed: Deed<SocialWorker, Which>) -> Result<Response> {
    let it = meant(&mut deed.tx, &deed.here, &deed.who, deed.form.gesprek).await?;
    let (who, words) = (deed.who.id, Words(&deed.here.voice));
    let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
    if it.was_taken {
        let is_asked = talks::ask_for(&mut deed.tx, it.id, who).await?;
        let says = if is_asked { words.asked_said() } else { words.asked_already() }.to_owned();
        if is_asked {
            speaking.happened(&mut deed.tx, it.id, Kind::Asked, Some(who)).await?;
            speaking.tell(&mut deed.tx, &it, Party::Resident).await?;
        }
        return deed.done_saying(DESK, &says).await;
    }
    if !talks::take(&mut deed.tx, it.id, who).await? {
        let says = words.another_took_it().to_owned();
        return deed.done_saying(DESK, &says).await;
    }
    let entry = audit::Entry { what: What::Took, talk: it.id, by: who, reason: None };
    audit::write(&mut deed.tx, &deed.house.keys, entry).await?;
    speaking.happened(&mut deed.tx, it.id, Kind::Taken, Some(who)).await?;
    live::look_around_when_saved(&mut deed.tx, &deed.house, it.id);
    speaking.tell(&mut deed.tx, &it, Party::Resident).await?;
    deed.done(&it.id.desk_latest_path()).await
}

/// The talk of this worker, for a deed about it.
pub async fn held(tx: &mut Tx, here: &Here, who: &SocialWorker, id: TalkId) -> Result<Talk> {
    worker::must_talk(tx, here, who.id).await?;
    Ok(seeing::held(tx, id, who.id).await?.it)
}
