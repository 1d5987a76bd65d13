//! One sign-up for the calendar on somebody's own telephone: iCalendar (RFC 5545).
//!
//! The address leads to this sign-up alone and names nothing; what is quiet is "Je afspraak" in
//! the calendar too, because others look along there.
use crate::calendar::{self, Entry, Status};
use crate::must_be_on;
use crate::queries::{activities, dates, sign_ups};
use crate::seats::{SignUpId, Standing};
use crate::sign_up::SignUp;
use crate::words::Words;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use kernel::spoken::Languages;
use kernel::{Anyone, Error, Here, Result, Tx, Visit};

pub const PATH: &str = "/agenda/briefje/{briefje}/agenda.ics";

pub fn path_of(id: SignUpId) -> String {
    format!("/agenda/briefje/{id}/agenda.ics")
}

#[derive(serde::Deserialize)]
pub struct Asked {
    briefje: SignUpId,
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let own = sign_ups::by_id(&mut tx, asked.briefje).await?.ok_or(Error::NotFound)?;
    let entry = entry(&mut tx, &here, &own).await?;
    let text = calendar::written(Words(&here.voice).title().to_owned(), vec![entry])?;
    let headers = [(header::CONTENT_TYPE, calendar::KIND), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, text).into_response())
}

async fn entry(tx: &mut Tx, here: &Here, own: &SignUp) -> Result<Entry> {
    let activity = activities::with_id(tx, own.activity_id).await?.ok_or(Error::NotFound)?;
    let date = dates::on(tx, activity.id, &own.on_date).await?.ok_or(Error::NotFound)?;
    let words = Words(&here.voice);
    let (title, place) = if activity.is_quiet {
        (words.slip_quiet().to_owned(), String::new())
    } else {
        (activity.title.clone(), date.place_of(&activity).spot)
    };
    Ok(Entry {
        uid: format!("{}@{}", own.id, here.centre.settings.host),
        title,
        brief: String::new(),
        place,
        point: None,
        languages: Languages::default(),
        address: String::new(),
        starts_at: date.starts_at,
        ends_at: date.ends_at,
        made_at: own.asked_at,
        // Whatever it became since then: a telephone takes the newest file.
        changed_at: here.now,
        status: match own.standing() {
            _ if !date.is_on() => Status::Cancelled,
            Standing::Coming => Status::Confirmed,
            Standing::Waiting | Standing::Offered { .. } | Standing::ToCall => Status::Tentative,
            Standing::Lapsed | Standing::Cancelled => Status::Cancelled,
        },
    })
}
