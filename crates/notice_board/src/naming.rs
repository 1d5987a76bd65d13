//! The name of another in a text: a mark is kept in its place, so that it stands there only as long as
//! that other agrees.
use std::ops::Range;

/// Stands in a stored text where the writer named the other.
const OTHER: char = '\u{FFFC}';

/// Whether a text has this name in it.
pub fn names(text: &str, name: &str) -> bool {
    !places_of(text, name).is_empty()
}

/// As it was typed, without marks of its own.
pub fn unmarked(text: &str) -> String {
    text.replace(OTHER, "")
}

/// The text with this name at its marks.
pub fn named(text: &str, name: &str) -> String {
    text.replace(OTHER, name)
}

/// Where this name stands in a text, as a word of its own. It begins as the name is written: "Ik ben
/// blij" does not name Ben.
fn places_of(text: &str, name: &str) -> Vec<Range<usize>> {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let begins = text.char_indices().filter(|(at, _)| !is_letter(text[..*at].chars().next_back()));
    let named = begins.filter_map(|(at, _)| Some(at..at + length_of(name, &text[at..])?));
    let is_whole = |place: &Range<usize>| {
        let after = &text[place.end..];
        // "Bens" is Ben's too.
        !is_letter(after.strip_prefix('s').unwrap_or(after).chars().next())
    };
    named.filter(is_whole).collect()
}

/// How many bytes of a text this name takes at its beginning, capitals or not after the first.
fn length_of(name: &str, text: &str) -> Option<usize> {
    let (mut rest, mut is_first) = (text.chars(), true);
    for letter in name.chars() {
        let found = rest.next()?;
        let is_same =
            letter == found || !is_first && letter.to_lowercase().eq(found.to_lowercase());
        if !is_same {
            return None;
        }
        is_first = false;
    }
    (!is_first).then_some(text.len() - rest.as_str().len())
}

/// The text with these words where a name stood, which begin a sentence as sentences begin.
pub fn nameless(text: &str, instead: &str) -> String {
    let mut letters = instead.chars();
    let begin: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let at_the_beginning = begin + letters.as_str();
    let mut said = String::new();
    for (nth, part) in text.split(OTHER).enumerate() {
        if 0 < nth {
            let before = said.trim_end();
            let begins = before.is_empty() || before.ends_with(['.', '!', '?']);
            let begins = begins || said.ends_with('\n');
            said.push_str(if begins { &at_the_beginning } else { instead });
        }
        said.push_str(part);
    }
    said
}

/// The text with a mark where this name stood.
pub fn unnamed(text: &str, name: &str) -> String {
    let mut unnamed = text.to_owned();
    for place in places_of(text, name).into_iter().rev() {
        unnamed.replace_range(place, OTHER.encode_utf8(&mut [0; 4]));
    }
    unnamed
}

#[cfg(test)]
mod tests {
    use super::{OTHER, nameless, places_of, unnamed};

    #[test]
    fn a_name_is_a_word_of_its_own() {
        for text in ["Ben kwam!", "met Ben.", "Bens ladder", "(BEN)"] {
            assert_eq!(places_of(text, "Ben").len(), 1, "{text}");
        }
        for text in ["Ik ben blij? Nee: bende", "Ruben kwam", "Bennie", ""] {
            assert_eq!(places_of(text, "Ben"), [], "{text}");
        }
        assert_eq!(places_of("Gül en GÜL", "Gül").len(), 2);
        assert_eq!(places_of("iets", ""), []);
    }

    #[test]
    fn a_name_leaves_its_place_free() {
        assert_eq!(unnamed("Ben en Bens zus", "Ben"), format!("{OTHER} en {OTHER}s zus"));
        assert_eq!(unnamed("Ik ben blij", "Ben"), "Ik ben blij");
        let told =
            nameless(&format!("{OTHER} kwam. {OTHER} en ik lachten met {OTHER}."), "een buur");
        assert_eq!(told, "Een buur kwam. Een buur en ik lachten met een buur.");
    }
}
