//! What somebody fills in who asks or thinks of something, and what is not right about it yet.
use crate::question::{How, NAME_MAX_CHARS, TEXT_MAX_CHARS};
use crate::reach::{Known, OWN};
use crate::words::Words;
use kernel::hours::Jurisdiction;
use kernel::{Problems, Voice};
use telling::{Address, Channel};

/// What one dials has so many digits.
const PHONE_MIN_DIGITS: usize = 6;
const PHONE_MAX_DIGITS: usize = 15;

/// The form, as it came in.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Wanted {
    /// Whom it is for; empty: whoever is there.
    pub wie: String,
    pub bericht: String,
    pub hoe: String,
    pub adres: String,
    /// At the desk: whom it is from, how they came, and whether it is an idea.
    pub naam: String,
    pub via: String,
    pub soort: String,
}

/// The same, when all is right.
pub struct Checked {
    pub text: String,
    pub how: How,
    /// As it is written down: a mail address or number that can be reached.
    pub address: Option<String>,
    pub name: Option<String>,
}

impl Wanted {
    pub fn is_how(&self, how: How) -> bool {
        !self.is_own() && How::from_word(&self.hoe) == how
    }

    /// With this way of answering, as long as none was chosen.
    pub fn beginning_with(self, how: &str) -> Self {
        if self.hoe.is_empty() { Self { hoe: how.to_owned(), ..self } } else { self }
    }

    /// By the way that the house knows of them.
    pub fn is_own(&self) -> bool {
        self.hoe == OWN
    }

    /// As somebody fills it in for themselves; `known` is how the house reaches them.
    pub fn checked(
        &self,
        voice: &Voice,
        country: Jurisdiction,
        known: Option<Known>,
    ) -> Result<Checked, Problems> {
        match known.filter(|_| self.is_own()) {
            Some(Known { how, address }) => self.checked_so(voice, |_| Ok((how, Some(address)))),
            None => self.checked_so(voice, |words| {
                let how = How::from_word(&self.hoe);
                let missing = (words.mail_missing(), words.phone_missing());
                reached(words, how, &self.adres, country, missing)
            }),
        }
    }

    /// As a colleague fills it in for whoever stands there.
    pub fn checked_at_the_desk(
        &self,
        voice: &Voice,
        country: Jurisdiction,
    ) -> Result<Checked, Problems> {
        self.checked_so(voice, |words| {
            let how = How::from_word(&self.hoe);
            let missing = (words.mail_missing_desk(), words.phone_missing_desk());
            reached(words, how, &self.adres, country, missing)
        })
    }

    fn checked_so<'v>(
        &self,
        voice: &'v Voice,
        reached: impl FnOnce(Words<'v>) -> Result<(How, Option<String>), &'v str>,
    ) -> Result<Checked, Problems> {
        let words = Words(voice);
        let mut problems = Problems::default();
        let text = text(words, &mut problems, "bericht", &self.bericht);
        let (how, address) = match reached(words) {
            Ok(reached) => reached,
            Err(says) => {
                problems.add("adres", says);
                (How::Desk, None)
            }
        };
        let name = one_line(&self.naam);
        if NAME_MAX_CHARS < name.chars().count() {
            problems.add("naam", words.name_too_long(NAME_MAX_CHARS));
        }
        let name = Some(name).filter(|name| !name.is_empty());
        problems.or(Checked { text, how, address, name })
    }
}

/// What somebody wrote in a field with room for it.
pub fn text(words: Words<'_>, problems: &mut Problems, field: &'static str, typed: &str) -> String {
    let text = careful::tidied(typed);
    if text.is_empty() {
        problems.add(field, words.text_missing());
    } else if TEXT_MAX_CHARS < text.chars().count() {
        problems.add(field, words.text_too_long(TEXT_MAX_CHARS));
    } else if careful::look(&text, &[]).has_national_number {
        problems.add(field, words.no_national_number());
    }
    text
}

/// How somebody is reached, with the address in the one way in which it is written down, or what is
/// wrong with it: `missing` says it of a mail address and of a telephone number.
fn reached<'v>(
    words: Words<'v>,
    how: How,
    typed: &str,
    country: Jurisdiction,
    missing: (&'v str, &'v str),
) -> Result<(How, Option<String>), &'v str> {
    let typed = western_digits(typed);
    let typed = typed.trim();
    let how = if how == How::Desk { how_typed(typed, country) } else { how };
    if typed.is_empty() && how != How::Desk {
        return Err(if how == How::Mail { missing.0 } else { missing.1 });
    }
    if typed.contains('@') && matches!(how, How::Sms | How::Call) {
        return Err(words.is_a_mail_address());
    }
    if careful::look(typed, &[]).has_national_number {
        return Err(words.no_national_number());
    }
    let address = match how {
        // Who comes by leaves no address, whatever stood in the field.
        How::Desk => return Ok((how, None)),
        How::Mail => parsed(typed, Channel::Mail, country).ok_or(words.mail_wrong())?,
        How::Sms => parsed(typed, Channel::Sms, country).ok_or(words.sms_wrong())?,
        How::Call => dialled(typed).ok_or(words.phone_wrong())?,
    };
    Ok((how, Some(address)))
}

/// Whoever says where to reach them wants to be reached, though they left the choice as it was.
fn how_typed(typed: &str, country: Jurisdiction) -> How {
    if parsed(typed, Channel::Mail, country).is_some() {
        How::Mail
    } else if dialled(typed).is_some() {
        How::Call
    } else {
        How::Desk
    }
}

fn parsed(typed: &str, channel: Channel, country: Jurisdiction) -> Option<String> {
    let address = Address::parse(typed, country).filter(|address| address.channel == channel);
    address.map(|address| address.text)
}

/// The same with digits that every telephone dials: who types Arabic types others.
pub fn western_digits(typed: &str) -> String {
    let western = |sign: char| match sign {
        '٠'..='٩' => digit(sign, '٠'),
        '۰'..='۹' => digit(sign, '۰'),
        _ => sign,
    };
    typed.chars().map(western).collect()
}

fn digit(sign: char, zero: char) -> char {
    char::from_digit(u32::from(sign) - u32::from(zero), 10).unwrap_or(sign)
}

/// A number as one dials it.
fn dialled(typed: &str) -> Option<String> {
    let n_digits = typed.chars().filter(char::is_ascii_digit).count();
    let is_sign = |sign: char| sign.is_ascii_digit() || "+-()./ ".contains(sign);
    let fits = (PHONE_MIN_DIGITS..=PHONE_MAX_DIGITS).contains(&n_digits);
    (fits && typed.chars().all(is_sign)).then(|| one_line(typed))
}

/// On one line, as its readers see it.
pub fn one_line(typed: &str) -> String {
    careful::tidied(typed).split_whitespace().collect::<Vec<_>>().join(" ")
}
