//! Waving, answering, taking back, and speaking for somebody on the telephone.
use super::{LIVE, ROOM, SAID, home, lets_read, says};
use test_house::{days, minutes};

#[tokio::test]
async fn a_wave_needs_no_words() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    ria.sends(ROOM, &[("snel", "zwaai"), ("regels", "99")]).await.sends_on_to(SAID);
    ria.sees(ROOM).await.shows("Ria zwaait naar iedereen");
}

#[tokio::test]
async fn an_answer_shows_what_it_answers() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    says(&ria, "Wie heeft een ladder?").await;
    ben.sees("/huiskamer/regel?nummer=1").await.shows("Antwoord hierop").hides("Haal mijn bericht");
    ben.sees("/huiskamer?antwoord=1").await.shows("Wie heeft een ladder?</span> <a");

    let answer = [("tekst", "Ik!"), ("regels", "99"), ("antwoord_op", "1")];
    ben.sends(ROOM, &answer).await.sends_on_to(SAID);

    ria.sees(ROOM).await.shows("<blockquote class=\"citaat\"><b><bdi>Ria</bdi></b>");
    let lost = [("tekst", "Waarop?"), ("regels", "99"), ("antwoord_op", "77")];
    ben.sends(ROOM, &lost).await.sends_on_to(SAID);
}

#[tokio::test]
async fn ones_own_line_can_be_taken_back_for_a_quarter_of_an_hour() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    says(&ria, "Oeps").await;
    says(&ria, "Te laat").await;
    let answer = [("tekst", "Wat?"), ("regels", "99"), ("antwoord_op", "1")];
    ben.sends(ROOM, &answer).await.is(303);
    ben.sends("/huiskamer/regel/terug", &[("nummer", "1")]).await.is(404);

    ria.sends("/huiskamer/regel/terug", &[("nummer", "1")]).await.sends_on_to(ROOM);

    ben.sees(ROOM).await.hides("Oeps").shows("Dit bericht is teruggehaald").shows("Te laat");
    linde.later(minutes(16));
    ria.sends("/huiskamer/regel/terug", &[("nummer", "2")]).await.is(303);
    ben.sees(ROOM).await.shows("Te laat");
    ria.sees("/huiskamer/regel?nummer=2")
        .await
        .hides("terug</button>")
        .shows("ouder dan 15 minuten");
}

#[tokio::test]
async fn what_was_taken_back_is_gone_on_every_screen_and_for_who_was_away() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let mut ear = ben.listens(LIVE, None).await;
    says(&ria, "Oeps").await;
    assert!(ear.hears().await.unwrap().1.contains("Oeps"));

    ria.sends("/huiskamer/regel/terug", &[("nummer", "1")]).await.is(303);

    let (number, change) = ear.hears().await.unwrap();
    assert!(number == 2 && change.contains("id=\"m1\"") && !change.contains("Oeps"), "{change}");
    let mut late = ben.listens(LIVE, Some(0)).await;
    for _ in 1..=2 {
        let (_, line) = late.hears().await.unwrap();
        assert!(line.contains("id=\"m1\"") && !line.contains("Oeps"), "{line}");
    }
}

#[tokio::test]
async fn a_host_speaks_for_who_is_on_the_telephone() {
    let linde = home().await;
    let (ria, aicha) = (linde.neighbour("Ria").await, linde.host("Aïcha").await);
    let line =
        [("tekst", "Doe iedereen de groeten"), ("regels", "99"), ("beller", "Mevrouw Jansen")];

    aicha.sends(ROOM, &line).await.sends_on_to(SAID);

    ria.sees(ROOM).await.shows("Mevrouw Jansen, aan de telefoon, via Aïcha");
    ria.sends(ROOM, &line).await.is(403);
}

fn photo() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let photo = image::RgbImage::from_pixel(40, 30, image::Rgb([200, 90, 30]));
    photo.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

