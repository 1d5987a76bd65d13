//! News, gathered into one letter a day.
use super::*;
use crate::{Choice, HowOften, choose, withdraw};
use test_house::{SignedDuration, days, minutes};

async fn wants_news(linde: &TestCentre, who: PersonId) {
    let mut tx = linde.write().await;
    let choice = Choice { way: None, how_often: HowOften::Daily };
    choose(&mut tx, who, choice).await.unwrap();
    tx.save().await.unwrap();
}

#[tokio::test]
async fn news_comes_in_one_letter_at_nine_to_who_wants_it() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    let ben = reached(&linde, "Ben", Channel::Mail, "ben@demo.invalid").await;
    wants_news(&linde, ria.id()).await;
    for (item, subject) in [(1, "Soep"), (2, "Breien"), (3, "Gaat niet door")] {
        tells(&linde, ria.id(), about(item), subject, Urgency::Digest).await;
        tells(&linde, ben.id(), about(item), subject, Urgency::Digest).await;
        linde.later(minutes(60));
    }
    let mut tx = linde.write().await;
    withdraw(&mut tx, about(3)).await.unwrap();
    tx.save().await.unwrap();
    linde.later(SignedDuration::from_hours(19) - minutes(1)); // one minute to nine
    assert!(post(&linde).await.is_empty());

    linde.later(minutes(1));

    let letters = post(&linde).await;
    assert_eq!(letters.len(), 1);
    assert_eq!(
        (letters[0].to.as_str(), letters[0].subject.as_str()),
        (RIAS_MAIL, "Nieuw in De Linde")
    );
    let text = &letters[0].text;
    assert!(text.find("Soep").unwrap() < text.find("Breien").unwrap());
    assert_eq!(text.matches("http://de-linde.test/agenda/soep").count(), 2);
    assert!(!text.contains("Gaat niet door"));
    linde.later(days(1));
    assert_eq!(post(&linde).await.len(), 1, "no news, no letter");
}

#[tokio::test]
async fn a_second_letter_with_news_waits_for_the_next_day() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    wants_news(&linde, ria.id()).await;
    for item in 0..30 {
        tells(&linde, ria.id(), about(item), &format!("Nieuws {item}."), Urgency::Digest).await;
    }
    linde.later(SignedDuration::from_hours(22));
    let first_day = post(&linde).await;
    assert_eq!(first_day.len(), 1);
    assert!(first_day[0].text.contains("Nieuws 19.") && !first_day[0].text.contains("Nieuws 20."));

    tells(&linde, ria.id(), about(99), "Later.", Urgency::Digest).await;
    linde.later(SignedDuration::from_hours(23));
    assert_eq!(post(&linde).await.len(), 1);
    linde.later(minutes(60));

    let second_day = post(&linde).await;
    assert_eq!(second_day.len(), 2);
    assert!(second_day[0].text.contains("Nieuws 20.") && second_day[0].text.contains("Later."));
}

#[tokio::test]
async fn news_by_sms_is_short() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Sms, RIAS_PHONE).await;
    wants_news(&linde, ria.id()).await;
    tells(&linde, ria.id(), about(1), "Soep", Urgency::Digest).await;
    linde.later(SignedDuration::from_hours(22));
    let letters = post(&linde).await;
    assert_eq!(letters[0].text, "De Linde: Soep\nhttp://de-linde.test/agenda/soep");
}

#[tokio::test]
async fn who_changes_their_mind_gets_no_news_any_more() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    wants_news(&linde, ria.id()).await;
    tells(&linde, ria.id(), about(1), "Soep", Urgency::Digest).await;
    let mut tx = linde.write().await;
    choose(&mut tx, ria.id(), Choice::default()).await.unwrap();
    tx.save().await.unwrap();
    linde.later(days(1));
    assert!(post(&linde).await.is_empty());
}
