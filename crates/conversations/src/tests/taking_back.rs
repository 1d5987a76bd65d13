//! Taking back one's own line, within a quarter of an hour.
use super::{home, ria_and_ben, says};
use test_house::minutes;

#[tokio::test]
async fn a_line_that_is_taken_back_is_gone_for_both_at_once() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    says(&ria, &path, "Dit had ik niet moeten zeggen").await;
    let line = format!("{path}/regel/2");
    let back = format!("{line}/terug");
    ria.sees(&path).await.shows(&line);
    ria.sees(&line).await.is(200).shows("Neem mijn bericht terug").shows("niet moeten zeggen");
    let other = ben.sees(&line).await;
    other.is(200).hides("Neem mijn bericht terug").shows("melden?regel=2");
    // Not of another, not as another, not what is not there.
    ben.sends(&back, &[]).await.is(404);
    linde.neighbour("Bo").await.sees(&line).await.is(404).hides("niet moeten");
    linde.neighbour("Bo").await.sends(&back, &[]).await.is(404);
    linde.passer_by().sends(&back, &[]).await.is(401);
    ria.sees(&format!("{path}/regel/99")).await.is(404);
    ria.sends(&format!("{path}/regel/99/terug"), &[]).await.is(404);
    ben.sees(&path).await.shows("niet moeten zeggen");
    let mut ear = ben.listens(&format!("{path}/live"), Some(2)).await;

    ria.sends(&back, &[]).await.sends_on_to(&format!("{path}#laatste"));

    let (_, change) = ear.hears().await.unwrap();
    assert!(change.contains("Dit bericht is teruggenomen."), "{change}");
    for who in [&ria, &ben] {
        let page = who.sees(&path).await;
        page.hides("niet moeten zeggen").shows("Dit bericht is teruggenomen.");
        page.shows("Ik heb er een!");
        // Nothing new was said by that.
        who.sees("/gesprekken").await.hides("nieuw</span>");
    }
    ria.sends(&back, &[]).await.is(404);
    assert!(!linde.hands_over(&ria).await.join("\n").contains("niet moeten"));
    ben.sees(&format!("{path}/melden")).await.hides("niet moeten zeggen");
}

#[tokio::test]
async fn after_a_quarter_of_an_hour_it_stays() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    says(&ria, &path, "Dit blijft staan").await;
    linde.later(minutes(15));
    ria.sees(&format!("{path}/regel/2")).await.shows("ouder dan 15 minuten").hides("Neem mijn");
    ria.sends(&format!("{path}/regel/2/terug"), &[]).await.is(303);
    ria.sees(&path).await.shows("Terugnemen kan niet meer.");
    ben.sees(&path).await.shows("Dit blijft staan");
}

#[tokio::test]
async fn a_photo_goes_with_its_line() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    let mut file = Vec::new();
    let picture = image::RgbImage::from_fn(40, 30, |x, y| image::Rgb([x as u8, y as u8, 200]));
    picture.write_to(&mut std::io::Cursor::new(&mut file), image::ImageFormat::Png).unwrap();
    let form = [("tekst", ""), ("alt", "een ladder tegen een muur")];
    ria.sends_file(&format!("{path}/foto"), &form, "foto", &file).await.is(303);
    ben.sees(&format!("{path}/foto/2")).await.is(200);

    ria.sends(&format!("{path}/regel/2/terug"), &[]).await.is(303);

    ben.sees(&format!("{path}/foto/2")).await.is(404);
    ben.sees(&path).await.hides("ladder tegen").shows("Dit bericht is teruggenomen.");
    let mut tx = linde.read().await;
    let left = kernel::sql!("select count(*) from conversations_photo");
    assert_eq!(left.one::<(i64,)>(&mut tx).await.unwrap(), (0,));
}
