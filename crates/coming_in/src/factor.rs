//! The second factor of the team: six digits from an app on the telephone, or a code from paper
//! when the telephone is lost.
use crate::chance;
use kernel::session::Token;
use kernel::{
    CentreId, Keys, Label, Person, PersonId, Result, Role, Sealed, Timestamp, short_code,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use totp_rs::{Builder, Totp};

/// As RFC 4226 advises.
pub const SECRET_BYTES: usize = 20;
pub const PAPER_CODES: usize = 8;
/// About 50 bits, in two groups that fit in the head.
const PAPER_LETTERS: usize = 10;

/// What the app and the house both know. It is kept sealed: who steals the database makes no codes.
#[derive(Clone)]
pub struct Secret(Vec<u8>);

impl Secret {
    pub fn fresh() -> Result<Self> {
        let mut bytes = vec![0; SECRET_BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// One that somebody else made.
    pub fn known(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    /// As it is kept for its owner.
    pub fn sealed(&self, keys: &Keys, centre: CentreId, owner: PersonId) -> Result<Sealed> {
        keys.seal(&label(centre, owner), &self.0)
    }

    /// What was sealed for this owner.
    pub fn opened(keys: &Keys, centre: CentreId, owner: PersonId, kept: &Sealed) -> Result<Self> {
        keys.open(&label(centre, owner), kept).map(Self)
    }

    /// Six digits, each half minute others; one step of lateness is forgiven.
    fn totp(&self) -> Totp {
        Builder::new().with_secret(self.0.clone()).build_noncompliant()
    }

    pub fn code_at(&self, now: Timestamp) -> String {
        self.totp().generate(seconds(now)).to_string()
    }

    /// The half minute to which these digits belong, if they are right.
    pub fn step_of(&self, digits: &str, now: Timestamp) -> Option<i64> {
        let digits: String = digits.chars().filter(|c| !c.is_whitespace()).collect();
        self.totp().check(&digits, seconds(now)).and_then(|step| i64::try_from(step).ok())
    }

    /// For who types it: groups of four letters.
    pub fn groups(&self) -> Vec<String> {
        let letters: Vec<char> = self.base32().chars().collect();
        letters.chunks(4).map(|group| group.iter().collect()).collect()
    }

    /// What stands in the square: the app shows the centre and the name.
    pub fn address(&self, centre: &str, name: &str) -> String {
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let (centre, name, secret) = (encoded(centre), encoded(name), self.base32());
        format!("otpauth://totp/{centre}:{name}?secret={secret}&issuer={centre}")
    }

    fn base32(&self) -> String {
        totp_rs::Secret::from(self.0.clone()).to_base32()
    }
}

fn label(centre: CentreId, owner: PersonId) -> Label {
    Label::new("coming_in_factor.secret", centre, owner)
}

fn seconds(now: Timestamp) -> u64 {
    u64::try_from(now.as_second()).unwrap_or_default()
}

/// Whether a buurtpas and its own word are second factor enough, on a borrowed device at a known
/// place: for volunteers, and not for those who see what people entrust to the centre.
pub fn card_is_enough(person: &Person) -> bool {
    let sees_much = |role| matches!(role, Role::SocialWorker | Role::Coordinator);
    person.is(Role::Volunteer) && !person.roles.any(sees_much)
}

/// A code on paper, for one time.
pub struct PaperCode(String);

impl PaperCode {
    pub fn fresh() -> Result<Self> {
        chance::letters(PAPER_LETTERS).map(Self)
    }

    pub fn typed(raw: &str) -> Option<Self> {
        let letters = short_code::tidied(raw);
        (letters.len() == PAPER_LETTERS).then_some(Self(letters))
    }

    /// As it stands on the paper.
    pub fn said(&self) -> String {
        let (first, second) = self.0.split_at(PAPER_LETTERS / 2);
        format!("{first}-{second}")
    }

    pub fn hash(&self) -> Vec<u8> {
        Token::claimed(&self.0).hash()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_right_half_a_minute_too_early_or_too_late() {
        let secret = Secret::fresh().unwrap();
        let at = |second: i64| Timestamp::from_second(1_800_000_000 + second).unwrap();
        let code = secret.code_at(at(0));
        let spaced = format!("{} {}", &code[..3], &code[3..]);
        let steps = [-31, -30, 0, 29, 59, 60].map(|late| secret.step_of(&spaced, at(late)));
        let step = Some(60_000_000);
        assert_eq!(steps, [None, step, step, step, step, None]);
        assert_eq!(secret.step_of("", at(0)), None);
    }

    #[test]
    fn an_app_reads_the_square_and_a_person_the_groups() {
        let secret = Secret::known(b"12345678901234567890");
        assert_eq!(secret.groups().concat(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(secret.code_at(Timestamp::from_second(59).unwrap()), "287082");
        assert_eq!(
            secret.address("De Linde", "Mo & Jo"),
            "otpauth://totp/De%20Linde:Mo%20%26%20Jo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=De%20Linde"
        );
    }

    #[test]
    fn a_paper_code_is_recognised_as_people_type_it() {
        let code = PaperCode::fresh().unwrap();
        let typed = PaperCode::typed(&format!(" {} ", code.said().to_lowercase())).unwrap();
        assert_eq!(typed.hash(), code.hash());
        assert!(PaperCode::typed("123456").is_none());
    }
}
