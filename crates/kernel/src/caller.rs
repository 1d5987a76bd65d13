//! Who may come in. Standing in a handler's signature, it cannot be forgotten in its body.
use crate::{Centre, Error, Here, Person, Result, Role, Session, Standing, Timestamp};
use std::ops::Deref;

/// Who stands at an address: what a guard decides on.
pub struct AtDoor<'a> {
    pub session: Option<Session>,
    pub centre: &'a Centre,
    pub now: Timestamp,
}

impl AtDoor<'_> {
    /// Whoever came in earlier, a host's yes or not.
    fn known(self) -> Result<Session> {
        self.session.filter(|session| !session.person.is_guest()).ok_or(Error::SignInFirst)
    }

    /// Whoever is a neighbour by now.
    fn inside(self) -> Result<Session> {
        let session = self.known()?;
        match session.person.standing {
            Standing::Inside => Ok(session),
            Standing::Waiting | Standing::Invited => Err(Error::Waiting),
            Standing::Guest => Err(Error::SignInFirst),
        }
    }

    /// A neighbour, or whoever sits here as a guest.
    fn inside_or_guest(self) -> Result<Session> {
        match self.session {
            Some(session) if session.person.is_guest() => Ok(session),
            _ => self.inside(),
        }
    }

    fn with_role(self, what: &'static str, fits: fn(Role) -> bool) -> Result<Session> {
        let session = self.inside()?;
        if !session.person.roles.any(fits) {
            return Err(Error::NotAllowed(what));
        }
        let must_show = session.person.roles.any(Role::needs_factor);
        if must_show && session.factor_at.is_none() {
            return Err(Error::SecondFactorFirst);
        }
        Ok(session)
    }
}

/// A kind of visitor, as a handler's signature names it.
pub trait Caller: Sized + Send + 'static {
    /// The word in `voordeur routes` and in the table of who may do what.
    const RULE: &'static str;
    fn admit(at: AtDoor<'_>) -> Result<Self>;
}

impl Here {
    /// Whether somebody with this stay would be let in as this kind of visitor, with all that a role
    /// asks for. For what a page offers to some; an address has its guard in its signature.
    pub fn lets_in<Who: Caller>(&self, session: Option<&Session>) -> bool {
        let at = AtDoor { session: session.cloned(), centre: &self.centre, now: self.now };
        Who::admit(at).is_ok()
    }
}

/// Whoever stands outside, also before the centre has opened: the way in, help, house rules.
pub struct AtTheGate(pub Option<Session>);

impl AtTheGate {
    /// The stay of somebody who came in, which a guest did not.
    pub fn known(&self) -> Option<&Session> {
        self.0.as_ref().filter(|session| !session.person.is_guest())
    }
}

impl Caller for AtTheGate {
    const RULE: &'static str = "gate";
    fn admit(at: AtDoor<'_>) -> Result<Self> {
        Ok(Self(at.session))
    }
}

/// Whoever walks in, signed in or not, once the centre has opened.
pub struct Anyone(pub Option<Session>);

impl Caller for Anyone {
    const RULE: &'static str = "anyone";
    fn admit(at: AtDoor<'_>) -> Result<Self> {
        let is_open = at.centre.opens_at.is_some_and(|opens_at| opens_at <= at.now);
        if is_open || at.session.is_some() { Ok(Self(at.session)) } else { Err(Error::NotOpenYet) }
    }
}

macro_rules! callers {
    ($($(#[$about:meta])* $name:ident $rule:literal $admit:expr;)*) => {$(
        $(#[$about])*
        pub struct $name(pub Session);
        impl Deref for $name {
            type Target = Person;
            fn deref(&self) -> &Person {
                &self.0.person
            }
        }
        impl Caller for $name {
            const RULE: &'static str = $rule;
            fn admit(at: AtDoor<'_>) -> Result<Self> {
                let admit: fn(AtDoor<'_>) -> Result<Session> = $admit;
                admit(at).map(Self)
            }
        }
    )*};
}
callers! {
    /// Somebody with a session, also while a host has not said yes.
    Known "known" |at| at.known();
    /// Someone who is inside.
    Neighbour "neighbour" |at| at.inside();
    /// Someone who is inside, or sits at a table as a guest: for what a guest may do too.
    NeighbourOrGuest "guest" |at| at.inside_or_guest();
    /// Anybody of the team, with the second factor where a role asks for it.
    Team "team" |at| at.with_role("be in the back room", |role| role != Role::Partner);
    /// Helps people at the desk.
    Desk "desk" |at| at.with_role("help at the desk", Role::is_at_desk);
    /// Receives people and keeps the rooms pleasant.
    Host "host" |at| at.with_role("host", |role| matches!(role, Role::Host | Role::Coordinator));
    /// Arranges the centre itself: rooms, roles, settings.
    Coordinator "coordinator" |at| at.with_role("arrange the centre", |role| role == Role::Coordinator);
}

impl Known {
    /// The second factor is still to come: the way to show it, for whoever needs to.
    pub fn needs_factor(&self) -> bool {
        self.0.person.roles.any(Role::needs_factor)
    }
}
