//! What waits in the inbox, for the first page of the back room; and how the team does.
use crate::asking::month;
use crate::inbox;
use crate::queries::{counts, questions};
use crate::question::Question;
use crate::to_the_list::reader;
use crate::words::Words;
use kernel::{Here, Result, TeamFigure, Tx, Waiting, Why};

/// So many that are late stand there one by one; the others are on the list, late ones first.
const LATE_MAX: usize = 5;

/// What is late, who asked for whoever looks, and what nobody goes on with.
pub async fn waiting(tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
    let Some(me) = reader(tx, here).await? else { return Ok(Vec::new()) };
    let words = Words(&here.voice);
    let open = questions::open(tx).await?;
    let is_mine = |it: &Question| {
        it.owner_id == Some(me.id) || (it.owner_id.is_none() && it.for_whom_id == Some(me.id))
    };
    let (late, coming): (Vec<_>, Vec<_>) =
        open.into_iter().filter(Question::waits).partition(|it| it.is_late(here.now));
    let (mine, others): (Vec<_>, Vec<_>) = coming.into_iter().partition(is_mine);
    let n_free = others.iter().filter(|it| it.owner_id.is_none()).count();
    let line = |why, it: &Question, more| Waiting {
        why,
        icon: kernel::icon::VRAAG,
        says: it.title(&words),
        more,
        path: it.path(),
    };
    let late = late.iter().take(LATE_MAX).map(|it| {
        let day = here.date(it.answer_before);
        let more = if it.owner.is_empty() {
            words.waiting_late(day)
        } else {
            words.waiting_late_with(day, &it.owner)
        };
        line(Why::Late, it, more)
    });
    let mine = mine
        .iter()
        .map(|it| line(Why::ForYou, it, words.waiting_promised(here.date(it.answer_before))));
    let says = words.waiting_for_somebody(n_free as i64);
    let free = Waiting::to_look_at(n_free, kernel::icon::VRAAG, says, inbox::PATH);
    Ok(late.chain(mine).chain(free).collect())
}

/// What was asked this month, and how much of it was answered within the promised day.
pub async fn team_figures(tx: &mut Tx, here: &Here) -> Result<Vec<TeamFigure>> {
    if reader(tx, here).await?.is_none() {
        return Ok(Vec::new());
    }
    let (words, wanted) = (Words(&here.voice), month(here));
    let now = counts::months(tx).await?.into_iter().find(|own| own.month == wanted);
    let Some(now) = now else { return Ok(Vec::new()) };
    Ok(vec![
        TeamFigure { label: words.figure_asked().to_owned(), n: now.n_asked },
        TeamFigure { label: words.figure_in_time().to_owned(), n: now.n_in_time },
    ])
}
