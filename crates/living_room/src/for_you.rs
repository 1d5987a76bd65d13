//! What only one person is shown at a table, beside what everybody sees there.
use crate::NAME;
use crate::presence::Company;
use crate::rota::AtWork;
use crate::words::Words;
use askama::Template;
use kernel::{Centre, PersonId, Result, Timestamp, Tx, Voice, people};
use moderation::Sanction;

/// Something for the eyes of one person.
pub enum ForYou {
    /// So many reports wait for a host on duty.
    Reports(i64),
    /// Somebody, by name, receives people instead of this host.
    Relieved(String),
    /// They only listen for a while; a guest reads why here.
    Silent { sanction: Sanction, is_guest: bool },
}

/// What there is for whom at this moment, among those at work at a table and those who are silent.
pub async fn for_each(
    tx: &mut Tx,
    at_work: &AtWork,
    company: &Company,
) -> Result<Vec<(PersonId, ForYou)>> {
    let waiting = moderation::waiting_for(tx, &company.receiving).await?.into_iter();
    let mut all: Vec<_> = waiting.map(|(host, n)| (host, ForYou::Reports(n))).collect();
    if !at_work.relieved.is_empty() {
        let there = people::people(tx, &at_work.on_duty).await?;
        let name = there.into_iter().next().map(|worker| worker.name).unwrap_or_default();
        let relieved = at_work.relieved.iter();
        all.extend(relieved.map(|host| (*host, ForYou::Relieved(name.clone()))));
    }
    for (person, sanction) in moderation::silent_in(tx, NAME).await? {
        let is_guest = people::person(tx, person).await?.is_guest();
        all.push((person, ForYou::Silent { sanction, is_guest }));
    }
    Ok(all)
}

#[derive(Template)]
#[template(path = "for_you.html")]
struct Notice<'a> {
    words: Words<'a>,
    for_you: &'a ForYou,
    /// How many reports wait, as moderation says it.
    waiting: String,
    /// Until when somebody is silent.
    silent: String,
}

impl ForYou {
    /// One line of HTML, on the page and in the stream alike.
    pub fn html(&self, centre: &Centre, voice: &Voice, now: Timestamp) -> Result<String> {
        let words = Words(voice);
        let (mut waiting, mut silent) = (String::new(), String::new());
        match self {
            Self::Reports(n) => waiting = moderation::waiting_notice(voice, *n)?,
            Self::Relieved(_) => {}
            Self::Silent { sanction, is_guest } => {
                silent = words.you_are_silent(voice.moment(&centre.zone, now, sanction.until));
                let why = sanction.why().replace('\n', " ");
                if *is_guest && !why.is_empty() {
                    silent = words.and_why(silent, why);
                }
            }
        }
        Ok(Notice { words, for_you: self, waiting, silent }.render()?)
    }
}
