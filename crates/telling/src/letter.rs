//! A letter: what a room has to say to one person, before it is a mail, an sms or a call.

/// A subject is shown on one line of a telephone.
const SUBJECT_MAX_CHARS: usize = 120;

/// What somebody reads, in their own language. Who must not be named on a shared telephone gets a
/// neutral subject from the room that writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub subject: String,
    pub paragraphs: Vec<String>,
    /// What the link says, and its path in this centre.
    pub link: Option<(String, String)>,
}

impl Letter {
    /// Fit to travel: a subject of one line, and nothing invisible. The marks around names in our
    /// sentences would be copied along with a code, and old telephones show them as boxes.
    pub(crate) fn tidied(&self) -> Self {
        let paragraphs = self.paragraphs.iter().map(|paragraph| visible(paragraph));
        let link = self.link.as_ref();
        Self {
            subject: one_line(&self.subject).chars().take(SUBJECT_MAX_CHARS).collect(),
            paragraphs: paragraphs.filter(|paragraph| !paragraph.is_empty()).collect(),
            link: link.map(|(says, path)| (one_line(says), one_line(path))),
        }
    }

    /// The paragraphs and the link, each on its own, as a mail shows them.
    pub(crate) fn blocks(&self, house_address: &str) -> Vec<String> {
        let link = self.link.as_ref();
        let link = link.map(|(says, path)| written_out(house_address, says, path));
        self.paragraphs.iter().cloned().chain(link).collect()
    }

    /// The same in few lines, as an sms shows it.
    pub(crate) fn short(&self, house_address: &str) -> String {
        let link = self.link.as_ref().map(|(_, path)| absolute(house_address, path));
        self.paragraphs.iter().cloned().chain(link).collect::<Vec<_>>().join("\n")
    }
}

/// A second link of a letter, as a paragraph of its own.
pub fn written_out(house_address: &str, says: &str, path: &str) -> String {
    format!("{says}:\n{}", absolute(house_address, path))
}

/// A path of this centre as a link that works from anywhere.
pub(crate) fn absolute(house_address: &str, path: &str) -> String {
    format!("{house_address}/{}", path.trim_start_matches('/'))
}

/// Text on one line, whatever was in it: what goes into a header begins no second one.
pub(crate) fn one_line(text: &str) -> String {
    visible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text as it is read, without control characters and marks of direction; line ends stay.
pub(crate) fn visible(text: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}');
    let plain = text.replace("\r\n", "\n").replace('\r', "\n");
    let plain = plain.chars().filter(|c| *c == '\n' || !c.is_control() && !is_mark(*c));
    plain.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_travels_is_visible_and_a_subject_is_one_line() {
        let letter = Letter {
            subject: "Dag\r\nBcc: iemand@example.org \u{2068}Ria\u{2069}".to_owned(),
            paragraphs: vec!["Je code is \u{2068}123456\u{2069}.\r\nTot zo".into(), " ".into()],
            link: Some(("Doe open".into(), "//evil.test/\n".into())),
        };
        let tidied = letter.tidied();
        assert_eq!(tidied.subject, "Dag Bcc: iemand@example.org Ria");
        assert_eq!(tidied.paragraphs, ["Je code is 123456.\nTot zo"]);
        let blocks = tidied.blocks("https://linde.test");
        assert_eq!(blocks[1], "Doe open:\nhttps://linde.test/evil.test/");
        assert_eq!(tidied.short("https://linde.test").lines().count(), 3);
    }
}
