//! What people bring to the darkroom: good photos, spoilt ones, and things that are no photo.
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage, RgbaImage};

pub const TAKEN_ON: &[u8] = b"2031:05:14";

/// Red on the left, blue on the right, twice as wide as high.
pub fn red_and_blue() -> RgbImage {
    RgbImage::from_fn(40, 20, |x, _| if x < 20 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) })
}

/// Every pixel by chance, which no JPEG can make small.
pub fn noise(width: u32, height: u32) -> RgbImage {
    let mut chance = 2_463_534_242_u32;
    RgbImage::from_fn(width, height, |_, _| {
        chance ^= chance << 13;
        chance ^= chance >> 17;
        chance ^= chance << 5;
        let [red, green, blue, _] = chance.to_le_bytes();
        Rgb([red, green, blue])
    })
}

pub fn jpeg(photo: &RgbImage) -> Vec<u8> {
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, 60).encode_image(photo).unwrap();
    file
}

pub fn png(photo: &RgbImage) -> Vec<u8> {
    let mut file = Vec::new();
    written(PngEncoder::new(&mut file), photo);
    file
}

pub fn transparent_png(photo: &RgbaImage) -> Vec<u8> {
    let mut file = Vec::new();
    let (width, height) = photo.dimensions();
    PngEncoder::new(&mut file).write_image(photo, width, height, ExtendedColorType::Rgba8).unwrap();
    file
}

pub fn lossless_webp(photo: &RgbImage) -> Vec<u8> {
    let mut file = Vec::new();
    written(WebPEncoder::new_lossless(&mut file), photo);
    file
}

/// The same photo as each kind of file, with the notes of a phone that was held upright.
pub fn held_upright(photo: &RgbImage) -> [Vec<u8>; 3] {
    let [mut jpeg, mut png, mut webp] = [const { Vec::new() }; 3];
    written(noted(JpegEncoder::new(&mut jpeg)), photo);
    written(noted(PngEncoder::new(&mut png)), photo);
    written(noted(WebPEncoder::new_lossless(&mut webp)), photo);
    [jpeg, png, webp]
}

fn noted<E: ImageEncoder>(mut encoder: E) -> E {
    encoder.set_exif_metadata(exif()).unwrap();
    encoder
}

fn written(encoder: impl ImageEncoder, photo: &RgbImage) {
    let (width, height) = photo.dimensions();
    encoder.write_image(photo, width, height, ExtendedColorType::Rgb8).unwrap();
}

/// Orientation 6, "turn me clockwise", and a GPS part with the day.
fn exif() -> Vec<u8> {
    let mut exif = b"II*\0\x08\0\0\0".to_vec();
    exif.extend(b"\x02\0");
    exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
    exif.extend(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0");
    exif.extend(b"\0\0\0\0");
    exif.extend(b"\x01\0\x1D\0\x02\0\x0B\0\0\0\x38\0\0\0\0\0\0\0");
    exif.extend(TAKEN_ON);
    exif.push(0);
    exif
}

/// A red square of 16 by 16 from another program: our encoder only makes lossless WebP.
pub const LOSSY_WEBP: &[u8] = b"RIFF8\0\0\0WEBPVP8 ,\0\0\0\x90\x01\0\x9D\x01*\x10\0\x10\0\x02\xC0L%\
    \xA0\x02t\xBA\0\x03\x98\0\xFE\xED\x90?\xBA\x0C\xB3\x87\x07\xBF\xFA\x83?\xF2\x0C\xFF\xC8\x33\xF6\x38\0\0";

/// A few bytes that promise a wall of 3,600 million pixels.
pub fn pixel_bomb() -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend(60_000_u32.to_be_bytes());
    header.extend(60_000_u32.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1A\n\0\0\0\x0D".to_vec();
    file.extend(&header);
    file.extend(crc(&header).to_be_bytes());
    file.extend(b"\0\0\0\x08IDATxxxxxxxx");
    file
}

/// The sum with which a PNG guards each of its parts.
fn crc(part: &[u8]) -> u32 {
    let crc = part.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 * (crc & 1)))
    });
    !crc
}

/// The file, with its JPEG frame rewritten to another kind and size.
pub fn with_frame(mut file: Vec<u8>, kind: u8, width: u16, height: u16) -> Vec<u8> {
    let at = position(&file, &[0xFF, 0xC0]).unwrap();
    file[at + 1] = kind;
    file[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
    file[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    file
}

/// The file, with its only JPEG scan as often as asked.
pub fn with_scans(file: &[u8], n_scans: usize) -> Vec<u8> {
    let (before, scan) = file.split_at(position(file, &[0xFF, 0xDA]).unwrap());
    let (scan, end) = scan.split_at(scan.len() - 2);
    [before, &scan.repeat(n_scans), end].concat()
}

pub fn position(file: &[u8], sought: &[u8]) -> Option<usize> {
    file.windows(sought.len()).position(|window| window == sought)
}
