//! The list of the team: taking, handing over, the desk, and what is late.
use super::{
    CANARY, INBOX, Slip, asks, asks_at, can_be_reached, filled, follows, home, opens, post_of,
};
use kernel::Role;
use kernel::organisation::Kind;
use test_house::days;

#[tokio::test]
async fn only_the_desk_reads_and_a_partner_never() {
    let linde = home().await;
    let slip = asks(&linde.passer_by(), &[]).await;
    let fatima = linde.host("Fatima").await;
    let path = opens(&fatima, &slip).await;
    for role in [Role::Editor, Role::Moderator, Role::Ambassador, Role::OutreachVolunteer] {
        let other = linde.with_role("Tess", role).await;
        other.sees(INBOX).await.is(403);
        other.sees(&path).await.is(403).hides(CANARY);
    }
    let partner = linde.partner("Paul", Kind::HousingAssociation, "Woonstad").await;
    partner.sees(&path).await.is(403).hides(CANARY);
    partner.sends(&format!("{path}/pak"), &[]).await.is(403);
    // Also not who stands at the desk and comes for a landlord.
    let worker = linde.with_role("Karim", Role::SocialWorker).await;
    worker.sees(&path).await.is(200);
    linde.works_for(worker.id(), Kind::HousingAssociation, "Woonstad").await;
    worker.sees(&path).await.is(403).hides(CANARY);
    worker.sees(INBOX).await.is(403);
    let answer = [("antwoord", "Dag")];
    worker.sends(&format!("{path}/antwoord"), &answer).await.is(403);
    linde.neighbour("Ben").await.sees(&path).await.is(403);
    linde.passer_by().sees(&path).await.is(401).hides(CANARY);
}

#[tokio::test]
async fn one_colleague_takes_it_and_hands_it_over_with_the_yes_of_the_resident() {
    let linde = home().await;
    let slip = asks(&linde.passer_by(), &[]).await;
    let (fatima, vera) =
        (linde.host("Fatima").await, linde.with_role("Vera", Role::Volunteer).await);
    let ben = linde.neighbour("Ben").await;
    can_be_reached(&linde, &vera, "Vera").await;
    let path = opens(&fatima, &slip).await;
    let over = format!("{path}/overdragen");
    let to_vera = vera.id().to_string();
    fatima.sends(&over, &[("aan", &to_vera), ("goed", "ja")]).await.is(403);
    fatima.sends(&format!("{path}/pak"), &[]).await.is(303);
    vera.sends(&format!("{path}/pak"), &[]).await.is(303);
    fatima.sees(&path).await.shows("Jij bent hiermee bezig.").shows("Geef terug");
    // Only who took it gives it back, and then it waits for anybody again.
    vera.sees(&path).await.hides("Geef terug");
    vera.sends(&format!("{path}/terug"), &[]).await.is(303);
    fatima.sees(&path).await.shows("Jij bent hiermee bezig.");
    fatima.sends(&format!("{path}/terug"), &[]).await.sends_on_to(&path);
    fatima.sees(&path).await.shows("nog niemand").shows("Hoe staat het: wacht");
    follows(&linde.passer_by(), &slip).await.shows("We hebben je bericht.");
    fatima.sends(&format!("{path}/pak"), &[]).await.is(303);
    vera.sends(&over, &[("aan", &to_vera), ("goed", "ja")]).await.is(403);

    let refused = fatima.sends(&over, &[("aan", &to_vera)]).await;
    refused.is(422).shows("Vraag het eerst aan de bewoner.");
    let to_ben = ben.id().to_string();
    fatima.sends(&over, &[("aan", &to_ben), ("goed", "ja")]).await.is(422);
    fatima.sends(&over, &[("aan", &to_vera), ("goed", "ja")]).await.sends_on_to(&path);

    vera.sees(&path).await.shows("Jij bent hiermee bezig.").shows("Doorgegeven door");
    let post = post_of(&linde, "Vera").await;
    assert_eq!(post[0].subject, "Er is een vraag voor jou");
    assert!(!post[0].text.contains(CANARY));
    follows(&linde.passer_by(), &slip).await.hides("Doorgegeven").hides("Vera");
    // A coordinator does so when that colleague is ill.
    let mo = linde.coordinator("Mo").await;
    let to_fatima = fatima.id().to_string();
    mo.sends(&over, &[("aan", &to_fatima), ("goed", "ja")]).await.is(303);
    fatima.sees(&path).await.shows("Jij bent hiermee bezig.");
}

