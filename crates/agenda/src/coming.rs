//! "Ik kom" and "Ik kom toch niet".
//!
//! What is decided about the places of a date is decided by one deed at a time: it holds the row
//! of the date until it is over. So the last place is given once, whoever presses first.
use crate::activity::{self, Activity, ActivityId};
use crate::date::Date;
use crate::item::{self, ItemPage};
use crate::queries::{activities, dates, sign_ups};
use crate::seats::{Answer, Party, SignUpId, Standing};
use crate::sign_up::{N_PEOPLE_MAX, SignUp};
use crate::words::Words;
use crate::{letters, must_be_on, slip};
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::name::{DisplayName, NAME_MAX_CHARS};
use kernel::{
    Anyone, Deed, Error, House, Job, Known, Limit, PersonId, Problems, Result, Timestamp, Tx, Work,
    Writing, jobs, known_place, page_again, short_code,
};
use telling::Address;

pub const PATH: &str = "/agenda/{welke}/kom";
pub const NOT_PATH: &str = "/agenda/{welke}/kom-niet";
pub const YES_PATH: &str = "/agenda/{welke}/ja-graag";

/// Looks at the places of a date again; the body is the activity and the date.
const LOOK_AGAIN: &str = "agenda-seats";

/// How many people without an account one household signs up in an hour.
const WITHIN: SignedDuration = SignedDuration::from_hours(1);

#[derive(Clone, Default, serde::Deserialize)]
pub struct ComingForm {
    pub welke: String,
    #[serde(default)]
    pub op: String,
    /// With how many they come.
    #[serde(default)]
    pub n: String,
    /// Of whoever has no account.
    #[serde(default)]
    pub naam: String,
    /// A mail address or a number; may stay empty.
    #[serde(default)]
    pub bereik: String,
    /// Whether their face may stand beside the places.
    #[serde(default)]
    pub zien: String,
}

/// Whether somebody can sign up for a date, and else why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayCome {
    Yes,
    /// It is full; there is a list.
    Waits,
    Full,
    /// Nobody has to sign up.
    WalkIn,
    /// It does not happen.
    Off,
    /// The day to sign up is over; somebody can still be rung.
    Closed,
    Over,
}

impl MayCome {
    pub fn of(activity: &Activity, date: &Date, parties: &[Party], now: Timestamp) -> Self {
        let seats = activity.seats(date.starts_at);
        match () {
            () if !date.is_on() => Self::Off,
            () if date.ends_at <= now => Self::Over,
            () if !activity.takes_sign_ups() => Self::WalkIn,
            () if activity.closes_at(date.starts_at) <= now => Self::Closed,
            () => match seats.ask(parties, 1, false, now) {
                Answer::Coming => Self::Yes,
                Answer::Waiting => Self::Waits,
                Answer::Full { .. } => Self::Full,
            },
        }
    }
}

impl ComingForm {
    fn n_people(&self) -> u32 {
        self.n.trim().parse().unwrap_or(1).clamp(1, N_PEOPLE_MAX)
    }
}

/// Who comes: a neighbour, or whoever filled in a name.
pub struct Comer {
    person: Option<PersonId>,
    name: String,
    address: Option<Address>,
    is_shown: bool,
}

impl Comer {
    pub fn with_account(person: PersonId, name: &str) -> Self {
        Self { person: Some(person), name: name.to_owned(), address: None, is_shown: true }
    }

    /// Somebody of whom only a name is known.
    pub fn without_account(name: &str) -> Self {
        Self { person: None, name: name.to_owned(), address: None, is_shown: false }
    }
}

fn comer(deed: &Deed<Anyone, ComingForm>, words: &Words<'_>) -> Result<Comer, Problems> {
    let session = deed.who.0.as_ref();
    if let Some(person) = session.map(|own| &own.person).filter(|person| !person.is_guest()) {
        let (person, name) = (Some(person.id), person.name.clone());
        let is_shown = !deed.form.zien.is_empty();
        return Ok(Comer { person, name, address: None, is_shown });
    }
    let mut problems = Problems::default();
    let name = DisplayName::parse(&deed.form.naam);
    if name.is_none() {
        problems.add("naam", words.name_missing(NAME_MAX_CHARS));
    }
    let address = Address::parse(&deed.form.bereik, deed.here.centre.jurisdiction);
    if address.is_none() && !deed.form.bereik.trim().is_empty() {
        problems.add("bereik", words.address_wrong());
    }
    let name = name.map(|name| name.as_str().to_owned()).unwrap_or_default();
    problems.or(Comer { person: None, name, address, is_shown: false })
}

