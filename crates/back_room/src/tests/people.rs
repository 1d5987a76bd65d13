//! Who is on the list, who is what, and who is invited.
use super::linde;
use kernel::{Role, people};
use test_house::{TestCentre, Visitor};

const PEOPLE: &str = "/achterkamer/mensen";
const INVITE: &str = "/achterkamer/mensen/nodig-uit";

fn page_of(person: &Visitor<'_>) -> String {
    format!("{PEOPLE}/{}", person.id())
}

async fn gives(mo: &Visitor<'_>, person: &Visitor<'_>, role: &str) {
    let form = [("rol", role), ("wat", "geef")];
    mo.sends(&format!("{}/rol", page_of(person)), &form).await.is(303);
}

#[tokio::test]
async fn the_desk_finds_everybody_by_first_name() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;
    linde.neighbour("Özlem").await;
    linde.neighbour("Ria").await;
    fatima.sees(PEOPLE).await.shows("Fatima").hides("Ria").shows("gastvrouw of gastheer");

    let everybody = fatima.sees(&format!("{PEOPLE}?wie=iedereen")).await;
    everybody.shows("Ria").shows("Özlem").shows("Fatima");
    for typed in ["ri", "RIA", "Ria"] {
        let found = fatima.sees(&format!("{PEOPLE}?wie=iedereen&zoek={typed}")).await;
        found.shows("<bdi>Ria</bdi>").hides("<bdi>Özlem</bdi>");
    }
    let found = fatima.sees(&format!("{PEOPLE}?wie=iedereen&zoek=%C3%B6z")).await;
    found.shows("<bdi>Özlem</bdi>").hides("<bdi>Ria</bdi>");
    let nobody = fatima.sees(&format!("{PEOPLE}?wie=iedereen&zoek=%25")).await;
    nobody.shows("<bdi>Ria</bdi>");
    fatima.sees(&format!("{PEOPLE}?wie=iedereen&zoek=zzz")).await.shows("Niemand gevonden");
}

#[tokio::test]
async fn who_goes_from_door_to_door_has_no_list_of_residents() {
    let linde = linde().await;
    linde.neighbour("Ria").await;
    linde.host("Fatima").await;
    for role in [Role::OutreachVolunteer, Role::Editor, Role::Moderator, Role::Ambassador] {
        let someone = linde.with_role("Sam", role).await;
        let page = someone.sees(&format!("{PEOPLE}?wie=iedereen")).await;
        page.is(200).shows("Fatima").hides("Ria").hides("wie=iedereen");
    }
}

#[tokio::test]
async fn a_long_list_has_pages() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let mut tx = linde.write().await;
    for n in 0..120 {
        let newcomer = people::Newcomer {
            name: &format!("Buur {n:03}"),
            age: kernel::Age::Adult,
            standing: kernel::Standing::Inside,
            language: "nl",
        };
        people::add(&mut tx, &newcomer).await.unwrap();
    }
    tx.save().await.unwrap();

    let first = mo.sees(&format!("{PEOPLE}?wie=iedereen")).await;
    first.shows("1 tot 50 van 121 mensen").shows("Buur 049").hides("Buur 050").hides("Vorige");
    let last = mo.sees(&format!("{PEOPLE}?wie=iedereen&vanaf=100")).await;
    last.shows("101 tot 121 van 121").shows("Buur 119").shows("vanaf=50").hides("Volgende");
    mo.sees(&format!("{PEOPLE}?wie=iedereen&vanaf=99999")).await.shows("101 tot 121");
}

#[tokio::test]
async fn a_role_is_given_and_taken_with_one_press_and_written_down() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    ria.sees("/achterkamer").await.is(403);

    gives(&mo, &ria, "host").await;

    mo.sees(&page_of(&ria)).await.shows("Ria heeft er een rol bij").shows("Neem deze rol terug");
    ria.sees("/achterkamer").await.is(200);
    let form = [("rol", "host"), ("wat", "neem")];
    mo.sends(&format!("{}/rol", page_of(&ria)), &form).await.sends_on_to(&page_of(&ria));
    ria.sees("/achterkamer").await.is(403);
    let page = mo.sees(&page_of(&ria)).await;
    page.shows("gaf een rol").shows("nam een rol terug").shows("<bdi>Mo</bdi>");
    mo.sends(&format!("{}/rol", page_of(&ria)), &[("rol", "koning"), ("wat", "geef")])
        .await
        .is(400);
}

#[tokio::test]
async fn the_last_coordinator_stays() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let own = format!("{}/rol", page_of(&mo));
    let form = [("rol", "coordinator"), ("wat", "neem")];

    let refused = mo.sends(&own, &form).await;

    refused.is(422).shows("Jij bent de laatste coördinator").shows("href=\"#coordinator\"");
    mo.sees(&page_of(&mo)).await.is(200);
    // Once there is another, one may go.
    let anna = linde.neighbour("Anna").await;
    gives(&mo, &anna, "coordinator").await;
    mo.sends(&own, &form).await.sends_on_to("/");
    mo.sees("/achterkamer").await.is(403);
}

