//! Why a photo is not taken in. Each reason has its own sentence on the page.

/// Trying again only helps against `Busy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// More bytes than `FILE_BYTES_MAX`.
    #[error("the file is too large")]
    TooLarge,
    /// It would need more memory than the darkroom has, however small the file is.
    #[error("the photo has too many pixels")]
    TooManyPixels,
    /// No JPEG, PNG or WebP, or a WebP that moves.
    #[error("the file is not a photo")]
    NotAPhoto,
    /// It begins as a photo, and then it does not make sense or stops halfway.
    #[error("the photo is broken")]
    Broken,
    /// Too many photos are waiting already; trying again in a moment is the right advice.
    #[error("the darkroom is busy")]
    Busy,
}

impl From<image::ImageError> for Refusal {
    fn from(error: image::ImageError) -> Self {
        match error {
            image::ImageError::Limits(_) => Self::TooManyPixels,
            _ => Self::Broken,
        }
    }
}
