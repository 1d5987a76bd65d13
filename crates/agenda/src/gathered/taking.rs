//! Putting what was found on the calendar, and taking it off again.
use crate::activity::{Activity, ActivityId, Marks, Setting, SigningUp, State};
use crate::date::Going;
use crate::gathered::batch::{BatchId, Gathered, GatheredId};
use crate::gathered::found::Found;
use crate::gathered::source::SourceId;
use crate::level::Level;
use crate::organise;
use crate::queries::{activities, dates, gathered as queries};
use crate::seats::WaitingList;
use crate::upkeep;
use crate::words::Words;
use kernel::jiff::tz::TimeZone;
use kernel::scene::Scene;
use kernel::spoken::Languages;
use kernel::{Error, PersonId, Result, Timestamp, Writing};

/// For whom something comes in, from where, and how one comes to it.
pub struct How<'a> {
    pub owner: Option<PersonId>,
    pub source: Option<SourceId>,
    pub batch: Option<BatchId>,
    pub sign_up: SigningUp,
    /// What is said of the cost when nobody told it.
    pub cost_unknown: &'a str,
    pub zone: &'a TimeZone,
    pub forget_at: Option<Timestamp>,
}

/// Puts something on the calendar, in the place of what was left out earlier if it was.
pub async fn take_in(
    tx: &mut Writing,
    found: &Found,
    former: Option<GatheredId>,
    how: &How<'_>,
) -> Result<()> {
    let cost = found.cost.as_deref().unwrap_or(how.cost_unknown).to_owned();
    let activity = Activity {
        id: ActivityId::fresh(),
        slug: organise::free_slug(tx, &found.title).await?,
        title: found.title.clone(),
        brief: found.brief.clone(),
        about: found.about.clone(),
        scene: Scene::LivingRoom,
        place_id: None,
        spot: found.spot.clone(),
        setting: Setting::There,
        cost,
        marks: Marks::default(),
        owner_id: how.owner,
        phone: String::new(),
        sign_up: how.sign_up,
        n_places: None,
        n_held: 0,
        held_until_h: 0,
        waiting_list: WaitingList::MovesUp,
        closes_h: 0,
        is_quiet: false,
        series: found.series.clone(),
        is_tentative: false,
        led_by: String::new(),
        languages: Languages::default(),
        level: Level::Unsaid,
        state: State::On,
    };
    activities::keep(tx, &activity).await?;
    upkeep::put_dates(tx, &activity, how.zone).await?;
    for day in &found.off {
        dates::say(tx, activity.id, day, Going::Off, "").await?;
    }
    note(tx, found, former, Some(activity.id), how).await
}

/// Leaves something out that seems to be on the calendar already, and remembers that.
pub async fn leave_out(tx: &mut Writing, found: &Found, how: &How<'_>) -> Result<()> {
    note(tx, found, None, None, how).await
}

async fn note(
    tx: &mut Writing,
    found: &Found,
    former: Option<GatheredId>,
    activity_id: Option<ActivityId>,
    how: &How<'_>,
) -> Result<()> {
    let own = Gathered {
        id: former.unwrap_or_else(GatheredId::fresh),
        activity_id,
        source_id: how.source,
        batch_id: how.batch,
        uid: found.uid.clone(),
        content: as_kept(found)?,
        is_touched: false,
        gone_at: None,
    };
    queries::keep(tx, &own, how.forget_at).await
}

/// As it is stored.
pub fn as_kept(found: &Found) -> Result<String> {
    let broken = |_| Error::NotUnderstood("something from elsewhere".to_owned());
    serde_json::to_string(found).map_err(broken)
}

/// What came of taking things off again.
#[derive(Default)]
pub struct TakenOff {
    pub n_off: i64,
    /// Somebody signed up for it or changed it, so it stays.
    pub n_stay: i64,
}

impl TakenOff {
    pub fn says(&self, words: &Words<'_>) -> String {
        words.gather_taken_off(self.n_off.to_string(), self.n_stay)
    }
}

/// Takes off what nobody here changed and nobody signed up for; the rest is ours from now on.
pub async fn take_off(tx: &mut Writing, all: Vec<Gathered>) -> Result<TakenOff> {
    let mut taken = TakenOff::default();
    for own in all {
        queries::forget(tx, own.id).await?;
        let Some(activity) = own.activity_id else { continue };
        if own.is_touched || queries::has_sign_ups(tx, activity).await? {
            taken.n_stay += 1;
        } else {
            if let Some(activity) = activities::with_id(tx, activity).await? {
                search::take_out(tx, &activity.path()).await?;
            }
            queries::remove_activity(tx, activity).await?;
            taken.n_off += 1;
        }
    }
    Ok(taken)
}
