//! Speaking: what is fit to be said, and how it is written down and passed on.
use crate::conversation::{Company, ConversationId};
use crate::line::{Line, Showing, text_of};
use crate::live::{Live, Side};
use crate::queries::{lines, lines::NewLine, photos, seats};
use crate::sealed::{self, Unlocked, unlock};
use crate::talk_page::TalkPage;
use crate::words::Words;
use crate::{NAME, away, seeing, told};
use axum::http::StatusCode;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    CentreId, Deed, Error, Here, House, Limit, Neighbour, PersonId, Result, Timestamp, Tx, Writing,
    page_again,
};
use moderation::SanctionKind;
use std::collections::HashSet;
use stream::{LineText, Place, SealedWords};

/// A line each second is faster than anybody reads.
const LINES: Limit = Limit::new(60, SignedDuration::from_mins(1));

#[derive(serde::Deserialize)]
pub struct Spoken {
    gesprek: ConversationId,
    #[serde(default)]
    tekst: String,
    /// The text about which the house asked: the same once more says yes.
    #[serde(default)]
    toch: String,
}

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
    pub says: String,
    asks: bool,
    shows_help: bool,
    status: StatusCode,
}

impl Refusal {
    fn because(says: impl Into<String>) -> Self {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        Self { says: says.into(), asks: false, shows_help: false, status }
    }
}

/// Until when and why somebody may say nothing about what stands at this path; `None` when they may.
/// Who has to be silent in the room it belongs to, does not go on about it in private.
pub async fn not_now(
    tx: &mut Tx,
    (house, here): (&House, &Here),
    person: PersonId,
    subject_path: &str,
) -> Result<Option<String>> {
    let words = Words(&here.voice);
    let mut sanction = moderation::standing(tx, person, NAME).await?;
    if sanction.is_none()
        && let Some(room) = house.room_at(subject_path)
    {
        sanction = moderation::standing(tx, person, room).await?;
    }
    Ok(sanction.map(|sanction| {
        let until = here.moment(sanction.until);
        match sanction.kind {
            SanctionKind::Silent => words.you_are_silent(until),
            SanctionKind::Outside => words.you_are_outside(until),
        }
    }))
}

/// Counts a line, and tells whether there are more than anybody reads.
pub fn is_too_fast(house: &House, centre: CentreId, person: PersonId, now: Timestamp) -> bool {
    let key = format!("{NAME}/line/{centre}/{person}");
    !house.limits.allow(&key, LINES, now)
}

/// What a text gives away, or asks for: said to its writer only. An address or a phone number may
/// be given here; that is what two people are alone for.
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

/// Says a line, for whoever takes part.
pub async fn say(live: Live, mut deed: Deed<Neighbour, Spoken>) -> Result<Response> {
    let (who, id) = (deed.who.id, deed.form.gesprek);
    let Some(company) = seeing::find(&mut deed.tx, &deed.here, &deed.who, id).await? else {
        let (_, here, form, _) = deed.look_only().await?;
        return away::gone(&here, &form.tekst);
    };
    let text = match check(&mut deed, &company.it.subject_path).await? {
        Ok(text) => text,
        Err(refusal) => return again(deed, company, refusal).await,
    };
    let speaking = Speaking { live: &live, house: &deed.house };
    let line = NewWords { text: text.as_str(), photo: None };
    speaking.say(&mut deed.tx, &company, who, line).await?;
    deed.done(&id.latest_path()).await
}

async fn check(
    deed: &mut Deed<Neighbour, Spoken>,
    subject_path: &str,
) -> Result<Result<LineText, Refusal>> {
    let Deed { who, here, form, tx, house, .. } = deed;
    if let Some(says) = not_now(tx, (house, here), who.id, subject_path).await? {
        return Ok(Err(Refusal::because(says)));
    }
    let text = match text_of(Words(&here.voice), &form.tekst) {
        Ok(text) => text,
        Err(says) => return Ok(Err(Refusal::because(says))),
    };
    if let Err(refusal) = mind(here, text.as_str(), &form.toch) {
        return Ok(Err(refusal));
    }
    if is_too_fast(house, tx.centre, who.id, tx.now) {
        let status = StatusCode::TOO_MANY_REQUESTS;
        let says = Words(&here.voice).too_fast();
        return Ok(Err(Refusal { status, ..Refusal::because(says) }));
    }
    Ok(Ok(text))
}

