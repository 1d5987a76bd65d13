//! A number as it is sent: once, by day, and readable everywhere.
use super::super::{SOUP, at_desk, can_be_reached, is_out};
use super::{
    LETTER_DESK, editor, gets_it, home, mails, mails_to, number_one, path_in, presses_send,
};
use kernel::sql;
use test_house::{SignedDuration, TestCentre, minutes};

fn hours(n: i64) -> SignedDuration {
    SignedDuration::from_hours(n)
}

#[tokio::test]
async fn another_program_reads_a_number_as_text_and_with_headings() {
    let linde = home().await;
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    linde.later(minutes(1));
    presses_send(&number_one(&linde).await).await.sends_on_to(LETTER_DESK);
    let mail = mails_to(&linde, "ben@demo.invalid").await.pop().unwrap();
    assert_eq!(mail.subject(), Some("Krant van De Linde: nummer 1"));
    assert_eq!((mail.text_body_count(), mail.html_body_count()), (1, 1));
    let text = mail.body_text(0).unwrap().replace("\r\n", "\n");
    let stop = path_in(&mail, "/krant/per-mail/stop/");
    let expected = format!(
        "Krant van De Linde\nNummer 1 · zondag 1 maart 2026\n\n\
         Lees de krant op de site:\nhttp://de-linde.test/krant/1\n\n\
         * De soep van donderdag\ndoor Ria\n\nWe aten met z'n allen linzensoep.\n\n\
         Lees verder:\nhttp://de-linde.test{SOUP}\n\n\
         Je krijgt deze mail omdat je de krant per mail wilt.\n\n\
         Geen krant meer per mail? Stop hier:\nhttp://de-linde.test{stop}\n\n\
         -- \nBuurtcentrum De Linde\n030 000 00 00"
    );
    assert_eq!(text.trim_end(), expected);
    let html = mail.body_html(0).unwrap();
    for part in [
        "<html lang=\"nl\" dir=\"ltr\">",
        "<h2 lang=\"nl\" dir=\"ltr\"><a href=\"http://de-linde.test/krant/artikel/",
        &format!("<a href=\"http://de-linde.test{stop}\">"),
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    // Nothing in it reports back or asks another house for anything.
    assert!(!html.contains("<img") && !html.contains("<script") && !html.contains("<link"));
    linde.passer_by().sees("/krant/1").await.is(200).shows("De soep van donderdag");
}

#[tokio::test]
async fn everybody_gets_it_in_their_own_language() {
    let linde = home().await;
    gets_it(&linde, "fatma@demo.invalid", "tr").await;
    gets_it(&linde, "nadia@demo.invalid", "ar").await;
    linde.later(minutes(1));
    presses_send(&number_one(&linde).await).await.is(303);
    let turkish = mails_to(&linde, "fatma@demo.invalid").await.pop().unwrap();
    assert!(turkish.body_text(0).unwrap().contains("Devamını okuyun:"));
    assert_eq!(turkish.header_raw("Content-Language").map(str::trim), Some("tr"));
    let arabic = mails_to(&linde, "nadia@demo.invalid").await.pop().unwrap();
    let html = arabic.body_html(0).unwrap();
    assert!(
        html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("lang=\"nl\" dir=\"ltr\"")
    );
    assert!(arabic.body_text(0).unwrap().contains("De soep van donderdag"));
}

#[tokio::test]
async fn what_is_typed_is_no_markup_in_a_mail_either() {
    let linde = home().await;
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    linde.later(minutes(1));
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let evil = "</title><img src=x onerror=alert(1)>\u{202e}";
    let changes = [("titel", evil), ("tekst", evil)];
    super::super::plans(&piet, &super::super::sends_in(&ria, &changes).await).await;
    super::super::finishes(&piet, "1").await.is(303);
    presses_send(&piet).await.is(303);
    let mail = mails_to(&linde, "ben@demo.invalid").await.pop().unwrap();
    assert!(!mail.body_html(0).unwrap().contains("<img"));
    let text = mail.body_text(0).unwrap();
    assert!(text.contains("<img src=x") && !text.contains('\u{202e}'));
}

#[tokio::test]
async fn nobody_gets_a_number_twice_whoever_presses_and_whatever_falls_over() {
    let linde = home().await;
    for name in ["ben", "koen", "lot"] {
        gets_it(&linde, &format!("{name}@demo.invalid"), "nl").await;
    }
    linde.later(minutes(1));
    let lin = number_one(&linde).await;
    let n_before = mails(&linde).await.len();
    presses_send(&lin).await.sends_on_to(LETTER_DESK);
    presses_send(&lin).await.sends_on_to(LETTER_DESK);
    lin.sees(LETTER_DESK).await.shows("iemand anders drukte net op de knop");
    assert_eq!(mails(&linde).await.len(), n_before + 3);
    lin.sees(LETTER_DESK).await.shows("3 van 3 verstuurd").shows("Dit nummer is verstuurd.");

    // The same work comes again, as after a crash.
    for what in ["queue", "send"] {
        let mut tx = linde.write().await;
        let (issue,) = sql!("select issue_id from newspaper_mailing")
            .one::<(crate::issue::IssueId,)>(&mut tx)
            .await
            .unwrap();
        let now = tx.now;
        kernel::jobs::enqueue(&mut tx, "newspaper-letter", format!("{what} {issue}"), now)
            .await
            .unwrap();
        tx.save().await.unwrap();
        assert_eq!(mails(&linde).await.len(), n_before + 3);
    }
    // Who comes later gets the next number.
    gets_it(&linde, "nieuw@demo.invalid", "nl").await;
    assert_eq!(mails_to(&linde, "nieuw@demo.invalid").await.len(), 1);
}

#[tokio::test]
async fn what_was_in_hand_when_the_house_fell_over_is_said_and_not_sent_again() {
    let linde = home().await;
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    linde.later(hours(11)); // ten in the evening
    let lin = number_one(&linde).await;
    presses_send(&lin).await.is(303);
    linde.ticks().await;
    let n_before = mails(&linde).await.len();
    let mut tx = linde.write().await;
    sql!("update newspaper_mail set state = 'handed'").run(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    linde.later(hours(12));
    assert_eq!(mails(&linde).await.len(), n_before);
    editor(&linde, "Lotte").await.sees(LETTER_DESK).await.shows("Van 1 mail weten we niet zeker");
}

#[tokio::test]
async fn nothing_leaves_at_night() {
    let linde = home().await;
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    linde.later(hours(11));
    let lin = number_one(&linde).await;
    lin.sees(LETTER_DESK).await.shows("’s Nachts sturen we niets.");
    presses_send(&lin).await.is(303);
    assert_eq!(mails_to(&linde, "ben@demo.invalid").await.len(), 1);
    lin.sees(LETTER_DESK).await.shows("0 van 1 verstuurd").shows("De mail gaat weg:");
    linde.later(hours(10) - minutes(1));
    assert_eq!(mails_to(&linde, "ben@demo.invalid").await.len(), 1);
    linde.later(minutes(1));
    assert_eq!(mails_to(&linde, "ben@demo.invalid").await.len(), 2);
}

#[tokio::test]
async fn an_empty_number_is_never_sent_and_neither_is_one_to_nobody() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let lin = editor(&linde, "Lin").await;
    lin.sees(LETTER_DESK).await.is(200).shows("Er is nog geen krant af.");
    presses_send(&lin).await.is(404);
    let id = is_out(&linde, &ria).await;
    presses_send(&lin).await.is(422).shows("Er is nog geen adres.");
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    linde.later(minutes(1));
    lin.sends(&format!("{}/haal-uit", at_desk(&id)), &[]).await.is(303);
    presses_send(&lin).await.is(422).shows("Een lege mail sturen we niet.");
    lin.sends(&format!("{}/zet-terug", at_desk(&id)), &[]).await.is(303);
    presses_send(&lin).await.is(303);
    assert_eq!(mails_to(&linde, "ben@demo.invalid").await.len(), 2);
}

#[tokio::test]
async fn a_proof_goes_to_the_editor_alone_and_first() {
    let linde = home().await;
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    let lin = number_one(&linde).await;
    let proof = format!("{LETTER_DESK}/proef");
    lin.sees(LETTER_DESK).await.shows("Stuur mij een proef").shows("Stuur de nieuwsbrief");
    lin.sends(&proof, &[("nummer", "1")]).await.is(422).shows("geen mailadres bij ons");
    can_be_reached(&linde, &lin, "Lin").await;
    lin.sends(&proof, &[("nummer", "2")]).await.is(404);
    lin.sends(&proof, &[("nummer", "1")]).await.sends_on_to(LETTER_DESK);
    let own = mails_to(&linde, "lin@demo.invalid").await.pop().unwrap();
    assert_eq!(own.subject(), Some("Proef: Krant van De Linde: nummer 1"));
    linde.passer_by().sends(&path_in(&own, "/krant/per-mail/stop/"), &[]).await.is(200);
    assert_eq!(mails_to(&linde, "ben@demo.invalid").await.len(), 1, "nobody else got it");
    lin.sees(LETTER_DESK).await.shows("1 adres krijgt").shows("Stuur de nieuwsbrief");
}

#[tokio::test]
async fn only_editors_send_and_only_their_own_number() {
    let linde: TestCentre = home().await;
    gets_it(&linde, "ben@demo.invalid", "nl").await;
    linde.later(minutes(1));
    number_one(&linde).await;
    let ben = linde.neighbour("Ben").await;
    for what in ["proef", "stuur"] {
        ben.sends(&format!("{LETTER_DESK}/{what}"), &[("nummer", "1")]).await.is(403);
    }
    ben.sees(LETTER_DESK).await.is(403);
    ben.sends(&format!("{LETTER_DESK}/komt-terug"), &[("adres", "ben@demo.invalid")]).await.is(403);
    let (wilg, host) = linde.other_centre().await;
    let stranger = linde.stranger(wilg, "Anna", Some(kernel::Role::Editor)).await;
    stranger.sends_at(&host, &format!("{LETTER_DESK}/stuur"), &[("nummer", "1")]).await.is(404);
    assert_eq!(mails(&linde).await.len(), 1);
}
