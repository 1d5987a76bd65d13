//! Whether what hangs is still true: the ground floor asks, and this room lets it hang on or takes
//! it down (R-Ruwaard-16).
use crate::notice::{self, Outcome, State};
use crate::queries::notices;
use crate::{NAME, hanging};
use freshness::Checked;
use kernel::{House, Result, Tx, Writing};
use std::sync::Arc;

/// What the room hands to the ground floor.
pub fn checked() -> Arc<dyn Checked> {
    Arc::new(Board)
}

struct Board;

async fn notice_at(tx: &mut Tx, path: &str) -> Result<Option<notice::Notice>> {
    let slug = path.strip_prefix(notice::path_of("").as_str()).unwrap_or_default();
    notices::with_slug(tx, slug).await
}

#[async_trait::async_trait]
impl Checked for Board {
    fn room(&self) -> &'static str {
        NAME
    }

    async fn stop(&self, tx: &mut Writing, _: &House, path: &str) -> Result<()> {
        match notice_at(tx, path).await?.filter(|notice| notice.state == State::Hanging) {
            Some(notice) => hanging::take_down(tx, &notice, Outcome::Unknown).await.map(drop),
            None => Ok(()),
        }
    }

    async fn go_on(&self, tx: &mut Writing, _: &House, path: &str) -> Result<()> {
        match notice_at(tx, path).await?.filter(|notice| notice.state == State::Hanging) {
            Some(notice) if !notice.is_removed => hanging::hang(tx, &notice).await.map(drop),
            _ => Ok(()),
        }
    }
}
