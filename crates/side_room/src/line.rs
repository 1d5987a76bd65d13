//! A line: what somebody said or what happened, its rules, and how it looks to both.
use crate::sealed::Unlocked;
use crate::talk::{Company, Somebody};
use crate::words::Words;
use askama::Template;
use kernel::{Centre, Language, PersonId, Result, Timestamp, asset, choice, record};
use stream::{Frame, LineText, Place, Unfit};

/// Long enough to copy a letter, and no endless page.
const TEXT_MAX_LINES: usize = 60;

choice! {
    /// What a line is.
    pub Kind {
        Said "said",
        /// Somebody of the team is there now.
        Taken "taken",
        /// A colleague would go on with it: the resident says yes or no.
        Asked "asked",
        Handed "handed",
        Kept "kept",
        /// Whoever had it works here no more, and it waits again.
        Back "back",
        /// Somebody looked because of danger to life.
        Looked "looked",
        /// It went on in the building, or on the telephone: noted so that nobody tells it twice.
        Building "building",
        Phone "phone",
        /// A time to meet was offered, chosen, not wanted, or called off.
        Offered "offered",
        Agreed "agreed",
        NoneFits "none_fits",
        Dropped "dropped",
        /// May the worker ask again on some day? The resident said yes, or no; the day came.
        MayAsk "may_ask",
        AskAgain "ask_again",
        AskNoMore "ask_no_more",
        HowIsIt "how_is_it",
        Closed "closed",
    } or Said
}

impl Kind {
    /// Whether the resident has something to choose.
    fn asks_the_resident(self) -> bool {
        matches!(self, Self::Asked | Self::Offered | Self::MayAsk)
    }
}

record! {
    /// A line as it is kept.
    pub struct StoredLine {
        pub number: i64,
        pub seat: Option<i64>,
        pub kind: Kind,
        pub by_id: Option<PersonId>,
        pub text: Option<Vec<u8>>,
        pub alt: Option<Vec<u8>>,
        pub said_at: Timestamp,
    }
}

/// A line that was opened, for whoever sits at the talk.
pub struct Line {
    pub number: i64,
    pub seat: Option<i64>,
    pub kind: Kind,
    pub by_id: Option<PersonId>,
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
    /// What the house says by itself.
    Happened,
    /// It is not what was sealed there: nobody reads it any more.
    Broken,
}

impl Line {
    /// What cannot be opened is said calmly on the page, and written in the log by its number.
    pub fn open(stored: &StoredLine, with: &Unlocked) -> Self {
        let StoredLine { number, seat, kind, by_id, said_at, .. } = *stored;
        let says = match seat {
            None => Says::Happened,
            Some(seat) => words(stored, seat, with).unwrap_or_else(|error| {
                let error = &error as &dyn std::error::Error;
                tracing::error!(error, "a line of a talk does not open");
                Says::Broken
            }),
        };
        Self { number, seat, kind, by_id, said_at, says }
    }

    /// What was said in words; `None` for anything else.
    pub fn text(&self) -> Option<&str> {
        match &self.says {
            Says::Words { text, .. } => Some(text),
            Says::Happened | Says::Broken => None,
        }
    }
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
    photo_path: String,
    author: Option<PersonId>,
    name: String,
    picture: String,
    clock: String,
    happened: String,
    is_own: bool,
    /// What stands here was said in the building or on the telephone.
    was_spoken: Option<String>,
    /// It came while the page was open, so the choice that goes with it is not on that page yet.
    asks_anew: bool,
}

/// How the lines of one talk are shown: the same to both.
pub struct Showing<'a> {
    pub centre: &'a Centre,
    pub company: &'a Company,
}

