//! Guests: a made-up name at the table, while a host is there.
use super::{LIVE, ROOM, SAID, home, rooms, says};
use kernel::{Settings, sql};
use test_house::{Seen, SignedDuration, TestCentre, Visitor, days, minutes};

const GUEST: &str = "/huiskamer/gast";
const TABLE: &str = "/achterkamer/huiskamer/tafel";

/// De Linde with a scene that says from where somebody comes.
async fn home_on_a_street() -> TestCentre {
    let settings = |db, clock, data: &std::path::Path| Settings {
        trusted_proxies: vec!["127.0.0.1/32".parse().unwrap()],
        ..Settings::for_tests(db, clock, data)
    };
    TestCentre::on(settings, rooms()).await
}

/// The coordinator lets guests sit down at the big table, and a host sits there.
async fn takes_guests(linde: &TestCentre) -> Visitor<'_> {
    let mo = linde.coordinator("Mo").await;
    mo.sends(TABLE, &[("tafel", ""), ("dagen", "14"), ("gasten", "ja")]).await.is(303);
    let aicha = linde.host("Aïcha").await;
    aicha.sends("/huiskamer/binnen", &[]).await.is(303);
    aicha
}

async fn asks(visitor: &Visitor<'_>, name: &str) -> Seen {
    visitor.sends(GUEST, &[("naam", name), ("regels", "99")]).await
}

async fn guest<'a>(linde: &'a TestCentre, name: &str) -> Visitor<'a> {
    let guest = linde.passer_by();
    asks(&guest, name).await.sends_on_to(SAID);
    guest
}

/// The name of a line among all things that can be reported.
fn key_of(linde: &TestCentre, number: i64) -> String {
    format!("{}-{number}", linde.id)
}

async fn puts_outside(linde: &TestCentre, host: &Visitor<'_>, number: i64) {
    let key = key_of(linde, number);
    let form =
        [("kamer", "living_room"), ("wat", key.as_str()), ("doe", "buiten"), ("reden", "Te grof.")];
    host.sends("/achterkamer/meldingen/doe", &form).await.is(303);
}

#[tokio::test]
async fn a_guest_sits_down_with_a_name_alone_and_is_called_a_guest() {
    let linde = home().await;
    let aicha = takes_guests(&linde).await;
    let ben = linde.neighbour("Ben").await;
    says(&aicha, "Welkom allemaal").await;
    let kees = linde.passer_by();
    let door = kees.sees(ROOM).await;
    door.is(200).shows("Kom binnen").shows("Wees aardig").hides("Welkom").hides("Aïcha");
    let mut bens_ear = ben.listens(LIVE, Some(1)).await;

    asks(&kees, "Kees").await.sends_on_to(SAID);
    kees.sees(ROOM).await.shows("Welkom allemaal").shows("Je zit hier als gast: Kees");
    kees.sees(ROOM).await.shows("elke 20 seconden").hides("/huiskamer/foto").hides("href=\"/mijn");
    says(&kees, "Dag, ik ben nieuw").await;

    assert!(bens_ear.hears().await.unwrap().1.contains(" (gast)</bdi>"));
    ben.sees(ROOM).await.shows("Kees</bdi><small>gast</small>").shows("Gasten mogen aanschuiven");
    ben.reads("en").sees(ROOM).await.shows("<bdi>Kees (guest)</bdi>");
    assert!(kees.listens(LIVE, Some(0)).await.hears().await.is_some());
    kees.sends("/huiskamer/regel/terug", &[("nummer", "2")]).await.is(303);
    aicha.sees(ROOM).await.hides("ik ben nieuw").shows("teruggehaald");
}

#[tokio::test]
async fn a_guest_is_no_neighbour() {
    let linde = home().await;
    let aicha = takes_guests(&linde).await;
    says(&aicha, "Welkom").await;
    let kees = guest(&linde, "Kees").await;
    for path in ["/huiskamer/foto", "/mijn/niet-zien", "/achterkamer/huiskamer", "/mijn/besluiten"]
    {
        kees.sees(path).await.is(401).shows("Kom eerst binnen");
    }
    for path in ["/huiskamer/briefje", "/blokkeren", "/huiskamer/rooster/ik-kom", TABLE] {
        kees.sends(path, &[("tekst", "Hallo"), ("wie", &aicha.id().to_string())]).await.is(401);
    }
    kees.sees("/huiskamer/regel?nummer=1").await.is(200).hides("/blokkeren").shows("/melden/");
    let report = format!("/melden/living_room/{}", key_of(&linde, 1));
    kees.sends(&report, &[("mis", "naar")]).await.is(303);
}

