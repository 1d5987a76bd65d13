//! One line, ready to be sent: rendered once, shared by all who listen.
use bytes::Bytes;
use kernel::{Language, PersonId, Result};
use std::collections::HashSet;
use std::sync::Arc;

/// The same bytes in each language.
pub(crate) type Events = Arc<[Bytes; Language::ALL.len()]>;

#[derive(Clone)]
pub struct Frame {
    pub number: i64,
    /// Who appears in it; it passes by whoever does not see one of them.
    people: Arc<[PersonId]>,
    events: Events,
}

impl Frame {
    /// `html` writes what a page shows of it in one language; `event` is what the page's script
    /// calls it.
    pub fn new(
        number: i64,
        event: &str,
        people: Vec<PersonId>,
        mut html: impl FnMut(Language) -> Result<String>,
    ) -> Result<Self> {
        let mut events = [const { Bytes::new() }; Language::ALL.len()];
        for (own, language) in events.iter_mut().zip(Language::ALL) {
            *own = format!("id: {number}\n{}", event_of(event, &html(language)?)).into();
        }
        Ok(Self { number, people: people.into(), events: Arc::new(events) })
    }

    /// A number of which nothing is left to tell.
    pub fn silent(number: i64) -> Self {
        let events = std::array::from_fn(|_| Bytes::from_static(b":\n\n"));
        Self { number, people: Arc::new([]), events: Arc::new(events) }
    }

    pub(crate) fn event(&self, language: Language) -> Bytes {
        self.events[language as usize].clone()
    }

    /// Whether nobody appears in it whom this reader does not see.
    pub(crate) fn is_for(&self, unseen: Option<&HashSet<PersonId>>) -> bool {
        let Some(unseen) = unseen else { return true };
        !self.people.iter().any(|person| unseen.contains(person))
    }
}

/// A server-sent event. Every line of the text gets its own `data:`, so that a return in it cannot
/// begin an event of its own.
pub(crate) fn event_of(event: &str, html: &str) -> String {
    let lines = html.split(['\n', '\r']).map(|line| format!("data: {line}\n"));
    format!("event: {event}\n{}\n", lines.collect::<String>())
}
