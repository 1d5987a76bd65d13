//! Who is told what, by which way, and when.
use super::*;
use crate::{Choice, HowOften, Way, call_list, called, choice, choose, withdraw};
use kernel::{Language, sql};
use test_house::{SignedDuration, minutes};

fn hours(n: i64) -> SignedDuration {
    SignedDuration::from_hours(n)
}

async fn chooses(linde: &TestCentre, who: PersonId, way: Option<Way>, how_often: HowOften) {
    let mut tx = linde.write().await;
    choose(&mut tx, who, Choice { way, how_often }).await.unwrap();
    tx.save().await.unwrap();
}

#[tokio::test]
async fn ria_is_told_by_mail_once_and_then_only_that_she_was_told_is_kept() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;

    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;
    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;
    let letters = post(&linde).await;
    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;

    assert_eq!(post(&linde).await.len(), 1);
    assert_eq!((letters[0].to.as_str(), letters[0].subject.as_str()), (RIAS_MAIL, "Soep"));
    let text = &letters[0].text;
    assert!(text.starts_with("De soep is klaar.\n\nKom je ook?\n\nBekijk het in de agenda:\n"));
    assert!(text.contains("http://de-linde.test/agenda/soep\n"), "{text}");
    assert!(text.contains("Kies zelf welke berichten je krijgt:\nhttp://de-linde.test/mijn"));
    assert!(text.ends_with("-- \nBuurtcentrum De Linde\n030 000 00 00\n"), "{text}");
    let kept =
        sql!("select subject || body || link_says || link_path || address from telling_message")
            .all::<(String,)>(&mut linde.read().await)
            .await;
    assert_eq!(kept.unwrap(), [(String::new(),)]);
}

#[tokio::test]
async fn what_was_not_saved_was_not_told() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    let mut tx = linde.write().await;
    let write = |_: &Voice| letter("Soep");
    crate::tell(&mut tx, &linde.house, ria.id(), about(1), write, Urgency::Now).await.unwrap();
    drop(tx);
    assert!(post(&linde).await.is_empty());
}

#[tokio::test]
async fn nobody_is_woken_but_for_the_safety_of_their_account() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    linde.later(hours(10)); // nine in the evening

    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;
    tells(&linde, ria.id(), about(2), "Nieuw apparaat", Urgency::Now).await;

    assert_eq!(subjects(&linde).await, ["Nieuw apparaat"]);
    linde.later(hours(11) - minutes(1));
    assert_eq!(post(&linde).await.len(), 1);
    linde.later(minutes(1));
    assert_eq!(post(&linde).await.len(), 2);
}

#[tokio::test]
async fn what_is_no_longer_true_is_not_told() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    linde.later(hours(11));
    tells(&linde, ria.id(), about(1), "Het gaat niet door", Urgency::ForYou).await;
    tells(&linde, ria.id(), about(2), "Het gaat wel door", Urgency::ForYou).await;

    let mut tx = linde.write().await;
    withdraw(&mut tx, about(1)).await.unwrap();
    tx.save().await.unwrap();

    linde.later(hours(11));
    assert_eq!(subjects(&linde).await, ["Het gaat wel door"]);
}

#[tokio::test]
async fn somebody_without_an_address_stands_on_the_call_list_in_the_language_of_the_desk() {
    let linde = linde().await;
    let ben = linde.neighbour("Ben").await;
    let mut tx = linde.write().await;
    sql!("update person set language = 'tr' where id = $1", ben.id()).run(&mut tx).await.unwrap();
    let write = |voice: &Voice| letter(voice.language.tag());
    let tell = crate::tell(&mut tx, &linde.house, ben.id(), about(1), write, Urgency::ForYou);
    tell.await.unwrap();
    tx.save().await.unwrap();
    assert!(post(&linde).await.is_empty());

    let list = call_list(&mut linde.read().await).await.unwrap();
    assert_eq!(list.len(), 1);
    let row = &list[0];
    assert_eq!((row.name.as_str(), row.phone.as_str()), ("Ben", ""));
    assert_eq!((row.subject.as_str(), row.language.as_str()), ("nl", "tr"));
    assert_eq!(row.body, "De soep is klaar.\n\nKom je ook?");

    let mut tx = linde.write().await;
    called(&mut tx, row.id).await.unwrap();
    tx.save().await.unwrap();
    assert!(call_list(&mut linde.read().await).await.unwrap().is_empty());
}

