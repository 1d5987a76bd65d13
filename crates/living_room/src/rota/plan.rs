//! The plan of a table: plain values that know when its door is open, and with whom.
use crate::table::{DoorKind, Table, TableId};
use kernel::hours::Span;
use kernel::jiff::civil::{Date, Weekday};
use kernel::jiff::tz::TimeZone;
use kernel::jiff::{SignedDuration, ToSpan};
use kernel::{PersonId, Timestamp, id};

/// A table that stays closed longer has no next opening that one can tell.
const LOOKS_AHEAD_DAYS: usize = 60;
/// What a host opened by hand and forgot, closes after this time.
pub const BY_HAND_MAX: SignedDuration = SignedDuration::from_hours(4);

id!(
    /// A shift of the week, or an extra opening.
    pub ShiftId: now_v7
);

/// A host receives people at this time, every week.
#[derive(Clone, Debug)]
pub struct Shift {
    pub id: ShiftId,
    pub weekday: Weekday,
    pub span: Span,
    /// `None` while nobody does it.
    pub host: Option<PersonId>,
}

/// Which turn, at which table.
#[derive(Clone, Debug)]
pub struct TurnAt {
    pub table: TableId,
    pub shift: ShiftId,
    pub date: Date,
}

/// What becomes of one turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Going {
    On,
    /// The host cannot, and others are asked.
    Asked,
    Off,
}

/// One time that goes otherwise than the week says, or an opening beside it.
#[derive(Clone, Debug)]
pub struct Change {
    pub shift: ShiftId,
    pub date: Date,
    pub is_extra: bool,
    pub span: Span,
    /// While others are asked: the host who cannot.
    pub host: Option<PersonId>,
    pub going: Going,
}

/// A host opened the door by hand, or closed it.
#[derive(Clone, Debug)]
pub struct Sitting {
    pub is_open: bool,
    pub host: PersonId,
    pub from: Timestamp,
    pub until: Timestamp,
}

/// Somebody of the team receives people instead of whoever would, until they give the table back.
#[derive(Clone, Debug)]
pub struct Relief {
    pub by: PersonId,
    pub from: Timestamp,
    pub until: Timestamp,
}

/// A shift on a certain day, with everything that was changed about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    pub shift: ShiftId,
    pub date: Date,
    pub span: Span,
    pub host: Option<PersonId>,
    pub going: Going,
    pub is_extra: bool,
    /// Whether it goes otherwise than the week says.
    pub is_changed: bool,
    pub opens: Timestamp,
    pub until: Timestamp,
}

/// Whether one may sit down now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoorState {
    /// Without `until`, the door never closes.
    Open {
        hosts: Vec<PersonId>,
        until: Option<Timestamp>,
    },
    Closed {
        next: Option<Opening>,
    },
}

impl DoorState {
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }
}

/// A time at which somebody receives people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    pub opens: Timestamp,
    pub until: Timestamp,
    /// `None` while the host cannot and others are asked.
    pub host: Option<PersonId>,
}

impl Opening {
    fn is_at(&self, moment: Timestamp) -> bool {
        self.opens <= moment && moment < self.until
    }

    /// What is left of it without these times.
    fn without(self, times: impl Iterator<Item = (Timestamp, Timestamp)>) -> Vec<Self> {
        times.fold(vec![self], |parts, (from, until)| {
            let before = |part: &Self| Self { until: part.until.min(from), ..*part };
            let after = |part: &Self| Self { opens: part.opens.max(until), ..*part };
            let left = parts.iter().flat_map(|part| [before(part), after(part)]);
            left.filter(|part| part.opens < part.until).collect()
        })
    }
}

/// Everything that decides about the door of one table.
#[derive(Clone, Debug, Default)]
pub struct Rota {
    pub shifts: Vec<Shift>,
    pub changes: Vec<Change>,
    pub sittings: Vec<Sitting>,
    pub reliefs: Vec<Relief>,
}

impl Rota {
    /// Whether the door is open, with whom and until when. Openings that touch or overlap are one,
    /// across midnight too.
    pub fn door_at(&self, zone: &TimeZone, now: Timestamp) -> DoorState {
        let openings = self.openings(zone, now, LOOKS_AHEAD_DAYS);
        let hosted = || openings.iter().filter(|opening| opening.host.is_some());
        let Some(mut until) =
            hosted().filter(|opening| opening.is_at(now)).map(|opening| opening.until).max()
        else {
            return DoorState::Closed { next: openings.into_iter().find(|next| now < next.opens) };
        };
        for next in hosted().filter(|next| now < next.opens) {
            if until < next.opens {
                break;
            }
            until = until.max(next.until);
        }
        DoorState::Open { hosts: hosts_at(&openings, now), until: Some(until) }
    }

