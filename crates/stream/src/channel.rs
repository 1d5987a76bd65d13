//! A channel: the ring of latest lines of one room, and everybody who listens to it.
use crate::attendant::Attendant;
use crate::frame::Frame;
use crate::listeners::{ListenerKey, Listeners, Whose};
use crate::scene::Scene;
use crate::{Latest, Source};
use kernel::{House, PersonId, Ring, Topic, Writing};
use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;

/// Whoever missed no more than this is served from memory.
const RING_LINES: usize = 4096;

/// The open channels of one kind of room. Cheap to clone.
#[derive(Clone, Default)]
pub struct Channels(Arc<Mutex<Open>>);

#[derive(Default)]
pub(crate) struct Open {
    pub(crate) channels: HashMap<Topic, Arc<Channel>>,
    listeners: Listeners,
}

pub(crate) struct Channel {
    pub(crate) source: Arc<dyn Source>,
    state: Mutex<State>,
}

/// What the listeners of a channel share.
pub(crate) struct State {
    ring: VecDeque<Frame>,
    /// The number of the latest line; unknown until the first look.
    last: Option<i64>,
    /// Goes up whenever lines were changed or taken away: what was rendered before may tell too much.
    pub(crate) age: u64,
    /// How old the channel was when the attendant's latest look began; `None` before the first.
    looked_at_age: Option<u64>,
    /// How often lines were changed as the database tells it: another program may have done so.
    n_changes: Option<i64>,
    pub(crate) beat: u64,
    pub(crate) ears: HashMap<u64, Ear>,
    /// Who closed a page here since the last heartbeat.
    left: HashSet<PersonId>,
    pub(crate) scene: Scene,
    /// Goes up with every change of the scene, or of who sees whom; 0 before the first look.
    pub(crate) scene_number: u64,
}

pub(crate) struct Ear {
    pub(crate) waker: Option<Waker>,
    pub(crate) fate: Fate,
    /// Of a passer-by there is none.
    pub(crate) stay: Option<Stay>,
    /// Whom its reader does not see; mostly nobody.
    pub(crate) unseen: Option<Arc<HashSet<PersonId>>>,
}

pub(crate) struct Stay {
    pub(crate) person: PersonId,
    pub(crate) token_hash: Vec<u8>,
}

/// What becomes of an ear.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    Listens,
    /// Its person listens in so many other places that the browser should not come back by itself.
    MovesOn,
    /// Its person may not take part here as before: the page looks anew, and is told why.
    SentAway,
    Ends,
}

/// An ear at a channel, as its listener knows it.
pub(crate) struct Seat {
    pub(crate) channel: Arc<Channel>,
    pub(crate) ear: u64,
    pub(crate) key: ListenerKey,
}

/// Where a listener finds its next line.
pub(crate) enum Next {
    Here(Frame),
    InTheDatabase,
    Nowhere,
}

