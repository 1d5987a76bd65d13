//! What only one person is shown at a table, beside what everybody sees there.
use crate::rota::AtWork;
use crate::words::Words;
use askama::Template;
use kernel::{PersonId, Result, Tx, Voice, people};

/// Something for the eyes of one person.
pub enum ForYou {
    /// So many reports wait for a host on duty.
    Reports(i64),
    /// Somebody, by name, receives people instead of this host.
    Relieved(String),
}

/// What there is for whom at this moment, among those at work at a table.
pub async fn for_each(tx: &mut Tx, at_work: &AtWork) -> Result<Vec<(PersonId, ForYou)>> {
    let waiting = moderation::waiting_for(tx, &at_work.on_duty).await?.into_iter();
    let mut all: Vec<_> = waiting.map(|(host, n)| (host, ForYou::Reports(n))).collect();
    if !at_work.relieved.is_empty() {
        let there = people::people(tx, &at_work.on_duty).await?;
        let name = there.into_iter().next().map(|worker| worker.name).unwrap_or_default();
        let relieved = at_work.relieved.iter();
        all.extend(relieved.map(|host| (*host, ForYou::Relieved(name.clone()))));
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
}

impl ForYou {
    /// One line of HTML, on the page and in the stream alike.
    pub fn html(&self, voice: &Voice) -> Result<String> {
        let waiting = match self {
            Self::Reports(n) => moderation::waiting_notice(voice, *n)?,
            Self::Relieved(_) => String::new(),
        };
        Ok(Notice { words: Words(voice), for_you: self, waiting }.render()?)
    }
}
