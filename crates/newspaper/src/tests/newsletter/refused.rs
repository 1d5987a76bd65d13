//! What the mail server does not take, and mail that comes back later.
use super::mail_server::{Taken, mail_server};
use super::{LETTER_DESK, editor, gets_it, home, mails, mails_to, number_one, presses_send};
use crate::Newspaper;
use crate::newsletter::SubscriberId;
use drafts::Drafts;
use kernel::sql;
use moderation::Moderation;
use photos::Photos;
use telling::{Mail, Telling, Transport};
use test_house::{SignedDuration, TestCentre, minutes};

fn hours(n: i64) -> SignedDuration {
    SignedDuration::from_hours(n)
}

/// De Linde whose mail goes to this address.
async fn home_at(server: std::net::SocketAddr) -> TestCentre {
    let mail = Mail::parse(&format!("smtp://{server}")).unwrap();
    let telling = Telling::new(Transport { mail, ..Transport::default() });
    TestCentre::with_rooms(vec![
        Box::new(Newspaper),
        Box::new(Moderation::new(vec![crate::moderated()])),
        Box::new(telling.with_actions(crate::actions()).with_mailings(crate::mailings())),
        Box::new(Drafts),
        Box::new(Photos),
        Box::new(search::Search),
    ])
    .await
}

/// These said yes long ago.
pub async fn are_on_the_list(linde: &TestCentre, addresses: impl Iterator<Item = String>) {
    let mut tx = linde.write().await;
    for address in addresses {
        sql!(
            "insert into newspaper_subscriber (centre_id, id, address, language, confirmed_at,
               n_refused)
             values ($1, $2, $3, 'nl', $4, 0)",
            tx.centre,
            SubscriberId::fresh(),
            address,
            tx.now
        )
        .run(&mut tx)
        .await
        .unwrap();
    }
    tx.save().await.unwrap();
}

fn n_taken(taken: &Taken, address: &str) -> usize {
    taken.lock().unwrap().iter().filter(|own| *own == address).count()
}

async fn passes(linde: &TestCentre, n_hours: i64) {
    for _ in 0..n_hours {
        linde.later(hours(1));
        linde.ticks().await;
    }
}

#[tokio::test]
async fn an_address_that_is_refused_again_and_again_is_stopped_and_the_others_get_it_once() {
    let (server, taken) = mail_server().await;
    let linde = home_at(server).await;
    let names = ["ben", "weg", "koen", "hangt", "lot"];
    are_on_the_list(&linde, names.iter().map(|name| format!("{name}@demo.invalid"))).await;
    let lin = number_one(&linde).await;
    presses_send(&lin).await.is(303);
    linde.ticks().await;
    passes(&linde, 2).await;
    for name in ["ben", "koen", "hangt", "lot"] {
        assert_eq!(n_taken(&taken, &format!("{name}@demo.invalid")), 1, "{name}");
    }
    let desk = lin.sees(LETTER_DESK).await;
    desk.shows("3 van 5 verstuurd").hides("Adressen die terugkomen");

    passes(&linde, 30).await;

    let desk = editor(&linde, "Lotte").await.sees(LETTER_DESK).await;
    desk.shows("3 van 5 verstuurd").shows("1 mail kwam niet aan.");
    desk.shows("Van 1 mail weten we niet zeker of hij aankwam.");
    desk.shows("Adressen die terugkomen").shows("weg@demo.invalid");
    desk.shows("4 adressen krijgen de krant per mail.");
    assert_eq!(taken.lock().unwrap().len(), 4);
}

#[tokio::test]
async fn who_is_asked_to_come_later_comes_later_and_holds_up_nobody() {
    let (server, taken) = mail_server().await;
    let linde = home_at(server).await;
    let names = ["later1", "later2", "later3", "later4", "ben"];
    are_on_the_list(&linde, names.iter().map(|name| format!("{name}@demo.invalid"))).await;
    let lin = number_one(&linde).await;
    presses_send(&lin).await.is(303);
    linde.ticks().await;
    for _ in 0..3 {
        linde.later(minutes(5));
        linde.ticks().await;
    }
    assert_eq!(n_taken(&taken, "ben@demo.invalid"), 1);
    lin.sees(LETTER_DESK).await.shows("1 van 5 verstuurd").hides("kwam niet aan");
    let mut tx = linde.write().await;
    sql!("update newspaper_subscriber set address = 'x' || address where address like 'later%'")
        .run(&mut tx)
        .await
        .unwrap();
    tx.save().await.unwrap();
    passes(&linde, 2).await;
    editor(&linde, "Lotte").await.sees(LETTER_DESK).await.shows("5 van 5 verstuurd");
    assert_eq!(taken.lock().unwrap().len(), 5);
}

#[tokio::test]
async fn a_mail_server_that_is_away_or_refuses_the_house_costs_nobody_the_newspaper() {
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let linde = home_at(nobody).await;
    are_on_the_list(&linde, (0..20).map(|n| format!("weg{n}@demo.invalid"))).await;
    let lin = number_one(&linde).await;
    presses_send(&lin).await.is(303);
    linde.ticks().await;
    passes(&linde, 5).await;
    lin.sees(LETTER_DESK).await.shows("0 van 20 verstuurd").hides("weten we niet zeker");

    let (server, _) = mail_server().await;
    let linde = home_at(server).await;
    are_on_the_list(&linde, (0..20).map(|n| format!("weg{n}@demo.invalid"))).await;
    let lin = number_one(&linde).await;
    presses_send(&lin).await.is(303);
    linde.ticks().await;
    passes(&linde, 8).await;
    let desk = lin.sees(LETTER_DESK).await;
    desk.shows("0 van 20 verstuurd").hides("Adressen die terugkomen").shows("20 adressen");
}

#[tokio::test]
async fn an_editor_says_whose_mail_comes_back_and_may_have_been_wrong() {
    let linde = home().await;
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    linde.later(minutes(1));
    let lin = number_one(&linde).await;
    let returns = format!("{LETTER_DESK}/komt-terug");
    let wrong = lin.sends(&returns, &[("adres", "bem@demo.invalid")]).await;
    wrong.is(422).shows("staat niet op de lijst").shows("value=\"bem@demo.invalid\"");
    lin.sends(&returns, &[("adres", " Ben@demo.invalid ")]).await.sends_on_to(LETTER_DESK);
    let desk = lin.sees(LETTER_DESK).await;
    desk.shows("Nog niemand krijgt").shows("Toch weer sturen").shows("ben@demo.invalid");
    presses_send(&lin).await.is(422).shows("Er is nog geen adres.");
    lin.sends(&format!("{LETTER_DESK}/toch-weer"), &[("wie", &desk.field("wie"))]).await.is(303);
    presses_send(&lin).await.is(303);
    assert_eq!(mails_to(&linde, "ben@demo.invalid").await.len(), 2);
    lin.sends(&returns, &[("adres", "ben@demo.invalid")]).await.is(303);
    for _ in 0..2 {
        linde.later(test_house::days(16));
        linde.forgets().await;
    }
    assert!(!linde.all_text().await.contains("ben@demo.invalid"));
}

#[tokio::test]
async fn who_came_back_and_asks_again_gets_it_again() {
    let linde = home().await;
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    let lin = editor(&linde, "Lin").await;
    let returns = format!("{LETTER_DESK}/komt-terug");
    lin.sends(&returns, &[("adres", "ben@demo.invalid")]).await.is(303);
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    lin.sees(LETTER_DESK).await.shows("1 adres krijgt").hides("Toch weer sturen");
    assert_eq!(mails(&linde).await.len(), 2);
}
