//! Name, look and manners of the centre, and who may change them.
use super::{ARRANGE, PARLOUR, arranges, linde, shows_face};

const PLACE: &[(&str, &str)] = &[
    ("naam", "De Nieuwe Linde"),
    ("soort", "Wijkcentrum"),
    ("straat", "Lindeplein 2"),
    ("plaats", "Lindekwartier"),
    ("telefoon", "030 111 22 33"),
    ("mail", "hallo@linde.example"),
    ("contact", ""),
];

/// The form with one field typed differently.
fn with<'a>(form: &[(&'a str, &'a str)], field: &str, typed: &'a str) -> Vec<(&'a str, &'a str)> {
    form.iter().map(|(name, value)| (*name, if *name == field { typed } else { value })).collect()
}

#[tokio::test]
async fn name_address_and_telephone_stand_on_every_page() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;

    let page = arranges(&mo, "plek", PLACE).await;

    page.shows("Bewaard: Naam, adres en telefoon").shows("Wijkcentrum De Nieuwe Linde");
    page.shows("Lindeplein 2, Lindekwartier").shows("tel:0301112233").shows("hallo@linde.example");
    linde.passer_by().sees(PARLOUR).await.shows("030 111 22 33");
}

#[tokio::test]
async fn what_is_not_right_is_said_beside_its_field_and_all_typed_text_stays() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let wrong = [
        ("naam", " ", "Schrijf hoe jullie huis heet"),
        ("naam", &"a".repeat(41), "hoogstens 40 letters"),
        ("soort", "", "zoals Buurtcentrum"),
        ("straat", "", "Schrijf de straat"),
        ("plaats", "", "Schrijf de plaats"),
        ("telefoon", "bel Ria", "met cijfers"),
        ("telefoon", "", "met cijfers"),
        ("mail", "hallo at linde", "Kijk het mailadres na"),
        ("mail", "0612345678", "Kijk het mailadres na"),
    ];
    for (field, typed, says) in wrong {
        let form = with(PLACE, field, typed);
        let page = mo.sends(&format!("{ARRANGE}/plek"), &form).await;
        page.is(422).shows(says).shows("<title>Fout: Inrichten");
        page.shows(&format!("<a href=\"#{field}\">")).shows(&format!("{field}-fout"));
        let stays = if field == "straat" { "Wijkcentrum" } else { "Lindeplein 2" };
        page.shows(&format!("value=\"{stays}\""));
    }
    mo.sees(ARRANGE).await.hides("Lindeplein 2").shows(">De Linde<");
}

#[tokio::test]
async fn only_who_shows_their_face_to_everyone_is_named_in_the_footer() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, linde.host("Fatima").await);
    let id = fatima.id().to_string();
    let form = with(PLACE, "contact", &id);
    arranges(&mo, "plek", &form).await.hides("Fatima helpt je graag").shows("Nog niemand");

    shows_face(&linde, &fatima).await;

    arranges(&mo, "plek", &form).await.shows("Fatima helpt je graag");
}

#[tokio::test]
async fn a_door_is_shown_before_it_is_painted() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let door = format!("{ARRANGE}/kleur");

    let shown = mo.sends(&door, &[("deur", "blauw"), ("kijk", "1")]).await;

    shown.is(200).shows("nog niet bewaard").shows("id=\"voorproef\" data-door=\"blauw\"");
    shown.shows("value=\"blauw\" checked").shows("dir=\"ltr\" data-door=\"groen\"");
    mo.sees(ARRANGE).await.hides("data-door=\"blauw\" aria-hidden");
    let page = arranges(&mo, "kleur", &[("deur", "blauw")]).await;
    page.shows("De deur is nu blauw").shows("dir=\"ltr\" data-door=\"blauw\"");
    mo.sends(&door, &[("deur", "roze")]).await.is(400);
}

#[tokio::test]
async fn a_greeting_has_a_length() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let greeting = |day, welcome| {
        vec![("ochtend", "Moi"), ("middag", day), ("avond", ""), ("nacht", ""), ("welkom", welcome)]
    };
    let long = "a".repeat(25);

    let page = mo.sends(&format!("{ARRANGE}/begroeting"), &greeting(&long, "Hoi")).await;
    page.is(422).shows("hoogstens 24 letters").shows(&long).shows("value=\"Moi\"");

    let page = arranges(&mo, "begroeting", &greeting("Dag buur!", "Kom\r\ngerust")).await;
    page.shows("value=\"Dag buur!\"").shows("value=\"Kom gerust\"");
}

#[tokio::test]
async fn the_house_says_u_to_who_is_used_to_it() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sees(ARRANGE).await.shows("Welk woord wil je veranderen").shows("value=\"je\" checked");
    let page = arranges(&mo, "aanspreken", &[("aanspreken", "u")]).await;
    page.shows("Welk woord wilt u veranderen").shows("value=\"u\" checked");
    mo.sends(&format!("{ARRANGE}/aanspreken"), &[("aanspreken", "gij")]).await.is(400);
}

