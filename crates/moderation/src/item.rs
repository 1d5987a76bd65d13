//! What rooms hand over: something that somebody said, and what can be done with it.
use kernel::{Error, Here, House, PersonId, Result, Timestamp, Tx, Writing};
use std::sync::Arc;

/// A room where people say things. It stays the owner of what was said.
#[async_trait::async_trait]
pub trait Moderated: Send + Sync + 'static {
    /// The room's own name.
    fn room(&self) -> &'static str;
    /// What stands under this key, for whoever is here. `None` for what this visitor may not
    /// read: then they cannot report it either. Who keeps the room pleasant also sees what is
    /// hidden, and whom they do not want to see as a neighbour.
    async fn item(&self, tx: &mut Tx, here: &Here, item: &str) -> Result<Option<Item>>;
    /// Takes it away from everybody after the commit, or brings it back. What is gone for good
    /// stays so, without an error.
    async fn hide(
        &self,
        tx: &mut Writing,
        house: &House,
        item: &str,
        is_hidden: bool,
    ) -> Result<()>;
    /// Whether only two read it: then who keeps it kind reads a copy of what was reported, and
    /// pressing for it is written down.
    fn is_private(&self) -> bool {
        false
    }
    /// Somebody who keeps it kind read the copy of such an item.
    async fn was_read(&self, _tx: &mut Writing, _item: &str) -> Result<()> {
        Ok(())
    }
    /// The hosts who are there now for the place of this item.
    async fn on_duty(&self, tx: &mut Tx, item: &str) -> Result<Vec<PersonId>>;
}

/// Something that somebody said, as its room shows it.
pub struct Item {
    /// `None` for who has no name here.
    pub author: Option<PersonId>,
    /// The name as it is shown.
    pub name: String,
    /// One `<li>` of a `log`, marked as `gemeld`.
    pub html: String,
    /// Its neighbours in the same form, in order.
    pub around_before: Vec<String>,
    pub around_after: Vec<String>,
    /// The words themselves, which are kept for those who decide.
    pub text: String,
    /// Where it stands, as `/huiskamer#m12`.
    pub path: String,
    /// What people call that place.
    pub place: String,
    pub said_at: Timestamp,
}

/// The rooms of this house that hand over what is said in them.
#[derive(Clone)]
pub struct Rooms(Arc<[Arc<dyn Moderated>]>);

impl Rooms {
    pub fn new(rooms: Vec<Arc<dyn Moderated>>) -> Self {
        Self(rooms.into())
    }

    pub fn find(&self, name: &str) -> Option<&dyn Moderated> {
        self.0.iter().map(Arc::as_ref).find(|room| room.room() == name)
    }

    /// A room that is on in this centre, and what stands there under this key.
    ///
    /// # Errors
    /// [`Error::NotFound`] for what this visitor may not read.
    pub async fn look_up(
        &self,
        tx: &mut Tx,
        here: &Here,
        room: &str,
        item: &str,
    ) -> Result<(&dyn Moderated, Item)> {
        let room = self.find(room).filter(|room| here.centre.has(room.room()));
        let room = room.ok_or(Error::NotFound)?;
        let item = room.item(tx, here, item).await?.ok_or(Error::NotFound)?;
        Ok((room, item))
    }
}