#[tokio::test]
async fn an_invited_coordinator_is_no_coordinator_yet() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let form = [("naam", "Els"), ("bereik", "els@linde.example"), ("rol", "coordinator")];
    mo.sends(INVITE, &form).await.is(303);
    let form = [("rol", "coordinator"), ("wat", "neem")];
    mo.sends(&format!("{}/rol", page_of(&mo)), &form).await.is(422);
}

#[tokio::test]
async fn of_two_coordinators_who_take_each_others_role_one_stays() {
    let linde = linde().await;
    let (mo, anna) = (linde.coordinator("Mo").await, linde.coordinator("Anna").await);
    let form = [("rol", "coordinator"), ("wat", "neem")];
    let (annas, mos) = (format!("{}/rol", page_of(&anna)), format!("{}/rol", page_of(&mo)));

    tokio::join!(mo.sends(&annas, &form), anna.sends(&mos, &form));

    assert_eq!(n_coordinators(&linde).await, 1);
}

async fn n_coordinators(linde: &TestCentre) -> i64 {
    let mut tx = linde.read().await;
    let (n,) = kernel::sql!(
        "select count(*) from person_role where centre_id = $1 and role = 'coordinator'",
        linde.id
    )
    .one::<(i64,)>(&mut tx)
    .await
    .unwrap();
    n
}

#[tokio::test]
async fn somebody_is_invited_and_told() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let form =
        [("naam", " Els "), ("bereik", "Els@Linde.Example"), ("rol", "host"), ("rol", "volunteer")];

    mo.sends(INVITE, &form).await.sends_on_to(PEOPLE);

    let list = mo.sees(PEOPLE).await;
    list.shows("Els is uitgenodigd").shows("<bdi>Els</bdi>").shows("uitgenodigd</span>");
    list.shows("vrijwilliger");
    linde.ticks().await;
    let letters = telling::outbox::newest(&linde.house, &linde.host).await.unwrap();
    assert_eq!(letters[0].to, "els@linde.example");
    assert_eq!(letters[0].subject, "Kom binnen bij De Linde");
    assert!(letters[0].text.contains("/binnenkomen"), "{}", letters[0].text);
}

#[tokio::test]
async fn an_invitation_needs_a_name_and_a_new_address() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let invite = |name, address| [("naam", name), ("bereik", address), ("rol", "host")];
    let wrong = [
        (invite("", "els@linde.example"), "Schrijf een naam"),
        (invite("Els", "els"), "Schrijf een mailadres of een mobiel nummer"),
        (invite("Els", "030 123 45 67"), "Schrijf een mailadres of een mobiel nummer"),
    ];
    for (form, says) in wrong {
        let page = mo.sends(INVITE, &form).await;
        page.is(422).shows(says).shows("value=\"host\" checked").shows("Fout:");
    }
    mo.sends(INVITE, &invite("Els", "06 12 34 56 78")).await.is(303);
    let twice = mo.sends(INVITE, &invite("Elsje", "+31 6 12345678")).await;
    twice.is(422).shows("Dit adres is al van Els").shows("Ga naar Els").shows("value=\"Elsje\"");
}

#[tokio::test]
async fn only_a_coordinator_of_this_centre_gives_roles() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let (ria, mo) = (linde.neighbour("Ria").await, linde.coordinator("Mo").await);
    let form = [("rol", "host"), ("wat", "geef")];
    let role = format!("{}/rol", page_of(&ria));
    let organisation = format!("{}/organisatie", page_of(&ria));
    for (visitor, status) in [
        (linde.passer_by(), 401),
        (linde.neighbour("Ben").await, 403),
        (linde.host("Fatima").await, 403),
    ] {
        visitor.sees(&page_of(&ria)).await.is(status);
        visitor.sees(INVITE).await.is(status);
        visitor.sends(&role, &form).await.is(status);
        visitor.sends(&organisation, &[("organisatie", "")]).await.is(status);
        visitor.sends(INVITE, &[("naam", "Els"), ("bereik", "els@linde.example")]).await.is(status);
    }
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    anna.sees_at(&host, &page_of(&ria)).await.is(404);
    anna.sends_at(&host, &role, &form).await.is(404);
    anna.sees_at(&host, &format!("{PEOPLE}?wie=iedereen")).await.hides("Ria").hides("Fatima");
    mo.sees(&page_of(&ria)).await.shows("Hier staat nog niets");
    linde.passer_by().sees(PEOPLE).await.is(401);
    ria.sees(PEOPLE).await.is(403);
}
