//! Speaking: what is fit to be said, and how it is written down and passed on.
use crate::NAME;
use crate::line::{Kind, Line, Showing, text_of};
use crate::live::{Live, Side};
use crate::queries::{counts, lines, lines::NewLine, photos, talks};
use crate::sealed::{Unlocked, unlock};
use crate::talk::{Party, Talk, TalkId};
use crate::words::Words;
use crate::{promise, seeing, told};
use axum::http::StatusCode;
use kernel::jiff::SignedDuration;
use kernel::{CentreId, Error, Here, House, Limit, PersonId, Result, Timestamp, Writing};
use stream::{LineText, Place, SealedWords};

/// A line each second is faster than anybody reads.
const LINES: Limit = Limit::new(60, SignedDuration::from_mins(1));

/// A line that is being written, and why it was not sent yet.
#[derive(Default)]
pub struct Draft {
    pub text: String,
    pub problem: Option<String>,
    /// Sending it once more says yes.
    pub asks: bool,
    /// Words of danger are in it: help, for the eyes of the writer only.
    pub shows_help: bool,
}

/// Why a line was not said.
pub struct Refusal {
    says: String,
    asks: bool,
    shows_help: bool,
    pub status: StatusCode,
}

impl Refusal {
    fn because(says: impl Into<String>) -> Self {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        Self { says: says.into(), asks: false, shows_help: false, status }
    }

    /// What stands in the field again, with what is said about it.
    pub fn draft(self, text: String) -> Draft {
        let Self { says, asks, shows_help, .. } = self;
        Draft { text, problem: Some(says), asks, shows_help }
    }

    /// The sentence alone.
    pub fn says(self) -> String {
        self.says
    }
}

/// Counts a line, and tells whether there are more than anybody reads.
pub fn is_too_fast(house: &House, centre: CentreId, person: PersonId, now: Timestamp) -> bool {
    let key = format!("{NAME}/line/{centre}/{person}");
    !house.limits.allow(&key, LINES, now)
}

/// What a text gives away, or asks for: said to its writer only.
pub fn mind(here: &Here, text: &str, asked: &str) -> Result<(), Refusal> {
    let words = Words(&here.voice);
    let seen = careful::look(text, &[]);
    if seen.has_national_number {
        return Err(Refusal::because(words.no_national_number()));
    }
    if seen.speaks_of_danger && careful::tidied(asked) != text {
        let says = words.are_you_in_danger();
        return Err(Refusal { asks: true, shows_help: true, ..Refusal::because(says) });
    }
    Ok(())
}

/// Whether this can be said: a worker is not asked whether they are in danger.
pub fn checked(
    house: &House,
    here: &Here,
    who: PersonId,
    party: Party,
    (raw, asked): (&str, &str),
) -> Result<LineText, Refusal> {
    let words = Words(&here.voice);
    let text = text_of(words, raw).map_err(Refusal::because)?;
    let asked = if party == Party::Worker { text.as_str() } else { asked };
    mind(here, text.as_str(), asked)?;
    if is_too_fast(house, here.centre.id, who, here.now) {
        let status = StatusCode::TOO_MANY_REQUESTS;
        return Err(Refusal { status, ..Refusal::because(words.too_fast()) });
    }
    Ok(text)
}

/// What is about to be said.
pub struct NewWords<'a> {
    pub kind: Kind,
    pub text: &'a str,
    /// What it shows, in words, and the print itself.
    pub photo: Option<(&'a str, &'a [u8])>,
}

impl<'a> NewWords<'a> {
    pub fn said(text: &'a str) -> Self {
        Self { kind: Kind::Said, text, photo: None }
    }
}

