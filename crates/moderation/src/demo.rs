//! What lies in the worklist of a demo house, so that it can be tried out.
use crate::case::{ActId, CaseId, What, Wrong};
use crate::queries::acts::{self, NewAct};
use crate::queries::cases::{self, NewCase};
use crate::queries::reports;
use kernel::jiff::SignedDuration;
use kernel::session::Token;
use kernel::{PersonId, Result, Timestamp, Writing, people};

/// Something that was reported in a demo house, an hour after it was said; nobody gets a letter
/// about it.
pub struct DemoCase<'a> {
    pub room: &'a str,
    /// The room's own key of what was said.
    pub item: &'a str,
    pub path: &'a str,
    pub place: &'a str,
    pub about: PersonId,
    pub name: &'a str,
    pub text: &'a str,
    pub said_at: Timestamp,
    pub by: PersonId,
    pub wrong: Wrong,
    /// What was written with the report.
    pub words: &'a str,
    /// The last part of the receipt's address, which is chance elsewhere.
    pub receipt: &'a str,
    /// Whoever looks at it.
    pub keeper: PersonId,
    /// That the keeper hid it, and why; it waits otherwise.
    pub hidden_because: Option<&'a str>,
    /// Why whom it is about does not agree.
    pub appeal: Option<&'a str>,
}

impl DemoCase<'_> {
    /// Keeps it with the times at which all this happened.
    pub async fn keep(&self, tx: &mut Writing) -> Result<()> {
        let now = tx.now;
        let kept = self.happen(tx).await;
        tx.now = now;
        kept
    }

    async fn happen(&self, tx: &mut Writing) -> Result<()> {
        let hour = SignedDuration::from_hours(1);
        let id = CaseId::fresh();
        tx.now = self.said_at + hour;
        let case = NewCase {
            id,
            room: self.room,
            item: self.item,
            about: Some(self.about),
            path: self.path,
            place: self.place,
            look_before: tx.now + 24 * hour,
            with: Some(self.keeper),
            name: self.name,
            evidence: self.text,
            said_at: self.said_at,
        };
        cases::keep(tx, &case).await?;
        let number = reports::keep(tx, id, Some(self.by), self.wrong, self.words).await?;
        reports::keep_receipt(tx, &Token::claimed(self.receipt), number).await?;
        let Some(reason) = self.hidden_because else { return Ok(()) };
        tx.now = self.said_at + 2 * hour;
        let (act, by, what) = (ActId::fresh(), self.keeper, What::Hide);
        acts::keep(tx, &NewAct { id: act, case: id, by, what, rule: "", reason }).await?;
        cases::close(tx, id).await?;
        people::log_act(tx, Some(by), None, what.logged(), &id.to_string()).await?;
        let Some(appeal) = self.appeal else { return Ok(()) };
        tx.now = self.said_at + 3 * hour;
        acts::appeal(tx, act, appeal).await?;
        cases::hold_evidence(tx, id).await
    }
}
