//! Letters that leave the house, over real connections to this machine.
use super::fake_servers::{HANGS_UP, gateway, mail_server};
use super::*;
use crate::{Mail, Sms, Transport};
use kernel::sql;
use test_house::minutes;

fn mail_at(address: std::net::SocketAddr) -> Telling {
    let mail = Mail::parse(&format!("smtp://{address}")).unwrap();
    Telling::new(Transport { mail, ..Transport::default() })
}

async fn n_waiting(linde: &TestCentre) -> i64 {
    let waiting = sql!("select count(*) from telling_message where sent_at is null and body <> ''");
    let (n,) = waiting.one::<(i64,)>(&mut linde.read().await).await.unwrap();
    n
}

#[tokio::test]
async fn what_the_mail_server_refuses_for_now_is_tried_again_and_comes_once() {
    let (address, received) = mail_server(&["451 later, ria@demo.invalid"]).await;
    let linde = TestCentre::with(mail_at(address)).await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;

    linde.ticks().await;
    assert_eq!((received.all().len(), n_waiting(&linde).await), (0, 1));

    linde.later(minutes(3));
    linde.ticks().await;
    linde.later(minutes(60));
    linde.ticks().await;
    let received = received.all();
    assert_eq!(received.len(), 1);
    assert!(received[0].contains("Subject: Soep\r\n"), "{}", received[0]);
    assert_eq!(n_waiting(&linde).await, 0);
    assert!(!linde.data().join("outbox").exists());
}

#[tokio::test]
async fn a_mail_server_that_is_away_delays_the_letter_and_it_stays_out_of_the_night() {
    let (address, received) = mail_server(&["554 no"]).await;
    let linde = TestCentre::with(mail_at(address)).await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    linde.later(minutes(10 * 60 - 1)); // one minute to nine in the evening
    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;
    linde.ticks().await;

    for _ in 0..11 * 60 / 5 {
        linde.later(minutes(5));
        if linde.house.clock.now() < "2026-03-02T07:00:00Z".parse().unwrap() {
            linde.ticks().await;
            assert!(received.all().is_empty());
        }
    }
    linde.later(minutes(5));
    linde.ticks().await;
    assert_eq!(received.all().len(), 1);
}

#[tokio::test]
async fn what_did_not_arrive_after_a_day_somebody_tells() {
    let (address, received) = mail_server(&["550 no such box"; 40]).await;
    let linde = TestCentre::with(mail_at(address)).await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;
    for _ in 0..23 {
        linde.ticks().await;
        linde.later(minutes(60));
    }
    assert!(crate::call_list(&mut linde.read().await).await.unwrap().is_empty());
    for _ in 0..24 {
        linde.ticks().await;
        linde.later(minutes(60));
    }
    let list = crate::call_list(&mut linde.read().await).await.unwrap();
    assert_eq!((list.len(), list[0].subject.as_str()), (1, "Soep"));
    assert!(received.all().is_empty());
    let (n,) =
        sql!("select count(*) from job").one::<(i64,)>(&mut linde.read().await).await.unwrap();
    assert_eq!(n, 0);
}

#[tokio::test]
async fn a_mail_that_is_sent_again_for_safety_has_the_same_identity() {
    let (address, received) = mail_server(&[HANGS_UP]).await;
    let linde = TestCentre::with(mail_at(address)).await;
    let ria = reached(&linde, "Ria", Channel::Mail, RIAS_MAIL).await;
    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;
    linde.ticks().await;
    linde.later(minutes(3));
    linde.ticks().await;
    let received = received.all();
    let identity = |mail: &String| {
        mail.lines().find(|line| line.starts_with("Message-ID: ")).unwrap().to_owned()
    };
    assert_eq!(received.len(), 2);
    assert_eq!(identity(&received[0]), identity(&received[1]));
}

#[tokio::test]
async fn an_sms_is_a_form_post_that_follows_nobody() {
    let (address, received) = gateway(&["302 Found", "200 OK"]).await;
    let sms = Sms::parse(&format!("http://{address}/send?key=secret")).unwrap();
    let telling = Telling::new(Transport { sms, ..Transport::default() });
    let linde = TestCentre::with(telling).await;
    let ria = reached(&linde, "Ria", Channel::Sms, RIAS_PHONE).await;
    tells(&linde, ria.id(), about(1), "Soep", Urgency::ForYou).await;

    linde.ticks().await;
    assert_eq!(n_waiting(&linde).await, 1);
    linde.later(minutes(3));
    linde.ticks().await;

    assert_eq!(n_waiting(&linde).await, 0);
    let received = received.all();
    assert!(received[1].starts_with("POST /send?key=secret HTTP/1.1\r\n"), "{}", received[1]);
    let form = "to=%2B31600000012&text=De+Linde%3A+De+soep+is+klaar.%0AKom+je+ook%3F%0A";
    assert!(received[1].contains(form), "{}", received[1]);
}

#[tokio::test]
async fn a_wrong_setting_says_how_it_should_look_and_keeps_the_password() {
    for good in ["outbox", "smtp://u:p%40ss@mail.example.org:587", "smtps://u:p@mail.example.org"] {
        assert!(Mail::parse(good).is_ok(), "{good}");
    }
    for bad in ["", "mail", "http://u:secret@mail.example.org", "smtp://u:sec ret@host"] {
        let error = Mail::parse(bad).err().unwrap().to_string();
        assert!(
            error.contains("smtp://user:password@host:port") && !error.contains("sec"),
            "{bad}"
        );
    }
    for good in ["outbox", "https://sms.example.org/send?key=secret", "http://127.0.0.1:81/x"] {
        assert!(Sms::parse(good).is_ok(), "{good}");
    }
    for bad in ["", "sms", "http://sms.example.org/?key=secret", "https://u:secret@sms.example.org"]
    {
        let error = Sms::parse(bad).err().unwrap().to_string();
        assert!(error.contains("https") && !error.contains("secret"), "{bad}");
    }
}