#[tokio::test]
async fn a_note_of_a_call_is_for_the_team_and_may_be_the_answer() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    let slip = asks(&passer_by, &[("hoe", "call"), ("adres", "030 765 43 21")]).await;
    let fatima = linde.host("Fatima").await;
    let path = opens(&fatima, &slip).await;
    fatima.sees(&path).await.shows("tel:0307654321").shows("Bel met het antwoord.");
    let note = format!("{path}/notitie");
    fatima.sends(&note, &[("notitie", "Geen gehoor, notitiekanarie.")]).await.is(303);
    follows(&passer_by, &slip).await.hides("notitiekanarie").shows("Je hoort uiterlijk");
    assert!(!linde.all_text().await.contains("notitiekanarie"));
    let said = [("notitie", "Gebeld. Hij komt donderdag."), ("beantwoord", "ja")];
    fatima.sends(&note, &said).await.is(303);
    let followed = follows(&passer_by, &slip).await;
    followed.shows("We hebben je hierover gesproken.").hides("Hij komt donderdag");
    assert!(post_of(&linde, "kanarie").await.is_empty());

    let close = format!("{path}/klaar");
    fatima.sends(&close, &[]).await.is(422).shows("Kies wat het werd.");
    fatima.sends(&close, &[("uitkomst", "themselves")]).await.is(422);
    fatima.sends(&close, &[("uitkomst", "referred")]).await.sends_on_to(INBOX);
    fatima.sees(&path).await.shows("Verder geholpen bij een ander");
    let seen = fatima.sees(INBOX).await;
    seen.shows("<td data-l=\"Beantwoord\">1</td><td data-l=\"Op tijd\">1</td>");
}

#[tokio::test]
async fn what_is_late_stands_on_top_and_a_coordinator_hears_of_it_once() {
    let linde = home().await;
    let mo = linde.coordinator("Mo").await;
    can_be_reached(&linde, &mo, "Mo").await;
    let passer_by = linde.passer_by();
    let slip = asks(&passer_by, &[]).await;
    linde.later(days(1));
    let newer = asks(&passer_by, &[("adres", "b@demo.invalid")]).await;
    linde.later(days(1));
    assert!(post_of(&linde, "Mo").await.is_empty(), "it is still in time");
    mo.sees(INBOX).await.hides("te laat");
    linde.later(days(1));
    let post = post_of(&linde, "Mo").await;
    assert_eq!(post.len(), 1);
    assert_eq!(post[0].subject, "Er wacht een vraag te lang");
    let list = mo.sees(INBOX).await;
    list.shows("1 vraag is te laat.").shows("Te laat:");
    let place = |slip: &Slip| list.text.find(&format!("Nummer {}", slip.number)).unwrap();
    assert!(place(&slip) < place(&newer));
    linde.ticks().await;
    assert_eq!(post_of(&linde, "Mo").await.len(), 1);
    // Late is answered too, and counts as late.
    let path = opens(&mo, &slip).await;
    mo.sends(&format!("{path}/antwoord"), &[("antwoord", "Sorry, wij waren laat.")]).await.is(303);
    let seen = mo.sees(INBOX).await;
    seen.shows("<td data-l=\"Beantwoord\">1</td><td data-l=\"Op tijd\">0</td>");
}

#[tokio::test]
async fn the_desk_writes_down_for_who_stands_there_or_calls() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    let new = format!("{INBOX}/nieuw");
    let page = fatima.sees(&new).await;
    page.is(200).shows("Aan de telefoon").shows("Naam van de buur").shows("De buur komt langs");
    page.shows("value=\"desk\" checked").hides("Bel mij").hides("Je telefoonnummer");
    let no_number = fatima.sends(&new, &filled(&[("hoe", "call"), ("adres", "")])).await;
    no_number.is(422).shows("Vul het telefoonnummer van de buur in.");
    linde.neighbour("Ben").await.sends(&new, &filled(&[])).await.is(403);
    fatima.sends(&new, &filled(&[("bericht", "")])).await.is(422).shows("Schrijf eerst wat");
    let wim = [("via", "phone"), ("naam", "Wimkanarie"), ("hoe", "desk"), ("adres", "")];
    let slip = asks_at(&fatima, &new, &wim).await;
    fatima.sees(INBOX).await.shows("aan de telefoon");
    fatima.sees(&slip.path).await.shows("Terug naar de vragen en ideeën");
    linde.passer_by().sees(&slip.path).await.hides("Terug naar de vragen");
    let path = opens(&fatima, &slip).await;
    fatima.sees(&path).await.shows("Wimkanarie").shows("Iemand komt langs.");
    assert!(!linde.all_text().await.contains("Wimkanarie"));
    fatima.sends(&format!("{path}/antwoord"), &[("antwoord", "De lift doet het.")]).await.is(303);
    // Read aloud at the desk, or by whoever has the slip.
    fatima.sees(INBOX).await.shows("Beantwoord, nog niet klaar").shows("Nummer 1");
    follows(&linde.passer_by(), &slip).await.shows("De lift doet het.");
    // A long day at the desk is no flood.
    for _ in 0..10 {
        asks_at(&fatima, &new, &[("via", "desk")]).await;
    }
}