impl Channels {
    /// A new ear at this channel, which opens if it was not. `None` when this place is full.
    pub(crate) fn seat(
        &self,
        house: &House,
        topic: &Topic,
        source: impl FnOnce() -> Arc<dyn Source>,
        whose: Whose,
        unseen: HashSet<PersonId>,
    ) -> Option<Seat> {
        let key = ListenerKey::of(&whose, topic.centre);
        let mut open = self.lock();
        if open.listeners.is_full(&key, &whose) {
            return None;
        }
        let channel = open.channels.entry(topic.clone()).or_insert_with(|| {
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
        let channel = channel.clone();
        let ear = open.listeners.come(&key, &channel);
        channel.state().add_ear(ear, whose, unseen);
        Some(Seat { channel, ear, key })
    }

    /// The browser has gone, or was sent away.
    pub(crate) fn leave(&self, seat: &Seat) {
        self.lock().listeners.go(&seat.key, seat.ear);
        seat.channel.state().remove_ear(seat.ear);
    }

    /// Passes a line on to everybody who listens when, and only when, it is written down to stay.
    pub fn say_when_saved(&self, tx: &mut Writing, house: &House, topic: Topic, frame: Frame) {
        let (channels, house, number) = (self.clone(), house.clone(), frame.number);
        tx.when_saved(move || {
            channels.at(&topic, |state| state.push(frame));
            // For other programs on the same database, and for what came out of order.
            house.doorbell.ring(&topic, Ring { number });
        });
    }

    /// Lines were changed or taken away: what is told again comes from the database.
    pub fn forget_when_saved(&self, tx: &mut Writing, topic: Topic) {
        let channels = self.clone();
        tx.when_saved(move || channels.at(&topic, State::forget));
    }

    /// The same at once for every channel, as when lines have stayed long enough.
    pub fn forget_all(&self) {
        for channel in self.lock().channels.values() {
            channel.state().forget();
        }
    }

    /// This person may not listen any more, or not as before. Their pages say so; whoever looks
    /// anew is asked anew.
    pub fn send_away_when_saved(&self, tx: &mut Writing, person: PersonId) {
        let channels = self.clone();
        tx.when_saved(move || {
            for (ear, channel) in channels.lock().listeners.ears_of(person) {
                channel.state().send_away(*ear);
            }
        });
    }

    /// From now on passers-by may not listen, or see more or less than before: they come back and
    /// are asked anew.
    pub fn end_passers_by_when_saved(&self, tx: &mut Writing, topic: Topic) {
        let channels = self.clone();
        tx.when_saved(move || channels.at(&topic, |state| state.end_all(|ear| ear.stay.is_none())));
    }

    fn at(&self, topic: &Topic, change: impl FnOnce(&mut State)) {
        if let Some(channel) = self.lock().channels.get(topic) {
            change(&mut channel.state());
        }
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Open> {
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
        Self {
            ring: VecDeque::new(),
            last: None,
            age: 0,
            looked_at_age: None,
            n_changes: None,
            beat: 0,
            ears: HashMap::new(),
            left: HashSet::new(),
            scene: Scene::default(),
            scene_number: 0,
        }
    }

    pub(crate) fn add_ear(&mut self, number: u64, whose: Whose, unseen: HashSet<PersonId>) {
        let stay = match whose {
            Whose::Stay { person, token_hash } => Some(Stay { person, token_hash }),
            Whose::PasserBy { .. } => None,
        };
        let unseen = some_unseen(unseen);
        self.ears.insert(number, Ear { waker: None, fate: Fate::Listens, stay, unseen });
    }

    pub(crate) fn remove_ear(&mut self, number: u64) {
        let stay = self.ears.remove(&number).and_then(|ear| ear.stay);
        self.left.extend(stay.map(|stay| stay.person));
    }

    /// Who closed their pages since this was asked last, and listens on no other.
    pub(crate) fn take_left(&mut self) -> Vec<PersonId> {
        let mut left = std::mem::take(&mut self.left);
        for person in self.listening() {
            left.remove(&person);
        }
        left.into_iter().collect()
    }

    /// Whether nobody listens, and it was told of everybody who did.
    pub(crate) fn is_alone(&self) -> bool {
        self.ears.is_empty() && self.left.is_empty()
    }

    pub(crate) fn unseen_of(&self, ear: u64) -> Option<Arc<HashSet<PersonId>>> {
        self.ears.get(&ear)?.unseen.clone()
    }

    /// From now on these people do not see each other.
    pub(crate) fn part(&mut self, pairs: &[(PersonId, PersonId)]) {
        let mut unseen: HashMap<PersonId, HashSet<PersonId>> = HashMap::new();
        for (one, other) in pairs {
            unseen.entry(*one).or_default().insert(*other);
            unseen.entry(*other).or_default().insert(*one);
        }
        let mut has_changed = false;
        for ear in self.ears.values_mut() {
            let Some(stay) = &ear.stay else { continue };
            let unseen = some_unseen(unseen.get(&stay.person).cloned().unwrap_or_default());
            has_changed |= ear.unseen != unseen;
            ear.unseen = unseen;
        }
        if has_changed && 0 < self.scene_number {
            self.scene_number += 1;
            self.wake_all();
        }
    }

    /// Shows what there is to see now, if it is not the same as before.
    pub(crate) fn show(&mut self, scene: Scene) {
        if self.scene_number == 0 || self.scene != scene {
            self.scene = scene;
            self.scene_number += 1;
            self.wake_all();
        }
    }

    /// Who of those that came in listens here.
    pub(crate) fn listening(&self) -> Vec<PersonId> {
        let listens = self.ears.values().filter(|ear| ear.fate == Fate::Listens);
        let people = listens.filter_map(|ear| ear.stay.as_ref().map(|stay| stay.person));
        people.collect::<HashSet<_>>().into_iter().collect()
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

    pub(crate) fn forget(&mut self) {
        self.ring.clear();
        self.age += 1;
    }

    /// A line that was just said here. It waits for the attendant to look in the database when it
    /// does not follow, or may have been rendered before lines were changed.
    pub(crate) fn push(&mut self, frame: Frame) {
        let follows = self.last.is_some_and(|last| frame.number == last + 1);
        if follows && self.looked_at_age == Some(self.age) {
            self.append(frame);
        }
    }

    /// The attendant begins to look and finds how far the channel goes. Returns the number after
    /// which it goes on, and how old the channel is now.
    pub(crate) fn begin_look(&mut self, latest: Latest) -> (i64, u64) {
        let known = self.n_changes.replace(latest.n_changes);
        if known.is_some_and(|known| known != latest.n_changes) {
            self.forget();
        }
        if self.last.is_none() {
            self.last = Some(latest.number);
            self.wake_all();
        }
        (self.last.unwrap_or(latest.number), self.age)
    }

    /// The lines that a look brought which began at this age. Returns the number after which it
    /// goes on, or `None` when lines were changed meanwhile: then it has to begin anew.
    pub(crate) fn push_from_database(&mut self, age: u64, frames: Vec<Frame>) -> Option<i64> {
        if age != self.age {
            return None;
        }
        for frame in frames {
            let last = self.last.unwrap_or(frame.number - 1);
            if last + 1 < frame.number {
                // What the database skips is gone for good: the ring begins anew after it.
                self.ring.clear();
            }
            if last < frame.number {
                self.append(frame);
            }
        }
        self.last
    }

    /// The look that began at this age is done. False when it has to begin anew.
    pub(crate) fn end_look(&mut self, age: u64) -> bool {
        self.looked_at_age = Some(age);
        age == self.age
    }

    fn append(&mut self, frame: Frame) {
        self.last = Some(frame.number);
        self.ring.push_back(frame);
        if RING_LINES < self.ring.len() {
            self.ring.pop_front();
        }
        self.wake_all();
    }

    pub(crate) fn move_on(&mut self, number: u64) {
        if let Some(ear) = self.ears.get_mut(&number) {
            ear.meet(Fate::MovesOn);
        }
    }

    fn send_away(&mut self, number: u64) {
        if let Some(ear) = self.ears.get_mut(&number) {
            ear.meet(Fate::SentAway);
        }
    }

    pub(crate) fn end_all(&mut self, which: impl Fn(&Ear) -> bool) {
        let ears = self.ears.values_mut().filter(|ear| which(ear));
        ears.for_each(|ear| ear.meet(Fate::Ends));
    }

    pub(crate) fn wake_all(&mut self) {
        self.ears.values_mut().for_each(Ear::wake);
    }
}

impl Ear {
    fn meet(&mut self, fate: Fate) {
        self.fate = fate;
        self.wake();
    }

    fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

fn some_unseen(unseen: HashSet<PersonId>) -> Option<Arc<HashSet<PersonId>>> {
    (!unseen.is_empty()).then(|| Arc::new(unseen))
}
