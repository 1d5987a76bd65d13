//! What somebody asks for this very moment, and how it looks to another program.
use super::*;
use crate::{ASKED_MAX, send_now};
use kernel::{Error, Language, sql};
use mail_parser::MessageParser;
use test_house::{SignedDuration, minutes};

async fn asks(linde: &TestCentre, channel: Channel, address: &str) -> i64 {
    let mut tx = linde.write().await;
    send_now(&mut tx, channel, address, Language::Nl, &letter("Je code")).await.unwrap();
    let (n,) = sql!("select count(*) from job").one::<(i64,)>(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    n
}

#[tokio::test]
async fn a_code_comes_at_once_also_at_night_and_the_fourth_in_an_hour_does_not() {
    let linde = linde().await;
    linde.later(SignedDuration::from_hours(15)); // two in the night
    for spelling in [RIAS_MAIL, "Ria@Demo.invalid", RIAS_MAIL, RIAS_MAIL, RIAS_MAIL] {
        asks(&linde, Channel::Mail, spelling).await;
    }
    assert_eq!(post(&linde).await.len(), ASKED_MAX as usize);

    asks(&linde, Channel::Sms, RIAS_PHONE).await;
    assert_eq!(post(&linde).await.len(), ASKED_MAX as usize + 1, "another address is not held up");
    linde.later(minutes(61));
    asks(&linde, Channel::Mail, RIAS_MAIL).await;
    assert_eq!(post(&linde).await.len(), ASKED_MAX as usize + 2);
}

#[tokio::test]
async fn a_known_and_an_unknown_address_ask_for_the_same_work() {
    let linde = linde().await;
    reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    assert_eq!(asks(&linde, Channel::Mail, RIAS_MAIL).await, 1);
    assert_eq!(asks(&linde, Channel::Mail, "niemand@demo.invalid").await, 2);
    assert_eq!(post(&linde).await.len(), 2);
}

#[tokio::test]
async fn what_is_no_address_is_refused_before_anything_is_kept() {
    let linde = linde().await;
    let mut tx = linde.write().await;
    for bad in ["ria@demo.invalid\r\nBcc: ben@demo.invalid", "", "0600000012"] {
        let sent = send_now(&mut tx, Channel::Mail, bad, Language::Nl, &letter("Code")).await;
        assert!(matches!(sent, Err(Error::NotUnderstood(_))), "{bad}");
    }
    tx.save().await.unwrap();
    assert!(post(&linde).await.is_empty());
}

#[tokio::test]
async fn a_mail_is_understood_by_another_program() {
    let linde = linde().await;
    let mut tx = linde.write().await;
    sql!("update centre set mail = 'balie@linde.invalid' where id = $1", linde.id)
        .run(&mut tx)
        .await
        .unwrap();
    kernel::centre::touch(&mut tx).await.unwrap();
    let written = Letter {
        subject: "Şifren: ğüış\r\nBcc: ben@demo.invalid\r\n\r\nHallo".to_owned(),
        paragraphs: vec!["رمزك \u{2068}123456\u{2069}".to_owned(), ".\nRegel\r\n.".to_owned()],
        link: Some(("Doe\r\nopen".to_owned(), "/doe/a\r\nb".to_owned())),
    };
    send_now(&mut tx, Channel::Mail, RIAS_MAIL, Language::Ar, &written).await.unwrap();
    tx.save().await.unwrap();
    linde.ticks().await;

    let files = std::fs::read_dir(linde.data().join("outbox")).unwrap();
    let files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let name = files[0].file_name().unwrap().to_str().unwrap().to_owned();
    assert!(name.starts_with("20260301T100000.000-"), "{name}");
    assert!(name.ends_with("@de-linde.test.eml"), "{name}");
    let bytes = std::fs::read(&files[0]).unwrap();
    let raw = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(raw.matches('\n').count(), raw.matches("\r\n").count());
    let mail = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(mail.subject(), Some("Şifren: ğüış Bcc: ben@demo.invalid Hallo"));
    let from = mail.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("De Linde"), Some("balie@linde.invalid")));
    let to = mail.to().unwrap().as_list().unwrap();
    assert_eq!((to.len(), to[0].address()), (1, Some(RIAS_MAIL)));
    assert!(mail.bcc().is_none() && mail.cc().is_none());
    assert!(mail.message_id().unwrap().ends_with("@de-linde.test"));
    assert!(name.contains(mail.message_id().unwrap()));
    assert_eq!(mail.header_raw("Auto-Submitted").unwrap().trim(), "auto-generated");
    assert_eq!(mail.header_raw("Content-Language").unwrap().trim(), "ar");
    assert_eq!(mail.date().unwrap().to_rfc3339(), "2026-03-01T10:00:00Z");
    assert_eq!((mail.text_body_count(), mail.attachment_count()), (1, 0));
    let text = mail.body_text(0).unwrap().replace("\r\n", "\n");
    assert!(text.starts_with("رمزك 123456\n\n.\nRegel\n.\n\nDoe open:\n"), "{text}");
    assert!(text.contains("http://de-linde.test/doe/a b\n"), "{text}");
}

#[tokio::test]
async fn each_centre_writes_under_its_own_name_and_finds_its_own_post() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let mut tx = linde.write().await;
    tx.centre = wilg;
    let code = letter("Van de wilg");
    for _ in 0..3 {
        send_now(&mut tx, Channel::Mail, RIAS_MAIL, Language::Nl, &code).await.unwrap();
    }
    tx.save().await.unwrap();
    asks(&linde, Channel::Mail, RIAS_MAIL).await;
    assert_eq!(subjects(&linde).await, ["Je code"]);
    let theirs = outbox::newest(&linde.house, &host).await.unwrap();
    assert_eq!(theirs.len(), 3);
    assert!(theirs[0].text.contains("De Wilg"), "{theirs:?}");
}

#[tokio::test]
async fn the_outbox_keeps_a_letter_for_a_month() {
    let linde = linde().await;
    asks(&linde, Channel::Mail, RIAS_MAIL).await;
    linde.ticks().await;
    linde.later(SignedDuration::from_hours(29 * 24));
    asks(&linde, Channel::Sms, RIAS_PHONE).await;
    assert_eq!(post(&linde).await.len(), 2);
    linde.later(SignedDuration::from_hours(2 * 24));
    asks(&linde, Channel::Mail, "ben@demo.invalid").await;
    let to: Vec<String> = post(&linde).await.into_iter().map(|letter| letter.to).collect();
    assert_eq!(to, ["ben@demo.invalid", RIAS_PHONE]);
}
