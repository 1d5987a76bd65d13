//! Appointments: the worker offers times, the resident picks one. No letter and no calendar says
//! what it is for or with whom.
use crate::line::Kind;
use crate::live::Live;
use crate::queries::{talks, times};
use crate::queue::held;
use crate::speaking::Speaking;
use crate::talk::{Party, Talk, TalkId};
use crate::words::Words;
use crate::worker::{SocialWorker, Stay};
use crate::{PATH as OWN, desk, must_be_on, told};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::hours::Minute;
use kernel::jiff::SignedDuration;
use kernel::jiff::civil::Date;
use kernel::jiff::tz::TimeZone;
use kernel::{
    Deed, Error, Here, House, Nothing, Problems, Result, Timestamp, Tx, Visit, choice, id, people,
    record,
};

pub const ANSWER_PATH: &str = "/zijkamer/tijd";
pub const CALENDAR_PATH: &str = "/zijkamer/afspraak.ics";
pub const OFFER_PATH: &str = "/achterkamer/zijkamer/{gesprek}/tijd";
pub const CANCEL_PATH: &str = "/achterkamer/zijkamer/{gesprek}/tijd/af";
/// Further ahead nobody keeps an appointment.
pub const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 60);
/// The house forgets a guest two days after they were here, and what was agreed with them.
const GUEST_AHEAD: SignedDuration = SignedDuration::from_hours(24);
/// More than this nobody chooses from.
const OFFERS_MAX: usize = 6;
/// So long before, the resident hears that it is soon.
const REMINDS: SignedDuration = SignedDuration::from_hours(24);
/// How long it stands in a calendar.
const LASTS: SignedDuration = SignedDuration::from_mins(30);

id!(pub TimeId: now_v7);

choice! {
    /// Where the two meet.
    pub Place {
        Phone "phone",
        Home "home",
        Building "building",
    } or Building
}

impl Place {
    pub const ALL: [Self; 3] = [Self::Building, Self::Phone, Self::Home];

    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Building => words.place_building(),
            Self::Phone => words.place_phone(),
            Self::Home => words.place_home(),
        }
    }
}

choice! {
    /// How far a time is.
    pub TimeState {
        Chosen "chosen",
        Gone "gone",
        Offered "offered",
    } or Offered
}

record! {
    /// A time that was offered.
    pub struct Time {
        pub id: TimeId,
        pub talk_id: TalkId,
        pub starts_at: Timestamp,
        pub place: Place,
        pub state: TimeState,
    }
}

impl Time {
    pub fn is_agreed(&self) -> bool {
        self.state == TimeState::Chosen
    }

    /// "dinsdag 24 november, 14.00 uur", and where.
    pub fn says(&self, words: &Words<'_>, here: &Here) -> String {
        let (day, clock) = (here.date(self.starts_at), here.clock(self.starts_at));
        words.time_says(day, clock, self.place.said(words))
    }
}

/// What a worker fills in.
#[derive(serde::Deserialize)]
pub struct Offer {
    gesprek: TalkId,
    #[serde(default)]
    pub dag: String,
    #[serde(default)]
    pub tijd: String,
    #[serde(default)]
    waar: String,
}

/// What was typed, for the same page again.
#[derive(Default)]
pub struct Typed {
    pub dag: String,
    pub tijd: String,
    /// The day on which the worker would ask again.
    pub again: String,
}

fn parsed(form: &Offer, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
    let day: Date = form.dag.trim().parse().ok()?;
    let starts_at = Minute::parse(&form.tijd).ok()?.on(day, zone);
    (now < starts_at && starts_at < now + AHEAD).then_some(starts_at)
}

/// Whether this is after the house forgot a guest, and the appointment with them.
pub async fn is_too_late_for_a_guest(tx: &mut Tx, it: &Talk, at: Timestamp) -> Result<bool> {
    let is_guest = people::person(tx, it.resident_id).await?.is_guest();
    Ok(is_guest && tx.now + GUEST_AHEAD < at)
}

/// "Stel een tijd voor".
pub async fn offer(live: Live, mut deed: Deed<SocialWorker, Offer>) -> Result<Response> {
    let it = held(&mut deed.tx, &deed.here, &deed.who, deed.form.gesprek).await?;
    let words = Words(&deed.here.voice);
    let n_offered = times::coming(&mut deed.tx, it.id).await?.len();
    let starts_at = parsed(&deed.form, &deed.here.centre.zone, deed.here.now);
    let is_too_late = match starts_at {
        Some(at) => is_too_late_for_a_guest(&mut deed.tx, &it, at).await?,
        None => false,
    };
    let Some(starts_at) = starts_at.filter(|_| n_offered < OFFERS_MAX && !is_too_late) else {
        let says = match starts_at {
            Some(_) if is_too_late => words.guest_is_gone_by_then(),
            Some(_) => words.offer_enough(),
            None => words.offer_wrong(),
        };
        let problems = Problems::one("dag", says);
        return desk::again_with(deed, problems).await;
    };
    let place = Place::from_word(&deed.form.waar);
    times::offer(&mut deed.tx, it.id, starts_at, place.as_str()).await?;
    let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
    speaking.happened(&mut deed.tx, it.id, Kind::Offered, Some(deed.who.id)).await?;
    speaking.tell(&mut deed.tx, &it, Party::Resident).await?;
    let says = words.offered_said().to_owned();
    deed.done_saying(&it.id.desk_latest_path(), &says).await
}

