//! A line: what somebody said, its rules, and how it looks.
use crate::words::{Sentence, Words};
use askama::Template;
use kernel::face::{self, Audience};
use kernel::{Centre, Language, PersonId, Result, Timestamp, uuid};
use stream::Frame;

/// What one says in one breath, as a reader counts.
pub const TEXT_MAX_CHARS: usize = 1000;

kernel::record! {
    /// One line as it is kept. An author who left has no name any more.
    #[derive(Clone)]
    pub struct Line {
        pub number: i64,
        pub author_id: Option<PersonId>,
        pub author_name: Option<String>,
        pub text: String,
        pub said_at: Timestamp,
        pub drawing: Option<String>,
        pub photo_id: Option<uuid::Uuid>,
        pub audience: Option<String>,
    }
}

#[derive(Template)]
#[template(path = "line.html")]
struct LineItem<'a> {
    line: &'a Line,
    words: Words<'a>,
    clock: String,
    /// The face of the author, or the silhouette for who does not show it here.
    picture: String,
    is_own: bool,
}

impl Line {
    /// As an item of the list. The live stream shows the very same to everyone, so there nobody
    /// is "you"; the page of the author marks it.
    pub fn html(
        &self,
        centre: &Centre,
        language: Language,
        readers: Audience,
        viewer: Option<PersonId>,
    ) -> Result<String> {
        let voice = centre.voice(language);
        let clock = voice.clock(&centre.zone, self.said_at);
        let is_own = viewer.is_some() && viewer == self.author_id;
        let word = |own: &Option<String>| own.clone().unwrap_or_default();
        let picture =
            face::picture_for(readers, &word(&self.drawing), self.photo_id, &word(&self.audience));
        let item = LineItem { line: self, words: Words(&voice), clock, picture, is_own };
        Ok(item.render()?)
    }

    /// As one event of the live stream, rendered once for all who listen.
    pub fn frame(&self, centre: &Centre, readers: Audience) -> Result<Frame> {
        Frame::new(self.number, |language| self.html(centre, language, readers, None))
    }
}

/// Text that is fit to be said.
pub struct LineText(String);

impl LineText {
    /// The error is the sentence that says what to do.
    pub fn parse(raw: &str) -> Result<Self, Sentence> {
        // Browsers send line ends as on a typewriter.
        let text = raw.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned();
        if text.is_empty() {
            return Err(|words| words.text_missing());
        }
        if TEXT_MAX_CHARS < text.chars().count() {
            return Err(|words| words.text_too_long());
        }
        Ok(Self(text))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}
