//! Many people put on the list in one sitting.
use super::*;
use crate::own_word::WORD_MIN_CHARS;

const LIST: &str = "/achterkamer/passen/lijst";
const MAKE: &str = "/achterkamer/passen/lijst/maak";
const SHEETS: &str = "/achterkamer/passen/vel";

/// Pastes a list and hands the form in, with no file chosen.
async fn pastes(who: &Visitor<'_>, path: &str, list: &str) -> Seen {
    who.sends_file(path, &[("lijst", list)], "bestand", b"").await
}

async fn brings(who: &Visitor<'_>, file: &[u8]) -> Seen {
    who.sends_file(LIST, &[("lijst", "")], "bestand", file).await
}

/// Everybody of this centre, by name.
async fn everybody(linde: &TestCentre) -> Vec<kernel::Person> {
    let mut tx = linde.read().await;
    let ids = sql!("select id from person where centre_id = $1 limit 500", tx.centre);
    let ids = ids.all::<(PersonId,)>(&mut tx).await.unwrap();
    let ids: Vec<PersonId> = ids.into_iter().map(|(id,)| id).collect();
    people::people(&mut tx, &ids).await.unwrap()
}

async fn called(linde: &TestCentre, name: &str) -> kernel::Person {
    let everybody = everybody(linde).await;
    everybody.into_iter().find(|one| one.name == name).expect("somebody is called so")
}

/// The three words on each printed card, in the order of the sheet.
fn words_on(sheet: &Seen) -> Vec<String> {
    let cards = sheet.text.split("</small>").skip(1);
    cards.map(|card| card.split("</p>").next().unwrap_or("").replace("<br>", " ")).collect()
}

async fn shows_card(linde: &TestCentre, words: &str, word: &str) -> Seen {
    linde.later(SignedDuration::from_secs(600));
    let form = [("woorden", words), ("woord", word), ("apparaat", "ander")];
    linde.passer_by().sends("/pas", &form).await
}

#[tokio::test]
async fn a_list_is_looked_at_made_printed_and_answered_with_a_yes_at_the_desk() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, linde.host("Fatima").await);
    let list = "Voornaam;Rol;Mail\nRia;vrijwilliger / gastvrouw;ria@demo.invalid\n\n\
                Özlem;bewoner;\n\"Piet\";-;+31 6 12345678\n;;\n";

    let looked = pastes(&mo, LIST, list).await;

    looked.is(200).shows("<bdi>Ria</bdi>").shows("vrijwilliger").shows("gastvrouw of gastheer");
    looked.shows("+31612345678").shows("Komt op de lijst").shows("Zet ze op de lijst");
    assert_eq!(everybody(&linde).await.len(), 2, "nobody is there before the press");

    pastes(&mo, MAKE, list).await.sends_on_to(SHEETS);

    let ria = called(&linde, "Ria").await;
    assert_eq!((ria.standing, ria.age), (Standing::Invited, Age::Unknown));
    assert!(ria.is(Role::Volunteer) && ria.is(Role::Host));
    assert!(called(&linde, "Özlem").await.roles.is_empty());
    assert_eq!(everybody(&linde).await.len(), 5);
    linde.ticks().await;
    linde.later(SignedDuration::from_hours(24));
    linde.ticks().await;
    assert!(outbox::newest(&linde.house, &linde.host).await.unwrap().is_empty(), "no letter");

    mo.sees(SHEETS).await.shows("3 mensen staan op de lijst").shows("Druk 3 buurtpassen af");
    let sheet = mo.sends(SHEETS, &[]).await;
    sheet.is(200).shows("Voor Ria").shows("Voor Özlem").shows("<svg class=\"qr\"");
    let words = words_on(&sheet);
    assert_eq!(words.len(), 3);
    // A second press prints nothing anew, so the sheets that were printed stay good.
    mo.sends(SHEETS, &[]).await.sends_on_to(SHEETS);
    mo.sees(SHEETS).await.shows("pas is afgedrukt").hides("Druk 3 buurtpassen af");

    let mut parts = sheet.text.split("Voor ").skip(1);
    let rias = parts.position(|part| part.starts_with("Ria")).unwrap();
    for word in ["zonnebloem", ""] {
        shows_card(&linde, &words[rias], word).await.is(422);
    }
    let desk = format!("/achterkamer/passen/{}", ria.id);
    let yes = format!("{desk}/woord");
    fatima.sees(&desk).await.shows("Ria zegt ja").shows("Laat binnen");
    let wrong = fatima.sends(&yes, &[("eigen", "kat")]).await;
    wrong.is(422).shows("Kies een leeftijd").shows("4 tot 40 letters");
    let mut printed = words.iter().flat_map(|three| three.split(' '));
    let on_card = printed.find(|word| WORD_MIN_CHARS <= word.len()).unwrap();
    let form = [("leeftijd", "adult"), ("eigen", on_card)];
    fatima.sends(&yes, &form).await.is(422).shows("Kies een ander woord");
    let form = [("leeftijd", "adult"), ("eigen", WORD)];
    fatima.sends(&yes, &form).await.sends_on_to(&desk);

    let ria = called(&linde, "Ria").await;
    assert_eq!((ria.standing, ria.age), (Standing::Inside, Age::Adult));
    shows_card(&linde, &words[rias], WORD).await.sends_on_to("/");
    let told = post(&linde, RIA).await;
    assert!(told.iter().any(|letter| letter.text.contains("nieuwe buurtpas")), "{told:?}");
    fatima.sends(&yes, &form).await.is(404);
}

