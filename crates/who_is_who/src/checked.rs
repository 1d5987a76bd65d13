//! Whether a card of somebody who is there to be found is still true (R-Ruwaard-16).
use crate::{NAME, PATH, mine};
use freshness::Checked;
use kernel::{House, PersonId, Result, Writing};
use std::sync::Arc;

/// What the room hands to the ground floor.
pub fn checked() -> Arc<dyn Checked> {
    Arc::new(Cards)
}

struct Cards;

#[async_trait::async_trait]
impl Checked for Cards {
    fn room(&self) -> &'static str {
        NAME
    }

    async fn stop(&self, tx: &mut Writing, _: &House, path: &str) -> Result<()> {
        let person = path.strip_prefix(PATH).and_then(|rest| rest.strip_prefix('/'));
        match person.and_then(|person| person.parse::<PersonId>().ok()) {
            Some(person) => mine::take_down(tx, person).await,
            None => Ok(()),
        }
    }
}
