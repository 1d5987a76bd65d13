//! A form with a photo in it: developed and written down before anybody holds the writer.
use crate::album::{self, Prints};
use crate::{Darkroom, FILE_BYTES_MAX, Refusal};
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use kernel::form::{self, FORM_MAX_BYTES, Filled, KEY_FIELD, PHOTO_MAX};
use kernel::{Error, Form, House, Result};
use multer::{Constraints, Multipart, SizeLimit};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::de::DeserializeOwned;
use std::sync::LazyLock;
use std::time::Duration;

/// One photo at a time is developed, whatever the number of houses in this program.
static DARKROOM: LazyLock<Darkroom> = LazyLock::new(Darkroom::open);

/// The name of the file field in every form that takes a photo.
pub const PHOTO_FIELD: &str = "foto";

/// What a form with a photo brings: its other fields, and the photo if one was chosen.
pub struct WithPhoto<F> {
    pub form: F,
    pub photo: Option<Result<Prints, Refusal>>,
}

impl<F: DeserializeOwned + Send + 'static> Form for WithPhoto<F> {
    const MAX_BYTES: usize = FILE_BYTES_MAX + FORM_MAX_BYTES;
    const MAX_TIME: Duration = PHOTO_MAX;

    async fn read(
        house: &House,
        address: String,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Result<Filled<Self>> {
        let parts = parts(headers, body).await?;
        let key = parts.fields.iter().find(|(name, _)| name == KEY_FIELD);
        let pair =
            |(name, value): &(String, String)| format!("{}={}", encoded(name), encoded(value));
        let pairs: Vec<String> = parts.fields.iter().map(pair).collect();
        let pairs = form::joined(&address, &pairs.join("&"));
        let n_bytes = parts.photo.as_ref().map_or(0, Bytes::len);
        let key = key.and_then(|(_, key)| form::checked_key(key));
        let key = key.map(|key| form::key_for(&key, &format!("{pairs}&{n_bytes}")));
        let form = form::understand(&pairs)?;
        let photo = match parts.photo.filter(|file| !file.is_empty()) {
            Some(file) => Some(develop(house, file).await?),
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
    photo: Option<Bytes>,
}

async fn parts(headers: &HeaderMap, body: Bytes) -> Result<Parts> {
    let not_understood = |error: multer::Error| Error::NotUnderstood(error.to_string());
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let edge = multer::parse_boundary(kind.unwrap_or_default()).map_err(not_understood)?;
    let limit = SizeLimit::new()
        .whole_stream((FILE_BYTES_MAX + FORM_MAX_BYTES) as u64)
        .per_field(FORM_MAX_BYTES as u64)
        .for_field(PHOTO_FIELD, FILE_BYTES_MAX as u64 + 1);
    let constraints = Constraints::new().size_limit(limit);
    let stream = Body::from(body).into_data_stream();
    let mut multipart = Multipart::with_constraints(stream, edge, constraints);
    let mut found = Parts { fields: Vec::new(), photo: None };
    while let Some(part) = multipart.next_field().await.map_err(not_understood)? {
        let name = part.name().unwrap_or_default().to_owned();
        if name == PHOTO_FIELD {
            found.photo = Some(part.bytes().await.map_err(not_understood)?);
        } else {
            found.fields.push((name, part.text().await.map_err(not_understood)?));
        }
    }
    Ok(found)
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
