//! What lies beside the front door of a demo house: a poster, and the tallies of last week.
use crate::definitions::Figure;
use crate::queries::tally;
use kernel::jiff::ToSpan;
use kernel::{Result, Writing, centre, short_code};

const POSTER: &str = "Kom eens kijken!";
/// Yesterday first.
const WALK_INS: [i64; 6] = [31, 24, 27, 18, 40, 22];
const CALLS: [i64; 6] = [12, 9, 14, 11, 8, 15];

pub async fn furnish(tx: &mut Writing) -> Result<()> {
    let zone = centre::settings(tx).await?.zone;
    let mut day = tx.now.to_zoned(zone).date();
    for (n_walk_ins, n_calls) in WALK_INS.into_iter().zip(CALLS) {
        day -= 1.day();
        tally(tx, day, Figure::WalkIns, n_walk_ins).await?;
        tally(tx, day, Figure::Calls, n_calls).await?;
    }
    short_code::give(tx, "/", POSTER, None).await?;
    Ok(())
}