pub async fn come(mut deed: Deed<Anyone, ComingForm>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    let comer = match comer(&deed, &Words(&deed.here.voice)) {
        Ok(comer) => comer,
        Err(problems) => return again(deed, problems).await,
    };
    if let Some(person) = comer.person {
        let own = sign_ups::of_person(&mut deed.tx, activity.id, &date.on_date, person).await?;
        if own.is_some() {
            return deed.done(&activity.path_on(&date.on_date)).await;
        }
    } else {
        may_sign_up(&deed)?;
    }
    let parties = parties(&mut deed.tx, &activity, &date).await?;
    let (now, n_people) = (deed.tx.now, deed.form.n_people());
    let may = MayCome::of(&activity, &date, &parties, now);
    if !matches!(may, MayCome::Yes | MayCome::Waits | MayCome::Full) {
        let says = Words(&deed.here.voice).too_late().to_owned();
        return again(deed, Problems::one("n", says)).await;
    }
    let standing = match activity.seats(date.starts_at).ask(&parties, n_people, false, now) {
        Answer::Coming => Standing::Coming,
        Answer::Waiting => Standing::Waiting,
        Answer::Full { n_free } => {
            let words = Words(&deed.here.voice);
            let says = if n_free == 0 {
                words.just_full().to_owned()
            } else {
                words.only_n_left(i64::from(n_free))
            };
            return again(deed, Problems::one("n", says)).await;
        }
    };
    let tx = &mut deed.tx;
    let own = sign_up(tx, &activity, &date, comer, n_people, standing, None).await?;
    letters::confirm(&mut deed.tx, &deed.house, &deed.here, &activity, &date, &own).await?;
    // Whoever waits may wait for the clock alone.
    settle(&mut deed.tx, &deed.house, &activity, &date).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    match own.person_id {
        Some(_) => {
            let words = Words(&deed.here.voice);
            let is_waiting = own.standing() == Standing::Waiting;
            let says = if is_waiting { words.you_wait() } else { words.you_come() }.to_owned();
            deed.done_saying(&activity.path_on(&date.on_date), &says).await
        }
        None => deed.done(&slip::path_of(own.id)).await,
    }
}

/// One household signs up so many people without an account in an hour; a known place many.
fn may_sign_up(deed: &Deed<Anyone, ComingForm>) -> Result<()> {
    let spot = known_place::spot(&deed.here.centre, &deed.street);
    let key = format!("agenda/{}/{}", deed.tx.centre, spot.key);
    let limit = Limit::new(spot.bounds.n_tries_max, WITHIN);
    if deed.house.limits.allow(&key, limit, deed.tx.now) { Ok(()) } else { Err(Error::TooOften) }
}

/// Everybody who asked for a place at this date, as the rule of the places sees them.
pub async fn parties(tx: &mut Tx, activity: &Activity, date: &Date) -> Result<Vec<Party>> {
    let all = sign_ups::of_date(tx, activity.id, &date.on_date).await?;
    Ok(all.iter().map(SignUp::party).collect())
}

/// Writes down who comes, with a code on a slip for who has no account.
pub async fn sign_up(
    tx: &mut Writing,
    activity: &Activity,
    date: &Date,
    comer: Comer,
    n_people: u32,
    standing: Standing,
    by: Option<PersonId>,
) -> Result<SignUp> {
    let id = SignUpId::fresh();
    let code = match comer.person {
        Some(_) => String::new(),
        None => {
            let ends_at = Some(date.ends_at);
            short_code::give(tx, &slip::path_of(id), "", ends_at).await?
        }
    };
    let (channel, address) = comer
        .address
        .map_or(("", String::new()), |address| (address.channel.as_str(), address.text));
    let own = SignUp {
        id,
        activity_id: activity.id,
        on_date: date.on_date.clone(),
        person_id: comer.person,
        name: comer.name,
        channel: channel.to_owned(),
        address,
        code,
        n_people: n_people.into(),
        is_shown: comer.is_shown,
        standing: standing.as_str().to_owned(),
        offered_until: standing.until(),
        by_id: by,
    };
    sign_ups::add(tx, &own, date.ends_at).await?;
    Ok(own)
}

