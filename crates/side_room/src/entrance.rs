//! "Praat apart": who is there, when, and the first word. Whoever has a talk finds it here, so that
//! no address tells one visitor from another.
use crate::guest::NewGuest;
use crate::line::Kind;
use crate::live::{self, Live};
use crate::own::{self, OwnPage};
use crate::queries::{counts, talks};
use crate::sealed::Unlocked;
use crate::speaking::{self, Draft, NewWords, Speaking};
use crate::talk::{Party, TalkId};
use crate::words::Words;
use crate::worker::{self, Stay, Worker};
use crate::{NAME, PATH, must_be_on, promise, seeing, told};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::hours::Jurisdiction;
use kernel::jiff::SignedDuration;
use kernel::people::NAME_MAX_CHARS;
use kernel::{
    Anyone, Deed, Here, Limit, Nothing, PersonId, Problems, Result, Timestamp, Tx, Visit, page,
    page_again,
};

/// Everybody in trouble knows it, in both countries.
pub const EMERGENCY: &str = "112";
/// Nobody calls the team to a new talk more often than this in a day.
const BEGINNINGS: Limit = Limit::new(6, SignedDuration::from_hours(24));

/// Whom one calls who thinks of suicide.
pub fn suicide_line(here: &Here) -> &'static str {
    match here.centre.jurisdiction {
        Jurisdiction::Nl => "113",
        Jurisdiction::Be => "1813",
    }
}

/// Who talks at which days, as the page says it.
pub struct HoursLine {
    pub name: String,
    pub days: Vec<(String, String)>,
    pub is_away: bool,
}

/// Who is there, and when.
pub struct WhoIsThere {
    /// The name and the picture of who is there now, and until when.
    pub now: Vec<(String, String, String)>,
    /// Who comes first, and when.
    pub next: Option<(String, String)>,
    pub hours: Vec<HoursLine>,
    pub promised: String,
}

impl WhoIsThere {
    pub fn of(here: &Here, workers: &[Worker]) -> Result<Self> {
        let duty = worker::duty(workers, &here.centre, here.now);
        let now = duty
            .now
            .iter()
            .map(|(own, until)| (own.name.clone(), own.picture.clone(), here.clock(*until)));
        let next = duty.next.map(|(own, at)| (own.name.clone(), here.moment(at)));
        let with_hours = workers.iter().filter(|own| own.has_hours());
        Ok(Self {
            now: now.collect(),
            next,
            hours: with_hours.map(|own| hours_line(here, own)).collect(),
            promised: here.date(promise::answer_before(&here.centre, here.now)?),
        })
    }
}

fn hours_line(here: &Here, own: &Worker) -> HoursLine {
    let days = kernel::jiff::civil::Weekday::Monday.cycle_forward().zip(&own.week);
    let open = days.filter(|(_, spans)| !spans.is_empty());
    let days = open.map(|(day, spans)| (here.voice.weekday(day), here.hours_say(spans)));
    HoursLine { name: own.name.clone(), days: days.collect(), is_away: own.is_away(here.now) }
}

#[derive(Template)]
#[template(path = "entrance.html")]
struct EntrancePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    who: WhoIsThere,
    /// Whoever has a stay may begin; others come in first.
    may_begin: bool,
    guest: NewGuest,
    problems: Problems,
    draft: Draft,
}

impl EntrancePage<'_> {
    fn suicide_line(&self) -> &'static str {
        suicide_line(self.here)
    }

    fn is_wrong(&self) -> bool {
        self.draft.problem.is_some() || !self.problems.is_empty()
    }

    fn name_max(&self) -> usize {
        NAME_MAX_CHARS
    }
}

/// As whoever has a stay sees it: they may begin.
async fn entrance(tx: &mut Tx, here: &Here, draft: Draft) -> Result<Response> {
    let workers = worker::all(tx, &here.centre).await?;
    let who = WhoIsThere::of(here, &workers)?;
    let (words, guest, problems) = (Words(&here.voice), NewGuest::default(), Problems::default());
    let shown = EntrancePage { words, here, who, may_begin: true, guest, problems, draft };
    if shown.is_wrong() { page_again(&shown) } else { page(&shown) }
}

/// As a passer-by sees it; once more with a name that nobody can have.
pub async fn from_outside(
    tx: &mut Tx,
    here: &Here,
    guest: NewGuest,
    problems: Problems,
) -> Result<Response> {
    let workers = worker::all(tx, &here.centre).await?;
    let who = WhoIsThere::of(here, &workers)?;
    let (words, draft) = (Words(&here.voice), Draft::default());
    let shown = EntrancePage { words, here, who, may_begin: false, guest, problems, draft };
    if shown.is_wrong() { page_again(&shown) } else { page(&shown) }
}

