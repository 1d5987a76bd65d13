//! A practice talk: with somebody made up, and of which nothing stays.
use super::{DESK, ROOM, home, says, worker};
use kernel::{centre, sql};

#[tokio::test]
async fn a_practice_talk_goes_to_its_end_and_nothing_of_it_is_kept() {
    let linde = home().await;
    let koen = worker(&linde, "Koen").await;
    let practice = format!("{DESK}/oefenen");
    koen.sees(DESK).await.shows(&practice);
    koen.sees(&practice).await.shows("Rita").shows("Samir").shows("Jo");
    koen.sees(&format!("{practice}?wie=jo")).await.shows("Ik heb eigenlijk geen vraag");

    let long = "kanariewoord ".repeat(51);
    let mut form = vec![("wie", "jo"), ("tekst", "Welkom, Jo. Hoe gaat het?")];
    let second = koen.sends(&practice, &form).await;
    second.is(200).shows("Ook zonder vraag is Jo welkom").shows("sinds Wil er niet meer is");
    second.hides("Past het ook in 2 zinnen?");
    form = vec![("wie", "jo"), ("zei1", "Welkom, Jo."), ("tekst", &long)];
    koen.sends(&practice, &form).await.shows("Vraag naar Wil").shows("Past het ook in 2 zinnen?");
    form = vec![("wie", "jo"), ("zei1", "a"), ("zei2", "b"), ("tekst", "Denk je aan doodgaan?")];
    koen.sends(&practice, &form).await.shows("Van vragen wordt het niet erger").shows("tel:113");
    form = vec![("wie", "jo"), ("zei1", "a"), ("zei2", "b"), ("zei3", "c"), ("tekst", "Soep.")];
    let end = koen.sends(&practice, &form).await;
    end.is(200).shows("Dat was het gesprek").hides("<textarea");

    assert!(!linde.all_text().await.contains("kanariewoord"));
    koen.sees(DESK).await.shows("Er wacht niemand.");
}

#[tokio::test]
async fn in_flanders_one_calls_another_number() {
    let linde = home().await;
    let mut tx = linde.write().await;
    sql!("update centre set jurisdiction = 'be' where id = $1", tx.centre)
        .run(&mut tx)
        .await
        .unwrap();
    centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    let (koen, ria) = (worker(&linde, "Koen").await, linde.neighbour("Ria").await);

    let form = [("wie", "jo"), ("zei1", "a"), ("zei2", "b"), ("tekst", "Denk je aan doodgaan?")];
    let practice = koen.sends(&format!("{DESK}/oefenen"), &form).await;
    practice.is(200).shows("tel:1813").hides("tel:113");
    linde.passer_by().sees(ROOM).await.shows("tel:1813").hides("tel:113");
    says(&ria, "Dag").await;
    ria.sees(ROOM).await.shows("tel:1813").hides("tel:113");
}

#[tokio::test]
async fn who_says_nothing_is_asked_again_and_only_workers_practise() {
    let linde = home().await;
    let koen = worker(&linde, "Koen").await;
    let practice = format!("{DESK}/oefenen");
    let form = [("wie", "rita"), ("zei1", "Fijn dat je <schrijft>."), ("tekst", " ")];
    let again = koen.sends(&practice, &form).await;
    again.is(422).shows("Schrijf eerst wat je wilt zeggen.");
    again
        .shows("value=\"Fijn dat je &#60;schrijft&#62;.\"")
        .shows("Ik maak ze al maanden niet open");
    koen.sends(&practice, &[("wie", "niemand"), ("tekst", "Dag")]).await.shows("Met wie oefen je?");
    linde.neighbour("Ria").await.sees(&practice).await.is(404);
    linde.coordinator("Mo").await.sends(&practice, &form).await.is(404);
}
