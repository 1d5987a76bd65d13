//! Whether what stands on the calendar is still true: the ground floor asks, and this room says
//! what about and does what was answered (R-Ruwaard-16).
use crate::activity::{self, Activity, State};
use crate::changes::Stood;
use crate::date::Date;
use crate::organise;
use crate::queries::{activities, dates};
use crate::words::Words;
use crate::{NAME, found};
use freshness::{Checked, Kept, Stage};
use kernel::{Error, Here, House, Result, Timestamp, Tx, Writing};
use std::collections::HashMap;
use std::sync::Arc;

/// What a room hands to the ground floor.
pub fn checked() -> Arc<dyn Checked> {
    Arc::new(Calendar)
}

struct Calendar;

#[async_trait::async_trait]
impl Checked for Calendar {
    fn room(&self) -> &'static str {
        NAME
    }

    async fn stop(&self, tx: &mut Writing, house: &House, path: &str) -> Result<()> {
        let slug = path.strip_prefix(activity::path_of("").as_str()).unwrap_or_default();
        match activity::at(tx, slug).await {
            Ok(activity) => stop(tx, house, activity).await,
            Err(Error::NotFound) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn go_on(&self, tx: &mut Writing, _: &House, path: &str) -> Result<()> {
        find_again(tx, path.strip_prefix(activity::path_of("").as_str()).unwrap_or_default()).await
    }
}

/// From the commit on the search box knows it as sure as it is by now.
pub async fn find_again(tx: &mut Writing, slug: &str) -> Result<()> {
    match activities::with_slug(tx, slug).await? {
        Some(activity) => found::put(tx, &activity).await,
        None => Ok(()),
    }
}

/// It does not happen any more; whoever counted on it hears so.
pub async fn stop(tx: &mut Writing, house: &House, activity: Activity) -> Result<()> {
    let stood = Stood::now(tx, &activity).await?;
    let now = tx.now;
    let coming = dates::coming(tx, activity.id, now).await?;
    for date in coming.iter().filter(|date| now < date.starts_at && date.is_on()) {
        dates::take_off(tx, activity.id, &date.on_date, "").await?;
    }
    let ended = Activity { state: State::Ended, ..activity };
    activities::keep(tx, &ended).await?;
    stood.tell(tx, house, &ended).await?;
    found::put(tx, &ended).await
}

/// Somebody put it up or changed it, and by that said that it is true.
pub async fn keep(tx: &mut Writing, activity: &Activity) -> Result<()> {
    let now = tx.now;
    keep_since(tx, activity, now).await
}

/// The same, when somebody said so at another moment.
pub async fn keep_since(tx: &mut Writing, activity: &Activity, at: Timestamp) -> Result<()> {
    let (path, change_path) = (activity.path(), organise::change_path(&activity.slug));
    let kept = Kept {
        room: NAME,
        path: &path,
        title: &activity.title,
        change_path: &change_path,
        owner: activity.owner_id,
        phone: &activity.phone,
    };
    freshness::keep_since(tx, &kept, at).await
}

/// It is asked about for as long as it happens again.
pub async fn settle(tx: &mut Writing, activity: &Activity, coming: &[Date]) -> Result<()> {
    let path = activity.path();
    let happens = activity.state == State::On && !coming.is_empty();
    match (happens, freshness::at(tx, &path).await?) {
        (true, None) => keep(tx, activity).await,
        (false, Some(_)) => freshness::take_out(tx, &path).await,
        _ => Ok(()),
    }
}

/// Whether somebody is asked about it from time to time.
pub async fn is_asked_about(tx: &mut Tx, activity: &Activity) -> Result<bool> {
    Ok(freshness::at(tx, &activity.path()).await?.is_some())
}

/// How sure it still is what stands at these addresses; what is fresh is not among them.
pub struct Sure(HashMap<String, Stage>);

impl Sure {
    pub async fn now(tx: &mut Tx) -> Result<Self> {
        Ok(Self(freshness::stages(tx, NAME).await?))
    }

    /// Nobody is sent there any more.
    pub fn is_hidden(&self, slug: &str) -> bool {
        self.stage(slug) == Stage::Hidden
    }

    /// The slugs of everything that is.
    pub fn hidden(&self) -> impl Iterator<Item = &str> {
        let begins = activity::path_of("");
        let hidden = self.0.iter().filter(|(_, stage)| **stage == Stage::Hidden);
        hidden.filter_map(move |(path, _)| path.strip_prefix(begins.as_str()))
    }

    /// It stands below what is true for certain.
    pub fn is_sunken(&self, slug: &str) -> bool {
        Stage::Sunken <= self.stage(slug)
    }

    fn stage(&self, slug: &str) -> Stage {
        self.0.get(&activity::path_of(slug)).copied().unwrap_or(Stage::Fresh)
    }
}

/// "Nagekeken op 12 november", below an activity that still happens.
pub async fn says(tx: &mut Tx, here: &Here, activity: &Activity) -> Result<Option<String>> {
    let Some(item) = freshness::at(tx, &activity.path()).await? else { return Ok(None) };
    let date = here.voice.date(&here.centre.zone, item.checked_at);
    let words = Words(&here.voice);
    Ok(Some(match item.stage(here.now) {
        Stage::Fresh | Stage::Asked => words.checked_on(date),
        Stage::Sunken | Stage::Hidden => words.checked_long_ago(date),
    }))
}
