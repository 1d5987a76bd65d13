//! A text as its readers see it.

/// Without what no reader sees: control signs, and signs that turn the direction of what follows,
/// so that nobody's words look like another's.
pub fn tidied(raw: &str) -> String {
    // Browsers send line ends as on a typewriter.
    let text = raw.replace("\r\n", "\n").replace('\r', "\n");
    let is_seen = |c: &char| match c {
        '\n' => true,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => false,
        c => !c.is_control(),
    };
    text.chars().filter(is_seen).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::tidied;

    #[test]
    fn signs_that_nobody_sees_are_not_kept() {
        assert_eq!(tidied(" hoi\u{0}\u{7}\r\nallen\u{202e}gnp.exe "), "hoi\nallengnp.exe");
        assert_eq!(tidied("\u{2066}\u{2069}\u{1b}[31m"), "[31m");
    }
}
