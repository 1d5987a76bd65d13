//! Hanging up in three steps, and taking down.
use super::{BIKE, BOARD, CURTAINS, NEW, PHOTO, bike, curtains, fills_in, home, known};
use kernel::Age;
use test_house::Visitor;

async fn steps(who: &Visitor<'_>, form: &[(&str, &str)]) -> test_house::Seen {
    fills_in(who, form).await
}

#[tokio::test]
async fn three_steps_keep_all_that_was_typed() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    ria.sees(NEW).await.is(200).shows("Stap 1 van 3");
    let empty = steps(&ria, &[("stap", "1")]).await;
    empty.is(422).shows("Fout: ").shows("Schrijf in één zin").shows("Kies wat je wilt doen.");

    let what = [("stap", "1"), ("soort", "leen"), ("titel", "Bakfiets te leen")];
    let story = steps(&ria, &what).await;
    story.is(200).shows("Stap 2 van 3").shows("value=\"Bakfiets te leen\"");
    let number = bike(&[("stap", "2"), ("waar", "Tuinstraat 12")]);
    steps(&ria, &number).await.is(422).shows("Laat het huisnummer weg.").shows("Er passen twee");
    let none = bike(&[("stap", "2"), ("wat", "")]);
    steps(&ria, &none).await.is(422).shows("Kies waarover het gaat.");
    let look = steps(&ria, &bike(&[("stap", "2")])).await;
    look.is(200).shows("Stap 3 van 3").shows("Er passen twee kinderen in.").shows("90 dagen");
    let back = steps(&ria, &bike(&[("doe", "terug")])).await;
    back.is(200).shows("Stap 2 van 3").shows("Er passen twee kinderen in.");
    linde.passer_by().sees(BOARD).await.hides("Bakfiets");

    steps(&ria, &bike(&[])).await.sends_on_to(BIKE);
    ria.sees(BIKE).await.shows("Je briefje hangt op het prikbord.").shows("Dit is jouw briefje");
    linde.passer_by().sees(BOARD).await.shows("Bakfiets");
}

#[tokio::test]
async fn passers_by_and_who_waits_hang_up_nothing() {
    let (linde, _) = home().await;
    // Whoever comes in first is back there after it.
    linde.passer_by().sees(NEW).await.is(401).shows("/binnenkomen?terug=/prikbord/nieuw");
    let others = linde.passer_by().sees("/prikbord/iets/verander").await;
    others.is(401).shows("\"/binnenkomen\"").hides("/binnenkomen?terug=/prikbord");
    fills_in(&linde.passer_by(), &bike(&[])).await.is(401);
    let ria = linde.neighbour("Ria").await;
    fills_in(&ria, &bike(&[("namens", "Wim")])).await.is(403);
    linde.passer_by().sees(BOARD).await.hides("Bakfiets");
}

#[tokio::test]
async fn the_same_words_hang_once_and_ten_notices_are_enough() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    fills_in(&ria, &bike(&[])).await.sends_on_to(BIKE);
    for _ in 0..10 {
        fills_in(&ria, &bike(&[])).await.sends_on_to(BIKE);
    }
    ria.sees(BIKE).await.shows("Dit briefje hangt er al.");
    for n in 0..9 {
        let title = format!("Plantje {n}");
        fills_in(&ria, &bike(&[("titel", &title)])).await.is(303);
    }
    let eleventh = fills_in(&ria, &bike(&[("titel", "Nog een plantje")])).await;
    eleventh.is(422).shows("Je hebt al 10 briefjes. Haal er eerst één weg.");
    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "nee")]).await.is(303);
    fills_in(&ria, &bike(&[("titel", "Nog een plantje")])).await.is(303);
    // The address of another with the same title is another.
    let ben = known(&linde, "Ben").await;
    fills_in(&ben, &bike(&[])).await.sends_on_to("/prikbord/bakfiets-te-leen-2");
}

#[tokio::test]
async fn a_national_number_is_refused_in_every_field() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    for field in ["titel", "meer"] {
        let form = bike(&[(field, "Mijn nummer is 123456782")]);
        fills_in(&ria, &form).await.is(422).shows("Haal dat weg.");
    }
    linde.passer_by().sees(BOARD).await.hides("123456782");
}

