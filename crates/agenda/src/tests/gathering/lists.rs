//! Files and lists, brought along once.
use super::super::with_soup;
use super::street::Site;
use super::{LIST, SOUP, SOURCES, THURSDAY, calendar, home, looks, takes_in};
use test_house::{Seen, TestCentre, Visitor, days};

async fn brings(who: &Visitor<'_>, file: &[u8]) -> Seen {
    who.sends_file(LIST, &[("lijst", "")], "bestand", file).await
}

async fn pastes(who: &Visitor<'_>, list: &str) -> Seen {
    who.sends_file(LIST, &[("lijst", list)], "bestand", b"").await
}

async fn quiet_home() -> TestCentre {
    home(&Site::opens().await).await
}

#[tokio::test]
async fn a_pasted_list_comes_in_as_a_whole_and_goes_as_a_whole() {
    let linde = quiet_home().await;
    let fatima = linde.host("Fatima").await;
    fatima.sees(LIST).await.is(200).shows("Plak hier je lijst");
    let list = "5 maart 16.00 tot 18.00 Soep\n6 maart 10.00 Brood\nonzin\n";

    let look = pastes(&fatima, list).await.is(303).goes_to.clone().unwrap();

    let page = fatima.sees(&look).await;
    page.shows("We vonden 2 activiteiten.")
        .shows("1 regel kunnen we niet lezen.")
        .shows("regel: 3");
    takes_in(&fatima, &look, &[("aanmelden", "sign_up")]).await;
    let agenda = linde.passer_by().sees("/agenda").await;
    agenda.shows("Soep").shows("Brood").shows("Meld je aan");
    linde.passer_by().sees(SOUP).await.hides("Van de site van");
    linde.passer_by().sees("/agenda/brood").await.shows("vrijdag 6 maart, 10.00 uur");
    fatima.sees(SOURCES).await.shows("door Fatima: 2 in de agenda");
    let ria = linde.neighbour("Ria").await;
    ria.sends(&format!("{SOUP}/kom"), &[("op", "2026-03-05"), ("n", "1")]).await.is(303);

    fatima.sends(&format!("{look}/weg"), &[]).await.sends_on_to(SOURCES);

    fatima.sees(SOURCES).await.shows("1 weggehaald. 1 blijft staan");
    linde.passer_by().sees("/agenda").await.shows("Soep").hides("Brood");
    fatima.sends(&format!("{look}/weg"), &[]).await.is(404);
    fatima.sends(&look, &[]).await.is(303);
    linde.passer_by().sees("/agenda").await.hides("Brood");
}

#[tokio::test]
async fn after_a_week_a_list_is_ours_and_then_it_is_forgotten() {
    let linde = quiet_home().await;
    let fatima = linde.host("Fatima").await;
    let look = pastes(&fatima, "30 maart 16.00 Soep").await.goes_to.clone().unwrap();
    takes_in(&fatima, &look, &[]).await;
    linde.later(days(6));
    fatima.sees(&look).await.shows("Haal deze lijst weer weg");
    linde.later(days(1));
    fatima.sees(&look).await.hides("Haal deze lijst weer weg");
    fatima.sends(&format!("{look}/weg"), &[]).await.is(404);
    linde.later(days(2));
    linde.forgets().await;
    fatima.sees(&look).await.is(404);
    linde.passer_by().sees(SOUP).await.is(200);
}

