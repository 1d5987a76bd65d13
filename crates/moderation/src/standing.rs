//! Standing: whether somebody may speak and come in, for rooms to ask before that happens.
use crate::block;
use crate::case::What;
use crate::queries::acts;
use kernel::jiff::SignedDuration;
use kernel::{PersonId, Result, Role, Timestamp, Tx, people};

/// What keeps somebody from taking part for a while. They may go on reading what everybody may
/// read, and contact and help stay open to them.
#[derive(Clone, Debug)]
pub struct Sanction {
    pub kind: SanctionKind,
    pub until: Timestamp,
    /// The house rule; empty when none was named.
    pub rule: String,
    pub reason: String,
}

impl Sanction {
    /// The rule and the reason in one; empty when neither was named.
    pub fn why(&self) -> String {
        why(&self.rule, &self.reason)
    }
}

fn why(rule: &str, reason: &str) -> String {
    [rule, reason].join(" ").trim().to_owned()
}

/// A guest has no page on which decisions stand, so for so long they are told where they sit.
const GUESTS_ARE_TOLD_FOR: SignedDuration = SignedDuration::from_mins(10);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SanctionKind {
    /// Only listens, in the room where it was decided.
    Silent,
    /// Comes into no room that asks.
    Outside,
}

/// Everybody who only listens in this room now, and why.
pub async fn silent_in(tx: &mut Tx, room: &str) -> Result<Vec<(PersonId, Sanction)>> {
    let mut rows = acts::silent(tx, room).await?;
    rows.dedup_by_key(|row| row.about_id);
    let silent = rows.into_iter().map(|row| {
        let kind = SanctionKind::Silent;
        (row.about_id, Sanction { kind, until: row.until_at, rule: row.rule, reason: row.reason })
    });
    Ok(silent.collect())
}

/// The guests of whom something was taken away in this room just now, and why: the rule and the
/// reason in one.
pub async fn guests_told_in(tx: &mut Tx, room: &str) -> Result<Vec<(PersonId, String)>> {
    let mut rows = acts::taken_from_guests(tx, room, tx.now - GUESTS_ARE_TOLD_FOR).await?;
    rows.dedup_by_key(|row| row.about_id);
    Ok(rows.into_iter().map(|row| (row.about_id, why(&row.rule, &row.reason))).collect())
}

/// Whether somebody is outside, or one of the two does not want to see the other. Who receives
/// people is seen by all.
pub async fn keeps_apart(tx: &mut Tx, viewer: PersonId, shower: PersonId) -> Result<bool> {
    if acts::standing(tx, viewer, "").await?.is_some() {
        return Ok(true);
    }
    let are_parted = block::unseen_by(tx, viewer).await?.contains(&shower);
    let receives = |role| matches!(role, Role::Host | Role::Coordinator);
    Ok(are_parted && !people::person(tx, shower).await?.roles.any(receives))
}

/// What holds for this person in this room now.
pub async fn standing(tx: &mut Tx, person: PersonId, room: &str) -> Result<Option<Sanction>> {
    let row = acts::standing(tx, person, room).await?;
    Ok(row.map(|row| Sanction {
        kind: if row.what == What::Outside { SanctionKind::Outside } else { SanctionKind::Silent },
        until: row.until_at,
        rule: row.rule,
        reason: row.reason,
    }))
}
