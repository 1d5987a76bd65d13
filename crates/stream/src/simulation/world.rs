//! What there is in a simulation: a database, a channel, and those who speak and listen.
use super::Fault;
use crate::channel::State;
use crate::listener::{Progress, Step};
use crate::{AT_ONCE, Frame, Latest, Whose};
use kernel::{Language, PersonId};
use std::collections::{HashSet, VecDeque};
use std::task::Waker;
use test_house::Chance;

const PEOPLE: usize = 4;
const LISTENERS_MAX: usize = 6;

/// A line as the database keeps it; its number follows from its place.
struct Line {
    author: usize,
    /// Of which line this tells that it looks different now.
    about: Option<i64>,
    is_hidden: bool,
}

/// The lines after a number, on their way out of the database.
struct Fetched(Vec<Frame>);

/// A look of the attendant.
struct Look {
    age: u64,
    latest: i64,
    known: i64,
    fetched: Option<Fetched>,
}

struct Listener {
    progress: Progress,
    /// Where they sit, while they are connected.
    ear: Option<u64>,
    is_looking: bool,
    fetched: Option<Fetched>,
    skips: HashSet<usize>,
    began_after: i64,
    heard: Vec<i64>,
}

pub struct World {
    chance: Chance,
    fault: Option<Fault>,
    people: Vec<PersonId>,
    lines: Vec<Line>,
    /// The first lines, that stayed long enough.
    n_gone: i64,
    /// How often lines were changed or went.
    n_changes: i64,
    state: State,
    /// Kept and rendered, but not passed on yet.
    unpublished: VecDeque<Frame>,
    look: Option<Look>,
    listeners: Vec<Listener>,
    n_ears: u64,
}

impl World {
    pub fn new(chance: Chance, fault: Option<Fault>) -> Self {
        Self {
            chance,
            fault,
            people: (0..PEOPLE).map(|_| PersonId::fresh()).collect(),
            lines: Vec::new(),
            n_gone: 0,
            n_changes: 0,
            state: State::new(),
            unpublished: VecDeque::new(),
            look: None,
            listeners: Vec::new(),
            n_ears: 0,
        }
    }

    pub fn something_happens(&mut self) -> Result<(), String> {
        match self.chance.below(100) {
            0..12 => self.somebody_speaks(),
            12 if self.chance.one_in(8) => (0..150).for_each(|_| self.somebody_speaks()),
            12..28 => self.a_line_is_passed_on()?,
            28..34 => self.a_line_is_hidden_or_given_back(),
            34..36 => self.old_lines_go(),
            36..38 => self.state.forget(),
            38..52 => self.attendant_does_something(),
            52..56 => self.somebody_comes(),
            56..60 => self.somebody_goes(),
            60..65 => self.somebody_comes_back(),
            65 => self.the_house_opens_anew(),
            _ => {
                if !self.listeners.is_empty() {
                    let n = self.chance.below(self.listeners.len());
                    self.listener_does_something(n)?;
                }
            }
        }
        Ok(())
    }

    fn last(&self) -> i64 {
        self.lines.len() as i64
    }

    fn latest(&self) -> Latest {
        Latest { number: self.last(), n_changes: self.n_changes }
    }

    fn line(&self, number: i64) -> Option<&Line> {
        (self.n_gone < number).then(|| &self.lines[number as usize - 1])
    }

    /// As the room renders a line at this moment.
    fn frame(&self, number: i64) -> Frame {
        let Some(line) = self.line(number) else { return Frame::silent(number) };
        let shown = line.about.unwrap_or(number);
        let Some(about) = self.line(shown) else { return Frame::silent(number) };
        let says = if about.is_hidden { "hidden".to_owned() } else { format!("text of {shown}") };
        Frame::new(number, "line", vec![self.people[line.author]], |_| Ok(says.clone()))
            .expect("it is text")
    }

    /// A look in the database.
    fn fetch(&self, after: i64) -> Fetched {
        let begin = after.max(self.n_gone) + 1;
        Fetched((begin..=self.last()).take(AT_ONCE).map(|number| self.frame(number)).collect())
    }

    fn somebody_speaks(&mut self) {
        let author = self.chance.below(PEOPLE);
        self.lines.push(Line { author, about: None, is_hidden: false });
        self.unpublished.push_back(self.frame(self.last()));
    }

    /// Mostly in order; sometimes late, and sometimes the program that said it is another.
    fn a_line_is_passed_on(&mut self) -> Result<(), String> {
        if self.unpublished.is_empty() {
            return Ok(());
        }
        let is_late = self.chance.one_in(4);
        let nth = if is_late { self.chance.below(self.unpublished.len()) } else { 0 };
        let Some(frame) = self.unpublished.remove(nth) else { return Ok(()) };
        if self.chance.one_in(10) {
            return Ok(());
        }
        self.publish(frame)
    }

