//! Drafts keep by themselves: what somebody was writing is still there tomorrow.
//!
//! A form says which room it is of and about what, and is kept every few seconds, or by its button
//! "Bewaar en ga later verder". Whoever opens it again is offered what they had. This is never for
//! what people say to each other in private: that is kept nowhere before it is sent. Beside a field
//! with our own mark-up stand its buttons ([`Beside::toolbar`]), and what is pasted there becomes it.
mod beside;
mod keep;
mod queries;
#[cfg(test)]
mod tests;
mod assets {
    kernel::assets!();
}
mod words {
    kernel::words!();
}

pub use beside::{Beside, Form};
pub use queries::forget;

use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    Asset, Cookie, Exported, Holds, Migration, PersonId, Result, Retention, Room, Routes, Table,
    Tx, Voice, Writing,
};

/// Whoever was ill or away finds it again; what nobody came back to in a month goes.
const KEEP_DAYS: i64 = 30;

/// The ground floor on which forms keep what is typed.
pub struct Drafts;

#[async_trait::async_trait]
impl Room for Drafts {
    fn name(&self) -> &'static str {
        "drafts"
    }

    fn migrations(&self) -> &'static [Migration] {
        &[Migration { name: "0001_drafts", sql: include_str!("../migrations/0001_drafts.sql") }]
    }

    fn routes(&self) -> Routes {
        Routes::new().act(keep::PATH, keep::keep).act(keep::AWAY_PATH, keep::throw_away)
    }

    fn tables(&self) -> &'static [Table] {
        &[Table { name: "drafts_draft", holds: Holds::Personal }]
    }

    fn retention(&self) -> &'static [Retention] {
        &[Retention {
            table: "drafts_draft",
            since: "saved_at",
            keep_days: KEEP_DAYS,
            shortest_days: Some(7),
            what: |voice| Words(voice).kept_drafts(),
        }]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let lines = queries::of_somebody(tx, person).await?;
        let lines = lines.iter().map(|(fields,)| keep::readable(fields)).collect();
        Ok(vec![Exported { heading: Words(voice).export_drafts().to_owned(), lines }])
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        queries::erase(tx, person).await
    }

    fn cookies(&self) -> &'static [Cookie] {
        &[Cookie {
            name: "concept",
            what: |voice| Words(voice).cookie_shelf(),
            max_age_s: KEEP_DAYS * 24 * 60 * 60,
        }]
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn assets(&self) -> &'static [&'static Asset] {
        assets::ALL
    }
}
