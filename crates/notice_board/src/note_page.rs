//! The page of one notice, at an address that stays valid.
use crate::answer::MayAnswer;
use crate::card::{Card, cards, shown_name};
use crate::holding::Reason;
use crate::looker::Looker;
use crate::notice::{Notice, NoticeId, State};
use crate::queries::notices;
use crate::queries::people;
use crate::share::Outside;
use crate::words::Words;
use crate::{NAME, fits, hanging, must_be_on};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use feeds::for_others;
use kernel::face::{self, Audience};
use kernel::{Anyone, Error, Face, Here, House, PersonId, Problems, Result, Role, Tx, Visit, page};

pub const PATH: &str = "/prikbord/{welk}";
pub const PAPER_WAY: &str = "/prikbord/briefje/{briefje}";

#[derive(serde::Deserialize)]
pub struct Asked {
    pub welk: String,
}

#[derive(serde::Deserialize)]
pub struct OnPaper {
    briefje: NoticeId,
}

#[derive(Template)]
#[template(path = "note.html")]
pub struct NotePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    notice: Notice,
    card: Card,
    may_answer: MayAnswer,
    /// Whether whoever looks looks after it.
    is_kept: bool,
    /// Whether the photo is for these eyes.
    has_photo: bool,
    /// Whoever reads what is said at the desk: "Fatima".
    desk_name: String,
    fits: Vec<Card>,
    /// Where whoever looks wrote about it before.
    own_talk: Option<String>,
    /// Whom to turn to, with a face.
    contact: Option<Face>,
    outside: Option<Outside>,
    pub bericht: String,
    /// What the desk typed from a card, to hand the notice over.
    pub card_shown: String,
    /// The card is of somebody with another name than whom the desk speaks for.
    pub asks_if_same: bool,
    pub problems: Problems,
}

impl<'a> NotePage<'a> {
    pub async fn new(
        tx: &mut Tx,
        house: &House,
        here: &'a Here,
        looker: &Looker,
        notice: Notice,
    ) -> Result<Self> {
        let words = Words(&here.voice);
        let may_answer = MayAnswer::of(tx, house, here, looker, &notice).await?;
        let is_kept = notice.is_kept_by(here);
        let mut card = cards(tx, here, looker, std::slice::from_ref(&notice)).await?;
        let card = card.pop().ok_or(Error::NotFound)?;
        let fitting = match notice.hangs(here.now) {
            true => fits::beside(tx, looker, &notice).await?,
            false => Vec::new(),
        };
        let name = shown_name(&words, looker, &notice);
        Ok(Self {
            card,
            may_answer,
            has_photo: notice.photo_id.is_some()
                && (looker.is_neighbour() || is_kept || !notice.kind.is_request()),
            desk_name: desk_name(tx, &notice).await?,
            own_talk: match is_kept {
                true => None,
                false => own_talk(tx, house, here, &notice).await?,
            },
            fits: cards(tx, here, looker, &fitting).await?,
            contact: contact(tx, here).await?,
            outside: Outside::of(here, house, &notice),
            is_kept,
            bericht: for_others(&words.answer_begins(&name)),
            card_shown: String::new(),
            asks_if_same: false,
            problems: Problems::default(),
            words,
            here,
            notice,
        })
    }

    fn hangs(&self) -> bool {
        self.notice.hangs(self.here.now)
    }

    fn reasons(&self) -> &[Reason] {
        if self.notice.state == State::Held { &self.notice.held_for.0 } else { &[] }
    }

    fn may_hang_again(&self) -> bool {
        self.notice.may_hang_again(self.here.now)
    }

    /// A host did not hang it up.
    fn is_refused(&self) -> bool {
        self.notice.state == State::Refused && !self.notice.is_removed
    }

    fn may_be_changed(&self) -> bool {
        self.notice.may_be_changed(self.here.now)
    }

    fn may_take_down(&self) -> bool {
        self.hangs() || matches!(self.notice.state, State::Held | State::Refused)
    }

    fn report_path(&self) -> String {
        moderation::path_to_report(NAME, &self.notice.id.to_string())
    }

    /// Somebody who keeps it kind acts at once.
    fn act_path(&self) -> Option<String> {
        let person = self.here.person.as_ref()?;
        let keeps = |role| matches!(role, Role::Host | Role::Moderator | Role::Coordinator);
        let may_act = person.roles.any(keeps) && !self.is_kept;
        may_act.then(|| moderation::path_to_act(NAME, &self.notice.id.to_string()))
    }

    fn decisions_path(&self) -> &'static str {
        moderation::DECISIONS_PATH
    }
}

/// Whoever reads what is said at the desk, if that is one person.
async fn desk_name(tx: &mut Tx, notice: &Notice) -> Result<String> {
    match notice.desk_id {
        Some(desk) => Ok(people::name_of(tx, desk).await?.unwrap_or_default()),
        None => Ok(String::new()),
    }
}

/// Where whoever looks wrote about it before.
async fn own_talk(
    tx: &mut Tx,
    house: &House,
    here: &Here,
    notice: &Notice,
) -> Result<Option<String>> {
    let Some(person) = &here.person else { return Ok(None) };
    let talks = house.talking_about(tx, here, &notice.path()).await?;
    Ok(talks.into_iter().find(|talk| talk.from == person.id).map(|talk| talk.path))
}

/// Whoever is named in the footer, as far as whoever looks sees them.
async fn contact(tx: &mut Tx, here: &Here) -> Result<Option<Face>> {
    let Some(contact) = here.contact() else { return Ok(None) };
    let people: [(PersonId, String); 1] = [(contact.person, contact.name.clone())];
    let faces = face::seen_by(tx, Audience::Everyone, &people).await?;
    let unseen = match here.somebody() {
        Some(somebody) => moderation::unseen_by(tx, somebody.id).await?,
        None => Default::default(),
    };
    Ok(faces.into_iter().find(|face| !unseen.contains(&face.person)))
}

#[derive(Template)]
#[template(path = "gone.html")]
struct GonePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// What somebody was about to send.
    bericht: String,
}

/// "Dit briefje hangt er niet meer": the same for what came down, what was taken away, and what is
/// of somebody whom the visitor does not see.
pub fn gone(here: &Here, bericht: String) -> Result<Response> {
    let gone = GonePage { words: Words(&here.voice), here, bericht };
    Ok((StatusCode::GONE, page(&gone)?).into_response())
}

/// Whoever looks after it sees it in every state, and a host also what waits.
fn sees_anyway(here: &Here, notice: &Notice) -> bool {
    let looks_at_them = here.has_role(crate::held::looks_at_them);
    notice.is_kept_by(here) || (looks_at_them && notice.state == State::Held)
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let notice = hanging::at(&mut tx, &asked.welk).await?;
    let looker = Looker::of(&mut tx, &here).await?;
    let is_seen = looker.sees(&notice) && notice.hangs(here.now);
    if !is_seen && !sees_anyway(&here, &notice) {
        return gone(&here, String::new());
    }
    page(&NotePage::new(&mut tx, &house, &here, &looker, notice).await?)
}

/// From a code on paper.
pub async fn lead_on(visit: Visit<Anyone, OnPaper>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let notice = notices::with_id(&mut tx, asked.briefje).await?.ok_or(Error::NotFound)?;
    Ok(Redirect::to(&notice.path()).into_response())
}
