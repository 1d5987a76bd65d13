//! Remarks below an article: for whoever came in, as soon as the coordinator wants them.
use super::{ISSUE, SOUP, editor, home, is_out, post_of};
use crate::tests::can_be_reached;
use test_house::{Seen, TestCentre, Visitor};

const SAY: &str = "/krant/artikel/de-soep-van-donderdag/reacties";
const SWITCH: &str = "/achterkamer/krant/reacties";

/// The soup is out, and neighbours react below it.
async fn with_remarks() -> TestCentre {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    is_out(&linde, &ria).await;
    linde.coordinator("Mo").await.sends(SWITCH, &[("aan", "ja")]).await.sends_on_to(ISSUE);
    linde
}

async fn says(who: &Visitor<'_>, text: &str) -> Seen {
    who.sends(SAY, &[("onder", text), ("regels", "9")]).await
}

/// The remark that stands last on this page, as forms name it.
fn last_remark(page: &Seen) -> String {
    let last = page.text.rsplit("id=\"reactie-").next().expect("a remark stands there");
    last.split('"').next().unwrap().to_owned()
}

async fn are_parted(linde: &TestCentre, by: &Visitor<'_>, other: &Visitor<'_>) {
    let mut tx = linde.write().await;
    moderation::block::block(&mut tx, &linde.house, by.id(), other.id()).await.unwrap();
    tx.save().await.unwrap();
}

#[tokio::test]
async fn there_are_none_until_the_coordinator_wants_them() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    is_out(&linde, &ria).await;
    ben.sees(SOUP).await.is(200).hides("Jouw reactie");
    says(&ben, "Lekker!").await.is(403);
    let lin = editor(&linde, "Lin").await;
    lin.sees(ISSUE).await.shows("De coördinator zet dit aan of uit.").hides("Zet reacties aan");
    lin.sends(SWITCH, &[("aan", "ja")]).await.is(403);
    let mo = linde.coordinator("Mo").await;
    mo.sees(ISSUE).await.shows("Zet reacties aan");

    mo.sends(SWITCH, &[("aan", "ja")]).await.sends_on_to(ISSUE);

    says(&ben, "Lekker!").await.sends_on_to(&format!("{SOUP}#reacties"));
    ria.sees(SOUP).await.shows("Lekker!").shows("<bdi>Ben</bdi>");
    // Who did not come in reads and writes nothing.
    linde.passer_by().sees(SOUP).await.is(200).hides("Lekker!").hides("Ben");
    says(&linde.passer_by(), "Hallo").await.is(401);
    mo.sends(SWITCH, &[]).await.is(303);
    ria.sees(SOUP).await.hides("Lekker!");
    says(&ben, "Nog een").await.is(403);
}

#[tokio::test]
async fn what_is_not_right_comes_back_with_what_was_typed() {
    let linde = with_remarks().await;
    let ben = linde.neighbour("Ben").await;
    says(&ben, "   ").await.is(422).shows("Schrijf eerst");
    says(&ben, &"lang ".repeat(300)).await.is(422).shows("lang lang");
    says(&ben, "Mijn nummer is 123456782").await.is(422).shows("BSN").shows("nummer is 123456782");
    let asked = says(&ben, "Bel me op 06-12345678").await;
    asked.is(422).shows("Dit lijkt een telefoonnummer.").shows("Ja, zet erbij");
    let text = "Bel me op 06-12345678";
    ben.sends(SAY, &[("onder", text), ("toch", text), ("regels", "9")]).await.is(303);
    ben.sees(SOUP).await.shows(text);
    let danger = says(&ben, "Ik wil dood").await;
    danger.is(422).shows("112").shows("href=\"/help\"");
    let evil = "<script>alert(1)</script>";
    says(&ben, evil).await.is(303);
    ben.sees(SOUP).await.hides("<script>alert(1)");
    ben.sends("/krant/artikel/nergens/reacties", &[("onder", "x")]).await.is(404);
}

#[tokio::test]
async fn the_house_rules_come_first() {
    let linde = with_remarks().await;
    let ben = linde.neighbour("Ben").await;
    let mut tx = linde.write().await;
    kernel::sql!("update person set rules_seen = 0 where centre_id = $1", tx.centre)
        .run(&mut tx)
        .await
        .unwrap();
    tx.save().await.unwrap();
    let first = ben.sees(SOUP).await;
    first.shows("name=\"regels\"");
    let refused = ben.sends(SAY, &[("onder", "Lekker!")]).await;
    refused.is(422).shows("Lees eerst hoe we met elkaar omgaan.").shows("Lekker!</textarea>");
    let version = first.field("regels");
    ben.sends(SAY, &[("onder", "Lekker!"), ("regels", &version)]).await.is(303);
    ben.sees(SOUP).await.shows("Lekker!").hides("name=\"regels\"");
}