/// The page once more, with everything that was typed.
async fn again(
    deed: Deed<Neighbour, Spoken>,
    company: Company,
    refusal: Refusal,
) -> Result<Response> {
    let house = deed.house.clone();
    let (who, here, form, mut tx) = deed.look_only().await?;
    let Refusal { says, asks, shows_help, status } = refusal;
    let draft = Draft { text: form.tekst, problem: Some(says), asks, shows_help };
    let page = TalkPage::new(&mut tx, &house, &here, &who, company, None, draft).await?;
    let mut answer = page_again(&page)?;
    *answer.status_mut() = status;
    Ok(answer)
}

/// What is about to be said.
pub struct NewWords<'a> {
    pub text: &'a str,
    /// What it shows, in words, and the print itself.
    pub photo: Option<(&'a str, &'a [u8])>,
}

/// Seals a line and writes it down; its author has seen everything up to there.
///
/// # Errors
/// [`Error::NotFound`] for who has no seat there.
pub async fn write_down(
    tx: &mut Writing,
    company: &Company,
    with: &Unlocked,
    author: PersonId,
    line: NewWords<'_>,
) -> Result<i64> {
    let (id, seat) = (company.it.id, company.seat_of(author).ok_or(Error::NotFound)?.seat);
    let number = lines::next_number(tx, id).await?;
    let SealedWords { text, alt, print } =
        with.seal_words(Place { number, seat }, line.text, line.photo)?;
    let text = Some(text);
    let new = NewLine { number, seat: Some(seat), kind: "said", about: None, text, alt };
    lines::write(tx, id, new).await?;
    if let Some(print) = print {
        photos::keep(tx, id, number, print).await?;
    }
    seats::hear(tx, id, author, number).await?;
    Ok(number)
}

/// Writes lines down and passes them on.
pub struct Speaking<'a> {
    pub live: &'a Live,
    pub house: &'a House,
}

impl Speaking<'_> {
    /// Says it to everybody who reads, and tells whoever does not look that something waits: at once,
    /// or as soon as they went without having seen it.
    ///
    /// # Errors
    /// As [`write_down`].
    pub async fn say(
        &self,
        tx: &mut Writing,
        company: &Company,
        author: PersonId,
        line: NewWords<'_>,
    ) -> Result<()> {
        let id = company.it.id;
        let with = unlock(&self.house.keys, tx.centre, &company.it)?;
        let number = write_down(tx, company, &with, author, line).await?;
        self.pass_on(tx, company, &with, number).await?;
        let apart = self.apart_from_who_began(tx, company).await?;
        for reader in company.readers_beside(author) {
            let Some(person) = reader.person_id.filter(|own| !apart.contains(own)) else {
                continue;
            };
            let side = Side { centre: tx.centre, id, person };
            if !self.live.tells_later(tx, side) {
                told::tell(tx, self.house, person).await?;
            }
        }
        Ok(())
    }

    /// The editors who do not see who began: for them it is not there, so they are not told of it.
    async fn apart_from_who_began(
        &self,
        tx: &mut Tx,
        company: &Company,
    ) -> Result<HashSet<PersonId>> {
        match company.began().and_then(|seat| seat.person_id) {
            Some(began) if company.it.is_with_editors => moderation::unseen_by(tx, began).await,
            _ => Ok(HashSet::new()),
        }
    }

    /// To the open pages, right after the commit.
    async fn pass_on(
        &self,
        tx: &mut Writing,
        company: &Company,
        with: &Unlocked,
        number: i64,
    ) -> Result<()> {
        let id = company.it.id;
        let centre_id = tx.centre;
        let centre = self.house.centres.by_id(tx, centre_id).await?;
        let on_behalf_of = sealed::on_behalf_of(&company.it, with)?;
        let showing = Showing { centre: &centre, company, on_behalf_of: on_behalf_of.as_deref() };
        let said = lines::these(tx, id, &[number]).await?.pop().ok_or(Error::NotFound)?;
        let frame = showing.frame(&Line::open(&said, with))?;
        self.live.say_when_saved(tx, self.house, id, frame);
        Ok(())
    }
}
