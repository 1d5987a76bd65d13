//! One question, as the team reads it: take it, answer it, hand it over, close it.
use crate::asking::{month, say};
use crate::filled;
use crate::ideas::{self, Decision, Idea};
use crate::inbox::may_read;
use crate::letters;
use crate::must_be_on;
use crate::plain::{Plain, PlainId};
use crate::queries::{counts, ideas as shown, lines, plain, questions};
use crate::question::{How, Line, LineKind, Outcome, Question, QuestionId};
use crate::sealed::Unlocked;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::people::{self, Named, log_act};
use kernel::{
    BackRoomItem, Deed, Desk, Error, Here, House, PersonId, Problems, Result, Role, Tx, Visit,
    page, page_again,
};

pub const PATH: &str = "/achterkamer/vragen/{vraag}";
pub const TAKE_PATH: &str = "/achterkamer/vragen/{vraag}/pak";
pub const HAND_OVER_PATH: &str = "/achterkamer/vragen/{vraag}/overdragen";
pub const ANSWER_PATH: &str = "/achterkamer/vragen/{vraag}/antwoord";
pub const NOTE_PATH: &str = "/achterkamer/vragen/{vraag}/notitie";
pub const CLOSE_PATH: &str = "/achterkamer/vragen/{vraag}/klaar";
/// What the log calls it.
pub const TOOK: &str = "contact_took";
pub const HANDED_OVER: &str = "contact_handed_over";
pub const ANSWERED: &str = "contact_answered";
pub const NOTED: &str = "contact_noted";
pub const CLOSED: &str = "contact_closed";

#[derive(serde::Deserialize)]
pub struct Which {
    vraag: QuestionId,
    /// The plain answer to begin with.
    tekst: Option<PlainId>,
}

/// What is filled in on the page of a question; each form has some of it.
#[derive(Clone, serde::Deserialize)]
pub struct Filled {
    pub vraag: QuestionId,
    #[serde(default)]
    aan: Option<PersonId>,
    /// `ja`: whoever asked agrees that a colleague goes on with it.
    #[serde(default)]
    goed: String,
    #[serde(default)]
    antwoord: String,
    #[serde(default)]
    notitie: String,
    /// `ja`: this call was the answer.
    #[serde(default)]
    beantwoord: String,
    #[serde(default)]
    uitkomst: String,
    /// An idea, as everybody reads it.
    #[serde(default)]
    pub idee: String,
    #[serde(default)]
    pub besluit: String,
    #[serde(default)]
    pub reden: String,
}

impl Filled {
    fn empty(vraag: QuestionId) -> Self {
        let no = String::new;
        Self {
            vraag,
            aan: None,
            goed: no(),
            antwoord: no(),
            notitie: no(),
            beantwoord: no(),
            uitkomst: no(),
            idee: no(),
            besluit: no(),
            reden: no(),
        }
    }
}

#[derive(Template)]
#[template(path = "question.html")]
pub struct QuestionPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    it: Question,
    lines: Vec<Line>,
    address: Option<String>,
    name: Option<String>,
    plain: Vec<Plain>,
    colleagues: Vec<Named>,
    /// An idea that everybody reads already.
    idea: Option<Idea>,
    form: Filled,
    problems: Problems,
}

impl QuestionPage<'_> {
    fn is_mine(&self) -> bool {
        self.it.owner_id.is_some() && self.it.owner_id == self.me()
    }

    fn me(&self) -> Option<PersonId> {
        self.here.person.as_ref().map(|person| person.id)
    }

    fn may_hand_over(&self) -> bool {
        may_hand_over(self.here, &self.it)
    }

    fn is_late(&self) -> bool {
        self.it.is_late(self.here.now)
    }

    fn promised(&self) -> String {
        self.here.date(self.it.answer_before)
    }

    fn moment(&self, line: &Line) -> String {
        self.here.moment(line.said_at)
    }

    /// What happens with an answer that is typed here.
    fn answer_goes(&self) -> &str {
        match self.it.how {
            How::Mail => self.words.answer_goes_mail(),
            How::Sms => self.words.answer_goes_sms(),
            How::Call => self.words.answer_goes_call(),
            How::Desk => self.words.answer_goes_desk(),
        }
    }

    fn is_idea(&self) -> bool {
        self.it.kind == crate::question::Kind::Idea
    }

    fn call_link(&self, address: &str) -> String {
        if self.it.how == How::Mail {
            format!("mailto:{address}")
        } else {
            kernel::page::phone_link(address)
        }
    }

    fn outcomes(&self) -> [Outcome; 5] {
        Outcome::OF_THE_TEAM
    }

    fn decisions(&self) -> [Decision; 4] {
        Decision::ALL
    }

    fn is_chosen(&self, colleague: &Named) -> bool {
        self.form.aan == Some(colleague.id)
    }

    fn is_decided(&self, decision: Decision) -> bool {
        Decision::from_word(&self.form.besluit) == decision
    }
}