#[tokio::test]
async fn what_looks_risky_waits_for_an_editor() {
    let linde = with_remarks().await;
    let (ben, ria) = (linde.neighbour("Ben").await, linde.neighbour("Nel").await);
    let lin = editor(&linde, "Lin").await;
    can_be_reached(&linde, &lin, "Lin").await;
    let risky = "Kijk op https://soep.example voor gratis geld";
    says(&ben, risky).await.is(303);
    ben.sees(SOUP).await.shows(risky).shows("De redactie leest je reactie eerst.");
    ria.sees(SOUP).await.hides("soep.example");
    assert_eq!(post_of(&linde, "Lin").await[0].subject, "Er wacht een reactie op de redactie");
    let page = lin.sees(SOUP).await;
    page.shows(risky).shows("Dit wacht op de redactie.").shows("Zet dit er niet bij");
    let decide = format!("/achterkamer/krant/reactie/{}", last_remark(&page));
    ria.sends(&decide, &[("doe", "erbij")]).await.is(403);

    lin.sends(&decide, &[("doe", "niet")]).await.is(303);
    ben.sees(SOUP).await.shows("De redactie zette dit er niet bij.");
    ria.sees(SOUP).await.hides("soep.example");
    lin.sees(SOUP).await.hides("soep.example");
    lin.sends(&decide, &[("doe", "erbij")]).await.is(303);
    ria.sees(SOUP).await.shows(risky);
    lin.sends(&decide, &[("doe", "niet")]).await.is(404);
}

#[tokio::test]
async fn what_is_not_right_is_reported_and_taken_away_and_its_writer_reads_why() {
    let linde = with_remarks().await;
    let (ben, ria) = (linde.neighbour("Ben").await, linde.neighbour("Nel").await);
    says(&ben, "Wat een nare soep").await.is(303);
    let page = ria.sees(SOUP).await;
    let remark = last_remark(&page);
    let report = format!("/melden/newspaper/reactie-{remark}");
    page.shows(&report);
    ria.sees(&report).await.is(200).shows("Wat een nare soep");
    linde.passer_by().sees(&report).await.is(404);
    ria.sends(&report, &[("mis", "naar"), ("erbij", "")]).await.is(303);
    let fatima = linde.host("Fatima").await;
    fatima.sees("/achterkamer/meldingen").await.is(200).shows("Ben");
    let item = format!("reactie-{remark}");
    let away = [("kamer", "newspaper"), ("wat", &*item), ("doe", "weg"), ("reden", "Niet aardig.")];
    fatima.sends("/achterkamer/meldingen/doe", &away).await.is(303);

    ria.sees(SOUP).await.is(200).hides("Wat een nare soep");
    ben.sees(SOUP).await.shows("Het team heeft je reactie weggehaald.").shows("Lees waarom");
}

#[tokio::test]
async fn two_who_parted_do_not_read_each_other_below_an_article() {
    let linde = with_remarks().await;
    let (ben, ria) = (linde.neighbour("Ben").await, linde.neighbour("Nel").await);
    says(&ben, "Lekker, zegt Ben").await.is(303);
    says(&ria, "Zout, zegt Nel").await.is(303);
    are_parted(&linde, &ben, &ria).await;
    ria.sees(SOUP).await.is(200).hides("Lekker, zegt Ben").shows("Zout, zegt Nel");
    let own = ben.sees(SOUP).await;
    own.is(200).hides("Zout, zegt Nel").shows("Lekker, zegt Ben");
    let report = format!("/melden/newspaper/reactie-{}", last_remark(&own));
    ria.sees(&report).await.is(404);
}

#[tokio::test]
async fn whoever_said_it_takes_it_back_and_nobody_else() {
    let linde = with_remarks().await;
    let (ben, ria) = (linde.neighbour("Ben").await, linde.neighbour("Nel").await);
    says(&ben, "Lekkerkanarie").await.is(303);
    let back = format!("/krant/reactie/{}/terug", last_remark(&ben.sees(SOUP).await));
    ria.sends(&back, &[]).await.is(404);
    ben.sends(&back, &[]).await.sends_on_to(&format!("{SOUP}#reacties"));
    assert!(!linde.all_text().await.contains("Lekkerkanarie"));
}

#[tokio::test]
async fn what_somebody_said_goes_along_with_them_and_after_its_days() {
    let linde = with_remarks().await;
    let (ben, ria) = (linde.neighbour("Ben").await, linde.neighbour("Nel").await);
    says(&ben, "Lekkerkanarie").await.is(303);
    let lines = linde.hands_over(&ben).await;
    assert_eq!(lines.iter().filter(|line| line.contains("Lekkerkanarie")).count(), 1);
    linde.lets_go(&ben).await;
    assert!(!linde.all_text().await.contains("Lekkerkanarie"));
    says(&ria, "Zoutkanarie").await.is(303);
    linde.later(test_house::days(89));
    linde.forgets().await;
    assert!(linde.all_text().await.contains("Zoutkanarie"));
    linde.later(test_house::days(2));
    linde.forgets().await;
    assert!(!linde.all_text().await.contains("Zoutkanarie"));
}

#[tokio::test]
async fn nobody_fills_a_page_alone_and_another_centre_reads_nothing() {
    let linde = with_remarks().await;
    let ben = linde.neighbour("Ben").await;
    for n in 0..20 {
        says(&ben, &format!("Lekker {n}")).await.is(303);
    }
    let late = says(&ben, "Nog lekkerder").await;
    late.is(429).shows("Nog lekkerder</textarea>").shows("Je tekst staat er nog.");
    let wilg = linde.other_centre().await.0;
    linde.stranger(wilg, "Anna", None).await.sees(SOUP).await.is(200).hides("Lekker 1");
}
