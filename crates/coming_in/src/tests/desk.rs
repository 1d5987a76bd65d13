//! Buurtpassen at the desk.
use super::*;

const CARDS: &str = "/achterkamer/passen";

/// The three words on a printed card.
fn words_on(sheet: &Seen) -> String {
    let (_, rest) = sheet.text.split_once("</small>").expect("the sheet has three words");
    rest.split("</p>").next().unwrap_or_default().replace("<br>", " ")
}

async fn shows(linde: &TestCentre, words: &str, word: &str) -> u16 {
    let form = [("woorden", words), ("woord", word), ("apparaat", "ander")];
    linde.later(SignedDuration::from_secs(600));
    linde.passer_by().sends("/pas", &form).await.status.as_u16()
}

#[tokio::test]
async fn a_lost_card_is_replaced_in_one_press() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;
    let ria = resident(&linde, "Ria", RIA, &[]).await;
    fatima.sees(&format!("{CARDS}?naam=ri")).await.is(200).shows("Ria").shows("nog geen pas");
    let print = format!("{CARDS}/{ria}/print");

    let sheet = fatima.sends(&print, &[("woord", WORD)]).await;

    sheet.is(200).shows("<svg class=\"qr\"").shows("de-linde.test/pas").hides("Ria").hides(WORD);
    let first = words_on(&sheet);
    assert_eq!(shows(&linde, &first, WORD).await, 303);
    fatima.sees(&format!("{CARDS}/{ria}")).await.shows("Trek de oude in").hides(&first);

    let second = words_on(&fatima.sends(&print, &[("woord", "dahlia")]).await);

    assert_eq!(shows(&linde, &first, WORD).await, 422);
    assert_eq!(shows(&linde, &second, "dahlia").await, 303);
    let told = post(&linde, RIA).await;
    assert!(told.iter().any(|letter| letter.text.contains("nieuwe buurtpas")), "{told:?}");

    let withdraw = format!("{CARDS}/{ria}/intrekken");
    fatima.sends(&withdraw, &[]).await.sends_on_to(&format!("{CARDS}/{ria}"));
    assert_eq!(shows(&linde, &second, "dahlia").await, 422);
    let mut tx = linde.read().await;
    let acts = sql!(
        "select what from act where centre_id = $1 and by_id = $2 and about_id = $3
         order by done_at, id limit 10",
        tx.centre,
        fatima.id(),
        ria
    )
    .all::<(String,)>(&mut tx)
    .await
    .unwrap();
    let acts: Vec<&str> = acts.iter().map(|(what,)| what.as_str()).collect();
    assert_eq!(acts, ["card_made", "card_made", "card_withdrawn"]);
}

#[tokio::test]
async fn a_word_that_is_too_short_is_explained_and_nothing_changes() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;
    let ria = linde.neighbour("Ria").await.id();
    for word in ["", "kat", &"a".repeat(41)] {
        let again = fatima.sends(&format!("{CARDS}/{ria}/print"), &[("woord", word)]).await;
        again.is(422).shows("Kies een woord van 4 tot 40 letters");
    }
    fatima.sees(&format!("{CARDS}/{ria}")).await.shows("Geef een pas").hides("Gegeven op");
}

#[tokio::test]
async fn only_the_desk_gives_cards_and_the_coordinators_only_the_coordinator() {
    let linde = linde().await;
    let (wilg, _) = linde.other_centre().await;
    let (fatima, mo) = (linde.host("Fatima").await, linde.coordinator("Mo").await);
    let ria = linde.neighbour("Ria").await;
    let piet = linde.with_role("Piet", Role::Editor).await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    let path = format!("{CARDS}/{}/print", ria.id());
    ria.sends(&path, &[("woord", WORD)]).await.is(403);
    piet.sends(&path, &[("woord", WORD)]).await.is(403);
    anna.sends(&path, &[("woord", WORD)]).await.is(401);
    linde.passer_by().sends(&path, &[("woord", WORD)]).await.is(401);
    ria.sees(CARDS).await.is(403);
    // A card opens somebody's page, so the desk does not make one for who sees much.
    for path in [format!("{CARDS}/{}", mo.id()), format!("{CARDS}/{}", piet.id())] {
        fatima.sees(&path).await.is(403);
        fatima.sends(&format!("{path}/print"), &[("woord", WORD)]).await.is(403);
        fatima.sends(&format!("{path}/intrekken"), &[]).await.is(403);
        mo.sees(&path).await.is(200);
    }
    // Nobody of another centre is found.
    fatima.sees(&format!("{CARDS}/{}", anna.id())).await.is(404);
    fatima.sees(&format!("{CARDS}?naam=Anna")).await.is(200).shows("Er is niemand met die naam");
}

#[tokio::test]
async fn who_has_neither_mail_nor_telephone_becomes_a_neighbour_at_the_desk() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;
    let path = format!("{CARDS}/nieuw");
    fatima.sees(&path).await.is(200).shows("De naam mag verzonnen zijn");
    let again = fatima.sends(&path, &[("naam", "Wim"), ("woord", "kat")]).await;
    again.is(422).shows("value=\"Wim\"").shows("Kies een leeftijd").shows("4 tot 40 letters");

    let form = [("naam", "Wim"), ("leeftijd", "child"), ("woord", WORD)];
    let words = words_on(fatima.sends(&path, &form).await.is(200));

    assert_eq!(shows(&linde, &words, WORD).await, 303);
    let list = fatima.sees(&format!("{CARDS}?naam=wim")).await;
    list.shows("heeft een pas").shows("jonger dan 16");
    linde.neighbour("Ria").await.sends(&path, &form).await.is(403);
}

#[tokio::test]
async fn a_name_is_looked_for_as_it_is_written() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;
    linde.neighbour("100%_Ria!").await;
    linde.neighbour("Ben").await;
    for (called, finds) in [("%", true), ("_", true), ("!", true), ("0%_r", true), ("e%n", false)] {
        let called: String = called.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let list = fatima.sees(&format!("{CARDS}?naam={called}")).await;
        list.is(200).hides(">Ben<");
        assert_eq!(list.text.contains("100%_Ria!"), finds, "{called}");
    }
}

#[tokio::test]
async fn what_the_house_knows_is_handed_over_and_goes_with_its_person() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;
    let ria = linde.neighbour("Ria").await;
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, ria.id(), "mail", RIA).await.unwrap();
    crate::set_factor(&mut tx, &linde.house.keys, ria.id(), b"12345678901234567890").await.unwrap();
    tx.save().await.unwrap();
    fatima.sends(&format!("{CARDS}/{}/print", ria.id()), &[("woord", WORD)]).await.is(200);
    let phone = linde.passer_by();
    comes_in(&linde, &phone, RIA, "mijn").await.sends_on_to("/");
    asks(&linde.passer_by(), RIA).await;

    let known = linde.hands_over(&ria).await.join("\n");

    for line in
        ["Je kreeg een buurtpas", "een eigen apparaat", "een code", "tweede sleutel", "0 codes"]
    {
        assert!(known.contains(line), "{line}:\n{known}");
    }
    linde.lets_go(&fatima).await;
    linde.lets_go(&ria).await;
    let mut tx = linde.read().await;
    let (n,) = sql!(
        "select (select count(*) from coming_in_code where centre_id = $1)
           + (select count(*) from coming_in_known where centre_id = $1)
           + (select count(*) from coming_in_card where centre_id = $1)
           + (select count(*) from coming_in_factor where centre_id = $1)",
        tx.centre
    )
    .one::<(i64,)>(&mut tx)
    .await
    .unwrap();
    assert_eq!(n, 0);
}
