//! Keeping it kind: what a text gives away, reports, hiding, and people who do not see each other.
use super::{LIVE, ROOM, home, says};

#[tokio::test]
async fn a_phone_number_is_asked_about_before_everybody_sees_it() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let line = [("tekst", "Bel me op 06-12345678"), ("regels", "99")];

    let asked = ria.sends(ROOM, &line).await;

    let toch = asked.is(422).shows("Dit lijkt een telefoonnummer").field("toch");
    ria.sees(ROOM).await.hides("12345678");
    let other = [("tekst", "Nee, bel 06-87654321"), ("regels", "99"), ("toch", toch.as_str())];
    ria.sends(ROOM, &other).await.is(422).shows("Dit lijkt een telefoonnummer");
    let sure = [("tekst", "Bel me op 06-12345678"), ("regels", "99"), ("toch", toch.as_str())];
    ria.sends(ROOM, &sure).await.is(303);
    ria.sees(ROOM).await.shows("12345678").hides("87654321");
}

#[tokio::test]
async fn a_note_and_the_words_with_a_photo_are_minded_too() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    says(&ria, "Hallo").await;
    let note = |toch| [("tekst", "Mijn nummer is 111222333"), ("toch", toch)];
    for toch in ["", "Mijn nummer is 111222333"] {
        ria.sends("/huiskamer/briefje", &note(toch)).await.is(422).shows("burgerservicenummer");
    }
    let asked = ria.sends("/huiskamer/briefje", &[("tekst", "Bel 06-12345678")]).await;
    asked.is(422).shows("Dit lijkt een telefoonnummer");
    let alt = [("tekst", ""), ("alt", "een briefje met 06-12345678")];
    let asked = ria.sends_file("/huiskamer/foto", &alt, "foto", b"").await;
    let toch = asked.is(422).shows("Dit lijkt een telefoonnummer").field("toch");
    assert!(toch.contains("06-12345678"), "{toch}");
    let danger = [("alt", "een mes"), ("tekst", "Ik wil dood, kanarie")];
    let asked = ria.sends_file("/huiskamer/foto", &danger, "foto", b"").await;
    asked.is(422).shows("Bel 112").shows("href=\"tel:112\"").shows("href=\"/help\"");
    let number = [("alt", "mijn pas, 111222333")];
    ria.sends_file("/huiskamer/foto", &number, "foto", b"").await.shows("burgerservicenummer");
}

#[tokio::test]
async fn the_number_of_the_centre_itself_is_no_secret() {
    let linde = home().await;
    says(&linde.neighbour("Ria").await, "Bel 030 000 00 00").await;
}

#[tokio::test]
async fn a_national_number_is_refused_however_sure_somebody_is() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let line = [
        ("tekst", "Mijn nummer is 111222333"),
        ("regels", "99"),
        ("toch", "Mijn nummer is 111222333"),
    ];
    ria.sends(ROOM, &line).await.is(422).shows("burgerservicenummer");
    ria.sees(ROOM).await.hides("111222333");
}

#[tokio::test]
async fn who_writes_of_danger_sees_help_and_nobody_hears_of_it() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;

    let asked = ria.sends(ROOM, &[("tekst", "Ik wil dood, kanarie"), ("regels", "99")]).await;

    asked.is(422).shows("Bel 112").shows("kanarie</textarea>").shows("href=\"/help\"");
    asked.shows("href=\"tel:112\"").shows("href=\"tel:0300000000\"");
    assert!(!linde.all_text().await.contains("kanarie"));
}

#[tokio::test]
async fn a_reported_line_is_hidden_by_a_host_and_comes_back_when_that_was_wrong() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let aicha = linde.host("Aïcha").await;
    says(&ben, "Snel geld nodig").await;
    let mut ear = ria.listens(LIVE, None).await;
    let line = ria.sees("/huiskamer/regel?nummer=1").await;
    let report = line.text.split("href=\"").find(|own| own.starts_with("/melden/")).unwrap();
    let report = report.split('"').next().unwrap();
    ria.sees(report).await.is(200).shows("Snel geld nodig");
    ria.sends(report, &[("mis", "vals")]).await.is(303);

    let key = report.strip_prefix("/melden/living_room/").unwrap();
    let hides = [("kamer", "living_room"), ("wat", key), ("doe", "weg"), ("reden", "Geen geld.")];
    ria.sends("/achterkamer/meldingen/doe", &hides).await.is(403);
    aicha.sends("/achterkamer/meldingen/doe", &hides).await.is(303);

    let (_, change) = ear.hears().await.unwrap();
    assert!(change.contains("weggehaald") && !change.contains("geld"), "{change}");
    ria.sees(ROOM).await.hides("Snel geld nodig").shows("Dit bericht is weggehaald");
    ria.sees("/huiskamer/regel?nummer=1").await.is(404);
}

#[tokio::test]
async fn two_who_do_not_see_each_other_do_not_hear_each_other_either() {
    let linde = home().await;
    let (ria, bo) = (linde.neighbour("Ria").await, linde.neighbour("Bo").await);
    let piet = linde.neighbour("Piet").await;
    says(&bo, "Kanarie van Bo").await;
    bo.sends("/huiskamer/binnen", &[]).await.is(303);
    let mut rias_ear = ria.listens(LIVE, None).await;
    rias_ear.sees_until("<bdi>Bo</bdi>").await;
    let form = [("wie", bo.id().to_string()), ("terug", ROOM.to_owned())];
    let form: Vec<(&str, &str)> =
        form.iter().map(|(name, value)| (*name, value.as_str())).collect();

    ria.sends("/blokkeren", &form).await.is(303);

    // Whoever attends to the table hears of it a moment later.
    while rias_ear.sees_next().await.contains("<bdi>Bo</bdi>") {}
    ria.sees(ROOM).await.hides("Kanarie van Bo").hides("<bdi>Bo</bdi>");
    ria.sees("/huiskamer/regel?nummer=1").await.is(404);
    says(&bo, "Nog een kanarie").await;
    let answer = [("tekst", "Leuk, Bo"), ("regels", "99"), ("antwoord_op", "2")];
    piet.sends(ROOM, &answer).await.is(303);
    says(&piet, "Dag Ria").await;
    let (number, line) = rias_ear.hears().await.unwrap();
    assert!(number == 4 && line.contains("Dag Ria"), "{line}");
    bo.sees(ROOM).await.shows("Leuk, Bo");
    says(&ria, "Van Ria").await;
    bo.sees(ROOM).await.hides("Van Ria").hides("<bdi>Ria</bdi>");
    // Who only passes by is nobody's neighbour; and a host is heard by all.
    piet.sees(ROOM).await.shows("Kanarie van Bo").shows("Van Ria");
}
