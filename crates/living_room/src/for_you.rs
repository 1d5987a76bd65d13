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
    /// Something that a guest said was taken away, and why.
    TakenAway(String),
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
    let is_told = |guest: &PersonId| all.iter().any(|(person, _)| person == guest);
    let mut taken = moderation::guests_told_in(tx, NAME).await?;
    taken.retain(|(guest, _)| !is_told(guest));
    all.extend(taken.into_iter().map(|(guest, why)| (guest, ForYou::TakenAway(why))));
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
    /// Why something was taken away.
    taken: String,
}

impl ForYou {
    /// Whether it was decided about them.
    fn is_a_decision(&self) -> bool {
        matches!(self, Self::Silent { .. } | Self::TakenAway(_))
    }

    /// One line of HTML, on the page and in the stream alike.
    pub fn html(&self, centre: &Centre, voice: &Voice, now: Timestamp) -> Result<String> {
        let words = Words(voice);
        let (mut waiting, mut silent, mut taken) = Default::default();
        match self {
            Self::Reports(n) => waiting = moderation::waiting_notice(voice, *n)?,
            Self::Relieved(_) => {}
            Self::Silent { sanction, is_guest } => {
                silent = words.you_are_silent(voice.moment(&centre.zone, now, sanction.until));
                if *is_guest {
                    silent = because(words, silent, &sanction.why());
                }
            }
            Self::TakenAway(why) => taken = because(words, words.yours_is_away().to_owned(), why),
        }
        Ok(Notice { words, for_you: self, waiting, silent, taken }.render()?)
    }
}

/// A sentence and its reason in one line, if there is one.
fn because(words: Words<'_>, says: String, why: &str) -> String {
    if why.is_empty() { says } else { words.and_why(says, why.replace('\n', " ")) }
}
