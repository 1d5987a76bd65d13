//! Cases on which nobody is left who may decide: only the operator can help, by a role for
//! somebody else.
use crate::keeper::Keepers;
use crate::queries::cases::{self, Which};
use crate::tell;
use kernel::{House, Result};

/// Says so in the log, by the key of the case alone.
pub async fn look(house: &House) -> Result<()> {
    for centre in house.each_centre().await? {
        let mut tx = house.db.read(house.clock.now());
        tx.centre = centre;
        let waiting = cases::list(&mut tx, Which::Waiting).await?;
        let keepers = Keepers::all(&mut tx).await?;
        let stuck = waiting.iter().filter(|case| case.awaits(&keepers).is_empty());
        stuck.for_each(|case| tell::nobody_is_left(case.id));
    }
    Ok(())
}
