//! A question or an idea, and what was said about it.
use crate::words::Words;
use kernel::{Here, Language, PersonId, Sealed, Timestamp, choice, id, record};

// Random: it is the address of a slip.
id!(pub QuestionId: new_v4);

pub const TEXT_MAX_CHARS: usize = 2000;
pub const NAME_MAX_CHARS: usize = 40;
/// A closed question stays so long.
pub const KEEP_DAYS: i64 = 90;
/// The letters of a code, which opens what somebody asked: too many to guess.
pub const CODE_LETTERS: usize = 8;

choice! {
    /// What somebody sends: both wait for an answer.
    pub Kind {
        Idea "idea",
        Question "question",
    } or Question
}

impl Kind {
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Question => words.kind_question(),
            Self::Idea => words.kind_idea(),
        }
    }
}

choice! {
    /// How it came to the team.
    pub CameBy {
        Desk "desk",
        Phone "phone",
        Form "form",
    } or Form
}

impl CameBy {
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Form => words.came_by_form(),
            Self::Desk => words.came_by_desk(),
            Self::Phone => words.came_by_phone(),
        }
    }
}

choice! {
    /// How the answer goes back.
    pub How {
        Call "call",
        Sms "sms",
        Mail "mail",
        Desk "desk",
    } or Desk
}

impl How {
    pub const ALL: [Self; 4] = [Self::Desk, Self::Call, Self::Sms, Self::Mail];

    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Call => words.how_call(),
            Self::Sms => words.how_sms(),
            Self::Mail => words.how_mail(),
            Self::Desk => words.how_desk(),
        }
    }

    /// As a colleague reads it, who speaks about somebody else.
    pub fn said_to_team<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Call => words.how_call_desk(),
            Self::Desk => words.how_desk_desk(),
            Self::Sms | Self::Mail => self.said(words),
        }
    }

    pub fn icon(self) -> kernel::Icon {
        match self {
            Self::Call => kernel::icon::TELEFOON,
            Self::Sms => kernel::icon::MOBIEL,
            Self::Mail => kernel::icon::MAIL,
            Self::Desk => kernel::icon::DEUR,
        }
    }
}

choice! {
    /// How far it is.
    pub State {
        Waiting "waiting",
        Taken "taken",
        Answered "answered",
        Closed "closed",
    } or Waiting
}

impl State {
    /// As the team reads it.
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Waiting => words.state_waiting(),
            Self::Taken => words.state_taken(),
            Self::Answered => words.state_answered(),
            Self::Closed => words.state_closed(),
        }
    }
}

choice! {
    /// What came of a question that is closed.
    pub Outcome {
        Answered "answered",
        Referred "referred",
        NotReached "not_reached",
        Dropped "dropped",
        /// Whoever asked closed it.
        Themselves "themselves",
        Other "other",
    } or Other
}

impl Outcome {
    /// What the team chooses from.
    pub const OF_THE_TEAM: [Self; 5] =
        [Self::Answered, Self::Referred, Self::NotReached, Self::Dropped, Self::Other];

    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Answered => words.outcome_answered(),
            Self::Referred => words.outcome_referred(),
            Self::NotReached => words.outcome_not_reached(),
            Self::Dropped => words.outcome_dropped(),
            Self::Themselves => words.outcome_themselves(),
            Self::Other => words.outcome_other(),
        }
    }
}

record! {
    #[derive(Clone, Debug)]
    pub struct Question {
        pub id: QuestionId,
        pub number: i64,
        pub kind: Kind,
        pub came_by: CameBy,
        pub wrapped_key: Sealed,
        pub code: Vec<u8>,
        pub address: Option<Vec<u8>>,
        pub name: Option<Vec<u8>>,
        pub how: How,
        pub language: String,
        pub for_whom_id: Option<PersonId>,
        /// Empty: nobody in particular.
        pub for_whom: String,
        pub asked_by_id: Option<PersonId>,
        /// Empty: without an account.
        pub asker: String,
        /// Where in the house it was said; `None`: it came in by itself.
        pub said_path: Option<String>,
        pub owner_id: Option<PersonId>,
        /// Empty: nobody yet.
        pub owner: String,
        pub state: State,
        pub outcome: Outcome,
        pub asked_at: Timestamp,
        pub answer_before: Timestamp,
        pub answered_at: Option<Timestamp>,
        pub slip_is_away: bool,
    }
}

impl Question {
    /// Where the team reads it.
    pub fn path(&self) -> String {
        path_of(self.id)
    }

    /// How it came to the team.
    pub fn came<'v>(&self, words: &Words<'v>) -> &'v str {
        if self.said_path.is_some() { words.came_by_room() } else { self.came_by.said(words) }
    }

    /// "Vraag 12"
    pub fn title(&self, words: &Words<'_>) -> String {
        let number = self.number.to_string();
        match self.kind {
            Kind::Question => words.waiting_number(number),
            Kind::Idea => words.idea_number(number),
        }
    }

    /// The language of whoever asked, by its own name; empty when it is that of the centre.
    pub fn other_language(&self, here: &Here) -> &'static str {
        let asked = Language::from_tag(&self.language);
        asked.filter(|own| *own != here.centre.language()).map_or("", Language::own_name)
    }

    pub fn is_closed(&self) -> bool {
        self.state == State::Closed
    }

    /// Somebody still waits for a word of us.
    pub fn waits(&self) -> bool {
        matches!(self.state, State::Waiting | State::Taken)
    }

    pub fn is_late(&self, now: Timestamp) -> bool {
        self.waits() && self.answer_before < now
    }
}

pub fn path_of(id: QuestionId) -> String {
    format!("{}/{id}", crate::inbox::PATH)
}

choice! {
    /// What a line is.
    pub LineKind {
        Asked "asked",
        Word "word",
        Answer "answer",
        /// Of a phone call, for the team.
        Note "note",
        /// A colleague goes on with it.
        Handed "handed",
    } or Note
}

impl LineKind {
    /// Whether whoever asked reads it too.
    pub fn is_for_the_asker(self) -> bool {
        matches!(self, Self::Asked | Self::Word | Self::Answer)
    }

    /// As the team reads it.
    pub fn said<'v>(self, words: &Words<'v>, of: Kind) -> &'v str {
        match self {
            Self::Asked if of == Kind::Idea => words.idea_text_shown(),
            Self::Asked | Self::Word => words.line_asked(),
            Self::Answer => words.line_answer(),
            Self::Note => words.line_note(),
            Self::Handed => words.line_handed(),
        }
    }

    /// As whoever asked reads it.
    pub fn said_to_asker<'v>(self, words: &Words<'v>, of: Kind) -> &'v str {
        match self {
            Self::Asked if of == Kind::Idea => words.line_idea(),
            Self::Word => words.follow_text(),
            _ => self.said(words, of),
        }
    }
}

record! {
    /// A line as it is stored.
    pub struct StoredLine {
        pub number: i64,
        pub kind: LineKind,
        /// Empty for whoever asked, and for who left.
        pub by_name: String,
        pub text: Option<Vec<u8>>,
        pub said_at: Timestamp,
    }
}

/// A line that was opened.
pub struct Line {
    pub kind: LineKind,
    pub by_name: String,
    pub text: String,
    pub said_at: Timestamp,
}

impl Line {
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.text.lines().filter(|line| !line.trim().is_empty())
    }
}
