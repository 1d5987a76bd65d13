//! What a centre often does: examples that fill the form for whoever begins.
use crate::activity::{Setting, SigningUp};
use crate::filled::Filled;
use crate::words::Words;
use kernel::scene::Scene;
use kernel::{Here, choice};

choice! {
    pub Starter {
        None "",
        Coffee "koffie",
        Dinner "eten",
        Walk "wandelen",
        Language "taal",
        Repair "repair",
        Games "spel",
        Screens "telefoon",
    } or None
}

impl Starter {
    pub const ALL: [Self; 7] = [
        Self::Coffee,
        Self::Dinner,
        Self::Walk,
        Self::Language,
        Self::Repair,
        Self::Games,
        Self::Screens,
    ];

    pub fn title<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::None => "",
            Self::Coffee => words.starter_coffee(),
            Self::Dinner => words.starter_dinner(),
            Self::Walk => words.starter_walk(),
            Self::Language => words.starter_language(),
            Self::Repair => words.starter_repair(),
            Self::Games => words.starter_games(),
            Self::Screens => words.starter_screens(),
        }
    }

    fn brief<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::None => "",
            Self::Coffee => words.starter_coffee_brief(),
            Self::Dinner => words.starter_dinner_brief(),
            Self::Walk => words.starter_walk_brief(),
            Self::Language => words.starter_language_brief(),
            Self::Repair => words.starter_repair_brief(),
            Self::Games => words.starter_games_brief(),
            Self::Screens => words.starter_screens_brief(),
        }
    }

    /// The drawing, the hours, the mark, and the places when one has to sign up.
    fn usual(self) -> (Scene, [&'static str; 2], &'static str, &'static str) {
        match self {
            Self::None => (Scene::LivingRoom, ["", ""], "", ""),
            Self::Coffee => (Scene::Coffee, ["10.00", "12.00"], "", ""),
            Self::Dinner => (Scene::Soup, ["17.30", "19.30"], "kinderen", "20"),
            Self::Walk => (Scene::Walking, ["10.00", "11.00"], "buiten", ""),
            Self::Language => (Scene::LivingRoom, ["10.00", "11.30"], "leren", ""),
            Self::Repair => (Scene::Bicycle, ["13.00", "16.00"], "leren", ""),
            Self::Games => (Scene::LivingRoom, ["14.00", "16.30"], "kinderen", ""),
            Self::Screens => (Scene::Tablet, ["10.00", "12.00"], "digitaal", ""),
        }
    }

    /// The form with an example in it, in the language that most people here read.
    pub fn filled(self, here: &Here) -> Filled {
        let fresh = Filled::fresh(here);
        if self == Self::None {
            return fresh;
        }
        let voice = here.centre.voice(here.centre.language());
        let words = Words(&voice);
        let (scene, [from, to], mark, places) = self.usual();
        let sign_up = if places.is_empty() { SigningUp::WalkIn } else { SigningUp::SignUp };
        Filled {
            titel: self.title(&words).to_owned(),
            kort: self.brief(&words).to_owned(),
            tekening: scene.as_str().to_owned(),
            van: from.to_owned(),
            tot: to.to_owned(),
            hoe: Setting::There.as_str().to_owned(),
            merk: [mark].iter().filter(|mark| !mark.is_empty()).map(ToString::to_string).collect(),
            aanmelden: sign_up.as_str().to_owned(),
            plekken: places.to_owned(),
            ..fresh
        }
    }
}
