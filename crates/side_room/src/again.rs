//! "Nog eens vragen op …": the worker asks whether they may, and only a yes of the resident makes the
//! day. Nothing is counted or marked; it is a question on a day, and the resident takes it back at
//! any time.
use crate::appointment::is_too_late_for_a_guest;
use crate::line::Kind;
use crate::live::Live;
use crate::queries::{again as queries, talks};
use crate::queue::held;
use crate::speaking::{Speaking, write_what_happened};
use crate::talk::{Party, TalkId};
use crate::words::Words;
use crate::worker::{SocialWorker, Stay};
use crate::{PATH as OWN, desk, must_be_on, told};
use axum::response::Response;
use kernel::hours::Minute;
use kernel::jiff::SignedDuration;
use kernel::jiff::civil::Date;
use kernel::{CentreId, Deed, Error, Here, House, Problems, Result, Timestamp, choice, record};

pub const ASK_PATH: &str = "/achterkamer/zijkamer/{gesprek}/nog-eens";
pub const ANSWER_PATH: &str = "/zijkamer/nog-eens";
/// Shorter than a talk stays after its last line.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 60);
/// At ten in the morning nobody is woken.
const MINUTE: u16 = 600;

choice! {
    /// How far it is.
    pub AgainState {
        Agreed "agreed",
        Asked "asked",
    } or Asked
}

record! {
    /// A day on which the worker would ask how it goes.
    pub struct Again {
        pub talk_id: TalkId,
        pub on_at: Timestamp,
        pub state: AgainState,
    }
}

impl Again {
    pub fn is_agreed(&self) -> bool {
        self.state == AgainState::Agreed
    }

    /// The day, as a page says it.
    pub fn day(&self, here: &Here) -> String {
        here.date(self.on_at)
    }
}

/// What a worker fills in.
#[derive(serde::Deserialize)]
pub struct Wish {
    pub gesprek: TalkId,
    #[serde(default)]
    pub dag: String,
}

/// "Mag ik het nog eens vragen op …?" One day at a time.
pub async fn ask(live: Live, mut deed: Deed<SocialWorker, Wish>) -> Result<Response> {
    let it = held(&mut deed.tx, &deed.here, &deed.who, deed.form.gesprek).await?;
    let words = Words(&deed.here.voice);
    let zone = &deed.here.centre.zone;
    let day: Option<Date> = deed.form.dag.trim().parse().ok();
    let on_at = day.zip(Minute::new(MINUTE).ok()).map(|(day, ten)| ten.on(day, zone));
    let now = deed.here.now;
    let Some(on_at) = on_at.filter(|at| now < *at && *at < now + AHEAD) else {
        let problems = Problems::one("nog-eens", words.again_wrong());
        return desk::again_with_day(deed, problems).await;
    };
    if is_too_late_for_a_guest(&mut deed.tx, &it, on_at).await? {
        let problems = Problems::one("nog-eens", words.guest_is_gone_by_then());
        return desk::again_with_day(deed, problems).await;
    }
    let is_asked = queries::ask(&mut deed.tx, it.id, on_at).await?;
    let says = if is_asked { words.again_asked_said() } else { words.again_already() }.to_owned();
    if is_asked {
        let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
        speaking.happened(&mut deed.tx, it.id, Kind::MayAsk, Some(deed.who.id)).await?;
        speaking.tell(&mut deed.tx, &it, Party::Resident).await?;
    }
    deed.done_saying(&it.id.desk_latest_path(), &says).await
}

#[derive(serde::Deserialize)]
pub struct Answer {
    mag: String,
}

/// The resident says yes, or no; and no may come later too.
pub async fn answer(live: Live, mut deed: Deed<Stay, Answer>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let it = talks::of_resident(&mut deed.tx, deed.who.id).await?.ok_or(Error::NotFound)?;
    let is_yes = deed.form.mag == "ja";
    let is_done = if is_yes {
        queries::agree(&mut deed.tx, it.id).await?
    } else {
        queries::drop(&mut deed.tx, it.id).await?
    };
    let words = Words(&deed.here.voice);
    let (kind, says) = match (is_done, is_yes) {
        (false, _) => (None, words.asked_no_more()),
        (true, true) => (Some(Kind::AskAgain), words.again_yes_said()),
        (true, false) => (Some(Kind::AskNoMore), words.again_no_said()),
    };
    let says = says.to_owned();
    if let Some(kind) = kind {
        let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
        speaking.happened(&mut deed.tx, it.id, kind, None).await?;
        speaking.tell(&mut deed.tx, &it, Party::Worker).await?;
    }
    deed.done_saying(&format!("{OWN}#laatste"), &says).await
}

/// The day is there: the question stands in the talk, and both hear that something waits.
pub async fn ask_today(house: &House, centre: CentreId) -> Result<()> {
    let mut look = house.db.read(house.clock.now());
    look.centre = centre;
    let due = queries::due(&mut look).await?;
    drop(look);
    for own in due {
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = centre;
        let Some(it) = talks::one(&mut tx, own.talk_id).await? else { continue };
        // Another program may have been first.
        if !queries::drop(&mut tx, it.id).await? {
            continue;
        }
        // Without a yes nobody asks, and neither does a worker who works here no more.
        if own.is_agreed() && it.worker_id.is_some() {
            write_what_happened(&mut tx, it.id, Kind::HowIsIt, it.worker_id).await?;
            for party in [Party::Resident, Party::Worker] {
                told::tell(&mut tx, house, &it, party).await?;
            }
        }
        tx.save().await?;
    }
    Ok(())
}
