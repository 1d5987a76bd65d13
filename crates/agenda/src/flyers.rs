//! A photo of a flyer: one makes it at the baker's, another puts on the calendar what it says
//! (R-Ruwaard-18).
use crate::activity::SPOT_MAX_CHARS;
use crate::filled::line;
use crate::queries::flyers::{self, Flyer};
use crate::words::Words;
use crate::{must_be_on, organise, planner};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    BackRoomItem, Deed, Here, Nothing, Problems, Result, Team, Tx, Visit, Writing, id, page,
    page_again,
};
use photos::{PHOTO_FIELD, SeenBy, WithPhoto};

pub const PATH: &str = "/achterkamer/agenda/flyers";
pub const GONE_PATH: &str = "/achterkamer/agenda/flyers/weg";
/// What nobody put on the calendar by then, is over.
pub const KEEP_DAYS: i64 = 60;
/// More at a time nobody works off; the page says so.
const WAITING_MAX: usize = 50;

id!(
    /// A photo of a flyer that waits.
    pub FlyerId: now_v7
);

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Brought {
    waar: String,
}

#[derive(serde::Deserialize)]
pub struct Which {
    flyer: FlyerId,
}

#[derive(Template)]
#[template(path = "flyers.html")]
struct FlyersPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    flyers: Vec<Flyer>,
    form: Brought,
    problems: Problems,
}

impl FlyersPage<'_> {
    fn put_up_path(&self, flyer: &Flyer) -> String {
        format!("{}?flyer={}", organise::NEW_PATH, flyer.id)
    }
    /// "Fatima, 24 november"
    fn brought_says(&self, flyer: &Flyer) -> String {
        let day = self.here.date(flyer.made_at);
        match &flyer.by_name {
            Some(name) => self.words.flyer_brought_by(name, day),
            None => day,
        }
    }
}

pub async fn show(visit: Visit<Team, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let flyers = flyers::waiting(&mut tx, None).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    let (form, problems) = (Brought::default(), Problems::default());
    page(&FlyersPage { words, here: &here, menu, flyers, form, problems })
}

/// Keeps the photo for whoever has time.
pub async fn bring(mut deed: Deed<Team, WithPhoto<Brought>>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let mut problems = Problems::default();
    let words = Words(&deed.here.voice);
    let spot = line(&deed.form.form.waar, SPOT_MAX_CHARS).unwrap_or_else(|| {
        problems.add("waar", words.too_long(SPOT_MAX_CHARS));
        String::new()
    });
    if WAITING_MAX <= flyers::waiting(&mut deed.tx, None).await?.len() {
        problems.add(PHOTO_FIELD, words.flyers_too_many(WAITING_MAX));
    }
    if let Some(says) = deed.form.says(&deed.here.voice, !problems.is_empty()) {
        problems.add(PHOTO_FIELD, says.to_owned());
    }
    let Some(Ok(prints)) = deed.form.photo.as_ref().filter(|_| problems.is_empty()) else {
        if problems.is_empty() {
            problems.add(PHOTO_FIELD, words.flyer_missing().to_owned());
        }
        return again(deed, problems).await;
    };
    // What hangs on a wall is nobody's own, and anybody of the house may have seen it.
    match photos::keep(&mut deed.tx, prints, None, SeenBy::Neighbours).await? {
        Ok(photo) => {
            let goes_at = deed.tx.now + SignedDuration::from_hours(24 * KEEP_DAYS);
            photos::goes_at(&mut deed.tx, photo, goes_at).await?;
            let (id, by) = (FlyerId::fresh(), deed.who.id);
            flyers::add(&mut deed.tx, id, photo, &spot, by).await?;
            let says = Words(&deed.here.voice).flyer_kept().to_owned();
            deed.done_saying(PATH, &says).await
        }
        Err(no_more_place) => {
            let says = no_more_place.says(&deed.here.voice).to_owned();
            again(deed, Problems::one(PHOTO_FIELD, says)).await
        }
    }
}

async fn again(deed: Deed<Team, WithPhoto<Brought>>, problems: Problems) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, WithPhoto { form, .. }, mut tx) = deed.look_only().await?;
    let flyers = flyers::waiting(&mut tx, None).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page_again(&FlyersPage { words, here: &here, menu, flyers, form, problems })
}

/// Not needed, or on the calendar already.
pub async fn remove(mut deed: Deed<Team, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let id = deed.form.flyer;
    work_off(&mut deed.tx, Some(id)).await?;
    let says = Words(&deed.here.voice).flyer_gone().to_owned();
    deed.done_saying(PATH, &says).await
}

/// The one that somebody of the team puts on the calendar now; none when it was worked off.
pub async fn beside(tx: &mut Tx, here: &Here, word: &str) -> Result<Option<Flyer>> {
    let id = word.parse().ok().filter(|_| planner::is_team(here));
    let Some(id) = id else { return Ok(None) };
    Ok(flyers::waiting(tx, Some(id)).await?.pop())
}

/// It says nothing any more that is not on the calendar.
pub async fn work_off(tx: &mut Writing, id: Option<FlyerId>) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    let waiting = flyers::waiting(tx, Some(id)).await?.pop();
    if let Some(flyer) = waiting {
        flyers::remove(tx, id).await?;
        photos::remove(tx, flyer.photo_id).await?;
    }
    Ok(())
}
