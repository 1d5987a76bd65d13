//! What a letter about a sign-up can do without signing in: "Ik kom toch niet" and "Ja, graag".
//!
//! Whoever holds the letter may press, as whoever holds the slip may ring.
use crate::activity::Activity;
use crate::coming;
use crate::date::Date;
use crate::queries::{activities, dates, sign_ups};
use crate::seats::{SignUpId, Standing};
use crate::sign_up::SignUp;
use crate::words::Words;
use kernel::{Result, Voice, Writing};
use telling::{Action, Done, Press};

pub struct ComeNot;
pub struct YesPlease;

const COME_NOT: &str = "agenda-come-not";
const YES_PLEASE: &str = "agenda-yes-please";

/// The path of a link with which somebody takes themselves off the list.
pub async fn come_not(tx: &mut Writing, date: &Date, own: &SignUp) -> Result<String> {
    link(tx, COME_NOT, date, own).await
}

/// The path of a link with which somebody takes the place that they are offered.
pub async fn yes_please(tx: &mut Writing, date: &Date, own: &SignUp) -> Result<String> {
    link(tx, YES_PLEASE, date, own).await
}

async fn link(
    tx: &mut Writing,
    purpose: &'static str,
    date: &Date,
    own: &SignUp,
) -> Result<String> {
    let body = own.id.to_string();
    let token = telling::action_link(tx, purpose, own.person_id, &body, date.ends_at).await?;
    Ok(telling::path_of(&token))
}

/// Whoever does not come any more has nothing to press.
pub async fn revoke(tx: &mut Writing, id: SignUpId) -> Result<()> {
    for purpose in [COME_NOT, YES_PLEASE] {
        telling::revoke_links(tx, purpose, &id.to_string()).await?;
    }
    Ok(())
}

/// What a link is about, with the date in hand; `None` when it is not there any more.
async fn held(tx: &mut Writing, body: &str) -> Result<Option<(Activity, Date, SignUp)>> {
    let Ok(id) = body.parse::<SignUpId>() else { return Ok(None) };
    let Some(own) = sign_ups::by_id(tx, id).await? else { return Ok(None) };
    let Some(activity) = activities::with_id(tx, own.activity_id).await? else { return Ok(None) };
    let Some(date) = dates::hold(tx, activity.id, &own.on_date).await? else { return Ok(None) };
    // Only now nobody else decides about this date.
    let own = sign_ups::by_id(tx, id).await?;
    Ok(own.map(|own| (activity, date, own)))
}

/// Where to go on: something quiet is not shown to who looks along.
fn goes_to(activity: &Activity, date: &Date) -> String {
    if activity.is_quiet { crate::PATH.to_owned() } else { activity.path_on(&date.on_date) }
}

#[async_trait::async_trait]
impl Action for ComeNot {
    fn purpose(&self) -> &'static str {
        COME_NOT
    }

    fn question(&self, voice: &Voice, _body: &str) -> String {
        Words(voice).link_come_not().to_owned()
    }

    fn button<'v>(&self, voice: &'v Voice) -> &'v str {
        Words(voice).come_not()
    }

    async fn act(&self, press: &mut Press<'_>) -> Result<Done> {
        let says = Words(&press.here.voice).cancelled().to_owned();
        let Some((activity, date, own)) = held(press.tx, press.body).await? else {
            return Ok(Done { says, goes_to: crate::PATH.to_owned() });
        };
        coming::cancel(press.tx, press.house, &activity, &date, own.id).await?;
        Ok(Done { says, goes_to: goes_to(&activity, &date) })
    }
}

#[async_trait::async_trait]
impl Action for YesPlease {
    fn purpose(&self) -> &'static str {
        YES_PLEASE
    }

    fn question(&self, voice: &Voice, _body: &str) -> String {
        Words(voice).link_yes().to_owned()
    }

    fn button<'v>(&self, voice: &'v Voice) -> &'v str {
        Words(voice).yes_please()
    }

    async fn act(&self, press: &mut Press<'_>) -> Result<Done> {
        let words = Words(&press.here.voice);
        let Some((activity, date, own)) = held(press.tx, press.body).await? else {
            let says = words.offer_over().to_owned();
            return Ok(Done { says, goes_to: crate::PATH.to_owned() });
        };
        let standing = coming::accept(press.tx, press.house, &activity, &date, own.id).await?;
        let is_coming = standing == Standing::Coming;
        let says = if is_coming { words.you_come() } else { words.offer_over() }.to_owned();
        Ok(Done { says, goes_to: goes_to(&activity, &date) })
    }
}
