//! What the clock asks for: a coordinator hears what was not answered in time, and what was
//! answered long ago is closed.
use crate::NAME;
use crate::letters;
use crate::queries::questions;
use crate::question::Outcome;
use kernel::jiff::SignedDuration;
use kernel::{House, Result};

/// Nobody said a word since the answer: it was enough.
const QUIET: SignedDuration = SignedDuration::from_hours(24 * 30);

/// Every half minute: what is late goes to the coordinator, in one letter.
pub async fn tick(house: &House) -> Result<()> {
    for centre in house.each_centre_with(NAME).await? {
        let mut look = house.db.read(house.clock.now());
        look.centre = centre;
        let late = questions::to_pass_on(&mut look).await?;
        drop(look);
        if late.is_empty() {
            continue;
        }
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = centre;
        let mut is_news = false;
        for (id,) in late {
            is_news |= questions::pass_on(&mut tx, id).await?;
        }
        if is_news {
            letters::late(&mut tx, house).await?;
        }
        tx.save().await?;
    }
    Ok(())
}

pub async fn nightly(house: &House) -> Result<()> {
    for centre in house.each_centre_with(NAME).await? {
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = centre;
        let before = tx.now - QUIET;
        for (id,) in questions::quiet_since(&mut tx, before).await? {
            questions::close(&mut tx, id, Outcome::Answered).await?;
        }
        tx.save().await?;
    }
    Ok(())
}
