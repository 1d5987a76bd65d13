//! What was said in a room and wants an answer of the team: one room keeps the list of questions,
//! any room hands one in.
use crate::{Here, House, PersonId, Result, Tx, Writing};

/// Who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asker {
    /// Follows it on their own page, and hears of it in private.
    Known(PersonId),
    /// By this name, without a page of their own: whoever puts it in the list tells them the number
    /// and the code.
    Named(String),
}

/// A question, as somebody said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidQuestion {
    /// Where it was said. What stands at one address is in the list once.
    pub path: String,
    pub says: String,
    pub asker: Asker,
    /// Who of the team puts it in the list.
    pub by: PersonId,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutIn {
    /// "Dit is nu vraag 12."
    pub says: String,
    /// Where the number and the code stand, to say them aloud; `None` when whoever asked finds it on
    /// their own page.
    pub slip: Option<String>,
}

/// Whether it is in the list already, for who may read that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InList {
    NotYet,
    There {
        /// "Vraag 12"
        says: String,
        path: String,
    },
}

impl House {
    /// Whether what was said at this path is in the list of questions; `None` for who may not read
    /// that list, and where no room keeps one.
    ///
    /// # Errors
    /// Those of the rooms.
    pub async fn in_list(&self, tx: &mut Tx, here: &Here, path: &str) -> Result<Option<InList>> {
        for room in self.rooms_here(here) {
            if let Some(own) = room.in_list(tx, here, path).await? {
                return Ok(Some(own));
            }
        }
        Ok(None)
    }

    /// Puts it in the list of questions; `None` when whoever looks may not.
    ///
    /// # Errors
    /// Those of the rooms.
    pub async fn put_in_list(
        &self,
        tx: &mut Writing,
        here: &Here,
        said: &SaidQuestion,
    ) -> Result<Option<PutIn>> {
        for room in self.rooms_here(here) {
            if let Some(put_in) = room.put_in_list(tx, self, here, said).await? {
                return Ok(Some(put_in));
            }
        }
        Ok(None)
    }

    /// What whoever looks has in all rooms that are on, for their own page, as ready HTML.
    ///
    /// # Errors
    /// Those of the rooms.
    pub async fn on_my_page(&self, tx: &mut Tx, here: &Here) -> Result<Vec<String>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.on_my_page(tx, here).await?);
        }
        Ok(all)
    }
}