    /// The same for this table, which may be open always.
    pub fn door_of(&self, table: &Table, zone: &TimeZone, now: Timestamp) -> DoorState {
        match table.door {
            DoorKind::Always => DoorState::Open { hosts: self.on_duty_at(zone, now), until: None },
            DoorKind::Rota => self.door_at(zone, now),
        }
    }

    /// Who receives people at this moment.
    pub fn on_duty_at(&self, zone: &TimeZone, now: Timestamp) -> Vec<PersonId> {
        hosts_at(&self.openings(zone, now, 1), now)
    }

    /// Who would receive people at this moment if nobody had taken the table over.
    pub fn relieved_at(&self, zone: &TimeZone, now: Timestamp) -> Vec<PersonId> {
        hosts_at(&self.own_openings(zone, now, 1), now)
    }

    /// Until when somebody may take the table over now: as long as those who are there would stay.
    /// With nobody there it lasts as long as what was opened by hand.
    pub fn relief_until(&self, zone: &TimeZone, now: Timestamp) -> Timestamp {
        let openings = self.own_openings(zone, now, 1);
        let running = openings.iter().filter(|opening| opening.is_at(now));
        let until = running.filter(|opening| opening.host.is_some()).map(|own| own.until).max();
        until.unwrap_or_else(|| now.saturating_add(BY_HAND_MAX).unwrap_or(Timestamp::MAX))
    }

    /// Whether somebody receives people at a moment that was told, as far as one knows now.
    pub fn is_promised(&self, zone: &TimeZone, now: Timestamp, moment: Timestamp) -> bool {
        let turns = self.turns(zone, zone.to_datetime(moment).date(), 1);
        let promised = turns.iter().filter_map(|turn| turn.opening(now));
        promised.chain(self.by_hand()).any(|opening| opening.is_at(moment))
    }

    /// Until when a host may open the door by hand now: to the end of the shift, at most four
    /// hours.
    pub fn open_by_hand_until(&self, zone: &TimeZone, now: Timestamp) -> Timestamp {
        let at_most = now.saturating_add(BY_HAND_MAX).unwrap_or(Timestamp::MAX);
        let turns = self.turns(zone, zone.to_datetime(now).date(), 1);
        let near = turns.iter().filter(|turn| turn.going == Going::On && turn.opens < at_most);
        near.filter(|turn| now < turn.until).map(|turn| turn.until).fold(at_most, Timestamp::min)
    }

    /// How long the door stays shut that a host closes now: until this opening ends, or the next
    /// host begins. `None` when nobody would be there anyhow.
    pub fn closed_by_hand_until(&self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        let turns = self.turns(zone, zone.to_datetime(now).date(), 1);
        let openings: Vec<Opening> = turns.iter().filter_map(|turn| turn.opening(now)).collect();
        let running = openings.iter().filter(|opening| opening.is_at(now));
        let until = running.map(|opening| opening.until).max()?;
        let next = openings.iter().map(|opening| opening.opens).filter(|opens| now < *opens);
        Some(next.fold(until, Timestamp::min))
    }

    /// The turns of these days in order, also those that will not be.
    pub fn turns(&self, zone: &TimeZone, first: Date, n_days: usize) -> Vec<Turn> {
        let days = first.series(1.day()).take(n_days);
        let mut turns: Vec<Turn> = days.flat_map(|date| self.turns_on(zone, date)).collect();
        turns.sort_by_key(|turn| (turn.opens, turn.shift));
        turns
    }

    /// One turn; `None` when there is none on that day.
    pub fn turn(&self, zone: &TimeZone, shift: ShiftId, date: Date) -> Option<Turn> {
        self.turns_on(zone, date).find(|turn| turn.shift == shift)
    }