impl Showing<'_> {
    /// As an item of the list. The live stream shows the very same, so there nobody is "you"; the
    /// page of the author marks it.
    pub fn html(&self, line: &Line, language: Language, own: Option<PersonId>) -> Result<String> {
        self.item(line, language, own, false)
    }

    fn item(
        &self,
        line: &Line,
        language: Language,
        own: Option<PersonId>,
        is_live: bool,
    ) -> Result<String> {
        let voice = self.centre.voice(language);
        let words = Words(&voice);
        let author = self.author(line);
        let name = self.name(&words, author);
        let was_spoken = match line.kind {
            Kind::Building => Some(words.spoken_in_building().to_owned()),
            Kind::Phone => Some(words.spoken_on_phone().to_owned()),
            _ => None,
        };
        let item = LineItem {
            line,
            photo_path: crate::photo::path_of(self.company.it.id, line.number),
            author: author.map(|own| own.id).filter(|_| line.seat.is_some()),
            picture: author.map_or_else(|| asset::drawing("").to_owned(), Somebody::picture),
            clock: voice.clock(&self.centre.zone, line.said_at),
            happened: happened(&words, line, &name),
            name,
            is_own: own.is_some() && own == author.map(|own| own.id),
            was_spoken,
            asks_anew: is_live && line.kind.asks_the_resident(),
            words,
        };
        Ok(item.render()?)
    }

    fn author(&self, line: &Line) -> Option<&Somebody> {
        match line.seat {
            Some(0) => self.company.resident(),
            _ => self.company.find(line.by_id),
        }
    }

    /// Whom a line is from, set apart from the direction of what stands around it.
    fn name(&self, words: &Words<'_>, author: Option<&Somebody>) -> String {
        let name = author.map_or(words.somebody_who_left(), |own| own.name.as_str());
        format!("\u{2068}{name}\u{2069}")
    }

    /// As it stands in what the resident keeps: "15.22 uur Koen: Dag".
    pub fn written_out(&self, line: &Line, words: Words<'_>) -> String {
        let name = self.name(&words, self.author(line));
        let clock = words.0.clock(&self.centre.zone, line.said_at);
        match &line.says {
            Says::Words { text, alt } => {
                let photo = alt.as_deref().map(|alt| words.kept_photo(alt));
                words.kept_line(
                    clock,
                    name,
                    [Some(text.clone()), photo]
                        .into_iter()
                        .flatten()
                        .filter(|own| !own.is_empty())
                        .collect::<Vec<_>>()
                        .join(" – "),
                )
            }
            Says::Happened => words.kept_happened(clock, happened(&words, line, &name)),
            Says::Broken => words.kept_happened(clock, words.does_not_open()),
        }
    }

    /// As one event of the live stream.
    pub fn frame(&self, line: &Line) -> Result<Frame> {
        let item = |language| self.item(line, language, None, true);
        Frame::new(line.number, "line", Vec::new(), item)
    }
}

fn happened(words: &Words<'_>, line: &Line, name: &str) -> String {
    match line.kind {
        Kind::Taken => words.happened_taken(name),
        Kind::Asked => words.happened_asked(name),
        Kind::Handed => words.happened_handed(name),
        Kind::Kept => words.happened_kept().to_owned(),
        Kind::Back => words.happened_back().to_owned(),
        Kind::Looked => words.happened_looked(name),
        Kind::Offered => words.happened_offered(name),
        Kind::Agreed => words.happened_agreed().to_owned(),
        Kind::NoneFits => words.happened_none_fits().to_owned(),
        Kind::Dropped => words.happened_dropped().to_owned(),
        Kind::MayAsk => words.happened_may_ask(name),
        Kind::AskAgain => words.happened_ask_again().to_owned(),
        Kind::AskNoMore => words.happened_ask_no_more().to_owned(),
        Kind::HowIsIt => words.happened_how_is_it(name),
        Kind::Closed => words.happened_closed().to_owned(),
        Kind::Said | Kind::Building | Kind::Phone => String::new(),
    }
}

/// Text that is fit to be said; the error is the sentence that says what to do.
pub fn text_of<'v>(words: Words<'v>, raw: &str) -> Result<LineText, &'v str> {
    LineText::parse(raw, TEXT_MAX_LINES).map_err(|unfit| match unfit {
        Unfit::Missing => words.text_missing(),
        Unfit::TooLong => words.text_too_long(),
    })
}
