//! Keepers: who of the team decides about reports, and who of them about which.
use crate::queries;
use kernel::caller::AtDoor;
use kernel::{Caller, Error, Here, Person, PersonId, Result, Role, Session, Team, Tx};
use std::ops::Deref;

/// Somebody of the team who decides about reports, with the second factor where a role asks for
/// it.
pub struct Keeper(pub Session);

impl Deref for Keeper {
    type Target = Person;
    fn deref(&self) -> &Person {
        &self.0.person
    }
}

impl Caller for Keeper {
    const RULE: &'static str = "keeper";
    fn admit(at: AtDoor<'_>) -> Result<Self> {
        let Team(session) = Team::admit(at)?;
        if session.person.roles.any(is_keeper) {
            Ok(Self(session))
        } else {
            Err(Error::NotAllowed("decide about reports"))
        }
    }
}

pub fn is_keeper(role: Role) -> bool {
    matches!(role, Role::Host | Role::Moderator | Role::SocialWorker | Role::Coordinator)
}

/// Whether this visitor decides about reports, and so also sees what was taken away.
pub fn keeps_it_kind(here: &Here) -> bool {
    here.has_role(is_keeper)
}

/// Every keeper of a centre.
pub struct Keepers(Vec<Person>);

impl Keepers {
    pub async fn all(tx: &mut Tx) -> Result<Self> {
        queries::keepers(tx).await.map(Self)
    }

    /// Who may know of a case about somebody: never that person. About one of the team the
    /// coordinator decides, and about the only coordinator a moderator or a social worker.
    pub fn for_case(&self, about: Option<PersonId>) -> Vec<&Person> {
        self.among(|keeper| Some(keeper.id) != about, about)
    }

    /// Who may decide once more: by the same rule, and not who decided first.
    pub fn for_appeal(&self, about: Option<PersonId>, first: Option<PersonId>) -> Vec<&Person> {
        self.among(|keeper| Some(keeper.id) != about && Some(keeper.id) != first, about)
    }

    fn among(&self, fits: impl Fn(&Person) -> bool, about: Option<PersonId>) -> Vec<&Person> {
        let others: Vec<&Person> = self.0.iter().filter(|keeper| fits(keeper)).collect();
        if !self.0.iter().any(|keeper| Some(keeper.id) == about) {
            return others;
        }
        let coordinators = with_role(&others, |role| role == Role::Coordinator);
        if coordinators.is_empty() {
            with_role(&others, |role| matches!(role, Role::Moderator | Role::SocialWorker))
        } else {
            coordinators
        }
    }
}

/// Those who have such a role.
pub fn with_role<'p>(people: &[&'p Person], fits: fn(Role) -> bool) -> Vec<&'p Person> {
    people.iter().copied().filter(|person| person.roles.any(fits)).collect()
}

/// Whether this person is one of them.
pub fn contains(people: &[&Person], person: PersonId) -> bool {
    people.iter().any(|one| one.id == person)
}
