//! A case: something that is not right, what people said about it, and what was decided.
use crate::keeper::{Keepers, contains};
use crate::words::Words;
use kernel::db::Column;
use kernel::jiff::SignedDuration;
use kernel::{Error, Person, PersonId, Result, Timestamp, id, record};

id!(
    /// One thing to decide about.
    pub CaseId: now_v7
);
id!(
    /// One decision about a case.
    pub ActId: now_v7
);

/// How long somebody can ask that another decides (Digital Services Act art. 20).
pub const APPEAL_DAYS: i64 = 180;

const SILENT_LASTS: SignedDuration = SignedDuration::from_mins(10);
const OUTSIDE_LASTS: SignedDuration = SignedDuration::from_hours(24);

/// What is wrong with it, in three plain choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Unkind,
    Untrue,
    Misplaced,
}

impl Wrong {
    pub const ALL: [Self; 3] = [Self::Unkind, Self::Untrue, Self::Misplaced];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unkind => "unkind",
            Self::Untrue => "untrue",
            Self::Misplaced => "misplaced",
        }
    }

    /// As the form says it.
    pub fn field(self) -> &'static str {
        match self {
            Self::Unkind => "naar",
            Self::Untrue => "vals",
            Self::Misplaced => "hoort",
        }
    }

    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Unkind => words.wrong_unkind(),
            Self::Untrue => words.wrong_untrue(),
            Self::Misplaced => words.wrong_misplaced(),
        }
    }
}

impl Column for Wrong {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|wrong| wrong.as_str() == stored);
        found.ok_or(Error::NotUnderstood(stored))
    }
}

/// What a keeper can decide, from light to heavy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It may stay.
    Leave,
    /// It goes.
    Hide,
    /// It goes, and who said it only listens for ten minutes, in that room.
    Silent,
    /// It goes, and who said it comes into no room for a day.
    Outside,
}

impl What {
    pub const ALL: [Self; 4] = [Self::Leave, Self::Hide, Self::Silent, Self::Outside];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Leave => "leave",
            Self::Hide => "hide",
            Self::Silent => "silent",
            Self::Outside => "outside",
        }
    }

    /// As the form says it.
    pub fn field(self) -> &'static str {
        match self {
            Self::Leave => "laat",
            Self::Hide => "weg",
            Self::Silent => "stil",
            Self::Outside => "buiten",
        }
    }

    /// As the log writes it down.
    pub fn logged(self) -> &'static str {
        match self {
            Self::Leave => "report_left",
            Self::Hide => "item_hidden",
            Self::Silent => "person_silenced",
            Self::Outside => "person_put_outside",
        }
    }

    pub fn hides(self) -> bool {
        self != Self::Leave
    }

    /// Whether it is about somebody, and not only about what they said.
    pub fn needs_person(self) -> bool {
        matches!(self, Self::Silent | Self::Outside)
    }

    pub fn until(self, now: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Leave | Self::Hide => None,
            Self::Silent => Some(now + SILENT_LASTS),
            Self::Outside => Some(now + OUTSIDE_LASTS),
        }
    }
}

impl Column for What {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|what| what.as_str() == stored);
        found.ok_or(Error::NotUnderstood(stored))
    }
}

record! {
    /// A case as the worklist shows it, with what holds now. What was said, and who reported it,
    /// is gone half a year after the decision.
    pub struct Case {
        pub id: CaseId,
        pub room: String,
        pub item: String,
        pub about_id: Option<PersonId>,
        pub path: String,
        pub place: String,
        pub opened_at: Timestamp,
        pub look_before: Timestamp,
        pub with_id: Option<PersonId>,
        pub with_name: Option<String>,
        pub closed_at: Option<Timestamp>,
        pub name: Option<String>,
        pub evidence: Option<String>,
        pub n_reports: i64,
        pub n_passers_by: i64,
        pub act_id: Option<ActId>,
        pub what: Option<What>,
        pub by_id: Option<PersonId>,
        pub by_name: Option<String>,
        pub done_at: Option<Timestamp>,
        pub appeal: Option<String>,
        pub appealed_at: Option<Timestamp>,
        pub decided_at: Option<Timestamp>,
    }
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub enum Stage {
    #[default]
    #[serde(rename = "open")]
    Open,
    #[serde(rename = "bezwaar")]
    Appealed,
    #[serde(rename = "klaar")]
    Done,
}

impl Case {
    pub fn stage(&self) -> Stage {
        if self.appealed_at.is_some() && self.decided_at.is_none() {
            Stage::Appealed
        } else if self.closed_at.is_none() {
            Stage::Open
        } else {
            Stage::Done
        }
    }

    /// Whether this keeper may know of it.
    pub fn may_be_seen_by(&self, keeper: PersonId, keepers: &Keepers) -> bool {
        contains(&keepers.for_case(self.about_id), keeper) || self.may_be_judged_by(keeper, keepers)
    }

    /// Whether this keeper may decide once more.
    pub fn may_be_judged_by(&self, keeper: PersonId, keepers: &Keepers) -> bool {
        self.stage() == Stage::Appealed
            && contains(&keepers.for_appeal(self.about_id, self.by_id), keeper)
    }

    /// Who could do what is to be done now.
    pub fn awaits<'k>(&self, keepers: &'k Keepers) -> Vec<&'k Person> {
        match self.stage() {
            Stage::Appealed => keepers.for_appeal(self.about_id, self.by_id),
            Stage::Open | Stage::Done => keepers.for_case(self.about_id),
        }
    }
}
