//! A notice: what a neighbour asks or offers, and who may do what with it.
use crate::holding::Reasons;
use crate::kind::{Category, Kind};
use crate::words::Words;
use kernel::jiff::SignedDuration;
use kernel::{Age, Here, Person, PersonId, Role, Timestamp, choice, id, record};
use photos::PhotoId;

id!(pub NoticeId: now_v7);

pub const TITLE_MAX_CHARS: usize = 80;
pub const STORY_MAX_CHARS: usize = 1000;
pub const SPOT_MAX_CHARS: usize = 40;
pub const ALT_MAX_CHARS: usize = 140;
pub const NAME_MAX_CHARS: usize = 40;
/// More than this one neighbour cannot keep true (`promises.md` T7). What waits counts too.
pub const STANDING_MAX: i64 = 10;
/// So long before it comes down its owner is asked whether it is still true; whoever does not
/// answer sees it sink below the rest.
pub const ASKED_BEFORE: SignedDuration = SignedDuration::from_hours(2 * 24);
const DAY_SECONDS: i64 = 24 * 60 * 60;
/// Words in an address that are no notice.
pub const RESERVED: [&str; 4] = ["nieuw", "mijn", "blad", "briefje"];

choice! {
    pub State {
        /// A host looks first.
        Held "held",
        Hanging "hanging",
        /// A host did not hang it up, and said why.
        Refused "refused",
        /// Its owner took it down.
        Down "down",
    } or Down
}

choice! {
    /// Whether it came true, as one of those whom it concerns says.
    pub Outcome {
        Unknown "",
        Yes "yes",
        No "no",
    } or Unknown
}

record! {
    #[derive(Clone, Debug)]
    pub struct Notice {
        pub id: NoticeId,
        /// In the address.
        pub slug: String,
        pub kind: Kind,
        pub category: Category,
        /// In one sentence.
        pub title: String,
        pub story: String,
        /// A street or a square; empty: not said.
        pub spot: String,
        pub photo_id: Option<PhotoId>,
        pub photo_alt: String,
        /// `None`: of somebody for whom the desk speaks.
        pub author_id: Option<PersonId>,
        /// The name of the author; empty without one.
        pub author_name: String,
        pub author_age: Age,
        /// The first name of whom the desk speaks for.
        pub on_behalf_of: String,
        pub desk_id: Option<PersonId>,
        /// The organisation that hung it up; empty: a neighbour did.
        pub organisation: String,
        pub takes_partners: bool,
        pub state: State,
        pub held_for: Reasons,
        pub look_before: Timestamp,
        /// Why a host did not hang it up.
        pub because: String,
        pub is_removed: bool,
        pub outcome: Outcome,
        pub short_code: String,
        pub made_at: Timestamp,
        pub hung_at: Timestamp,
        pub comes_down_at: Timestamp,
        /// How often what it says was changed.
        pub version: i64,
        /// When that was last; `None`: it says what it said at first.
        pub changed_at: Option<Timestamp>,
    }
}

impl Notice {
    /// What its photo shows, for who does not see it.
    pub fn photo_says(&self, words: &Words<'_>) -> String {
        photo_says(words, &self.photo_alt, &self.title)
    }

    pub fn path(&self) -> String {
        path_of(&self.slug)
    }

    /// Whether it is on the board at this moment.
    pub fn hangs(&self, now: Timestamp) -> bool {
        self.state == State::Hanging && !self.is_removed && now < self.comes_down_at
    }

    /// Its owner was asked whether it is still true, and did not answer yet.
    pub fn is_sunken(&self, now: Timestamp) -> bool {
        self.hangs(now) && self.comes_down_at - ASKED_BEFORE <= now
    }

    pub fn is_at_desk(&self) -> bool {
        self.author_id.is_none()
    }

    /// Whether it was on the board before it came to wait for a host.
    pub fn hung_before(&self) -> bool {
        !self.short_code.is_empty()
    }

    /// What hangs or waits can be changed, and what a host did not hang up too: it waits then. What
    /// came down hangs again first, and what the team took away stays away.
    pub fn may_be_changed(&self, now: Timestamp) -> bool {
        let stands = matches!(self.state, State::Held | State::Refused) || self.hangs(now);
        stands && !self.is_removed
    }

    /// What its owner took down, or what came down by itself, hangs again with one press.
    pub fn may_hang_again(&self, now: Timestamp) -> bool {
        let was_up = matches!(self.state, State::Hanging | State::Down);
        was_up && !self.is_removed && (!self.hangs(now) || self.is_sunken(now))
    }

    /// "Hangt tot zaterdag 12 december", or why it does not hang.
    pub fn standing_says(&self, words: &Words<'_>, here: &Here) -> String {
        match self.state {
            _ if self.is_removed => words.is_removed().to_owned(),
            State::Held => words.is_held(here.moment(self.look_before)),
            State::Refused => words.is_refused(self.because.as_str()),
            _ if self.hangs(here.now) => words.hangs_until(here.date(self.comes_down_at)),
            _ if self.outcome == Outcome::Yes => words.is_down_came_true().to_owned(),
            State::Hanging | State::Down => words.is_down().to_owned(),
        }
    }

    /// As neighbours see whose it is: a first name, or the organisation.
    pub fn name(&self) -> &str {
        match (self.organisation.as_str(), self.on_behalf_of.as_str()) {
            ("", "") => &self.author_name,
            ("", name) => name,
            (organisation, _) => organisation,
        }
    }

    /// Days until it comes down, begun ones too.
    pub fn n_days_left(&self, now: Timestamp) -> i64 {
        let seconds = now.duration_until(self.comes_down_at).as_secs().max(0);
        (seconds + DAY_SECONDS - 1) / DAY_SECONDS
    }

    pub fn is_of(&self, person: &Person) -> bool {
        self.author_id == Some(person.id)
    }

    /// Whoever hung it up looks after it: its author, or the desk for whom it speaks.
    pub fn is_kept_by(&self, here: &Here) -> bool {
        let Some(person) = &here.person else { return false };
        self.is_of(person) || (self.is_at_desk() && person.roles.any(Role::is_at_desk))
    }

    /// What is not of age talks in private with the team only.
    pub fn is_of_minor(&self) -> bool {
        !self.is_at_desk() && !self.author_age.is_adult()
    }

    /// The story as it was typed, line by line.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.story.lines().filter(|line| !line.is_empty())
    }
}

pub fn path_of(slug: &str) -> String {
    format!("{}/{slug}", crate::PATH)
}

/// Where the code on paper leads: it says nothing of what hangs there, and stays the same.
pub fn paper_path(id: NoticeId) -> String {
    format!("{}/briefje/{id}", crate::PATH)
}

/// What a photo shows, in the words of whoever took it, or else what it belongs to.
pub fn photo_says(words: &Words<'_>, alt: &str, title: &str) -> String {
    if alt.is_empty() { words.photo_of(title) } else { alt.to_owned() }
}
