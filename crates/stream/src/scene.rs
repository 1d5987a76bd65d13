//! What there is to see at this moment, besides what is said: who is there. It has no number and is
//! never told again; only the latest counts.
use crate::frame::event_of;
use bytes::Bytes;
use kernel::{Language, PersonId, Result};
use std::collections::HashSet;
use std::sync::Arc;

/// One event in two lines: a sentence about all, and the parts one after another.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Scene(Arc<[View; Language::ALL.len()]>);

/// The scene in one language.
#[derive(Default, PartialEq, Eq)]
struct View {
    says: String,
    parts: Vec<Part>,
    /// For everybody who sees everyone: rendered once.
    whole: Bytes,
}

/// A part of the scene, and whose it is.
#[derive(PartialEq, Eq)]
pub struct Part {
    /// `None` for what everybody sees.
    pub person: Option<PersonId>,
    /// One line of HTML.
    pub html: String,
}

impl Scene {
    /// `view` gives the sentence and the parts in one language.
    pub fn new(mut view: impl FnMut(Language) -> Result<(String, Vec<Part>)>) -> Result<Self> {
        let mut views: [View; Language::ALL.len()] = Default::default();
        for (own, language) in views.iter_mut().zip(Language::ALL) {
            let (says, parts) = view(language)?;
            let whole = event(&says, parts.iter()).into();
            *own = View { says, parts, whole };
        }
        Ok(Self(Arc::new(views)))
    }

    /// As this reader sees it.
    pub(crate) fn event(&self, language: Language, unseen: Option<&HashSet<PersonId>>) -> Bytes {
        let view = &self.0[language as usize];
        let Some(unseen) = unseen else { return view.whole.clone() };
        let is_seen = |part: &&Part| part.person.is_none_or(|person| !unseen.contains(&person));
        event(&view.says, view.parts.iter().filter(is_seen)).into()
    }
}

fn event<'p>(says: &str, parts: impl Iterator<Item = &'p Part>) -> String {
    let parts: String = parts.map(|part| part.html.as_str()).collect();
    event_of("scene", &format!("{says}\n{parts}"))
}
