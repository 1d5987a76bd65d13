//! Somebody asks something at a table, and one of the team puts it in the list of questions: it gets
//! an answer, the talk shows nothing of it, and whoever asked hears of it alone.
use super::whole_house;
use kernel::{Role, people};
use telling::outbox::{self, Posted};
use test_house::{TestCentre, Visitor};

const ROOM: &str = "/huiskamer";
const LINE: &str = "/huiskamer/regel?tafel=&nummer=1";
const PUT_IN: &str = "/huiskamer/regel/vraag";
const INBOX: &str = "/achterkamer/vragen";
const MINE: &str = "/contact/mijn/1";
/// What no letter may tell.
const CANARY: &str = "Wie leest mijn kanariebrief?";
const FIRST: [(&str, &str); 2] = [("tafel", ""), ("nummer", "1")];

async fn says(visitor: &Visitor<'_>, more: &[(&str, &str)]) {
    let line = [("tekst", CANARY), ("regels", "99")];
    let line: Vec<_> = line.into_iter().chain(more.iter().copied()).collect();
    visitor.sends(ROOM, &line).await.is(303);
}

async fn post_to(linde: &TestCentre, address: &str) -> Vec<Posted> {
    linde.ticks().await;
    let post = outbox::newest(&linde.house, &linde.host).await.unwrap();
    post.into_iter().filter(|letter| letter.to == address).collect()
}

/// Where the team reads question 1.
async fn first_question(colleague: &Visitor<'_>) -> String {
    let list = colleague.sees(INBOX).await.text.clone();
    let before = list.split("\">Nummer 1</a>").next().unwrap();
    before.rsplit("href=\"").next().unwrap().to_owned()
}

#[tokio::test]
async fn a_question_at_a_table_is_put_in_the_list_and_only_its_asker_hears_of_it() {
    let linde = whole_house().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let (fatima, sam) = (linde.host("Fatima").await, linde.with_role("Sam", Role::Moderator).await);
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, ria.id(), "mail", "ria@demo.invalid").await.unwrap();
    tx.save().await.unwrap();
    says(&ria, &[]).await;
    for other in [&ria, &ben, &sam] {
        other.sees(LINE).await.is(200).hides("bij de vragen");
    }
    for other in [&ria, &ben, &sam] {
        other.sends(PUT_IN, &FIRST).await.is(403);
    }
    linde.passer_by().sends(PUT_IN, &FIRST).await.is(401);
    fatima.sees(LINE).await.shows("Zet bij de vragen");
    fatima.sends(PUT_IN, &[("tafel", ""), ("nummer", "7")]).await.is(404);

    fatima.sends(PUT_IN, &FIRST).await.sends_on_to(LINE);

    let page = fatima.sees(LINE).await;
    page.shows("Dit is nu vraag 1.").shows("Staat bij de vragen:").hides(PUT_IN);
    // Whoever presses once more puts in nothing.
    fatima.sends(PUT_IN, &FIRST).await.sends_on_to(LINE);
    fatima.sees(INBOX).await.shows("Nummer 1").hides("Nummer 2").shows(CANARY);
    // The talk shows nothing of it.
    ben.sees(LINE).await.hides("bij de vragen").hides("raag 1");
    ben.sees(ROOM).await.shows(CANARY).hides("raag 1");
    let mine = ria.sees("/mijn").await;
    mine.shows("Mijn vragen en ideeën").shows(&format!("{MINE}\">Vraag 1</a>")).hides(CANARY);
    ben.sees("/mijn").await.hides("Mijn vragen en ideeën");
    ria.sees(MINE).await.is(200).shows(CANARY).shows("Je hoort uiterlijk op");
    ben.sees(MINE).await.is(404).hides(CANARY);
    let post = post_to(&linde, "ria@demo.invalid").await;
    assert_eq!(post.len(), 1);
    assert_eq!(post[0].subject, "Je krijgt antwoord van ons");
    assert!(post[0].text.contains("nummer 1") && post[0].text.contains(MINE));
    assert!(!post[0].text.contains("kanariebrief"));

    let path = first_question(&fatima).await;
    let page = fatima.sees(&path).await;
    page.shows("gezegd in een kamer").shows("ria@demo.invalid").shows("(<bdi>Ria</bdi>)");
    let answer = [("antwoord", "Kom dinsdag langs.")];
    fatima.sends(&format!("{path}/antwoord"), &answer).await.is(303);
    assert_eq!(post_to(&linde, "ria@demo.invalid").await[0].subject, "Er is antwoord op je vraag");
    ria.sees(MINE).await.shows("Kom dinsdag langs.");
    ria.sees("/mijn").await.shows("Er is antwoord.").hides("Kom dinsdag");
    ben.sees(ROOM).await.hides("Kom dinsdag");

    linde.lets_go(&ria).await;
    fatima.sees(&path).await.is(404);
    let left = linde.all_text().await;
    assert!(!left.contains(&ria.id().to_string().replace('-', "")));
}

