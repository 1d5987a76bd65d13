//! Answers that workers give often: for all of them, and never sent by themselves.
use super::{DESK, home, ria_and_koen, worker};

#[tokio::test]
async fn an_answer_stands_in_the_field_and_is_said_only_when_it_is_sent() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    let joris = worker(&linde, "Joris").await;
    let own = format!("{DESK}/antwoorden");
    koen.sees(&path).await.hides("Begin met een vast antwoord");
    let new = [("naam", "Samen lezen"), ("tekst", "Zullen we de brief <samen> lezen?")];
    joris.sends(&own, &new).await.sends_on_to(&own);

    let desk = koen.sees(&path).await;
    let link = desk.shows("Samen lezen").text.split("?antwoord=").nth(1).unwrap().to_owned();
    let id = link.split('#').next().unwrap();
    let chosen = koen.sees(&format!("{path}?antwoord={id}")).await;

    chosen.shows("de brief &#60;samen&#62; lezen?</textarea>");
    ria.sees(super::ROOM).await.hides("samen");
    koen.sends(&format!("{own}/weg"), &[("welk", id)]).await.sends_on_to(&own);
    joris.sees(&own).await.shows("Er staan nog geen antwoorden.");
    koen.sees(&format!("{path}?antwoord={id}")).await.is(200).hides("samen");
}

#[tokio::test]
async fn an_answer_without_a_name_or_too_long_is_explained_and_stays_typed() {
    let linde = home().await;
    let koen = worker(&linde, "Koen").await;
    let own = format!("{DESK}/antwoorden");
    let nameless = koen.sends(&own, &[("naam", " "), ("tekst", "Kom langs.")]).await;
    nameless.is(422).shows("Geef het een naam").shows("Kom langs.</textarea>");
    let long = "a".repeat(1001);
    koen.sends(&own, &[("naam", "Lang"), ("tekst", &long)]).await.is(422).shows(&long);
    linde.neighbour("Ria").await.sees(&own).await.is(404);
    linde.coordinator("Mo").await.sends(&own, &[]).await.is(404);
}
