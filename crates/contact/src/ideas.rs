//! "Ik heb een idee": anybody thinks of something, and everybody reads what came of it and why.
use crate::filled::{self, Wanted};
use crate::handing_in::{self, HandedIn};
use crate::must_be_on;
use crate::one::Filled;
use crate::promise::answer_before;
use crate::queries::{ideas, people};
use crate::question::{Kind, Question};
use crate::reach::{HowAsked, Known};
use crate::words::Words;
use askama::Template;
use axum::response::{IntoResponse, Response};
use kernel::people::log_act;
use kernel::{
    Anyone, Deed, Desk, Error, Face, Here, Nothing, Problems, Result, Timestamp, Tx, Visit, choice,
    face, page, record,
};

pub const PATH: &str = "/ideeen";
pub const AWAY_PATH: &str = "/ideeen/weg";
pub const SHOW_PATH: &str = "/achterkamer/vragen/{vraag}/laat-zien";
/// What the log calls it.
pub const SHOWN: &str = "contact_idea_shown";
pub const TAKEN_AWAY: &str = "contact_idea_taken_away";

choice! {
    /// What became of an idea.
    pub Decision {
        Yes "yes",
        Done "done",
        No "no",
        Thinking "thinking",
    } or Thinking
}

impl Decision {
    pub const ALL: [Self; 4] = [Self::Thinking, Self::Yes, Self::Done, Self::No];

    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Thinking => words.decision_thinking(),
            Self::Yes => words.decision_yes(),
            Self::Done => words.decision_done(),
            Self::No => words.decision_no(),
        }
    }
}

record! {
    /// An idea that everybody reads.
    #[derive(Clone, Debug)]
    pub struct Idea {
        pub number: i64,
        pub text: String,
        pub decision: Decision,
        pub answer: String,
        pub shown_at: Timestamp,
    }
}

#[derive(serde::Deserialize)]
pub struct Which {
    nummer: i64,
}

#[derive(Template)]
#[template(path = "ideas.html")]
struct IdeasPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    shown: Vec<Idea>,
    /// Who makes this: whoever shows their face to everyone.
    faces: Vec<Face>,
    organisations: Vec<(String,)>,
    how: HowAsked<'a>,
    form: Wanted,
    promised: String,
    /// Whether whoever is here may take an idea away.
    is_desk: bool,
    problems: Problems,
}

impl IdeasPage<'_> {
    fn date(&self, idea: &Idea) -> String {
        self.here.date(idea.shown_at)
    }
}

async fn ideas_page<'a>(
    tx: &mut Tx,
    here: &'a Here,
    who: &Anyone,
    form: Wanted,
    problems: Problems,
) -> Result<IdeasPage<'a>> {
    let how = HowAsked::of(here, Known::of_visitor(tx, here).await?);
    let form = form.beginning_with(how.first());
    Ok(IdeasPage {
        words: Words(&here.voice),
        here,
        shown: ideas::shown(tx).await?,
        faces: face::at_the_door(tx).await?,
        organisations: people::organisations(tx).await?,
        how,
        form,
        promised: here.date(answer_before(&here.centre, here.now)?),
        is_desk: here.lets_in::<Desk>(who.0.as_ref()),
        problems,
    })
}

pub async fn look(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    must_be_on(&here)?;
    page(&ideas_page(&mut tx, &here, &who, Wanted::default(), Problems::default()).await?)
}

pub async fn think_of(deed: Deed<Anyone, Wanted>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let (deed, status, problems) = match handing_in::hand_in(deed, Kind::Idea).await? {
        HandedIn::Done(response) => return Ok(response),
        HandedIn::Again(deed, status, problems) => (*deed, status, problems),
    };
    let (who, here, form, mut tx) = deed.look_only().await?;
    let again = ideas_page(&mut tx, &here, &who, form, problems).await?;
    Ok((status, page(&again)?).into_response())
}

/// The team lets everybody read it, in words without a name, with what became of it and why.
pub async fn show(deed: &mut Deed<Desk, Filled>, it: &Question) -> Result<Problems> {
    if it.kind != Kind::Idea {
        return Err(Error::NotFound);
    }
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    let text = filled::text(words, &mut problems, "idee", &deed.form.idee);
    let answer = filled::text(words, &mut problems, "reden", &deed.form.reden);
    if problems.is_empty() {
        let decision = Decision::from_word(&deed.form.besluit);
        let author = it.asked_by_id;
        ideas::show(&mut deed.tx, it.number, author, &text, decision, &answer).await?;
    }
    Ok(problems)
}

pub async fn take_away(mut deed: Deed<Desk, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let number = deed.form.nummer;
    ideas::take_away(&mut deed.tx, number).await?;
    let by = Some(deed.who.id);
    log_act(&mut deed.tx, by, None, TAKEN_AWAY, &number.to_string()).await?;
    let says = Words(&deed.here.voice).idea_is_away().to_owned();
    deed.done_saying(PATH, &says).await
}
