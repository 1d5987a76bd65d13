//! "Ik kom" and "Ik kom toch niet".
//!
//! What is decided about the places of a date is decided by one deed at a time: it holds the row
//! of the date until it is over. So the last place is given once, whoever presses first.
use crate::activity::{self, Activity, Setting};
use crate::asking::{self, Answered};
use crate::date::Date;
use crate::every_time::{self, Also};
use crate::item::{self, ItemPage};
use crate::queries::sign_ups;
use crate::seats::{Answer, Party, SignUpId, Standing};
use crate::sign_up::{N_PEOPLE_MAX, SignUp};
pub use crate::turns::{accept, cancel, job, look_again, parties, settle, take_off};
use crate::words::Words;
use crate::{crowd, letters, must_be_on, slip};
use axum::http::StatusCode;
use axum::response::Response;
use kernel::name::{DisplayName, NAME_MAX_CHARS};
use kernel::uuid::Uuid;
use kernel::{
    Anyone, Deed, Known, PersonId, Problems, Result, Timestamp, Writing, page_again, short_code,
};
use telling::Address;

pub const PATH: &str = "/agenda/{welke}/kom";
pub const NOT_PATH: &str = "/agenda/{welke}/kom-niet";
pub const YES_PATH: &str = "/agenda/{welke}/ja-graag";

/// What a form says of who takes part from home, and of who comes each time.
const FROM_HOME: &str = "huis";
const EVERY_TIME: &str = "elke";

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
    /// `huis`: they take part from home.
    #[serde(default)]
    pub vanuit: String,
    /// Whether they want no reminder.
    #[serde(default)]
    pub stil: String,
    /// `elke`: this date and those after it.
    #[serde(default)]
    pub keer: String,
    /// Whether all that the same press signed up for goes.
    #[serde(default)]
    pub alle: String,
    #[serde(flatten)]
    pub answers: Answered,
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
#[derive(Clone)]
pub struct Comer {
    pub person: Option<PersonId>,
    pub name: String,
    pub address: Option<Address>,
    pub n_people: u32,
    pub is_shown: bool,
    pub is_from_home: bool,
    pub wants_reminder: bool,
    /// How they read, if they have no account.
    pub language: &'static str,
    /// The host who writes it down for them.
    pub by: Option<PersonId>,
    /// What this date shares with the others of the same press.
    pub together: Option<Uuid>,
    /// Whether a code is made for whoever has no account.
    pub gets_slip: bool,
}

impl Comer {
    pub fn with_account(person: PersonId, name: &str) -> Self {
        Self { person: Some(person), is_shown: true, ..Self::without_account(name) }
    }

    /// Somebody of whom only a name is known.
    pub fn without_account(name: &str) -> Self {
        Self {
            person: None,
            name: name.to_owned(),
            address: None,
            n_people: 1,
            is_shown: false,
            is_from_home: false,
            wants_reminder: true,
            language: "",
            by: None,
            together: None,
            gets_slip: true,
        }
    }
}

fn comer(deed: &Deed<Anyone, ComingForm>, activity: &Activity) -> Result<Comer, Problems> {
    let form = &deed.form;
    let as_asked = |comer: Comer| Comer {
        n_people: form.n_people(),
        is_shown: !form.zien.is_empty(),
        is_from_home: activity.setting == Setting::Home
            || activity.setting == Setting::Both && form.vanuit == FROM_HOME,
        wants_reminder: form.stil.is_empty(),
        together: (form.keer == EVERY_TIME).then(Uuid::now_v7),
        ..comer
    };
    let session = deed.who.0.as_ref();
    if let Some(person) = session.map(|own| &own.person).filter(|person| !person.is_guest()) {
        return Ok(as_asked(Comer::with_account(person.id, &person.name)));
    }
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    let name = DisplayName::parse(&form.naam);
    if name.is_none() {
        problems.add("naam", words.name_missing(NAME_MAX_CHARS));
    }
    let address = Address::parse(&form.bereik, deed.here.centre.jurisdiction);
    if address.is_none() && !form.bereik.trim().is_empty() {
        problems.add("bereik", words.address_wrong());
    }
    let name = name.map(|name| name.as_str().to_owned()).unwrap_or_default();
    let language = deed.here.voice.tag();
    let comer = Comer { address, language, ..Comer::without_account(&name) };
    problems.or(Comer { is_shown: false, ..as_asked(comer) })
}

