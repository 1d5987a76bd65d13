//! Sentences as the neighbourhood says them.
use super::{PARLOUR, linde};

const WORDS: &str = "/achterkamer/woorden";
const BACK: &str = "/achterkamer/woorden/terug";
const QUIET: &str = "parlour/quiet";

#[tokio::test]
async fn a_sentence_is_found_changed_and_put_back() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    let found = mo.sees(&format!("{WORDS}?zoek=IS+STIL")).await;
    found.shows("Het is stil in de salon.").shows("zin=parlour/quiet");
    let change = mo.sees(&format!("{WORDS}?taal=nl&zin={QUIET}")).await;
    change.shows(">Het is stil in de salon.</textarea>").hides("/terug\"");

    let own = [("taal", "nl"), ("zin", QUIET), ("tekst", "Stil hè? Zeg eens <moi>.")];
    mo.sends(WORDS, &own).await.sends_on_to(WORDS);

    ria.sees(PARLOUR).await.shows("Zeg eens &#60;moi&#62;.").hides("Het is stil");
    let list = mo.sees(WORDS).await;
    list.shows("Het is stil").shows("Zeg eens").shows("Zet terug");
    mo.sees("/achterkamer/inrichten").await.shows("Zeg eens");
    mo.sees(&format!("{WORDS}?zoek=moi")).await.shows("Het is stil");
    mo.sends(BACK, &[("taal", "nl"), ("zin", QUIET)]).await.sends_on_to(WORDS);
    ria.sees(PARLOUR).await.shows("Het is stil in de salon.");
    mo.sees(WORDS).await.shows("Het staat weer gewoon").hides("Zeg eens");
}

#[tokio::test]
async fn what_it_will_be_is_shown_before_it_is_kept() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    let own = [("taal", "nl"), ("zin", QUIET), ("tekst", "Nog even stil"), ("kijk", "1")];
    let shown = mo.sends(WORDS, &own).await;
    shown.is(200).shows("nog niet bewaard").shows(">Nog even stil</textarea>");
    ria.sees(PARLOUR).await.hides("Nog even stil");
}

#[tokio::test]
async fn each_language_has_its_own_words() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let own = [("taal", "tr"), ("zin", QUIET), ("tekst", "Şimdilik sessiz")];
    mo.sends(WORDS, &own).await.is(303);
    let (ria, ayse) = (linde.neighbour("Ria").await, linde.neighbour("Ayşe").await.reads("tr"));
    ayse.sees(PARLOUR).await.shows("Şimdilik sessiz");
    ria.sees(PARLOUR).await.shows("Het is stil");
}

#[tokio::test]
async fn a_text_that_cannot_stand_in_is_explained_and_stays() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let stay = "parlour/n-chairs";
    let long = "a".repeat(501);
    let wrong = [
        (QUIET, " ", "Schrijf hoe jullie het zeggen"),
        (QUIET, long.as_str(), "hoogstens 500 letters"),
        (QUIET, "Stil, {name}", "Haal {name} weg"),
        (stay, "Er staan stoelen.", "Zet {n} er ook in"),
    ];
    for (sentence, text, says) in wrong {
        for preview in ["", "1"] {
            let form = [("taal", "nl"), ("zin", sentence), ("tekst", text), ("kijk", preview)];
            let page = mo.sends(WORDS, &form).await;
            page.is(422).shows(says).shows(&format!(">{text}</textarea>")).shows("Fout:");
        }
    }
    mo.sees(WORDS).await.hides("Woorden die jullie veranderden");
}

#[tokio::test]
async fn what_is_said_as_before_is_no_word_of_ones_own() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let same = [("taal", "nl"), ("zin", QUIET), ("tekst", "Het is stil in de salon.")];
    mo.sends(WORDS, &same).await.is(303);
    mo.sees(WORDS).await.hides("Woorden die jullie veranderden");
}

#[tokio::test]
async fn a_search_may_find_nothing_or_too_much() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sees(&format!("{WORDS}?zoek=xyzzy")).await.shows("Die woorden staan nergens");
    mo.sees(&format!("{WORDS}?zoek=e")).await.shows("Er zijn er nog meer");
    mo.sees(&format!("{WORDS}?zoek=&taal=klingon")).await.is(200).hides("nergens");
    mo.sees(&format!("{WORDS}?zin=no/such")).await.is(200).hides("textarea");
    mo.sends(WORDS, &[("taal", "nl"), ("zin", "no/such"), ("tekst", "Hoi")]).await.is(404);
}

#[tokio::test]
async fn words_belong_to_the_coordinator_of_one_centre() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let own = [("taal", "nl"), ("zin", QUIET), ("tekst", "Alleen van De Linde")];
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Coordinator)).await;
    for (visitor, status) in [
        (linde.passer_by(), 401),
        (linde.neighbour("Ria").await, 403),
        (linde.host("Fatima").await, 403),
    ] {
        visitor.sees(WORDS).await.is(status);
        visitor.sends(WORDS, &own).await.is(status);
        visitor.sends(BACK, &own).await.is(status);
    }
    linde.coordinator("Mo").await.sends(WORDS, &own).await.is(303);
    anna.sees_at(&host, WORDS).await.is(200).hides("Alleen van De Linde");
    anna.sees_at(&host, PARLOUR).await.shows("Het is stil");
}
