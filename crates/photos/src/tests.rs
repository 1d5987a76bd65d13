//! Scenes in the darkroom.
mod album;
mod forms;
mod uploads;

use crate::{Darkroom, Developed, FILE_BYTES_MAX, Refusal, Size, developing, envelope};
use bytes::Bytes;
use image::{ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::sync::mpsc;
use std::time::{Duration, Instant};
use tokio::task::yield_now;
use uploads::{
    LOSSY_WEBP, TAKEN_ON, held_upright, jpeg, lossless_webp, noise, pixel_bomb, png, position,
    red_and_blue, transparent_png, with_frame, with_scans,
};

async fn develop(file: impl Into<Bytes>) -> Result<Developed, Refusal> {
    Darkroom::open().develop(file.into()).await
}

/// What everybody sees of a print.
fn seen(print: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(print, ImageFormat::Jpeg).unwrap().into_rgb8()
}

fn is_about(Rgb(seen): &Rgb<u8>, expected: [u8; 3]) -> bool {
    seen.iter().zip(expected).all(|(seen, expected)| seen.abs_diff(expected) < 40)
}

#[tokio::test]
async fn each_kind_of_photo_becomes_three_prints() {
    let photo = red_and_blue();
    for file in [jpeg(&photo), png(&photo), lossless_webp(&photo), LOSSY_WEBP.to_vec()] {
        let developed = develop(file).await.unwrap();

        for print in [&developed.small, &developed.medium, &developed.large] {
            assert!(is_about(seen(print).get_pixel(5, 5), [220, 20, 20]));
        }
        assert_eq!(seen(&developed.medium).dimensions(), (developed.width, developed.height));
    }
}

#[tokio::test]
async fn a_large_photo_becomes_as_large_as_its_sizes() {
    let developed = develop(jpeg(&RgbImage::new(2000, 1000))).await.unwrap();

    assert_eq!(seen(&developed.small).dimensions(), (160, 80));
    assert_eq!(seen(&developed.medium).dimensions(), (720, 360));
    assert_eq!(seen(&developed.large).dimensions(), (1600, 800));
}

#[tokio::test]
async fn a_long_strip_keeps_at_least_one_pixel_of_height() {
    let developed = develop(png(&RgbImage::new(20_000, 2))).await.unwrap();

    assert_eq!((developed.width, developed.height), (720, 1));
}

#[tokio::test]
async fn noise_of_twelve_megapixels_still_fits() {
    let developed = develop(jpeg(&noise(4000, 3000))).await.unwrap();

    assert!(developed.small.len() <= Size::Small.bytes_max());
    assert!(developed.medium.len() <= 60_000);
    assert!(developed.large.len() <= 250_000);
}

#[tokio::test]
async fn a_print_that_is_too_heavy_gives_up_quality_and_then_pixels() {
    let developed = develop(jpeg(&noise(720, 720))).await.unwrap();

    assert!((15_000..=60_000).contains(&developed.medium.len()));
    assert!((300..720).contains(&developed.width));
}

#[tokio::test]
async fn a_photo_comes_out_the_right_way_up() {
    for file in held_upright(&red_and_blue()) {
        let developed = develop(file).await.unwrap();

        for print in [&developed.small, &developed.medium, &developed.large] {
            let photo = seen(print);
            assert_eq!(photo.dimensions(), (20, 40));
            assert!(is_about(photo.get_pixel(10, 5), [220, 20, 20]));
            assert!(is_about(photo.get_pixel(10, 35), [20, 20, 220]));
        }
    }
}

#[tokio::test]
async fn nobody_learns_where_and_when_a_photo_was_taken() {
    for file in held_upright(&red_and_blue()) {
        assert!(position(&file, TAKEN_ON).is_some());

        let developed = develop(file).await.unwrap();

        for print in [&developed.small, &developed.medium, &developed.large] {
            for trace in [TAKEN_ON, b"Exif", b"EXIF", b"eXIf", b"II*\0", b"\xFF\xE1"] {
                assert_eq!(position(print, trace), None);
            }
        }
    }
}

#[tokio::test]
async fn what_hangs_on_behind_a_photo_stays_behind() {
    let page = b"<script>alert('boe')</script>";
    let photo = red_and_blue();
    for file in [jpeg(&photo), png(&photo), lossless_webp(&photo)] {
        let developed = develop([&file, &page[..]].concat()).await.unwrap();

        for print in [&developed.small, &developed.medium, &developed.large] {
            assert_eq!(position(print, b"<script"), None);
        }
    }
}

#[tokio::test]
async fn what_lets_light_through_lies_on_white() {
    let mut glass = RgbaImage::from_pixel(40, 20, Rgba([0, 0, 0, 0]));
    glass.put_pixel(0, 0, Rgba([0, 0, 0, 255]));

    let developed = develop(transparent_png(&glass)).await.unwrap();

    assert!(is_about(seen(&developed.medium).get_pixel(30, 10), [255, 255, 255]));
}

#[tokio::test]
async fn what_is_no_photo_is_refused() {
    let page = b"<!doctype html><title>Hoi</title><script>alert('boe')</script>";
    let drawing = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert('boe')</script></svg>";
    let gif = b"GIF89a\x01\0\x01\0\0\0\0;";
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    for file in [&b""[..], page, drawing, gif, heic, b"\xFF", &[0; 1000]] {
        assert_eq!(develop(file.to_vec()).await.unwrap_err(), Refusal::NotAPhoto);
    }
}

#[tokio::test]
async fn a_file_of_too_many_bytes_is_refused() {
    assert_eq!(develop(vec![0; 16_000_000]).await.unwrap_err(), Refusal::TooLarge);

    let mut photo = jpeg(&red_and_blue());
    photo.resize(FILE_BYTES_MAX, 0);
    assert!(develop(photo.clone()).await.is_ok());
    photo.push(0);
    assert_eq!(develop(photo).await.unwrap_err(), Refusal::TooLarge);
}

#[tokio::test]
async fn a_few_bytes_cannot_ask_for_a_wall_of_pixels() {
    let began = Instant::now();

    assert_eq!(develop(pixel_bomb()).await.unwrap_err(), Refusal::TooManyPixels);

    assert!(began.elapsed() < Duration::from_secs(2));
}

#[test]
fn memory_is_weighed_before_it_is_taken() {
    let file = jpeg(&red_and_blue());
    let weighed = |file: Vec<u8>| envelope::open(&file).map(drop);
    const BASELINE: u8 = 0xC0;
    const PROGRESSIVE: u8 = 0xC2;

    assert_eq!(weighed(with_frame(file.clone(), BASELINE, 7000, 7000)), Ok(()));
    let of_too_many_pixels = with_frame(file.clone(), BASELINE, 7100, 7100);
    assert_eq!(weighed(of_too_many_pixels), Err(Refusal::TooManyPixels));

    assert_eq!(weighed(with_frame(file.clone(), PROGRESSIVE, 4000, 4000)), Ok(()));
    let kept_whole_for_too_long = with_frame(file, PROGRESSIVE, 5000, 5000);
    assert_eq!(weighed(kept_whole_for_too_long), Err(Refusal::TooManyPixels));

    assert_eq!(weighed(lossless_webp(&noise(100, 100))), Ok(()));
    let with_room_for_many_tables = lossless_webp(&noise(400, 400));
    assert_eq!(weighed(with_room_for_many_tables), Err(Refusal::TooManyPixels));
}

#[test]
fn no_second_frame_hides_between_the_parts_of_a_photo() {
    const PROGRESSIVE: u8 = 0xC2;
    let mut file = with_frame(jpeg(&red_and_blue()), PROGRESSIVE, 5000, 5000);
    assert_eq!(envelope::open(&file).err(), Some(Refusal::TooManyPixels));

    let frame = position(&file, &[0xFF, PROGRESSIVE]).unwrap();
    file.insert(frame + 1, 0);

    assert_eq!(envelope::open(&file).err(), Some(Refusal::Broken));
}

#[test]
fn a_photo_in_endless_scans_is_refused() {
    let file = jpeg(&red_and_blue());

    assert!(envelope::open(&with_scans(&file, 50)).is_ok());
    assert_eq!(envelope::open(&with_scans(&file, 51)).err(), Some(Refusal::Broken));
}

#[tokio::test]
async fn a_photo_that_stops_halfway_is_refused() {
    let photo = noise(64, 64);
    let whole = [jpeg(&photo), png(&photo), lossless_webp(&photo), LOSSY_WEBP.to_vec()];
    for file in whole {
        assert!(develop(file.clone()).await.is_ok());

        for tenths in 2..10 {
            let cut = file[..file.len() * tenths / 10].to_vec();
            assert_eq!(develop(cut).await.unwrap_err(), Refusal::Broken);
        }
    }
}

#[tokio::test]
async fn a_webp_that_contradicts_itself_is_refused() {
    let [_, _, file] = held_upright(&red_and_blue());
    let canvas = position(&file, b"VP8X").unwrap();
    let mut with_another_canvas = file.clone();
    with_another_canvas[canvas + 12] += 1;
    let exif = position(&file, b"EXIF").unwrap();
    let mut with_endless_notes = file;
    with_endless_notes[exif + 4..exif + 8].fill(0xFF);

    assert_eq!(develop(with_another_canvas).await.unwrap_err(), Refusal::Broken);
    assert_eq!(develop(with_endless_notes).await.unwrap_err(), Refusal::Broken);
}

/// A darkroom that holds on to each photo until it is told to go on.
fn held_darkroom() -> (Darkroom, mpsc::Receiver<()>, mpsc::Sender<()>) {
    let (began, beginning) = mpsc::channel();
    let (go_on, going_on) = mpsc::channel();
    let darkroom = Darkroom::with(move |file| {
        began.send(()).unwrap();
        going_on.recv().unwrap();
        developing::develop(file)
    });
    (darkroom, beginning, go_on)
}

#[tokio::test]
async fn eight_may_wait_and_the_next_comes_back_later() {
    let (darkroom, beginning, go_on) = held_darkroom();
    let photo = Bytes::from(jpeg(&red_and_blue()));
    let bring = || {
        let (darkroom, photo) = (darkroom.clone(), photo.clone());
        tokio::spawn(async move { darkroom.develop(photo).await })
    };
    let mut brought = vec![bring()];
    yield_now().await;
    beginning.recv().unwrap();
    brought.extend((0..8).map(|_| bring()));
    yield_now().await;

    assert_eq!(darkroom.develop(photo.clone()).await.unwrap_err(), Refusal::Busy);
    assert_eq!(darkroom.develop("<svg>".into()).await.unwrap_err(), Refusal::NotAPhoto);

    for photo in brought {
        go_on.send(()).unwrap();
        assert!(photo.await.unwrap().is_ok());
    }
}

#[tokio::test]
async fn whoever_walks_away_does_not_hold_up_the_others() {
    let (darkroom, beginning, go_on) = held_darkroom();
    let photo = Bytes::from(jpeg(&red_and_blue()));
    let bring = || {
        let (darkroom, photo) = (darkroom.clone(), photo.clone());
        tokio::spawn(async move { darkroom.develop(photo).await })
    };
    let [first, impatient, last] = [bring(), bring(), bring()];
    yield_now().await;
    impatient.abort();
    yield_now().await;
    go_on.send(()).unwrap();
    go_on.send(()).unwrap();

    assert!(first.await.unwrap().is_ok());
    assert!(last.await.unwrap().is_ok());
    assert_eq!(beginning.try_iter().count(), 2);
}

#[tokio::test]
async fn a_decoder_that_panics_spoils_one_photo_only() {
    let darkroom = Darkroom::with(|file| {
        assert!(file.ends_with(b"\xFF\xD9"), "this decoder cannot bear a tail");
        developing::develop(file)
    });
    let photo = jpeg(&red_and_blue());

    let with_tail = [&photo[..], b"tail"].concat();
    assert_eq!(darkroom.develop(with_tail.into()).await.unwrap_err(), Refusal::Broken);
    assert!(darkroom.develop(photo.into()).await.is_ok());
}
