//! A talk: how far it is, who takes part in it, and what each is called.
use crate::DESK;
use kernel::face::{self, Audience};
use kernel::{PersonId, Sealed, Timestamp, choice, id, record, uuid};

id!(pub TalkId: now_v7);

choice! {
    /// How far it is.
    pub State {
        Waiting "waiting",
        Taken "taken",
        Closed "closed",
    } or Waiting
}

record! {
    /// A talk as it is kept: what can be read of it, only its key tells.
    #[derive(Clone)]
    pub struct Talk {
        pub id: TalkId,
        pub resident_id: PersonId,
        pub worker_id: Option<PersonId>,
        /// A colleague who would go on with it, if the resident says yes.
        pub asked_id: Option<PersonId>,
        pub state: State,
        /// Somebody read it before: whoever takes it now asks the resident first.
        pub was_taken: bool,
        pub wrapped_key: Sealed,
        /// The number of the latest line; 0 before the first.
        pub last_number: i64,
        pub resident_heard: i64,
        pub worker_heard: i64,
        pub waits_since: Timestamp,
        /// What was promised, as long as nobody said a word.
        pub answer_before: Option<Timestamp>,
        pub last_at: Timestamp,
    }
}

/// From which side somebody takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Party {
    Resident,
    Worker,
}

impl Party {
    /// As it is stored, and bound to what is sealed.
    pub fn seat(self) -> i64 {
        match self {
            Self::Resident => 0,
            Self::Worker => 1,
        }
    }
}

record! {
    /// Somebody who says or said something in it, as the other may know.
    #[derive(Clone)]
    pub struct Somebody {
        pub id: PersonId,
        pub name: String,
        pub drawing: Option<String>,
        pub photo_id: Option<uuid::Uuid>,
        pub audience: Option<String>,
    }
}

impl Somebody {
    /// The picture beside their words, as neighbours see it.
    pub fn picture(&self) -> String {
        let word = |own: &Option<String>| own.clone().unwrap_or_default();
        let (drawing, audience) = (word(&self.drawing), word(&self.audience));
        face::picture_for(Audience::Neighbourhood, &drawing, self.photo_id, &audience)
    }
}

/// A talk with everybody who says or said something in it.
#[derive(Clone)]
pub struct Company {
    pub it: Talk,
    pub people: Vec<Somebody>,
}

impl Company {
    pub fn find(&self, person: Option<PersonId>) -> Option<&Somebody> {
        self.people.iter().find(|own| Some(own.id) == person)
    }

    pub fn worker(&self) -> Option<&Somebody> {
        self.find(self.it.worker_id)
    }

    pub fn asked(&self) -> Option<&Somebody> {
        self.find(self.it.asked_id)
    }

    pub fn resident(&self) -> Option<&Somebody> {
        self.find(Some(self.it.resident_id))
    }
}

impl Talk {
    /// Who says this from which side; nobody else says anything.
    pub fn party_of(&self, person: PersonId) -> Option<Party> {
        if self.resident_id == person {
            return Some(Party::Resident);
        }
        (self.worker_id == Some(person)).then_some(Party::Worker)
    }

    pub fn is_closed(&self) -> bool {
        self.state == State::Closed
    }

    pub fn heard(&self, party: Party) -> i64 {
        match party {
            Party::Resident => self.resident_heard,
            Party::Worker => self.worker_heard,
        }
    }
}

impl TalkId {
    /// Where the worker reads it.
    pub fn desk_path(self) -> String {
        format!("{DESK}/{self}")
    }

    /// Where the worker lands after speaking.
    pub fn desk_latest_path(self) -> String {
        format!("{DESK}/{self}#laatste")
    }
}
