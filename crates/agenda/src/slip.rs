//! The slip of whoever signed up without an account: a code that changes nothing by itself.
//!
//! Whoever guesses a code sees what everybody sees: what happens and when. Only with the first
//! name beside it one cancels, takes a place that is offered, or makes it one's own.
use crate::activity::Activity;
use crate::asking::{self, Meeting};
use crate::date::Date;
use crate::queries::{activities, dates, sign_ups};
use crate::seats::{SignUpId, Standing};
use crate::sign_up::SignUp;
use crate::words::Words;
use crate::{coming, every_time, item, must_be_on, my_calendar};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    Anyone, Deed, Error, Here, Limit, Person, Problems, Result, Tx, Visit, Writing, known_place,
    page, page_again,
};

pub const PATH: &str = "/agenda/briefje/{briefje}";
/// A name is tried so often in an hour from one place.
const TRIES: Limit = Limit::new(10, SignedDuration::from_hours(1));
/// What the form calls all dates together.
const ALL: &str = "alle";

pub fn path_of(id: SignUpId) -> String {
    format!("/agenda/briefje/{id}")
}

#[derive(serde::Deserialize)]
pub struct Asked {
    briefje: SignUpId,
}

#[derive(serde::Deserialize)]
pub struct SlipForm {
    briefje: SignUpId,
    #[serde(default)]
    naam: String,
    /// What to do: `ja`, `ikke`, or else not to come after all.
    #[serde(default)]
    doe: String,
    /// Which date, by its sign-up; `alle` for all; the one of the slip when nothing was said.
    #[serde(default)]
    keer: String,
}

#[derive(Template)]
#[template(path = "slip.html")]
struct SlipPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    own: &'a SignUp,
    activity: &'a Activity,
    when: String,
    spot: String,
    standing: Standing,
    /// The other dates of the same press: their sign-up, and how the date is said.
    also: &'a [(SignUpId, String)],
    meeting: Meeting,
    naam: String,
    problems: Problems,
}

impl SlipPage<'_> {
    /// Where one types the code, as one reads it aloud.
    fn short_address(&self) -> String {
        format!("{}/k", self.here.centre.settings.host)
    }

    fn may_cancel(&self) -> bool {
        self.standing.has_place() || self.standing == Standing::Waiting
    }

    fn is_offered(&self) -> bool {
        matches!(self.standing, Standing::Offered { .. } | Standing::ToCall)
    }

    /// Somebody with an account may make it their own.
    fn may_take_over(&self) -> bool {
        self.here.person.is_some() && self.own.person_id.is_none() && self.may_cancel()
    }

    fn calendar(&self) -> String {
        my_calendar::path_of(self.own.id)
    }
}

/// What stands on a slip.
struct Slip {
    own: SignUp,
    activity: Activity,
    date: Date,
    /// The other dates of the same press that are still to come.
    also: Vec<(SignUpId, String)>,
}

async fn slip(tx: &mut Tx, here: &Here, id: SignUpId) -> Result<Slip> {
    let own = sign_ups::by_id(tx, id).await?.filter(|own| !own.code.is_empty());
    let own = own.ok_or(Error::NotFound)?;
    let activity = activities::with_id(tx, own.activity_id).await?.ok_or(Error::NotFound)?;
    let date = dates::on(tx, activity.id, &own.on_date).await?.ok_or(Error::NotFound)?;
    let mut also = Vec::new();
    if let Some(together) = own.together_id {
        for other in sign_ups::together(tx, together).await? {
            if let Some(date) = dates::on(tx, activity.id, &other.on_date).await?
                && other.id != own.id
            {
                also.push((other.id, here.date(date.starts_at)));
            }
        }
    }
    Ok(Slip { own, activity, date, also })
}

async fn page_of<'a>(
    tx: &mut Tx,
    here: &'a Here,
    slip: &'a Slip,
    naam: String,
    problems: Problems,
) -> Result<SlipPage<'a>> {
    let standing = slip.own.standing();
    let asking = asking::of(tx, slip.activity.id).await?;
    let meeting = match standing {
        Standing::Coming => asking.meeting(&slip.activity, &slip.date, here.now),
        _ => Meeting::None,
    };
    Ok(SlipPage {
        words: Words(&here.voice),
        here,
        own: &slip.own,
        activity: &slip.activity,
        when: item::when(here, &slip.date),
        spot: slip.date.place_of(&slip.activity).spot,
        standing,
        also: &slip.also,
        meeting,
        naam,
        problems,
    })
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let slip = slip(&mut tx, &here, asked.briefje).await?;
    page(&page_of(&mut tx, &here, &slip, String::new(), Problems::default()).await?)
}