#[tokio::test]
async fn a_file_is_read_by_what_it_holds() {
    let linde = quiet_home().await;
    let fatima = linde.host("Fatima").await;
    let ics = calendar(&[("soep", "Soep", THURSDAY)]);
    let csv =
        "\u{feff}Titel;Datum;Van;Tot;Waar;Kosten\r\nBrood;5-3-2026;16:00;18:00;Keuken;2 euro\r\n";
    let old = b"Titel;Datum\r\nCaf\xe9;5-3-2026\r\n";
    for file in [ics.as_bytes(), csv.as_bytes(), old] {
        let look = brings(&fatima, file).await.is(303).goes_to.clone().unwrap();
        takes_in(&fatima, &look, &[]).await;
    }
    let agenda = linde.passer_by().sees("/agenda").await;
    agenda.shows("Soep").shows("Brood").shows("2 euro").shows("Café").shows("Gratis");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_told_plainly() {
    let linde = quiet_home().await;
    let fatima = linde.host("Fatima").await;
    for (file, says) in [
        (b"PK\x03\x04xlsx".as_slice(), "Bewaar het in Excel als CSV."),
        (b"%PDF-1.7", "Bewaar het in Excel als CSV."),
        (b"<!doctype html><p>Agenda", "bladzijde van een site"),
        (b"\n\n", "Hier staat niets in."),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "Hier staat niets in."),
    ] {
        brings(&fatima, file).await.is(422).shows(says).shows("Fout:");
    }
    let large = vec![b'x'; fetching::BYTES_MAX + 1];
    brings(&fatima, &large).await.is(422).shows("Dit bestand is te groot.");
    let nothing = pastes(&fatima, " ").await;
    nothing.is(422).shows("Plak hier een lijst, of kies een bestand.");
    linde.neighbour("Ria").await.sends_file(LIST, &[], "bestand", b"x").await.is(403);
    linde.passer_by().sends_file(LIST, &[], "bestand", b"x").await.is(401);
}

#[tokio::test]
async fn what_seems_to_be_there_already_comes_in_only_when_somebody_says_so() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let fatima = with_soup(&linde, &[("plekken", "")]).await;
    let list = "5 maart 12.00 Sámen sóep koken!\n5 maart 16.00 Iets anders\n6 maart Brood\n";
    let look = pastes(&fatima, list).await.goes_to.clone().unwrap();
    let page = fatima.sees(&look).await;
    page.shows("Staan deze er al in?").shows("Lijkt op: Samen soep koken");
    page.shows("We vonden 3 activiteiten.");

    takes_in(&fatima, &look, &[]).await;

    linde.passer_by().sees("/agenda/iets-anders").await.is(200);
    linde.passer_by().sees("/agenda/samen-soep-koken-2").await.is(404);
    let again = pastes(&fatima, "5 maart 12.00 Samen soep koken").await.goes_to.clone().unwrap();
    let ticked = fatima.sees(&again).await.field("toch");
    takes_in(&fatima, &again, &[("toch", &ticked)]).await;
    linde.passer_by().sees("/agenda/samen-soep-koken-2").await.is(200);

    // Of a source it is left out for as long as nobody says otherwise.
    site.has(&calendar(&[("a", "Samen soep koken", THURSDAY), ("b", "Taal", THURSDAY)]));
    let source = takes_in(&fatima, &looks(&fatima).await, &[]).await;
    let page = fatima.sees(&source).await;
    page.shows("Niet erbij gezet").shows("1 activiteit in de agenda");
    fatima.sends(&format!("{source}/nu"), &[]).await.is(303);
    linde.passer_by().sees("/agenda/samen-soep-koken-3").await.is(404);
    let wat = page.field("wat");
    fatima.sends(&format!("{source}/toch"), &[("wat", &wat)]).await.is(303);
    fatima.sends(&format!("{source}/toch"), &[("wat", &wat)]).await.is(404);
    fatima.sees(&source).await.hides("Niet erbij gezet").shows("2 activiteiten in de agenda");
}

#[tokio::test]
async fn two_people_bring_lists_at_once_and_each_takes_off_their_own() {
    let linde = quiet_home().await;
    let (fatima, mo) = (linde.host("Fatima").await, linde.coordinator("Mo").await);
    let (one, other) =
        tokio::join!(pastes(&fatima, "5 maart 16.00 Soep"), pastes(&mo, "6 maart 10.00 Brood"));
    let [one, other] = [one, other].map(|look| look.goes_to.unwrap());
    tokio::join!(takes_in(&fatima, &one, &[]), takes_in(&mo, &other, &[]));
    linde.passer_by().sees("/agenda").await.shows("Soep").shows("Brood");
    mo.sends(&format!("{one}/weg"), &[]).await.is(303);
    linde.passer_by().sees("/agenda").await.hides("Soep").shows("Brood");
}

