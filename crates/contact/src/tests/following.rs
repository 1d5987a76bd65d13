//! Following a question with a number and a code.
use super::{CANARY, CONTACT, FOLLOW, INBOX, answers_to, asks, follows, home, opens};
use test_house::{Seen, days, minutes};

/// The page without what is new each time: the keys of forms.
fn steady(seen: &Seen) -> String {
    let parts = seen.text.split("name=\"sleutel\" value=\"");
    parts.map(|part| part.get(36..).unwrap_or(part)).collect()
}

#[tokio::test]
async fn ask_take_answer_follow_and_close() {
    let linde = home().await;
    let (passer_by, fatima) = (linde.passer_by(), linde.host("Fatima").await);
    let slip = asks(&passer_by, &[]).await;
    passer_by.sees(FOLLOW).await.is(200).shows("Vul het nummer en de code van je briefje in.");
    let seen = follows(&passer_by, &slip).await;
    seen.is(200).shows(CANARY).shows("Je hoort uiterlijk op dinsdag 3 maart van ons.");

    fatima.sees(INBOX).await.shows("Nummer 1").shows("nog niemand").shows(CANARY);
    let path = opens(&fatima, &slip).await;
    fatima.sees(&path).await.is(200).shows(CANARY).shows("kanarie@demo.invalid");
    fatima.sends(&format!("{path}/pak"), &[]).await.sends_on_to(&path);
    follows(&passer_by, &slip).await.shows("Iemand van ons kijkt ernaar.").hides("Fatima");
    fatima.sends(&format!("{path}/antwoord"), &[("antwoord", "  ")]).await.is(422);
    let answer = [("antwoord", "Kom donderdag langs.\r\nNeem de brief mee.")];
    fatima.sends(&format!("{path}/antwoord"), &answer).await.sends_on_to(&path);

    let post = answers_to(&linde, "kanarie").await;
    assert_eq!(post.len(), 1);
    assert!(post[0].text.contains("nummer 1") && !post[0].text.contains(&slip.code));
    assert!(!post[0].text.contains("donderdag") && !post[0].text.contains(CANARY));
    let seen = follows(&passer_by, &slip).await;
    seen.shows("Er is antwoord.").shows("Kom donderdag langs.").shows("Neem de brief mee.");
    seen.shows("Antwoord van");

    // A word more waits anew; the same once more is the same page.
    let word = format!("{FOLLOW}/bericht");
    passer_by.sends(&word, &slip.with("Om hoe laat?")).await.is(200).shows("Om hoe laat?");
    passer_by.sends(&word, &slip.with("Om hoe laat?")).await.is(200);
    let seen = fatima.sees(&path).await;
    assert_eq!(seen.text.matches("Om hoe laat?").count(), 1);
    seen.shows("iemand is ermee bezig");
    let refused = passer_by.sends(&word, &slip.with("BSN 123456782")).await;
    refused.is(422).shows("Hier staat een BSN").shows("BSN 123456782").shows("Om hoe laat?");

    let done = passer_by.sends(&format!("{FOLLOW}/klaar"), &slip.typed()).await;
    done.is(200).shows("Dit is klaar.").hides("Stuur erbij");
    passer_by.sends(&word, &slip.with("Toch nog iets")).await.is(422).shows("Hier kan niets meer");
    fatima.sees(INBOX).await.hides("Nummer 1");
    fatima.sees(&path).await.is(200).shows("Zelf afgesloten");
    fatima.sends(&format!("{path}/antwoord"), &answer).await.is(404);
}