pub async fn come(mut deed: Deed<Anyone, ComingForm>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    let comer = match comer(&deed, &activity) {
        Ok(comer) => comer,
        Err(problems) => return again(deed, problems).await,
    };
    let asking = asking::of(&mut deed.tx, activity.id).await?;
    let answers = match asking.answers(&deed.form.answers, &Words(&deed.here.voice)) {
        Ok(answers) => answers,
        Err(problems) => return again(deed, problems).await,
    };
    if let Some(person) = comer.person {
        let own = sign_ups::of_person(&mut deed.tx, activity.id, &date.on_date, person).await?;
        if own.is_some() {
            return deed.done(&activity.path_on(&date.on_date)).await;
        }
    } else if !crowd::may_sign_up(&deed, activity.id) {
        let says = Words(&deed.here.voice).too_many(&deed.here.centre.settings.phone);
        let mut response = again(deed, Problems::one("naam", says)).await?;
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        return Ok(response);
    }
    let parties = parties(&mut deed.tx, &activity, &date).await?;
    let standing = match place_for(&activity, &date, &parties, &comer, deed.tx.now) {
        Ok(standing) => standing,
        Err(no) => {
            let says = no.said(&Words(&deed.here.voice));
            return again(deed, Problems::one("n", says)).await;
        }
    };
    let tx = &mut deed.tx;
    let own = sign_up(tx, &activity, &date, &comer, standing).await?;
    asking::keep_answers(tx, own.id, &answers).await?;
    let also = match comer.together {
        Some(_) => every_time::sign_up(tx, &deed.house, &activity, &date, &comer, &answers).await?,
        None => Also::default(),
    };
    letters::confirm(tx, &deed.house, &activity, &date, &own, &also.coming).await?;
    // Whoever waits may wait for the clock alone.
    settle(tx, &deed.house, &activity, &date).await?;
    kernel::centre::touch(tx).await?;
    let full = also.full_says(&deed.here);
    let goes_to = match own.person_id {
        Some(_) => activity.path_on(&date.on_date),
        None => slip::path_of(own.id),
    };
    let words = Words(&deed.here.voice);
    let says = match own.standing() {
        _ if own.person_id.is_none() => "",
        Standing::Waiting => words.you_wait(),
        _ => words.you_come(),
    };
    match [says, &full].join(" ").trim() {
        "" => deed.done(&goes_to).await,
        says => deed.done_saying(&goes_to, says).await,
    }
}

/// Why somebody gets no place, and no turn either.
pub enum NoPlace {
    TooLate,
    Full { n_free: u32 },
}

impl NoPlace {
    fn said(&self, words: &Words<'_>) -> String {
        match self {
            Self::TooLate => words.too_late().to_owned(),
            Self::Full { n_free: 0 } => words.just_full().to_owned(),
            Self::Full { n_free } => words.only_n_left(i64::from(*n_free)),
        }
    }
}

/// Where somebody will stand who signs up by themselves.
pub fn place_for(
    activity: &Activity,
    date: &Date,
    parties: &[Party],
    comer: &Comer,
    now: Timestamp,
) -> Result<Standing, NoPlace> {
    let may = MayCome::of(activity, date, parties, now);
    if !matches!(may, MayCome::Yes | MayCome::Waits | MayCome::Full) {
        return Err(NoPlace::TooLate);
    }
    match activity.seats(date.starts_at).ask(parties, comer.n_people, false, now) {
        Answer::Coming => Ok(Standing::Coming),
        Answer::Waiting => Ok(Standing::Waiting),
        Answer::Full { n_free } => Err(NoPlace::Full { n_free }),
    }
}

/// Writes down who comes, with a code on a slip for who has no account.
pub async fn sign_up(
    tx: &mut Writing,
    activity: &Activity,
    date: &Date,
    comer: &Comer,
    standing: Standing,
) -> Result<SignUp> {
    let id = SignUpId::fresh();
    let code = if comer.person.is_none() && comer.gets_slip {
        short_code::give(tx, &slip::path_of(id), "", Some(date.ends_at)).await?
    } else {
        String::new()
    };
    let address = comer.address.as_ref();
    let own = SignUp {
        id,
        activity_id: activity.id,
        on_date: date.on_date.clone(),
        person_id: comer.person,
        name: comer.name.clone(),
        channel: address.map_or("", |address| address.channel.as_str()).to_owned(),
        address: address.map(|address| address.text.clone()).unwrap_or_default(),
        code,
        n_people: comer.n_people.into(),
        is_shown: comer.is_shown,
        standing: standing.as_str().to_owned(),
        offered_until: standing.until(),
        by_id: comer.by,
        language: comer.language.to_owned(),
        is_from_home: comer.is_from_home,
        wants_reminder: comer.wants_reminder,
        has_come: false,
        has_looked_back: false,
        together_id: comer.together,
        asked_at: tx.now,
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
    let ComingForm { welke, op, .. } = &deed.form;
    let activity = activity::at(&mut deed.tx, welke).await?;
    let own = sign_ups::of_person(&mut deed.tx, activity.id, op, deed.who.id).await?;
    if let Some(together) = own.and_then(|own| own.together_id)
        && !deed.form.alle.is_empty()
    {
        every_time::cancel(&mut deed.tx, &deed.house, &activity, together).await?;
    } else {
        let (activity, date) = activity::held(&mut deed.tx, welke, op).await?;
        let own = sign_ups::of_person(&mut deed.tx, activity.id, op, deed.who.id).await?;
        if let Some(own) = own {
            cancel(&mut deed.tx, &deed.house, &activity, &date, own.id).await?;
        }
    }
    let says = Words(&deed.here.voice).cancelled().to_owned();
    let goes_to = activity.path_on(op);
    deed.done_saying(&goes_to, &says).await
}

/// "Ja, graag": whoever was offered a place takes it.
pub async fn say_yes(mut deed: Deed<Known, ComingForm>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    let own = sign_ups::of_person(&mut deed.tx, activity.id, &date.on_date, deed.who.id).await?;
    let standing = match own {
        Some(own) => accept(&mut deed.tx, &deed.house, &activity, &date, own.id).await?,
        None => Standing::Cancelled,
    };
    let words = Words(&deed.here.voice);
    let is_coming = standing == Standing::Coming;
    let says = if is_coming { words.you_come() } else { words.offer_over() }.to_owned();
    deed.done_saying(&activity.path_on(&date.on_date), &says).await
}
