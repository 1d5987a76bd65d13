//! A form with a photo in it: developed and written down before anybody holds the writer.
use crate::album::{self, Prints};
use crate::parts::{BROUGHT_MAX_BYTES, Parts, TooLarge};
use crate::words::Words;
use crate::{Darkroom, Developed, FILE_BYTES_MAX, Refusal};
use axum::body::Body;
use axum::http::HeaderMap;
use kernel::form::{Filled, PHOTO_MAX};
use kernel::{Error, Form, House, Result, Voice};
use serde::de::DeserializeOwned;
use std::sync::LazyLock;
use std::time::Duration;
use tokio::time::timeout;

/// One photo at a time is developed, whatever the number of houses in this program.
static DARKROOM: LazyLock<Darkroom> = LazyLock::new(Darkroom::open);

/// The name of the file field in every form that takes a photo.
pub const PHOTO_FIELD: &str = "foto";

/// What a form with a photo brings: its other fields, and the photo if one was chosen. A photo that
/// is refused comes along as its refusal, so that the form comes back with all that was typed.
///
/// The prints are on the disk already. If the form is not kept, for whatever reason, they lie there
/// for a day and are swept away at night.
pub struct WithPhoto<F> {
    pub form: F,
    pub photo: Option<Result<Prints, Refusal>>,
}

/// The same for a room that keeps its photos sealed: the prints are in hand, and lie nowhere yet.
pub struct InHand<F> {
    pub form: F,
    pub photo: Option<Result<Developed, Refusal>>,
}

impl<F> WithPhoto<F> {
    /// What to say beside the file field. A browser sends a file only once: when the form comes
    /// back for another reason, a good photo has to be chosen again.
    pub fn says<'v>(&self, voice: &'v Voice, comes_back: bool) -> Option<&'v str> {
        says(&self.photo, voice, comes_back)
    }
}

impl<F> InHand<F> {
    /// As [`WithPhoto::says`].
    pub fn says<'v>(&self, voice: &'v Voice, comes_back: bool) -> Option<&'v str> {
        says(&self.photo, voice, comes_back)
    }
}

fn says<'v, T>(
    photo: &Option<Result<T, Refusal>>,
    voice: &'v Voice,
    comes_back: bool,
) -> Option<&'v str> {
    match photo {
        Some(Err(refusal)) => Some(refusal.says(voice)),
        Some(Ok(_)) if comes_back => Some(Words(voice).choose_again()),
        _ => None,
    }
}

impl<F: DeserializeOwned + Send + 'static> Form for InHand<F> {
    const MAX_BYTES: usize = BROUGHT_MAX_BYTES;
    const MAX_TIME: Duration = PHOTO_MAX;

    async fn read(
        _: &House,
        address: String,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Filled<Self>> {
        let arriving = Parts::read(headers, body, PHOTO_FIELD, FILE_BYTES_MAX);
        let parts = timeout(Self::MAX_TIME, arriving).await.map_err(|_| Error::TooSlow)??;
        let Filled { form, key } = parts.understood(&address)?;
        let photo = match parts.file {
            Some(Ok(file)) if file.is_empty() => None,
            Some(Ok(file)) => Some(DARKROOM.develop(file).await),
            Some(Err(TooLarge)) => Some(Err(Refusal::TooLarge)),
            None => None,
        };
        Ok(Filled { form: Self { form, photo }, key })
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
        let Filled { form: InHand { form, photo }, key } =
            InHand::read(house, address, headers, body).await?;
        let photo = match photo {
            Some(Ok(developed)) => Some(Ok(keep(house, developed).await?)),
            Some(Err(refusal)) => Some(Err(refusal)),
            None => None,
        };
        Ok(Filled { form: Self { form, photo }, key })
    }
}

/// Writes the prints down, before anybody holds the writer.
async fn keep(house: &House, developed: Developed) -> Result<Prints> {
    let folder = house.photos.clone();
    let written = tokio::task::spawn_blocking(move || album::write(&folder, &developed)).await;
    match written {
        Ok(Ok(prints)) => Ok(prints),
        Ok(Err(error)) if error.kind() == std::io::ErrorKind::StorageFull => {
            Err(Error::NotKept("the disk is full"))
        }
        Ok(Err(error)) => Err(error.into()),
        Err(_) => Err(Error::TooBusy),
    }
}