#[tokio::test]
async fn each_is_told_by_the_way_they_chose_in_their_own_language() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, ria.id(), "sms", RIAS_PHONE).await.unwrap();
    sql!("update person set language = 'ar' where id = $1", ria.id()).run(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    assert_eq!(choice(&mut linde.read().await, ria.id()).await.unwrap(), Choice::default());
    chooses(&linde, ria.id(), Some(Way::Sms), HowOften::Mine).await;

    let mut tx = linde.write().await;
    let write = |voice: &Voice| Letter {
        paragraphs: vec![format!("\u{2068}{}\u{2069}", voice.language.tag())],
        ..letter("Soep")
    };
    let tell = crate::tell(&mut tx, &linde.house, ria.id(), about(1), write, Urgency::ForYou);
    tell.await.unwrap();
    tx.save().await.unwrap();

    let letters = post(&linde).await;
    assert_eq!((letters[0].to.as_str(), letters[0].subject.as_str()), (RIAS_PHONE, ""));
    assert_eq!(letters[0].text, "De Linde: ar\nhttp://de-linde.test/agenda/soep");

    chooses(&linde, ria.id(), Some(Way::Call), HowOften::Mine).await;
    tells(&linde, ria.id(), about(2), "Soep", Urgency::ForYou).await;
    assert_eq!(post(&linde).await.len(), 1);
    let list = call_list(&mut linde.read().await).await.unwrap();
    assert_eq!(list[0].phone, RIAS_PHONE);
}

#[tokio::test]
async fn who_wants_nothing_hears_only_of_their_own_safety() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    linde.later(hours(11));
    tells(&linde, ria.id(), about(1), "Ligt klaar", Urgency::ForYou).await;

    chooses(&linde, ria.id(), None, HowOften::Never).await;
    tells(&linde, ria.id(), about(2), "Soep", Urgency::ForYou).await;
    tells(&linde, ria.id(), about(3), "Nieuw apparaat", Urgency::Now).await;

    linde.later(hours(24));
    assert_eq!(subjects(&linde).await, ["Nieuw apparaat"]);
}

#[tokio::test]
async fn an_address_that_is_gone_in_the_morning_leaves_it_to_the_desk() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    linde.later(hours(11));
    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;
    let mut tx = linde.write().await;
    sql!("delete from contact where person_id = $1", ria.id()).run(&mut tx).await.unwrap();
    tx.save().await.unwrap();

    linde.later(hours(11));

    assert!(post(&linde).await.is_empty());
    assert_eq!(call_list(&mut linde.read().await).await.unwrap().len(), 1);
}

#[tokio::test]
async fn who_left_is_not_told_and_nothing_of_them_stays() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    let mut tx = linde.write().await;
    let now = tx.now;
    crate::send_now(&mut tx, Channel::Mail, RIAS_MAIL, Language::Nl, &letter("Code"))
        .await
        .unwrap();
    crate::action_link(&mut tx, "test", Some(ria.id()), "x", now + hours(1)).await.unwrap();
    tx.save().await.unwrap();
    chooses(&linde, ria.id(), None, HowOften::Daily).await;
    linde.ticks().await;
    linde.later(hours(11));
    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;
    let known = linde.hands_over(&ria).await;
    assert!(known.contains(&"Je krijgt ook één keer per dag wat er nieuw is.".to_owned()));
    assert!(known.iter().any(|line| line.contains("Soep")), "{known:?}");

    linde.lets_go(&ria).await;
    tells(&linde, ria.id(), about(2), "Soep", Urgency::Now).await;

    linde.later(hours(24));
    assert_eq!(subjects(&linde).await, ["Code"]);
    for (n,) in sql!(
        "select count(*) from telling_message union all select count(*) from telling_choice
         union all select count(*) from telling_link limit 3"
    )
    .all::<(i64,)>(&mut linde.read().await)
    .await
    .unwrap()
    {
        assert_eq!(n, 0);
    }
}

#[tokio::test]
async fn after_a_month_it_is_forgotten_that_somebody_was_told() {
    let linde = linde().await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;
    linde.ticks().await;
    let was_told = async || {
        linde.forgets().await;
        linde.hands_over(&ria).await.iter().any(|line| line.contains("We stuurden je een bericht"))
    };
    linde.later(hours(30 * 24) - minutes(1));
    assert!(was_told().await);
    linde.later(minutes(2));
    assert!(!was_told().await);
}

#[tokio::test]
async fn an_address_is_told_of_something_once_by_day_and_not_without_end() {
    let linde = linde().await;
    let tells_jan = async |item| {
        let mut tx = linde.write().await;
        let jan = (Channel::Mail, "jan@demo.invalid");
        let told = letter(&format!("Soep {item}"));
        crate::tell_address(&mut tx, &linde.house, jan, Language::Nl, about(item), &told)
            .await
            .unwrap();
        tx.save().await.unwrap();
    };
    linde.later(hours(11)); // ten in the evening

    tells_jan(1).await;
    tells_jan(1).await;
    tells_jan(2).await;
    assert!(subjects(&linde).await.is_empty());
    let mut tx = linde.write().await;
    withdraw(&mut tx, about(2)).await.unwrap();
    tx.save().await.unwrap();
    linde.later(hours(10));
    assert_eq!(subjects(&linde).await, ["Soep 1"]);

    for item in 3..40 {
        tells_jan(item).await;
    }
    let most = usize::try_from(crate::TOLD_MAX).unwrap();
    assert_eq!(subjects(&linde).await.len(), most);
}
