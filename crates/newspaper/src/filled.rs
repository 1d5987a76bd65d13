//! A piece as somebody filled it in, in three short steps.
use crate::kind::{Kind, Signed};
use crate::piece::{BODY_MAX_CHARS, NAME_MAX_CHARS, SPOT_MAX_CHARS, TITLE_MAX_CHARS, one_line};
use crate::ready::ReadyPhoto;
use crate::words::Words;
use kernel::{Problems, Seed};
use photos::PhotoId;

/// Of one step of a tip.
const TIP_STEP_MAX_CHARS: usize = 300;

/// Every field of the form. What belongs to another step comes along unseen.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Filled {
    /// The step that was filled in: 1, 2 or 3.
    pub stap: String,
    /// Which way: `terug`, or on; `foto` stays for one more photo.
    pub doe: String,
    pub soort: String,
    pub titel: String,
    /// For whom the desk sends it in; empty: for oneself.
    pub namens: String,
    pub tekst: String,
    /// The three steps of a tip.
    pub eerst: String,
    pub dan: String,
    pub daarna: String,
    pub waar: String,
    /// The language in which it is written.
    pub taal: String,
    pub alt: String,
    /// What stands below the photo that is being brought.
    pub bij: String,
    /// Photos that were brought before it.
    pub meer: Vec<ReadyPhoto>,
    /// The id of a photo that should go; empty: none.
    pub weg: String,
    /// The word in the address of the article that they translate; empty: of none.
    pub vertaalt: String,
    /// The address of what happened, from which it grows; empty: nothing of another room.
    pub zaad: String,
    /// By which name it stands in the newspaper.
    pub naam: String,
    /// Readers may begin a conversation with the writer; empty: no.
    pub mag: String,
    /// The photo that was brought along before.
    pub staat_klaar: Option<PhotoId>,
}

/// Where somebody is in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    What,
    Story,
    Look,
}

impl Step {
    pub fn number(self) -> usize {
        match self {
            Self::What => 1,
            Self::Story => 2,
            Self::Look => 3,
        }
    }

    pub fn before(self) -> Self {
        match self {
            Self::What | Self::Story => Self::What,
            Self::Look => Self::Story,
        }
    }

    pub fn after(self) -> Self {
        match self {
            Self::What => Self::Story,
            Self::Story | Self::Look => Self::Look,
        }
    }
}

impl Filled {
    /// What the editors begin with when something happened in another room.
    pub fn grown_from(seed: Seed) -> Self {
        Self {
            soort: Kind::Piece.as_str().to_owned(),
            titel: seed.title.chars().take(TITLE_MAX_CHARS).collect(),
            tekst: seed.text,
            naam: Signed::Editors.as_str().to_owned(),
            zaad: seed.path,
            ..Self::default()
        }
    }

    pub fn step(&self) -> Step {
        match self.stap.as_str() {
            "2" => Step::Story,
            "3" => Step::Look,
            _ => Step::What,
        }
    }

    pub fn kind(&self) -> Option<Kind> {
        Kind::find(&self.soort)
    }

    pub fn is_tip(&self) -> bool {
        self.kind() == Some(Kind::Tip)
    }

    pub fn is_photo(&self) -> bool {
        self.kind() == Some(Kind::Photo)
    }

    /// What is typed of the story, with the steps of a tip as a list in our mark-up.
    pub fn body(&self) -> String {
        let told = careful::tidied(&self.tekst);
        let steps = self.tip_steps().into_iter().enumerate();
        let steps: Vec<String> = steps.map(|(n, step)| format!("{}. {step}", n + 1)).collect();
        let parts = [told, steps.join("\n")].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("\n\n")
    }

    fn tip_steps(&self) -> Vec<String> {
        if !self.is_tip() {
            return Vec::new();
        }
        let steps = [&self.eerst, &self.dan, &self.daarna].into_iter().map(|raw| one_line(raw));
        steps.filter(|step| !step.is_empty()).collect()
    }

    /// `None` as long as nothing was chosen.
    pub fn signed(&self) -> Option<Signed> {
        match Signed::from_word(&self.naam) {
            Signed::Nobody if self.naam != Signed::Nobody.as_str() => None,
            chosen => Some(chosen),
        }
    }

    /// What is not right yet in the steps up to this one.
    pub fn problems(&self, words: Words<'_>, until: Step) -> Problems {
        let mut problems = Problems::default();
        if self.kind().is_none() {
            problems.add("soort", words.kind_missing());
        }
        if self.titel.trim().is_empty() {
            problems.add("titel", words.title_missing());
        }
        check_line(words, &mut problems, "titel", &self.titel, TITLE_MAX_CHARS);
        check_line(words, &mut problems, "namens", &self.namens, NAME_MAX_CHARS);
        if Step::Story <= until {
            self.check_story(words, &mut problems);
        }
        if until == Step::Look && self.signed().is_none() {
            problems.add("naam", words.signed_missing());
        }
        problems
    }

    fn check_story(&self, words: Words<'_>, problems: &mut Problems) {
        if self.kind().is_some_and(Kind::needs_story) && self.tekst.trim().is_empty() {
            problems.add("tekst", words.story_missing());
        }
        if self.is_tip() && self.tip_steps().is_empty() {
            problems.add("eerst", words.tip_missing());
        }
        check_line(words, problems, "tekst", &self.tekst, BODY_MAX_CHARS);
        for (field, step) in [("eerst", &self.eerst), ("dan", &self.dan), ("daarna", &self.daarna)]
        {
            check_line(words, problems, field, step, TIP_STEP_MAX_CHARS);
        }
        check_line(words, problems, "waar", &self.waar, SPOT_MAX_CHARS);
        if self.waar.contains(|letter: char| letter.is_ascii_digit()) {
            problems.add("waar", words.no_house_number());
        }
        self.check_photos(words, problems);
    }
}

/// Nobody needs a national number in a newspaper (GDPR art. 87).
pub fn check_line(
    words: Words<'_>,
    problems: &mut Problems,
    field: &'static str,
    text: &str,
    chars_max: usize,
) {
    // As it will be kept: browsers send two signs for the end of a line.
    if chars_max < careful::tidied(text).chars().count() {
        problems.add(field, words.too_long(chars_max));
    } else if careful::look(text, &[]).has_national_number {
        problems.add(field, words.no_national_number());
    }
}

#[cfg(test)]
mod tests {
    use super::Filled;

    #[test]
    fn a_tip_becomes_a_list_with_what_was_told_before() {
        let tip = Filled {
            soort: "tip".to_owned(),
            tekst: " Zo wordt je fietsketting schoon. ".to_owned(),
            eerst: "Pak een oude  doek.".to_owned(),
            daarna: "Doe er olie op.".to_owned(),
            ..Filled::default()
        };
        assert_eq!(
            tip.body(),
            "Zo wordt je fietsketting schoon.\n\n1. Pak een oude doek.\n2. Doe er olie op."
        );
        let piece = Filled { soort: "stuk".to_owned(), ..tip };
        assert_eq!(piece.body(), "Zo wordt je fietsketting schoon.");
    }
}
