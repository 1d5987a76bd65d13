//! The way back: to the page where somebody pressed "Taal" or "Grotere letters".
use kernel::Language;

/// What an address may ask: `?terug=/huiskamer`.
#[derive(serde::Deserialize)]
pub struct WayBack {
    #[serde(default)]
    terug: String,
}

impl WayBack {
    /// A page of this house, or the front door: nobody is sent to a stranger's house.
    ///
    /// Browsers read `\` as `/` and skip tabs and line ends, so that more than `//` leads away.
    pub fn path(&self) -> &str {
        let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'\\';
        let is_ours = self.terug.starts_with('/')
            && !self.terug.starts_with("//")
            && self.terug.bytes().all(is_plain);
        // The start address of one language would undo the choice of another.
        let is_start = Language::starting_at(&self.terug).is_some();
        if is_ours && !is_start { &self.terug } else { "/" }
    }
}

#[cfg(test)]
mod tests {
    use super::WayBack;

    fn path(terug: &str) -> String {
        WayBack { terug: terug.to_owned() }.path().to_owned()
    }

    #[test]
    fn a_page_of_the_house_is_found_back() {
        for ours in ["/", "/huiskamer", "/huiskamer#laatste", "/k?code=S8P2K", "/a%20b/c//d"] {
            assert_eq!(path(ours), ours);
        }
    }

    #[test]
    fn nobody_is_sent_to_a_strangers_house() {
        let strange = [
            "",
            "huiskamer",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            " //evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "/huis kamer",
            "/huiskamer\r\nset-cookie: a=b",
            "/é",
        ];
        for strange in strange {
            assert_eq!(path(strange), "/", "{strange:?}");
        }
        assert_eq!(path("/tr"), "/");
    }
}
