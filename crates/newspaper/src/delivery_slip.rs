//! The slip of whoever gets the newspaper at home: a code that shows nobody and no address.
//!
//! Whoever guesses a code reads only that a newspaper is brought somewhere. With the first name
//! beside it one stops.
use crate::delivery::{Delivery, DeliveryId, Print};
use crate::queries::rounds;
use crate::words::Words;
use crate::{NAME, at_home, must_be_on, too_often};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    Anyone, Deed, Error, Here, Limit, Problems, Result, Tx, Visit, known_place, page, page_again,
};

pub const PATH: &str = "/krant/thuis/briefje/{briefje}";
/// A name is tried so often in an hour from one place.
const TRIES: Limit = Limit::new(10, SignedDuration::from_hours(1));

pub fn path_of(id: DeliveryId) -> String {
    format!("{}/briefje/{id}", at_home::PATH)
}

#[derive(serde::Deserialize)]
pub struct Asked {
    briefje: DeliveryId,
}

#[derive(serde::Deserialize)]
pub struct StopForm {
    briefje: DeliveryId,
    #[serde(default)]
    naam: String,
}

#[derive(Template)]
#[template(path = "delivery_slip.html")]
struct SlipPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    code: String,
    print: Print,
    naam: String,
    problems: Problems,
}

impl<'a> SlipPage<'a> {
    fn of(here: &'a Here, own: Delivery, naam: String, problems: Problems) -> Self {
        let Delivery { code, print, .. } = own;
        Self { words: Words(&here.voice), here, code, print, naam, problems }
    }

    /// Where one types the code, as one reads it aloud.
    fn short_address(&self) -> String {
        format!("{}/k", self.here.centre.settings.host)
    }
}

async fn found(tx: &mut Tx, here: &Here, id: DeliveryId) -> Result<Delivery> {
    must_be_on(here)?;
    rounds::with_id(tx, id).await?.ok_or(Error::NotFound)
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    let own = found(&mut tx, &here, asked.briefje).await?;
    page(&SlipPage::of(&here, own, String::new(), Problems::default()))
}

/// Whoever knows the name beside the code stops it.
pub async fn stop(mut deed: Deed<Anyone, StopForm>) -> Result<Response> {
    let own = found(&mut deed.tx, &deed.here, deed.form.briefje).await?;
    let spot = known_place::spot(&deed.here.centre, &deed.street);
    let key = format!("{NAME}/slip/{}/{}", deed.tx.centre, spot.key);
    if !deed.house.limits.allow(&key, TRIES, deed.tx.now) {
        let (_, here, form, _) = deed.look_only().await?;
        let problems = too_often::problem(&here, "naam");
        return too_often::again(&SlipPage::of(&here, own, form.naam, problems));
    }
    if !own.is_of(&deed.form.naam) {
        let (_, here, form, _) = deed.look_only().await?;
        let problems = Problems::one("naam", Words(&here.voice).home_slip_wrong());
        return page_again(&SlipPage::of(&here, own, form.naam, problems));
    }
    at_home::stop(&mut deed.tx, &own).await?;
    let says = Words(&deed.here.voice).home_stopped().to_owned();
    deed.done_saying(at_home::PATH, &says).await
}
