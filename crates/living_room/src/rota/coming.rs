//! "Ik kom ook": who wants to come to an opening hears it when it does not happen.
use super::queries::comings::{self, Coming};
use super::{read, say};
use crate::NAME;
use crate::table::{self, Table, TableId};
use crate::words::Words;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::jiff::tz::TimeZone;
use kernel::{
    Deed, Error, Job, Neighbour, Result, Routes, Timestamp, Voice, Work, Writing, jobs, uuid,
};
use telling::{Letter, Urgency, What};

pub const COME_PATH: &str = "/huiskamer/rooster/ik-kom";
pub const COME_NOT_PATH: &str = "/huiskamer/rooster/toch-niet";

/// Looks whether what people want to come to still happens; the body is the table.
const LOOK_AGAIN: &str = "living-room-rota";
/// How far ahead one can want to come.
const AHEAD_DAYS: usize = 28;
/// An opening that nobody came to open is told within this time after it should have begun.
const TOLD_WITHIN: SignedDuration = SignedDuration::from_hours(1);

pub fn routes(routes: Routes) -> Routes {
    routes.act(COME_PATH, come).act(COME_NOT_PATH, come_not)
}

#[derive(serde::Deserialize)]
struct ComingForm {
    #[serde(default)]
    tafel: String,
    /// When the door opens, in milliseconds.
    opent: i64,
}

impl ComingForm {
    fn opens(&self) -> Result<Timestamp> {
        Timestamp::from_millisecond(self.opent).map_err(|_| Error::NotFound)
    }
}

async fn come(mut deed: Deed<Neighbour, ComingForm>) -> Result<Response> {
    let (table, opens) = meant(&mut deed).await?;
    let (zone, now) = (deed.here.centre.zone.clone(), deed.tx.now);
    let rota = read(&mut deed.tx, table.id, &zone).await?;
    let openings = rota.openings(&zone, now, AHEAD_DAYS);
    let says = if openings.iter().any(|next| next.opens == opens && now < opens) {
        comings::come(&mut deed.tx, table.id, opens, deed.who.id).await?;
        let moment = deed.here.moment(opens);
        Words(&deed.here.voice).rota_come_done(moment)
    } else {
        Words(&deed.here.voice).rota_come_too_late().to_owned()
    };
    deed.done_saying(&table.path(), &says).await
}

async fn come_not(mut deed: Deed<Neighbour, ComingForm>) -> Result<Response> {
    let (table, opens) = meant(&mut deed).await?;
    comings::come_not(&mut deed.tx, table.id, opens, deed.who.id).await?;
    let says = Words(&deed.here.voice).rota_come_not_done().to_owned();
    deed.done_saying(&table.path(), &says).await
}

async fn meant(deed: &mut Deed<Neighbour, ComingForm>) -> Result<(Table, Timestamp)> {
    if !deed.here.centre.has(NAME) {
        return Err(Error::NotFound);
    }
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    Ok((table, deed.form.opens()?))
}

/// Looks at this moment whether what people want to come to still happens.
pub async fn look_again(tx: &mut Writing, table: TableId, at: Timestamp) -> Result<()> {
    jobs::enqueue(tx, LOOK_AGAIN, table.to_string(), at).await
}

pub fn job() -> Job {
    Job::new(LOOK_AGAIN, tell_in_vain)
}

/// Tells, once, who wanted to come to what does not happen.
async fn tell_in_vain(work: Work) -> Result<()> {
    let table: TableId = work.body.parse().map_err(|_| Error::NotFound)?;
    let mut tx = work.house.db.write(work.house.clock.now()).await?;
    tx.centre = work.centre;
    let zone = work.house.centres.by_id(&mut tx, work.centre).await?.zone.clone();
    let table = table::by_id(&mut tx, table).await?;
    let rota = read(&mut tx, table.id, &zone).await?;
    let now = tx.now;
    let next = rota.openings(&zone, now, AHEAD_DAYS).into_iter().find(|next| now < next.opens);
    let next = next.map(|next| next.opens);
    for Coming { opens_at, person_id } in
        comings::coming(&mut tx, table.id, now - TOLD_WITHIN).await?
    {
        if !rota.is_promised(&zone, now, opens_at) {
            comings::come_not(&mut tx, table.id, opens_at, person_id).await?;
            let gone = InVain { table: &table, zone: &zone, now, opens: opens_at, next };
            let letter = |voice: &Voice| gone.letter(voice);
            let what = What { kind: "living_room_coming", item: uuid::Uuid::now_v7() };
            telling::tell(&mut tx, &work.house, person_id, what, letter, Urgency::ForYou).await?;
        }
    }
    tx.save().await
}

/// What does not happen, and when the door opens instead.
struct InVain<'a> {
    table: &'a Table,
    zone: &'a TimeZone,
    now: Timestamp,
    opens: Timestamp,
    next: Option<Timestamp>,
}

impl InVain<'_> {
    /// The subject does not tell where somebody goes.
    fn letter(&self, voice: &Voice) -> Letter {
        let words = Words(voice);
        let moment = |at: Timestamp| voice.moment(self.zone, self.now, at);
        let gone = words.rota_in_vain(say::table(voice, self.table), moment(self.opens));
        let next = self.next.map(|next| words.rota_in_vain_next(moment(next)));
        Letter {
            subject: words.rota_in_vain_subject().to_owned(),
            paragraphs: [gone].into_iter().chain(next).collect(),
            link: Some((words.rota_in_vain_link().to_owned(), self.table.path())),
        }
    }
}
