//! What a form shows of its draft: the offer on top, and the button and the sentence below.
use crate::queries::{self, Draft};
use crate::words::Words;
use askama::Template;
use kernel::{Here, PersonId, Result, Tx, form};
use serde::de::DeserializeOwned;

/// A form whose fields are kept: of which room, about what, and where it stands.
#[derive(Clone, Debug)]
pub struct Form {
    pub room: &'static str,
    /// As `nieuw`, or the name of what is changed.
    pub item: String,
    pub path: String,
}

/// The draft beside a form.
pub struct Beside<'a> {
    here: &'a Here,
    form: Form,
    draft: Option<Draft>,
    /// Whether the fields on the page are those of the draft.
    is_open: bool,
}

#[derive(Template)]
#[template(path = "offer.html")]
struct Offer<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: &'a Form,
    saved: String,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "keep.html")]
struct Keep<'a> {
    words: Words<'a>,
    form: &'a Form,
    saved: String,
    /// Where the browser lays it while the house cannot be reached; nowhere on a borrowed device.
    shelf: Option<String>,
}

#[derive(Template)]
#[template(path = "toolbar.html")]
struct Toolbar<'a> {
    words: Words<'a>,
    field: &'a str,
    chars_max: usize,
}

impl<'a> Beside<'a> {
    /// For a form that somebody opens. `goes_on` is whether they asked for what they had, as the
    /// address says with `verder=ja`.
    pub async fn open(
        tx: &mut Tx,
        here: &'a Here,
        person: PersonId,
        form: Form,
        goes_on: bool,
    ) -> Result<Self> {
        let draft = queries::find(tx, person, form.room, &form.item).await?;
        let is_open = goes_on && draft.is_some();
        Ok(Self { here, form, draft, is_open })
    }

    /// For a form that comes back with everything typed: nothing is offered then.
    pub fn again(here: &'a Here, form: Form) -> Self {
        Self { here, form, draft: None, is_open: true }
    }

    /// What was in the form, when whoever is here goes on with it. What does not fit the form any
    /// more is left alone.
    pub fn fields<F: DeserializeOwned>(&self) -> Option<F> {
        let draft = self.draft.as_ref().filter(|_| self.is_open)?;
        form::understand(&draft.fields).ok()
    }

    /// By person, so that nobody finds what another wrote on the same device.
    fn shelf(&self) -> Option<String> {
        let person = self.here.person.as_ref().filter(|_| !self.here.is_borrowed)?;
        Some(format!("concept-{}-{}-{}", person.id, self.form.room, self.form.item))
    }

    fn saved(&self) -> String {
        let draft = self.draft.as_ref();
        draft.map(|draft| self.here.moment(draft.saved_at)).unwrap_or_default()
    }

    /// "Je was hiermee bezig", above the form; nothing without a draft.
    ///
    /// # Errors
    /// When the template fails.
    pub fn offer(&self) -> Result<String> {
        if self.draft.is_none() {
            return Ok(String::new());
        }
        let Self { here, form, is_open, .. } = self;
        let (words, saved) = (Words(&here.voice), self.saved());
        Ok(Offer { words, here, form, saved, is_open: *is_open }.render()?)
    }

    /// "Bewaar en ga later verder", inside the form, at its end.
    ///
    /// # Errors
    /// When the template fails.
    pub fn button(&self) -> Result<String> {
        let saved = if self.is_open { self.saved() } else { String::new() };
        let (words, form, shelf) = (Words(&self.here.voice), &self.form, self.shelf());
        Ok(Keep { words, form, saved, shelf }.render()?)
    }

    /// Buttons for our own mark-up above the field with this id, in which so many letters fit. It
    /// stands anywhere on the page, with [`Self::toolbar_script`] in its head; without script the
    /// field is all there is.
    ///
    /// # Errors
    /// When the template fails.
    pub fn toolbar(&self, field: &str, chars_max: usize) -> Result<String> {
        Ok(Toolbar { words: Words(&self.here.voice), field, chars_max }.render()?)
    }

    /// The script of the buttons.
    pub fn toolbar_script(&self) -> &'static str {
        crate::assets::MARKS_UP_JS.path
    }

    /// The script that keeps the form every few seconds.
    pub fn script(&self) -> &'static str {
        crate::assets::KEEPS_DRAFTS_JS.path
    }
}
