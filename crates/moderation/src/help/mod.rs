//! "Ik wil hulp": somebody of the team presses once, and a colleague on call is told at once.
//!
//! The coordinator keeps the list of who is on call, in order. Who does not answer within two
//! minutes is not waited for: the next is called, and the page shows whom to ring oneself.
mod calling;
mod on_call;
mod queries;
mod routes;
#[cfg(test)]
mod tests;

pub use calling::job;
pub use routes::{PATH, help_button, routes};

use crate::words::Words;
use kernel::jiff::SignedDuration;
use kernel::leaving::when;
use kernel::{
    ActName, BackRoomGroup, BackRoomItem, Demo, Exported, Here, Holds, PersonId, Result, Retention,
    Role, Step, Table, Timestamp, Tx, Voice, Writing, icon, id, record,
};
use queries::{Did, Moment};

/// After so long without an answer the page shows 112 and the next is called.
pub const ANSWER_WITHIN: SignedDuration = SignedDuration::from_mins(2);
/// For so long a second press of the same person is about the same trouble.
const SAME_TROUBLE: SignedDuration = SignedDuration::from_mins(30);
/// So many take turns at most; with two minutes each, the last is called after most of an hour.
const ON_CALL_MAX: usize = 20;
/// Who helped whom is of use for a month; that there was a call stays in the log for a year.
const KEEP_DAYS: i64 = 30;

const CALLED: &str = "help_called";
const ANSWERED: &str = "help_answered";
const LIST_CHANGED: &str = "help_list_changed";

// What the room hands in for this part of it, line by line.

pub const ON_CALL_TABLE: Table = Table { name: "moderation_on_call", holds: Holds::Personal };
pub const HELP_TABLE: Table = Table { name: "moderation_help", holds: Holds::Personal };
pub const CALL_TABLE: Table = Table { name: "moderation_help_call", holds: Holds::Personal };

pub const HELP_RETENTION: Retention = Retention {
    table: "moderation_help",
    since: "asked_at",
    keep_days: KEEP_DAYS,
    shortest_days: Some(7),
    what: |voice| Words(voice).help_kept(),
};
pub const CALL_RETENTION: Retention = Retention {
    table: "moderation_help_call",
    since: "called_at",
    keep_days: KEEP_DAYS,
    shortest_days: Some(7),
    what: |voice| Words(voice).help_kept_calls(),
};

pub const CALLED_ACT: ActName =
    ActName { what: CALLED, says: |voice| Words(voice).help_act_called() };
pub const ANSWERED_ACT: ActName =
    ActName { what: ANSWERED, says: |voice| Words(voice).help_act_answered() };
pub const LIST_ACT: ActName =
    ActName { what: LIST_CHANGED, says: |voice| Words(voice).help_act_list() };

pub const HELP_ITEM: BackRoomItem = BackRoomItem {
    path: routes::PATH,
    label: |voice| Words(voice).help_title(),
    icon: icon::ZWAAI,
    group: BackRoomGroup::Now,
    rule: |role| role != Role::Partner,
};
pub const ON_CALL_ITEM: BackRoomItem = BackRoomItem {
    path: on_call::PATH,
    label: |voice| Words(voice).help_list_title(),
    icon: icon::TELEFOON,
    group: BackRoomGroup::Team,
    rule: |role| role == Role::Coordinator,
};

id!(
    /// One press on the button.
    pub HelpId: now_v7
);

record! {
    /// A call for help.
    struct Help {
        id: HelpId,
        asked_by: PersonId,
        asked_name: String,
        /// The path of the page where it was asked; may be empty.
        place: String,
        asked_at: Timestamp,
        answered_by: Option<PersonId>,
        answered_name: Option<String>,
        ended_at: Option<Timestamp>,
    }
}

impl Help {
    /// Where its page is.
    fn path(&self) -> String {
        routes::path_of(self.id)
    }

    /// Nobody comes yet, and somebody should.
    fn is_waiting(&self) -> bool {
        self.answered_by.is_none() && self.ended_at.is_none()
    }

    /// Whoever was called had the time to answer.
    fn is_late(&self, now: Timestamp) -> bool {
        self.is_waiting() && self.asked_at + ANSWER_WITHIN <= now
    }
}

/// The step of the start guide: somebody is on call.
pub async fn step(tx: &mut Tx, here: &Here) -> Result<Step> {
    let is_done = !queries::on_call(tx).await?.is_empty();
    let title = Words(&here.voice).help_step().to_owned();
    Ok(Step { title, is_done, path: on_call::PATH })
}

/// Koen is on call in the demo house where he lives; his number is nobody's.
pub async fn furnish(tx: &mut Writing, demo: &Demo) -> Result<()> {
    match demo.who("koen") {
        Some(koen) => queries::put_on_call(tx, koen, "06 00 00 00 21").await,
        None => Ok(()),
    }
}

pub async fn export(tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Exported> {
    let words = Words(voice);
    let zone = kernel::centre::settings(tx).await?.zone;
    let when = |at| when(voice, &zone, at);
    let mut lines = Vec::new();
    for (phone,) in queries::phone_of(tx, person).await? {
        lines.push(words.help_export_on_call(phone));
    }
    for Moment { did, at } in queries::moments_of(tx, person).await? {
        lines.push(match did {
            Did::Ask => words.help_export_asked(when(at)),
            Did::GetCalled => words.help_export_called(when(at)),
            Did::Answer => words.help_export_answered(when(at)),
        });
    }
    Ok(Exported { heading: words.help_export_heading().to_owned(), lines })
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    queries::erase(tx, person).await
}
