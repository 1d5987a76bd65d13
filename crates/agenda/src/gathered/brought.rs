//! A form with a file of activities in it, or a list that was pasted.
use axum::body::{Body, Bytes};
use axum::http::HeaderMap;
use kernel::form::{Filled, PHOTO_MAX};
use kernel::{Error, Form, House, Result};
use photos::parts::{BROUGHT_MAX_BYTES, Parts, TooLarge};
use std::time::Duration;
use tokio::time::timeout;

/// The name of the file field.
pub const FILE_FIELD: &str = "bestand";

/// What was filled in beside the file.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Pasted {
    pub lijst: String,
    pub aanmelden: String,
}

/// The list as it was brought.
pub struct BroughtList {
    pub form: Pasted,
    /// None when no file was chosen.
    pub file: Option<Result<Bytes, TooLarge>>,
}

impl Form for BroughtList {
    const MAX_BYTES: usize = BROUGHT_MAX_BYTES;
    const MAX_TIME: Duration = PHOTO_MAX;

    async fn read(
        _: &House,
        address: String,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Filled<Self>> {
        let arriving = Parts::read(headers, body, FILE_FIELD, fetching::BYTES_MAX);
        let parts = timeout(Self::MAX_TIME, arriving).await.map_err(|_| Error::TooSlow)??;
        let Filled { form, key } = parts.understood(&address)?;
        let file = parts.file.filter(|file| !matches!(file, Ok(file) if file.is_empty()));
        Ok(Filled { form: Self { form, file }, key })
    }
}
