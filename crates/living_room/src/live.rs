//! What is said, as it is said: the living room on the durable stream.
use crate::{NAME, queries};
use axum::http::HeaderMap;
use axum::response::Response;
use kernel::{CentreId, House, Result, Topic, Writing};
use std::sync::Arc;
use stream::{Channels, Frame, Join, Source};

/// The open channels of all living rooms. Cheap to clone.
#[derive(Clone, Default)]
pub struct Live(Channels);

struct Lines(CentreId);

#[async_trait::async_trait]
impl Source for Lines {
    async fn after(&self, house: &House, number: i64) -> Result<Vec<Frame>> {
        let mut tx = house.db.read(house.clock.now()).await?;
        let centre = house.centres.by_id(&mut tx, self.0).await?;
        let lines = queries::after(&mut tx, number).await?;
        let readers = queries::readers(&mut tx).await?;
        lines.iter().map(|line| line.frame(&centre, readers)).collect()
    }

    async fn last_number(&self, house: &House) -> Result<i64> {
        let mut tx = house.db.read(house.clock.now()).await?;
        tx.centre = self.0;
        queries::last_number(&mut tx).await
    }
}

impl Live {
    pub fn join(&self, join: Join<'_>, centre: CentreId) -> Response {
        self.0.join(join, || Arc::new(Lines(centre)))
    }

    pub fn topic(centre: CentreId) -> Topic {
        Topic::of(centre, NAME)
    }

    /// Lines were taken away, or are shown to others from now on: nobody hears the old ones again.
    pub fn begin_anew_when_saved(&self, tx: &mut Writing) {
        let (channels, topic) = (self.0.clone(), Self::topic(tx.centre));
        tx.when_saved(move || {
            channels.forget(&topic);
            channels.end_passers_by(&topic);
        });
    }

    /// What has stayed long enough is told by nobody.
    pub fn forget_all(&self) {
        self.0.forget_all();
    }

    /// Says it aloud when, and only when, it is written down to stay.
    pub fn say_when_saved(&self, tx: &mut Writing, house: &House, frame: Frame) {
        let (channels, house, topic) = (self.0.clone(), house.clone(), Self::topic(tx.centre));
        tx.when_saved(move || channels.publish(&house, &topic, frame));
    }
}

/// The last number that a browser heard: it says so itself when it comes back.
pub fn last_heard(headers: &HeaderMap) -> Option<i64> {
    headers.get("last-event-id")?.to_str().ok()?.parse().ok()
}
