//! Whom one meets: people in their rooms, and where they tell who they are (R-Rosa-35, R-Rosa-50).
use crate::{Here, House, PersonId, Result, Timestamp, Tx};
use std::collections::HashMap;

/// Somebody whom one can meet in a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attending {
    pub person: PersonId,
    /// Is there now; else comes at that moment.
    pub is_now: bool,
    pub at: Timestamp,
    /// "nu in de huiskamer", "in de huiskamer: vandaag, 15.00 uur"
    pub says: String,
}

impl House {
    /// Whom one meets, and who comes next, in all rooms that are on.
    ///
    /// # Errors
    /// Those of the rooms.
    pub async fn attending(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Attending>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.attending(tx, here).await?);
        }
        Ok(all)
    }

    /// The addresses where these people show whoever looks who they are, in all rooms that are on: see
    /// [`Room::cards_of`](crate::Room::cards_of).
    ///
    /// # Errors
    /// Those of the rooms.
    pub async fn cards_of(
        &self,
        tx: &mut Tx,
        here: &Here,
        people: &[PersonId],
    ) -> Result<HashMap<PersonId, String>> {
        let mut all = HashMap::new();
        for room in self.rooms_here(here) {
            all.extend(room.cards_of(tx, self, here, people).await?);
        }
        Ok(all)
    }
}
