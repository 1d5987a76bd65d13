//! Text that is fit to be said in a line, for every room that talks.
use unicode_segmentation::UnicodeSegmentation as _;

/// What one says in one breath, as a reader counts.
pub const TEXT_MAX_CHARS: usize = 1000;
/// As a database counts: one sign that a reader sees may be several.
const TEXT_MAX_POINTS: usize = 4000;

/// Text that is fit to be said.
pub struct LineText(String);

/// Why a text is not; each room has its own sentence for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    Missing,
    TooLong,
}

impl LineText {
    /// The room says how many lines one may take of the screen.
    pub fn parse(raw: &str, lines_max: usize) -> Result<Self, Unfit> {
        let text = careful::tidied(raw);
        if text.is_empty() {
            return Err(Unfit::Missing);
        }
        let is_long = TEXT_MAX_CHARS < text.graphemes(true).count()
            || TEXT_MAX_POINTS < text.chars().count()
            || lines_max < text.lines().count();
        if is_long { Err(Unfit::TooLong) } else { Ok(Self(text)) }
    }

    /// As it was tidied.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unfit(raw: &str) -> Option<Unfit> {
        LineText::parse(raw, 30).err()
    }

    #[test]
    fn a_reader_counts_what_they_see() {
        let family = "👨\u{200d}👩\u{200d}👧";
        assert_eq!(unfit(&family.repeat(700)), None);
        assert_eq!(unfit(&"é".repeat(1000)), None);
        assert_eq!(unfit(&"a".repeat(1001)), Some(Unfit::TooLong));
        let many_points = format!("{}a", family.repeat(800));
        assert_eq!(unfit(&many_points), Some(Unfit::TooLong));
    }

    #[test]
    fn a_room_says_how_many_lines() {
        let lines = "😀\n".repeat(31);
        assert_eq!(unfit(&lines), Some(Unfit::TooLong));
        assert!(LineText::parse(&lines, 31).is_ok());
    }

    #[test]
    fn what_nobody_sees_is_no_text() {
        assert_eq!(unfit(" \u{0}\r\n\u{202e} "), Some(Unfit::Missing));
    }
}
