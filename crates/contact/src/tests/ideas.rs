//! An idea of anybody, and what became of it.
use super::{CANARY, FOLLOW, IDEAS, INBOX, asks_at, filled, follows, home, opens, shows_face};

#[tokio::test]
async fn an_idea_gets_a_number_an_answer_and_a_place_on_the_list_without_a_name() {
    let linde = home().await;
    let (passer_by, fatima) = (linde.passer_by(), linde.host("Fatima").await);
    shows_face(&linde, &fatima, "gastvrouw").await;
    let page = passer_by.sees(IDEAS).await;
    page.is(200).shows("Ik heb een idee").shows("Er staat hier nog geen idee.");
    page.shows("Wie maakt dit?").shows("Fatima").shows("gastvrouw");
    passer_by.sends(IDEAS, &filled(&[("bericht", "")])).await.is(422);
    let idea =
        [("bericht", "Een bankje voor mijn moeder Kanarie."), ("hoe", "desk"), ("adres", "")];
    let slip = asks_at(&passer_by, IDEAS, &idea).await;
    passer_by.sees(IDEAS).await.hides("bankje");
    assert!(!linde.all_text().await.contains("bankje"));

    let path = opens(&fatima, &slip).await;
    fatima.sees(INBOX).await.shows("Idee, met het formulier");
    fatima.sees(&path).await.shows("Laat het idee aan iedereen zien").shows("moeder Kanarie");
    let show = format!("{path}/laat-zien");
    let no_reason = [("idee", "Een bankje."), ("besluit", "yes"), ("reden", "")];
    fatima.sends(&show, &no_reason).await.is(422).shows("Schrijf eerst wat je wilt zeggen.");
    let shown = [("idee", "Een bankje."), ("besluit", "no"), ("reden", "De stoep is te smal.")];
    linde.neighbour("Ben").await.sends(&show, &shown).await.is(403);
    fatima.sends(&show, &shown).await.sends_on_to(&path);

    let page = passer_by.sees(IDEAS).await;
    page.shows("Een bankje.").shows("De stoep is te smal.").shows("het gaat niet door");
    page.hides("Kanarie").hides("Haal dit idee hier weg");
    // It says something else later, and stands there once.
    let later = [("idee", "Een bankje."), ("besluit", "yes"), ("reden", "Toch wel!")];
    fatima.sends(&show, &later).await.is(303);
    let page = fatima.sees(IDEAS).await;
    page.shows("Toch wel!").hides("te smal").shows("Haal dit idee hier weg");
    assert_eq!(page.text.matches("Een bankje.").count(), 1);
    fatima.sends(&format!("{path}/antwoord"), &[("antwoord", "Dank je!")]).await.is(303);
    follows(&passer_by, &slip)
        .await
        .shows("Dank je!")
        .shows("Je idee,")
        .hides("De vraag")
        .shows("Iedereen kan je idee lezen:")
        .shows(&format!("/ideeen#i{}", slip.number));

    let away = format!("{IDEAS}/weg");
    passer_by.sends(&away, &[("nummer", &slip.number)]).await.is(401);
    fatima.sends(&away, &[("nummer", &slip.number)]).await.sends_on_to(IDEAS);
    passer_by.sees(IDEAS).await.hides("bankje");
    follows(&passer_by, &slip).await.shows("Je idee staat niet bij de ideeën die iedereen leest.");
}

#[tokio::test]
async fn a_question_is_never_shown_to_everybody() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    let slip = super::asks(&linde.passer_by(), &[]).await;
    let path = opens(&fatima, &slip).await;
    fatima.sees(&path).await.hides("Laat het idee aan iedereen zien");
    let shown = [("idee", CANARY), ("besluit", "yes"), ("reden", "Ja")];
    fatima.sends(&format!("{path}/laat-zien"), &shown).await.is(404);
    linde.passer_by().sees(IDEAS).await.hides(CANARY);
    linde.passer_by().sees(FOLLOW).await.shows("href=\"/ideeen\"");
}
