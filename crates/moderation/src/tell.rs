//! What people are told about reports: that there is something to read, never what, by whom or
//! about whom. Telephones are shared.
use crate::case::{ActId, Case, CaseId};
use crate::promise::Lookers;
use crate::queries::reports;
use crate::words::Words;
use crate::{mine, worklist};
use kernel::{House, Person, PersonId, Result, Voice, Writing};
use telling::{Letter, Urgency, What};

/// Whoever looks at it hears that it is there: who is on duty at once, others at a decent hour.
pub async fn there_is_a_report(
    tx: &mut Writing,
    house: &House,
    case: CaseId,
    lookers: &Lookers,
) -> Result<()> {
    if lookers.people.is_empty() {
        nobody_is_left(case);
    }
    let urgency = if lookers.are_on_duty { Urgency::Now } else { Urgency::ForYou };
    let what = What { kind: "moderation_report", item: case.0 };
    for person in &lookers.people {
        telling::tell(tx, house, person.id, what, report_letter, urgency).await?;
    }
    Ok(())
}

/// Whoever may decide once more hears that somebody does not agree.
pub async fn there_is_an_appeal(
    tx: &mut Writing,
    house: &House,
    case: CaseId,
    act: ActId,
    people: &[&Person],
) -> Result<()> {
    if people.is_empty() {
        nobody_is_left(case);
    }
    let what = What { kind: "moderation_appeal", item: act.0 };
    for person in people {
        telling::tell(tx, house, person.id, what, appeal_letter, Urgency::ForYou).await?;
    }
    Ok(())
}

/// Only the operator can help: it is about the only one who could decide.
pub fn nobody_is_left(case: CaseId) {
    tracing::error!(%case, "a report waits, and nobody is left who may look at it");
}

/// What happened to what somebody said.
#[derive(Clone, Copy)]
pub enum News {
    Decided,
    Undone,
    Judged,
}

impl News {
    fn kind(self) -> &'static str {
        match self {
            Self::Decided => "moderation_decided",
            Self::Undone => "moderation_undone",
            Self::Judged => "moderation_judged",
        }
    }

    fn letter(self, voice: &Voice) -> Letter {
        let words = Words(voice);
        let says = match self {
            Self::Decided => words.letter_decided(),
            Self::Undone => words.letter_undone(),
            Self::Judged => words.letter_judged(),
        };
        Letter {
            subject: words.letter_decided_subject().to_owned(),
            paragraphs: vec![says.to_owned()],
            link: Some((words.letter_decided_link().to_owned(), mine::PATH.to_owned())),
        }
    }
}

/// Whom a decision is about.
pub async fn whom_it_is_about(
    tx: &mut Writing,
    house: &House,
    about: Option<PersonId>,
    act: ActId,
    news: News,
) -> Result<()> {
    let Some(about) = about else { return Ok(()) };
    let what = What { kind: news.kind(), item: act.0 };
    telling::tell(tx, house, about, what, |voice| news.letter(voice), Urgency::ForYou).await
}

/// The neighbours who reported it.
pub async fn who_reported(tx: &mut Writing, house: &House, case: &Case, act: ActId) -> Result<()> {
    let what = What { kind: "moderation_answer", item: act.0 };
    for (reporter,) in reports::reporters(tx, case.id).await? {
        telling::tell(tx, house, reporter, what, answer_letter, Urgency::ForYou).await?;
    }
    Ok(())
}

fn report_letter(voice: &Voice) -> Letter {
    let words = Words(voice);
    Letter {
        subject: words.letter_report_subject().to_owned(),
        paragraphs: vec![words.letter_report().to_owned()],
        link: Some((words.letter_report_link().to_owned(), worklist::PATH.to_owned())),
    }
}

fn appeal_letter(voice: &Voice) -> Letter {
    let words = Words(voice);
    Letter {
        subject: words.letter_appeal_subject().to_owned(),
        paragraphs: vec![words.letter_appeal().to_owned()],
        link: Some((words.letter_report_link().to_owned(), worklist::APPEALS.to_owned())),
    }
}

fn answer_letter(voice: &Voice) -> Letter {
    let words = Words(voice);
    Letter {
        subject: words.letter_answer_subject().to_owned(),
        paragraphs: vec![words.letter_answer().to_owned()],
        link: Some((words.letter_decided_link().to_owned(), mine::PATH.to_owned())),
    }
}
