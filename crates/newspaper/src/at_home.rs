//! "Breng mij de krant": whoever wants it on paper says to which door, without an account.
//!
//! The team types it for who rings or stands at the desk. Stopping needs no reason, and the address
//! is gone at once: by the slip, on this page, or by the team.
use crate::delivery::{AskedBy, Delivery, DeliveryId, Print, Round, WAITING_MAX, Wanted};
use crate::editor::Helper;
use crate::piece::one_line;
use crate::queries::rounds;
use crate::words::Words;
use crate::{NAME, delivery_slip, must_be_on, too_often};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    Anyone, Deed, Error, Here, Limit, Neighbour, Nothing, PersonId, Problems, Result, Tx, Visit,
    Writing, known_place, page, page_again, people, short_code,
};

pub const PATH: &str = "/krant/thuis";
pub const STOP_PATH: &str = "/krant/thuis/stop";
pub const STOP_FOR_PATH: &str = "/krant/thuis/stop-voor";
/// What the log calls it.
pub const STOPPED: &str = "newspaper_stopped";
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// A household, and a neighbour for whom one asks too.
const FROM_A_PLACE: Limit = Limit::new(6, DAY);
/// A long day at the desk.
const BY_A_HELPER: Limit = Limit::new(100, DAY);

/// For whom the team stops it: the name and the door together.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct StopFor {
    wie: String,
    waar: String,
    huis: String,
}

#[derive(Template)]
#[template(path = "at_home.html")]
struct AtHomePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: Wanted,
    stop_form: StopFor,
    /// Whether whoever is here may type it for somebody else.
    is_helper: bool,
    /// What they asked before, for their own door.
    own: Option<Delivery>,
    /// The rounds that they walk.
    rounds: Vec<Round>,
    problems: Problems,
}

impl AtHomePage<'_> {
    fn is_print(&self, print: &Print) -> bool {
        Print::from_word(&self.form.letter) == *print
    }

    fn prints(&self) -> [Print; 2] {
        [Print::Normal, Print::Large]
    }

    fn is_asked_by(&self, word: &str) -> bool {
        AskedBy::from_word(&self.form.hoe).as_str() == word
    }
}

async fn at_home_page<'a>(
    tx: &mut Tx,
    here: &'a Here,
    is_helper: bool,
    (form, stop_form): (Wanted, StopFor),
    problems: Problems,
) -> Result<AtHomePage<'a>> {
    let (own, rounds) = match &here.person {
        Some(person) => {
            (rounds::of_person(tx, person.id).await?, rounds::rounds_of(tx, person.id).await?)
        }
        None => (None, Vec::new()),
    };
    let words = Words(&here.voice);
    Ok(AtHomePage { words, here, form, stop_form, is_helper, own, rounds, problems })
}

pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    must_be_on(&here)?;
    let is_helper = here.lets_in::<Helper>(who.0.as_ref());
    let naam = match &here.person {
        Some(person) if !is_helper => person.name.clone(),
        _ => String::new(),
    };
    let hoe = if is_helper { AskedBy::Desk } else { AskedBy::Themselves }.as_str().to_owned();
    let empty = (Wanted { naam, hoe, ..Wanted::default() }, StopFor::default());
    page(&at_home_page(&mut tx, &here, is_helper, empty, Problems::default()).await?)
}

