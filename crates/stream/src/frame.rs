//! One line, ready to be sent: rendered once, shared by all who listen.
use bytes::Bytes;
use kernel::{Language, Result};
use std::sync::Arc;

#[derive(Clone)]
pub struct Frame {
    pub number: i64,
    events: Arc<[Bytes; Language::ALL.len()]>,
}

impl Frame {
    /// `html` writes the line in one language, as the page writes it.
    pub fn new(number: i64, mut html: impl FnMut(Language) -> Result<String>) -> Result<Self> {
        let mut events = [const { Bytes::new() }; Language::ALL.len()];
        for (event, language) in events.iter_mut().zip(Language::ALL) {
            *event = event_of(number, &html(language)?);
        }
        Ok(Self { number, events: Arc::new(events) })
    }

    pub(crate) fn event(&self, language: Language) -> Bytes {
        self.events[language as usize].clone()
    }
}

/// A server-sent event. Every line of the text gets its own `data:`, so that a return in it cannot
/// begin an event of its own.
fn event_of(number: i64, html: &str) -> Bytes {
    let lines = html.split(['\n', '\r']).map(|line| format!("data: {line}\n"));
    format!("id: {number}\nevent: line\n{}\n", lines.collect::<String>()).into()
}
