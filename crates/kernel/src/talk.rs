//! Private talk, as rooms ask for it: one room keeps the conversations, any room begins one.
use crate::{Door, Here, House, PersonId, Result, Room, Tx, Writing};

/// What two people talk about: something of the room that began it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Its address, which stays valid when it gets another name.
    pub path: String,
    /// In one line. It is shown to the two alone, and never stands in a letter.
    pub title: String,
}

/// Who reads what is said, besides the one who says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counterpart {
    Neighbour(PersonId),
    /// Somebody without a device: these colleagues read it to them, and write what they answer.
    Desk {
        /// The first name that the conversation carries: "Wim".
        on_behalf_of: String,
        colleagues: Vec<PersonId>,
    },
    /// Those who make the newspaper: each of them reads it, and answers in their own name.
    Editors {
        colleagues: Vec<PersonId>,
    },
}

/// A conversation to begin, or to go on with: two people have one about each subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    pub subject: Subject,
    pub from: PersonId,
    pub to: Counterpart,
    /// The first words, as they were typed.
    pub says: String,
}

/// A conversation as the room of its subject may know of it: never what was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talking {
    pub subject: Subject,
    /// The address of the conversation.
    pub path: String,
    /// Who began it.
    pub from: PersonId,
    /// With whom; `None` at the desk and with the editors.
    pub to: Option<PersonId>,
    /// Whether whoever did not begin has said something too.
    pub is_answered: bool,
}

impl House {
    /// Whether neighbours can talk in private here: the room that keeps it is on.
    pub fn keeps_talk(&self, here: &Here) -> bool {
        self.rooms_here(here).any(Room::keeps_talk)
    }

    /// Who would read what somebody says, besides themselves: see [`Room::readers_of_talk`].
    pub async fn readers_of_talk(
        &self,
        tx: &mut Tx,
        here: &Here,
        from: PersonId,
        to: &Counterpart,
    ) -> Result<Vec<PersonId>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.readers_of_talk(tx, from, to).await?);
        }
        Ok(all)
    }

    /// Says the first words, and gives the address of the conversation; `None` when one of the two
    /// cannot be talked to, whatever the reason, or no room here keeps conversations.
    pub async fn begin_talk(
        &self,
        tx: &mut Writing,
        here: &Here,
        talk: &Talk,
    ) -> Result<Option<String>> {
        for room in self.rooms_here(here) {
            if let Some(path) = room.begin_talk(tx, self, talk).await? {
                return Ok(Some(path));
            }
        }
        Ok(None)
    }

    /// Who talks about what stands at this path: see [`Room::talking_about`].
    pub async fn talking_about(
        &self,
        tx: &mut Tx,
        here: &Here,
        path: &str,
    ) -> Result<Vec<Talking>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.talking_about(tx, path).await?);
        }
        Ok(all)
    }

    /// The name of the room behind whose door this path lies.
    pub fn room_at(&self, path: &str) -> Option<&'static str> {
        let lies_in = |door: Door| {
            path.strip_prefix(door.path)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let mut rooms = self.rooms.iter();
        rooms.find(|room| room.door().is_some_and(lies_in)).map(|room| room.name())
    }

    /// Who shows this buurtpas at the desk: see [`Room::whose_card`].
    pub async fn whose_card(&self, tx: &mut Tx, shown: &str) -> Result<Option<PersonId>> {
        for room in self.rooms.iter() {
            if let Some(person) = room.whose_card(tx, shown).await? {
                return Ok(Some(person));
            }
        }
        Ok(None)
    }

    /// What was said at the desk about this path is theirs now: see [`Room::pass_on_talk`].
    pub async fn pass_on_talk(&self, tx: &mut Writing, path: &str, to: PersonId) -> Result<()> {
        for room in self.rooms.iter() {
            room.pass_on_talk(tx, path, to).await?;
        }
        Ok(())
    }

    /// What the rooms ask of the two who talk, as ready HTML: see [`Room::in_talk`].
    pub async fn in_talk(
        &self,
        tx: &mut Tx,
        here: &Here,
        talking: &Talking,
    ) -> Result<Vec<String>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.in_talk(tx, here, talking).await?);
        }
        Ok(all)
    }
}