#[tokio::test]
async fn languages_are_offered_and_one_comes_first() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let languages = format!("{ARRANGE}/talen");
    mo.sends(&languages, &[("eerste", "nl")]).await.is(422).shows("minstens één taal");
    let wrong = [("taal", "nl"), ("taal", "tr"), ("eerste", "ar")];
    mo.sends(&languages, &wrong).await.is(422).shows("die jullie ook aanbieden");

    arranges(&mo, "talen", &[("taal", "nl"), ("taal", "tr"), ("eerste", "tr")]).await;

    let german = linde.passer_by().reads("de");
    german.sees(PARLOUR).await.shows("lang=\"tr\"");
    linde.passer_by().reads("en").sees(PARLOUR).await.shows("lang=\"tr\"");
    linde.passer_by().reads("nl").sees(PARLOUR).await.shows("lang=\"nl\"");
}

#[tokio::test]
async fn the_country_brings_its_own_holidays_and_words() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sees(ARRANGE).await.shows("maandag 27 april 2026").shows("lang=\"nl\"");
    let page = arranges(&mo, "land", &[("land", "be")]).await;
    page.shows("vrijdag 1 mei 2026").shows("lang=\"nl-BE\"").shows("value=\"be\" checked");
}

#[tokio::test]
async fn a_host_says_yes_first_if_the_coordinator_chose_so() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sees(ARRANGE).await.shows("value=\"iedereen\" checked");
    let page = arranges(&mo, "nieuwe-mensen", &[("nieuw", "eerst")]).await;
    page.shows("value=\"eerst\" checked");
}

#[tokio::test]
async fn a_photo_that_is_refused_leaves_the_words_that_were_typed() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let path = format!("{ARRANGE}/foto");
    let words = [("alt", "Het buurthuis op de hoek")];
    let too_large = vec![0; 16_000_000];
    for (file, why) in [
        (&too_large[..], "Deze foto is te groot"),
        (b"%PDF-1.7", "geen foto die we kennen"),
        (b"", "Kies eerst een foto"),
    ] {
        let page = mo.sends_file(&path, &words, "foto", file).await;
        page.is(422).shows(why).shows("aria-describedby=\"foto-hint foto-fout\"");
        page.shows("Het buurthuis op de hoek");
    }
    assert!(!linde.house.photos.exists(), "nothing was written down");
    let ria = linde.neighbour("Ria").await;
    ria.sends_file(&path, &words, "foto", &too_large).await.is(403);
}

#[tokio::test]
async fn two_coordinators_who_arrange_different_parts_keep_both() {
    let linde = linde().await;
    let (mo, anna) = (linde.coordinator("Mo").await, linde.coordinator("Anna").await);
    // Both have had the page open since before.
    mo.sees(ARRANGE).await;
    anna.sees(ARRANGE).await;

    arranges(&mo, "plek", PLACE).await;
    arranges(&anna, "kleur", &[("deur", "paars")]).await;

    mo.sees(ARRANGE).await.shows("Lindeplein 2").shows("dir=\"ltr\" data-door=\"paars\"");
}

#[tokio::test]
async fn the_same_form_twice_is_one_change() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let key = mo.sees(ARRANGE).await.field("sleutel");
    let form = [("deur", "petrol"), ("sleutel", key.as_str())];
    for _ in 0..2 {
        mo.sends(&format!("{ARRANGE}/kleur"), &form).await.sends_on_to(ARRANGE);
    }
    let log = mo.sees("/achterkamer/logboek").await;
    assert_eq!(log.text.matches("De kleur van de deur").count(), 1, "{}", log.text);
}

#[tokio::test]
async fn only_a_coordinator_of_this_centre_arranges_it() {
    let linde = linde().await;
    let (wilg, wilg_host) = linde.other_centre().await;
    let mo = linde.coordinator("Mo").await;
    let others = [
        (linde.passer_by(), 401),
        (linde.neighbour("Ria").await, 403),
        (linde.host("Fatima").await, 403),
        (linde.with_role("Koen", kernel::Role::SocialWorker).await, 403),
        (linde.stranger(wilg, "Anna", Some(kernel::Role::Coordinator)).await, 401),
    ];
    let parts = [
        "",
        "/plek",
        "/uren",
        "/feestdagen",
        "/dag",
        "/dag-weg",
        "/bordje",
        "/bordje-weg",
        "/begroeting",
        "/kleur",
        "/kamers",
        "/aanspreken",
        "/talen",
        "/land",
        "/nieuwe-mensen",
        "/opening",
    ];
    for (visitor, status) in &others {
        visitor.sees(ARRANGE).await.is(*status);
        for part in &parts[1..] {
            let everything = [
                ("deur", "blauw"),
                ("nieuw", "eerst"),
                ("land", "be"),
                ("aanspreken", "u"),
                ("dag", "2026-12-24"),
                ("laatste", "2026-12-24"),
                ("wat", "nu"),
                ("zin", "Ha"),
            ];
            let form: Vec<_> = match *part {
                "/bordje" => {
                    everything.iter().filter(|(name, _)| *name != "wat").copied().collect()
                }
                _ => everything.to_vec(),
            };
            visitor.sends(&format!("{ARRANGE}{part}"), &form).await.is(*status);
        }
    }
    let page = mo.sees(ARRANGE).await;
    page.shows("data-door=\"groen\"")
        .shows("value=\"iedereen\" checked")
        .shows("value=\"nl\" checked");
    arranges(&mo, "plek", PLACE).await;
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Coordinator)).await;
    anna.sees_at(&wilg_host, ARRANGE).await.is(200).hides("Lindeplein 2");
}
