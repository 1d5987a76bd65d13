//! A WebP: a row of chunks, each with a name and a length.
use super::Envelope;
use crate::Refusal;
use std::borrow::Cow;

/// The colour planes of the frame, and its transparency while that is unpacked.
const WORKING_BYTES_PER_PIXEL: u64 = 8;

/// Lossless parts bring their own code tables, which unpack to hundreds of times their length.
const TABLE_BYTES_PER_BYTE: u64 = 600;

/// All chunks must lie inside the file, and all that name a size must name the same one: the
/// decoder sets memory aside before it looks.
pub(super) fn envelope(file: &[u8]) -> Result<Envelope<'_>, Refusal> {
    let length = file.get(4..).and_then(little_endian).ok_or(Refusal::Broken)?;
    let picture = file.get(..8 + length).ok_or(Refusal::Broken)?;
    let mut rest = picture.get(12..).ok_or(Refusal::Broken)?;
    let mut size_so_far = None;
    let mut working_bytes = 0;
    while !rest.is_empty() {
        let (name, chunk, after) = first_chunk(rest).ok_or(Refusal::Broken)?;
        match name {
            // A moving picture is no photo.
            b"ANIM" | b"ANMF" => return Err(Refusal::NotAPhoto),
            b"VP8L" | b"ALPH" => working_bytes += chunk.len() as u64 * TABLE_BYTES_PER_BYTE,
            _ => {}
        }
        if matches!(name, b"VP8X" | b"VP8 " | b"VP8L") {
            let size = size(name, chunk).ok_or(Refusal::Broken)?;
            if *size_so_far.get_or_insert(size) != size {
                return Err(Refusal::Broken);
            }
        }
        rest = after;
    }
    let picture = Cow::Borrowed(picture);
    Ok(Envelope { picture, working_bytes, working_bytes_per_pixel: WORKING_BYTES_PER_PIXEL })
}

/// The name and the contents of the first chunk, and what comes after it.
fn first_chunk(chunks: &[u8]) -> Option<(&[u8; 4], &[u8], &[u8])> {
    let (name, after) = chunks.split_first_chunk()?;
    let length = little_endian(after)?;
    let contents = after.get(4..4 + length)?;
    let after = after.get(4 + length.next_multiple_of(2)..).unwrap_or_default();
    Some((name, contents, after))
}

/// Width and height as the chunk names them, each in its own way.
fn size(name: &[u8; 4], chunk: &[u8]) -> Option<(usize, usize)> {
    const FOURTEEN_BITS: usize = 0x3FFF;
    const TWENTY_FOUR_BITS: usize = 0xFF_FFFF;
    Some(match name {
        b"VP8X" => {
            let width = little_endian(chunk.get(4..)?)? & TWENTY_FOUR_BITS;
            let height = little_endian(chunk.get(6..)?)? >> 8;
            (width + 1, height + 1)
        }
        b"VP8L" => {
            let both = little_endian(chunk.get(1..)?)?;
            ((both & FOURTEEN_BITS) + 1, (both >> 14 & FOURTEEN_BITS) + 1)
        }
        _ => {
            let both = little_endian(chunk.get(6..)?)?;
            (both & FOURTEEN_BITS, both >> 16 & FOURTEEN_BITS)
        }
    })
}

fn little_endian(bytes: &[u8]) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(*bytes.first_chunk()?)).ok()
}
