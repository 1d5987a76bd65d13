//! Whether what stands on the calendar is still true.
use super::{SOUP, home, soup};
use test_house::{Seen, TestCentre, Visitor, days};

const WORKLIST: &str = "/achterkamer/vraag-na";
/// Soup every Thursday.
const WEEKLY: [(&str, &str); 2] = [("herhaal", "week"), ("plekken", "")];

/// Nights, so many days apart.
async fn nights(linde: &TestCentre, apart: &[i64]) {
    for n in apart {
        linde.later(days(*n));
        linde.forgets().await;
    }
}

async fn says(visitor: &Visitor<'_>, answer: &str) -> Seen {
    visitor.sends(WORKLIST, &[("wat", SOUP), ("antwoord", answer)]).await
}

#[tokio::test]
async fn what_nobody_answers_for_sinks_is_hidden_and_comes_back() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    fatima.sends("/agenda/nieuw", &soup(&WEEKLY)).await.is(303);
    let visitor = linde.passer_by();
    visitor.sees(SOUP).await.shows("Nagekeken op zondag 1 maart");

    nights(&linde, &[29, 29, 3]).await;
    visitor.sees(SOUP).await.shows("Voor het laatst nagekeken");
    visitor.sees("/agenda").await.shows(SOUP);

    nights(&linde, &[14]).await;
    visitor.sees("/agenda").await.hides(SOUP);
    visitor.sees("/agenda.json").await.hides(SOUP);
    visitor.sends("/zoeken", &[("vraag", "soep")]).await.hides(SOUP);
    visitor.sees(SOUP).await.is(200);

    let fatima = linde.host("Fatima").await;
    fatima.sees(WORKLIST).await.shows("Samen soep koken");
    says(&fatima, "ja").await.is(303);
    visitor.sees("/agenda").await.shows(SOUP);
    visitor.sees(SOUP).await.shows("Nagekeken op");
}

#[tokio::test]
async fn what_has_stopped_goes_and_whoever_would_come_hears_it() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    fatima.sends("/agenda/nieuw", &soup(&WEEKLY)).await.is(303);
    let ria = linde.neighbour("Ria").await;
    super::comes(&ria, "1").await.is(303);

    says(&fatima, "gestopt").await.is(303);

    ria.sees(SOUP).await.shows("Gaat niet door");
    ria.sees("/agenda?vanaf=2026-03-12").await.hides(SOUP);
    says(&fatima, "gestopt").await.is(404);
    fatima.sees(WORKLIST).await.hides("Samen soep koken");
}
