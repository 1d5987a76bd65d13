//! A channel: the ring of latest lines of one room, and everybody who listens to it.
use crate::frame::Frame;
use crate::{AT_ONCE, Source};
use kernel::session::{self, SIGNED_OUT};
use kernel::{House, Result, Ring, Topic};
use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::time::{MissedTickBehavior, interval};

/// Whoever missed no more than this is served from memory.
const RING_LINES: usize = 4096;
/// Proxies and mobile networks hang up after 30 to 60 silent seconds.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Whose ear it is: for limits, and to close what is open when a stay ends.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Whose {
    /// The hash of a session's token.
    Session(Vec<u8>),
    /// A passer-by, by place.
    Place(IpAddr),
}

/// The open channels of one kind of room. Cheap to clone.
#[derive(Clone, Default)]
pub struct Channels(Arc<Mutex<HashMap<Topic, Arc<Channel>>>>);

pub(crate) struct Channel {
    pub(crate) source: Arc<dyn Source>,
    state: Mutex<State>,
}

/// What the listeners of a channel share.
pub(crate) struct State {
    ring: VecDeque<Frame>,
    /// The number of the latest line; unknown until the first look.
    last: Option<i64>,
    pub(crate) beat: u64,
    pub(crate) ears: HashMap<u64, Ear>,
    next_ear: u64,
}

pub(crate) struct Ear {
    pub(crate) waker: Option<Waker>,
    pub(crate) is_over: bool,
    whose: Whose,
}

/// Where a listener finds its next line.
pub(crate) enum Next {
    Here(Frame),
    InTheDatabase,
    Nowhere,
}

impl Channels {
    /// A new ear at this channel, which opens if it was not. Of one and the same listener the
    /// oldest ear closes when there are more than `ears_max`.
    pub(crate) fn ear(
        &self,
        house: &House,
        topic: &Topic,
        source: impl FnOnce() -> Arc<dyn Source>,
        whose: Whose,
        ears_max: usize,
    ) -> (Arc<Channel>, u64) {
        let mut open = self.lock();
        let channel = open.entry(topic.clone()).or_insert_with(|| {
            let channel = Arc::new(Channel { source: source(), state: Mutex::new(State::new()) });
            let rings = house.doorbell.listen(topic);
            let attendant = Attendant {
                channels: self.clone(),
                topic: topic.clone(),
                channel: channel.clone(),
                house: house.clone(),
            };
            tokio::spawn(attendant.attend(rings));
            channel
        });
        let number = channel.state().add_ear(whose, ears_max);
        (channel.clone(), number)
    }

    /// Passes a line on to everybody who listens, right after its commit.
    pub fn publish(&self, house: &House, topic: &Topic, frame: Frame) {
        let number = frame.number;
        if let Some(channel) = self.lock().get(topic) {
            channel.state().push(frame);
        }
        // For other programs on the same database, and for what came out of order.
        house.doorbell.ring(topic, Ring { number });
    }

    /// Lines were changed or taken away: what is told again comes from the database.
    pub fn forget(&self, topic: &Topic) {
        if let Some(channel) = self.lock().get(topic) {
            channel.state().ring.clear();
        }
    }

    /// The same for every channel, as when lines have stayed long enough.
    pub fn forget_all(&self) {
        for channel in self.lock().values() {
            channel.state().ring.clear();
        }
    }

