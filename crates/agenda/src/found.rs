//! What the search box knows of an activity: found as long as it happens again.
use crate::NAME;
use crate::activity::{Activity, State};
use crate::date::Date;
use crate::queries::dates;
use freshness::Stage;
use kernel::{Result, Writing, place};
use search::{Audience, Entry};

/// From the commit on it is found as it is now, or not any more.
pub async fn put(tx: &mut Writing, activity: &Activity) -> Result<()> {
    let now = tx.now;
    let coming = dates::coming(tx, activity.id, now).await?;
    put_with(tx, activity, &coming).await
}

/// The same, for whoever knows its coming dates already.
pub async fn put_with(tx: &mut Writing, activity: &Activity, coming: &[Date]) -> Result<()> {
    let (path, now) = (activity.path(), tx.now);
    let next = coming.iter().find(|date| date.is_on());
    let (Some(next), Some(last), State::On) = (next, coming.last(), activity.state) else {
        return search::take_out(tx, &path).await;
    };
    if freshness::at(tx, &path).await?.is_some_and(|item| item.stage(now) == Stage::Hidden) {
        return search::take_out(tx, &path).await;
    }
    let place = match activity.place_id {
        Some(place) => place::find(tx, place).await?.address.name,
        None => String::new(),
    };
    let about = markup::Text::parse(&activity.about).plain();
    let text = format!("{about} {} {place}", activity.spot);
    let entry = Entry {
        room: NAME,
        path: &path,
        audience: Audience::Everyone,
        // What people do together is found whoever thought of it; its page names nobody who is
        // not seen.
        person: None,
        title: &activity.title,
        brief: &activity.brief,
        text: &text,
        at: Some(next.starts_at),
        ends_at: Some(last.ends_at),
    };
    search::put(tx, &entry).await
}