/// Whoever goes on with it hands it over; a coordinator, when that colleague is ill.
fn may_hand_over(here: &Here, it: &Question) -> bool {
    let Some(person) = &here.person else { return false };
    it.owner_id == Some(person.id) || person.is(Role::Coordinator)
}

pub async fn question_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    it: Question,
    form: Filled,
    problems: Problems,
) -> Result<QuestionPage<'a>> {
    let with = Unlocked::with(&house.keys, tx.centre, &it)?;
    let stored = lines::of(tx, it.id).await?.into_iter();
    let me = here.person.as_ref().map(|person| person.id);
    let mut colleagues = people::with_role(tx, Role::is_at_desk).await?;
    colleagues.retain(|colleague| Some(colleague.id) != me && Some(colleague.id) != it.owner_id);
    Ok(QuestionPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        lines: stored.map(|line| with.line(line)).collect::<Result<_>>()?,
        address: with.address(&it)?,
        name: with.name(&it)?,
        plain: plain::all(tx).await?,
        colleagues,
        idea: shown::with_number(tx, it.number).await?,
        it,
        form,
        problems,
    })
}

async fn found(tx: &mut Tx, here: &Here, id: QuestionId) -> Result<Question> {
    must_be_on(here)?;
    questions::with_id(tx, id).await?.ok_or(Error::NotFound)
}

pub async fn show(visit: Visit<Desk, Which>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    may_read(&mut tx, who.id).await?;
    let it = found(&mut tx, &here, asked.vraag).await?;
    let mut form = Filled::empty(it.id);
    if let Some(wanted) = asked.tekst {
        let all = plain::all(&mut tx).await?.into_iter();
        form.antwoord = all.filter(|own| own.id == wanted).map(|own| own.text).collect();
    }
    if let Some(idea) = shown::with_number(&mut tx, it.number).await? {
        form.idee = idea.text;
        form.besluit = idea.decision.as_str().to_owned();
        form.reden = idea.answer;
    } else if it.kind == crate::question::Kind::Idea {
        // What was typed, to take the names out of it.
        let with = Unlocked::with(&house.keys, tx.centre, &it)?;
        let first = lines::of(&mut tx, it.id).await?.into_iter().next();
        form.idee =
            first.map(|line| with.line(line)).transpose()?.map_or(String::new(), |l| l.text);
        form.besluit = Decision::Thinking.as_str().to_owned();
    }
    let problems = Problems::default();
    page(&question_page(&mut tx, &house, &here, it, form, problems).await?)
}

/// What this deed is about, for who may read it.
pub async fn about(deed: &mut Deed<Desk, Filled>) -> Result<Question> {
    may_read(&mut deed.tx, deed.who.id).await?;
    let it = found(&mut deed.tx, &deed.here, deed.form.vraag).await?;
    if it.is_closed() { Err(Error::NotFound) } else { Ok(it) }
}

/// The same page with what was typed, and what is not right about it.
pub async fn again(deed: Deed<Desk, Filled>, problems: Problems) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let it = found(&mut tx, &here, form.vraag).await?;
    page_again(&question_page(&mut tx, &house, &here, it, form, problems).await?)
}

async fn log(deed: &mut Deed<Desk, Filled>, what: &str, number: i64) -> Result<()> {
    log_act(&mut deed.tx, Some(deed.who.id), None, what, &number.to_string()).await
}

pub async fn take(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    let words = Words(&deed.here.voice);
    let is_taken = questions::take(&mut deed.tx, it.id, deed.who.id).await?;
    let says = if is_taken { words.you_took_it() } else { words.another_took_it() }.to_owned();
    if is_taken {
        log(&mut deed, TOOK, it.number).await?;
    }
    deed.done_saying(&it.path(), &says).await
}

