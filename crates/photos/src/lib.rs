//! Photos: what a neighbour brings in comes out of the darkroom as three clean prints.
//!
//! Whatever was uploaded is never shown to anybody. The darkroom reads its pixels, turns them the
//! right way up and makes new JPEGs of them. So where the photo was taken, with which phone, and
//! anything hidden in or behind the file stays behind. The album knows whose each photo is and who
//! may see it, and every address of a photo asks the album.
mod album;
mod darkroom;
mod developing;
mod envelope;
pub mod parts;
mod prints;
mod refusal;
mod routes;
#[cfg(test)]
mod tests;
mod upload;
mod words {
    kernel::words!();
}

pub use album::{
    NoMorePlace, PhotoId, Prints, SeenBy, bytes_of, furnish, goes_at, is_ready, keep, remove,
    show_to, stays,
};
pub use darkroom::Darkroom;
pub use developing::Developed;
pub use envelope::FILE_BYTES_MAX;
pub use prints::Size;
pub use refusal::Refusal;
pub use upload::{InHand, PHOTO_FIELD, WithPhoto};

use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    Exported, Holds, House, Job, Migration, PersonId, Result, Retention, Room, Routes, Table, Tx,
    Voice, Writing, uuid,
};

/// The album of the house.
pub struct Photos;

impl Refusal {
    /// What to do now, for whoever brought the photo.
    pub fn says(self, voice: &Voice) -> &str {
        let words = Words(voice);
        match self {
            Self::TooLarge | Self::TooManyPixels => words.too_large(),
            Self::NotAPhoto => words.not_a_photo(),
            Self::Broken => words.broken(),
            Self::Busy => words.busy(),
        }
    }
}

impl NoMorePlace {
    pub fn says(self, voice: &Voice) -> &str {
        Words(voice).no_more_place()
    }
}

#[async_trait::async_trait]
impl Room for Photos {
    fn name(&self) -> &'static str {
        "photos"
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration { name: "0001_photos", sql: include_str!("../migrations/0001_photos.sql") },
            Migration { name: "0002_by_id", sql: include_str!("../migrations/0002_by_id.sql") },
            Migration { name: "0003_term", sql: include_str!("../migrations/0003_term.sql") },
        ]
    }

    fn routes(&self) -> Routes {
        routes::routes()
    }

    fn tables(&self) -> &'static [Table] {
        &[Table { name: "photos_photo", holds: Holds::Personal }]
    }

    /// A photo stays as long as the thing that shows it; some know beforehand when that is.
    fn retention(&self) -> &'static [Retention] {
        &[Retention {
            table: "photos_photo",
            since: "goes_at",
            keep_days: 0,
            shortest_days: None,
            what: |voice| Words(voice).kept_photos(),
        }]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let photos = album::of_owner(tx, person).await?;
        let heading = Words(voice).export_heading().to_owned();
        let lines = photos.into_iter().map(|(id,)| format!("/foto/{id}/groot")).collect();
        Ok(vec![Exported { heading, lines }])
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        album::remove_all_of(tx, person).await
    }

    async fn face_went(
        &self,
        tx: &mut Writing,
        _: PersonId,
        photo: Option<uuid::Uuid>,
    ) -> Result<()> {
        match photo {
            Some(photo) => remove(tx, PhotoId(photo)).await,
            None => Ok(()),
        }
    }

    fn jobs(&self) -> Vec<Job> {
        vec![Job::new(album::THROW_AWAY, album::throw_away)]
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    async fn nightly(&self, house: &House) -> Result<()> {
        album::sweep(house).await
    }
}
