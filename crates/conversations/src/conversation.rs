//! A conversation: about what, between whom, and who may see it.
use crate::PATH;
use kernel::face::{self, Audience};
use kernel::people::Roles;
use kernel::{Age, Person, PersonId, Role, Sealed, Standing, Talking, Timestamp, id, record, uuid};
use std::collections::HashSet;

id!(pub ConversationId: now_v7);

record! {
    /// A conversation as it is kept: what can be read of it, only its key tells.
    #[derive(Clone)]
    pub struct Conversation {
        pub id: ConversationId,
        pub subject_path: String,
        pub wrapped_key: Sealed,
        pub title: Vec<u8>,
        /// For whom the desk reads, or once read.
        pub on_behalf_of: Option<Vec<u8>>,
        /// Colleagues read and answer for somebody without a device.
        pub is_at_desk: bool,
        /// Those who make the newspaper read it, and answer in their own name.
        pub is_with_editors: bool,
        /// The number of the latest line; 0 before the first.
        pub last_number: i64,
        /// How often a line was taken away or given back.
        pub n_changes: i64,
        pub last_at: Timestamp,
    }
}

record! {
    /// Somebody who takes part, as the other may know.
    #[derive(Clone)]
    pub struct Seat {
        pub conversation_id: ConversationId,
        /// 0 is who began.
        pub seat: i64,
        /// `None` for who left the house.
        pub person_id: Option<PersonId>,
        pub reads: bool,
        /// The number of the last line that they have seen, as far as it is written down.
        pub heard: i64,
        /// When somebody who keeps it kind last read lines that were reported from here.
        pub read_by_team_at: Option<Timestamp>,
        pub name: Option<String>,
        pub age: Option<Age>,
        pub standing: Option<Standing>,
        pub roles: Roles,
        pub drawing: Option<String>,
        pub photo_id: Option<uuid::Uuid>,
        pub audience: Option<String>,
    }
}

impl ConversationId {
    pub fn path(self) -> String {
        format!("{PATH}/{self}")
    }

    /// Where one lands after speaking.
    pub fn latest_path(self) -> String {
        format!("{PATH}/{self}#laatste")
    }
}

/// Whose work it is to be there for minors too.
pub fn is_staff(role: Role) -> bool {
    matches!(role, Role::Host | Role::SocialWorker | Role::Coordinator)
}

/// Whoever reads what is said to the editors.
pub fn makes_newspaper(role: Role) -> bool {
    matches!(role, Role::Editor | Role::Coordinator)
}

/// Whether these two may talk where nobody else hears it: a minor with minors, and with adults
/// whose work that is (`promises.md` T21). Of whom we do not know the age, anything may be true.
pub fn may_talk((one, one_roles): (Age, &Roles), (other, other_roles): (Age, &Roles)) -> bool {
    let is_minor = |age| matches!(age, Age::Youth | Age::Child);
    let are_alike = one.is_adult() && other.is_adult() || is_minor(one) && is_minor(other);
    are_alike || one_roles.any(is_staff) || other_roles.any(is_staff)
}

impl Seat {
    /// Reads now, and is a neighbour.
    pub fn is_there(&self) -> bool {
        self.reads && self.person_id.is_some() && self.standing == Some(Standing::Inside)
    }

    fn may_talk_with(&self, viewer: &Person) -> bool {
        let age = self.age.unwrap_or(Age::Unknown);
        may_talk((viewer.age, &viewer.roles), (age, &self.roles))
    }

    /// The picture beside their words, as neighbours see it.
    pub fn picture(&self) -> String {
        let word = |own: &Option<String>| own.clone().unwrap_or_default();
        let (drawing, audience) = (word(&self.drawing), word(&self.audience));
        face::picture_for(Audience::Neighbourhood, &drawing, self.photo_id, &audience)
    }
}

/// A conversation with everybody who takes part in it, or once did.
#[derive(Clone)]
pub struct Company {
    pub it: Conversation,
    pub seats: Vec<Seat>,
}