pub async fn hand_over(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    if !may_hand_over(&deed.here, &it) {
        return Err(Error::NotAllowed("hand over what a colleague goes on with"));
    }
    let words = Words(&deed.here.voice);
    let colleagues = people::with_role(&mut deed.tx, Role::is_at_desk).await?;
    let to = colleagues.into_iter().find(|own| Some(own.id) == deed.form.aan);
    let mut problems = Problems::default();
    if to.is_none() {
        problems.add("aan", words.hand_over_whom());
    }
    if deed.form.goed != "ja" {
        problems.add("goed", words.hand_over_ask_first());
    }
    let Some(to) = to.filter(|_| problems.is_empty()) else {
        return again(deed, problems).await;
    };
    if may_read(&mut deed.tx, to.id).await.is_err() {
        let problems = Problems::one("aan", words.hand_over_whom());
        return again(deed, problems).await;
    }
    let says = words.handed_over(to.name.as_str());
    if questions::hand_over(&mut deed.tx, it.id, to.id).await? {
        let number = lines::next(&mut deed.tx, it.id).await?;
        let by = Some(deed.who.id);
        lines::add(&mut deed.tx, it.id, number, LineKind::Handed, by, None).await?;
        letters::for_you(&mut deed.tx, &deed.house, it.id, to.id).await?;
        log_act(&mut deed.tx, by, Some(to.id), HANDED_OVER, &it.number.to_string()).await?;
    }
    deed.done_saying(&it.path(), &says).await
}

/// An answer that whoever asked reads; a letter says that it is there.
pub async fn answer(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    let text = filled::text(words, &mut problems, "antwoord", &deed.form.antwoord);
    if !problems.is_empty() {
        return again(deed, problems).await;
    }
    let says = words.answer_is_there().to_owned();
    let with = Unlocked::with(&deed.house.keys, deed.tx.centre, &it)?;
    let by = Some(deed.who.id);
    say(&mut deed.tx, &with, it.id, LineKind::Answer, by, &text).await?;
    is_answered(&mut deed, &it).await?;
    letters::answered(&mut deed.tx, &deed.house, &it, &with).await?;
    log(&mut deed, ANSWERED, it.number).await?;
    deed.done_saying(&it.path(), &says).await
}

/// It counts once, however often somebody answers.
async fn is_answered(deed: &mut Deed<Desk, Filled>, it: &Question) -> Result<()> {
    if it.answered_at.is_none() {
        let is_in_time = deed.tx.now <= it.answer_before;
        counts::answered(&mut deed.tx, &month(&deed.here), is_in_time).await?;
    }
    questions::answer(&mut deed.tx, it.id, deed.who.id).await
}

/// What was said on the telephone, for the team; it may have been the answer.
pub async fn note(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    let text = filled::text(words, &mut problems, "notitie", &deed.form.notitie);
    if !problems.is_empty() {
        return again(deed, problems).await;
    }
    let says = words.note_is_kept().to_owned();
    let with = Unlocked::with(&deed.house.keys, deed.tx.centre, &it)?;
    let by = Some(deed.who.id);
    say(&mut deed.tx, &with, it.id, LineKind::Note, by, &text).await?;
    if deed.form.beantwoord == "ja" {
        is_answered(&mut deed, &it).await?;
    }
    log(&mut deed, NOTED, it.number).await?;
    deed.done_saying(&it.path(), &says).await
}

/// Whether one of the team said anything about it: nobody waits for an answer that was thrown away.
async fn is_spoken_about(tx: &mut Tx, it: &Question) -> Result<bool> {
    if shown::with_number(tx, it.number).await?.is_some() {
        return Ok(true);
    }
    let lines = lines::of(tx, it.id).await?;
    Ok(lines.iter().any(|line| matches!(line.kind, LineKind::Answer | LineKind::Note)))
}

pub async fn close(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    let words = Words(&deed.here.voice);
    let wished = deed.form.uitkomst.as_str();
    let outcome = Outcome::OF_THE_TEAM.into_iter().find(|own| own.as_str() == wished);
    let Some(outcome) = outcome else {
        let says = words.outcome_missing();
        let problems = Problems::one("uitkomst", says);
        return again(deed, problems).await;
    };
    if !is_spoken_about(&mut deed.tx, &it).await? {
        let problems = Problems::one("uitkomst", words.close_says_nothing());
        return again(deed, problems).await;
    }
    let says = words.is_closed().to_owned();
    questions::close(&mut deed.tx, it.id, outcome).await?;
    log(&mut deed, CLOSED, it.number).await?;
    deed.done_saying(crate::inbox::PATH, &says).await
}

/// An idea is shown to everybody, or says something else there.
pub async fn show_idea(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    let problems = ideas::show(&mut deed, &it).await?;
    if !problems.is_empty() {
        return again(deed, problems).await;
    }
    log(&mut deed, ideas::SHOWN, it.number).await?;
    let says = Words(&deed.here.voice).idea_is_shown().to_owned();
    deed.done_saying(&it.path(), &says).await
}
