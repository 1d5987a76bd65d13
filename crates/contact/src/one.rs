//! One question, as the team reads it; what a colleague does with it stands in `deeds`.
use crate::deeds;
use crate::ideas::{Decision, Idea};
use crate::inbox::may_read;
use crate::must_be_on;
use crate::plain::{Plain, PlainId};
use crate::queries::{ideas as shown, lines, plain, questions};
use crate::question::{How, Kind, Line, Outcome, Question, QuestionId};
use crate::sealed::Unlocked;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::people::{self, Named};
use kernel::{
    BackRoomItem, Deed, Desk, Error, Here, House, PersonId, Problems, Result, Role, Tx, Visit,
    page, page_again,
};

pub const PATH: &str = "/achterkamer/vragen/{vraag}";
pub const BEGIN_PATH: &str = "/achterkamer/vragen/{vraag}/begin";

#[derive(serde::Deserialize)]
pub struct Which {
    vraag: QuestionId,
}

/// What is filled in on the page of a question; each form has some of it.
#[derive(Clone, serde::Deserialize)]
pub struct Filled {
    pub vraag: QuestionId,
    #[serde(default)]
    pub aan: Option<PersonId>,
    /// `ja`: whoever asked agrees that a colleague goes on with it.
    #[serde(default)]
    pub goed: String,
    #[serde(default)]
    pub antwoord: String,
    /// The plain answer to put below what stands there.
    #[serde(default)]
    tekst: Option<PlainId>,
    #[serde(default)]
    pub notitie: String,
    /// `ja`: this call was the answer.
    #[serde(default)]
    pub beantwoord: String,
    #[serde(default)]
    pub uitkomst: String,
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
            tekst: None,
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
        deeds::may_hand_over(self.here, &self.it)
    }

    fn is_late(&self) -> bool {
        self.it.is_late(self.here.now)
    }

    fn promised(&self) -> String {
        self.here.date(self.it.answer_before)
    }

    fn said(&self, line: &Line) -> &str {
        line.kind.said(&self.words, self.it.kind)
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
        self.it.kind == Kind::Idea
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

    /// The name of the language of whoever asked; empty when it is that of the centre.
    fn language(&self) -> &'static str {
        self.it.other_language(self.here)
    }

    /// Who asked, by name.
    fn asker(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.it.asker)
    }

    /// Whether something in this part of the page is not right yet.
    fn is_wrong(&self, fields: &[&str]) -> bool {
        fields.iter().any(|field| self.problems.at(field).is_some())
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
    let form = Filled::empty(it.id);
    page_of(&mut tx, &house, &here, it, form).await
}

/// A plain answer comes below what was typed; nothing is kept yet.
pub async fn begin(visit: Visit<Desk, Filled>) -> Result<Response> {
    let Visit { who, here, asked: mut form, house, mut tx, .. } = visit;
    may_read(&mut tx, who.id).await?;
    let it = found(&mut tx, &here, form.vraag).await?;
    let plain = plain::all(&mut tx).await?.into_iter().find(|own| Some(own.id) == form.tekst);
    let typed = form.antwoord.trim_end();
    form.antwoord = match plain {
        Some(plain) if typed.is_empty() => plain.text,
        Some(plain) => format!("{typed}\n\n{}", plain.text),
        None => form.antwoord,
    };
    page_of(&mut tx, &house, &here, it, form).await
}

/// The page as one opens it: an idea stands ready to be shown, in the words that it has by now.
async fn page_of(
    tx: &mut Tx,
    house: &House,
    here: &Here,
    it: Question,
    mut form: Filled,
) -> Result<Response> {
    if let Some(idea) = shown::with_number(tx, it.number).await? {
        form.idee = idea.text;
        form.besluit = idea.decision.as_str().to_owned();
        form.reden = idea.answer;
    } else if it.kind == Kind::Idea {
        // What was typed, to take the names out of it.
        let with = Unlocked::with(&house.keys, tx.centre, &it)?;
        let first = lines::of(tx, it.id).await?.into_iter().next();
        form.idee =
            first.map(|line| with.line(line)).transpose()?.map_or(String::new(), |l| l.text);
        form.besluit = Decision::Thinking.as_str().to_owned();
    }
    page(&question_page(tx, house, here, it, form, Problems::default()).await?)
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