/// Somebody wants it. From now on it waits for an editor who puts it in a round.
pub async fn ask(mut deed: Deed<Anyone, Wanted>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let words = Words(&deed.here.voice);
    let is_helper = deed.here.lets_in::<Helper>(deed.who.0.as_ref());
    let asked_by = AskedBy::from_word(&deed.form.hoe);
    let typist = match asked_by {
        AskedBy::Themselves => None,
        AskedBy::Phone | AskedBy::Desk if is_helper => {
            deed.here.person.as_ref().map(|person| person.id)
        }
        AskedBy::Phone | AskedBy::Desk => return Err(Error::NotAllowed("ask for somebody else")),
    };
    let mut problems = deed.form.problems(words);
    if problems.is_empty() && WAITING_MAX <= rounds::n_waiting(&mut deed.tx).await? {
        problems.add("naam", words.home_too_many());
    }
    if !problems.is_empty() {
        let (_, here, form, mut tx) = deed.look_only().await?;
        let filled = (form, StopFor::default());
        return page_again(&at_home_page(&mut tx, &here, is_helper, filled, problems).await?);
    }
    if !may_ask(&deed, typist) {
        let (_, here, form, mut tx) = deed.look_only().await?;
        let (filled, problems) = ((form, StopFor::default()), too_often::problem(&here, "naam"));
        return too_often::again(&at_home_page(&mut tx, &here, is_helper, filled, problems).await?);
    }
    let owner = match typist {
        None => deed.here.person.as_ref().map(|person| person.id),
        Some(_) => None,
    };
    if let Some(owner) = owner
        && let Some(before) = rounds::of_person(&mut deed.tx, owner).await?
    {
        // Who moved asks anew; the old address goes.
        stop(&mut deed.tx, &before).await?;
    }
    let id = DeliveryId::fresh();
    let path = delivery_slip::path_of(id);
    let own = Delivery {
        id,
        first_name: one_line(&deed.form.naam),
        street: one_line(&deed.form.straat),
        house_number: one_line(&deed.form.nummer),
        phone: one_line(&deed.form.telefoon),
        print: Print::from_word(&deed.form.letter),
        asked_by,
        code: short_code::give(&mut deed.tx, &path, "", None).await?,
        person_id: owner,
        typed_by: typist,
        typist: String::new(),
        round_id: None,
        place: 0,
        asked_at: deed.tx.now,
    };
    rounds::add(&mut deed.tx, &own).await?;
    let says = Words(&deed.here.voice).home_asked().to_owned();
    deed.done_saying(&path, &says).await
}

/// Nobody asks for a whole street from one telephone.
fn may_ask(deed: &Deed<Anyone, Wanted>, typist: Option<PersonId>) -> bool {
    let (limits, centre, now) = (&deed.house.limits, deed.tx.centre, deed.tx.now);
    if let Some(typist) = typist {
        return limits.allow(&format!("{NAME}/home/{centre}/{typist}"), BY_A_HELPER, now);
    }
    let spot = known_place::spot(&deed.here.centre, &deed.street);
    let limit = match known_place::known(&deed.here.centre, &deed.street) {
        Some(_) => Limit::new(spot.bounds.n_tries_max, DAY),
        None => FROM_A_PLACE,
    };
    limits.allow(&format!("{NAME}/home/{centre}/{}", spot.key), limit, now)
}

/// The address is gone, and its code leads nowhere.
pub async fn stop(tx: &mut Writing, own: &Delivery) -> Result<()> {
    short_code::take_back(tx, &delivery_slip::path_of(own.id)).await?;
    rounds::remove(tx, own.id).await
}

/// Whoever came in stops what they asked for their own door.
pub async fn stop_own(mut deed: Deed<Neighbour, Nothing>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let own = rounds::of_person(&mut deed.tx, deed.who.id).await?;
    if let Some(own) = own {
        stop(&mut deed.tx, &own).await?;
    }
    let says = Words(&deed.here.voice).home_stopped().to_owned();
    deed.done_saying(PATH, &says).await
}

/// Somebody rings, or stands at the desk, and has no slip: the name and the door together say whom.
/// Who types it sees no addresses.
pub async fn stop_for(mut deed: Deed<Helper, StopFor>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let StopFor { wie, waar, huis } = &deed.form;
    let all = rounds::everybody(&mut deed.tx).await?;
    let theirs: Vec<Delivery> =
        all.into_iter().filter(|own| own.is_of(wie) && own.is_at(waar, huis)).collect();
    if theirs.is_empty() {
        let (_, here, form, mut tx) = deed.look_only().await?;
        let problems = Problems::one("wie", Words(&here.voice).home_stop_none());
        let filled = (Wanted { hoe: AskedBy::Desk.as_str().to_owned(), ..Wanted::default() }, form);
        return page_again(&at_home_page(&mut tx, &here, true, filled, problems).await?);
    }
    for own in &theirs {
        stop(&mut deed.tx, own).await?;
        let by = Some(deed.who.id);
        people::log_act(&mut deed.tx, by, own.person_id, STOPPED, &own.id.to_string()).await?;
    }
    let says = Words(&deed.here.voice).home_stopped_for().to_owned();
    deed.done_saying(PATH, &says).await
}
