//! "Reageer": a private talk about a notice, and who may begin one.
use crate::holding::has_national_number;
use crate::looker::Looker;
use crate::note_page::{self, NotePage};
use crate::notice::Notice;
use crate::queries::notices;
use crate::words::Words;
use crate::{NAME, must_be_on};
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    Counterpart, Deed, Error, Here, House, Limit, Neighbour, Person, PersonId, Problems, Result,
    Role, Subject, Talk, Tx, page_again, people,
};

pub const PATH: &str = "/prikbord/{welk}/reageer";
pub const TEXT_MAX_CHARS: usize = 1000;
/// Whoever answers more notices in an hour does not read them.
const ANSWERS: Limit = Limit::new(20, SignedDuration::from_hours(1));

/// Whether whoever looks may answer a notice, and else what they can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayAnswer {
    Yes,
    /// It is their own.
    Own,
    ComeInFirst,
    /// Of somebody who is not of age, or by them: the team helps.
    AskTheTeam,
    /// Whoever hung it up did not ask organisations.
    NotForPartners,
    /// Nobody keeps private talk here.
    CallOrComeBy,
}

impl MayAnswer {
    pub async fn of(
        tx: &mut Tx,
        house: &House,
        here: &Here,
        looker: &Looker,
        notice: &Notice,
    ) -> Result<Self> {
        let Some(person) = &looker.person else { return Ok(Self::ComeInFirst) };
        if notice.is_of(person) {
            return Ok(Self::Own);
        }
        if !house.keeps_talk(here) || !looker.is_neighbour() {
            return Ok(Self::CallOrComeBy);
        }
        if looker.is_partner() && notice.kind.is_request() && !notice.takes_partners {
            return Ok(Self::NotForPartners);
        }
        let is_minor = notice.is_of_minor() || !person.age.is_adult();
        if is_minor && !looker.is_team() && !is_read_by_team(tx, notice).await? {
            return Ok(Self::AskTheTeam);
        }
        Ok(Self::Yes)
    }
}

/// Whether what is said to whoever hung it up is said to the team.
async fn is_read_by_team(tx: &mut Tx, notice: &Notice) -> Result<bool> {
    match notice.author_id {
        None => Ok(true),
        Some(author) => {
            let author = people::person(tx, author).await?;
            Ok(author.roles.any(|role| role != Role::Partner))
        }
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct AnswerForm {
    welk: String,
    pub bericht: String,
}

/// With whom one talks about a notice; `None` when nobody is there to read it.
async fn counterpart(tx: &mut Tx, notice: &Notice) -> Result<Option<Counterpart>> {
    if let Some(author) = notice.author_id {
        return Ok(Some(Counterpart::Neighbour(author)));
    }
    let colleagues = at_the_desk(tx, notice).await?;
    let on_behalf_of = notice.on_behalf_of.clone();
    Ok((!colleagues.is_empty()).then_some(Counterpart::Desk { on_behalf_of, colleagues }))
}

/// Who reads what is said at the desk: whoever hung it up, or else everybody who stands there.
async fn at_the_desk(tx: &mut Tx, notice: &Notice) -> Result<Vec<PersonId>> {
    let all: Vec<PersonId> =
        people::with_role(tx, Role::is_at_desk).await?.iter().map(|own| own.id).collect();
    let own = notice.desk_id.filter(|own| all.contains(own));
    Ok(own.map_or(all, |own| vec![own]))
}

/// Whether this person may answer: what keeps them from speaking here keeps them from this too.
async fn is_silent(tx: &mut Tx, person: &Person) -> Result<bool> {
    Ok(moderation::standing(tx, person.id, NAME).await?.is_some())
}

pub async fn answer(mut deed: Deed<Neighbour, AnswerForm>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let notice = notices::with_slug(&mut deed.tx, &deed.form.welk).await?;
    let notice = notice.ok_or(Error::NotFound)?;
    let looker = Looker::of(&mut deed.tx, &deed.here).await?;
    let hangs = notice.hangs(deed.tx.now) && looker.sees(&notice);
    if !hangs || is_silent(&mut deed.tx, &deed.who).await? {
        return gone(deed).await;
    }
    let (tx, house, here) = (&mut deed.tx, &deed.house, &deed.here);
    if MayAnswer::of(tx, house, here, &looker, &notice).await? != MayAnswer::Yes {
        return Err(Error::NotAllowed("answer this notice"));
    }
    let says = deed.form.bericht.trim().to_owned();
    if let Some(problems) = problems(&deed.here, &says) {
        return again(deed, notice, problems).await;
    }
    let key = format!("{NAME}/answer/{}/{}", deed.tx.centre, deed.who.id);
    if !deed.house.limits.allow(&key, ANSWERS, deed.tx.now) {
        return too_many(deed, notice).await;
    }
    let Some(to) = counterpart(&mut deed.tx, &notice).await? else { return gone(deed).await };
    let subject = Subject { path: notice.path(), title: notice.title.clone() };
    let talk = Talk { subject, from: deed.who.id, to, says };
    match deed.house.begin_talk(&mut deed.tx, &deed.here, &talk).await {
        Ok(Some(path)) => {
            let says = Words(&deed.here.voice).answer_sent().to_owned();
            deed.done_saying(&path, &says).await
        }
        // Whoever does not want to hear them reads exactly as a notice that is gone.
        Ok(None) => gone(deed).await,
        Err(Error::TooOften) => too_many(deed, notice).await,
        Err(error) => Err(error),
    }
}

/// They wrote to so many that nobody believes they read it; what was typed is still there.
async fn too_many(deed: Deed<Neighbour, AnswerForm>, notice: Notice) -> Result<Response> {
    let says = Words(&deed.here.voice).answer_too_many().to_owned();
    again(deed, notice, Problems::one("bericht", says)).await
}

fn problems(here: &Here, says: &str) -> Option<Problems> {
    let words = Words(&here.voice);
    if says.is_empty() || is_greeting_alone(says) {
        return Some(Problems::one("bericht", words.answer_missing()));
    }
    if has_national_number(says) {
        return Some(Problems::one("bericht", words.no_national_number()));
    }
    let is_long = TEXT_MAX_CHARS < says.chars().count();
    is_long.then(|| Problems::one("bericht", words.too_long(TEXT_MAX_CHARS)))
}

/// "Dag Wim," as the form begins, and nothing after it.
fn is_greeting_alone(says: &str) -> bool {
    !says.contains('\n') && says.ends_with([',', '،'])
}

async fn again(
    deed: Deed<Neighbour, AnswerForm>,
    notice: Notice,
    problems: Problems,
) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let looker = Looker::of(&mut tx, &here).await?;
    let mut again = NotePage::new(&mut tx, &house, &here, &looker, notice).await?;
    again.bericht = form.bericht;
    again.problems = problems;
    page_again(&again)
}

/// It does not hang any more, for whatever reason; what was typed is still there.
async fn gone(deed: Deed<Neighbour, AnswerForm>) -> Result<Response> {
    let (_, here, form, _) = deed.look_only().await?;
    note_page::gone(&here, form.bericht)
}
