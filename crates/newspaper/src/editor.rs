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

/// Somebody who writes down for others that they want the newspaper at home: at the desk, or who
/// makes the newspaper.
pub struct Helper(pub Session);

impl Deref for Helper {
    type Target = Person;
    fn deref(&self) -> &Person {
        &self.0.person
    }
}

impl Caller for Helper {
    const RULE: &'static str = "helper";
    fn admit(at: AtDoor<'_>) -> Result<Self> {
        let Team(session) = Team::admit(at)?;
        if session.person.roles.any(|role| is_editor(role) || role.is_at_desk()) {
            Ok(Self(session))
        } else {
            Err(Error::NotAllowed("help with the newspaper"))
        }
    }
}

pub fn is_editor(role: Role) -> bool {
    matches!(role, Role::Editor | Role::Coordinator)
}
