//! A line: what somebody said, its rules, and how it looks to both.
use crate::conversation::{Company, ConversationId, Seat};
use crate::sealed::Unlocked;
use crate::words::Words;
use askama::Template;
use careful::Risk;
use kernel::jiff::SignedDuration;
use kernel::{Centre, Language, PersonId, Result, Timestamp, asset, record};
use stream::{Frame, LineText, Place, Unfit};

/// Long enough to copy a letter, and no endless page.
pub const TEXT_MAX_LINES: usize = 60;
/// How long one may take back an own line, as in the living room.
const TAKE_BACK: SignedDuration = SignedDuration::from_mins(15);

record! {
    /// A line as it is kept.
    pub struct StoredLine {
        pub number: i64,
        /// `None` for what the house says by itself.
        pub seat: Option<i64>,
        pub kind: String,
        pub about: Option<i64>,
        pub text: Option<Vec<u8>>,
        pub alt: Option<Vec<u8>>,
        pub is_hidden: bool,
        pub said_at: Timestamp,
    }
}

/// A line that was opened, for whoever sits at the conversation.
pub struct Line {
    pub number: i64,
    pub seat: Option<i64>,
    pub said_at: Timestamp,
    pub says: Says,
}

/// What there is to read of a line.
pub enum Says {
    Words {
        text: String,
        /// What a photo shows, if there is one.
        alt: Option<String>,
    },
    /// From here on somebody reads for themselves what the desk read to them.
    Passed,
    /// A moderator took it away.
    Hidden,
    /// Its author took it back.
    TakenBack,
    /// It is not what was sealed there: nobody reads it any more.
    Broken,
}

impl Line {
    /// What cannot be opened is said calmly on the page, and written in the log by its number.
    pub fn open(stored: &StoredLine, with: &Unlocked) -> Self {
        let StoredLine { number, seat, said_at, .. } = *stored;
        let says = match (stored.kind.as_str(), seat) {
            ("passed", _) => Says::Passed,
            _ if stored.is_hidden => Says::Hidden,
            // What is said has words, if only none beside a photo.
            (_, Some(_)) if stored.text.is_none() => Says::TakenBack,
            (_, Some(seat)) => words(stored, seat, with).unwrap_or_else(|error| {
                let error = &error as &dyn std::error::Error;
                tracing::error!(error, "a line of a conversation does not open");
                Says::Broken
            }),
            (_, None) => Says::Broken,
        };
        Self { number, seat, said_at, says }
    }

    /// For as long as nobody has built on it.
    pub fn may_be_taken_back(&self, now: Timestamp) -> bool {
        now < self.said_at + TAKE_BACK
    }

    /// What was said in words; `None` for anything else.
    pub fn text(&self) -> Option<&str> {
        match &self.says {
            Says::Words { text, .. } => Some(text),
            _ => None,
        }
    }
}

/// Whether somebody who means harm would write so. Nothing waits for it: it is a warning beside it.
fn is_to_mind(text: &str) -> bool {
    let asks = |risk: &Risk| {
        matches!(
            risk,
            Risk::Iban
                | Risk::Link
                | Risk::Money
                | Risk::QuickGain
                | Risk::AsksSecrets
                | Risk::HandlesMoney
                | Risk::Pretends
                | Risk::MovesElsewhere
        )
    };
    careful::risks(text).iter().any(asks)
}

fn words(stored: &StoredLine, seat: i64, with: &Unlocked) -> Result<Says> {
    let place = Place { number: stored.number, seat };
    let (text, alt) = with.open_words(place, stored.text.as_deref(), stored.alt.as_deref())?;
    Ok(Says::Words { text, alt })
}

#[derive(Template)]
#[template(path = "line.html")]
struct LineItem<'a> {
    words: Words<'a>,
    line: &'a Line,
    conversation: ConversationId,
    author: Option<PersonId>,
    /// "Fatima, namens Wim"
    name: String,
    picture: String,
    clock: String,
    is_own: bool,
    is_reported: bool,
    /// It is about money, a code or a link: whoever reads it is told to mind.
    is_to_mind: bool,
}

/// How the lines of one conversation are shown: the same to everybody in it.
pub struct Showing<'a> {
    pub centre: &'a Centre,
    pub company: &'a Company,
    /// For whom the desk reads, or once read.
    pub on_behalf_of: Option<&'a str>,
}

impl Showing<'_> {
    /// As an item of the list. The live stream shows the very same, so there nobody is "you"; the
    /// page of the author marks it.
    pub fn html(&self, line: &Line, language: Language, own: Option<i64>) -> Result<String> {
        self.item(line, language, own.is_some() && own == line.seat, false)
    }

    /// The same, as somebody reports it.
    pub fn reported_html(&self, line: &Line, language: Language) -> Result<String> {
        self.item(line, language, false, true)
    }

    fn item(
        &self,
        line: &Line,
        language: Language,
        is_own: bool,
        is_reported: bool,
    ) -> Result<String> {
        let voice = self.centre.voice(language);
        let words = Words(&voice);
        let seat = self.company.seats.iter().find(|seat| Some(seat.seat) == line.seat);
        let item = LineItem {
            line,
            conversation: self.company.it.id,
            author: seat.and_then(|seat| seat.person_id),
            name: seat.map(|seat| self.name(&words, seat)).unwrap_or_default(),
            picture: seat.map_or_else(|| asset::drawing("").to_owned(), Seat::picture),
            clock: voice.clock(&self.centre.zone, line.said_at),
            words,
            is_own,
            is_reported,
            is_to_mind: !is_reported && line.text().is_some_and(is_to_mind),
        };
        Ok(item.render()?)
    }

    /// Who speaks from a seat, set apart from the direction of what stands around it. Whoever answers
    /// at the desk says for whom.
    pub fn name(&self, words: &Words<'_>, seat: &Seat) -> String {
        let name = seat.name.as_deref().unwrap_or(words.somebody_who_left());
        let spoke_for_somebody = 0 < seat.seat && (self.company.it.is_at_desk || !seat.reads);
        match self.on_behalf_of.filter(|_| spoke_for_somebody) {
            Some(whom) => words.name_for(name, whom),
            None => format!("\u{2068}{name}\u{2069}"),
        }
    }

    /// As one event of the live stream.
    pub fn frame(&self, line: &Line) -> Result<Frame> {
        self.frame_as("line", line.number, line)
    }

    /// That a line looks different from now on. The change has a number of its own.
    pub fn frame_of_change(&self, number: i64, line: &Line) -> Result<Frame> {
        self.frame_as("change", number, line)
    }

    fn frame_as(&self, event: &'static str, number: i64, line: &Line) -> Result<Frame> {
        let seat = self.company.seats.iter().find(|seat| Some(seat.seat) == line.seat);
        // Between two, neither hears the other when one of them does not want to.
        let author = seat.filter(|_| !self.company.it.is_at_desk).and_then(|seat| seat.person_id);
        Frame::new(number, event, author.into_iter().collect(), |language| {
            self.html(line, language, None)
        })
    }
}

/// Text that is fit to be said; the error is the sentence that says what to do.
pub fn text_of<'v>(words: Words<'v>, raw: &str) -> Result<LineText, &'v str> {
    LineText::parse(raw, TEXT_MAX_LINES).map_err(|unfit| match unfit {
        Unfit::Missing => words.text_missing(),
        Unfit::TooLong => words.text_too_long(),
    })
}
