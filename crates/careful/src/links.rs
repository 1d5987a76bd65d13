//! What leads out of the house.

/// Whether a text leads elsewhere: an address of the web, or one of mail.
pub fn has_link(text: &str) -> bool {
    const ENDINGS: [&str; 8] = [".nl", ".be", ".com", ".org", ".net", ".eu", ".info", ".ly"];
    text.to_lowercase().split_whitespace().any(|word| {
        let host = word.split('/').next().unwrap_or_default();
        let host = host.trim_end_matches(|c: char| !c.is_alphanumeric());
        word.contains("://")
            || word.starts_with("www.")
            || ENDINGS.iter().any(|ending| host.ends_with(ending))
    })
}

#[cfg(test)]
mod tests {
    use super::has_link;

    #[test]
    fn a_link_is_seen_in_the_ways_that_people_write_it() {
        for text in
            ["kijk op https://x.example", "www.iets", "Geld.nl", "(bit.ly/abc)", "piet@post.com."]
        {
            assert!(has_link(text), "{text}");
        }
        for text in ["Dag. Hoe is het?", "Om 9.15 uur", "Net terug.nu thee", "en/of", "..."] {
            assert!(!has_link(text), "{text}");
        }
    }
}
