//! Which letters told that something waits.
use crate::talk::{Party, TalkId};
use kernel::uuid::Uuid;
use kernel::{Result, Tx, Writing, sql};

/// False for who was told before and has not looked since.
pub async fn note(tx: &mut Writing, id: TalkId, party: Party, item: Uuid) -> Result<bool> {
    let statement = match party {
        Party::Resident => sql!(
            "update side_room_talk set resident_told = $3
             where centre_id = $1 and id = $2 and resident_told is null",
            tx.centre,
            id,
            item
        ),
        Party::Worker => sql!(
            "update side_room_talk set worker_told = $3
             where centre_id = $1 and id = $2 and worker_told is null",
            tx.centre,
            id,
            item
        ),
    };
    Ok(statement.touch(tx).await? == 1)
}

/// Which letter told it, to who has not looked since.
pub async fn item(tx: &mut Tx, id: TalkId, party: Party) -> Result<Option<Uuid>> {
    let told = sql!(
        "select resident_told, worker_told from side_room_talk where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .optional::<Told>(tx)
    .await?;
    Ok(told.and_then(|told| match party {
        Party::Resident => told.resident_told,
        Party::Worker => told.worker_told,
    }))
}

kernel::record! {
    struct Told {
        resident_told: Option<Uuid>,
        worker_told: Option<Uuid>,
    }
}

pub async fn forget(tx: &mut Writing, id: TalkId, party: Party) -> Result<()> {
    let statement = match party {
        Party::Resident => sql!(
            "update side_room_talk set resident_told = null where centre_id = $1 and id = $2",
            tx.centre,
            id
        ),
        Party::Worker => sql!(
            "update side_room_talk set worker_told = null where centre_id = $1 and id = $2",
            tx.centre,
            id
        ),
    };
    statement.run(tx).await
}