    fn publish(&mut self, frame: Frame) -> Result<(), String> {
        match self.fault {
            Some(Fault::TellsOutOfOrder) => {
                for n in 0..self.listeners.len() {
                    if self.listeners[n].ear.is_some() && self.sees(n, &frame) {
                        self.listeners[n].progress.heard = frame.number;
                        self.hears(n, &frame.event(Language::Nl))?;
                    }
                }
            }
            Some(Fault::PassesOnTheOld) => {
                if self.state.last().is_none_or(|last| frame.number == last + 1) {
                    self.state.push_from_database(self.state.age, vec![frame]);
                }
            }
            _ => self.state.push(frame),
        }
        Ok(())
    }

    fn a_line_is_hidden_or_given_back(&mut self) {
        let n_here = self.last() - self.n_gone;
        if n_here == 0 {
            return;
        }
        let number = self.n_gone + 1 + self.chance.below(n_here as usize) as i64;
        let line = &mut self.lines[number as usize - 1];
        if line.about.is_some() {
            return;
        }
        line.is_hidden = !line.is_hidden;
        let author = line.author;
        self.lines.push(Line { author, about: Some(number), is_hidden: false });
        if self.fault != Some(Fault::ForgetsNothing) {
            self.state.forget();
            self.n_changes += 1;
        }
        self.unpublished.push_back(self.frame(self.last()));
    }

    fn old_lines_go(&mut self) {
        let n_here = self.last() - self.n_gone;
        self.n_changes += 1;
        self.n_gone += self.chance.below(n_here as usize + 1) as i64;
        self.state.forget();
    }

    /// One step of a look: it begins, fetches, hands over what it fetched, or ends.
    fn attendant_does_something(&mut self) {
        if self.fault == Some(Fault::NeverLooks) {
            self.state.begin_look(self.latest());
            self.state.end_look(self.state.age);
            return;
        }
        let Some(mut look) = self.look.take() else {
            let latest = self.last();
            let (known, age) = self.state.begin_look(self.latest());
            self.look = Some(Look { age, latest, known, fetched: None });
            return;
        };
        if self.fault == Some(Fault::TrustsAnOldLook) {
            look.age = self.state.age;
        }
        let Some(Fetched(frames)) = look.fetched.take() else {
            if look.latest <= look.known {
                self.state.end_look(look.age);
            } else {
                look.fetched = Some(self.fetch(look.known));
                self.look = Some(look);
            }
            return;
        };
        let is_all = frames.len() < AT_ONCE;
        let Some(known) = self.state.push_from_database(look.age, frames) else { return };
        look.known = if is_all { look.latest } else { known };
        self.look = Some(look);
    }

    fn somebody_comes(&mut self) {
        if LISTENERS_MAX <= self.listeners.len() {
            return;
        }
        // From before the first line, from the future, or from another table: the room keeps
        // what a browser claims within what was said there.
        let claims = self.chance.below(self.lines.len() + 20) as i64 - 10;
        let began_after = claims.clamp(0, self.last());
        let skips = if self.chance.one_in(2) { Some(self.chance.below(PEOPLE)) } else { None };
        self.listeners.push(Listener {
            progress: Progress::new(Language::Nl, began_after),
            ear: None,
            is_looking: false,
            fetched: None,
            skips: skips.into_iter().collect(),
            began_after,
            heard: Vec::new(),
        });
        self.sits_down(self.listeners.len() - 1);
    }

    fn sits_down(&mut self, n: usize) {
        let listener = &mut self.listeners[n];
        let number = self.n_ears;
        self.n_ears += 1;
        listener.ear = Some(number);
        let mut unseen: HashSet<PersonId> =
            listener.skips.iter().map(|skipped| self.people[*skipped]).collect();
        if self.fault == Some(Fault::SeesEverybody) {
            unseen.clear();
        }
        let whose = Whose::Stay { person: PersonId::fresh(), token_hash: Vec::new() };
        self.state.add_ear(number, whose, unseen);
    }

    fn somebody_goes(&mut self) {
        if self.listeners.is_empty() {
            return;
        }
        let n = self.chance.below(self.listeners.len());
        self.goes(n);
    }

    fn goes(&mut self, n: usize) {
        if let Some(ear) = self.listeners[n].ear.take() {
            self.state.remove_ear(ear);
        }
    }

    fn somebody_comes_back(&mut self) {
        if !self.listeners.is_empty() {
            let n = self.chance.below(self.listeners.len());
            self.comes_back(n);
        }
    }

