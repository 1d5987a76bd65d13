//! What the clock asks for: what somebody had who works here no more waits again.
use crate::live::Live;
use crate::queries::{audit, talks};
use crate::{NAME, again, appointment, privacy, told, worker};
use kernel::uuid::Uuid;
use kernel::{House, Result};
use std::collections::BTreeSet;

/// Every half minute. Until then nobody reads it: an address asks for the role each time.
pub async fn tick(live: &Live, house: &House) -> Result<()> {
    live.write_down_signs(house).await?;
    for centre in house.each_centre_with(NAME).await? {
        appointment::remind(house, centre).await?;
        again::ask_today(house, centre).await?;
        let mut look = house.db.read(house.clock.now());
        let settings = house.centres.by_id(&mut look, centre).await?;
        look.centre = centre;
        let workers: BTreeSet<_> =
            worker::all(&mut look, &settings).await?.into_iter().map(|own| own.id).collect();
        let held = talks::of_workers(&mut look).await?;
        let asked = talks::waiting(&mut look).await?;
        drop(look);
        let all = held.iter().chain(&asked).flat_map(|it| [it.worker_id, it.asked_id]);
        let gone: BTreeSet<_> = all.flatten().filter(|own| !workers.contains(own)).collect();
        for worker in gone {
            let mut tx = house.db.write(house.clock.now()).await?;
            tx.centre = centre;
            if privacy::give_back(live, &mut tx, worker, Some(&house.keys)).await? {
                let workers: Vec<_> = workers.iter().copied().collect();
                told::somebody_waits(&mut tx, house, Uuid::now_v7(), &workers).await?;
            }
            tx.save().await?;
        }
    }
    Ok(())
}

/// Why somebody looked goes with what they looked at.
pub async fn nightly(live: &Live, house: &House) -> Result<()> {
    live.channels.forget_all();
    for centre in house.each_centre().await? {
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = centre;
        audit::forget_reasons(&mut tx).await?;
        tx.save().await?;
    }
    Ok(())
}
