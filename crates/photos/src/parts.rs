//! A form of several parts: its fields as text, and one file.
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use kernel::form::{self, FORM_MAX_BYTES, Filled, KEY_FIELD};
use kernel::{Error, Result};
use multer::{Constraints, Field, Multipart, SizeLimit};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::de::DeserializeOwned;

/// A browser shows no answer before it has sent everything, so what is too large is listened to
/// until here and not kept. Beyond this it is a film, and the visitor gets a page without the form.
pub const BROUGHT_MAX_BYTES: usize = 100_000_000;

/// What came.
pub struct Parts {
    fields: Vec<(String, String)>,
    /// None when the form has no such field.
    pub file: Option<Result<Bytes, TooLarge>>,
}

/// The file is larger than this form takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl Parts {
    /// Reads the body whole. The file is the field of this name, and kept up to so many bytes.
    ///
    /// # Errors
    /// [`Error::TooLarge`] when the fields are, or what is brought beside them.
    pub async fn read(
        headers: &HeaderMap,
        body: Body,
        file_field: &str,
        file_max_bytes: usize,
    ) -> Result<Self> {
        let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let edge = multer::parse_boundary(kind.unwrap_or_default()).map_err(not_taken)?;
        let limit = SizeLimit::new()
            .whole_stream(BROUGHT_MAX_BYTES as u64)
            .per_field(FORM_MAX_BYTES as u64)
            .for_field(file_field, BROUGHT_MAX_BYTES as u64);
        let constraints = Constraints::new().size_limit(limit);
        let mut multipart = Multipart::with_constraints(body.into_data_stream(), edge, constraints);
        let mut found = Self { fields: Vec::new(), file: None };
        let mut n_bytes_of_text = 0;
        while let Some(part) = multipart.next_field().await.map_err(not_taken)? {
            let name = part.name().unwrap_or_default().to_owned();
            if name == file_field {
                found.file = Some(file(part, file_max_bytes).await.map_err(not_taken)?);
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

    /// The fields beside the file, behind the parameters in the address; with the key of the form.
    ///
    /// # Errors
    /// [`Error::NotUnderstood`] when they are not those of this form.
    pub fn understood<F: DeserializeOwned>(&self, address: &str) -> Result<Filled<F>> {
        let key = self.fields.iter().find(|(name, _)| name == KEY_FIELD);
        let pair =
            |(name, value): &(String, String)| format!("{}={}", encoded(name), encoded(value));
        let pairs: Vec<String> = self.fields.iter().map(pair).collect();
        let pairs = form::joined(address, &pairs.join("&"));
        let n_bytes = self.file.as_ref().map_or(0, |file| file.as_ref().map_or(0, Bytes::len));
        let key = key.and_then(|(_, key)| form::checked_key(key));
        let key = key.map(|key| form::key_for(&key, &format!("{pairs}&{n_bytes}")));
        Ok(Filled { form: form::understand(&pairs)?, key })
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// The file, or nothing of one that is too large.
async fn file(mut part: Field<'_>, max_bytes: usize) -> multer::Result<Result<Bytes, TooLarge>> {
    let mut file = Vec::new();
    let mut is_too_large = false;
    while let Some(piece) = part.chunk().await? {
        is_too_large |= max_bytes < file.len() + piece.len();
        if is_too_large {
            file = Vec::new();
        } else {
            file.extend_from_slice(&piece);
        }
    }
    Ok(if is_too_large { Err(TooLarge) } else { Ok(file.into()) })
}

fn not_taken(error: multer::Error) -> Error {
    match error {
        multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. } => {
            Error::TooLarge
        }
        error => Error::NotUnderstood(error.to_string()),
    }
}
