//! A batch: what somebody brought along, and what became of each thing that came from elsewhere.
use crate::activity::ActivityId;
use crate::gathered::found::Found;
use crate::gathered::read::Read;
use crate::gathered::source::SourceId;
use crate::queries::gathered as queries;
use fetching::Marks;
use kernel::jiff::SignedDuration;
use kernel::{Error, PersonId, Result, Timestamp, Tx, choice, id, record};

id!(pub BatchId: now_v7);
id!(pub GatheredId: now_v7);

/// So long a batch can be taken off again as a whole.
const UNDO: SignedDuration = SignedDuration::from_hours(7 * 24);

record! {
    /// What somebody brought along, once.
    #[derive(Clone)]
    pub struct Batch {
        pub id: BatchId,
        /// What the source will be called; empty for a file or a list.
        pub name: String,
        pub address: String,
        /// [`Content`] as JSON.
        pub content: String,
        pub state: BatchState,
        pub by_id: Option<PersonId>,
        pub made_at: Timestamp,
    }
}

choice! {
    pub BatchState {
        /// Somebody looks at it; nothing is on the calendar.
        Seen "seen",
        In "in",
        Undone "undone",
    } or Undone
}

/// What was read, and what the site said about it.
#[derive(serde::Serialize, serde::Deserialize)]
pub struct Content {
    pub read: Read,
    etag: Option<String>,
    modified: Option<String>,
}

record! {
    /// One thing from elsewhere.
    #[derive(Clone)]
    pub struct Gathered {
        pub id: GatheredId,
        /// None: it was left out, since it seems to be on the calendar already.
        pub activity_id: Option<ActivityId>,
        pub source_id: Option<SourceId>,
        pub batch_id: Option<BatchId>,
        pub uid: String,
        /// [`Found`] as JSON, as it came last.
        pub content: String,
        /// Somebody here changed it.
        pub is_touched: bool,
        pub gone_at: Option<Timestamp>,
    }
}

impl Gathered {
    /// As it came last.
    pub fn found(&self) -> Option<Found> {
        serde_json::from_str(&self.content).ok()
    }
}

impl Content {
    pub fn new(read: Read, marks: Marks) -> Self {
        Self { read, etag: marks.etag, modified: marks.modified }
    }

    pub fn marks(&self) -> Marks {
        Marks { etag: self.etag.clone(), modified: self.modified.clone() }
    }
}

impl Batch {
    /// One to look at.
    ///
    /// # Errors
    /// [`Error::NotUnderstood`] when it cannot be written down.
    pub fn new(
        name: String,
        address: String,
        content: &Content,
        by: PersonId,
        now: Timestamp,
    ) -> Result<Self> {
        let content = serde_json::to_string(content).map_err(|_| not_kept())?;
        let (id, state) = (BatchId::fresh(), BatchState::Seen);
        Ok(Self { id, name, address, content, state, by_id: Some(by), made_at: now })
    }

    pub fn is_source(&self) -> bool {
        !self.address.is_empty()
    }

    pub fn content(&self) -> Result<Content> {
        serde_json::from_str(&self.content).map_err(|_| not_kept())
    }

    pub fn may_undo(&self, now: Timestamp) -> bool {
        self.state == BatchState::In && now < self.made_at + UNDO && !self.is_source()
    }
}

fn not_kept() -> Error {
    Error::NotUnderstood("a batch".to_owned())
}

/// The batch with this id.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or not any more.
pub async fn at(tx: &mut Tx, id: BatchId) -> Result<Batch> {
    queries::batch(tx, id).await?.ok_or(Error::NotFound)
}
