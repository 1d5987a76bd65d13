//! A buurtpas and its own word, in the place of an app: for volunteers, inside the centre.
use super::*;
use test_house::minutes;

/// The network of the centre, as its coordinator made it known.
const CENTRE: &str = "203.0.113.9";
const HOME: &str = "198.51.100.1";
const KEY: &str = "/binnenkomen/tweede-sleutel";
/// For the team; it asks for a second factor where a role does.
const WAITING: &str = "/achterkamer/wachten";

async fn linde_with_a_place() -> TestCentre {
    let linde = linde().await;
    let mut tx = linde.write().await;
    crate::add_place(&mut tx, "Wijkzaal", CENTRE, 200).await.unwrap();
    tx.save().await.unwrap();
    linde
}

/// Comes in with a new card of this person.
async fn with_card<'a>(
    linde: &'a TestCentre,
    person: PersonId,
    from: &str,
    device: &str,
) -> Visitor<'a> {
    let card = gives_card(linde, person).await;
    let tablet = browser(linde, from);
    let form = [("woord", WORD), ("apparaat", device)];
    tablet.sends(&format!("/pas/{}", card.code), &form).await.sends_on_to("/");
    tablet
}

#[tokio::test]
async fn a_volunteer_in_the_centre_shows_a_card_instead_of_an_app() {
    let linde = linde_with_a_place().await;
    for roles in [[Role::Editor, Role::Volunteer], [Role::Moderator, Role::Volunteer]] {
        let piet = linde.person(linde.id, "Piet", Age::Adult, &roles).await.id();
        let tablet = with_card(&linde, piet, CENTRE, "ander").await;
        tablet.sees(WAITING).await.is(200);
        linde.later(minutes(16));
        assert!(!is_inside(&tablet).await, "and not for long");
    }
}

#[tokio::test]
async fn elsewhere_on_an_own_device_or_without_the_card_an_app_is_asked() {
    let linde = linde_with_a_place().await;
    let piet = resident(&linde, "Piet", RIA, &[Role::Editor, Role::Volunteer]).await;
    with_card(&linde, piet, HOME, "ander").await.sees(WAITING).await.sends_on_to(KEY);
    // It would still be open at home.
    with_card(&linde, piet, CENTRE, "mijn").await.sees(WAITING).await.sends_on_to(KEY);
    let tablet = browser(&linde, CENTRE);
    comes_in(&linde, &tablet, RIA, "ander").await.sends_on_to("/");
    tablet.sees(WAITING).await.sends_on_to(KEY);
    // A place of another centre is no place of this one.
    let (wilg, _) = linde.other_centre().await;
    let mut tx = linde.write().await;
    tx.centre = wilg;
    crate::add_place(&mut tx, "Wilgenzaal", HOME, 200).await.unwrap();
    tx.save().await.unwrap();
    with_card(&linde, piet, HOME, "ander").await.sees(WAITING).await.sends_on_to(KEY);
}

#[tokio::test]
async fn the_card_of_who_sees_much_never_counts() {
    let linde = linde_with_a_place().await;
    let team: [&[Role]; 4] = [
        &[Role::SocialWorker, Role::Volunteer],
        &[Role::Coordinator, Role::Volunteer],
        &[Role::Editor, Role::Volunteer, Role::SocialWorker],
        &[Role::Editor, Role::Host],
    ];
    for roles in team {
        let koen = linde.person(linde.id, "Koen", Age::Adult, roles).await.id();
        let tablet = with_card(&linde, koen, CENTRE, "ander").await;
        tablet.sees(WAITING).await.sends_on_to(KEY);
        tablet.sees(KEY).await.is(200).hides("Of gebruik je buurtpas");
    }
}

#[tokio::test]
async fn who_gets_or_loses_a_role_shows_the_second_factor_anew() {
    let linde = linde_with_a_place().await;
    let of_the_paper = [Role::Editor, Role::Volunteer];
    let piet = linde.person(linde.id, "Piet", Age::Adult, &of_the_paper).await.id();
    for is_given in [true, false] {
        let tablet = with_card(&linde, piet, CENTRE, "ander").await;
        tablet.sees(WAITING).await.is(200);
        let mut tx = linde.write().await;
        if is_given {
            people::give_role(&mut tx, piet, Role::SocialWorker).await.unwrap();
        } else {
            people::take_role(&mut tx, piet, Role::Volunteer).await.unwrap();
            people::give_role(&mut tx, piet, Role::Host).await.unwrap();
        }
        tx.save().await.unwrap();

        tablet.sees(WAITING).await.sends_on_to(KEY);

        let mut tx = linde.write().await;
        people::take_role(&mut tx, piet, Role::SocialWorker).await.unwrap();
        tx.save().await.unwrap();
    }
    // What was there already takes nothing away.
    let mo = linde.coordinator("Mo").await;
    let mut tx = linde.write().await;
    people::give_role(&mut tx, mo.id(), Role::Coordinator).await.unwrap();
    people::take_role(&mut tx, mo.id(), Role::Host).await.unwrap();
    tx.save().await.unwrap();
    mo.sees(WAITING).await.is(200);
}

#[tokio::test]
async fn the_page_of_the_second_key_tells_volunteers_where_the_card_is_enough() {
    let linde = linde().await;
    let of_the_paper = [Role::Editor, Role::Volunteer];
    let piet = linde.person(linde.id, "Piet", Age::Adult, &of_the_paper).await;
    piet.sees(KEY).await.is(200).hides("Of gebruik je buurtpas");
    let mut tx = linde.write().await;
    for network in [CENTRE, HOME] {
        crate::add_place(&mut tx, "Wijkzaal", network, 200).await.unwrap();
    }
    tx.save().await.unwrap();

    let page = piet.sees(KEY).await;

    page.shows("Of gebruik je buurtpas").shows("Het werkt hier: Wijkzaal.").shows("href=\"/pas\"");
    piet.sends("/binnenkomen/tweede-sleutel/begin", &[]).await.is(303);
    piet.sees(KEY).await.shows("Of gebruik je buurtpas");
}
