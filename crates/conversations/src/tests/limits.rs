//! What does not fit: too long, empty, twice, too fast, a bomb, and what nobody should give away.
use super::{about, begins, home, ria_and_ben, says};
use kernel::{Counterpart, Error};

#[tokio::test]
async fn what_cannot_be_said_stays_in_its_field() {
    let linde = home().await;
    let (ria, _, path) = ria_and_ben(&linde).await;
    ria.sends(&path, &[("tekst", "  \r\n ")]).await.is(422).shows("Schrijf eerst");
    let long = "a".repeat(1001);
    ria.sends(&path, &[("tekst", &long)]).await.is(422).shows("Dit is te lang").shows(&long);
    let number = ria.sends(&path, &[("tekst", "Mijn nummer is 111222333"), ("toch", "x")]).await;
    number.is(422).shows("burgerservicenummer").shows("111222333</textarea>");
    // A phone number is for the two to give.
    says(&ria, &path, "Bel me op 06-12345678").await;
    let danger = ria.sends(&path, &[("tekst", "Ik wil dood")]).await;
    let toch = danger.is(422).shows("Bel 112").field("toch");
    ria.sends(&path, &[("tekst", "Ik wil dood"), ("toch", &toch)]).await.is(303);
    ria.sees(&path).await.hides("111222333").shows("06-12345678");
}

#[tokio::test]
async fn the_same_form_twice_says_it_once() {
    let linde = home().await;
    let (ria, _, path) = ria_and_ben(&linde).await;
    let key = ria.sees(&path).await.field("sleutel");
    let form = [("sleutel", key.as_str()), ("tekst", "Eenmaal")];
    for _ in 0..2 {
        ria.sends(&path, &form).await.sends_on_to(&format!("{path}#laatste"));
    }
    assert_eq!(ria.sees(&path).await.text.matches("Eenmaal").count(), 1);
}

#[tokio::test]
async fn sixty_lines_in_a_minute_are_enough_and_five_hundred_stand_on_a_page() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    for n in 2..=60 {
        says(&ria, &path, &format!("regel {n}.")).await;
    }
    let fast = ria.sends(&path, &[("tekst", "regel 61.")]).await;
    fast.is(429).shows("Even rustig aan").shows("regel 61.</textarea>");
    says(&ben, &path, "Ik kan nog wel").await;
    linde.later(test_house::minutes(2));
    says(&ria, &path, "Ik ook weer").await;
    let mut n = 62;
    while n < 510 {
        linde.later(test_house::minutes(2));
        for _ in 0..60 {
            n += 1;
            says(&ria, &path, &format!("regel {n}.")).await;
        }
    }
    let page = ben.sees(&path).await;
    page.shows("Lees wat eerder gezegd is").hides("regel 2.<").shows(&format!("regel {n}.<"));
    assert_eq!(page.text.matches("<li id=\"m").count(), 500);
    let earlier = page.text.split("href=\"").find(|href| href.contains("?tot=")).unwrap();
    let earlier = earlier.split('"').next().unwrap();
    ben.sees(earlier).await.shows("regel 2.<").shows("Ik heb er een!");
}

#[tokio::test]
async fn first_words_that_do_not_fit_are_understood_by_nobody() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    for text in ["", &"a".repeat(1001), "Mijn nummer is 111222333"] {
        let talk = about("soep", ria.id(), Counterpart::Neighbour(ben.id()), text);
        assert!(matches!(begins(&linde, &talk).await, Err(Error::NotUnderstood(_))));
    }
    let host = linde.host("Fatima").await;
    for n in 0..31 {
        let mut talk = about("soep", host.id(), Counterpart::Neighbour(ben.id()), "Kom je ook?");
        talk.subject.path = format!("/agenda/{n}");
        let begun = begins(&linde, &talk).await;
        assert_eq!(matches!(begun, Err(Error::TooOften)), n == 30, "{n}");
    }
}

#[tokio::test]
async fn who_wrote_to_five_and_heard_from_none_writes_to_no_sixth() {
    let linde = home().await;
    let (sef, ben) = (linde.neighbour("Sef").await, linde.neighbour("Ben").await);
    let tries = async |n: usize| {
        let mut talk = about("soep", sef.id(), Counterpart::Neighbour(ben.id()), "Te koop!");
        talk.subject.path = format!("/prikbord/{n}");
        begins(&linde, &talk).await
    };
    let mut paths = Vec::new();
    for n in 0..5 {
        paths.push(tries(n).await.unwrap().unwrap());
    }
    assert!(matches!(tries(5).await, Err(Error::TooOften)));
    // Going on about the same is no sixth.
    tries(0).await.unwrap().unwrap();
    says(&ben, &paths[0], "Nee, dank je").await;
    tries(5).await.unwrap().unwrap();
    assert!(matches!(tries(6).await, Err(Error::TooOften)));
    linde.later(test_house::days(8));
    tries(6).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_line_about_money_or_a_code_carries_a_warning() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    ben.sees(&path).await.hides("Let op: betaal niet vooruit.");
    says(&ria, &path, "Maak eerst 50 euro over naar NL91ABNA0417164300").await;
    ben.sees(&path).await.shows("Let op: betaal niet vooruit.");
}

#[tokio::test]
async fn a_photo_bomb_is_refused_and_the_words_stay() {
    let linde = home().await;
    let (ria, _, path) = ria_and_ben(&linde).await;
    let mut bomb = Vec::new();
    let picture = image::GrayImage::from_pixel(20_000, 20_000, image::Luma([0]));
    picture.write_to(&mut std::io::Cursor::new(&mut bomb), image::ImageFormat::Png).unwrap();
    let form = [("tekst", "Kijk eens"), ("alt", "een ladder")];
    let refused = ria.sends_file(&format!("{path}/foto"), &form, "foto", &bomb).await;
    refused.is(422).shows("Kijk eens</textarea>").shows("value=\"een ladder\"");
    let script = b"<svg onload=alert(1)>";
    ria.sends_file(&format!("{path}/foto"), &form, "foto", script).await.is(422);
}
