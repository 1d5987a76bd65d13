//! The live side of a room of talks: its streams, and who has seen how far. A page itself writes
//! nothing, so what somebody saw is remembered here until the next tick.
use crate::{Channels, Frame};
use kernel::db::IsId;
use kernel::jiff::SignedDuration;
use kernel::{CentreId, Error, House, Keys, Result, Timestamp, Topic, Writing};
use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Whoever gave a sign of life so short ago has the talk before them; a beat of the stream comes
/// every quarter of a minute.
const LOOKS_FOR: SignedDuration = SignedDuration::from_secs(45);

/// Somebody at one talk, and how their room writes down what they saw.
#[async_trait::async_trait]
pub trait Side: Copy + Eq + Hash + Send + Sync + 'static {
    /// The name of the room, for its topics.
    const ROOM: &'static str;
    /// Who is told that something waits: once for all their talks, or for each apart.
    type Told: Eq + Hash + Send;

    fn centre(self) -> CentreId;
    fn told(self) -> Self::Told;

    /// They looked: what comes is told again.
    async fn looked(house: &House, told: Self::Told) -> Result<()>;

    /// They have seen everything up to this number.
    async fn hear(self, tx: &mut Writing, number: i64) -> Result<()>;

    /// Tells them that something waits, if it does.
    async fn tell_if_unread(self, tx: &mut Writing, house: &House) -> Result<bool>;
}

/// What a room of talks remembers between visits. Cheap to clone.
#[derive(Clone)]
pub struct Live<S: Side> {
    /// The open streams of all its talks.
    pub channels: Channels,
    signs: Arc<Mutex<Signs<S>>>,
    keys: Arc<OnceLock<Arc<Keys>>>,
}

/// Who looked since this was last written down.
struct Signs<S: Side> {
    /// Up to which number somebody has seen a talk.
    heard: HashMap<S, i64>,
    looked: HashSet<S::Told>,
    /// Who has a talk before them, and when that was last seen.
    at_it: HashMap<S, Timestamp>,
    /// Who had it before them when something was said: they may go without having seen it.
    to_tell: HashSet<S>,
}

impl<S: Side> Default for Live<S> {
    fn default() -> Self {
        let (heard, at_it) = (HashMap::new(), HashMap::new());
        let (looked, to_tell) = (HashSet::new(), HashSet::new());
        let signs = Arc::new(Mutex::new(Signs { heard, looked, at_it, to_tell }));
        Self { channels: Channels::default(), signs, keys: Arc::default() }
    }
}

impl<S: Side> Live<S> {
    /// Before the house opens: where the keys of the centres lie.
    pub fn keep_keys(&self, keys: &Arc<Keys>) {
        self.keys.get_or_init(|| keys.clone());
    }

    /// # Errors
    /// [`Error::Setting`] before the house opens.
    pub fn keys(&self) -> Result<Arc<Keys>> {
        self.keys.get().cloned().ok_or_else(|| Error::Setting("the keys are not known".to_owned()))
    }

    /// Where a talk is heard.
    pub fn topic(centre: CentreId, id: impl IsId) -> Topic {
        Topic { centre, what: S::ROOM, item: id.uuid() }
    }

    /// As [`Channels::say_when_saved`].
    pub fn say_when_saved(&self, tx: &mut Writing, house: &House, id: impl IsId, frame: Frame) {
        let topic = Self::topic(tx.centre, id);
        self.channels.say_when_saved(tx, house, topic, frame);
    }

    /// As [`Channels::forget_when_saved`].
    pub fn forget_when_saved(&self, tx: &mut Writing, id: impl IsId) {
        let topic = Self::topic(tx.centre, id);
        self.channels.forget_when_saved(tx, topic);
    }

    /// Somebody looked where they are told of what waits.
    pub fn looked(&self, told: S::Told) {
        self.signs().looked.insert(told);
    }

    /// Somebody has a talk before them; `new` is its latest line, if they had not seen that yet.
    pub fn saw(&self, side: S, new: Option<i64>, now: Timestamp) {
        let mut signs = self.signs();
        signs.looked.insert(side.told());
        signs.at_it.insert(side, now);
        if let Some(new) = new {
            let heard = signs.heard.entry(side).or_default();
            *heard = new.max(*heard);
        }
    }

    /// Up to which number somebody has seen it, written down or not.
    pub fn heard(&self, side: S, written: i64) -> i64 {
        self.signs().heard.get(&side).map_or(written, |own| written.max(*own))
    }

    /// Whether somebody has it before them now. Then they are told later, when they go without
    /// having seen what this deed says.
    pub fn tells_later(&self, tx: &mut Writing, side: S) -> bool {
        let looks = self.looks_at(side, tx.now);
        if looks {
            let live = self.clone();
            tx.when_saved(move || {
                live.signs().to_tell.insert(side);
            });
        }
        looks
    }

    /// Writes down who has seen what, and that they may be told again of what comes.
    pub async fn write_down_signs(&self, house: &House) -> Result<()> {
        let now = house.clock.now();
        let (heard, looked) = {
            let mut signs = self.signs();
            signs.at_it.retain(|_, seen_at| now < *seen_at + LOOKS_FOR);
            (signs.heard.clone(), std::mem::take(&mut signs.looked))
        };
        for told in looked {
            S::looked(house, told).await?;
        }
        for (side, number) in &heard {
            let mut tx = house.db.write(now).await?;
            tx.centre = side.centre();
            side.hear(&mut tx, *number).await?;
            tx.save().await?;
        }
        // What was seen meanwhile is written down the next time.
        self.signs().heard.retain(|side, number| heard.get(side) != Some(number));
        self.tell_who_went(house).await
    }

    /// Tells whoever went without having seen what was said while they were there.
    async fn tell_who_went(&self, house: &House) -> Result<()> {
        let now = house.clock.now();
        let to_tell = std::mem::take(&mut self.signs().to_tell);
        for side in to_tell {
            if self.looks_at(side, now) {
                self.signs().to_tell.insert(side);
                continue;
            }
            let mut tx = house.db.write(now).await?;
            tx.centre = side.centre();
            if side.tell_if_unread(&mut tx, house).await? {
                tx.save().await?;
            }
        }
        Ok(())
    }

    fn looks_at(&self, side: S, now: Timestamp) -> bool {
        let seen_at = self.signs().at_it.get(&side).copied();
        seen_at.is_some_and(|seen_at| now < seen_at + LOOKS_FOR)
    }

    fn signs(&self) -> MutexGuard<'_, Signs<S>> {
        self.signs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
