//! What there is to see at this moment, besides what is said: who is there. It has no number and is
//! never told again; only the latest counts.
use crate::frame::event_of;
use bytes::Bytes;
use kernel::{Language, PersonId, Result};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// One event in three lines: a sentence about all, the parts one after another, and what stands
/// there for everybody. A fourth is for one person alone.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Scene {
    views: Arc<[Rendered; Language::ALL.len()]>,
    own: Arc<HashMap<PersonId, [String; Language::ALL.len()]>>,
}

/// The scene in one language.
#[derive(Default, PartialEq, Eq)]
pub struct View {
    pub says: String,
    pub parts: Vec<Part>,
    /// One line of HTML for everybody; empty when there is nothing to know.
    pub notice: String,
}

#[derive(Default, PartialEq, Eq)]
struct Rendered {
    view: View,
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
    pub fn new(mut view: impl FnMut(Language) -> Result<View>) -> Result<Self> {
        let mut views: [Rendered; Language::ALL.len()] = Default::default();
        for (own, language) in views.iter_mut().zip(Language::ALL) {
            let view = view(language)?;
            let whole = event(&view, view.parts.iter(), None).into();
            *own = Rendered { view, whole };
        }
        Ok(Self { views: Arc::new(views), own: Arc::default() })
    }

    /// Besides, this person sees one line of HTML that nobody else is sent; of several, one after
    /// another.
    pub fn with_own(
        mut self,
        person: PersonId,
        mut html: impl FnMut(Language) -> Result<String>,
    ) -> Result<Self> {
        let own = Arc::make_mut(&mut self.own).entry(person).or_default();
        for (own, language) in own.iter_mut().zip(Language::ALL) {
            own.push_str(&html(language)?);
        }
        Ok(self)
    }

    /// As this reader sees it; of a passer-by there is no person.
    pub(crate) fn event(
        &self,
        language: Language,
        reader: Option<PersonId>,
        unseen: Option<&HashSet<PersonId>>,
    ) -> Bytes {
        let Rendered { view, whole } = &self.views[language as usize];
        let own = reader.and_then(|reader| self.own.get(&reader));
        if unseen.is_none() && own.is_none() {
            return whole.clone();
        }
        let is_hidden = |person| unseen.is_some_and(|unseen| unseen.contains(&person));
        let is_seen = |part: &&Part| !part.person.is_some_and(is_hidden);
        let own = own.map(|own| own[language as usize].as_str());
        event(view, view.parts.iter().filter(is_seen), own).into()
    }
}

fn event<'p>(view: &View, parts: impl Iterator<Item = &'p Part>, own: Option<&str>) -> String {
    let parts: String = parts.map(|part| part.html.as_str()).collect();
    let own = own.map(|own| format!("\n{own}")).unwrap_or_default();
    event_of("scene", &format!("{}\n{parts}\n{}{own}", view.says, view.notice))
}
