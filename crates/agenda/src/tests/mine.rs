//! "Mijn agenda", and the secret address under which it is fetched.
use super::elsewhere::says;
use super::{SOUP, THURSDAY, comes, home, with_soup};
use axum::http::header;
use test_house::{Seen, Visitor};

const MINE: &str = "/agenda/mijn";

fn secret(page: &Seen) -> String {
    let path =
        page.text.split("http://de-linde.test").find(|rest| rest.starts_with("/agenda/mijn/"));
    path.unwrap().split('<').next().unwrap().to_owned()
}

async fn makes_secret(who: &Visitor<'_>) -> String {
    let page = who.sends(MINE, &[]).await;
    page.is(200).shows("Dit is je geheime adres");
    secret(&page)
}

#[tokio::test]
async fn where_somebody_goes_comes_to_their_telephone_until_they_renew_the_address() {
    let linde = home().await;
    with_soup(&linde, &[]).await;
    let ria = linde.neighbour("Ria").await;
    linde.passer_by().sees(MINE).await.is(401);
    linde.passer_by().sends(MINE, &[]).await.is(401);
    ria.sees(MINE).await.is(200).shows("Je staat nog nergens op de lijst");
    comes(&ria, "1").await.is(303);
    ria.sees(MINE).await.shows("Samen soep koken").hides(".ics<");

    let first = makes_secret(&ria).await;

    assert!(32 <= first.len() - MINE.len() - "/.ics".len(), "128 bits of chance: {first}");
    let feed = linde.passer_by().sees(&first).await;
    feed.is(200).shows("SUMMARY:Samen soep koken").shows("STATUS:CONFIRMED").hides("Ria");
    assert_eq!(says(&feed, &header::CACHE_CONTROL), "no-store");
    assert_eq!(says(&feed, &"x-robots-tag".parse().unwrap()), "noindex");
    let ben = linde.neighbour("Ben").await;
    comes(&ben, "1").await.is(303);
    let of_ben = makes_secret(&ben).await;
    assert_ne!(of_ben, first);
    // Nobody can show it again, and the database neither.
    ria.sees(MINE).await.shows("Je hebt een geheim adres sinds").hides(&first);
    assert!(
        !linde
            .all_text()
            .await
            .contains(first.rsplit('/').next().unwrap().trim_end_matches(".ics"))
    );

    let second = makes_secret(&ria).await;
    linde.passer_by().sees(&first).await.is(404);
    linde.passer_by().sees(&second).await.is(200);
    ria.sends("/agenda/mijn/weg", &[]).await.sends_on_to(MINE);
    linde.passer_by().sees(&second).await.is(404);
    linde.passer_by().sees(&of_ben).await.is(200);
    for guess in ["/agenda/mijn/.ics", "/agenda/mijn/abc.ics", "/agenda/mijn/abc"] {
        linde.passer_by().sees(guess).await.is(404);
    }
}

#[tokio::test]
async fn a_secret_opens_nothing_next_door_and_nothing_after_its_owner_left() {
    let linde = home().await;
    with_soup(&linde, &[]).await;
    let ria = linde.neighbour("Ria").await;
    comes(&ria, "1").await.is(303);
    let path = makes_secret(&ria).await;
    let (_, wilg) = linde.other_centre().await;
    linde.passer_by().sees_at(&wilg, &path).await.is(404);
    let data = linde.hands_over(&ria).await;
    assert!(data.iter().any(|line| line.contains("gemaakt op")), "{data:?}");

    linde.lets_go(&ria).await;

    linde.passer_by().sees(&path).await.is(404);
}

#[tokio::test]
async fn what_is_quiet_has_no_name_on_a_telephone_and_a_waiting_list_is_no_promise() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("stil", "ja"), ("plekken", "1")]).await;
    let ria = linde.neighbour("Ria").await;
    comes(&ria, "1").await.is(303);
    let path = makes_secret(&ria).await;
    let feed = linde.passer_by().sees(&path).await;
    feed.shows("SUMMARY:Afspraak").hides("oep").hides("Keuken").shows("DTSTART:20260305T150000Z");

    let ben = linde.neighbour("Ben").await;
    comes(&ben, "1").await.is(303);
    let of_ben = makes_secret(&ben).await;
    linde.passer_by().sees(&of_ben).await.shows("STATUS:TENTATIVE");
    ben.sees(MINE).await.shows("Je staat op de wachtlijst");
    let off = [("op", THURSDAY)];
    fatima.sends("/agenda/samen-soep-koken/gaat-niet-door", &off).await.is(303);
    linde.passer_by().sees(&path).await.shows("STATUS:CANCELLED");
    ria.sends(&format!("{SOUP}/kom-niet"), &off).await;
    linde.passer_by().sees(&path).await.hides("BEGIN:VEVENT");
}