/// The page again, with everything typed.
async fn again(deed: Deed<Anyone, ComingForm>, problems: Problems) -> Result<Response> {
    let (who, here, form, mut tx) = deed.look_only().await?;
    let asked = item::Asked { welke: form.welke.clone(), op: form.op.clone() };
    let page = ItemPage::new(&mut tx, &here, who.0.as_ref(), asked).await?;
    page_again(&ItemPage { form, problems, ..page })
}

/// "Ik kom toch niet": the place goes to who waits.
pub async fn come_not(mut deed: Deed<Known, ComingForm>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    let own = sign_ups::of_person(&mut deed.tx, activity.id, &date.on_date, deed.who.id).await?;
    if let Some(own) = own {
        cancel(&mut deed.tx, &deed.house, &activity, &date, own.id).await?;
    }
    let says = Words(&deed.here.voice).cancelled().to_owned();
    deed.done_saying(&activity.path_on(&date.on_date), &says).await
}

/// "Ja, graag": whoever was offered a place takes it.
pub async fn say_yes(mut deed: Deed<Known, ComingForm>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    settle(&mut deed.tx, &deed.house, &activity, &date).await?;
    let own = sign_ups::of_person(&mut deed.tx, activity.id, &date.on_date, deed.who.id).await?;
    let words = Words(&deed.here.voice);
    let says = match own.map(|own| (own.id, own.standing())) {
        Some((id, Standing::Offered { .. } | Standing::ToCall)) => {
            sign_ups::stand(&mut deed.tx, id, Standing::Coming).await?;
            words.you_come()
        }
        Some((_, Standing::Coming)) => words.you_come(),
        _ => words.offer_over(),
    };
    let says = says.to_owned();
    kernel::centre::touch(&mut deed.tx).await?;
    deed.done_saying(&activity.path_on(&date.on_date), &says).await
}

/// Takes somebody off the list, and gives their place to the next.
pub async fn cancel(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    date: &Date,
    id: SignUpId,
) -> Result<()> {
    sign_ups::stand(tx, id, Standing::Cancelled).await?;
    letters::take_back(tx, id).await?;
    settle(tx, house, activity, date).await?;
    kernel::centre::touch(tx).await
}

/// Gives free places to who waits, tells them, and plans when to look again. What does not happen
/// has no places.
pub async fn settle(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    date: &Date,
) -> Result<()> {
    if !date.is_on() {
        return Ok(());
    }
    let all = sign_ups::of_date(tx, activity.id, &date.on_date).await?;
    let mut parties: Vec<Party> = all.iter().map(SignUp::party).collect();
    let (seats, now) = (activity.seats(date.starts_at), tx.now);
    for (id, standing) in seats.settle(&parties, now) {
        sign_ups::stand(tx, id, standing).await?;
        if let Some(own) = all.iter().find(|own| own.id == id) {
            letters::moved(tx, house, activity, date, own, standing).await?;
        }
        if let Some(party) = parties.iter_mut().find(|party| party.id == id) {
            party.standing = standing;
        }
    }
    match seats.next_look(&parties, now) {
        Some(at) => look_again(tx, activity.id, &date.on_date, at).await,
        None => Ok(()),
    }
}

/// Looks at the places of a date again at this moment.
pub async fn look_again(
    tx: &mut Writing,
    activity: ActivityId,
    on_date: &str,
    at: Timestamp,
) -> Result<()> {
    jobs::enqueue(tx, LOOK_AGAIN, format!("{activity} {on_date}"), at).await
}

/// Looks at the places of a date by the clock: offers end, and held places fall free.
pub fn job() -> Job {
    Job::new(LOOK_AGAIN, async |work: Work| {
        let Some((activity, on_date)) = work.body.split_once(' ') else { return Ok(()) };
        let Ok(id) = activity.parse::<ActivityId>() else { return Ok(()) };
        let mut tx = work.house.db.write(work.house.clock.now()).await?;
        tx.centre = work.centre;
        let Some(activity) = activities::with_id(&mut tx, id).await? else { return Ok(()) };
        let Some(date) = dates::hold(&mut tx, id, on_date).await? else { return Ok(()) };
        settle(&mut tx, &work.house, &activity, &date).await?;
        kernel::centre::touch(&mut tx).await?;
        tx.save().await
    })
}
