//! The photo of the building: a passer-by recognises it before reading a word (R-Rosa-15).
use super::{Reply, again, keep};
use crate::part::Part;
use crate::queries::centre;
use crate::typed::{is_longer, one_line};
use crate::words::Words;
use kernel::{Coordinator, Deed, Here, Problems};
use photos::{SeenBy, WithPhoto};

pub const PATH: &str = "/achterkamer/inrichten/foto";
pub const GONE_PATH: &str = "/achterkamer/inrichten/foto/weg";
/// What a screen reader says in one breath.
pub const ALT_MAX_CHARS: usize = 160;

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct PhotoForm {
    pub alt: String,
}

impl PhotoForm {
    pub fn kept(here: &Here) -> Self {
        Self { alt: here.centre.settings.photo_alt.clone() }
    }
}

/// Puts up a new photo, or other words for the one that hangs there.
pub async fn save(mut deed: Deed<Coordinator, WithPhoto<PhotoForm>>) -> Reply {
    let words = Words(&deed.here.voice);
    let former = deed.here.centre.settings.photo_id;
    let alt = one_line(&deed.form.form.alt);
    let mut problems = Problems::default();
    if alt.is_empty() {
        problems.add("alt", words.photo_alt_missing());
    } else if is_longer(&alt, ALT_MAX_CHARS) {
        problems.add("alt", words.too_long(ALT_MAX_CHARS));
    }
    if deed.form.photo.is_none() && former.is_none() {
        problems.add("foto", words.photo_missing());
    }
    if let Some(says) = deed.form.says(&deed.here.voice, !problems.is_empty()) {
        problems.add("foto", says);
    }
    let mut photo = former;
    if let (Some(Ok(prints)), true) = (&deed.form.photo, problems.is_empty()) {
        match photos::keep(&mut deed.tx, prints, None, SeenBy::Everyone).await? {
            Ok(kept) => photo = Some(kept.0),
            Err(no_more_place) => problems.add("foto", no_more_place.says(&deed.here.voice)),
        }
    }
    if !problems.is_empty() {
        return again(deed, problems, |typed, with_photo| typed.photo = with_photo.form).await;
    }
    centre::hang_photo(&mut deed.tx, photo, &alt).await?;
    if let Some(former) = former.filter(|former| photo != Some(*former)) {
        photos::remove(&mut deed.tx, photos::PhotoId(former)).await?;
    }
    keep(deed, Part::Photo).await
}

/// Takes the photo down; the drawn building is there instead.
pub async fn take_down(mut deed: Deed<Coordinator>) -> Reply {
    if let Some(former) = deed.here.centre.settings.photo_id {
        centre::hang_photo(&mut deed.tx, None, "").await?;
        photos::remove(&mut deed.tx, photos::PhotoId(former)).await?;
    }
    keep(deed, Part::Photo).await
}
