//! How one gets into a place. Who is on wheels counts on every word of it, so what nobody wrote
//! down is said neither as yes nor as no.
use crate::language::Words;
use crate::{Icon, Voice, icon, page};

/// What is known of the way in. `None` and the empty text are "not known".
#[derive(Default)]
pub struct Access {
    pub doorstep: Option<Doorstep>,
    pub lift: Option<Lift>,
    /// One for who comes in a wheelchair.
    pub has_toilet: Option<bool>,
    /// Also for praying.
    pub has_quiet_room: Option<bool>,
    /// At the door, for a car or a mobility scooter.
    pub has_parking: Option<bool>,
    /// The nearest bus or tram, in the words of the centre.
    pub stop: String,
    /// "De deur zit naast de bakker."
    pub way_in: String,
    /// Whom to ring when one stands at the door.
    pub phone: String,
}

/// What lies before the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doorstep {
    /// There is none.
    Level,
    Step,
    /// With a ramp, or with somebody who helps.
    StepWithHelp,
}

impl Doorstep {
    pub const ALL: [Self; 3] = [Self::Level, Self::StepWithHelp, Self::Step];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Step => "step",
            Self::StepWithHelp => "step_with_help",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|doorstep| doorstep.as_str() == word)
    }
}

/// How one gets to the other floors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lift {
    Yes,
    No,
    /// Everything happens on the ground floor.
    GroundFloor,
}

impl Lift {
    pub const ALL: [Self; 3] = [Self::Yes, Self::GroundFloor, Self::No];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::GroundFloor => "ground_floor",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lift| lift.as_str() == word)
    }
}

/// Something that is known of the way in: words, and an icon that is never there without them.
pub struct Fact<'v> {
    pub icon: Icon,
    pub says: &'v str,
}

/// Between the pieces of a line, in every language.
const BETWEEN: &str = " · ";

impl Access {
    /// Whether there is anything to tell.
    pub fn is_known(&self) -> bool {
        let words = [&self.stop, &self.way_in, &self.phone];
        self.answered().contains(&true) || words.iter().any(|text| !text.is_empty())
    }

    /// Whether somebody can decide from it that they can come: step, lift and toilet are known.
    pub fn is_enough(&self) -> bool {
        let [doorstep, lift, toilet, ..] = self.answered();
        doorstep && lift && toilet
    }

    /// Step, lift, toilet, quiet room, parking.
    fn answered(&self) -> [bool; 5] {
        [
            self.doorstep.is_some(),
            self.lift.is_some(),
            self.has_toilet.is_some(),
            self.has_quiet_room.is_some(),
            self.has_parking.is_some(),
        ]
    }

