//! What may fit together: shown beside a notice, and told once.
use super::{BIKE, are_parted, bike, fills_in, home, known, post_of};
use test_house::{Visitor, days};

const WANTED: &str = "/prikbord/bakfiets-gezocht-voor-zaterdag";

async fn seeks_a_bike(who: &Visitor<'_>) {
    let form =
        bike(&[("soort", "zoek"), ("titel", "Bakfiets gezocht voor zaterdag"), ("meer", "")]);
    fills_in(who, &form).await.sends_on_to(WANTED);
}

#[tokio::test]
async fn a_notice_shows_what_may_fit_and_its_owner_hears_of_it_once() {
    let (linde, _) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, known(&linde, "Ben").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    linde.later(days(1));
    seeks_a_bike(&ben).await;

    ben.sees(WANTED).await.shows("Misschien past dit erbij").shows(&format!("href=\"{BIKE}\""));
    ria.sees(BIKE).await.shows(&format!("href=\"{WANTED}\""));
    linde.passer_by().sees(BIKE).await.hides("Misschien past dit erbij");
    linde.forgets().await;
    linde.forgets().await;
    let letters = post_of(&linde, "Ria").await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("Bakfiets gezocht voor zaterdag"), "{}", letters[0].text);
    assert!(!letters[0].text.contains("Ben"));
    assert!(post_of(&linde, "Ben").await.is_empty());
}

#[tokio::test]
async fn people_who_do_not_see_each_other_do_not_fit() {
    let (linde, _) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, known(&linde, "Ben").await);
    are_parted(&linde, &ben, &ria).await;
    fills_in(&ria, &bike(&[])).await.is(303);
    linde.later(days(1));
    seeks_a_bike(&ben).await;
    ben.sees(WANTED).await.hides("Misschien past dit erbij");
    ria.sees(BIKE).await.hides("Misschien past dit erbij");
    linde.forgets().await;
    assert!(post_of(&linde, "Ria").await.is_empty());
}

#[tokio::test]
async fn what_shares_nothing_does_not_fit() {
    let (linde, _) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, known(&linde, "Ben").await);
    let plant = bike(&[("titel", "Plantje"), ("soort", "geef"), ("wat", "groen"), ("meer", "")]);
    fills_in(&ria, &plant).await.is(303);
    linde.later(days(1));
    seeks_a_bike(&ben).await;
    ben.sees(WANTED).await.hides("Misschien past dit erbij");
    linde.forgets().await;
    assert!(post_of(&linde, "Ria").await.is_empty());
}
