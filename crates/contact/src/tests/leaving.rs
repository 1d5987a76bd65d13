//! What somebody takes along, and what goes with them.
use super::{CANARY, IDEAS, INBOX, asks, asks_at, follows, home, opens, post_of};
use kernel::Role;

#[tokio::test]
async fn what_somebody_asked_is_handed_over_and_goes_with_them() {
    let linde = home().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    let slip = asks(&ria, &[]).await;
    let idea =
        asks_at(&ria, IDEAS, &[("bericht", "Een bankje."), ("hoe", "desk"), ("adres", "")]).await;
    let path = opens(&fatima, &slip).await;
    fatima.sends(&format!("{path}/antwoord"), &[("antwoord", "Kom maar langs.")]).await.is(303);
    fatima.sends(&format!("{path}/notitie"), &[("notitie", "Ze klonk moe.")]).await.is(303);
    let shown = [("idee", "Bankjekanarie"), ("besluit", "yes"), ("reden", "Ja")];
    let of_idea = opens(&fatima, &idea).await;
    fatima.sends(&format!("{of_idea}/laat-zien"), &shown).await.is(303);

    let told = linde.hands_over(&ria).await.join("\n");
    for word in [CANARY, "Kom maar langs.", "kanarie@demo.invalid", "Bankjekanarie"] {
        assert!(told.contains(word), "{word} is not handed over: {told}");
    }
    assert!(!told.contains("Ze klonk moe."));
    let told = linde.hands_over(&fatima).await.join("\n");
    assert!(told.contains("Vraag nummer") && !told.contains(CANARY), "{told}");

    linde.lets_go(&ria).await;

    follows(&linde.passer_by(), &slip).await.is(422);
    fatima.sees(&path).await.is(404);
    fatima.sees(INBOX).await.shows("Er wacht niets.").shows("2026-03");
    linde.passer_by().sees(IDEAS).await.hides("Bankjekanarie");
    let left = linde.all_text().await;
    assert!(!left.contains("Bankjekanarie"));
    assert!(!left.contains(&ria.id().to_string().replace('-', "")));
}

#[tokio::test]
async fn what_a_colleague_did_outlives_them_without_their_name_and_waits_anew() {
    let linde = home().await;
    let slip = asks(&linde.passer_by(), &[]).await;
    let vera = linde.with_role("Verakanarie", Role::Volunteer).await;
    let typed = asks_at(&vera, &format!("{INBOX}/nieuw"), &[("via", "desk")]).await;
    let path = opens(&vera, &slip).await;
    vera.sends(&format!("{path}/notitie"), &[("notitie", "Ik zoek het uit.")]).await.is(303);
    vera.sends(&format!("{path}/pak"), &[]).await.is(303);
    linde.lets_go(&vera).await;
    let fatima = linde.host("Fatima").await;
    let seen = fatima.sees(&path).await;
    seen.shows("Ik zoek het uit.")
        .hides("Verakanarie")
        .shows("nog niemand")
        .shows("Hoe staat het: wacht");
    follows(&linde.passer_by(), &typed).await.is(200);
    fatima.sends(&format!("{path}/pak"), &[]).await.is(303);
    fatima.sees(&path).await.shows("Jij bent hiermee bezig.");
}

#[tokio::test]
async fn the_log_says_what_was_done_and_never_what_was_said() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    let slip = asks(&linde.passer_by(), &[]).await;
    let path = opens(&fatima, &slip).await;
    fatima.sends(&format!("{path}/pak"), &[]).await.is(303);
    fatima.sends(&format!("{path}/antwoord"), &[("antwoord", "Antwoordkanarie")]).await.is(303);
    fatima.sends(&format!("{path}/klaar"), &[("uitkomst", "answered")]).await.is(303);
    let told = linde.hands_over(&fatima).await.join("\n");
    for word in ["pakte een vraag op", "beantwoordde een vraag", "sloot een vraag af"] {
        assert!(told.contains(word), "{word} is not in the log: {told}");
    }
    assert!(!told.contains("kanarie"));
    // A letter that was sent leaves no address behind either.
    assert_eq!(post_of(&linde, "kanarie").await.len(), 2);
    assert!(!linde.all_text().await.contains("kanarie@"));
}