    /// Nothing is left but the database and what each browser remembers.
    fn the_house_opens_anew(&mut self) {
        self.state = State::new();
        self.unpublished.clear();
        self.look = None;
        self.listeners.iter_mut().for_each(|listener| listener.ear = None);
    }

    /// The browser says the last number that it heard.
    fn comes_back(&mut self, n: usize) {
        let listener = &mut self.listeners[n];
        if listener.ear.is_some() {
            return;
        }
        let latest = listener.heard.last().copied().unwrap_or(listener.began_after);
        let is_forgetful = self.fault == Some(Fault::BeginsAnew);
        let heard = if is_forgetful { listener.began_after } else { latest };
        listener.progress = Progress::new(Language::Nl, heard);
        (listener.is_looking, listener.fetched) = (false, None);
        self.sits_down(n);
    }

    /// One step of a listener. False when there is nothing to do at this moment.
    fn listener_does_something(&mut self, n: usize) -> Result<bool, String> {
        let Some(ear) = self.listeners[n].ear else { return Ok(false) };
        if let Some(Fetched(frames)) = self.listeners[n].fetched.take() {
            let progress = &mut self.listeners[n].progress;
            if self.fault == Some(Fault::HearsAnOldLook) {
                progress.look_age = self.state.age;
            }
            self.listeners[n].is_looking = false;
            if let Some(events) = self.listeners[n].progress.looked(&self.state, ear, &frames) {
                self.hears(n, &events)?;
            }
        } else if self.listeners[n].is_looking {
            self.listeners[n].fetched = Some(self.fetch(self.listeners[n].progress.heard));
        } else {
            match self.listeners[n].progress.step(&mut self.state, ear, Waker::noop()) {
                Step::Say(event) => self.hears(n, &event)?,
                Step::Look => self.listeners[n].is_looking = true,
                Step::Wait => return Ok(false),
                Step::End => return Err("somebody was sent away".to_owned()),
            }
        }
        Ok(true)
    }

    fn sees(&self, n: usize, frame: &Frame) -> bool {
        let skips = self.listeners[n].skips.iter().map(|skipped| self.people[*skipped]);
        frame.is_for(Some(&skips.collect()))
    }

    /// What arrives at a browser: in order, once, of nobody who is skipped, and nothing hidden.
    fn hears(&mut self, n: usize, events: &[u8]) -> Result<(), String> {
        if self.chance.one_in(30) {
            self.goes(n); // the connection broke before it arrived
            return Ok(());
        }
        let events = std::str::from_utf8(events).expect("it is text");
        for event in events.split("\n\n") {
            let Some(number) = event.lines().find_map(|line| line.strip_prefix("id: ")) else {
                continue; // nothing is left to tell of this number
            };
            let number: i64 = number.parse().expect("events are numbered");
            let listener = &self.listeners[n];
            let latest = listener.heard.last().copied().unwrap_or(listener.began_after);
            if number <= latest {
                return Err(format!("{number} is heard after {latest}"));
            }
            let line = &self.lines[number as usize - 1];
            if listener.skips.contains(&line.author) {
                return Err(format!("{number} is of somebody who is skipped"));
            }
            let shown = line.about.unwrap_or(number);
            let tells = event.contains(&format!("text of {shown}"));
            if tells && self.lines[shown as usize - 1].is_hidden {
                return Err(format!("{number} tells {shown}, which is hidden"));
            }
            self.listeners[n].heard.push(number);
        }
        Ok(())
    }

    /// Nothing more is said; whoever went comes back, and everybody listens to the end.
    pub fn comes_to_rest(&mut self) -> Result<(), String> {
        self.look = None;
        self.attendant_does_something();
        while self.look.is_some() {
            self.attendant_does_something();
        }
        for n in 0..self.listeners.len() {
            self.comes_back(n);
            while self.listener_does_something(n)? {
                self.comes_back(n);
            }
        }
        Ok(())
    }

    /// Everybody heard what still is there and was said since they began.
    pub fn check_nothing_is_missing(&self) -> Result<(), String> {
        for listener in &self.listeners {
            let heard: HashSet<i64> = listener.heard.iter().copied().collect();
            let is_wanted = |number: i64| {
                self.line(number).is_some_and(|line| {
                    let shown = line.about.unwrap_or(number);
                    self.n_gone < shown && !listener.skips.contains(&line.author)
                })
            };
            let mut numbers = listener.began_after + 1..=self.last();
            if let Some(number) = numbers.find(|n| is_wanted(*n) && !heard.contains(n)) {
                return Err(format!("{number} is missing"));
            }
        }
        Ok(())
    }
}
