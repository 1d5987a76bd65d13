//! Scenes with a form in which somebody brings a photo.
use super::uploads::{jpeg, pixel_bomb, red_and_blue};
use crate::{FILE_BYTES_MAX, Photos, Refusal, WithPhoto};
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, header};
use kernel::{Error, Form, Result};
use std::fs;
use std::time::{Duration, Instant};
use test_house::TestCentre;

/// No photo is worth a longer wait than this, even if it is refused.
const REFUSED_WITHIN: Duration = Duration::from_secs(2);

#[derive(serde::Deserialize)]
struct Words {
    alt: String,
    wie: String,
}

/// A form with the file between the words, as it stands on our pages.
fn form(file: impl IntoIterator<Item = Bytes>) -> Body {
    let part = |name| format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"");
    let before = format!("{}\r\n\r\nRia lacht\r\n{}; ", part("alt"), part("foto"));
    let begin = before + "filename=\"foto.jpg\"\r\ncontent-type: image/jpeg\r\n\r\n";
    let end = format!("\r\n{}\r\n\r\nniemand\r\n--edge--\r\n", part("wie"));
    let pieces = std::iter::once(Bytes::from(begin)).chain(file).chain([Bytes::from(end)]);
    let pieces: Vec<Result<Bytes>> = pieces.map(Ok).collect();
    Body::from_stream(futures_util::stream::iter(pieces))
}

async fn brings(linde: &TestCentre, body: Body) -> Result<WithPhoto<Words>> {
    let mut headers = HeaderMap::new();
    let kind = HeaderValue::from_static("multipart/form-data; boundary=edge");
    headers.insert(header::CONTENT_TYPE, kind);
    let filled = WithPhoto::read(&linde.house, String::new(), &headers, body).await?;
    Ok(filled.form)
}

#[tokio::test]
async fn a_photo_that_is_refused_leaves_the_words_around_it() {
    let linde = TestCentre::with(Photos).await;
    let photo = jpeg(&red_and_blue());
    let too_large = vec![Bytes::from_static(&[0; 64 * 1024]); FILE_BYTES_MAX / (64 * 1024) + 50];
    let one = |file: Vec<u8>| vec![Bytes::from(file)];
    for (file, why) in [
        (too_large, Refusal::TooLarge),
        (one(pixel_bomb()), Refusal::TooManyPixels),
        (one(photo[..photo.len() / 2].to_vec()), Refusal::Broken),
        (one(b"<svg onload=alert(1)>".to_vec()), Refusal::NotAPhoto),
    ] {
        let began = Instant::now();
        let WithPhoto { form, photo } = brings(&linde, form(file)).await.unwrap();

        assert_eq!((form.alt.as_str(), form.wie.as_str()), ("Ria lacht", "niemand"));
        assert_eq!(photo.map(Result::err), Some(Some(why)));
        assert!(began.elapsed() < REFUSED_WITHIN, "{why:?} took {:?}", began.elapsed());
    }
    assert!(fs::read_dir(&linde.house.photos).is_err(), "not even a folder was made");

    let good = brings(&linde, form(one(photo))).await.unwrap();
    assert!(good.photo.is_some_and(|photo| photo.is_ok()));
    assert!(brings(&linde, form([])).await.unwrap().photo.is_none());
}

#[tokio::test]
async fn a_film_or_a_book_does_not_come_in() {
    let linde = TestCentre::with(Photos).await;
    let film = vec![Bytes::from_static(&[0; 1 << 20]); 101];
    assert!(matches!(brings(&linde, form(film)).await, Err(Error::TooLarge)));

    let part = "--edge\r\ncontent-disposition: form-data; name=\"alt\"\r\n\r\n";
    let chapter = format!("{part}{}\r\n", "a".repeat(40_000));
    let book = format!("{chapter}{chapter}--edge--\r\n");
    assert!(matches!(brings(&linde, book.into()).await, Err(Error::TooLarge)));
}
