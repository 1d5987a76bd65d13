//! An activity: something to do, as its organiser described it.
use crate::date::{Date, Where};
use crate::level::Level;
use crate::queries;
use crate::seats::{Seats, WaitingList};
use crate::words::Words;
use kernel::db::Column;
use kernel::jiff::SignedDuration;
use kernel::place::PlaceId;
use kernel::scene::Scene;
use kernel::spoken::Languages;
use kernel::{Error, PersonId, Result, Timestamp, Tx, Writing, choice, id, record};

id!(pub ActivityId: now_v7);

pub const TITLE_MAX_CHARS: usize = 80;
pub const BRIEF_MAX_CHARS: usize = 240;
pub const ABOUT_MAX_CHARS: usize = 4000;
pub const SPOT_MAX_CHARS: usize = 60;
pub const COST_MAX_CHARS: usize = 40;
pub const LED_BY_MAX_CHARS: usize = 40;
/// More people than fit in any neighbourhood house.
pub const PLACES_MAX: u32 = 2000;

record! {
    #[derive(Clone, Debug)]
    pub struct Activity {
        pub id: ActivityId,
        /// In the address.
        pub slug: String,
        pub title: String,
        /// What it is, in one or two sentences.
        pub brief: String,
        /// The rest, in our own mark-up.
        pub about: String,
        pub scene: Scene,
        pub place_id: Option<PlaceId>,
        /// Where in that place, or where else: "Keuken".
        pub spot: String,
        pub setting: Setting,
        /// Empty: free.
        pub cost: String,
        pub marks: Marks,
        /// Who answers for it.
        pub owner_id: Option<PersonId>,
        /// Whom to ring; empty: the centre.
        pub phone: String,
        pub sign_up: SigningUp,
        /// `None`: a place for everybody.
        pub n_places: Option<i64>,
        /// Kept for whoever rings, until `held_until_h` hours before it begins.
        pub n_held: i64,
        pub held_until_h: i64,
        pub waiting_list: WaitingList,
        /// So many hours before it begins, signing up ends.
        pub closes_h: i64,
        /// Nobody is shown who comes, and no letter says where to.
        pub is_quiet: bool,
        /// When, as the crate `series` writes it.
        pub series: String,
        pub state: State,
        /// The place may still change.
        pub is_tentative: bool,
        /// Whom one meets there; empty: whoever answers for it.
        pub led_by: String,
        /// What is spoken there.
        pub languages: Languages,
        /// What somebody should be able to do already.
        pub level: Level,
    }
}

choice! {
    /// Where one takes part.
    pub Setting {
        There "there",
        Home "home",
        Both "both",
    } or There
}

choice! {
    pub SigningUp {
        WalkIn "walk_in",
        SignUp "sign_up",
    } or WalkIn
}

choice! {
    pub State {
        /// A neighbour thought of it; an editor or host says yes.
        Proposed "proposed",
        On "on",
        Ended "ended",
    } or Proposed
}

/// For whom something is, or how: what the filters above the list ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(Vec<Mark>);

choice! {
    pub Mark {
        Children "kinderen",
        Women "vrouwen",
        Learning "leren",
        Digital "digitaal",
        Outside "buiten",
    } or Outside
}

impl Mark {
    pub const ALL: [Self; 5] =
        [Self::Children, Self::Women, Self::Learning, Self::Digital, Self::Outside];

    /// "Kinderen mogen mee"
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Children => words.mark_children(),
            Self::Women => words.mark_women(),
            Self::Learning => words.mark_learning(),
            Self::Digital => words.mark_digital(),
            Self::Outside => words.mark_outside(),
        }
    }
}

impl Marks {
    /// From the words of a form; what is no mark is left out.
    pub fn from_words<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let words: Vec<&str> = words.into_iter().collect();
        Self(Mark::ALL.into_iter().filter(|mark| words.contains(&mark.as_str())).collect())
    }

    /// As it is stored: each word between spaces, so that `like '% kinderen %'` finds it.
    pub fn stored(&self) -> String {
        self.0.iter().fold(" ".to_owned(), |text, mark| text + mark.as_str() + " ")
    }

    pub fn iter(&self) -> impl Iterator<Item = Mark> {
        self.0.iter().copied()
    }
}

impl Column for Marks {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(Self::from_words(stored.split(' ')))
    }
}

impl Activity {
    pub fn path(&self) -> String {
        path_of(&self.slug)
    }

    /// One date of it.
    pub fn path_on(&self, on_date: &str) -> String {
        format!("{}?op={on_date}", self.path())
    }

    /// Where it always is.
    pub fn place(&self) -> Where {
        Where { place: self.place_id, spot: self.spot.clone(), is_tentative: self.is_tentative }
    }

    pub fn is_free(&self) -> bool {
        self.cost.is_empty()
    }

    pub fn takes_sign_ups(&self) -> bool {
        self.sign_up == SigningUp::SignUp
    }

    /// Whether it stands on the calendar, or stood there.
    pub fn is_shown(&self) -> bool {
        self.state != State::Proposed
    }

    /// How many places there are at a date that begins then.
    pub fn seats(&self, starts_at: Timestamp) -> Seats {
        let hours = SignedDuration::from_hours;
        let count = |n: i64| u32::try_from(n).unwrap_or(0);
        Seats {
            capacity: self.n_places.map(count),
            n_held: count(self.n_held),
            held_until: starts_at - hours(self.held_until_h),
            waiting_list: self.waiting_list,
            starts_at,
        }
    }

    /// Until when somebody may sign up by themselves for a date that begins then.
    pub fn closes_at(&self, starts_at: Timestamp) -> Timestamp {
        starts_at - SignedDuration::from_hours(self.closes_h)
    }
}

pub fn path_of(slug: &str) -> String {
    format!("{}/{slug}", crate::PATH)
}

/// The activity with this word in its address.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn at(tx: &mut Tx, slug: &str) -> Result<Activity> {
    queries::activities::with_slug(tx, slug).await?.ok_or(Error::NotFound)
}

/// The activity and the date that a form is about. Nobody else decides about the places of that
/// date until this deed is over.
///
/// # Errors
/// [`Error::NotFound`] when there is no such activity on the calendar, or not on that date.
pub async fn held(tx: &mut Writing, slug: &str, on_date: &str) -> Result<(Activity, Date)> {
    let activity = at(tx, slug).await?;
    if !activity.is_shown() {
        return Err(Error::NotFound);
    }
    let date = queries::dates::hold(tx, activity.id, on_date).await?;
    Ok((activity, date.ok_or(Error::NotFound)?))
}
