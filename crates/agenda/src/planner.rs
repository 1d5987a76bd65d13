//! Who keeps the calendar, who organises one activity, and whose things stand there at once.
use crate::activity::{Activity, State};
use crate::queries::choices;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::caller::{AtDoor, Caller};
use kernel::{
    BackRoomItem, Coordinator, Deed, Error, Here, Neighbour, Nothing, Person, PersonId, Result,
    Role, Session, Team, Tx, Visit, page, people,
};
use std::ops::Deref;

pub const AT_ONCE_PATH: &str = "/achterkamer/agenda/meteen";
/// What the log calls it.
pub const CHOSE_AT_ONCE: &str = "agenda_chose_at_once";

/// Somebody of the team who says yes to what others thought of, with the second factor where a
/// role asks for it.
pub struct Planner(pub Session);

impl Deref for Planner {
    type Target = Person;
    fn deref(&self) -> &Person {
        &self.0.person
    }
}

impl Caller for Planner {
    const RULE: &'static str = "planner";
    fn admit(at: AtDoor<'_>) -> Result<Self> {
        let Team(session) = Team::admit(at)?;
        if session.person.roles.any(is_planner) {
            Ok(Self(session))
        } else {
            Err(Error::NotAllowed("plan the agenda"))
        }
    }
}

pub fn is_planner(role: Role) -> bool {
    matches!(role, Role::Host | Role::Editor | Role::Coordinator)
}

/// Whoever is here, as one of the team with all that a role asks for.
fn of_the_team(who: &Neighbour, here: &Here) -> Result<Team> {
    let session = Some(who.0.clone());
    Team::admit(AtDoor { session, centre: &here.centre, now: here.now })
}

/// Whether this visitor is of the team that organises.
pub fn is_team(here: &Here) -> bool {
    here.has_role(|role| role != Role::Partner)
}

impl Activity {
    /// Who answers for it organises it, and so does the team.
    pub fn may_be_organised_by(&self, here: &Here) -> bool {
        let owns = |person: &Person| self.is_of(person.id);
        is_team(here) || here.person.as_ref().is_some_and(owns)
    }

    /// The same before a deed, or before a page that names people.
    ///
    /// # Errors
    /// Those of [`Team`] for whoever does not answer for it, and for whoever has a role that asks
    /// for a second factor.
    pub fn let_organise(&self, who: &Neighbour, here: &Here) -> Result<()> {
        if self.is_of(who.id) && !who.roles.any(Role::needs_factor) {
            return Ok(());
        }
        of_the_team(who, here).map(drop)
    }

    fn is_of(&self, person: PersonId) -> bool {
        self.owner_id == Some(person)
    }
}

/// Whose things stand on the calendar at once; of others somebody says yes first.
pub struct AtOnce(Vec<Role>);

impl AtOnce {
    /// The coordinator always; the rest is theirs to choose.
    pub async fn here(tx: &mut Tx) -> Result<Self> {
        let chosen = choices::at_once(tx).await?;
        let is_in = |role: &Role| match &chosen {
            _ if *role == Role::Coordinator => true,
            Some(words) => words.split(' ').any(|word| word == role.as_str()),
            None => !matches!(role, Role::Partner | Role::Volunteer),
        };
        Ok(Self(Role::ALL.into_iter().filter(is_in).collect()))
    }

    pub fn has(&self, role: &Role) -> bool {
        self.0.contains(role)
    }

    /// As what something new stands there that this person put in. Without the second factor that
    /// a role asks for, somebody says yes first.
    pub fn state_for(&self, who: &Neighbour, here: &Here) -> State {
        let is_in = who.roles.iter().any(|role| self.has(&role));
        let is_partner = !who.roles.any(|role| role != Role::Partner);
        if is_in && (is_partner || of_the_team(who, here).is_ok()) {
            State::On
        } else {
            State::Proposed
        }
    }
}

#[derive(Template)]
#[template(path = "at_once.html")]
struct AtOncePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    at_once: AtOnce,
}

impl AtOncePage<'_> {
    /// All but the coordinator, who always does.
    fn roles(&self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(|role| *role != Role::Coordinator)
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Chosen {
    rol: Vec<String>,
}

pub async fn show(visit: Visit<Coordinator, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let at_once = AtOnce::here(&mut tx).await?;
    let menu = house.back_room(&here);
    page(&AtOncePage { words: Words(&here.voice), here: &here, menu, at_once })
}

pub async fn choose(mut deed: Deed<Coordinator, Chosen>) -> Result<Response> {
    let chosen = deed.form.rol.iter().filter_map(|word| Role::from_word(word));
    let chosen = chosen.map(Role::as_str).collect::<Vec<_>>().join(" ");
    choices::choose_at_once(&mut deed.tx, &chosen).await?;
    people::log_act(&mut deed.tx, Some(deed.who.id), None, CHOSE_AT_ONCE, &chosen).await?;
    let says = Words(&deed.here.voice).at_once_done().to_owned();
    deed.done_saying(AT_ONCE_PATH, &says).await
}
