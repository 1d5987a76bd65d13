//! What there is to see at this moment, besides what is said: who is there. It has no number and is
//! never told again; only the latest counts.
use crate::frame::event_of;
use bytes::Bytes;
use kernel::{Language, PersonId, Result};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// One event in two lines: a sentence about all, and the parts one after another. A third is for
/// one person alone.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Scene {
    views: Arc<[View; Language::ALL.len()]>,
    own: Arc<HashMap<PersonId, [String; Language::ALL.len()]>>,
}

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
            let whole = event(&says, parts.iter(), None).into();
            *own = View { says, parts, whole };
        }
        Ok(Self { views: Arc::new(views), own: Arc::default() })
    }

    /// Besides, this person sees one line of HTML that nobody else is sent.
    pub fn with_own(
        mut self,
        person: PersonId,
        mut html: impl FnMut(Language) -> Result<String>,
    ) -> Result<Self> {
        let mut own: [String; Language::ALL.len()] = Default::default();
        for (own, language) in own.iter_mut().zip(Language::ALL) {
            *own = html(language)?;
        }
        Arc::make_mut(&mut self.own).insert(person, own);
        Ok(self)
    }

    /// As this reader sees it; of a passer-by there is no person.
    pub(crate) fn event(
        &self,
        language: Language,
        reader: Option<PersonId>,
        unseen: Option<&HashSet<PersonId>>,
    ) -> Bytes {
        let view = &self.views[language as usize];
        let own = reader.and_then(|reader| self.own.get(&reader));
        if unseen.is_none() && own.is_none() {
            return view.whole.clone();
        }
        let is_hidden = |person| unseen.is_some_and(|unseen| unseen.contains(&person));
        let is_seen = |part: &&Part| !part.person.is_some_and(is_hidden);
        let own = own.map(|own| own[language as usize].as_str());
        event(&view.says, view.parts.iter().filter(is_seen), own).into()
    }
}

fn event<'p>(says: &str, parts: impl Iterator<Item = &'p Part>, own: Option<&str>) -> String {
    let parts: String = parts.map(|part| part.html.as_str()).collect();
    let own = own.map(|own| format!("\n{own}")).unwrap_or_default();
    event_of("scene", &format!("{says}\n{parts}{own}"))
}
