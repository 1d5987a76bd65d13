//! Where somebody may be reached: a mail address or a mobile number, always written in one way.
use crate::Channel;
use kernel::hours::Jurisdiction;

/// An address that could exist, in the one way in which we write it down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub channel: Channel,
    pub text: String,
}

impl Address {
    /// As somebody typed it. Whether it is mail or a number, the address tells by itself.
    pub fn parse(raw: &str, country: Jurisdiction) -> Option<Self> {
        let raw = raw.trim();
        if raw.contains('@') {
            mail(raw).map(|text| Self { channel: Channel::Mail, text })
        } else {
            mobile(raw, country).map(|text| Self { channel: Channel::Sms, text })
        }
    }

    /// Enough to recognise one's own, and too little for whoever looks over a shoulder.
    pub fn masked(&self) -> String {
        match self.channel {
            Channel::Mail => {
                let (name, domain) = self.text.split_once('@').unwrap_or((&self.text, ""));
                let first: String = name.chars().take(1).collect();
                format!("{first}•••@{domain}")
            }
            Channel::Sms => {
                let last = &self.text[self.text.len().saturating_sub(2)..];
                format!("•••• ••{last}")
            }
        }
    }
}

fn mail(raw: &str) -> Option<String> {
    let text = raw.to_lowercase();
    let (_, domain) = text.rsplit_once('@')?;
    // A machine in the same building needs no full stop; a neighbour's mail does.
    (domain.contains('.') && Channel::Mail.accepts(&text)).then_some(text)
}

/// `+31612345678` or `+32470123456`: a number of here that can receive an sms.
fn mobile(raw: &str, country: Jurisdiction) -> Option<String> {
    let is_layout = |c: char| matches!(c, ' ' | '\u{a0}' | '-' | '.' | '/' | '(' | ')');
    let number: String = raw.chars().filter(|c| !is_layout(*c)).collect();
    let abroad = number.strip_prefix('+').or_else(|| number.strip_prefix("00"));
    let (code, rest) = match abroad {
        Some(number) => (number.get(..2)?, number.get(2..)?),
        None => match country {
            Jurisdiction::Nl => ("31", number.as_str()),
            Jurisdiction::Be => ("32", number.as_str()),
        },
    };
    let rest = rest.strip_prefix('0').unwrap_or(rest);
    let begins = match code {
        "31" => '6',
        "32" => '4',
        _ => return None,
    };
    let is_mobile =
        rest.len() == 9 && rest.starts_with(begins) && rest.bytes().all(|b| b.is_ascii_digit());
    is_mobile.then(|| format!("+{code}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(raw: &str, country: Jurisdiction) -> Option<String> {
        Address::parse(raw, country).map(|address| address.text)
    }

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        for raw in ["06 12 34 56 78", "06-12345678", "+31 (0)6 1234 5678", "0031612345678"] {
            assert_eq!(text(raw, Jurisdiction::Nl).as_deref(), Some("+31612345678"), "{raw}");
        }
        for raw in ["0470 12 34 56", "+32 470/12.34.56"] {
            assert_eq!(text(raw, Jurisdiction::Be).as_deref(), Some("+32470123456"), "{raw}");
        }
        assert_eq!(text("+32 470 12 34 56", Jurisdiction::Nl).as_deref(), Some("+32470123456"));
    }

    #[test]
    fn what_no_code_can_reach_is_refused() {
        let refused = [
            "",
            "   ",
            "06",
            "030 123 45 67",
            "06 1234 5678 9",
            "+49 151 1234567",
            "+",
            "0470123456",
            "ria",
            "@",
            "ria@",
            "@linde.nl",
            "ria@linde",
            "ria@@linde.nl",
            "ria@linde..nl",
            "r ia@linde.nl",
            "ria@linde.nl\r\nbcc: x@y.nl",
            "ria@-linde.nl",
            "٠٦١٢٣٤٥٦٧٨",
        ];
        for raw in refused {
            assert_eq!(text(raw, Jurisdiction::Nl), None, "{raw:?}");
        }
        assert_eq!(text(&format!("{}@linde.nl", "a".repeat(250)), Jurisdiction::Nl), None);
    }

    #[test]
    fn mail_is_written_small_and_only_its_owner_recognises_the_mask() {
        let ria = Address::parse(" Ria.Jansen@Linde.NL ", Jurisdiction::Nl).unwrap();
        assert_eq!((ria.channel, ria.text.as_str()), (Channel::Mail, "ria.jansen@linde.nl"));
        assert_eq!(ria.masked(), "r•••@linde.nl");
        let ben = Address::parse("0612345678", Jurisdiction::Nl).unwrap();
        assert_eq!(ben.masked(), "•••• ••78");
    }
}