#[tokio::test]
async fn plain_answers_begin_an_answer() {
    let linde = home().await;
    let slip = asks(&linde.passer_by(), &[]).await;
    let fatima = linde.host("Fatima").await;
    let plain = format!("{INBOX}/antwoorden");
    fatima.sends(&plain, &[("titel", ""), ("tekst", "")]).await.is(422);
    let kept = [("titel", "Brief lezen"), ("tekst", "Kom gerust langs met je brief.")];
    fatima.sends(&plain, &kept).await.sends_on_to(&plain);
    linde.neighbour("Ben").await.sends(&plain, &kept).await.is(403);
    let path = opens(&fatima, &slip).await;
    let seen = fatima.sees(&path).await;
    seen.shows("Brief lezen").hides("Kom gerust langs met je brief.");
    let (begin, tekst) = (format!("{path}/begin"), seen.field("tekst"));
    let begun = fatima.sends(&begin, &[("tekst", &tekst)]).await;
    begun.is(200).shows(">Kom gerust langs met je brief.</textarea>");
    // What was typed already stays, and nothing is said yet.
    let typed = [("antwoord", "Dag buur!"), ("tekst", tekst.as_str())];
    let begun = fatima.sends(&begin, &typed).await;
    begun.shows(">Dag buur!\n\nKom gerust langs met je brief.</textarea>");
    linde.neighbour("Bo").await.sends(&begin, &typed).await.is(403).hides(CANARY);
    follows(&linde.passer_by(), &slip).await.hides("Dag buur!").hides("Kom gerust");
    let id = fatima.sees(&plain).await.field("welk");
    fatima.sends(&format!("{plain}/weg"), &[("welk", &id)]).await.sends_on_to(&plain);
    fatima.sees(&path).await.hides("Brief lezen");
}

#[tokio::test]
async fn no_question_is_closed_in_silence() {
    let linde = home().await;
    let slip = asks(&linde.passer_by(), &[]).await;
    let fatima = linde.host("Fatima").await;
    let path = opens(&fatima, &slip).await;
    let (close, other) = (format!("{path}/klaar"), [("uitkomst", "other")]);
    fatima.sends(&close, &other).await.is(422).shows("Hier is nog niets over gezegd.");
    follows(&linde.passer_by(), &slip).await.shows("Je hoort uiterlijk");
    fatima.sends(&format!("{path}/antwoord"), &[("antwoord", "Kom maar.")]).await.is(303);
    fatima.sends(&close, &other).await.sends_on_to(INBOX);
}

#[tokio::test]
async fn the_list_says_how_each_begins_and_in_which_language_it_was_asked() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    let long = format!("Mijn verwarming doet het niet{}\nKom alsjeblieft.", " meer".repeat(40));
    let turk = linde.passer_by().reads("tr");
    let slip = asks(&turk, &[("bericht", &long), ("hoe", "desk"), ("adres", "")]).await;
    asks(&linde.passer_by(), &[]).await;
    let list = fatima.sees(INBOX).await;
    list.shows("Mijn verwarming doet het niet").hides("Kom alsjeblieft").shows("meer…</span>");
    list.shows(CANARY).shows("<bdi>Türkçe</bdi>").hides("<bdi>Nederlands</bdi>");
    let path = opens(&fatima, &slip).await;
    let page = fatima.sees(&path).await;
    page.shows("Taal van wie dit vraagt: <b><bdi lang=\"tr\">Türkçe").shows("Kom alsjeblieft.");
    // Answering comes first; the rest lies folded until something in it is not right.
    page.hides("<details class=\"card\" open>").shows("<details class=\"card\">");
    let refused = fatima.sends(&format!("{path}/notitie"), &[("notitie", "")]).await;
    refused.is(422).shows("<details class=\"card\" open>");
    assert!(!linde.all_text().await.contains("verwarming"));
}
