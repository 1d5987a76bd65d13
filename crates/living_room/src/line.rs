//! A line: what somebody said, its rules, and how it looks.
use crate::table::Table;
use crate::words::Words;
use askama::Template;
use kernel::face;
use kernel::jiff::SignedDuration;
use kernel::jiff::civil::Date;
use kernel::{Centre, Language, PersonId, Result, Timestamp, uuid};
use std::collections::HashSet;
use stream::{Frame, LineText, Unfit};
use unicode_segmentation::UnicodeSegmentation as _;

/// Nobody's words push everybody else's off the screen.
pub const TEXT_MAX_LINES: usize = 30;
/// How long one may take back an own line.
pub const TAKE_BACK: SignedDuration = SignedDuration::from_mins(15);
/// Of a quoted line, so much is shown.
const QUOTE_CHARS: usize = 120;
pub const CALLER_MAX_CHARS: usize = 40;

kernel::record! {
    /// One line as it is kept. An author who left has no name any more, see [`Line::name`].
    #[derive(Clone)]
    pub struct Line {
        pub number: i64,
        pub author_id: Option<PersonId>,
        pub author_name: Option<String>,
        pub kind: String,
        pub text: String,
        pub caller: String,
        pub photo_id: Option<uuid::Uuid>,
        pub photo_alt: String,
        pub quotes: Option<i64>,
        pub quoted_text: Option<String>,
        pub quoted_author: Option<PersonId>,
        pub quoted_name: Option<String>,
        pub quoted_taken_by: Option<String>,
        pub quoted_is_of_guest: Option<bool>,
        pub taken_by: String,
        pub said_at: Timestamp,
        pub goes_at: Timestamp,
        pub drawing: Option<String>,
        pub face_photo: Option<uuid::Uuid>,
        pub audience: Option<String>,
        /// Whether its author receives people here; in a hall such a line stands out.
        pub is_of_host: bool,
        /// Nobody knows how old a guest is, so guests appear no more than minors do.
        pub is_of_guest: bool,
        /// Minors never appear where passers-by read along.
        pub is_of_minor: bool,
    }
}

/// What a reader sees of a line that another line answers.
struct Quote {
    name: String,
    text: String,
}

#[derive(Template)]
#[template(path = "line.html")]
struct LineItem<'a> {
    line: &'a Line,
    words: Words<'a>,
    name: Option<String>,
    clock: String,
    /// On which day it was said, where the centre is.
    day: Date,
    /// The face of the author, or the silhouette for who does not show it here.
    picture: String,
    quote: Option<Quote>,
    /// Where the author shows this reader who they are.
    card: Option<&'a str>,
    is_own: bool,
    stands_out: bool,
    /// Not for these readers, whoever took it away.
    is_away: bool,
    more: String,
}

impl Line {
    pub fn is_wave(&self) -> bool {
        self.kind == "wave"
    }

    pub fn is_taken(&self) -> bool {
        !self.taken_by.is_empty()
    }

    /// Whether its words are kept: who left took them along, a guest leaves them behind.
    pub fn has_words(&self) -> bool {
        self.author_id.is_some() || self.is_of_guest
    }

    /// Whether anybody may still read it.
    pub fn is_there(&self) -> bool {
        !self.is_taken() && self.has_words()
    }

    /// The name of its author, as readers see it; `None` when they left and took their words along.
    pub fn name(&self, words: &Words<'_>) -> Option<String> {
        name_of(words, self.author_name.as_deref(), self.is_of_guest)
    }

    pub fn may_be_taken_back_by(&self, person: PersonId, now: Timestamp) -> bool {
        self.author_id == Some(person) && !self.is_taken() && now < self.said_at + TAKE_BACK
    }

    /// Who appears in it, by name or by word: for who does not want to see them.
    pub fn people(&self) -> Vec<PersonId> {
        // Who receives people is heard by all who are there.
        let author = self.author_id.filter(|_| !self.is_of_host);
        author.into_iter().chain(self.quoted_author).collect()
    }

    pub fn is_seen_by(&self, unseen: &HashSet<PersonId>) -> bool {
        !self.people().iter().any(|person| unseen.contains(person))
    }

    /// On which day it was said, where the centre is.
    pub fn day(&self, centre: &Centre) -> Date {
        self.said_at.to_zoned(centre.zone.clone()).date()
    }

    /// As an item of the list. The live stream shows the very same to everyone, so there nobody is
    /// "you", and no name leads to a card: the page marks the one and adds the other.
    pub fn html(
        &self,
        centre: &Centre,
        language: Language,
        table: &Table,
        viewer: Option<PersonId>,
        card: Option<&str>,
    ) -> Result<String> {
        let voice = centre.voice(language);
        let clock = voice.clock(&centre.zone, self.said_at);
        let is_own = viewer.is_some() && viewer == self.author_id;
        let word = |own: &Option<String>| own.clone().unwrap_or_default();
        let (drawing, audience) = (word(&self.drawing), word(&self.audience));
        let picture = face::picture_for(table.audience(), &drawing, self.face_photo, &audience);
        let words = Words(&voice);
        let is_of_minor = self.is_of_minor || self.is_of_guest;
        let item = LineItem {
            line: self,
            name: self.name(&words),
            quote: self.quote(&words),
            words,
            clock,
            day: self.day(centre),
            picture,
            card,
            is_own,
            is_away: self.is_taken() || (is_of_minor && table.is_read_by_anyone()),
            stands_out: table.is_hall() && self.is_of_host,
            more: table.line_path(self.number),
        };
        Ok(item.render()?)
    }

    fn quote(&self, words: &Words<'_>) -> Option<Quote> {
        let is_there = self.quoted_taken_by.as_deref() == Some("");
        let is_of_guest = self.quoted_is_of_guest.unwrap_or_default();
        let name = name_of(words, self.quoted_name.as_deref(), is_of_guest)?;
        let text = self.quoted_text.as_deref()?;
        let mut signs = text.graphemes(true);
        let mut short: String = signs.by_ref().take(QUOTE_CHARS).collect();
        if signs.next().is_some() {
            short.push('…');
        }
        is_there.then_some(Quote { name, text: short })
    }

    /// As one event of the live stream, rendered once for all who listen.
    pub fn frame(&self, centre: &Centre, table: &Table) -> Result<Frame> {
        self.frame_as("line", self.number, centre, table)
    }

    /// That this line looks different from now on: taken away, or given back. The change has a
    /// number of its own, so that who was away hears of it too.
    pub fn frame_of_change(&self, number: i64, centre: &Centre, table: &Table) -> Result<Frame> {
        self.frame_as("change", number, centre, table)
    }

    fn frame_as(
        &self,
        event: &'static str,
        number: i64,
        centre: &Centre,
        table: &Table,
    ) -> Result<Frame> {
        let html = |language| self.html(centre, language, table, None, None);
        Frame::new(number, event, self.people(), html)
    }
}

/// A guest is called one beside the name, also when nobody knows any more who it was.
fn name_of(words: &Words<'_>, name: Option<&str>, is_of_guest: bool) -> Option<String> {
    match name {
        Some(name) if is_of_guest => Some(words.guest_named(name)),
        None if is_of_guest => Some(words.a_guest().to_owned()),
        name => name.map(str::to_owned),
    }
}

/// Text that is fit to be said; the error is the sentence that says what to do.
pub fn text_of<'v>(words: Words<'v>, raw: &str) -> Result<LineText, &'v str> {
    LineText::parse(raw, TEXT_MAX_LINES).map_err(|unfit| match unfit {
        Unfit::Missing => words.text_missing(),
        Unfit::TooLong => words.text_too_long(),
    })
}
