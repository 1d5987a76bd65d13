//! With the press: the files themselves, read back by another program.
use crate::Newspaper;
use crate::tests::{PAPER, SOUP, at_desk, editor, home, is_out};
use kernel::{Demo, Room as _};
use std::process::Command;
use test_house::TestCentre;

const A4: &str = "/krant/1/papier/a4";

/// What stands in a file, or `None` when there is none.
async fn text_of(linde: &TestCentre, path: &str) -> Option<String> {
    let seen = linde.passer_by().sees(path).await;
    if seen.status == 404 {
        return None;
    }
    assert_eq!(seen.headers["content-type"], "application/pdf");
    let file = std::env::temp_dir().join(format!("paper-{}.pdf", kernel::uuid::Uuid::now_v7()));
    std::fs::write(&file, &seen.bytes).unwrap();
    let read = Command::new("pdftotext").args(["-raw"]).arg(&file).arg("-").output().unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(read.status.success());
    let text = String::from_utf8_lossy(&read.stdout).into_owned();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[tokio::test]
async fn a_number_that_is_finished_can_be_printed() {
    if !press::IS_HERE {
        return;
    }
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    is_out(&linde, &ria).await;
    let lin = editor(&linde, "Lin").await;
    linde.passer_by().sees("/krant/1").await.shows("We maken de krant om te printen.");
    lin.sees("/krant/1").await.shows("0 van de 4 klaar.");
    assert_eq!(text_of(&linde, A4).await, None);

    linde.ticks().await;

    let page = linde.passer_by().sees(PAPER).await;
    page.shows("Krant om te printen (PDF)").shows("Op A3").shows("In grote letters");
    page.hides("We maken de krant").hides("opnieuw");
    for word in ["a4", "a3", "groot"] {
        let text = text_of(&linde, &format!("/krant/1/papier/{word}")).await.unwrap();
        for says in ["De soep van donderdag", "linzensoep", "door Ria", "bladzijde 1 van 4"] {
            assert!(text.contains(says), "{says} in {word}: {text}");
        }
    }
    let article = linde.passer_by().sees(SOUP).await;
    article.shows("Poster van dit stuk (PDF)");
    let poster = article.text.split("/krant/1/papier/").nth(1).unwrap().split('"').next().unwrap();
    let poster = text_of(&linde, &format!("/krant/1/papier/{poster}")).await.unwrap();
    assert!(poster.contains("De soep van donderdag"), "{poster}");
    linde.passer_by().sees("/krant/1/papier/niets").await.is(404);
}

#[tokio::test]
async fn what_is_pulled_is_gone_from_paper_at_once() {
    if !press::IS_HERE {
        return;
    }
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let id = is_out(&linde, &ria).await;
    linde.ticks().await;
    assert!(text_of(&linde, A4).await.unwrap().contains("linzensoep"));
    let lin = editor(&linde, "Lin").await;
    lin.sends(&format!("{}/haal-uit", at_desk(&id)), &[]).await.is(303);
    assert_eq!(text_of(&linde, A4).await, None, "gone with the deed itself");
    linde.ticks().await;
    assert!(!text_of(&linde, A4).await.unwrap().contains("linzensoep"));
}

#[tokio::test]
async fn a_correction_is_on_paper_too_and_who_leaves_is_not() {
    if !press::IS_HERE {
        return;
    }
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let id = is_out(&linde, &ria).await;
    let lin = editor(&linde, "Lin").await;
    let wrong = [("verbetering", "Het was erwtensoep.")];
    lin.sends(&format!("{}/verbetering", at_desk(&id)), &wrong).await.is(303);
    linde.ticks().await;
    assert!(text_of(&linde, A4).await.unwrap().contains("Het was erwtensoep."));
    linde.lets_go(&ria).await;
    assert_eq!(text_of(&linde, A4).await, None);
    linde.ticks().await;
    let text = text_of(&linde, A4).await.unwrap();
    assert!(!text.contains("linzensoep") && !text.contains("Ria"), "{text}");
}

#[tokio::test]
async fn the_number_of_the_demo_house_can_be_printed() {
    if !press::IS_HERE {
        return;
    }
    let linde = home().await;
    let mut people = Vec::new();
    for name in ["ria", "tess", "ben", "fatima", "piet", "bas"] {
        people.push((name, linde.neighbour(name).await.id()));
    }
    let demo = Demo { centre: "de-linde", people, photos: linde.house.photos.clone() };
    let mut tx = linde.write().await;
    Newspaper.furnish(&mut tx, &demo).await.unwrap();
    tx.save().await.unwrap();
    linde.ticks().await;
    let text = text_of(&linde, A4).await.unwrap();
    let made = "Gemaakt door: ria, tess, ben, Wim, piet.";
    for words in ["De Lindekrant", "Lichtjes in alle straten", "De tuin is klaar", "door Wim", made]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(text.contains("bladzijde 4 van 4"), "five articles fill one sheet: {text}");
    let large = text_of(&linde, "/krant/1/papier/groot").await.unwrap();
    for says in ["Schrijf je mee?", "Maak een foto", "hem door Leg", "Kom eens koffie drinken"] {
        assert!(text.matches(says).count() <= 1, "{says} in {text}");
        assert!(large.matches(says).count() <= 1, "{says} in {large}");
    }
    linde.passer_by().sees(PAPER).await.hides("We maken de krant");
}