impl Offer {
    pub fn talk(&self) -> TalkId {
        self.gesprek
    }
}

#[derive(serde::Deserialize)]
pub struct Answer {
    tijd: TimeId,
    doe: String,
}

/// The resident picks a time, wants none of them, or calls it off.
pub async fn answer(live: Live, mut deed: Deed<Stay, Answer>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let it = talks::of_resident(&mut deed.tx, deed.who.id).await?.ok_or(Error::NotFound)?;
    let (id, words) = (deed.form.tijd, Words(&deed.here.voice));
    let doe = deed.form.doe.clone();
    let done = if doe == "kies" && times::choose(&mut deed.tx, it.id, id).await? {
        times::offer_no_more(&mut deed.tx, it.id).await?;
        Some((Kind::Agreed, words.agreed_said()))
    } else if doe == "geen" && times::offer_no_more(&mut deed.tx, it.id).await? {
        Some((Kind::NoneFits, words.none_fits_said()))
    } else if doe == "af" && times::cancel(&mut deed.tx, it.id, id).await? {
        Some((Kind::Dropped, words.dropped_said()))
    } else {
        None
    };
    let says = done.map_or(words.time_is_gone(), |(_, says)| says).to_owned();
    if let Some((kind, _)) = done {
        let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
        speaking.happened(&mut deed.tx, it.id, kind, None).await?;
        speaking.tell(&mut deed.tx, &it, Party::Worker).await?;
    }
    deed.done_saying(&format!("{OWN}#laatste"), &says).await
}

#[derive(serde::Deserialize)]
pub struct Off {
    gesprek: TalkId,
    tijd: TimeId,
}

/// The worker calls it off.
pub async fn cancel(live: Live, mut deed: Deed<SocialWorker, Off>) -> Result<Response> {
    let it = held(&mut deed.tx, &deed.here, &deed.who, deed.form.gesprek).await?;
    let words = Words(&deed.here.voice);
    let is_off = times::cancel(&mut deed.tx, it.id, deed.form.tijd).await?;
    let says = if is_off { words.dropped_said() } else { words.time_is_gone() }.to_owned();
    if is_off {
        let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
        speaking.happened(&mut deed.tx, it.id, Kind::Dropped, Some(deed.who.id)).await?;
        speaking.tell(&mut deed.tx, &it, Party::Resident).await?;
    }
    deed.done_saying(&it.id.desk_latest_path(), &says).await
}

/// For the calendar of one's own telephone: when, in which building, and nothing else.
pub async fn calendar(visit: Visit<Stay, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    must_be_on(&here)?;
    let it = talks::of_resident(&mut tx, who.id).await?.ok_or(Error::NotFound)?;
    let coming = times::coming(&mut tx, it.id).await?;
    let agreed = coming.iter().filter(|own| own.is_agreed());
    let events: String = agreed.map(|own| event(&here, own)).collect();
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Voordeur//NL\r\n{events}END:VCALENDAR\r\n"
    );
    let mut response = text.into_response();
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, kind);
    let name = HeaderValue::from_static("attachment; filename=\"afspraak.ics\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn event(here: &Here, own: &Time) -> String {
    let moment = |at: Timestamp| at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let settings = &here.centre.settings;
    // A name has no line of its own, and no signs that mean something in a calendar.
    let plain = |text: &str| -> String {
        text.chars().filter(|own| !own.is_control() && !",;\\".contains(*own)).collect()
    };
    let place = match own.place {
        Place::Building => format!("LOCATION:{}\r\n", plain(&settings.street)),
        Place::Phone | Place::Home => String::new(),
    };
    format!(
        "BEGIN:VEVENT\r\nUID:{}@{}\r\nDTSTAMP:{}\r\nDTSTART:{}\r\nDTEND:{}\r\nSUMMARY:{}\r\n\
         {place}END:VEVENT\r\n",
        own.id,
        plain(&settings.host),
        moment(here.now),
        moment(own.starts_at),
        moment(own.starts_at + LASTS),
        plain(&settings.name),
    )
}

/// The resident hears that it is soon, once, without what it is.
pub async fn remind(house: &House, centre: kernel::CentreId) -> Result<()> {
    let mut look = house.db.read(house.clock.now());
    look.centre = centre;
    let soon = times::soon(&mut look, REMINDS).await?;
    drop(look);
    for own in soon {
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = centre;
        let Some(it) = talks::one(&mut tx, own.talk_id).await? else { continue };
        if times::remind(&mut tx, own.id).await? {
            told::it_is_soon(&mut tx, house, it.resident_id, own.id.0).await?;
            tx.save().await?;
        }
    }
    Ok(())
}
