//! Devices and places: new ones are told, those of the centre forget.
use super::*;
use test_house::minutes;

const DEVICES: &str = "/achterkamer/apparaten";
const PLACES: &str = "/achterkamer/bekende-plekken";

/// The letters about a new device.
async fn told(linde: &TestCentre) -> Vec<outbox::Posted> {
    let mut posted = post(linde, RIA).await;
    posted.retain(|letter| letter.subject.contains("Nieuw apparaat"));
    posted
}

#[tokio::test]
async fn a_new_device_is_told_once_and_closed_with_one_press() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    let (phone, thief) = (linde.passer_by(), linde.passer_by().saying("user-agent", "iPad"));
    comes_in(&linde, &phone, RIA, "mijn").await;
    assert_eq!(told(&linde).await.len(), 1);
    comes_in(&linde, &phone, RIA, "mijn").await;
    assert_eq!(told(&linde).await.len(), 1, "this phone is known now");
    // Who says that it is not theirs is told of as well.
    comes_in(&linde, &thief, RIA, "ander").await;
    let letters = told(&linde).await;
    assert_eq!(letters.len(), 2);
    let letter = &letters[0].text;
    assert!(letter.contains("een tablet") && letter.contains("zondag 1 maart"), "{letter}");

    let at = letter.find("/doe/").expect("the letter has a link");
    let link = letter[at..].split_whitespace().next().unwrap_or_default().to_owned();
    let anywhere = linde.passer_by();
    anywhere.sees(&link).await.is(200).shows("Was jij dit niet?");
    assert!(is_inside(&thief).await, "looking at a link does nothing");
    anywhere.sends(&link, &[]).await.is(303);

    assert!(!is_inside(&thief).await);
    assert!(is_inside(&phone).await);
}

#[tokio::test]
async fn on_a_device_of_the_centre_every_stay_is_short_and_forgotten() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    let mo = linde.coordinator("Mo").await;
    mo.sends(DEVICES, &[("naam", " ")]).await.is(422).shows("Geef het apparaat een korte naam");
    mo.sends(DEVICES, &[("naam", "Tablet bij de bar")]).await.sends_on_to("/binnenkomen");
    assert!(!is_inside(&mo).await, "the coordinator stays behind nowhere");
    let tablet = mo;

    asks(&tablet, RIA).await;
    tablet.sees("/binnenkomen/code").await.hides("name=\"apparaat\"");
    // Even who says that it is theirs.
    types(&tablet, &code_for(&linde, RIA).await, "mijn").await.sends_on_to("/");

    assert_eq!(tablet.cookie("ken"), None);
    assert!(told(&linde).await.is_empty());
    linde.later(minutes(16));
    assert!(!is_inside(&tablet).await);
    comes_in(&linde, &tablet, RIA, "").await.sends_on_to("/");
    let gone = tablet.sends("/ga-weg", &[]).await;
    assert_eq!(gone.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert!(tablet.cookie("centrum").is_some() && tablet.cookie("voordeur").is_none());

    let anna = linde.coordinator("Anna").await;
    let list = anna.sees(DEVICES).await;
    list.is(200).shows("Tablet bij de bar");
    let remove = list.form("/weg");
    anna.sends(&remove, &[]).await.sends_on_to(DEVICES);
    anna.sends(&remove, &[]).await.is(404);
    asks(&tablet, RIA).await;
    tablet.sees("/binnenkomen/code").await.shows("name=\"apparaat\"");
}

#[tokio::test]
async fn only_the_coordinator_arranges_devices_and_places() {
    let linde = linde().await;
    let (fatima, ria) = (linde.host("Fatima").await, linde.neighbour("Ria").await);
    for path in [DEVICES, PLACES, "/achterkamer/sleutels"] {
        for outsider in [&fatima, &ria] {
            outsider.sees(path).await.is(403);
        }
        linde.passer_by().sees(path).await.is(401);
    }
    fatima.sends(DEVICES, &[("naam", "Mijn tablet")]).await.is(403);
    fatima.sends(PLACES, &[("naam", "Thuis"), ("waar", "hier")]).await.is(403);
    let nobody = kernel::uuid::Uuid::nil();
    let mo = linde.coordinator("Mo").await;
    mo.sends(&format!("{DEVICES}/{nobody}/weg"), &[]).await.is(404);
    mo.sends(&format!("{PLACES}/{nobody}/weg"), &[]).await.is(404);
}

#[tokio::test]
async fn a_known_place_is_this_network_or_another() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await.saying("x-forwarded-for", "203.0.113.9");
    mo.sees(PLACES).await.is(200).shows("203.0.113.9/32").shows("nog geen bekende plek");
    mo.sends(PLACES, &[("naam", "Leslokaal"), ("waar", "hier")]).await.sends_on_to(PLACES);
    mo.sees(PLACES).await.shows("Leslokaal").shows("200 keer per 10 minuten");
    let wide = [("naam", ""), ("waar", "anders"), ("netwerk", "10.0.0.0/8")];
    let again = mo.sends(PLACES, &wide).await;
    again.is(422).shows("Geef de plek een korte naam").shows("value=\"10.0.0.0/8\"");
    again.shows("Een heel groot netwerk kan niet");
    let other = [("naam", "School"), ("waar", "anders"), ("netwerk", "198.51.100.0/24")];
    mo.sends(PLACES, &other).await.sends_on_to(PLACES);

    for from in ["203.0.113.9", "198.51.100.77"] {
        for n in 0..21 {
            let address = format!("{n}-{from}@demo.invalid");
            asks(&browser(&linde, from), &address).await.is(303);
        }
    }

    let remove = mo.sees(PLACES).await.form("/weg");
    mo.sends(&remove, &[]).await.sends_on_to(PLACES);
    mo.sees(PLACES).await.hides(">Leslokaal</b>").shows("School");
    for n in 0..20 {
        let address = format!("{n}-later@demo.invalid");
        asks(&browser(&linde, "203.0.113.9"), &address).await.is(303);
    }
    asks(&browser(&linde, "203.0.113.9"), "nog@demo.invalid").await.is(429);
}

#[tokio::test]
async fn on_https_cookies_have_the_name_that_nobody_else_can_plant() {
    let settings = |db, clock, data: &std::path::Path| Settings {
        scheme: "https".to_owned(),
        ..Settings::for_tests(db, clock, data)
    };
    let rooms: Vec<Box<dyn kernel::Room>> =
        vec![Box::new(ComingIn::default()), Box::new(Telling::default())];
    let linde = TestCentre::on(settings, rooms).await;
    resident(&linde, "Ria", RIA, &[]).await;
    let phone = linde.passer_by();
    let sent = asks(&phone, RIA).await;
    let cookie = sent.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-vraag=") && cookie.contains("; Secure"), "{cookie}");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    types(&phone, &code_for(&linde, RIA).await, "mijn").await.sends_on_to("/");
    assert!(phone.cookie("__Host-voordeur").is_some() && phone.cookie("__Host-ken").is_some());
}
