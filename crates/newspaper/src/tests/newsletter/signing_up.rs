//! Asking for the newspaper by mail.
use super::{LETTER_DESK, SIGN_UP, asks, gets_it, home, mails, mails_to, number_one, path_in};
use test_house::{days, minutes};

#[tokio::test]
async fn anybody_asks_for_it_and_says_yes_from_the_address() {
    let linde = home().await;
    let lin = super::editor(&linde, "Lin").await;
    let form = linde.passer_by().sees(SIGN_UP).await;
    form.is(200).shows("Je mailadres").shows("Türkçe").shows("Stuur mij de krant");
    linde.passer_by().sees("/krant").await.shows(&format!("href=\"{SIGN_UP}\""));

    let asked = asks(&linde.passer_by(), " Ria@Demo.invalid ", "tr").await;
    asked.sends_on_to(SIGN_UP);
    lin.sees(LETTER_DESK).await.is(200).shows("Nog niemand krijgt de krant per mail.");

    let question = mails_to(&linde, "ria@demo.invalid").await.pop().unwrap();
    assert_eq!(question.subject(), Some("Gazeteyi e-postayla ister misiniz?"));
    let link = path_in(&question, "/doe/");
    for _ in 0..2 {
        linde.passer_by().sees(&link).await.is(200).shows("Ja, stuur mij de krant");
    }
    lin.sees(LETTER_DESK).await.shows("Nog niemand krijgt de krant per mail.");

    linde.passer_by().sends(&link, &[]).await.sends_on_to("/krant");

    lin.sees(LETTER_DESK).await.shows("1 adres krijgt de krant per mail.");
    linde.passer_by().sends(&link, &[]).await.is(404);
}

#[tokio::test]
async fn a_known_address_gets_the_same_answer_and_what_was_typed_travels_nowhere() {
    let linde = home().await;
    gets_it(&linde, "ria@demo.invalid", "nl").await;
    let known = asks(&linde.passer_by(), "ria@demo.invalid", "ar").await;
    let unknown = asks(&linde.passer_by(), "kanariegeel@demo.invalid", "nl").await;
    assert_eq!((known.status, &known.goes_to), (unknown.status, &unknown.goes_to));
    assert_eq!(known.headers.get("set-cookie"), unknown.headers.get("set-cookie"));
    let already = mails_to(&linde, "ria@demo.invalid").await.pop().unwrap();
    assert_eq!(already.subject(), Some("Je krijgt de krant al per mail"), "in the own language");
    path_in(&already, "/krant/per-mail/stop/");
    let question = mails_to(&linde, "kanariegeel@demo.invalid").await.pop().unwrap();
    assert!(!question.body_text(0).unwrap().contains("kanariegeel"));
    assert!(!question.subject().unwrap().contains("kanariegeel"));
}

#[tokio::test]
async fn what_is_no_mail_address_comes_back_with_a_sentence() {
    let linde = home().await;
    for bad in ["", "ria", "0612345678", "ria@demo.invalid\r\nBcc: ben@demo.invalid", "<b>@x.nl"] {
        let again = asks(&linde.passer_by(), bad, "nl").await;
        again.is(422).shows("Vul een mailadres in").hides("<b>@x.nl");
    }
    asks(&linde.passer_by(), "ria", "nl").await.shows("value=\"ria\"");
    // A language that nobody offers is none.
    asks(&linde.passer_by(), "ria@demo.invalid", "xx").await.is(303);
    assert_eq!(mails(&linde).await.len(), 1);
}

#[tokio::test]
async fn an_address_is_not_bombed() {
    let linde = home().await;
    linde.is_a_busy_place().await;
    for n in 0..50 {
        asks(&linde.passer_by(), "ria@demo.invalid", "nl").await.is(303);
        asks(&linde.passer_by(), &format!("buur{}@demo.invalid", n % 3), "nl").await.is(303);
    }
    assert_eq!(mails_to(&linde, "ria@demo.invalid").await.len(), 3);
    assert_eq!(mails(&linde).await.len(), 12);
}

#[tokio::test]
async fn one_place_does_not_sign_up_a_whole_town() {
    let linde = home().await;
    let mut n_refused = 0;
    for n in 0..100 {
        let asked = asks(&linde.passer_by(), &format!("buur{n}@demo.invalid"), "nl").await;
        if asked.status.as_u16() == 429 {
            n_refused += 1;
            asked
                .shows("Wat je typte, staat er nog.")
                .shows(&format!("value=\"buur{n}@demo.invalid\""));
        }
    }
    assert!(50 < n_refused, "{n_refused}");
}

#[tokio::test]
async fn what_nobody_said_yes_to_is_gone_after_two_days() {
    let linde = home().await;
    asks(&linde.passer_by(), "kanariegeel@demo.invalid", "nl").await.is(303);
    gets_it(&linde, "ria@demo.invalid", "nl").await;
    let link = path_in(&mails_to(&linde, "kanariegeel@demo.invalid").await[0], "/doe/");
    linde.later(days(2) + minutes(1));
    linde.passer_by().sends(&link, &[]).await.is(404);
    linde.forgets().await;
    let left = linde.all_text().await;
    assert!(!left.contains("kanariegeel"));
    assert!(left.contains("ria@demo.invalid"));
}

#[tokio::test]
async fn somebodys_address_is_theirs_to_take_along_and_leaves_with_them() {
    let linde = home().await;
    number_one(&linde).await;
    let (ben, koen) = (linde.neighbour("Ben").await, linde.neighbour("Koen").await);
    super::super::can_be_reached(&linde, &ben, "Ben").await;
    super::super::can_be_reached(&linde, &koen, "Koen").await;
    ben.sees(SIGN_UP).await.shows("value=\"ben@demo.invalid\"");
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    gets_it(&linde, "koen@demo.invalid", "nl").await;
    linde.later(minutes(1));
    super::presses_send(&super::editor(&linde, "Lot").await).await.is(303);
    mails(&linde).await;
    let lines = linde.hands_over(&ben).await;
    let says = |word: &str| lines.iter().any(|line| line.contains(word));
    assert!(says("krijgt de krant per mail, sinds") && says("verstuurd: "), "{lines:?}");
    linde.lets_go(&ben).await;
    let left = linde.all_text().await;
    assert!(!left.contains("ben@demo.invalid") && left.contains("koen@demo.invalid"));
}
