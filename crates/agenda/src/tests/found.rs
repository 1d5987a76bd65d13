//! What the search box finds of the agenda.
use super::{SOUP, THURSDAY, home, soup, with_soup};
use test_house::{Seen, Visitor, days};

async fn asks(visitor: &Visitor<'_>, question: &str) -> Seen {
    visitor.sends("/zoeken", &[("vraag", question)]).await
}

#[tokio::test]
async fn an_activity_is_found_by_its_words_until_it_is_over() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("meer", "We snijden pompoenen.")]).await;
    let visitor = linde.passer_by();
    for question in ["soep", "pompoen", "keuken", "koken"] {
        asks(&visitor, question).await.shows(SOUP).shows("donderdag 5 maart");
    }
    asks(&visitor, "wandelen").await.hides(SOUP);

    let changed = soup(&[("titel", "Samen wandelen"), ("kort", "Een rondje."), ("waar", "Hal")]);
    fatima.sends("/agenda/samen-soep-koken/pas-aan", &changed).await.is(303);
    asks(&visitor, "wandeling").await.shows(SOUP);
    asks(&visitor, "soep").await.hides(SOUP);

    linde.later(days(5));
    asks(&visitor, "wandelen").await.hides(SOUP);
}

#[tokio::test]
async fn what_does_not_happen_is_not_found_after_the_night() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let off = [("op", THURSDAY), ("waarom", "De kok is ziek")];
    fatima.sends("/agenda/samen-soep-koken/gaat-niet-door", &off).await.is(303);
    linde.forgets().await;
    asks(&linde.passer_by(), "soep").await.hides(SOUP);
}
