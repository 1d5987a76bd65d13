//! A piece: what somebody wrote for the newspaper, and how far the editors are with it.
use crate::issue::IssueId;
use crate::kind::{Kind, Signed};
use crate::queries::pieces;
use crate::words::Words;
use kernel::jiff::SignedDuration;
use kernel::{Error, Here, Language, PersonId, Result, Timestamp, Tx, choice, id, record};
use photos::PhotoId;

id!(pub PieceId: now_v7);

pub const TITLE_MAX_CHARS: usize = 100;
pub const RUBRIC_MAX_CHARS: usize = 30;
/// "In het kort" is three lines.
pub const BRIEF_MAX_LINES: usize = 3;
pub const BRIEF_MAX_CHARS: usize = 360;
/// More than a page of the printed newspaper; also in Arabic it fits in one form of 64 KiB.
pub const BODY_MAX_CHARS: usize = 8000;
pub const CAPTION_MAX_CHARS: usize = 200;
pub const ALT_MAX_CHARS: usize = 140;
pub const SPOT_MAX_CHARS: usize = 40;
pub const NAME_MAX_CHARS: usize = 40;
pub const COMMENT_MAX_CHARS: usize = 1000;
pub const BECAUSE_MAX_CHARS: usize = 240;
/// What did not come in the newspaper is kept so long, for another number.
pub const KEEP_DAYS: i64 = 365;
/// More than this of one writer nobody can edit.
pub const STANDING_MAX: i64 = 12;
/// So many words somebody reads in a minute who takes their time.
const WORDS_IN_A_MINUTE: usize = 160;

/// [`KEEP_DAYS`] as a time.
pub fn keep_for() -> SignedDuration {
    SignedDuration::from_hours(24 * KEEP_DAYS)
}

choice! {
    pub State {
        Sent "sent",
        Editing "editing",
        /// Somebody else read it too.
        Proofread "proofread",
        /// It has its place in the coming number.
        Planned "planned",
        /// In the newspaper.
        Printed "printed",
        /// An editor took it out of the newspaper again.
        Pulled "pulled",
        /// It does not come in the newspaper, and its writer reads why.
        Declined "declined",
        /// Its writer took it back.
        TakenBack "taken_back",
    } or TakenBack
}

impl State {
    /// Those with which the desk is busy, in the order of the work.
    pub const AT_WORK: [Self; 4] = [Self::Sent, Self::Editing, Self::Proofread, Self::Planned];

    /// As the writer and the editors read it.
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Sent => words.state_sent(),
            Self::Editing => words.state_editing(),
            Self::Proofread => words.state_proofread(),
            Self::Planned => words.state_planned(),
            Self::Printed => words.state_printed(),
            Self::Pulled => words.state_pulled(),
            Self::Declined => words.state_declined(),
            Self::TakenBack => words.state_taken_back(),
        }
    }

    /// Where an editor may bring it from here; proofreading may be skipped. What is printed stays
    /// so: corrections stand below it.
    pub fn ways(self) -> &'static [Self] {
        match self {
            Self::Sent => &[Self::Editing, Self::Declined],
            Self::Editing => &[Self::Proofread, Self::Planned, Self::Declined],
            Self::Proofread => &[Self::Planned, Self::Editing, Self::Declined],
            Self::Planned => &[Self::Proofread],
            Self::Declined => &[Self::Sent],
            Self::Printed | Self::Pulled | Self::TakenBack => &[],
        }
    }

    /// The button that brings a piece here.
    pub fn button<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Sent => words.way_sent(),
            Self::Editing => words.way_editing(),
            Self::Proofread => words.way_proofread(),
            Self::Planned => words.way_planned(),
            Self::Declined | Self::Printed | Self::Pulled | Self::TakenBack => words.way_declined(),
        }
    }

    pub fn is_at_work(self) -> bool {
        Self::AT_WORK.contains(&self)
    }
}

record! {
    /// All that an editor writes of a piece: what a version keeps.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Wording {
        pub title: String,
        pub rubric: String,
        pub brief: String,
        pub body: String,
        pub caption: String,
        pub photo_alt: String,
        pub drawing: String,
        /// The address of what it calls to; empty: nothing.
        pub belongs_to: String,
    }
}

impl Wording {
    /// All words under each other, to lay beside others or to take along.
    pub fn as_text(&self) -> String {
        let Self { title, rubric, brief, body, caption, photo_alt, .. } = self;
        let parts = [rubric, title, brief, body, caption, photo_alt].into_iter();
        parts.filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n")
    }
}