#[tokio::test]
async fn nobody_is_a_guest_where_the_coordinator_did_not_say_so() {
    let linde = home().await;
    let aicha = linde.host("Aïcha").await;
    aicha.sends("/huiskamer/binnen", &[]).await.is(303);
    let kees = linde.passer_by();
    kees.sees(ROOM).await.is(401).hides("Als gast");
    asks(&kees, "Kees").await.is(401);
    aicha.sends(TABLE, &[("tafel", ""), ("dagen", "14"), ("gasten", "ja")]).await.is(403);
}

#[tokio::test]
async fn without_a_host_no_guest_sits_down_and_who_sits_reads_on() {
    let linde = home().await;
    let aicha = takes_guests(&linde).await;
    let ria = linde.neighbour("Ria").await;
    let kees = guest(&linde, "Kees").await;
    aicha.sends("/huiskamer/buiten", &[]).await.is(303);
    says(&ria, "Jammer, dag Aïcha").await;

    kees.sees(ROOM).await.shows("Jammer").shows("ontvangt er even niemand").hides("data-praat");
    let late = kees.sends(ROOM, &[("tekst", "Hallo?"), ("regels", "99")]).await;
    late.is(422).shows("ontvangt er even niemand").shows("/binnenkomen").shows("tel:");
    linde.passer_by().sees(ROOM).await.is(200).shows("Nu ontvangt er niemand").hides("Jammer");
    asks(&linde.passer_by(), "Joris").await.is(422).shows("Nu ontvangt er niemand");

    aicha.sends("/huiskamer/binnen", &[]).await.is(303);
    says(&kees, "Fijn dat je er weer bent").await;
}

#[tokio::test]
async fn at_a_closed_table_nobody_sits_down() {
    let linde = home().await;
    let mo = linde.coordinator("Mo").await;
    let form = [("tafel", ""), ("dagen", "14"), ("gasten", "ja"), ("deur", "rota")];
    mo.sends(TABLE, &form).await.is(303);
    mo.sends("/huiskamer/binnen", &[]).await.is(303);
    asks(&linde.passer_by(), "Kees").await.is(422).shows("Nu ontvangt er niemand");

    mo.sends("/achterkamer/huiskamer/open", &[("tafel", "")]).await.is(303);

    let kees = guest(&linde, "Kees").await;
    mo.sends("/achterkamer/huiskamer/dicht", &[("tafel", "")]).await.is(303);
    kees.sends(ROOM, &[("tekst", "Hallo?"), ("regels", "99")]).await.is(422).shows("dicht");
    kees.sees(ROOM).await.hides("briefje achter");
}

#[tokio::test]
async fn a_guest_takes_nobodys_name() {
    let linde = home().await;
    takes_guests(&linde).await;
    let ria = linde.neighbour("Ria").await;
    linde.host("Fatima").await;
    let kees = guest(&linde, "Kees").await;
    asks(&linde.passer_by(), "Ria").await.sends_on_to(SAID); // nobody learns who lives here
    ria.sends("/huiskamer/binnen", &[]).await.is(303);

    let other = linde.passer_by();
    for name in ["kees", "RIA", "Aicha", "Fatima van de balie"] {
        asks(&other, name).await.is(422).shows("Zo heet hier al iemand").shows(name);
    }
    asks(&other, "  ").await.is(422).shows("Fout:").shows("van 1 tot 24 letters");
    asks(&other, "Joris").await.sends_on_to(SAID);
    // Who sits already does not sit down twice.
    asks(&kees, "Dirk").await.sends_on_to(SAID);
    ria.sees(ROOM).await.shows("Joris</bdi>").hides("Dirk");
    asks(&ria, "Iemand anders").await.sends_on_to(SAID);
    ria.sees(ROOM).await.hides("Iemand anders");
}

