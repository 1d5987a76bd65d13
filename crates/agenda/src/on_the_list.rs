//! What the organiser does with who stands on the list: whoever was rung, whoever waits, a new
//! slip, and many at once who do not exist.
use crate::activity::{self, Activity};
use crate::attendance::path_of;
use crate::date::Date;
use crate::queries::sign_ups;
use crate::seats::{self, SignUpId, Standing};
use crate::sign_up::SignUp;
use crate::words::Words;
use crate::{coming, slip};
use axum::response::Response;
use kernel::{Deed, Error, Neighbour, Result, choice, people, short_code};

pub const GONE_PATH: &str = "/agenda/{welke}/wie/weg";
pub const CALLED_PATH: &str = "/agenda/{welke}/wie/gebeld";
pub const TURN_PATH: &str = "/agenda/{welke}/wie/beurt";
pub const SLIP_PATH: &str = "/agenda/{welke}/wie/briefje";
/// What the log calls it.
pub const TURN_GIVEN: &str = "agenda_turn_given";
pub const MANY_TAKEN_OFF: &str = "agenda_many_taken_off";
/// More at once is asked in two times.
const AT_ONCE: usize = 1000;

choice! {
    /// Why somebody who waits gets another turn than the one in which they asked.
    pub Reason {
        Agreed "afgesproken",
        Needs "nodig",
        Mistake "vergissing",
    } or Mistake
}

impl Reason {
    pub const ALL: [Self; 3] = [Self::Agreed, Self::Needs, Self::Mistake];

    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Agreed => words.reason_agreed(),
            Self::Needs => words.reason_needs(),
            Self::Mistake => words.reason_mistake(),
        }
    }
}

/// Somebody on the list of a date, and what is done with them.
#[derive(serde::Deserialize)]
pub struct Chosen {
    welke: String,
    op: String,
    #[serde(default)]
    wie: Vec<SignUpId>,
    /// Whether whoever was rung comes: `komt` or `niet`.
    #[serde(default)]
    uitkomst: String,
    /// The new place among who waits, from 1.
    #[serde(default)]
    plaats: String,
    #[serde(default)]
    waarom: String,
}

/// The activity, the date, and who was chosen of its list.
async fn chosen(deed: &mut Deed<Neighbour, Chosen>) -> Result<(Activity, Date, Vec<SignUp>)> {
    let (form, tx) = (&deed.form, &mut deed.tx);
    let (activity, date) = activity::held(tx, &form.welke, &form.op).await?;
    activity.let_organise(&deed.who, &deed.here)?;
    let all = sign_ups::of_date(tx, activity.id, &date.on_date).await?;
    let is_chosen = |own: &SignUp| form.wie.iter().take(AT_ONCE).any(|id| *id == own.id);
    let own: Vec<SignUp> = all.into_iter().filter(is_chosen).collect();
    Ok((activity, date, own))
}

/// Only one of the list.
async fn chosen_one(deed: &mut Deed<Neighbour, Chosen>) -> Result<(Activity, Date, SignUp)> {
    let (activity, date, mut own) = chosen(deed).await?;
    match (own.pop(), own.is_empty()) {
        (Some(one), true) => Ok((activity, date, one)),
        _ => Err(Error::NotFound),
    }
}

/// Takes people off the list in one act; then the places go to who waits, in their turn.
pub async fn take_off(mut deed: Deed<Neighbour, Chosen>) -> Result<Response> {
    let (activity, date, own) = chosen(&mut deed).await?;
    for own in &own {
        coming::take_off(&mut deed.tx, &date, own).await?;
    }
    coming::settle(&mut deed.tx, &deed.house, &activity, &date).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let words = Words(&deed.here.voice);
    let says = match own.as_slice() {
        [] => words.nobody_chosen().to_owned(),
        [one] => words.taken_off(&one.name),
        many => words.many_taken_off(many.len()),
    };
    if 1 < own.len() {
        let what = format!("{} {} {}", activity.slug, date.on_date, own.len());
        people::log_act(&mut deed.tx, Some(deed.who.id), None, MANY_TAKEN_OFF, &what).await?;
    }
    deed.done_saying(&path_of(&activity, &date), &says).await
}

/// Whoever was rung comes, or does not want the place any more.
pub async fn was_called(mut deed: Deed<Neighbour, Chosen>) -> Result<Response> {
    let (activity, date, own) = chosen_one(&mut deed).await?;
    let is_coming = deed.form.uitkomst == "komt";
    if is_coming {
        coming::accept(&mut deed.tx, &deed.house, &activity, &date, own.id).await?;
    } else {
        coming::cancel(&mut deed.tx, &deed.house, &activity, &date, own.id).await?;
    }
    let words = Words(&deed.here.voice);
    let says = if is_coming { words.was_called(&own.name) } else { words.taken_off(&own.name) };
    deed.done_saying(&path_of(&activity, &date), &says).await
}

/// Somebody who waits gets another turn, for a reason that stands in the log.
pub async fn give_turn(mut deed: Deed<Neighbour, Chosen>) -> Result<Response> {
    let (activity, date, own) = chosen_one(&mut deed).await?;
    let place: usize = deed.form.plaats.trim().parse().map_err(|_| Error::NotFound)?;
    if own.standing() != Standing::Waiting {
        return Err(Error::NotFound);
    }
    let (waiting, turns): (Vec<_>, Vec<_>) =
        sign_ups::turns_of_waiting(&mut deed.tx, activity.id, &date.on_date)
            .await?
            .into_iter()
            .unzip();
    let order = seats::with_turn(&waiting, own.id, place.saturating_sub(1));
    for (id, turn) in order.into_iter().zip(turns) {
        sign_ups::put_in_turn(&mut deed.tx, id, turn).await?;
    }
    coming::settle(&mut deed.tx, &deed.house, &activity, &date).await?;
    let reason = Reason::from_word(&deed.form.waarom);
    let what = format!("{} {} {} {}", activity.slug, date.on_date, own.id, reason.as_str());
    people::log_act(&mut deed.tx, Some(deed.who.id), own.person_id, TURN_GIVEN, &what).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).turn_given(&own.name);
    deed.done_saying(&path_of(&activity, &date), &says).await
}

/// A new slip, for whoever lost the first.
pub async fn new_slip(mut deed: Deed<Neighbour, Chosen>) -> Result<Response> {
    let (_, date, own) = chosen_one(&mut deed).await?;
    if own.person_id.is_some() {
        return Err(Error::NotFound);
    }
    let path = slip::path_of(own.id);
    // Who found the first slip cannot sign them off with it.
    short_code::take_back(&mut deed.tx, &path).await?;
    let code = short_code::give(&mut deed.tx, &path, "", Some(date.ends_at)).await?;
    sign_ups::give_code(&mut deed.tx, own.id, &code).await?;
    deed.done(&path).await
}
