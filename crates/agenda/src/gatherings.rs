//! What people of other rooms can gather around: every activity that still comes, once.
use crate::activity;
use crate::queries::dates::{self, ON_A_PAGE, Wanted};
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
        title: one.title,
        starts_at: one.starts_at,
    });
    Ok(gatherings.collect())
}