impl Company {
    pub fn seat_of(&self, person: PersonId) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.reads && seat.person_id == Some(person))
    }

    /// Who reads what this person says.
    pub fn readers_beside(&self, person: PersonId) -> impl Iterator<Item = &Seat> {
        self.seats.iter().filter(move |seat| seat.is_there() && seat.person_id != Some(person))
    }

    pub fn began(&self) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.seat == 0)
    }

    /// Whether it is between two people, and neither the desk nor the editors take part.
    pub fn is_between_two(&self) -> bool {
        !self.it.is_at_desk && !self.it.is_with_editors
    }

    /// Whether this person answers as one of several.
    pub fn is_answered_by(&self, person: PersonId) -> bool {
        !self.is_between_two() && self.seat_of(person).is_some_and(|own| 0 < own.seat)
    }

    /// With the editors only those take part who make the newspaper now.
    pub fn without_former_editors(mut self) -> Self {
        if self.it.is_with_editors {
            for seat in self.seats.iter_mut().filter(|seat| 0 < seat.seat) {
                seat.reads &= seat.roles.any(makes_newspaper);
            }
        }
        self
    }

    /// With the editors those do not take part whom this person does not see, or with whom they may
    /// not talk; the others go on.
    pub fn part(&mut self, viewer: &Person, unseen: &HashSet<PersonId>) {
        let Some(own) = self.seat_of(viewer.id).map(|own| own.seat) else { return };
        if !self.it.is_with_editors {
            return;
        }
        // Editors make the newspaper together, also when two of them do not see each other.
        let is_across = |seat: &Seat| (seat.seat == 0) != (own == 0);
        for seat in self.seats.iter_mut().filter(|seat| is_across(seat)) {
            let is_unseen = seat.person_id.is_some_and(|other| unseen.contains(&other));
            seat.reads &= !is_unseen && seat.may_talk_with(viewer);
        }
    }

    /// Whether it is there for this person. Between two it is gone for both as soon as one does not
    /// want to see the other; the desk is there for everybody, as contact and help are.
    pub fn is_seen_by(&self, viewer: &Person, unseen: &HashSet<PersonId>) -> bool {
        let Some(own) = self.seat_of(viewer.id) else { return false };
        if self.it.is_at_desk && 0 < own.seat {
            let began = self.began().is_some_and(Seat::is_there);
            return began && viewer.roles.any(Role::is_at_desk);
        }
        if self.it.is_with_editors && 0 < own.seat {
            return self.began().is_some_and(Seat::is_there);
        }
        let mut others = self.readers_beside(viewer.id).filter(|other| {
            let is_unseen = other.person_id.is_some_and(|other| unseen.contains(&other));
            self.it.is_at_desk || !is_unseen && other.may_talk_with(viewer)
        });
        others.next().is_some()
    }

    /// How the room of the subject may know of it.
    pub fn talking(&self, title: String, is_answered: bool) -> Option<Talking> {
        let from = self.began()?.person_id?;
        let other = self.readers_beside(from).next();
        let to = other.and_then(|other| other.person_id).filter(|_| self.is_between_two());
        let subject = kernel::Subject { path: self.it.subject_path.clone(), title };
        Some(Talking { subject, path: self.it.id.path(), from, to, is_answered })
    }
}

/// Two people in either order, as one word.
pub fn pair(one: PersonId, other: PersonId) -> String {
    let (low, high) = if one <= other { (one, other) } else { (other, one) };
    format!("{low} {high}")
}

/// Somebody and several who answer together: `desk` or `editors`.
pub fn pair_with(one: PersonId, several: &str) -> String {
    format!("{one} {several}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minors_talk_among_themselves_and_with_whose_work_it_is() {
        let (none, host) = (Roles::default(), roles("host"));
        let partner = roles("partner editor volunteer");
        for (one, other, is_allowed) in [
            ((Age::Adult, &none), (Age::Adult, &none), true),
            ((Age::Youth, &none), (Age::Child, &none), true),
            ((Age::Adult, &none), (Age::Youth, &none), false),
            ((Age::Adult, &partner), (Age::Youth, &none), false),
            ((Age::Adult, &host), (Age::Child, &none), true),
            ((Age::Unknown, &none), (Age::Youth, &none), false),
            ((Age::Unknown, &none), (Age::Unknown, &none), false),
        ] {
            assert_eq!(may_talk(one, other), is_allowed, "{one:?} {other:?}");
            assert_eq!(may_talk(other, one), is_allowed, "{other:?} {one:?}");
        }
    }

    fn roles(words: &str) -> Roles {
        kernel::db::Column::from_stored(Some(words.to_owned())).unwrap()
    }
}
