//! What a file says about itself, weighed before anybody decodes it.
//!
//! Decoders believe their file: a few bytes can ask for gigabytes or for hours. So we walk along
//! the outside first, refuse what is too much, and hand over only what belongs to the picture. What
//! hangs on behind it, a decoder never sees.
mod jpeg;
mod webp;

use crate::Refusal;
use image::{ImageDecoder, ImageFormat, ImageReader, Limits};
use std::borrow::Cow;
use std::io::Cursor;

/// Photos from a phone are 3 to 8 MB, from a good camera up to 14.
pub const FILE_BYTES_MAX: usize = 15_000_000;

/// The most that phones make; more is a poster or a bomb.
const PIXELS_MAX: u64 = 50_000_000;

/// For the pixels and all that the decoder keeps beside them. With the file, its copy in the
/// decoder and the reduced photo, one development stays under 200 MB.
const MEMORY_BYTES_MAX: u64 = 160 << 20;

/// For what lies around the pixels in a PNG, such as a compressed colour profile.
const BESIDE_PIXELS_BYTES_MAX: u64 = 16 << 20;

/// The picture without what the decoder does not need, and the memory that decoding takes beside
/// the finished pixels.
struct Envelope<'file> {
    picture: Cow<'file, [u8]>,
    working_bytes: u64,
    working_bytes_per_pixel: u64,
}

/// Looks at the length and the first bytes only, which is quick enough while others wait.
pub(crate) fn glance(file: &[u8]) -> Result<ImageFormat, Refusal> {
    if file.len() > FILE_BYTES_MAX {
        return Err(Refusal::TooLarge);
    }
    match image::guess_format(file) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) => Ok(format),
        _ => Err(Refusal::NotAPhoto),
    }
}

/// A decoder that is safe to run.
pub(crate) fn open(file: &[u8]) -> Result<impl ImageDecoder, Refusal> {
    let format = glance(file)?;
    let envelope = match format {
        ImageFormat::Jpeg => jpeg::envelope(file)?,
        ImageFormat::WebP => webp::envelope(file)?,
        _ => Envelope { picture: file.into(), working_bytes: 0, working_bytes_per_pixel: 0 },
    };
    let mut reader = ImageReader::with_format(Cursor::new(envelope.picture), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(BESIDE_PIXELS_BYTES_MAX);
    reader.limits(limits);
    let decoder = reader.into_decoder()?;

    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    let memory_bytes = decoder
        .total_bytes()
        .saturating_add(pixels.saturating_mul(envelope.working_bytes_per_pixel))
        .saturating_add(envelope.working_bytes);
    if pixels > PIXELS_MAX || memory_bytes > MEMORY_BYTES_MAX {
        return Err(Refusal::TooManyPixels);
    }
    Ok(decoder)
}