#[tokio::test]
async fn one_household_does_not_fill_the_table() {
    let linde = home_on_a_street().await;
    let aicha = takes_guests(&linde).await;
    for name in ["Een", "Twee", "Drie", "Vier"] {
        let child = linde.passer_by().saying("x-forwarded-for", "203.0.113.9");
        asks(&child, name).await.sends_on_to(SAID);
    }
    let fifth = linde.passer_by().saying("x-forwarded-for", "203.0.113.9");
    asks(&fifth, "Vijf").await.is(422).shows("Vanaf deze plek");
    fifth.sees(ROOM).await.shows("Vanaf deze plek").shows("/binnenkomen");
    let neighbour = linde.passer_by().saying("x-forwarded-for", "203.0.113.10");
    asks(&neighbour, "Zes").await.sends_on_to(SAID);
    linde.later(days(1));
    aicha.sends("/huiskamer/binnen", &[]).await.is(303);
    asks(&fifth, "Vijf").await.sends_on_to(SAID);
}

#[tokio::test]
async fn a_guest_talks_at_a_calm_pace_and_leads_nobody_elsewhere() {
    let linde = home().await;
    takes_guests(&linde).await;
    let kees = guest(&linde, "Kees").await;
    let line = |text| [("tekst", text), ("regels", "99")];
    kees.sends(ROOM, &line("Kijk op www.geld.example")).await.is(422).shows("geen webadres");
    kees.sends(ROOM, &line("Bel 06-12345678")).await.is(422).shows("Dit lijkt een telefoonnummer");
    says(&kees, "Hallo").await;
    let soon = kees.sends(ROOM, &line("Nog iets")).await;
    soon.is(429).shows("20 seconden").shows(">Nog iets</textarea>");
    linde.later(SignedDuration::from_secs(21));
    says(&kees, "Nog iets").await;
}

#[tokio::test]
async fn who_was_put_outside_does_not_come_back_under_another_name() {
    let linde = home_on_a_street().await;
    let aicha = takes_guests(&linde).await;
    let from = |street| linde.passer_by().saying("x-forwarded-for", street);
    let kees = from("203.0.113.9");
    asks(&kees, "Kees").await.sends_on_to(SAID);
    says(&kees, "Iets lelijks").await;

    puts_outside(&linde, &aicha, 1).await;

    kees.sees(ROOM).await.shows("Je bent even buiten").shows("Te grof.").hides("data-praat");
    kees.sends(ROOM, &[("tekst", "Nog meer"), ("regels", "99")]).await.is(422);
    let told = asks(&from("203.0.113.9"), "Joris").await;
    told.is(422).shows("is even buiten. Vanaf deze plek").hides("Te grof.");
    asks(&from("203.0.113.10"), "Joris").await.sends_on_to(SAID);
    let (n_letters,) = sql!("select count(*) from telling_message where person_id is not null")
        .one::<(i64,)>(&mut linde.read().await)
        .await
        .unwrap();
    assert_eq!(n_letters, 0, "nobody is asked to call a guest");
}

#[tokio::test]
async fn a_guest_is_never_on_a_public_wall() {
    let linde = home().await;
    let aicha = takes_guests(&linde).await;
    let mo = linde.coordinator("Mo").await;
    let kees = guest(&linde, "Kees").await;
    says(&kees, "Onder ons").await;
    let mut ear = kees.listens(LIVE, Some(1)).await;
    let both = [("tafel", ""), ("dagen", "14"), ("gasten", "ja"), ("wie", "anyone")];
    mo.sends(TABLE, &both).await.is(422).shows("waar iedereen meeleest");

    mo.sends(TABLE, &[("tafel", ""), ("dagen", "14"), ("wie", "anyone")]).await.is(303);

    let street = linde.passer_by().sees(ROOM).await;
    street.is(200).hides("Onder ons").hides("Kees").hides("Als gast");
    assert!(ear.hears().await.is_none(), "where no guests sit, their stay ends");
    let koffie = [("naam", "Koffie"), ("dagen", "14"), ("gasten", "ja")];
    mo.sends(TABLE, &koffie).await.is(303);
    aicha.sends("/huiskamer/binnen", &[("tafel", "koffie")]).await.is(303);
    let form = [("tafel", "koffie"), ("naam", "Joris"), ("regels", "99")];
    kees.sends(GUEST, &form).await.sends_on_to("/huiskamer/koffie#laatste");
    let aloud = kees.sends(ROOM, &[("tekst", "Hallo"), ("regels", "99")]).await;
    aloud.is(422).shows("18 jaar of ouder");
    linde.later(days(2) + minutes(1));
    linde.forgets().await;
    linde.passer_by().sees(ROOM).await.hides("Onder ons");
}