#[tokio::test]
async fn a_wrong_code_and_a_number_that_nothing_has_read_alike() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    let slip = asks(&passer_by, &[]).await;
    let other = asks(&passer_by, &[("adres", "b@demo.invalid")]).await;
    let wrong = passer_by.sends(FOLLOW, &[("nummer", "1"), ("code", other.code.as_str())]).await;
    wrong.is(422).shows("Dit nummer en deze code horen niet bij elkaar.").hides(CANARY);
    let nobody = passer_by.sends(FOLLOW, &[("nummer", "7"), ("code", other.code.as_str())]).await;
    let alike = |seen: &Seen| steady(seen).replace("value=\"7\"", "value=\"1\"");
    assert_eq!(alike(&wrong), alike(&nobody));
    assert_eq!(wrong.status, nobody.status);
    for path in ["bericht", "klaar"] {
        let form = [("nummer", "1"), ("code", "ABCDEFGH"), ("bericht", "Ik ben het")];
        passer_by.sends(&format!("{FOLLOW}/{path}"), &form).await.is(422).hides(CANARY);
    }
    // However it is written.
    let written = slip.code.to_lowercase().replace(' ', "-");
    let typed = [("nummer", "nr. 1"), ("code", written.as_str())];
    passer_by.sends(FOLLOW, &typed).await.is(200).shows(CANARY);
    passer_by.sends(FOLLOW, &[]).await.is(422);
    let huge = [("nummer", "99999999999999999999999"), ("code", "x")];
    passer_by.sends(FOLLOW, &huge).await.is(422);
}

#[tokio::test]
async fn codes_are_tried_a_few_times_an_hour() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    let slip = asks(&passer_by, &[]).await;
    for _ in 0..30 {
        passer_by.sends(FOLLOW, &[("nummer", "1"), ("code", "ABCDEFGH")]).await.is(422);
    }
    follows(&passer_by, &slip).await.is(429).hides(CANARY);
    linde.later(minutes(61));
    follows(&passer_by, &slip).await.is(200);
}

#[tokio::test]
async fn another_centre_knows_nothing_of_it() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    let slip = asks(&passer_by, &[]).await;
    let (wilg, host) = linde.other_centre().await;
    passer_by.sees_at(&host, &slip.path).await.is(404);
    passer_by.sends_at(&host, FOLLOW, &slip.typed()).await.is(422).hides(CANARY);
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Coordinator)).await;
    anna.sees(INBOX).await.is(401);
    let own = anna.sees_at(&host, &slip.path.replace(&format!("{CONTACT}/briefje"), INBOX)).await;
    own.is(404);
}

#[tokio::test]
async fn what_was_answered_long_ago_closes_and_then_goes() {
    let linde = home().await;
    let (passer_by, fatima) = (linde.passer_by(), linde.host("Fatima").await);
    let slip = asks(&passer_by, &[]).await;
    let waiting = asks(&passer_by, &[("hoe", "desk"), ("adres", "")]).await;
    let path = opens(&fatima, &slip).await;
    let answer = [("antwoord", "Kom maar langs.")];
    fatima.sends(&format!("{path}/antwoord"), &answer).await.is(303);
    for _ in 0..2 {
        linde.later(days(16));
        linde.forgets().await;
    }
    follows(&passer_by, &slip).await.is(200).shows("Dit is klaar.");
    for _ in 0..10 {
        linde.later(days(10));
        linde.forgets().await;
    }
    follows(&passer_by, &slip).await.is(422);
    // Nobody answered this one: it stays until somebody does.
    follows(&passer_by, &waiting).await.is(200);
    let vera = linde.host("Vera").await;
    vera.sees(INBOX).await.shows("2026-03").shows("Te laat:");
}

#[tokio::test]
async fn a_number_may_be_typed_in_arabic() {
    let linde = home().await;
    let slip = asks(&linde.passer_by(), &[]).await;
    assert_eq!(slip.number, "1");
    let typed = [("nummer", "١"), ("code", slip.code.as_str())];
    linde.passer_by().sends(FOLLOW, &typed).await.is(200).shows(CANARY);
}

#[tokio::test]
async fn who_presses_at_a_face_writes_to_that_person() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    super::shows_face(&linde, &fatima, "gastvrouw").await;
    let passer_by = linde.passer_by();
    let way = format!("{}?wie={}", super::CONTACT, fatima.id());
    passer_by.sees(super::CONTACT).await.shows(&format!("{way}#stuur")).hides("Je schrijft aan");
    passer_by.sees(&way).await.is(200).shows("Je schrijft aan Fatima.");
    passer_by
        .sees(&format!("{}?wie=iemand", super::CONTACT))
        .await
        .is(200)
        .hides("Je schrijft aan");
}
