//! Who makes the newspaper: editors, and whoever arranges the centre.
use kernel::caller::{AtDoor, Caller};
use kernel::{Error, Person, Result, Role, Session, Team};
use std::ops::Deref;

/// Somebody who makes the newspaper, with the second factor that the role asks for.
pub struct Editor(pub Session);

impl Deref for Editor {
    type Target = Person;
    fn deref(&self) -> &Person {
        &self.0.person
    }
}

impl Caller for Editor {
    const RULE: &'static str = "editor";
    fn admit(at: AtDoor<'_>) -> Result<Self> {
        let Team(session) = Team::admit(at)?;
        if session.person.roles.any(is_editor) {
            Ok(Self(session))
        } else {
            Err(Error::NotAllowed("make the newspaper"))
        }
    }
}

pub fn is_editor(role: Role) -> bool {
    matches!(role, Role::Editor | Role::Coordinator)
}