#[derive(serde::Deserialize)]
pub struct Asked {
    /// "wat eerder gezegd is": the lines before this number.
    tot: Option<i64>,
}

pub async fn show(live: Live, visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { who: Anyone(session), here, asked, house, street, mut tx, .. } = visit;
    must_be_on(&here)?;
    let Some(session) = session else {
        let guest = NewGuest::from(&here.centre, &street);
        return from_outside(&mut tx, &here, guest, Problems::default()).await;
    };
    let Some(company) = seeing::own(&mut tx, session.person.id).await? else {
        return entrance(&mut tx, &here, Draft::default()).await;
    };
    live::saw(&live, here.centre.id, &company.it, Party::Resident, here.now);
    let draft = Draft::default();
    page(&OwnPage::new(&mut tx, &house, &here, company, asked.tot, draft).await?)
}

/// An address for letters, which does not say where it leads.
pub async fn lead_in(visit: Visit<Stay, Nothing>) -> Result<Response> {
    must_be_on(&visit.here)?;
    Ok(Redirect::to(PATH).into_response())
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct First {
    tekst: String,
    /// The text about which the house asked: the same once more says yes.
    toch: String,
    /// "Ik wacht hier": nothing was said yet.
    wacht: String,
}

/// The first word, or only a place in the queue. Whoever has a talk goes on with it.
pub async fn begin(live: Live, mut deed: Deed<Stay, First>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let who = deed.who.id;
    let may_be_empty = !deed.form.wacht.is_empty() && deed.form.tekst.trim().is_empty();
    let said = (deed.form.tekst.as_str(), deed.form.toch.as_str());
    let text = match speaking::checked(&deed.house, &deed.here, who, Party::Resident, said) {
        _ if may_be_empty => None,
        Ok(text) => Some(text),
        Err(refusal) => {
            let house = deed.house.clone();
            let status = refusal.status;
            let (_, here, form, mut tx) = deed.look_only().await?;
            let draft = refusal.draft(form.tekst);
            let mut answer = match seeing::own(&mut tx, who).await? {
                Some(company) => own::again(&mut tx, &house, &here, company, draft).await?,
                None => entrance(&mut tx, &here, draft).await?,
            };
            *answer.status_mut() = status;
            return Ok(answer);
        }
    };
    let it = match talks::of_resident(&mut deed.tx, who).await? {
        Some(it) => it,
        None => {
            let id = found(&mut deed, who).await?;
            talks::one(&mut deed.tx, id).await?.ok_or(kernel::Error::NotFound)?
        }
    };
    if let Some(text) = text {
        let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
        let words = NewWords { kind: Kind::Said, ..NewWords::said(text.as_str()) };
        speaking.say(&mut deed.tx, &it, (Party::Resident, who), words).await?;
    }
    deed.done(&format!("{PATH}#laatste")).await
}

/// A talk begins, and whoever is there hears that somebody waits.
async fn found(deed: &mut Deed<Stay, First>, who: PersonId) -> Result<TalkId> {
    let key = format!("{NAME}/begin/{}/{who}", deed.tx.centre);
    if !deed.house.limits.allow(&key, BEGINNINGS, deed.tx.now) {
        return Err(kernel::Error::TooOften);
    }
    let answer_before: Timestamp = promise::answer_before(&deed.here.centre, deed.tx.now)?;
    let id = TalkId::fresh();
    let (_, wrapped) = Unlocked::begin(&deed.house.keys, deed.tx.centre, id)?;
    talks::begin(&mut deed.tx, id, who, wrapped, answer_before).await?;
    let more = counts::Month { n_begun: 1, ..counts::Month::default() };
    counts::count(&mut deed.tx, &promise::month(&deed.here), more).await?;
    let workers = worker::all(&mut deed.tx, &deed.here.centre).await?;
    let there = worker::duty(&workers, &deed.here.centre, deed.here.now).now;
    // When nobody is there, all who talk hear of it at a decent hour.
    let to_tell: Vec<PersonId> = if there.is_empty() {
        workers.iter().map(|own| own.id).filter(|own| *own != who).collect()
    } else {
        there.iter().map(|(own, _)| own.id).filter(|own| *own != who).collect()
    };
    told::somebody_waits(&mut deed.tx, &deed.house, id.0, &to_tell).await?;
    Ok(id)
}
