//! A table that belongs to something in another room.
use super::tables::sets_up;
use super::{home, rooms};
use askama::Template;
use axum::response::Response;
use kernel::{
    Anyone, Beside, Exported, Gathering, Here, Migration, PersonId, Result, Retention, Room,
    Routes, Table, Tx, Visit, Voice, Writing, page,
};
use test_house::TestCentre;

const TABLE: &str = "/achterkamer/huiskamer/tafel";
const SOUP: &str = "/agenda/soep";

/// A room in which there is soup.
struct Kitchen;

#[derive(Template)]
#[template(
    source = r#"Soep{% for way in ways %} <a href="{{ way.path }}">{{ way.says }}</a>{% endfor %}"#,
    ext = "html"
)]
struct SoupPage {
    ways: Vec<Beside>,
}

async fn show(visit: Visit<Anyone>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    page(&SoupPage { ways: house.beside(&mut tx, &here, SOUP).await? })
}

#[async_trait::async_trait]
impl Room for Kitchen {
    fn name(&self) -> &'static str {
        "kitchen"
    }
    fn migrations(&self) -> &'static [Migration] {
        &[]
    }
    fn routes(&self) -> Routes {
        Routes::new().look(SOUP, show)
    }
    fn tables(&self) -> &'static [Table] {
        &[]
    }
    fn retention(&self) -> &'static [Retention] {
        &[]
    }
    async fn export(&self, _: &mut Tx, _: &Voice, _: PersonId) -> Result<Vec<Exported>> {
        Ok(Vec::new())
    }
    async fn erase(&self, _: &mut Writing, _: PersonId) -> Result<()> {
        Ok(())
    }
    async fn gatherings(&self, tx: &mut Tx, _: &Here) -> Result<Vec<Gathering>> {
        let (path, title) = (SOUP.to_owned(), "Soep <samen>".to_owned());
        let when = "morgen, 16.00 uur".to_owned();
        Ok(vec![Gathering { path, title, when, starts_at: tx.now, about: String::new() }])
    }
}

async fn with_a_kitchen() -> TestCentre {
    let mut rooms = rooms();
    rooms.push(Box::new(Kitchen));
    TestCentre::with_rooms(rooms).await
}

#[tokio::test]
async fn a_table_names_what_it_belongs_to_and_is_found_from_there() {
    let linde = with_a_kitchen().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    mo.sees(TABLE).await.shows("Hoort bij").shows("Soep &#60;samen&#62; (morgen, 16.00 uur)");
    let elsewhere = [("naam", "Soep"), ("dagen", "14"), ("hoort_bij", "/agenda/taart")];
    mo.sends(TABLE, &elsewhere).await.is(422).shows("Kies iets uit de lijst");

    sets_up(&mo, "Soeptafel", &[("hoort_bij", SOUP)]).await;

    ria.sees("/huiskamer/soeptafel").await.shows("href=\"/agenda/soep\"").shows("Hoort bij Soep");
    let way = "<a href=\"/huiskamer/soeptafel#laatste\">Praat mee aan de tafel Soeptafel</a>";
    ria.sees(SOUP).await.shows(way);
    ria.sees("/huiskamer").await.hides("Hoort bij");
    mo.sends("/achterkamer/huiskamer/tafel/weg", &[("tafel", "soeptafel")]).await.is(303);
    ria.sees(SOUP).await.is(200).hides("Praat mee");
}

#[tokio::test]
async fn a_room_that_is_off_leads_nowhere_and_its_table_goes_on() {
    let linde = with_a_kitchen().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    sets_up(&mo, "Soeptafel", &[("hoort_bij", SOUP)]).await;

    linde.switches("kitchen", false).await;
    ria.sees("/huiskamer/soeptafel").await.is(200).hides("Hoort bij");
    let form = mo.sees("/achterkamer/huiskamer/tafel?tafel=soeptafel").await;
    form.shows("<option value=\"/agenda/soep\" selected>Wat al geweest is");
    linde.switches("kitchen", true).await;
    linde.switches("living_room", false).await;

    ria.sees(SOUP).await.is(200).hides("Praat mee");
}

#[tokio::test]
async fn where_nothing_comes_nobody_is_asked_what_a_table_belongs_to() {
    let linde = home().await;
    linde.coordinator("Mo").await.sees(TABLE).await.hides("Hoort bij");
}