/// Seals a line and writes it down; its author has seen everything up to there.
pub async fn write_down(
    tx: &mut Writing,
    it: &Talk,
    with: &Unlocked,
    (party, author): (Party, PersonId),
    line: NewWords<'_>,
) -> Result<i64> {
    let (id, seat) = (it.id, party.seat());
    let number = lines::next_number(tx, id).await?;
    let SealedWords { text, alt, print } =
        with.seal_words(Place { number, seat }, line.text, line.photo)?;
    let text = Some(text);
    let by = (party == Party::Worker).then_some(author);
    let kind = line.kind.as_str();
    lines::write(tx, id, NewLine { number, seat: Some(seat), kind, by, text, alt }).await?;
    if let Some(print) = print {
        photos::keep(tx, id, number, print).await?;
    }
    talks::hear(tx, id, party, number).await?;
    Ok(number)
}

/// Writes lines down and passes them on.
pub struct Speaking<'a> {
    pub live: &'a Live,
    pub house: &'a House,
    pub here: &'a Here,
}

impl Speaking<'_> {
    /// Says it to the other, and tells them that something waits when they do not look: at once, or
    /// as soon as they went without having seen it.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the talk is gone.
    pub async fn say(
        &self,
        tx: &mut Writing,
        it: &Talk,
        (party, author): (Party, PersonId),
        line: NewWords<'_>,
    ) -> Result<()> {
        let with = unlock(&self.house.keys, tx.centre, it)?;
        if it.is_closed() {
            let answer_before = promise::answer_before(&self.here.centre, tx.now)?;
            talks::go_on(tx, it.id, answer_before).await?;
        }
        let number = write_down(tx, it, &with, (party, author), line).await?;
        if party == Party::Worker {
            self.answered(tx, it).await?;
        }
        self.pass_on(tx, it.id, number).await?;
        let other = match party {
            Party::Resident => Party::Worker,
            Party::Worker => Party::Resident,
        };
        self.tell(tx, it, other).await
    }

    /// What happened, as a line of the house itself. Both have seen it who see the talk.
    pub async fn happened(
        &self,
        tx: &mut Writing,
        id: TalkId,
        kind: Kind,
        by: Option<PersonId>,
    ) -> Result<()> {
        let number = write_what_happened(tx, id, kind, by).await?;
        self.pass_on(tx, id, number).await
    }

    /// It counts once, however often somebody answers.
    async fn answered(&self, tx: &mut Writing, it: &Talk) -> Result<()> {
        let Some(promised) = talks::answer(tx, it).await? else { return Ok(()) };
        if tx.now <= promised {
            let more = counts::Month { n_in_time: 1, ..counts::Month::default() };
            counts::count(tx, &promise::month(self.here), more).await?;
        }
        Ok(())
    }

    /// Tells one of the two that something waits.
    pub async fn tell(&self, tx: &mut Writing, it: &Talk, party: Party) -> Result<()> {
        let side = Side { centre: tx.centre, id: it.id, party };
        if self.live.tells_later(tx, side) {
            return Ok(());
        }
        told::tell(tx, self.house, it, party).await
    }

    /// To the open pages, right after the commit.
    async fn pass_on(&self, tx: &mut Writing, id: TalkId, number: i64) -> Result<()> {
        let company = seeing::company(tx, id).await?.ok_or(Error::NotFound)?;
        let with = unlock(&self.house.keys, tx.centre, &company.it)?;
        let showing = Showing { centre: &self.here.centre, company: &company };
        let said = lines::after(tx, id, number - 1).await?.into_iter().next();
        let frame = showing.frame(&Line::open(&said.ok_or(Error::NotFound)?, &with))?;
        self.live.say_when_saved(tx, self.house, id, frame);
        Ok(())
    }
}

/// A line of the house itself, without words.
pub async fn write_what_happened(
    tx: &mut Writing,
    id: TalkId,
    kind: Kind,
    by: Option<PersonId>,
) -> Result<i64> {
    let number = lines::next_number(tx, id).await?;
    let (kind, seat) = (kind.as_str(), None);
    lines::write(tx, id, NewLine { number, seat, kind, by, text: None, alt: None }).await?;
    Ok(number)
}
