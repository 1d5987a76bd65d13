//! What waits for a worker, for the first page of the back room; and how the team does. It says how
//! many, and never who.
use crate::live::{self, Live};
use crate::queries::{counts, talks};
use crate::talk::Party;
use crate::words::Words;
use crate::{DESK, promise, worker};
use kernel::{Here, Person, Result, TeamFigure, Tx, Waiting, Why, icon};

/// The smallest count on a screen of the team (`promises.md` §4, settled).
const COUNT_MIN: i64 = 5;

/// Whoever looks, when they talk here.
async fn talker<'h>(tx: &mut Tx, here: &'h Here) -> Result<Option<&'h Person>> {
    let person = here.person.as_ref().filter(|own| own.roles.any(worker::is_social_worker));
    let Some(person) = person else { return Ok(None) };
    Ok(worker::talks(tx, here, person.id).await?.then_some(person))
}

pub async fn waiting(live: &Live, tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
    let Some(me) = talker(tx, here).await? else { return Ok(Vec::new()) };
    let words = Words(&here.voice);
    let free = talks::waiting(tx).await?;
    let n_free = free.iter().filter(|it| it.resident_id != me.id && it.asked_id.is_none()).count();
    let held = talks::of_workers(tx).await?;
    let mine = held.iter().filter(|it| it.worker_id == Some(me.id));
    let n_new = mine.filter(|it| 0 < live::n_new(live, here.centre.id, it, Party::Worker)).count();
    let line = |why, n: usize, says: String| {
        let own =
            Waiting { why, icon: icon::STOEL, says, more: String::new(), path: DESK.to_owned() };
        (0 < n).then_some(own)
    };
    let new = line(Why::ForYou, n_new, words.waiting_new(n_new as i64));
    let free = line(Why::Check, n_free, words.waiting_free(n_free as i64));
    Ok(new.into_iter().chain(free).collect())
}

/// How often somebody talked apart this month, for those who talk.
pub async fn team_figures(tx: &mut Tx, here: &Here) -> Result<Vec<TeamFigure>> {
    if talker(tx, here).await?.is_none() {
        return Ok(Vec::new());
    }
    let words = Words(&here.voice);
    let Some(month) = counts::of(tx, &promise::month(here)).await? else { return Ok(Vec::new()) };
    let figures = [
        (words.figure_begun(), month.n_begun),
        (words.figure_in_time(), month.n_in_time),
        (words.figure_handed(), month.n_handed),
    ];
    let shown = figures.into_iter().filter(|(_, n)| COUNT_MIN <= *n);
    Ok(shown.map(|(label, n)| TeamFigure { label: label.to_owned(), n }).collect())
}