#[tokio::test]
async fn who_is_on_the_list_comes_in_by_their_own_mail() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    pastes(&mo, MAKE, "Ria,redactie,ria@demo.invalid").await.sends_on_to(SHEETS);
    let ria = linde.passer_by();
    comes_in(&linde, &ria, RIA, "mijn").await.sends_on_to("/nieuw-hier");
    ria.sees("/nieuw-hier").await.shows("value=\"Ria\"");
    ria.sends("/nieuw-hier", &[("naam", "Ria"), ("leeftijd", "adult")]).await.sends_on_to("/");
    let ria = called(&linde, "Ria").await;
    assert!(ria.standing == Standing::Inside && ria.is(Role::Editor));
}

#[tokio::test]
async fn a_broken_line_is_said_by_its_number_and_nothing_is_lost() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let list = "Ria;vrijwilliger\nBen;koning\nAn;;an@\n=1+1;;\n\"Wim;;\n;host;\nTo;;;straat 3\n\
                Jo;;=x@demo.invalid\n'@sum;;\nKo;+31 6 12345678";
    for path in [LIST, MAKE] {
        let again = pastes(&mo, path, list).await;
        again.is(422).hides("Regel 1:").shows("Regel 2: we kennen geen rol die “koning” heet");
        again.shows("Regel 3: dit mailadres").shows("Regel 4: een vak begint met");
        again.shows("Regel 5: er staat één aanhalingsteken").shows("Regel 6: er staat geen naam");
        again.shows("Regel 7: er staan meer dan 3").shows("Regel 8: een vak begint met");
        again.shows("Regel 9: een vak begint met").shows("Regel 10: een vak begint met");
        again.shows("Ben;koning").shows("Ria;vrijwilliger").hides("Zet ze op de lijst");
    }
    assert_eq!(everybody(&linde).await.len(), 1);
    pastes(&mo, LIST, " \n").await.is(422).shows("Plak een lijst of kies een bestand");
}