#[tokio::test]
async fn a_photo_comes_to_the_table_with_what_is_on_it() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    says(&ria, "Kijk").await;
    let photo = photo();
    ria.sends_file("/huiskamer/foto", &[("alt", "")], "foto", &photo)
        .await
        .is(422)
        .shows("Schrijf kort wat je op de foto ziet");
    ria.sends("/huiskamer/foto", &[]).await.is(400);

    let form = [("alt", "een pan oranje soep"), ("tekst", "Soep!")];
    ria.sends_file("/huiskamer/foto", &form, "foto", &photo).await.sends_on_to(SAID);

    let page = ria.sees(ROOM).await;
    page.shows("alt=\"een pan oranje soep\"").shows(">Soep!<");
    let mut pictures = page.text.split("src=\"").filter_map(|rest| rest.split('"').next());
    let picture = pictures.find(|own| own.starts_with("/foto/")).unwrap();
    ria.sees(picture).await.is(200);
    linde.passer_by().sees(picture).await.is(404);
    let ben = linde.neighbour("Ben").await;
    ben.sees(picture).await.is(200);
    ria.sends("/huiskamer/regel/terug", &[("nummer", "2")]).await.is(303);
    ben.sees(picture).await.is(404);
}

#[tokio::test]
async fn the_house_rules_come_before_the_first_photo_too() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let page = ria.sees("/huiskamer/foto").await;
    let rules = page.shows("Wees aardig").field("regels");
    let form = |rules| [("alt", "een pan soep"), ("regels", rules)];
    let asked = ria.sends_file("/huiskamer/foto", &form("0"), "foto", &photo()).await;
    asked.is(422).shows("Wees aardig").shows("Deze foto staat klaar");

    let said = ria.sends_file("/huiskamer/foto", &form(&rules), "foto", &photo()).await;

    said.sends_on_to(SAID);
    ria.sees("/huiskamer/foto").await.hides("Wees aardig");
}

#[tokio::test]
async fn an_address_of_a_photo_that_was_kept_is_no_way_in() {
    let linde = home().await;
    let (ria, ben, bo) =
        (linde.neighbour("Ria").await, linde.neighbour("Ben").await, linde.neighbour("Bo").await);
    let fatima = linde.host("Fatima").await;
    says(&ria, "Kijk").await;
    let form = [("alt", "een pan oranje soep"), ("tekst", "Soep!")];
    ria.sends_file("/huiskamer/foto", &form, "foto", &photo()).await.sends_on_to(SAID);
    says(&bo, "Ga toch weg").await;
    let page = bo.sees(ROOM).await.text.clone();
    let mut pictures = page.split("src=\"").filter_map(|rest| rest.split('"').next());
    let picture = pictures.find(|own| own.starts_with("/foto/")).unwrap();
    for viewer in [&ben, &bo] {
        viewer.sees(picture).await.is(200);
    }

    ria.sends("/blokkeren", &[("wie", &ben.id().to_string())]).await.is(303);
    let key = format!("{}-3", linde.id);
    let act = [("kamer", "living_room"), ("wat", &*key), ("doe", "buiten"), ("reden", "Grof.")];
    fatima.sends("/achterkamer/meldingen/doe", &act).await.is(303);

    for viewer in [&ben, &bo] {
        viewer.sees(picture).await.is(404);
    }
    for viewer in [&ria, &fatima] {
        viewer.sees(picture).await.is(200);
    }
}

#[tokio::test]
async fn a_photo_stays_while_its_words_are_still_to_come() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    says(&ria, "Kijk").await;
    says(&ben, "Ik kijk").await;
    let again = ria.sends_file("/huiskamer/foto", &[("alt", "")], "foto", &photo()).await;
    let ready = again.is(422).shows("Deze foto staat klaar").field("staat_klaar");
    let picture = format!("/foto/{ready}/middel");
    ria.sees(&picture).await.is(200);
    ben.sees(&picture).await.is(404);
    ria.sees(ROOM).await.hides(&picture);
    let form = [("alt", "een pan oranje soep"), ("staat_klaar", ready.as_str())];
    ben.sends_file("/huiskamer/foto", &form, "foto", b"").await.is(422).shows("Kies eerst");

    ria.sends_file("/huiskamer/foto", &form, "foto", b"").await.sends_on_to(SAID);

    ben.sees(ROOM).await.shows(&picture).shows("alt=\"een pan oranje soep\"");
    ben.sees(&picture).await.is(200);
    let twice = ria.sends_file("/huiskamer/foto", &form, "foto", b"").await;
    twice.is(422).shows("Kies eerst een foto");
    ria.sends_file("/huiskamer/foto", &[("alt", "")], "foto", &photo()).await.is(422);
    linde.later(test_house::minutes(61));
    linde.forgets().await;
    assert_eq!(linde.hands_over(&ria).await.iter().filter(|own| own.contains("/foto/")).count(), 1);
}

