//! The press at work: one file after the other, each kept as soon as it is ready.
use super::{A3, LARGE, Print, State, WORK, on_paper};
use crate::issue::IssueId;
use crate::queries::prints;
use kernel::jobs::{Job, Work};
use kernel::{Error, Result};
use press::Printed;
use tokio::task::spawn_blocking;

pub fn job() -> Job {
    Job::new(WORK, work)
}

/// Work for a number that was asked for anew meanwhile is left to whoever was asked last.
async fn work(work: Work) -> Result<()> {
    let (issue, turn) = work.body.split_once(' ').ok_or(Error::NotFound)?;
    let issue: IssueId = issue.parse().map_err(|_| Error::NotFound)?;
    let turn: i64 = turn.parse().map_err(|_| Error::NotFound)?;
    let mut tx = work.house.db.read(work.house.clock.now());
    tx.centre = work.centre;
    let mut waits = prints::of_issue(&mut tx, issue).await?;
    waits.retain(|print| print.turn == turn && print.state == State::Waits);
    if waits.is_empty() {
        return Ok(());
    }
    let number = on_paper::Number::of(&mut tx, &work.house, issue).await?;
    drop(tx);
    for print in waits {
        let made = make(&number, &print).await;
        keep(&work, issue, print, made).await?;
    }
    Ok(())
}

async fn make(number: &on_paper::Number, print: &Print) -> Result<Printed> {
    let edition = number.edition(print.word == LARGE);
    let poster = print.piece_id.and_then(|piece| number.poster(piece));
    let is_folded = print.word == A3;
    // Setting type takes the processor for itself: on a thread that may.
    let made = spawn_blocking(move || {
        let (title, language) = (edition.title.clone(), edition.language.clone());
        match poster {
            Some(poster) => press::poster(poster),
            None if is_folded => {
                press::newspaper(edition).and_then(|own| press::sheets(&own, &title, &language))
            }
            None => press::newspaper(edition),
        }
    });
    let made = made.await.map_err(|_| Error::TooBusy)?;
    made.map_err(|_| Error::NotKept("the press stopped"))
}

async fn keep(work: &Work, issue: IssueId, print: Print, made: Result<Printed>) -> Result<()> {
    let mut tx = work.house.db.write(work.house.clock.now()).await?;
    tx.centre = work.centre;
    match made {
        Ok(made) => {
            let n_left_out = i64::try_from(made.left_out.len()).unwrap_or(i64::MAX);
            let print = Print { n_left_out, ..print };
            prints::keep(&mut tx, issue, &print, State::Ready, made.pdf).await?;
        }
        Err(_) => prints::keep(&mut tx, issue, &print, State::Failed, Vec::new()).await?,
    }
    tx.save().await
}