    /// What is known, good and bad, in the order in which one meets it.
    pub fn facts<'v>(&self, voice: &'v Voice) -> Vec<Fact<'v>> {
        let words = Words(voice);
        let yes_or_no = |answer: Option<bool>, icon, yes, no| {
            answer.map(|is_there| if is_there { (icon, yes) } else { (icon::SLUIT, no) })
        };
        let parking = yes_or_no(
            self.has_parking,
            icon::PARKEREN,
            words.access_parking(),
            words.access_no_parking(),
        );
        let doorstep = self.doorstep.map(|doorstep| match doorstep {
            Doorstep::Level => (icon::ROLSTOEL, words.access_no_step()),
            Doorstep::Step => (icon::LET_OP, words.access_step()),
            Doorstep::StepWithHelp => (icon::MENSEN, words.access_step_with_help()),
        });
        let lift = self.lift.map(|lift| match lift {
            Lift::Yes => (icon::LIFT, words.access_lift()),
            Lift::No => (icon::SLUIT, words.access_no_lift()),
            Lift::GroundFloor => (icon::VINK, words.access_ground_floor()),
        });
        let toilet =
            yes_or_no(self.has_toilet, icon::WC, words.access_toilet(), words.access_no_toilet());
        let quiet_room = yes_or_no(
            self.has_quiet_room,
            icon::KAARS,
            words.access_quiet_room(),
            words.access_no_quiet_room(),
        );
        let facts = [parking, doorstep, lift, toilet, quiet_room].into_iter().flatten();
        facts.map(|(icon, says)| Fact { icon, says }).collect()
    }

    /// "Nog niet bekend: lift · stille ruimte"; nothing when all is known.
    pub fn not_known(&self, voice: &Voice) -> Option<String> {
        let words = Words(voice);
        let names = [
            words.about_doorstep(),
            words.about_lift(),
            words.about_toilet(),
            words.about_quiet_room(),
            words.about_parking(),
        ];
        let answers = names.into_iter().zip(self.answered());
        let open: Vec<&str> =
            answers.filter(|(_, is_answered)| !is_answered).map(|(name, _)| name).collect();
        (!open.is_empty()).then(|| words.access_not_known(open.join(BETWEEN)))
    }

    /// "Drempelvrij · lift · rolstoeltoilet": what decides whether somebody can come, as far as it
    /// is known, the bad as well; empty when none of it is.
    pub fn short_line(&self, voice: &Voice) -> String {
        let words = Words(voice);
        let doorstep = self.doorstep.map(|doorstep| match doorstep {
            Doorstep::Level => words.short_no_step(),
            Doorstep::Step => words.short_step(),
            Doorstep::StepWithHelp => words.short_step_with_help(),
        });
        let lift = self.lift.map(|lift| match lift {
            Lift::Yes => words.short_lift(),
            Lift::No => words.short_no_lift(),
            Lift::GroundFloor => words.short_ground_floor(),
        });
        let toilet = self
            .has_toilet
            .map(|is_there| if is_there { words.short_toilet() } else { words.short_no_toilet() });
        [doorstep, lift, toilet].into_iter().flatten().collect::<Vec<_>>().join(BETWEEN)
    }

    /// The telephone at the door as a link wants it.
    pub fn phone_link(&self) -> String {
        page::phone_link(&self.phone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn says(access: &Access, language: Language) -> String {
        let voice = Voice::plain(language);
        let facts: Vec<&str> = access.facts(&voice).iter().map(|fact| fact.says).collect();
        facts.join(" ")
    }

    #[test]
    fn what_is_not_known_is_neither_yes_nor_no() {
        let nothing = Access::default();
        let voice = Voice::plain(Language::Nl);
        assert!(!nothing.is_known() && !nothing.is_enough());
        assert_eq!(says(&nothing, Language::Nl), "");
        assert_eq!(nothing.short_line(&voice), "");

        let access = Access { lift: Some(Lift::No), ..Access::default() };
        assert!(access.is_known() && !access.is_enough());
        assert_eq!(says(&access, Language::Nl), "Er is geen lift.");
        assert_eq!(access.short_line(&voice), "geen lift");
        let open = access.not_known(&voice).unwrap();
        assert!(open.contains("drempel") && open.contains("stille ruimte"), "{open}");
        assert!(!open.contains("lift"), "{open}");
    }

    #[test]
    fn every_answer_is_said_in_every_language_and_says_something_else() {
        for language in Language::ALL {
            let mut said = Vec::new();
            for doorstep in Doorstep::ALL {
                said.push(Access { doorstep: Some(doorstep), ..Access::default() });
            }
            for lift in Lift::ALL {
                said.push(Access { lift: Some(lift), ..Access::default() });
            }
            for answer in [Some(true), Some(false)] {
                said.push(Access { has_toilet: answer, ..Access::default() });
                said.push(Access { has_quiet_room: answer, ..Access::default() });
                said.push(Access { has_parking: answer, ..Access::default() });
            }
            let mut said: Vec<String> = said.iter().map(|access| says(access, language)).collect();
            let n_answers = said.len();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), n_answers, "{said:?}");
        }
    }

    #[test]
    fn the_short_line_tells_the_bad_as_well() {
        let access = Access {
            doorstep: Some(Doorstep::Step),
            lift: Some(Lift::Yes),
            has_toilet: Some(false),
            ..Access::default()
        };
        let voice = Voice::plain(Language::Nl);
        assert_eq!(access.short_line(&voice), "Drempel · lift · geen rolstoeltoilet");
        assert!(access.is_enough() && access.not_known(&voice).is_some());
    }

    #[test]
    fn every_answer_comes_back_from_its_word() {
        for doorstep in Doorstep::ALL {
            assert_eq!(Doorstep::from_word(doorstep.as_str()), Some(doorstep));
        }
        for lift in Lift::ALL {
            assert_eq!(Lift::from_word(lift.as_str()), Some(lift));
        }
        assert_eq!((Doorstep::from_word(""), Lift::from_word("maybe")), (None, None));
    }
}
