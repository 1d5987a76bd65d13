//! The slip of whoever signed up without an account: a code that changes nothing by itself.
//!
//! Whoever guesses a code sees what everybody sees: what happens and when. Only with the first
//! name beside it one cancels.
use crate::activity::Activity;
use crate::date::Date;
use crate::queries::{activities, dates, sign_ups};
use crate::seats::{SignUpId, Standing};
use crate::sign_up::SignUp;
use crate::words::Words;
use crate::{coming, item, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    Anyone, Deed, Error, Here, Limit, Problems, Result, Tx, Visit, known_place, page, page_again,
};

pub const PATH: &str = "/agenda/briefje/{briefje}";
/// A name is tried so often in an hour from one place.
const TRIES: Limit = Limit::new(10, SignedDuration::from_hours(1));

pub fn path_of(id: SignUpId) -> String {
    format!("/agenda/briefje/{id}")
}

#[derive(serde::Deserialize)]
pub struct Asked {
    briefje: SignUpId,
}

#[derive(serde::Deserialize)]
pub struct SlipForm {
    briefje: SignUpId,
    #[serde(default)]
    naam: String,
}

#[derive(Template)]
#[template(path = "slip.html")]
struct SlipPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    activity: &'a Activity,
    when: String,
    spot: String,
    code: &'a str,
    standing: Standing,
    naam: String,
    problems: Problems,
}

impl SlipPage<'_> {
    /// Where one types the code, as one reads it aloud.
    fn short_address(&self) -> String {
        format!("{}/k", self.here.centre.settings.host)
    }

    fn may_cancel(&self) -> bool {
        self.standing.has_place() || self.standing == Standing::Waiting
    }
}

/// What stands on a slip.
struct Slip {
    own: SignUp,
    activity: Activity,
    date: Date,
}

async fn slip(tx: &mut Tx, id: SignUpId) -> Result<Slip> {
    let own = sign_ups::by_id(tx, id).await?.filter(|own| !own.code.is_empty());
    let own = own.ok_or(Error::NotFound)?;
    let activity = activities::with_id(tx, own.activity_id).await?.ok_or(Error::NotFound)?;
    let date = dates::on(tx, activity.id, &own.on_date).await?.ok_or(Error::NotFound)?;
    Ok(Slip { own, activity, date })
}

fn page_of<'a>(here: &'a Here, slip: &'a Slip, naam: String, problems: Problems) -> SlipPage<'a> {
    SlipPage {
        words: Words(&here.voice),
        here,
        activity: &slip.activity,
        when: item::when(here, &slip.date),
        spot: slip.date.place_of(&slip.activity).spot,
        code: &slip.own.code,
        standing: slip.own.standing(),
        naam,
        problems,
    }
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let slip = slip(&mut tx, asked.briefje).await?;
    page(&page_of(&here, &slip, String::new(), Problems::default()))
}

/// "Ik kom toch niet", by whoever knows the name beside the code.
pub async fn come_not(mut deed: Deed<Anyone, SlipForm>) -> Result<Response> {
    let slip = slip(&mut deed.tx, deed.form.briefje).await?;
    let spot = known_place::spot(&deed.here.centre, &deed.street);
    let key = format!("agenda-slip/{}/{}", deed.tx.centre, spot.key);
    if !deed.house.limits.allow(&key, TRIES, deed.tx.now) {
        return Err(Error::TooOften);
    }
    let is_theirs = slip.own.name.to_lowercase() == deed.form.naam.trim().to_lowercase();
    if !is_theirs {
        let (_, here, form, _) = deed.look_only().await?;
        let says = Words(&here.voice).slip_name_wrong();
        let problems = Problems::one("naam", says);
        return page_again(&page_of(&here, &slip, form.naam, problems));
    }
    let (activity, on_date) = (&slip.activity, &slip.date.on_date);
    let held = dates::hold(&mut deed.tx, activity.id, on_date).await?;
    let date = held.ok_or(Error::NotFound)?;
    coming::cancel(&mut deed.tx, &deed.house, activity, &date, slip.own.id).await?;
    let says = Words(&deed.here.voice).cancelled().to_owned();
    deed.done_saying(&activity.path_on(on_date), &says).await
}
