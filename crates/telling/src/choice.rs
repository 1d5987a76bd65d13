//! The choice of each person: by which way, and how often.
use kernel::db::Column;
use kernel::{Centre, Language, Result};
use lettre::Address;

/// What an address is an address of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Mail,
    Sms,
}

/// The longest mail address that a mail server has to understand, in characters.
const MAIL_MAX_CHARS: usize = 254;

impl Channel {
    /// As in the table of contacts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Sms => "sms",
        }
    }

    /// Whether something can be sent there: a mail address in plain letters, or a telephone number
    /// in digits, perhaps with a plus in front.
    pub fn accepts(self, address: &str) -> bool {
        match self {
            Self::Mail => {
                let is_plain = address.chars().all(|c| c.is_ascii_graphic() && c != '"');
                is_plain && address.len() <= MAIL_MAX_CHARS && address.parse::<Address>().is_ok()
            }
            Self::Sms => {
                let digits = address.strip_prefix('+').unwrap_or(address);
                digits.chars().all(|c| c.is_ascii_digit()) && (8..=15).contains(&digits.len())
            }
        }
    }
}

/// How somebody wants to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Mail,
    Sms,
    /// Somebody at the desk calls, or tells it when they come by.
    Call,
}

impl Way {
    pub const ALL: [Self; 3] = [Self::Mail, Self::Sms, Self::Call];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Sms => "sms",
            Self::Call => "call",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == word)
    }
}

impl From<Channel> for Way {
    fn from(channel: Channel) -> Self {
        match channel {
            Channel::Mail => Self::Mail,
            Channel::Sms => Self::Sms,
        }
    }
}

impl Column for Way {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(Self::from_word(&stored).unwrap_or(Self::Call))
    }
}

/// How often somebody wants to hear from the house. What keeps their account safe always comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HowOften {
    Never,
    /// Only what concerns themselves.
    #[default]
    Mine,
    /// And once a day what is new.
    Daily,
}

impl HowOften {
    pub const ALL: [Self; 3] = [Self::Never, Self::Mine, Self::Daily];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Mine => "mine",
            Self::Daily => "daily",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how_often| how_often.as_str() == word)
    }
}

/// What somebody chose on their page. Without a way: by mail, else by sms, else by a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub way: Option<Way>,
    pub how_often: HowOften,
}

kernel::record! {
    /// Somebody who may be told something: their language, choice and addresses.
    pub struct Reader {
        language: String,
        way: Option<String>,
        how_often: Option<String>,
        mail: Option<String>,
        sms: Option<String>,
    }
}

impl Reader {
    pub fn choice(&self) -> Choice {
        Choice {
            way: self.way.as_deref().and_then(Way::from_word),
            how_often: self.how_often.as_deref().and_then(HowOften::from_word).unwrap_or_default(),
        }
    }

    /// Where to write to; `None` when they are called.
    pub fn address(&self) -> Option<(Channel, &str)> {
        let mail = self.mail.as_deref().map(|address| (Channel::Mail, address));
        let sms = self.sms.as_deref().map(|address| (Channel::Sms, address));
        match self.choice().way {
            Some(Way::Call) => None,
            Some(Way::Sms) => sms.or(mail),
            Some(Way::Mail) | None => mail.or(sms),
        }
    }

    /// Their own language, if this centre offers it.
    pub fn language(&self, centre: &Centre) -> Language {
        let own = Language::from_tag(&self.language);
        own.filter(|own| centre.languages.contains(own)).unwrap_or(centre.language())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(way: Option<&str>, mail: Option<&str>, sms: Option<&str>) -> Reader {
        let own = |text: Option<&str>| text.map(str::to_owned);
        let (way, mail, sms) = (own(way), own(mail), own(sms));
        Reader { language: "nl".to_owned(), way, how_often: None, mail, sms }
    }

    #[test]
    fn the_chosen_way_comes_first_and_then_the_one_there_is() {
        let (mail, sms) = ("ria@demo.invalid", "+31600000012");
        let channel = |reader: &Reader| reader.address().map(|(channel, _)| channel);
        assert_eq!(channel(&reader(None, Some(mail), Some(sms))), Some(Channel::Mail));
        assert_eq!(channel(&reader(Some("sms"), Some(mail), Some(sms))), Some(Channel::Sms));
        assert_eq!(channel(&reader(Some("sms"), Some(mail), None)), Some(Channel::Mail));
        assert_eq!(channel(&reader(Some("mail"), None, Some(sms))), Some(Channel::Sms));
        assert_eq!(channel(&reader(Some("call"), Some(mail), Some(sms))), None);
        assert_eq!(channel(&reader(None, None, None)), None);
    }

    #[test]
    fn an_address_cannot_carry_a_second_header_or_command() {
        for good in ["ria@demo.invalid", "r.de-vries+buurt@mail.example.org"] {
            assert!(Channel::Mail.accepts(good), "{good}");
        }
        for bad in [
            "",
            "ria",
            "ria@demo.invalid\r\nBcc: ben@demo.invalid",
            "ria@demo.invalid> RCPT TO:<ben@demo.invalid",
            "\"ria\r\n\"@demo.invalid",
            "ria@demo.invalid,ben@demo.invalid",
            "ria @demo.invalid",
        ] {
            assert!(!Channel::Mail.accepts(bad), "{bad}");
        }
        assert!(Channel::Sms.accepts("+31600000012") && Channel::Sms.accepts("0600000012"));
        for bad in ["", "+", "06", "06-00000012", "+31600000012\n", "+316000000121234567"] {
            assert!(!Channel::Sms.accepts(bad), "{bad}");
        }
    }
}
