//! Names to show: what somebody is called here, made up or not.

/// A name to show: one line of 1 to 24 characters, without what could pass for another line.
pub struct DisplayName(String);

/// Fits on a portrait and in the bar of a telephone.
pub const NAME_MAX_CHARS: usize = 24;

impl DisplayName {
    /// `None` when there is nothing left, or too much.
    pub fn parse(raw: &str) -> Option<Self> {
        let is_seen = |c: &char| (c.is_whitespace() || !c.is_control()) && !is_direction_mark(*c);
        let name: String = raw.chars().filter(is_seen).collect();
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let n_chars = name.chars().count();
        (1..=NAME_MAX_CHARS).contains(&n_chars).then_some(Self(name))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Marks that turn the direction of what follows, and so could disguise a name.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::DisplayName;

    fn tidied(raw: &str) -> Option<String> {
        DisplayName::parse(raw).map(|name| name.as_str().to_owned())
    }

    #[test]
    fn a_name_is_one_line_that_cannot_pass_for_another() {
        assert_eq!(tidied("  Ria   van\tde Hoek "), Some("Ria van de Hoek".to_owned()));
        assert_eq!(tidied("Ri\u{202e}a\u{200b}"), Some("Ria".to_owned()));
        assert_eq!(tidied("عائشة"), Some("عائشة".to_owned()));
        assert_eq!(tidied(" \u{200f} "), None);
        assert_eq!(tidied(&"a".repeat(25)), None);
    }
}
