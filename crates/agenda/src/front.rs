//! What shines through the window, and what a passer-by sees of today on the front door.
use crate::list::{self, Line};
use crate::queries::dates::{self, Wanted};
use crate::words::Words;
use askama::Template;
use kernel::jiff::ToSpan;
use kernel::{Here, Light, Memo, Result, Timestamp, Tx};

/// The next few; the agenda itself has them all.
const SHOWN_MAX: i64 = 3;

#[derive(Template)]
#[template(path = "front.html")]
struct Today<'a> {
    words: Words<'a>,
    lines: Vec<Line>,
}

/// The end of today on the clock of the centre.
fn midnight(here: &Here) -> Result<Timestamp> {
    let tomorrow = here.local_now().date().saturating_add(1.day());
    Ok(tomorrow.to_zoned(here.centre.zone.clone())?.timestamp())
}

/// Lit while something happens or still comes today.
pub async fn light(still_today: &Memo<(), i64>, tx: &mut Tx, here: &Here) -> Result<Light> {
    let midnight = midnight(here)?;
    let count = async |tx: &mut Tx, (): &()| dates::n_between(tx, here.now, midnight).await;
    let n = *still_today.find(tx, (), count).await?;
    if n == 0 {
        return Ok(Light::default());
    }
    let says = Words(&here.voice).n_today(n);
    Ok(Light { is_lit: true, count: n, says, faces: Vec::new() })
}

/// What is still to come today, or else the next that comes.
pub async fn today(tx: &mut Tx, here: &Here) -> Result<Option<String>> {
    let until = here.now + kernel::jiff::SignedDuration::from_hours(7 * 24);
    let listed = dates::listed(tx, here.now, until, &Wanted::default(), SHOWN_MAX).await?;
    if listed.is_empty() {
        return Ok(None);
    }
    let lines = listed.iter().map(|one| list::line(here, one)).collect();
    Ok(Some(Today { words: Words(&here.voice), lines }.render()?))
}