    fn turns_on(&self, zone: &TimeZone, date: Date) -> impl Iterator<Item = Turn> {
        let shifts = self.shifts.iter().filter(move |shift| shift.weekday == date.weekday());
        let usual = shifts.map(move |shift| {
            let is_it = |change: &&Change| change.shift == shift.id && change.date == date;
            let usual = Change {
                shift: shift.id,
                date,
                is_extra: false,
                span: shift.span,
                host: shift.host,
                going: Going::On,
            };
            let changed = self.changes.iter().find(is_it);
            Turn::new(zone, changed.unwrap_or(&usual), changed.is_some())
        });
        let extra =
            self.changes.iter().filter(move |change| change.is_extra && change.date == date);
        usual
            .chain(extra.map(move |change| Turn::new(zone, change, true)))
            // A span can lie wholly within the hour that summer time skips.
            .filter(|turn| turn.opens < turn.until)
    }

    /// Every time from now on at which somebody receives people, in order.
    pub fn openings(&self, zone: &TimeZone, now: Timestamp, n_days: usize) -> Vec<Opening> {
        let own = self.own_openings(zone, now, n_days).into_iter();
        let times = || self.reliefs.iter().map(|relief| (relief.from, relief.until));
        let own = own.flat_map(|opening| opening.without(times()));
        let reliefs = self.reliefs.iter().map(|relief| Opening {
            opens: relief.from,
            until: relief.until,
            host: Some(relief.by),
        });
        in_order(own.chain(reliefs), now)
    }

    /// The same as if nobody had taken the table over.
    fn own_openings(&self, zone: &TimeZone, now: Timestamp, n_days: usize) -> Vec<Opening> {
        let turns = self.turns(zone, zone.to_datetime(now).date(), n_days);
        let planned = turns.iter().filter_map(|turn| turn.opening(now));
        let closings = self.sittings.iter().filter(|sitting| !sitting.is_open);
        let closed = || closings.clone().map(|sitting| (sitting.from, sitting.until));
        let planned = planned.flat_map(|opening| opening.without(closed()));
        in_order(planned.chain(self.by_hand()), now)
    }

    fn by_hand(&self) -> impl Iterator<Item = Opening> {
        let open = self.sittings.iter().filter(|sitting| sitting.is_open);
        open.map(|sitting| Opening {
            opens: sitting.from,
            until: sitting.until,
            host: Some(sitting.host),
        })
    }
}

impl Turn {
    fn new(zone: &TimeZone, change: &Change, is_changed: bool) -> Self {
        let Change { shift, date, is_extra, span, host, going } = *change;
        let (opens, until) = (span.from().on(date, zone), span.to().on(date, zone));
        Self { shift, date, span, host, going, is_extra, is_changed, opens, until }
    }

    /// An opening beside the week.
    pub fn extra(zone: &TimeZone, date: Date, span: Span, host: PersonId) -> Self {
        let (shift, host) = (ShiftId::fresh(), Some(host));
        let change = Change { shift, date, is_extra: true, span, host, going: Going::On };
        Self::new(zone, &change, true)
    }

    /// The same turn at other times.
    pub fn during(self, zone: &TimeZone, span: Span) -> Self {
        let (opens, until) = (span.from().on(self.date, zone), span.to().on(self.date, zone));
        Self { span, opens, until, ..self }
    }

    /// Whether it goes on at this moment.
    pub fn is_at(&self, moment: Timestamp) -> bool {
        self.going == Going::On && self.opens <= moment && moment < self.until
    }

    /// Which one this is.
    pub fn at(&self, table: TableId) -> TurnAt {
        TurnAt { table, shift: self.shift, date: self.date }
    }

    /// The time at which somebody receives people, as far as one knows now. While others are asked
    /// it still counts, until it should begin.
    fn opening(&self, now: Timestamp) -> Option<Opening> {
        let is_awaited = self.going == Going::Asked && now < self.opens;
        let is_hosted = self.going == Going::On && self.host.is_some();
        let host = self.host.filter(|_| is_hosted);
        (is_hosted || is_awaited).then_some(Opening { opens: self.opens, until: self.until, host })
    }
}

/// Those that are not over, and who comes first stands first.
fn in_order(openings: impl Iterator<Item = Opening>, now: Timestamp) -> Vec<Opening> {
    let mut openings: Vec<Opening> = openings.filter(|opening| now < opening.until).collect();
    openings.sort_by_key(|opening| (opening.opens, opening.host.is_none(), opening.until));
    openings
}

fn hosts_at(openings: &[Opening], now: Timestamp) -> Vec<PersonId> {
    let running = openings.iter().filter(|opening| opening.is_at(now));
    let mut hosts = Vec::new();
    for host in running.filter_map(|opening| opening.host) {
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts
}
