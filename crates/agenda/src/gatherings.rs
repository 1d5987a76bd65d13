//! What people of other rooms can gather around: every activity that still comes, once.
use crate::activity;
use crate::list;
use crate::queries::dates::{self, Listed, ON_A_PAGE, Wanted};
use crate::words::Words;
use kernel::jiff::SignedDuration;
use kernel::{Gathering, Here, Result, Tx};
use std::collections::HashSet;

/// Who sets up a table, does so for something that comes in this season.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 90);

/// Each with its next date, soonest first.
pub async fn coming(tx: &mut Tx, here: &Here) -> Result<Vec<Gathering>> {
    let wanted = Wanted::default();
    let mut listed = dates::listed(tx, here.now, here.now + AHEAD, &wanted, ON_A_PAGE).await?;
    let mut seen = HashSet::new();
    listed.retain(|one| seen.insert(one.slug.clone()));
    let gatherings = listed.into_iter().map(|one| Gathering {
        path: activity::path_of(&one.slug),
        when: here.moment(one.starts_at),
        about: about(here, &one),
        title: one.title,
        starts_at: one.starts_at,
    });
    Ok(gatherings.collect())
}

/// Where it is, and what it costs: who reads it on paper looks nowhere else.
fn about(here: &Here, one: &Listed) -> String {
    let words = Words(&here.voice);
    let line = list::line(here, one);
    let from_home = if line.is_from_home { words.at_home_too() } else { "" };
    let cost = if line.cost.is_empty() { words.free() } else { &line.cost };
    let parts = [line.place.as_str(), from_home, cost].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(". ")
}
