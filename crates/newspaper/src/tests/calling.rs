//! An article that calls to something in another room.
use super::{SOUP, at_desk, editor, finishes, home_with, plans, sends_in};
use kernel::{Gathering, Here, Result, Timestamp, Tx};
use test_house::{Seen, Visitor, bare_room};

const COOKING: &str = "/agenda/soep";

/// A room in which there is soup.
struct Kitchen;

bare_room!(Kitchen, "kitchen", {
    async fn gatherings(&self, tx: &mut Tx, _: &Here) -> Result<Vec<Gathering>> {
        let soup_is_at: Timestamp = "2026-03-05T16:00:00Z".parse().unwrap();
        let (path, title) = (COOKING.to_owned(), "Soep <samen>".to_owned());
        let when = "donderdag, 16.00 uur".to_owned();
        let soup = Gathering { path, title, when, starts_at: soup_is_at, about: String::new() };
        Ok(if tx.now < soup_is_at { vec![soup] } else { Vec::new() })
    }
});

async fn calls_to(piet: &Visitor<'_>, desk: &str, path: &str) -> Seen {
    let form = [
        ("versie", "1"),
        ("titel", "De soep van donderdag"),
        ("tekst", "Linzensoep."),
        ("hoort_bij", path),
    ];
    piet.sends(desk, &form).await
}

#[tokio::test]
async fn an_article_leads_to_what_one_can_join_as_long_as_that_is_to_come() {
    let linde = home_with(vec![Box::new(Kitchen)]).await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let id = sends_in(&ria, &[]).await;
    let desk = at_desk(&id);
    piet.sees(&desk).await.shows("Soep &#60;samen&#62; (donderdag, 16.00 uur)");
    let elsewhere = calls_to(&piet, &desk, "/agenda/taart").await;
    elsewhere.is(422).shows("Kies iets uit de lijst.").shows("Linzensoep.");
    calls_to(&piet, &desk, COOKING).await.is(303);
    plans(&piet, &id).await;
    finishes(&piet, "1").await.is(303);

    let way = "href=\"/agenda/soep\"";
    linde.passer_by().sees(SOUP).await.is(200).shows(way).shows("Doe mee: Soep &#60;samen&#62;");
    linde.later(test_house::days(8));
    linde.passer_by().sees(SOUP).await.is(200).hides(way);
    let lin = editor(&linde, "Lin").await;
    lin.sees(&desk).await.shows("Wat al geweest is");
}
