//! Every page about one thing names one person and says how to reach them: nobody stands before
//! something that nobody answers for.
use super::whole_house;
use crate::rooms;
use axum::http::Method;
use kernel::face::{self, Audience, NewFace};
use kernel::{Role, sql};
use test_house::{TestCentre, Visitor};

/// The pages about one thing, and where one of each is found.
const ITEMS: &[(&str, &str)] = &[
    ("/agenda/{welke}", "/agenda/samen-soep-koken"),
    ("/krant/artikel/{welk}", "/krant/artikel/de-soep-van-donderdag"),
    ("/prikbord/{welk}", "/prikbord/bakfiets-te-leen"),
    // The own building has the id of its centre.
    ("/plekken/{plek}", "/plekken/{centrum}"),
];

/// What else stands at an address with a gap, for whoever comes by.
const OTHERS: &[(&str, &str)] = &[
    ("/agenda/briefje/{briefje}", "a slip that somebody keeps"),
    ("/agenda/briefje/{briefje}/agenda.ics", "the same for somebody's own calendar"),
    ("/agenda/mijn/{geheim}", "somebody's own calendar, for their telephone"),
    ("/agenda/terugblik/{briefje}", "two questions to whoever was there"),
    ("/agenda/{welke}/affiche", "a sheet for a window, which names nobody"),
    ("/contact/briefje/{briefje}", "a slip that somebody keeps"),
    ("/doe/{token}", "the question behind a link in a letter"),
    ("/foto/{foto}/{maat}", "a picture"),
    ("/huiskamer/{tafel}", "a table, where whoever receives people has a face"),
    ("/huiskamer/{tafel}/live", "the stream of a table"),
    ("/k/{kode}", "leads on"),
    ("/krant/per-mail/stop/{wie}", "a question with one press"),
    ("/krant/thuis/briefje/{briefje}", "a slip that somebody keeps"),
    ("/krant/{nummer}", "a whole number of the newspaper"),
    ("/krant/{nummer}/alles", "a whole number of the newspaper, on one page"),
    ("/krant/{nummer}/papier/{welk}", "a file of that number, to print"),
    ("/melden/{kamer}/{wat}", "a form"),
    ("/melding/{sleutel}", "the receipt of who reported"),
    ("/nagaan/{token}", "what somebody is asked about in a letter"),
    ("/pas/{kode}", "the way in with a card"),
    ("/prikbord/briefje/{briefje}", "leads on, from a code on paper"),
    ("/prikbord/{welk}/blad", "a sheet with strips, which names nobody"),
    ("/wie-is-wie/{wie}", "somebody's own card"),
];

async fn with_contact() -> TestCentre {
    let linde = whole_house().await;
    let nadia = linde.with_role("Nadia", Role::Host).await;
    let mut tx = linde.write().await;
    let shown = NewFace {
        drawing: "fatima",
        photo: None,
        alt: "",
        role: "gastvrouw",
        about: "",
        audience: Audience::Everyone,
    };
    face::show(&mut tx, nadia.id(), &shown).await.unwrap();
    sql!(
        "update centre set contact_id = $2, phone = '030 123 45 67' where id = $1",
        tx.centre,
        nadia.id()
    )
    .run(&mut tx)
    .await
    .unwrap();
    kernel::centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    let soup = [
        ("titel", "Samen soep koken"),
        ("dag", "2026-03-05"),
        ("van", "16.00"),
        ("tot", "19.00"),
        ("aanmelden", "walk_in"),
    ];
    nadia.sends("/agenda/nieuw", &soup).await.is(303);
    let notice =
        [("stap", "3"), ("soort", "leen"), ("titel", "Bakfiets te leen"), ("wat", "vervoer")];
    nadia.sends_file("/prikbord/nieuw", &notice, "niets", b"").await.is(303);
    is_printed(&linde, &nadia).await;
    linde
}

/// An article of this neighbour is in the newspaper.
async fn is_printed(linde: &TestCentre, neighbour: &Visitor<'_>) {
    let piece = [
        ("stap", "3"),
        ("soort", "stuk"),
        ("titel", "De soep van donderdag"),
        ("tekst", "Er was linzensoep."),
        ("naam", "geen"),
    ];
    let sent = neighbour.sends_file("/krant/schrijf", &piece, "niets", b"").await;
    let own = sent.is(303).goes_to.clone().expect("the writer is sent to the piece");
    let desk = own.replace("/krant/mijn-stukken/", "/achterkamer/krant/stuk/");
    let piet = linde.with_role("Piet", Role::Editor).await;
    for (from, to) in [("sent", "editing"), ("editing", "planned")] {
        let brings = [("van", from), ("naar", to)];
        piet.sends(&format!("{desk}/breng"), &brings).await.is(303);
    }
    piet.sends("/achterkamer/krant/nummer/klaar", &[("nummer", "1")]).await.is(303);
}

#[tokio::test]
async fn every_page_about_one_thing_names_one_person_and_how_to_reach_them() {
    let linde = with_contact().await;
    for (_, found) in ITEMS {
        let path = found.replace("{centrum}", &linde.id.to_string());
        let page = linde.passer_by().sees(&path).await;
        page.is(200);
        let main = page.text.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>"));
        let (main, _) = main.unwrap_or_else(|| panic!("{path} has a main part"));
        assert!(main.contains("Nadia"), "{path} names nobody");
        assert!(main.contains("href=\"tel:0301234567\""), "{path} does not say how to reach them");
    }
}

#[test]
fn whatever_stands_at_an_address_with_a_gap_is_a_thing_or_something_else() {
    let known: Vec<&str> =
        ITEMS.iter().map(|(path, _)| *path).chain(OTHERS.iter().map(|(path, _)| *path)).collect();
    let is_for_all = |rule: &str| rule == "gate" || rule == "anyone";
    let real = kernel::house::addresses(&rooms::known());
    let real: Vec<&str> = real
        .iter()
        .filter(|own| own.method == Method::GET && own.path.contains('{') && is_for_all(own.rule))
        .map(|own| own.path)
        .collect();
    let unknown: Vec<_> = real.iter().filter(|path| !known.contains(path)).collect();
    assert!(unknown.is_empty(), "is this a page about one thing? {unknown:?}");
    let gone: Vec<_> = known.iter().filter(|path| !real.contains(path)).collect();
    assert!(gone.is_empty(), "no longer there: {gone:?}");
}