    /// From now on passers-by may not listen, or see more or less than before: they come back and
    /// are asked anew.
    pub fn end_passers_by(&self, topic: &Topic) {
        if let Some(channel) = self.lock().get(topic) {
            let mut state = channel.state();
            let of_place = |(number, ear): (&u64, &Ear)| {
                matches!(ear.whose, Whose::Place(_)).then_some(*number)
            };
            let passers_by: Vec<u64> = state.ears.iter().filter_map(of_place).collect();
            passers_by.into_iter().for_each(|number| state.end(number));
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Topic, Arc<Channel>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Channel {
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    pub(crate) fn new() -> Self {
        Self { ring: VecDeque::new(), last: None, beat: 0, ears: HashMap::new(), next_ear: 0 }
    }

    pub(crate) fn add_ear(&mut self, whose: Whose, ears_max: usize) -> u64 {
        let number = self.next_ear;
        self.next_ear += 1;
        let own = self.ears.iter().filter(|(_, ear)| ear.whose == whose && !ear.is_over);
        let own: Vec<u64> = own.map(|(number, _)| *number).collect();
        if ears_max <= own.len()
            && let Some(oldest) = own.into_iter().min()
        {
            self.end(oldest);
        }
        self.ears.insert(number, Ear { waker: None, is_over: false, whose });
        number
    }

    /// The line after this one, if it is there.
    pub(crate) fn after(&self, heard: i64) -> Next {
        let Some(last) = self.last.filter(|last| heard < *last) else { return Next::Nowhere };
        let Some(first) = self.ring.front().map(|frame| frame.number) else {
            return Next::InTheDatabase;
        };
        if heard + 1 < first || last < heard {
            return Next::InTheDatabase;
        }
        // The ring has no gaps, so the place of a line follows from its number.
        let frame = self.ring.get((heard + 1 - first) as usize);
        frame.map_or(Next::InTheDatabase, |frame| Next::Here(frame.clone()))
    }

    /// The number of the latest line, as far as it is known.
    pub(crate) fn last(&self) -> Option<i64> {
        self.last
    }

    pub(crate) fn push(&mut self, frame: Frame) {
        let follows = self.last.is_none_or(|last| frame.number == last + 1);
        if !follows {
            return; // the attendant looks in the database
        }
        self.last = Some(frame.number);
        self.ring.push_back(frame);
        if RING_LINES < self.ring.len() {
            self.ring.pop_front();
        }
        self.wake_all();
    }

    /// As `push`, but what the database skips is gone for good: the ring begins anew after it.
    pub(crate) fn push_from_database(&mut self, frame: Frame) {
        if self.last.is_some_and(|last| last + 1 < frame.number) {
            self.ring.clear();
            self.last = Some(frame.number - 1);
        }
        self.push(frame);
    }

    fn end(&mut self, number: u64) {
        if let Some(ear) = self.ears.get_mut(&number) {
            ear.is_over = true;
            if let Some(waker) = ear.waker.take() {
                waker.wake();
            }
        }
    }

    fn wake_all(&mut self) {
        for ear in self.ears.values_mut() {
            if let Some(waker) = ear.waker.take() {
                waker.wake();
            }
        }
    }
}

/// Keeps one channel going as long as somebody listens: one timer for all, not one for each.
struct Attendant {
    channels: Channels,
    topic: Topic,
    channel: Arc<Channel>,
    house: House,
}

impl Attendant {
    async fn attend(self, mut rings: Receiver<Ring>) {
        let mut sign_outs = self.house.doorbell.listen(&Topic::of(self.topic.centre, SIGNED_OUT));
        let mut heartbeat = interval(HEARTBEAT);
        heartbeat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        heartbeat.reset();
        self.catch_up().await;
        loop {
            tokio::select! {
                () = self.house.closes() => {
                    self.end_all();
                    return;
                }
                _ = rings.recv() => self.catch_up().await,
                _ = sign_outs.recv() => self.close_ended_stays().await,
                _ = heartbeat.tick() => {
                    if self.is_alone() {
                        return;
                    }
                    // A ring may be lost without a trace, so look as well.
                    self.catch_up().await;
                    self.close_ended_stays().await;
                    let mut state = self.channel.state();
                    state.beat += 1;
                    state.wake_all();
                }
            }
        }
    }

    /// Fetches what was said elsewhere or came out of order.
    async fn catch_up(&self) {
        if let Err(error) = self.try_to_catch_up().await {
            let error = &error as &dyn std::error::Error;
            tracing::warn!(error, "a channel could not look in the database");
        }
    }

    async fn try_to_catch_up(&self) -> Result<()> {
        let latest = self.channel.source.last_number(&self.house).await?;
        let known = {
            let mut state = self.channel.state();
            if state.last.is_none() {
                state.last = Some(latest);
                state.wake_all();
            }
            state.last.unwrap_or(latest)
        };
        let mut known = known;
        while known < latest {
            let frames = self.channel.source.after(&self.house, known).await?;
            let is_all = frames.len() < AT_ONCE;
            let mut state = self.channel.state();
            for frame in frames {
                state.push_from_database(frame);
            }
            known = state.last.unwrap_or(latest);
            if is_all {
                break;
            }
        }
        Ok(())
    }

    async fn close_ended_stays(&self) {
        let hashes: Vec<(u64, Vec<u8>)> = {
            let state = self.channel.state();
            let of_session = |(number, ear): (&u64, &Ear)| match &ear.whose {
                Whose::Session(hash) => Some((*number, hash.clone())),
                Whose::Place(_) => None,
            };
            state.ears.iter().filter_map(of_session).collect()
        };
        if hashes.is_empty() {
            return;
        }
        let all = hashes.iter().map(|(_, hash)| hash.clone()).collect();
        // Who cannot be checked goes, and may come back.
        let alive = session::alive(&self.house, self.topic.centre, all).await.unwrap_or_default();
        let mut state = self.channel.state();
        for (number, hash) in hashes {
            if !alive.contains(&hash) {
                state.end(number);
            }
        }
    }

    fn end_all(&self) {
        self.channels.lock().remove(&self.topic);
        let mut state = self.channel.state();
        let numbers: Vec<u64> = state.ears.keys().copied().collect();
        numbers.into_iter().for_each(|number| state.end(number));
    }

    /// Nobody listens any more: the channel closes. A new ear is only added under the same lock.
    fn is_alone(&self) -> bool {
        let mut open = self.channels.lock();
        let is_alone = self.channel.state().ears.is_empty();
        if is_alone {
            open.remove(&self.topic);
        }
        is_alone
    }
}
