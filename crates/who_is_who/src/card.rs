//! A card: what somebody tells of themselves, what one may ask them, and who may read it.
use crate::PATH;
use crate::words::Words;
use kernel::db::Column;
use kernel::face::{self, Audience};
use kernel::people::Roles;
use kernel::spoken::Languages;
use kernel::{Age, PersonId, Result, choice, record, uuid};

/// One line about oneself, what one can, what one likes to learn.
pub const LINE_MAX_CHARS: usize = 140;

record! {
    /// Somebody on the wall of faces. Whoever of the team shows a face to everyone hangs there
    /// also without a card of their own.
    #[derive(Clone)]
    pub struct Card {
        pub person_id: PersonId,
        pub name: String,
        pub age: Age,
        pub roles: Roles,
        pub audience: String,
        pub about: String,
        pub topics: Topics,
        pub languages: Languages,
        pub strengths: String,
        pub strengths_for: String,
        pub learns: String,
        pub takes_words: bool,
        pub week: String,
        pub drawing: String,
        pub photo_id: Option<uuid::Uuid>,
        pub alt: String,
        /// "gastvrouw", as their face says it.
        pub role: String,
        pub face_audience: String,
        /// Taken away by those who keep it kind.
        pub is_removed: bool,
    }
}

impl Card {
    pub fn path(&self) -> String {
        path_of(self.person_id)
    }

    /// To whom it is shown.
    pub fn shown_to(&self) -> Audience {
        shown_to(&self.audience, self.is_to_be_found())
    }

    /// Of the team, or of an organisation that works here.
    pub fn is_to_be_found(&self) -> bool {
        !self.roles.is_empty()
    }

    /// The picture, for whoever stands in this audience.
    pub fn picture_for(&self, viewer: Audience) -> String {
        face::picture_for(viewer, &self.drawing, self.photo_id, &self.face_audience)
    }

    /// What somebody can, for whoever stands in this audience; empty when it is not theirs to read.
    pub fn strengths_for(&self, viewer: Audience) -> &str {
        let shared = audience(&self.strengths_for);
        if shared != Audience::Nobody && viewer <= shared { &self.strengths } else { "" }
    }
}

/// To whom a card is shown by this word. Everyone in the street sees only who is there to be found.
pub fn shown_to(word: &str, is_to_be_found: bool) -> Audience {
    let chosen = audience(word);
    if is_to_be_found { chosen } else { chosen.min(Audience::Neighbourhood) }
}

/// Where somebody's card hangs.
pub fn path_of(person: PersonId) -> String {
    format!("{PATH}/{person}")
}

/// A word that nobody knows shows nothing.
pub fn audience(word: &str) -> Audience {
    Audience::from_word(word).unwrap_or(Audience::Nobody)
}

choice! {
    /// What one may ask somebody about.
    pub Topic {
        Money "geld",
        Home "wonen",
        Work "werk",
        Letters "brieven",
        Language "taal",
        Computer "computer",
        Children "kinderen",
        Repairs "klussen",
        Cooking "koken",
        Garden "tuin",
        Newspaper "krant",
        Company "gezelschap",
        House "huis",
    } or House
}

impl Topic {
    /// In the order in which a form asks and the chips stand.
    pub const ALL: [Self; 13] = [
        Self::House,
        Self::Money,
        Self::Home,
        Self::Work,
        Self::Letters,
        Self::Language,
        Self::Computer,
        Self::Children,
        Self::Repairs,
        Self::Cooking,
        Self::Garden,
        Self::Newspaper,
        Self::Company,
    ];

    /// `None` for a word that is no topic, as somebody may type it in an address.
    pub fn known(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.as_str() == word)
    }

    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Money => words.topic_money(),
            Self::Home => words.topic_home(),
            Self::Work => words.topic_work(),
            Self::Letters => words.topic_letters(),
            Self::Language => words.topic_language(),
            Self::Computer => words.topic_computer(),
            Self::Children => words.topic_children(),
            Self::Repairs => words.topic_repairs(),
            Self::Cooking => words.topic_cooking(),
            Self::Garden => words.topic_garden(),
            Self::Newspaper => words.topic_newspaper(),
            Self::Company => words.topic_company(),
            Self::House => words.topic_house(),
        }
    }
}

/// Some of them, in the order of [`Topic::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topics(Vec<Topic>);

impl Topics {
    /// What nobody knows is left out.
    pub fn from_words<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let chosen: Vec<Topic> = words.into_iter().filter_map(Topic::known).collect();
        Self(Topic::ALL.into_iter().filter(|topic| chosen.contains(topic)).collect())
    }

    pub fn iter(&self) -> impl Iterator<Item = Topic> {
        self.0.iter().copied()
    }

    pub fn has(&self, topic: Topic) -> bool {
        self.0.contains(&topic)
    }

    /// As it is stored.
    pub fn stored(&self) -> String {
        self.0.iter().map(|topic| topic.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// "geld, wonen"
    pub fn said(&self, words: &Words<'_>) -> String {
        let said = self.0.iter().map(|topic| topic.said(words));
        said.collect::<Vec<_>>().join(words.0.comma())
    }
}

impl Column for Topics {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(Self::from_words(stored.split(' ')))
    }
}
