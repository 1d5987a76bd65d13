//! Forms: read whole and understood before a deed takes the writer.
use crate::{Error, House, Result};
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, header};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::time::Duration;
use tokio::time::timeout;

/// A form is text. What carries photos has a limit of its own.
pub const FORM_MAX_BYTES: usize = 64 * 1024;
/// A slow telephone sends a form within this time.
pub const FORM_MAX: Duration = Duration::from_secs(10);
/// A photo over a bad line.
pub const PHOTO_MAX: Duration = Duration::from_secs(60);

/// The name of the hidden field that tells one handing-in from the next.
pub const KEY_FIELD: &str = "sleutel";

/// What a handler takes when an address asks nothing.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Nothing {}

/// Something that can be read from the body of a request.
pub trait Form: Sized + Send + 'static {
    /// The largest body, in bytes, and how long it may take to arrive.
    const MAX_BYTES: usize;
    const MAX_TIME: Duration;
    /// The parameters in the address come first, as `name=value&…`. Nobody holds the writer yet.
    ///
    /// # Errors
    /// [`Error::TooLarge`] and [`Error::TooSlow`] beyond these limits.
    fn read(
        house: &House,
        address: String,
        headers: &HeaderMap,
        body: Body,
    ) -> impl Future<Output = Result<Filled<Self>>> + Send;
}

/// A form that was filled in, and the key that came with it.
pub struct Filled<F> {
    pub form: F,
    pub key: Option<String>,
}

impl<F: DeserializeOwned + Send + 'static> Form for F {
    const MAX_BYTES: usize = FORM_MAX_BYTES;
    const MAX_TIME: Duration = FORM_MAX;

    async fn read(
        _: &House,
        address: String,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Filled<Self>> {
        let body = pairs(headers, body).await?;
        let pairs = joined(&address, &body);
        let key = key_in(&body).map(|key| key_for(&key, &pairs));
        Ok(Filled { form: understand(&pairs)?, key })
    }
}

/// What a form without files says, as `name=value&…`.
pub async fn pairs(headers: &HeaderMap, body: Body) -> Result<String> {
    let body = whole(body, FORM_MAX_BYTES, FORM_MAX).await?;
    let kind = headers.get(header::CONTENT_TYPE).map(|kind| kind.as_bytes());
    let is_form = kind.is_none_or(|kind| kind.starts_with(b"application/x-www-form-urlencoded"));
    if !is_form && !body.is_empty() {
        return Err(Error::NotUnderstood("not a form".to_owned()));
    }
    String::from_utf8(body.to_vec()).map_err(|_| Error::NotUnderstood("not UTF-8".to_owned()))
}

/// Reads pairs `name=value&…` into a form or a question.
pub fn understand<F: DeserializeOwned>(pairs: &str) -> Result<F> {
    serde_html_form::from_str(pairs).map_err(|error| Error::NotUnderstood(error.to_string()))
}

/// The parameters in the path, and then what was asked or filled in.
pub fn joined(first: &str, second: &str) -> String {
    let parts = [first, second].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("&")
}

/// The key of a form: one of our own, or none.
fn key_in(body: &str) -> Option<String> {
    let mut pairs = body.split('&').filter_map(|pair| pair.split_once('='));
    let (_, key) = pairs.find(|(name, _)| *name == KEY_FIELD)?;
    checked_key(&percent_encoding::percent_decode_str(key).decode_utf8_lossy())
}

/// The key of a form with these words in it: other words under the same key are another form.
pub fn key_for(key: &str, pairs: &str) -> String {
    let digest = Sha256::digest(pairs);
    let hash: String = digest[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{key}-{hash}")
}

/// Whether this could be a key of ours: a UUID, as the page wrote it.
pub fn checked_key(key: &str) -> Option<String> {
    key.parse::<uuid::Uuid>().ok().map(|key| key.to_string())
}

/// The whole body, or the reason why not.
async fn whole(body: Body, max_bytes: usize, max_time: Duration) -> Result<Bytes> {
    match timeout(max_time, to_bytes(body, max_bytes)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(_)) => Err(Error::TooLarge),
        Err(_) => Err(Error::TooSlow),
    }
}