#[tokio::test]
async fn a_guest_and_a_caller_are_told_the_number_and_the_code_aloud() {
    let linde = whole_house().await;
    let (mo, aicha) = (linde.coordinator("Mo").await, linde.host("Aïcha").await);
    let table = [("tafel", ""), ("dagen", "14"), ("gasten", "ja")];
    mo.sends("/achterkamer/huiskamer/tafel", &table).await.is(303);
    aicha.sends("/huiskamer/binnen", &[]).await.is(303);
    let kees = linde.passer_by();
    let chair = [("naam", "Keesje"), ("regels", "99")];
    kees.sends("/huiskamer/gast", &chair).await.is(303);
    says(&kees, &[]).await;
    says(&aicha, &[("beller", "Mevrouw Jansen")]).await;

    for (number, name) in [("1", "Keesje"), ("2", "Mevrouw Jansen")] {
        let sent = aicha.sends(PUT_IN, &[("tafel", ""), ("nummer", number)]).await;
        sent.is(303);
        let slip = sent.goes_to.clone().unwrap();
        assert!(slip.starts_with("/contact/briefje/"), "{slip}");
        let seen = aicha.sees(&slip).await;
        seen.shows(&format!("Dit is nu vraag {number}."))
            .shows("Code")
            .shows("Terug naar de vragen");
        let path = slip.replace("/contact/briefje", INBOX);
        mo.sees(&path).await.shows(name).shows("De buur komt langs").shows(CANARY);
    }
    kees.sees("/mijn").await.is(401);
    // What somebody of the team said in their own name is no question of another.
    says(&aicha, &[]).await;
    aicha.sees("/huiskamer/regel?tafel=&nummer=3").await.hides("bij de vragen");
    aicha.sends(PUT_IN, &[("tafel", ""), ("nummer", "3")]).await.is(404);
}

#[tokio::test]
async fn where_nobody_answers_questions_nothing_is_put_in() {
    let linde = whole_house().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    says(&ria, &[]).await;
    fatima.sees(LINE).await.shows("Zet bij de vragen");
    linde.switches("contact", false).await;
    fatima.sees(LINE).await.is(200).hides("bij de vragen");
    fatima.sends(PUT_IN, &FIRST).await.is(403);
    ria.sees("/mijn").await.is(200).hides("Mijn vragen en ideeën");
}

#[tokio::test]
async fn a_name_at_a_table_leads_to_the_card_that_this_reader_may_see() {
    let linde = whole_house().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let bo = linde.neighbour("Bo").await;
    let hangs = |audience| [("wie", audience), ("over", "Ik woon hier.")];
    ria.sends("/wie-is-wie/mij", &hangs("neighbourhood")).await.is(303);
    says(&ria, &[]).await;
    says(&ben, &[]).await;
    let card = format!("/wie-is-wie/{}", ria.id());
    let link = format!("<b><a href=\"{card}\"><bdi>Ria</bdi></a></b>");

    let page = bo.sees(ROOM).await;
    page.shows(&link).shows("<b><bdi>Ben</bdi></b>").shows(&format!("{}={card}", ria.id()));
    bo.sees(&card).await.is(200);
    // The stream says the same to everybody.
    let mut ear = bo.listens("/huiskamer/live", Some(0)).await;
    let (_, line) = ear.hears().await.unwrap();
    assert!(line.contains("<bdi>Ria</bdi>") && !line.contains(&card), "{line}");
    // Who passes by reads along here, and sees no card of a neighbour.
    let mo = linde.coordinator("Mo").await;
    let anyone = [("tafel", ""), ("wie", "anyone"), ("dagen", "14")];
    mo.sends("/achterkamer/huiskamer/tafel", &anyone).await.is(303);
    let page = linde.passer_by().sees(ROOM).await;
    page.shows("<b><bdi>Ria</bdi></b>").hides(&card);
    ria.sends("/wie-is-wie/mij/weg", &[]).await.is(303);
    bo.sees(ROOM).await.shows("<b><bdi>Ria</bdi></b>").hides(&card);
}
