//! One makes a photo of a flyer, another puts on the calendar what it says.
use super::{SOUP, home, soup};
use test_house::{TestCentre, days};

const FLYERS: &str = "/achterkamer/agenda/flyers";

fn photo() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let photo = image::RgbImage::from_pixel(40, 30, image::Rgb([200, 90, 30]));
    photo.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

/// Fatima saw a flyer at the baker's.
async fn with_flyer(linde: &TestCentre) {
    let fatima = linde.host("Fatima").await;
    let baker = [("waar", "Bij de bakker")];
    fatima.sends_file(FLYERS, &baker, "foto", &photo()).await.sends_on_to(FLYERS);
}

#[tokio::test]
async fn a_photo_of_a_flyer_waits_beside_the_form_and_goes_when_it_stands_on_the_calendar() {
    let linde = home().await;
    with_flyer(&linde).await;
    let koen = linde.host("Koen").await;
    let flyers = koen.sees(FLYERS).await;
    flyers.shows("Bij de bakker").shows("Fatima,");
    let id = flyers.field("flyer");
    let begins = format!("/agenda/nieuw?flyer={id}");
    koen.sees(&begins).await.shows("Dit staat op de flyer").shows(&id);

    // What is wrong comes back with the flyer still beside it.
    let wrong = soup(&[("titel", ""), ("flyer", &id)]);
    koen.sends("/agenda/nieuw", &wrong).await.is(422).shows("Dit staat op de flyer");
    koen.sends("/agenda/nieuw", &soup(&[("flyer", &id)])).await.sends_on_to(SOUP);
    koen.sees(FLYERS).await.shows("Er wacht geen flyer");
    // A link that was kept leads to an empty form.
    koen.sees(&begins).await.is(200).hides("Dit staat op de flyer");
}

#[tokio::test]
async fn a_flyer_is_for_the_team_and_goes_by_itself() {
    let linde = home().await;
    with_flyer(&linde).await;
    let (ria, koen) = (linde.neighbour("Ria").await, linde.host("Koen").await);
    linde.passer_by().sees(FLYERS).await.is(401);
    ria.sees(FLYERS).await.is(403);
    let id = koen.sees(FLYERS).await.field("flyer");
    ria.sees(&format!("/agenda/nieuw?flyer={id}")).await.is(200).hides(&id);
    // Who proposes something does not work off what the team keeps.
    ria.sends("/agenda/nieuw", &soup(&[("flyer", &id)])).await.is(303);
    koen.sees(FLYERS).await.shows("Bij de bakker");

    koen.sends_file(FLYERS, &[("waar", "Hal")], "foto", b"").await.is(422).shows("Kies eerst");
    koen.sends_file(FLYERS, &[("waar", "Hal")], "foto", b"no photo").await.is(422).shows("Hal");
    koen.sends(&format!("{FLYERS}/weg"), &[("flyer", &id)]).await.sends_on_to(FLYERS);
    koen.sees(FLYERS).await.shows("Er wacht geen flyer");

    with_flyer(&linde).await;
    linde.later(days(61));
    linde.forgets().await;
    linde.host("Mo").await.sees(FLYERS).await.shows("Er wacht geen flyer");
}