#[tokio::test]
async fn closing_deletes_nothing_and_one_press_brings_it_back() {
    let (linde, _) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, known(&linde, "Ben").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    ben.sees(&format!("{BIKE}/haal-weg")).await.is(404);
    ben.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "ja")]).await.is(404);
    ben.sends(&format!("{BIKE}/laat-hangen"), &[]).await.is(404);
    ria.sees(&format!("{BIKE}/haal-weg")).await.is(200).shows("Dit briefje weghalen?");

    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "nee")])
        .await
        .sends_on_to("/prikbord/mijn");

    linde.passer_by().sees(BIKE).await.is(410);
    ben.sends("/zoeken", &[("vraag", "bakfiets")]).await.hides(BIKE);
    ria.sees("/prikbord/mijn").await.shows("Bakfiets te leen").shows("Hang weer op");
    ria.sees(BIKE).await.is(200).shows("Hang weer op");
    ria.sends(&format!("{BIKE}/laat-hangen"), &[]).await.sends_on_to(BIKE);
    linde.passer_by().sees(BIKE).await.is(200);
    linde.passer_by().sends("/zoeken", &[("vraag", "bakfiets")]).await.shows(BIKE);
}

#[tokio::test]
async fn a_photo_comes_along_once_and_is_seen_by_whom_the_notice_is_for() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    let story = curtains(&[("stap", "2")]);
    let look = ria.sends_file(NEW, &story, "foto", PHOTO).await;
    let ready = look.is(200).shows("Wat zie je op de foto?").field("staat_klaar");
    let long = "a".repeat(141);
    let form = curtains(&[("alt", &long), ("staat_klaar", &ready)]);
    fills_in(&ria, &form).await.is(422).shows("Klopt het zo?").shows("Maak het korter");
    let form = curtains(&[("alt", "Vier gordijnen"), ("staat_klaar", &ready)]);
    fills_in(&ria, &form).await.sends_on_to(CURTAINS);

    let photo = format!("/foto/{ready}/middel");
    let ben = linde.neighbour("Ben").await;
    ben.sees(CURTAINS).await.shows(&photo).shows("alt=\"Vier gordijnen\"");
    ben.sees(&photo).await.is(200);
    linde.passer_by().sees(CURTAINS).await.hides(&photo);
    linde.passer_by().sees(&photo).await.is(404);
    ria.sends(&format!("{CURTAINS}/haal-weg"), &[("gelukt", "nee")]).await.is(303);
    ben.sees(&photo).await.is(404);
    // Without words of its owner it is called after the notice.
    let look = ria.sends_file(NEW, &bike(&[("stap", "2")]), "foto", PHOTO).await;
    let ready = look.is(200).field("staat_klaar");
    let wordless = bike(&[("staat_klaar", &ready)]);
    fills_in(&ria, &wordless).await.sends_on_to(BIKE);
    linde.passer_by().sees(BIKE).await.shows("alt=\"Foto bij: Bakfiets te leen\"");
    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "nee")]).await.is(303);
    // Somebody else's photo does not come along.
    let stolen = bike(&[("alt", "Gordijnen"), ("staat_klaar", &ready)]);
    let other = format!("{BIKE}-2");
    fills_in(&known(&linde, "Mia").await, &stolen).await.sends_on_to(&other);
    linde.passer_by().sees(&other).await.hides("/foto/");
}

#[tokio::test]
async fn what_somebody_hung_up_is_theirs_to_take_along_and_leaves_with_them() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    fills_in(&ria, &bike(&[("meer", "Kanariegele bakfiets.")])).await.is(303);
    let lines = linde.hands_over(&ria).await;
    assert!(lines.iter().any(|line| line.contains("Kanariegele")), "{lines:?}");
    linde.lets_go(&ria).await;
    linde.passer_by().sees(BIKE).await.is(404);
    let left = linde.all_text().await.to_lowercase();
    assert!(
        !left.contains("kanariegele") && !left.contains("bakfiets-te-leen"),
        "something stayed"
    );
}

#[tokio::test]
async fn what_came_down_long_ago_is_forgotten() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    fills_in(&ria, &curtains(&[])).await.is(303);
    linde.later(test_house::days(29));
    linde.forgets().await;
    for _ in 0..10 {
        linde.later(test_house::days(20));
        linde.forgets().await;
    }
    assert!(!linde.all_text().await.contains("gordijnen korter"));
}

#[tokio::test]
async fn a_minor_hangs_up_too_and_is_answered_by_the_team_alone() {
    let (linde, talks) = home().await;
    let mia = linde.person(linde.id, "Mia", Age::Youth, &[]).await;
    let fatima = linde.host("Fatima").await;
    fills_in(&mia, &bike(&[])).await.sends_on_to(BIKE);
    let id = fatima.sees("/achterkamer/prikbord").await.field("welk");
    fatima.sends("/achterkamer/prikbord/hang-op", &[("welk", &id)]).await.is(303);
    let ben = linde.neighbour("Ben").await;
    ben.sees(BIKE).await.is(200).shows("Dan helpt het team je.").hides("Stuur aan Mia");
    ben.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mag ik?")]).await.is(403);
    assert_eq!(talks.n_begun(), 0);
    fatima.sees(BIKE).await.shows("Stuur aan Mia");
    fatima.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mooi!")]).await.is(303);
}
