//! "Ja, dit klopt", or "Dit is gestopt".
use crate::{Rooms, queries};
use kernel::{House, Result, Writing};

/// What somebody said of something. Who wants to change it goes to where that is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub enum Answer {
    #[serde(rename = "ja")]
    True,
    #[serde(rename = "gestopt")]
    Stopped,
}

impl Answer {
    /// Does what was said. What is gone meanwhile stays so.
    pub async fn give(
        self,
        tx: &mut Writing,
        house: &House,
        rooms: &Rooms,
        path: &str,
    ) -> Result<()> {
        let Some(item) = queries::at(tx, path).await? else { return Ok(()) };
        match self {
            Self::True => {
                let now = tx.now;
                crate::check(tx, path, now).await?;
                if let Some(room) = rooms.find(&item.room) {
                    room.go_on(tx, house, path).await?;
                }
            }
            Self::Stopped => {
                queries::take_out(tx, path).await?;
                if let Some(room) = rooms.find(&item.room) {
                    room.stop(tx, house, path).await?;
                }
            }
        }
        kernel::centre::touch(tx).await
    }
}
