//! What the clock asks for: a coordinator hears what waited too long, what came down long ago is
//! not asked about any more, and owners hear of new notices that may fit theirs.
use crate::hanging::days;
use crate::notice::ASKED_BEFORE;
use crate::queries::notices;
use crate::{NAME, fits, letters};
use kernel::{House, Result};

/// So long after it was due, a link in a letter still brings a notice back.
const ASKED_FOR_DAYS: i64 = 28;
/// A night that was missed is made up for within these days.
const NIGHTS_DAYS: i64 = 30;

/// Every half minute: what nobody looked at within a working day goes to the coordinator.
pub async fn tick(house: &House) -> Result<()> {
    for centre in house.each_centre_with(NAME).await? {
        let mut look = house.db.read(house.clock.now());
        look.centre = centre;
        let late = notices::late(&mut look).await?;
        drop(look);
        for (id,) in late {
            let mut tx = house.db.write(house.clock.now()).await?;
            tx.centre = centre;
            if notices::pass_on(&mut tx, id).await? {
                letters::waits_too_long(&mut tx, house, id).await?;
            }
            tx.save().await?;
        }
    }
    Ok(())
}

pub async fn nightly(house: &House) -> Result<()> {
    for centre in house.each_centre_with(NAME).await? {
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = centre;
        let until = tx.now - days(ASKED_FOR_DAYS) + ASKED_BEFORE;
        for (slug,) in notices::came_down(&mut tx, until - days(NIGHTS_DAYS), until).await? {
            freshness::take_out(&mut tx, &crate::notice::path_of(&slug)).await?;
        }
        tx.save().await?;
        fits::tell(house, centre).await?;
    }
    Ok(())
}
