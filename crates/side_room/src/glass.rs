//! Only at danger to life: a colleague says why, reads along for an hour, and everybody whom it
//! concerns hears of it.
//!
//! Each look is a deed that writes itself down first. What cannot be written down is not shown.
use crate::audit::{self, Entry, LOOKED, What};
use crate::line::Kind;
use crate::live::Live;
use crate::own::Days;
use crate::queries::audit as queries;
use crate::queue::{Which, meant};
use crate::speaking::Speaking;
use crate::talk::{Company, Party, Talk, TalkId};
use crate::words::Words;
use crate::worker::SocialWorker;
use crate::{seeing, told};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::people::log_act;
use kernel::{
    BackRoomItem, Deed, Error, Here, House, Problems, Result, Timestamp, Tx, Visit, page,
    page_again,
};

pub const PATH: &str = "/achterkamer/zijkamer/{gesprek}/nood";
pub const READ_PATH: &str = "/achterkamer/zijkamer/{gesprek}/nood/lees";
/// Who has to look can say why in so many signs.
pub const REASON_MIN_CHARS: usize = 20;
pub const REASON_MAX_CHARS: usize = 500;
/// So long one may look after that.
const LASTS: SignedDuration = SignedDuration::from_mins(60);

#[derive(serde::Deserialize)]
pub struct Why {
    gesprek: TalkId,
    #[serde(default)]
    reden: String,
}

#[derive(Template)]
#[template(path = "glass.html")]
struct GlassPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    id: TalkId,
    /// Until when whoever looks may read; empty before they said why.
    until: String,
    reason: String,
    problems: Problems,
    /// What they read, after it was written down that they did.
    log: Option<Days>,
}

impl GlassPage<'_> {
    fn min(&self) -> usize {
        REASON_MIN_CHARS
    }

    fn max(&self) -> usize {
        REASON_MAX_CHARS
    }
}

fn glass_page<'a>(house: &House, here: &'a Here, id: TalkId) -> GlassPage<'a> {
    GlassPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        id,
        until: String::new(),
        reason: String::new(),
        problems: Problems::default(),
        log: None,
    }
}

/// A talk of a colleague, which this worker has no part in.
async fn of_colleague(tx: &mut Tx, here: &Here, who: &SocialWorker, id: TalkId) -> Result<Talk> {
    let it = meant(tx, here, who, id).await?;
    if it.party_of(who.id) == Some(Party::Worker) { Err(Error::NotFound) } else { Ok(it) }
}

/// Until when this worker may look; `None` before they said why, and when that is over.
async fn until(tx: &mut Tx, id: TalkId, who: &SocialWorker) -> Result<Option<Timestamp>> {
    let ends = queries::broke_glass_at(tx, id, who.id).await?.map(|at| at + LASTS);
    Ok(ends.filter(|ends| tx.now < *ends))
}

pub async fn ask(visit: Visit<SocialWorker, Which>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    let it = of_colleague(&mut tx, &here, &who, asked.gesprek).await?;
    let ends = until(&mut tx, it.id, &who).await?;
    let until = ends.map(|ends| here.clock(ends)).unwrap_or_default();
    page(&GlassPage { until, ..glass_page(&house, &here, it.id) })
}

/// Says why: it is written down, and the resident and the coordinators hear of it.
pub async fn break_it(live: Live, mut deed: Deed<SocialWorker, Why>) -> Result<Response> {
    let it = of_colleague(&mut deed.tx, &deed.here, &deed.who, deed.form.gesprek).await?;
    let reason = careful::tidied(&deed.form.reden);
    let n_chars = reason.chars().count();
    if !(REASON_MIN_CHARS..=REASON_MAX_CHARS).contains(&n_chars) {
        let house = deed.house.clone();
        let (_, here, form, _) = deed.look_only().await?;
        let says = Words(&here.voice).glass_reason(REASON_MIN_CHARS, REASON_MAX_CHARS);
        let problems = Problems::one("reden", says);
        let shown = glass_page(&house, &here, it.id);
        return page_again(&GlassPage { reason: form.reden, problems, ..shown });
    }
    let (who, name) = (deed.who.id, deed.who.name.clone());
    let entry = Entry { what: What::Glass, talk: it.id, by: who, reason: Some(&reason) };
    audit::write(&mut deed.tx, &deed.house.keys, entry).await?;
    log_act(&mut deed.tx, Some(who), None, LOOKED, "").await?;
    told::somebody_looked(&mut deed.tx, &deed.house, &name).await?;
    let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
    speaking.happened(&mut deed.tx, it.id, Kind::Looked, Some(who)).await?;
    speaking.tell(&mut deed.tx, &it, Party::Resident).await?;
    deed.done(&format!("{}/nood", it.id.desk_path())).await
}

#[derive(serde::Deserialize)]
pub struct Looking {
    gesprek: TalkId,
}

/// Reads along: first it is written down, then it is shown.
pub async fn read(mut deed: Deed<SocialWorker, Looking>) -> Result<Response> {
    let it = of_colleague(&mut deed.tx, &deed.here, &deed.who, deed.form.gesprek).await?;
    let ends = until(&mut deed.tx, it.id, &deed.who).await?;
    // It is over, or nobody said why.
    let Some(ends) = ends else {
        return deed.done(&format!("{}/nood", it.id.desk_path())).await;
    };
    let entry = Entry { what: What::Read, talk: it.id, by: deed.who.id, reason: None };
    audit::write(&mut deed.tx, &deed.house.keys, entry).await?;
    let house = deed.house.clone();
    let (_, here, _, mut tx) = deed.save_and_look().await?;
    let company: Company = seeing::company(&mut tx, it.id).await?.ok_or(Error::NotFound)?;
    let log = Days::read(&mut tx, &house.keys, &here, &company, (None, None)).await?;
    let until = here.clock(ends);
    page(&GlassPage { until, log: Some(log), ..glass_page(&house, &here, it.id) })
}
