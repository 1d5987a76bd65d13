//! A number of the newspaper: it is made, and one day it is finished.
use kernel::{PersonId, Timestamp, id, record};

id!(pub IssueId: now_v7);

record! {
    #[derive(Clone, Debug)]
    pub struct Issue {
        pub id: IssueId,
        pub number: i64,
        pub final_editor_id: Option<PersonId>,
        /// Empty: nobody is named.
        pub final_editor_name: String,
        /// As `2026-12-11`; empty: not said.
        pub next_on: String,
        /// `None`: it is still being made.
        pub published_at: Option<Timestamp>,
    }
}

impl Issue {
    pub fn path(&self) -> String {
        format!("{}/{}", crate::PATH, self.number)
    }

    /// Whether this person says when it is finished.
    pub fn is_finished_by(&self, person: PersonId) -> bool {
        self.final_editor_id == Some(person)
    }
}