record! {
    #[derive(Clone, Debug)]
    pub struct Piece {
        pub id: PieceId,
        /// In its address; empty: it was never in the newspaper.
        pub slug: String,
        pub kind: Kind,
        pub state: State,
        /// As `nl`.
        pub language: String,
        pub title: String,
        pub rubric: String,
        pub brief: String,
        pub body: String,
        pub caption: String,
        pub photo_alt: String,
        pub drawing: String,
        pub belongs_to: String,
        /// The slug of the article of which it is a translation; empty: of none.
        pub translates: String,
        /// The address of what happened, from which it grew; empty: it did not.
        pub seed: String,
        pub photo_id: Option<PhotoId>,
        pub shows_nobody: bool,
        /// How many people in the photo said yes, and did not take it back.
        pub n_permissions: i64,
        /// Of so many photos below its text nobody was asked yet.
        pub n_photos_to_ask: i64,
        pub spot: String,
        pub signed: Signed,
        /// Readers may begin a conversation with its writer.
        pub takes_answers: bool,
        pub author_id: Option<PersonId>,
        pub author_name: String,
        pub on_behalf_of: String,
        pub desk_id: Option<PersonId>,
        pub editor_id: Option<PersonId>,
        /// Empty: nobody has it.
        pub editor_name: String,
        pub version: i64,
        pub because: String,
        pub issue_id: Option<IssueId>,
        /// 0: in none.
        pub issue_number: i64,
        pub place: i64,
        pub is_removed: bool,
        pub sent_at: Timestamp,
        pub changed_at: Timestamp,
        pub printed_at: Option<Timestamp>,
    }
}

impl Piece {
    /// Where everybody reads it.
    pub fn path(&self) -> String {
        path_of(&self.slug)
    }

    /// The slug of the article that was first, of which the others are translations.
    pub fn origin(&self) -> &str {
        if self.translates.is_empty() { &self.slug } else { &self.translates }
    }

    /// Where an editor works on it.
    pub fn desk_path(&self) -> String {
        format!("{}/stuk/{}", crate::desk::PATH, self.id)
    }

    /// Where its writer follows it.
    pub fn own_path(&self) -> String {
        format!("{}/{}", crate::mine::PATH, self.id)
    }

    pub fn wording(&self) -> Wording {
        Wording {
            title: self.title.clone(),
            rubric: self.rubric.clone(),
            brief: self.brief.clone(),
            body: self.body.clone(),
            caption: self.caption.clone(),
            photo_alt: self.photo_alt.clone(),
            drawing: self.drawing.clone(),
            belongs_to: self.belongs_to.clone(),
        }
    }

    /// Whether everybody may read it.
    pub fn is_read(&self) -> bool {
        self.state == State::Printed && !self.is_removed
    }

    /// Whoever wrote it, or for whom the desk did.
    pub fn writer(&self) -> &str {
        if self.on_behalf_of.is_empty() { &self.author_name } else { &self.on_behalf_of }
    }

    /// With whom readers may talk about it: only with who chose that, and stands there by name.
    pub fn answered_by(&self) -> Option<PersonId> {
        self.author_id.filter(|_| self.takes_answers && self.signed == Signed::Name)
    }

    pub fn is_of(&self, person: PersonId) -> bool {
        self.author_id == Some(person)
    }

    /// Of each of its photos somebody said yes, or nobody can be recognised.
    pub fn is_photo_allowed(&self) -> bool {
        let is_first_allowed =
            self.photo_id.is_none() || self.shows_nobody || 0 < self.n_permissions;
        is_first_allowed && self.n_photos_to_ask == 0
    }

    /// The lines of "In het kort".
    pub fn brief_lines(&self) -> Vec<&str> {
        self.brief.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    }

    pub fn text(&self) -> markup::Text {
        markup::Text::parse(&self.body)
    }

    /// At least 1.
    pub fn n_minutes(&self) -> usize {
        self.text().plain().split_whitespace().count().div_ceil(WORDS_IN_A_MINUTE).max(1)
    }

    /// The direction in which its language is written.
    pub fn direction(&self) -> &'static str {
        Language::from_tag(&self.language).map_or("auto", Language::direction)
    }
}

pub fn path_of(slug: &str) -> String {
    format!("{}/artikel/{slug}", crate::PATH)
}

/// The piece with this id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn at(tx: &mut Tx, id: PieceId) -> Result<Piece> {
    pieces::with_id(tx, id).await?.ok_or(Error::NotFound)
}

/// The same for its own writer; to others it is not there.
pub async fn own(tx: &mut Tx, here: &Here, id: PieceId) -> Result<Piece> {
    let piece = at(tx, id).await?;
    let is_own = here.person.as_ref().is_some_and(|person| piece.is_of(person.id));
    if is_own { Ok(piece) } else { Err(Error::NotFound) }
}

/// Text on one line.
pub fn one_line(raw: &str) -> String {
    careful::tidied(raw).split_whitespace().collect::<Vec<_>>().join(" ")
}
