//! A form with a photo in it: developed and written down before anybody holds the writer.
use crate::album::{self, Prints};
use crate::words::Words;
use crate::{Darkroom, FILE_BYTES_MAX, Refusal};
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use kernel::form::{self, FORM_MAX_BYTES, Filled, KEY_FIELD, PHOTO_MAX};
use kernel::{Error, Form, House, Result, Voice};
use multer::{Constraints, Field, Multipart, SizeLimit};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::de::DeserializeOwned;
use std::sync::LazyLock;
use std::time::Duration;
use tokio::time::timeout;

/// One photo at a time is developed, whatever the number of houses in this program.
static DARKROOM: LazyLock<Darkroom> = LazyLock::new(Darkroom::open);

/// The name of the file field in every form that takes a photo.
pub const PHOTO_FIELD: &str = "foto";

/// A browser shows no answer before it has sent everything, so what is too large is listened to
/// until here and not kept. Beyond this it is a film, and the visitor gets a page without the form.
const BROUGHT_MAX_BYTES: usize = 100_000_000;

/// What a form with a photo brings: its other fields, and the photo if one was chosen. A photo that
/// is refused comes along as its refusal, so that the form comes back with all that was typed.
///
/// The prints are on the disk already. If the form is not kept, for whatever reason, they lie there
/// for a day and are swept away at night.
pub struct WithPhoto<F> {
    pub form: F,
    pub photo: Option<Result<Prints, Refusal>>,
}

impl<F> WithPhoto<F> {
    /// What to say beside the file field. A browser sends a file only once: when the form comes
    /// back for another reason, a good photo has to be chosen again.
    pub fn says<'v>(&self, voice: &'v Voice, comes_back: bool) -> Option<&'v str> {
        match &self.photo {
            Some(Err(refusal)) => Some(refusal.says(voice)),
            Some(Ok(_)) if comes_back => Some(Words(voice).choose_again()),
            _ => None,
        }
    }
}

impl<F: DeserializeOwned + Send + 'static> Form for WithPhoto<F> {
    const MAX_BYTES: usize = BROUGHT_MAX_BYTES;
    const MAX_TIME: Duration = PHOTO_MAX;

    async fn read(
        house: &House,
        address: String,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Filled<Self>> {
        let arriving = timeout(Self::MAX_TIME, parts(headers, body));
        let parts = arriving.await.map_err(|_| Error::TooSlow)??;
        let key = parts.fields.iter().find(|(name, _)| name == KEY_FIELD);
        let pair =
            |(name, value): &(String, String)| format!("{}={}", encoded(name), encoded(value));
        let pairs: Vec<String> = parts.fields.iter().map(pair).collect();
        let pairs = form::joined(&address, &pairs.join("&"));
        let n_bytes = parts.photo.as_ref().map_or(0, |file| file.as_ref().map_or(0, Bytes::len));
        let key = key.and_then(|(_, key)| form::checked_key(key));
        let key = key.map(|key| form::key_for(&key, &format!("{pairs}&{n_bytes}")));
        let form = form::understand(&pairs)?;
        let photo = match parts.photo {
            Some(Ok(file)) if file.is_empty() => None,
            Some(Ok(file)) => Some(develop(house, file).await?),
            Some(Err(refusal)) => Some(Err(refusal)),
            None => None,
        };
        Ok(Filled { form: Self { form, photo }, key })
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

struct Parts {
    fields: Vec<(String, String)>,
    photo: Option<Result<Bytes, Refusal>>,
}

async fn parts(headers: &HeaderMap, body: Body) -> Result<Parts> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let edge = multer::parse_boundary(kind.unwrap_or_default()).map_err(not_taken)?;
    let limit = SizeLimit::new()
        .whole_stream(BROUGHT_MAX_BYTES as u64)
        .per_field(FORM_MAX_BYTES as u64)
        .for_field(PHOTO_FIELD, BROUGHT_MAX_BYTES as u64);
    let constraints = Constraints::new().size_limit(limit);
    let mut multipart = Multipart::with_constraints(body.into_data_stream(), edge, constraints);
    let mut found = Parts { fields: Vec::new(), photo: None };
    let mut n_bytes_of_text = 0;
    while let Some(part) = multipart.next_field().await.map_err(not_taken)? {
        let name = part.name().unwrap_or_default().to_owned();
        if name == PHOTO_FIELD {
            found.photo = Some(file(part).await.map_err(not_taken)?);
            continue;
        }
        let text = part.text().await.map_err(not_taken)?;
        n_bytes_of_text += name.len() + text.len();
        if FORM_MAX_BYTES < n_bytes_of_text {
            return Err(Error::TooLarge);
        }
        found.fields.push((name, text));
    }
    Ok(found)
}

/// The file, or nothing of one that is too large.
async fn file(mut part: Field<'_>) -> multer::Result<Result<Bytes, Refusal>> {
    let mut file = Vec::new();
    let mut is_too_large = false;
    while let Some(piece) = part.chunk().await? {
        is_too_large |= FILE_BYTES_MAX < file.len() + piece.len();
        if is_too_large {
            file = Vec::new();
        } else {
            file.extend_from_slice(&piece);
        }
    }
    Ok(if is_too_large { Err(Refusal::TooLarge) } else { Ok(file.into()) })
}

fn not_taken(error: multer::Error) -> Error {
    match error {
        multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. } => {
            Error::TooLarge
        }
        error => Error::NotUnderstood(error.to_string()),
    }
}

async fn develop(house: &House, file: Bytes) -> Result<Result<Prints, Refusal>> {
    let developed = match DARKROOM.develop(file).await {
        Ok(developed) => developed,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let folder = house.photos.clone();
    let written = tokio::task::spawn_blocking(move || album::write(&folder, &developed)).await;
    match written {
        Ok(Ok(prints)) => Ok(Ok(prints)),
        Ok(Err(error)) if error.kind() == std::io::ErrorKind::StorageFull => {
            Err(Error::NotKept("the disk is full"))
        }
        Ok(Err(error)) => Err(error.into()),
        Err(_) => Err(Error::TooBusy),
    }
}