#[tokio::test]
async fn a_photo_goes_with_its_line_also_when_the_house_was_shut_for_days() {
    let linde = home().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    says(&ria, "Kijk").await;
    let form = [("alt", "een pan oranje soep"), ("tekst", "Soep!")];
    ria.sends_file("/huiskamer/foto", &form, "foto", &photo()).await.sends_on_to(SAID);
    let page = ria.sees(ROOM).await.text.clone();
    let mut pictures = page.split("src=\"").filter_map(|rest| rest.split('"').next());
    let picture = pictures.find(|own| own.starts_with("/foto/")).unwrap();
    lets_read(&mo, "anyone").await;
    linde.passer_by().sees(picture).await.is(200);
    lets_read(&mo, "neighbours").await;
    linde.passer_by().sees(picture).await.is(404);

    // The table keeps longer than it did when the photo was shown.
    let longer = [("tafel", ""), ("wie", "neighbours"), ("dagen", "20")];
    mo.sends("/achterkamer/huiskamer/tafel", &longer).await.is(303);
    linde.later(days(19));
    linde.forgets().await;
    let ben = linde.neighbour("Ben").await;
    ben.sees(picture).await.is(200);

    linde.later(days(5));
    linde.forgets().await;

    ben.sees(ROOM).await.hides("Soep!");
    ben.sees(picture).await.is(404);
}

#[tokio::test]
async fn a_minor_is_never_read_by_passers_by() {
    let linde = home().await;
    let sem = linde.person(linde.id, "Sem", kernel::Age::Youth, &[]).await;
    says(&sem, "Kanarie van Sem").await;
    linde.neighbour("Ria").await.sees(ROOM).await.shows("Kanarie van Sem");

    lets_read(&linde.coordinator("Mo").await, "anyone").await;

    linde.passer_by().sees(ROOM).await.is(200).hides("Kanarie").hides("Sem");
    let mut ear = linde.passer_by().listens(LIVE, Some(0)).await;
    sem.sends(ROOM, &[("tekst", "Hoi"), ("regels", "99")]).await.is(422).shows("18 jaar");
    says(&linde.neighbour("Ben").await, "Hallo").await;
    assert!(!ear.hears().await.unwrap().1.contains("Sem"));
}

#[tokio::test]
async fn nobody_fills_the_screen_with_signs_that_nobody_sees() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    says(&ria, "a\u{202e}b\u{0}c").await;
    ria.sees(ROOM).await.shows(">abc<");
    let smileys = "😀\n".repeat(500);
    ria.sends(ROOM, &[("tekst", &smileys), ("regels", "99")]).await.is(422).shows("te lang");
    let script = "<script>alert(1)</script>";
    says(&ria, script).await;
    ria.sees(ROOM).await.hides(script);
}

#[tokio::test]
async fn above_what_was_said_stands_the_day() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    says(&ria, "Tot morgen").await;
    says(&ben, "Slaap lekker").await;
    linde.later(days(1));
    says(&ria, "Goedemorgen").await;

    let page = ben.sees(ROOM).await;

    let marks = ["class=\"dag\"", "Tot morgen", "Slaap lekker", "class=\"dag\"", "Goedemorgen"];
    let mut rest = page.text.as_str();
    for mark in marks {
        let at = rest.find(mark).unwrap_or_else(|| panic!("{mark} comes in its turn: {rest}"));
        rest = &rest[at + mark.len()..];
    }
    assert_eq!(page.text.matches("class=\"dag\"").count(), 2);
}
