//! Which rooms there are, and what they are called.
use super::{ARRANGE, PARLOUR, arranges, linde, shows_face};

fn rooms(name: &str, is_on: bool) -> Vec<(&str, &str)> {
    let mut form = vec![("kamer", "parlour"), ("naam", name)];
    if is_on {
        form.push(("aan", "parlour"));
    }
    form
}

#[tokio::test]
async fn a_room_that_is_off_leaves_no_door_and_no_link() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    ria.sees(PARLOUR).await.is(200).shows("href=\"/salon\"");

    arranges(&mo, "kamers", &rooms("Salon", false)).await;

    ria.sees(PARLOUR).await.is(404).hides("href=\"/salon\"");
    mo.sees("/achterkamer").await.hides("/salon");
    arranges(&mo, "kamers", &rooms("Salon", true)).await;
    ria.sees(PARLOUR).await.is(200);
}

#[tokio::test]
async fn a_room_has_the_name_that_the_neighbourhood_gives_it() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);

    let page = arranges(&mo, "kamers", &rooms("De  Pruttelpot", true)).await;

    page.shows("value=\"De Pruttelpot\"");
    ria.sees(PARLOUR).await.shows("<h1>De Pruttelpot</h1>").shows("<span>De Pruttelpot</span>");
    // The house's own word again, which is said in every language.
    arranges(&mo, "kamers", &rooms("", true)).await.hides("Pruttelpot");
    ria.sees(PARLOUR).await.shows("<h1>Salon</h1>");
}

#[tokio::test]
async fn a_name_that_does_not_fit_in_the_bar_is_refused_and_stays() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let page = mo.sends(&format!("{ARRANGE}/kamers"), &rooms("Een heel lange naam", false)).await;
    page.is(422).shows("hoogstens 16 letters").shows("value=\"Een heel lange naam\"");
    page.hides("value=\"parlour\" checked");
    mo.sees(ARRANGE).await.shows("value=\"parlour\" checked");
}

#[tokio::test]
async fn only_rooms_with_a_door_can_be_switched_off() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let form = [("kamer", "back_room"), ("naam", "Weg"), ("kamer", "telling"), ("naam", "Weg")];
    let mut form = form.to_vec();
    form.extend(rooms("Salon", true));
    arranges(&mo, "kamers", &form).await.hides("Weg\"").shows("Inrichten");
}

#[tokio::test]
async fn a_room_has_a_contact_person_of_its_own() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    let fatima = linde.host("Fatima").await;
    shows_face(&linde, &fatima).await;
    ria.sees(PARLOUR).await.hides("Fatima helpt je graag");

    let who = fatima.id().to_string();
    let own = [rooms("", true), vec![("wie", who.as_str())]].concat();
    let page = arranges(&mo, "kamers", &own).await;

    page.shows(&format!("<option value=\"{who}\" selected>Fatima</option>"));
    ria.sees(PARLOUR).await.shows("Fatima helpt je graag");
    ria.sees("/huisregels").await.hides("Fatima helpt");
    // Who shows themselves to nobody any more is nobody's contact person.
    let mut tx = linde.write().await;
    linde.house.take_face_down(&mut tx, fatima.id()).await.unwrap();
    tx.save().await.unwrap();
    ria.sees(PARLOUR).await.hides("Fatima helpt");
    // Nobody is chosen who does not stand in the list.
    let mo_id = mo.id().to_string();
    let own = [rooms("", true), vec![("wie", mo_id.as_str())]].concat();
    arranges(&mo, "kamers", &own).await.hides("selected>Mo");
}