#[tokio::test]
async fn nothing_of_a_guest_opens_the_other_centre() {
    let linde = home().await;
    takes_guests(&linde).await;
    let (_, wilg) = linde.other_centre().await;
    let kees = guest(&linde, "Kees").await;
    kees.sees_at(&wilg, ROOM).await.is(401).hides("Kees");
    kees.sends_at(&wilg, ROOM, &[("tekst", "Hallo"), ("regels", "99")]).await.is(401);
    kees.sends_at(&wilg, GUEST, &[("naam", "Kees"), ("regels", "99")]).await.is(401);
}

#[tokio::test]
async fn who_does_not_want_to_see_a_guest_does_not() {
    let linde = home().await;
    takes_guests(&linde).await;
    let ria = linde.neighbour("Ria").await;
    let kees = guest(&linde, "Kees").await;
    says(&kees, "Hoi Ria").await;
    let line = ria.sees("/huiskamer/regel?nummer=1").await;
    let path = line.text.split("href=\"").find(|own| own.starts_with("/blokkeren/")).unwrap();
    let id = path.strip_prefix("/blokkeren/").and_then(|own| own.split('?').next()).unwrap();
    ria.sees(path.split('"').next().unwrap()).await.is(200).shows("Kees");

    ria.sends("/blokkeren", &[("wie", id), ("terug", ROOM)]).await.is(303);

    ria.sees(ROOM).await.hides("Hoi Ria").hides("Kees");
    says(&ria, "Rustig nu").await;
    kees.sees(ROOM).await.hides("Rustig nu").hides("<bdi>Ria</bdi>");
}

#[tokio::test]
async fn a_few_nights_later_nobody_knows_who_the_guest_was() {
    let linde = home().await;
    takes_guests(&linde).await;
    let ria = linde.neighbour("Ria").await;
    let kees = guest(&linde, "Kees Kanarie").await;
    says(&kees, "Bedankt voor de koffie").await;
    let answer = [("tekst", "Graag gedaan"), ("regels", "99"), ("antwoord_op", "1")];
    ria.sends(ROOM, &answer).await.is(303);

    linde.later(SignedDuration::from_hours(13));
    kees.sees(ROOM).await.hides("Bedankt").hides("Kees");
    linde.forgets().await;
    ria.sees(ROOM).await.shows("Kees Kanarie (gast)");
    linde.later(days(2));
    linde.forgets().await;

    assert!(!linde.all_text().await.contains("Kanarie"));
    let page = ria.sees(ROOM).await;
    page.shows("<bdi>een gast</bdi>").shows("Bedankt voor de koffie").hides("oud-buur");
    ria.sees("/huiskamer/regel?nummer=1").await.is(200).shows("/melden/");
    linde.later(days(12));
    linde.forgets().await;
    ria.sees(ROOM).await.hides("Bedankt voor de koffie");
}

#[tokio::test]
async fn who_is_forgotten_early_takes_the_name_along() {
    let linde = home().await;
    takes_guests(&linde).await;
    let ria = linde.neighbour("Ria").await;
    let kees = guest(&linde, "Kees").await;
    says(&kees, "Dag").await;
    let mut tx = linde.write().await;
    let (id,) =
        sql!("select id from person where standing = 'guest' and centre_id = $1", tx.centre)
            .one::<(kernel::PersonId,)>(&mut tx)
            .await
            .unwrap();
    kernel::leaving::erase(&mut tx, &linde.house, id).await.unwrap();
    tx.save().await.unwrap();
    ria.sees(ROOM).await.shows("een gast").hides("Kees");
    kees.sees(ROOM).await.shows("Als gast aanschuiven").hides("Dag</span>");
}