#[tokio::test]
async fn hundreds_at_once_come_in_and_go() {
    let linde = quiet_home().await;
    // All or nothing: so many are worked out one by one while nobody else writes.
    linde.expects_an_idle_hold();
    let fatima = linde.host("Fatima").await;
    let names = (0..600).map(|n| format!("Titel{n};{}-4-2026;{}:00\n", 1 + n % 28, n % 24));
    let list = format!("titel;datum;van\n{}", names.collect::<String>());
    let look = brings(&fatima, list.as_bytes()).await.is(303).goes_to.clone().unwrap();
    takes_in(&fatima, &look, &[]).await;
    fatima.sees(SOURCES).await.shows("600 in de agenda");
    fatima.sends(&format!("{look}/weg"), &[]).await.is(303);
    fatima.sees(SOURCES).await.shows("600 weggehaald");
}

#[tokio::test]
async fn a_full_page_ends_with_a_whole_day_and_leads_on_to_the_next() {
    let linde = quiet_home().await;
    linde.expects_an_idle_hold();
    let fatima = linde.host("Fatima").await;
    let on_day = |n: usize, day: &'static str| {
        (0..n).map(move |nth| format!("Op {day} {nth:03};{day}-2026;10:00\n"))
    };
    let all = on_day(110, "5-3").chain(on_day(60, "6-3")).chain(on_day(10, "7-3"));
    let list: String = all.chain(on_day(120, "5-4")).collect();
    let look = brings(&fatima, format!("titel;datum;van\n{list}").as_bytes()).await;
    takes_in(&fatima, &look.is(303).goes_to.clone().unwrap(), &[]).await;

    let first = linde.passer_by().sees("/agenda").await;
    first.shows("Op 5-3 000").shows("Op 5-3 109").hides("Op 6-3").shows("vanaf=2026-03-06");
    let next = linde.passer_by().sees("/agenda?vanaf=2026-03-06").await;
    next.shows("Op 6-3 000").shows("Op 6-3 059").shows("Op 7-3 009");
    let month = linde.passer_by().sees("/agenda?maand=2026-03").await;
    month.shows("Op 5-3 109").hides("Op 6-3").shows("vanaf=2026-03-06");
    let busy = linde.passer_by().sees("/agenda?vanaf=2026-04-05").await;
    busy.shows("Op 5-4 000").shows("Op 5-4 119").shows("vanaf=2026-04-06");
}

#[tokio::test]
async fn what_stands_there_twice_is_shown_until_somebody_says_what_it_is() {
    const DOUBLES: &str = "/achterkamer/agenda/dubbel";
    let linde = quiet_home().await;
    let fatima = linde.host("Fatima").await;
    fatima.sees(DOUBLES).await.shows("Er staat niets dubbel");
    let list = "5 maart 16.00 Samen soep koken\n5 maart 16.30 Soep koken\n6 maart 10.00 Yoga";
    let look = pastes(&fatima, list).await.goes_to.clone().unwrap();
    takes_in(&fatima, &look, &[]).await;
    let twice = fatima.sees(DOUBLES).await;
    twice.shows("Samen soep koken").shows("Soep koken").hides("Yoga");
    linde.neighbour("Ria").await.sees(DOUBLES).await.is(403);

    let two = [("een", "soep-koken"), ("ander", "samen-soep-koken")];
    fatima.sends(&format!("{DOUBLES}/twee"), &two).await.sends_on_to(DOUBLES);
    fatima.sees(DOUBLES).await.shows("Er staat niets dubbel");
    let yoga = crate::tests::soup(&[("titel", "Yoga!"), ("dag", "2026-03-06")]);
    fatima.sends("/agenda/nieuw", &yoga).await.sends_on_to("/agenda/yoga-2");
    fatima.sees(DOUBLES).await.shows("Yoga!").hides("Soep koken");
    let gone = [("welke", "yoga-2")];
    fatima.sends(&format!("{DOUBLES}/weg"), &gone).await.sends_on_to(DOUBLES);
    fatima.sees(DOUBLES).await.shows("Er staat niets dubbel");
    linde.passer_by().sees("/agenda").await.shows("Yoga").hides("Yoga!");
    fatima.sends(&format!("{DOUBLES}/weg"), &[("welke", "niets")]).await.is(404);
}
