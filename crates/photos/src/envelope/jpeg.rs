//! A JPEG: segments that begin with a marker, and after them the pixels in one or more scans.
use super::Envelope;
use crate::Refusal;

/// A progressive photo has about ten. Each scan may go over all pixels again.
const SCANS_MAX: usize = 50;

/// A coefficient is two bytes; every colour has one per pixel.
const COEFFICIENT_BYTES: u64 = 2;

pub(super) fn envelope(file: &[u8]) -> Result<Envelope<'_>, Refusal> {
    walk(file).ok_or(Refusal::Broken)
}

/// Goes from marker to marker up to the end of the image; `None` if that never comes. The decoder
/// would paint what is missing grey.
///
/// The picture is put together anew, so that the decoder has no chance to find another frame than
/// we did, between the segments or inside one that it reads in its own way.
fn walk(file: &[u8]) -> Option<Envelope<'_>> {
    let (start, mut rest) = file.split_at_checked(2)?;
    let mut picture = Vec::with_capacity(file.len());
    picture.extend_from_slice(start);
    let mut n_scans = 0;
    let mut n_colours = 0;
    let mut keeps_coefficients = false;
    loop {
        let (before, from_marker) = rest.split_at(rest.iter().position(|&byte| byte == 0xFF)?);
        if n_scans > 0 {
            picture.extend_from_slice(before);
        }
        let marker = *from_marker.get(1)?;
        rest = &from_marker[2..];
        match marker {
            // The end of the image.
            0xD9 => break,
            // A byte of filling; the one after it may begin the marker.
            0xFF => {
                rest = &from_marker[1..];
                continue;
            }
            // A pixel byte that happens to be FF, or a mark between pixels.
            0x00 | 0x01 | 0xD0..=0xD8 => {
                if n_scans > 0 {
                    picture.extend_from_slice(&[0xFF, marker]);
                }
                continue;
            }
            _ => {}
        }
        let segment = first_segment(rest)?;
        rest = &rest[segment.len()..];
        match marker {
            // The frame. A progressive one (C2) comes in many scans.
            0xC0..=0xC2 => {
                n_colours = *segment.get(7)?;
                keeps_coefficients |= marker == 0xC2;
            }
            // A scan. If it has not all colours, the decoder waits for the others.
            0xDA => {
                n_scans += 1;
                keeps_coefficients |= *segment.get(2)? != n_colours;
            }
            _ => {}
        }
        if belongs_to_picture(marker, segment) {
            picture.extend_from_slice(&[0xFF, marker]);
            picture.extend_from_slice(segment);
        }
    }
    picture.extend_from_slice(&[0xFF, 0xD9]);
    let n_coefficients = if keeps_coefficients { u64::from(n_colours) } else { 0 };
    (n_scans <= SCANS_MAX).then_some(Envelope {
        picture: picture.into(),
        working_bytes: 0,
        working_bytes_per_pixel: n_coefficients * COEFFICIENT_BYTES,
    })
}

/// A segment begins with its length, which counts its own two bytes.
fn first_segment(rest: &[u8]) -> Option<&[u8]> {
    let length = u16::from_be_bytes(*rest.first_chunk()?);
    rest.get(..usize::from(length)).filter(|segment| segment.len() >= 2)
}

/// Frames and tables, scans, and of all the notes of programs only two: Exif says which way is up,
/// and Adobe which kind of colours these are.
fn belongs_to_picture(marker: u8, segment: &[u8]) -> bool {
    match marker {
        0xC0..=0xCF | 0xDA | 0xDB | 0xDD => true,
        0xE1 => segment[2..].starts_with(b"Exif\0\0"),
        0xEE => segment[2..].starts_with(b"Adobe"),
        _ => false,
    }
}
