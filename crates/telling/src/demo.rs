//! `/demo/post`: the outbox of a demo house, so that everybody can play every part.
use crate::outbox;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::street::Street;
use kernel::{AtTheGate, Error, Here, House, Result, Timestamp, Visit, page};
use std::sync::Arc;

/// Who may read the post of a demo house.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DemoPost {
    /// Whoever sits at this machine.
    #[default]
    Loopback,
    All,
    Off,
}

impl DemoPost {
    /// Reads `VOORDEUR_DEMO_POST`.
    pub fn parse(setting: &str) -> Result<Self> {
        match setting {
            "loopback" => Ok(Self::Loopback),
            "all" => Ok(Self::All),
            "off" => Ok(Self::Off),
            _ => {
                let wrong = "VOORDEUR_DEMO_POST is `loopback`, `all` or `off`";
                Err(Error::Setting(wrong.to_owned()))
            }
        }
    }

    fn is_for(self, street: &Street) -> bool {
        match self {
            Self::Loopback => street.from.is_loopback(),
            Self::All => true,
            Self::Off => false,
        }
    }
}

/// Somebody of the demo team, whose second factor has to be shown somewhere.
pub struct DemoKey {
    /// The host of their centre.
    pub host: String,
    pub name: String,
    /// Their code at this moment.
    pub code: Box<dyn Fn(Timestamp) -> String + Send + Sync>,
}

/// What the page needs from the program.
#[derive(Default)]
pub struct DemoDesk {
    pub post: DemoPost,
    pub keys: Vec<DemoKey>,
    /// Mail that really leaves is shown to nobody.
    pub is_outbox: bool,
}

#[derive(Template)]
#[template(path = "demo_post.html")]
struct DemoPostPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    letters: Vec<ShownLetter>,
    keys: Vec<(&'a str, String)>,
}

struct ShownLetter {
    at: String,
    to: String,
    subject: String,
    /// The code in it, to read from afar.
    code: Option<String>,
    blocks: Vec<Vec<Line>>,
}

/// A line of a letter. A link of this centre leads on from here, whatever it is called here.
struct Line {
    text: String,
    path: Option<String>,
}

pub async fn show(desk: Arc<DemoDesk>, visit: Visit<AtTheGate>) -> Result<Response> {
    let Visit { here, house, street, tx, .. } = visit;
    drop(tx);
    if !(house.is_demo && desk.is_outbox && desk.post.is_for(&street)) {
        return Err(Error::NotFound);
    }
    let host = &here.centre.settings.host;
    let posted = outbox::newest(&house, host).await?;
    let letters = posted.into_iter().map(|posted| shown(&house, &here, posted)).collect();
    let own = desk.keys.iter().filter(|key| key.host == *host);
    let keys = own.map(|key| (key.name.as_str(), (key.code)(here.now))).collect();
    page(&DemoPostPage { words: Words(&here.voice), here: &here, letters, keys })
}

fn shown(house: &House, here: &Here, posted: outbox::Posted) -> ShownLetter {
    let home = house.address_of(&here.centre.settings.host);
    let line = |text: &str| {
        let path = text.strip_prefix(&home).filter(|path| path.starts_with('/'));
        Line { text: text.to_owned(), path: path.map(str::to_owned) }
    };
    let blocks = posted.text.trim().split("\n\n");
    ShownLetter {
        at: here.moment(posted.at),
        to: posted.to,
        subject: posted.subject,
        code: code_in(&posted.text),
        blocks: blocks.map(|block| block.lines().map(line).collect()).collect(),
    }
}

/// The first six digits that stand together, or as two times three; a telephone number is longer.
fn code_in(text: &str) -> Option<String> {
    let words =
        text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words: Vec<&str> = words.collect();
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let mut runs = words.chunk_by(|one, next| is_number(one) && is_number(next));
    let code = runs.find(|run| match run {
        [whole] => whole.len() == 6 && is_number(whole),
        [half, other] => half.len() == 3 && other.len() == 3,
        _ => false,
    });
    code.map(<[&str]>::concat)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_six_digits_and_nothing_else() {
        let code = |text| code_in(text).unwrap_or_default();
        assert_eq!(code("Je code is 012345."), "012345");
        assert_eq!(code("Je code:\n012 345\n\nBel 030 000 00 00"), "012345");
        assert_eq!(code("Bel 0300000000, 030 000 00 00 of 12345, pas A123456"), "");
    }

    #[test]
    fn who_may_read_is_one_of_three() {
        assert_eq!(DemoPost::parse("all").unwrap(), DemoPost::All);
        assert!(DemoPost::parse("everybody").unwrap_err().to_string().contains("loopback"));
    }
}