/// What whoever knows the name beside the code does with it.
pub async fn change(mut deed: Deed<Anyone, SlipForm>) -> Result<Response> {
    let slip = slip(&mut deed.tx, &deed.here, deed.form.briefje).await?;
    let spot = known_place::spot(&deed.here.centre, &deed.street);
    let key = format!("agenda-slip/{}/{}", deed.tx.centre, spot.key);
    if !deed.house.limits.allow(&key, TRIES, deed.tx.now) {
        return Err(Error::TooOften);
    }
    let is_theirs = slip.own.name.to_lowercase() == deed.form.naam.trim().to_lowercase();
    if !is_theirs {
        let says = Words(&deed.here.voice).slip_name_wrong().to_owned();
        return again(deed, &slip, says).await;
    }
    let words = Words(&deed.here.voice);
    match (deed.form.doe.as_str(), &deed.here.person) {
        ("ikke", Some(person)) => {
            let says = words.taken_over().to_owned();
            if !take_over(&mut deed.tx, &slip, person).await? {
                let says = words.comes_already().to_owned();
                return again(deed, &slip, says).await;
            }
            let goes_to = slip.activity.path_on(&slip.date.on_date);
            deed.done_saying(&goes_to, &says).await
        }
        ("ja", _) => say_yes(deed, &slip).await,
        _ => come_not(deed, &slip).await,
    }
}

async fn again(deed: Deed<Anyone, SlipForm>, slip: &Slip, says: String) -> Result<Response> {
    let (_, here, form, mut tx) = deed.look_only().await?;
    let problems = Problems::one("naam", says);
    page_again(&page_of(&mut tx, &here, slip, form.naam, problems).await?)
}

async fn say_yes(mut deed: Deed<Anyone, SlipForm>, slip: &Slip) -> Result<Response> {
    let held = dates::hold(&mut deed.tx, slip.activity.id, &slip.date.on_date).await?;
    let date = held.ok_or(Error::NotFound)?;
    let (house, own) = (&deed.house, slip.own.id);
    let standing = coming::accept(&mut deed.tx, house, &slip.activity, &date, own).await?;
    let words = Words(&deed.here.voice);
    let is_coming = standing == Standing::Coming;
    let says = if is_coming { words.you_come() } else { words.offer_over() }.to_owned();
    deed.done_saying(&path_of(own), &says).await
}

/// "Ik kom toch niet", to the date of the slip, to another one of it, or to all.
async fn come_not(mut deed: Deed<Anyone, SlipForm>, slip: &Slip) -> Result<Response> {
    let (activity, keer) = (&slip.activity, deed.form.keer.as_str());
    match slip.own.together_id.filter(|_| keer == ALL) {
        Some(together) => {
            every_time::cancel(&mut deed.tx, &deed.house, activity, together).await?;
        }
        None => {
            let chosen = slip.also.iter().find(|(id, _)| id.to_string() == keer);
            let id = chosen.map_or(slip.own.id, |(id, _)| *id);
            let own = sign_ups::by_id(&mut deed.tx, id).await?.ok_or(Error::NotFound)?;
            let held = dates::hold(&mut deed.tx, activity.id, &own.on_date).await?;
            let date = held.ok_or(Error::NotFound)?;
            coming::cancel(&mut deed.tx, &deed.house, activity, &date, id).await?;
        }
    }
    let says = Words(&deed.here.voice).cancelled().to_owned();
    // Whoever comes on other days still needs the slip.
    let goes_to = if slip.also.is_empty() {
        activity.path_on(&slip.date.on_date)
    } else {
        path_of(slip.own.id)
    };
    deed.done_saying(&goes_to, &says).await
}

/// "Dit ben ik": it becomes a sign-up of somebody with an account, with all its dates. False when
/// they come on one of these days already.
async fn take_over(tx: &mut Writing, slip: &Slip, person: &Person) -> Result<bool> {
    let own = slip.own.id;
    let all = std::iter::once(own).chain(slip.also.iter().map(|(id, _)| *id));
    for id in all {
        let Some(own) = sign_ups::by_id(tx, id).await? else { continue };
        dates::hold(tx, slip.activity.id, &own.on_date).await?;
        let theirs = sign_ups::of_person(tx, slip.activity.id, &own.on_date, person.id).await?;
        if theirs.is_some() {
            return Ok(false);
        }
        sign_ups::take_over(tx, id, person).await?;
    }
    Ok(true)
}
