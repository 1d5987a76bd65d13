//! Words of danger.
use std::sync::LazyLock;

static PHRASES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let lines = include_str!("../danger.txt").lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// Whether a phrase begins a word in this text.
pub fn is_in(text: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    PHRASES.iter().any(|phrase| {
        text.match_indices(phrase).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            before.is_none_or(|sign| !sign.is_alphanumeric())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::is_in;

    #[test]
    fn danger_is_heard_in_every_language_of_the_house() {
        for text in [
            "Ik  wil\ndood",
            "hij slaat me elke dag",
            "I want to die",
            "Beni dövüyor!",
            "أقتل نفسي",
        ] {
            assert!(is_in(text), "{text}");
        }
    }

    #[test]
    fn ordinary_words_are_no_danger() {
        for text in
            ["Ik ben dood van het lachen", "De klok slaat twaalf", "Ik sta op de slaatmarkt"]
        {
            assert!(!is_in(text), "{text}");
        }
    }
}
