//! The post of a demo house.
use super::*;
use crate::{DemoKey, DemoPost, Mail, Transport};
use kernel::{Language, Settings};
use test_house::minutes;

const POST: &str = "/demo/post";

fn keys() -> Vec<DemoKey> {
    [("de-linde.test", "Mo", "111222"), ("de-wilg.test", "Anna", "333444")]
        .map(|(host, name, code)| DemoKey {
            host: host.to_owned(),
            name: name.to_owned(),
            code: Box::new(move |now| format!("{code} {}", now.as_second() % 60)),
        })
        .into()
}

async fn demo(telling: Telling) -> TestCentre {
    let settings = |db, clock, data: &std::path::Path| Settings {
        is_demo: true,
        trusted_proxies: vec!["127.0.0.0/8".parse().unwrap()],
        ..Settings::for_tests(db, clock, data)
    };
    TestCentre::on(settings, vec![Box::new(telling)]).await
}

#[tokio::test]
async fn the_newest_post_comes_first_with_its_code_and_the_codes_of_the_team() {
    let linde = demo(Telling::default().with_demo_post(DemoPost::default(), keys())).await;
    linde.passer_by().sees(POST).await.is(200).shows("Er ligt nog geen post");
    for (channel, address, code) in
        [(Channel::Mail, RIAS_MAIL, "012345"), (Channel::Sms, RIAS_PHONE, "678901")]
    {
        let mut tx = linde.write().await;
        let letter = Letter {
            paragraphs: vec![format!("Je code is \u{2068}{code}\u{2069}. <b>")],
            ..letter("Je code")
        };
        crate::send_now(&mut tx, channel, address, Language::Nl, &letter).await.unwrap();
        tx.save().await.unwrap();
        linde.later(minutes(1));
    }
    linde.ticks().await;

    let page = linde.passer_by().sees(POST).await;

    page.is(200).shows("<span class=\"ltr\">012345</span>").shows("678901</span>");
    page.shows(RIAS_MAIL).shows(RIAS_PHONE).shows("Je code is 012345. &#60;b&#62;");
    page.shows("<a href=\"/agenda/soep\">http://de-linde.test/agenda/soep</a>");
    page.shows("De code van Mo").shows("111222 0").hides("Anna").hides("333444");
    assert!(page.text.find("678901") < page.text.find("012345"));
    let (_, wilg) = linde.other_centre().await;
    linde.passer_by().sees_at(&wilg, POST).await.is(200).hides("012345").shows("Anna").hides("Mo<");
}

#[tokio::test]
async fn it_is_read_only_at_this_machine_unless_the_operator_chose_otherwise() {
    let linde = demo(Telling::default()).await;
    let far_away = linde.passer_by().saying("x-forwarded-for", "203.0.113.9");
    linde.passer_by().sees(POST).await.is(200);
    far_away.sees(POST).await.is(404);

    let open = demo(Telling::default().with_demo_post(DemoPost::All, Vec::new())).await;
    open.passer_by().saying("x-forwarded-for", "203.0.113.9").sees(POST).await.is(200);
    let closed = demo(Telling::default().with_demo_post(DemoPost::Off, Vec::new())).await;
    closed.passer_by().sees(POST).await.is(404);
}

#[tokio::test]
async fn outside_a_demo_house_or_with_mail_that_leaves_there_is_no_such_page() {
    let linde = super::linde().await;
    linde.passer_by().sees(POST).await.is(404);
    linde.coordinator("Mo").await.sees(POST).await.is(404);
    let mail = Mail::parse("smtp://localhost:25").unwrap();
    let sending = demo(Telling::new(Transport { mail, ..Transport::default() })).await;
    sending.passer_by().sees(POST).await.is(404);
}
