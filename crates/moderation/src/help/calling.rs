//! Calling: one after the other, until somebody comes.
use super::queries::{self, OnCall};
use super::{ANSWER_WITHIN, ANSWERED, CALLED, Help, HelpId, SAME_TROUBLE};
use crate::words::Words;
use kernel::{Error, House, Job, PersonId, Result, Tx, Voice, Work, Writing, jobs, people};
use telling::{Letter, Urgency, What};

const CALL_NEXT: &str = "moderation-call-next";
const LETTER: &str = "moderation-help";

/// Somebody wants help: the first on call is told. A second press within half an hour, while
/// nobody comes yet, is the same call.
pub async fn ask(tx: &mut Writing, house: &House, by: PersonId, place: &str) -> Result<HelpId> {
    let since = tx.now - SAME_TROUBLE;
    if let Some((id,)) = queries::waiting_of(tx, by, since).await? {
        return Ok(id);
    }
    let id = HelpId::fresh();
    queries::ask(tx, id, by, place).await?;
    let help = queries::help(tx, id).await?.ok_or(Error::NotFound)?;
    call_next(tx, house, &help).await?;
    Ok(id)
}

/// Whom to call after those who were called: by the list as it is now, and never who asks.
pub async fn next(tx: &mut Tx, help: &Help) -> Result<Option<OnCall>> {
    let called = queries::called(tx, help.id).await?;
    let is_called = |id: PersonId| called.iter().any(|call| call.person_id == id);
    let mut on_call = queries::on_call(tx).await?;
    if on_call.iter().all(|one| one.id == help.asked_by) {
        // As long as nobody else is on the list, whoever keeps it is called.
        on_call = queries::coordinators(tx).await?;
    }
    let mut free = on_call.into_iter().filter(|one| one.id != help.asked_by && !is_called(one.id));
    Ok(free.next())
}

async fn call_next(tx: &mut Writing, house: &House, help: &Help) -> Result<()> {
    let Some(next) = next(tx, help).await? else { return Ok(()) };
    queries::call(tx, help.id, next.id).await?;
    people::log_act(tx, Some(help.asked_by), Some(next.id), CALLED, "").await?;
    let letter = |voice: &Voice| {
        let words = Words(voice);
        Letter {
            subject: words.help_letter_subject().to_owned(),
            paragraphs: vec![words.help_letter(&help.asked_name)],
            link: Some((words.help_letter_link().to_owned(), help.path())),
        }
    };
    telling::tell(tx, house, next.id, about(help.id), letter, Urgency::Now).await?;
    let n_called = queries::called(tx, help.id).await?.len();
    let at = tx.now + ANSWER_WITHIN;
    jobs::enqueue(tx, CALL_NEXT, format!("{} {n_called}", help.id), at).await
}

fn about(help: HelpId) -> What {
    What { kind: LETTER, item: help.0 }
}

/// Calls the next when nobody answered in time. The number of calls in its body makes it safe to
/// run twice.
pub fn job() -> Job {
    Job::new(CALL_NEXT, async |work: Work| {
        let Some((id, n_called)) = work.body.split_once(' ') else { return Ok(()) };
        let Ok(id) = id.parse::<HelpId>() else { return Ok(()) };
        let mut tx = work.house.db.write(work.house.clock.now()).await?;
        tx.centre = work.centre;
        let help = queries::help(&mut tx, id).await?;
        let Some(help) = help.filter(Help::is_waiting) else { return Ok(()) };
        if queries::called(&mut tx, id).await?.len().to_string() != n_called {
            return Ok(());
        }
        call_next(&mut tx, &work.house, &help).await?;
        tx.save().await
    })
}

/// Somebody comes. Only the first counts; others who were called need not read it any more.
pub async fn answer(tx: &mut Writing, help: &Help, by: PersonId) -> Result<()> {
    if queries::answer(tx, help.id, by).await? {
        people::log_act(tx, Some(by), Some(help.asked_by), ANSWERED, "").await?;
        telling::withdraw(tx, about(help.id)).await?;
    }
    Ok(())
}

/// It is over, or was not needed: nobody is called any more.
pub async fn end(tx: &mut Writing, help: &Help) -> Result<()> {
    queries::end(tx, help.id).await?;
    telling::withdraw(tx, about(help.id)).await
}
