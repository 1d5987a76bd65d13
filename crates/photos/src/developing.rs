//! From the file that somebody brought to three prints.
use crate::prints::{print, within};
use crate::{Refusal, Size, envelope};
use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView, ImageDecoder, Rgb, RgbImage, Rgba};

/// Three JPEGs of nothing but pixels.
#[derive(Clone, Debug)]
pub struct Developed {
    /// See `Size` for how large each one may be.
    pub small: Vec<u8>,
    pub medium: Vec<u8>,
    pub large: Vec<u8>,
    /// Of the medium print, so that a page keeps its place free.
    pub width: u32,
    pub height: u32,
}

impl Developed {
    /// The three prints with their sizes.
    pub fn prints(&self) -> [(Size, &[u8]); 3] {
        [(Size::Small, &self.small), (Size::Medium, &self.medium), (Size::Large, &self.large)]
    }
}

/// Beyond this, the photo is first reduced in whole steps. That is quick, needs little memory, and
/// leaves enough for a sharp large print.
const REDUCED_EDGE_MAX: u32 = 2 * Size::Large.edge_max();

pub(crate) fn develop(file: &[u8]) -> Result<Developed, Refusal> {
    let photo = within(&upright(file)?, Size::Large.edge_max());
    let large = print(&photo, Size::Large);
    let medium = print(&photo, Size::Medium);
    let small = print(&photo, Size::Small);
    Ok(Developed {
        small: small.jpeg,
        width: medium.width,
        height: medium.height,
        medium: medium.jpeg,
        large: large.jpeg,
    })
}

/// The photo the right way up and no larger than needed.
fn upright(file: &[u8]) -> Result<RgbImage, Refusal> {
    let mut decoder = envelope::open(file)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let photo = DynamicImage::from_decoder(decoder)?;
    let mut reduced = DynamicImage::ImageRgb8(reduced_on_white(&photo));
    drop(photo);
    reduced.apply_orientation(orientation);
    Ok(reduced.into_rgb8())
}

/// Each new pixel is the average of a square of old ones, laid on white where they let light through.
fn reduced_on_white(photo: &DynamicImage) -> RgbImage {
    let (width, height) = photo.dimensions();
    let step = width.max(height).div_ceil(REDUCED_EDGE_MAX);
    RgbImage::from_fn(width.div_ceil(step), height.div_ceil(step), |column, row| {
        let columns = column * step..width.min((column + 1) * step);
        let rows = row * step..height.min((row + 1) * step);
        let n_pixels = columns.len() as u32 * rows.len() as u32;
        let mut sum = [0; 3];
        for y in rows {
            for x in columns.clone() {
                let Rgba([red, green, blue, alpha]) = photo.get_pixel(x, y);
                for (sum, colour) in sum.iter_mut().zip([red, green, blue]) {
                    *sum += on_white(colour, alpha);
                }
            }
        }
        Rgb(sum.map(|sum| (sum / n_pixels) as u8))
    })
}

fn on_white(colour: u8, alpha: u8) -> u32 {
    let (colour, alpha, white) = (u32::from(colour), u32::from(alpha), 255);
    (colour * alpha + white * (255 - alpha)) / 255
}
