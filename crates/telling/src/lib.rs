//! Telling people: one call, by the way that each person chose.
//!
//! A room says what happened, to whom, and how urgent it is. Whether that becomes a mail, an sms
//! or a line on the call list of the desk, in which language and at what hour, is decided here.
//! Letters leave in a job after the commit: at least once, with an identity that stays the same,
//! so that nobody sees one twice. Once it was sent, nothing of a letter is kept but that it was.
mod action;
mod address;
mod choice;
mod delivery;
mod demo;
mod gateway;
mod letter;
mod mail;
mod mailing;
pub mod outbox;
mod queries;
mod routes;
mod smtp;
mod tell;
#[cfg(test)]
mod tests;
mod transport;
mod urgency;
mod words {
    kernel::words!();
}

pub use action::{Action, Done, Press, action_link, path_of, revoke_links};
pub use address::Address;
pub use choice::{Channel, Choice, HowOften, Way};
pub use demo::{DemoKey, DemoPost};
pub use letter::{Letter, written_out};
pub use mailing::{HandedOver, Mailing, ManyMail, Post, decent_moment, written_by};
pub use queries::CallRow;
pub use tell::{
    ASKED_MAX, TOLD_MAX, What, call_list, called, choice, choose, send_now, tell, tell_address,
    way, withdraw,
};
pub use transport::{Mail, Sms, Transport};
pub use urgency::Urgency;

use crate::demo::DemoDesk;
use crate::queries::people;
use crate::words::Words;
use kernel::language::Leaf;
use kernel::leaving::when;
use kernel::{
    Exported, Holds, Job, Migration, PersonId, Result, Retention, Room, Routes, Table, Tx, Voice,
    Writing,
};
use std::sync::Arc;

/// The ground floor on which every room tells people something. By default nothing leaves the
/// house: letters stay in the outbox.
pub struct Telling {
    transport: Arc<Transport>,
    actions: routes::Actions,
    mailings: Arc<[Arc<dyn Mailing>]>,
    desk: Arc<DemoDesk>,
}

impl Default for Telling {
    fn default() -> Self {
        Self::new(Transport::default())
    }
}

impl Telling {
    pub fn new(transport: Transport) -> Self {
        let is_outbox = matches!(transport.mail, Mail::Outbox);
        Self {
            transport: Arc::new(transport),
            actions: Arc::new([]),
            mailings: Arc::new([]),
            desk: Arc::new(DemoDesk { is_outbox, ..DemoDesk::default() }),
        }
    }

    /// What action links can do.
    pub fn with_actions(self, actions: Vec<Box<dyn Action>>) -> Self {
        Self { actions: actions.into(), ..self }
    }

    /// What rooms send to many.
    pub fn with_mailings(self, mailings: Vec<Arc<dyn Mailing>>) -> Self {
        Self { mailings: mailings.into(), ..self }
    }

    /// Who may read the post of a demo house, and the codes of its team.
    pub fn with_demo_post(self, post: DemoPost, keys: Vec<DemoKey>) -> Self {
        let is_outbox = self.desk.is_outbox;
        Self { desk: Arc::new(DemoDesk { post, keys, is_outbox }), ..self }
    }
}

#[async_trait::async_trait]
impl Room for Telling {
    fn name(&self) -> &'static str {
        "telling"
    }

    fn migrations(&self) -> &'static [Migration] {
        &[Migration { name: "0001_telling", sql: include_str!("../migrations/0001_telling.sql") }]
    }

    fn routes(&self) -> Routes {
        routes::routes(self.actions.clone(), self.desk.clone())
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "telling_message", holds: Holds::Personal },
            Table { name: "telling_choice", holds: Holds::Personal },
            Table { name: "telling_link", holds: Holds::Personal },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &[
            Retention {
                table: "telling_message",
                since: "written_at",
                keep_days: 30,
                shortest_days: None,
                what: |voice| Words(voice).kept_messages(),
            },
            Retention {
                table: "telling_link",
                since: "ends_at",
                keep_days: 0,
                shortest_days: None,
                what: |voice| Words(voice).kept_links(),
            },
        ]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let words = Words(voice);
        let zone = kernel::centre::settings(tx).await?.zone;
        let Choice { way, how_often } = choice(tx, person).await?;
        let mut lines = vec![match how_often {
            HowOften::Never => words.export_never().to_owned(),
            HowOften::Mine => words.export_mine().to_owned(),
            HowOften::Daily => words.export_daily().to_owned(),
        }];
        lines.extend(way.map(|way| match way {
            Way::Mail => words.export_mail().to_owned(),
            Way::Sms => words.export_sms().to_owned(),
            Way::Call => words.export_call().to_owned(),
        }));
        for told in people::told(tx, person).await? {
            lines.push(match told.sent_at {
                Some(sent_at) => words.export_sent(when(voice, &zone, sent_at)),
                None => words.export_waiting(told.subject),
            });
        }
        for (ends_at,) in people::links_of(tx, person).await? {
            lines.push(words.export_link(when(voice, &zone, ends_at)));
        }
        Ok(vec![Exported { heading: words.export_heading().to_owned(), lines }])
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        let contacts = kernel::people::contacts(tx, person).await?;
        let addresses: Vec<String> = contacts.into_iter().map(|contact| contact.address).collect();
        people::erase(tx, person, &addresses).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn jobs(&self) -> Vec<Job> {
        let mailings = self.mailings.iter();
        let mailings = mailings.map(|mailing| mailing::job(mailing.clone(), &self.transport));
        delivery::jobs(&self.transport).into_iter().chain(mailings).collect()
    }
}