#[tokio::test]
async fn who_would_be_there_twice_is_pointed_out() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    resident(&linde, "Ria", RIA, &[]).await;
    let list = "RIA;;other@demo.invalid\nElsje;;Ria@Demo.Invalid\nBen;;ben@demo.invalid\n\
                Benno;;ben@demo.invalid\nBen;;";
    let looked = pastes(&mo, LIST, list).await;
    looked.is(200).shows("Er is al iemand met deze naam").shows("dit adres is al van");
    looked.shows("dit adres staat ook op regel").shows("Zelfde naam als op regel");

    pastes(&mo, MAKE, list).await.sends_on_to(SHEETS);

    assert_eq!(everybody(&linde).await.len(), 3, "only the first Ben is new");
    // The same list again, as after the button for back: there is nobody new on it.
    let twice = pastes(&mo, MAKE, list).await;
    twice.is(422).shows("Er is niemand om op de lijst te zetten");
    assert_eq!(everybody(&linde).await.len(), 3);
    let form = [("lijst", list), ("toch", "1"), ("toch", "2"), ("toch", "4")];
    mo.sends_file(MAKE, &form, "bestand", b"").await.sends_on_to(SHEETS);
    assert_eq!(everybody(&linde).await.len(), 4, "a namesake may come, an address is of one");
}

#[tokio::test]
async fn the_same_form_handed_in_twice_makes_nobody_twice() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let key = mo.sees(LIST).await.field("sleutel");
    let form = [("lijst", "Ria\nRia"), ("toch", "2"), ("sleutel", key.as_str())];
    for _ in 0..2 {
        mo.sends_file(MAKE, &form, "bestand", b"").await.sends_on_to(SHEETS);
    }
    assert_eq!(everybody(&linde).await.len(), 3);
}

#[tokio::test]
async fn a_file_is_read_as_spreadsheets_write_it_and_a_list_has_an_end() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let looked = brings(&mo, b"sep=;\r\nNaam;Rol\r\nRen\xe9;redactie\r\n").await;
    looked.is(200).shows("<bdi>René</bdi>").shows("redactie van de krant");
    brings(&mo, "\u{feff}Naam\tRol\r\nAyşe\tgastvrouw\r\n".as_bytes()).await.is(200).shows("Ayşe");
    brings(&mo, b"PK\x03\x04 a workbook").await.is(422).shows("Bewaar je lijst als CSV");
    let lines = |n| (0..n).map(|n| format!("Buur {n}\n")).collect::<String>();
    let too_large = brings(&mo, "x".repeat(100_001).as_bytes()).await;
    too_large.is(422).shows("Deze lijst is te groot. Er passen 200 regels in");
    let too_many = pastes(&mo, LIST, &lines(201)).await;
    too_many.is(422).shows("Deze lijst is te groot").shows("Buur 200");
    pastes(&mo, MAKE, &lines(200)).await.sends_on_to(SHEETS);
    let sheet = mo.sends(SHEETS, &[]).await;
    assert_eq!(words_on(sheet.is(200)).len(), 200);
    let again = mo.sends(SHEETS, &[("opnieuw", "ja")]).await;
    assert_eq!(words_on(again.is(200)).len(), 200);
}

#[tokio::test]
async fn only_the_coordinator_of_this_centre_puts_people_on_the_list() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    for (visitor, status) in [
        (linde.passer_by(), 401),
        (linde.neighbour("Ben").await, 403),
        (linde.host("Fatima").await, 403),
        (anna, 401),
    ] {
        visitor.sees(LIST).await.is(status);
        visitor.sees(SHEETS).await.is(status);
        pastes(&visitor, LIST, "Ria").await.is(status);
        pastes(&visitor, MAKE, "Ria").await.is(status);
        visitor.sends(SHEETS, &[]).await.is(status);
    }
    let mo = linde.coordinator("Mo").await;
    pastes(&mo, MAKE, "Ria;;ria@demo.invalid\nPiet;redactie").await.sends_on_to(SHEETS);
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    anna.sees_at(&host, SHEETS).await.is(200).hides("Ria").shows("Er wacht niemand op een pas");
    mo.sends(SHEETS, &[]).await.is(200);
    // Who sees much is let in by the coordinator alone.
    let yes = format!("/achterkamer/passen/{}/woord", called(&linde, "Piet").await.id);
    let form = [("leeftijd", "adult"), ("eigen", WORD)];
    linde.host("Koen").await.sends(&yes, &form).await.is(403);
    anna.sends_at(&host, &yes, &form).await.is(404);
    mo.sends(&yes, &form).await.is(303);
}
