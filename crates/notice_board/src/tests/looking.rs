//! Who sees what of the board.
use super::{BIKE, BOARD, CURTAINS, are_parted, bike, curtains, fills_in, home, known};

#[tokio::test]
async fn a_passer_by_sees_notices_and_nobodys_name_and_neighbours_see_a_first_name() {
    let (linde, _) = home().await;
    linde.passer_by().sees(BOARD).await.is(200).shows("Het prikbord is leeg.");
    let (wim, ben) = (known(&linde, "Wim").await, linde.neighbour("Ben").await);
    fills_in(&wim, &curtains(&[])).await.sends_on_to(CURTAINS);

    let street = linde.passer_by().sees(BOARD).await;
    street.shows("Wie maakt mijn gordijnen korter?").shows("een buurtbewoner");
    street.hides("Wim").hides("Lindeplein").shows("nog 30 dagen").shows("noindex");
    let street = linde.passer_by().sees(CURTAINS).await;
    street.is(200).shows("Het zijn er vier.").hides("Wim").hides("Lindeplein").shows("noindex");
    ben.sees(BOARD).await.shows("Wim").shows("Lindeplein");
    ben.sees(CURTAINS).await.shows("Wim").shows("Stuur aan Wim");
    linde.passer_by().sees("/").await.hides("gordijnen");
}

#[tokio::test]
async fn filters_are_plain_links_and_pages_end() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    fills_in(&ria, &bike(&[])).await.is(303);
    fills_in(&ria, &curtains(&[])).await.is(303);
    let visitor = linde.passer_by();
    visitor.sees("/prikbord?soort=leen").await.shows("Bakfiets").hides("gordijnen");
    visitor.sees("/prikbord?soort=zoek").await.hides("Bakfiets").shows("gordijnen");
    visitor.sees("/prikbord?wat=vervoer").await.shows("Bakfiets").hides("gordijnen");
    visitor.sees("/prikbord?soort=leen&wat=klus").await.hides("Bakfiets").hides("gordijnen");
    visitor.sees("/prikbord?soort=onzin&wat=onzin&na=onzin").await.shows("Bakfiets");

    for n in 0..6 {
        let who = known(&linde, &format!("Buur {n}")).await;
        for m in 0..5 {
            linde.later(test_house::minutes(1));
            let title = format!("Plantje nummer {n}{m}");
            let form = bike(&[("titel", &title), ("soort", "geef")]);
            fills_in(&who, &form).await.is(303);
        }
    }
    let first = visitor.sees(BOARD).await;
    first.shows("Plantje nummer 54").hides("Bakfiets").shows("Meer briefjes");
    let more = first.text.split("href=\"").find(|link| link.starts_with("/prikbord?na="));
    let more = more.and_then(|link| link.split('"').next()).expect("a way to more");
    let second = visitor.sees(more).await;
    second.shows("Bakfiets").shows("Plantje nummer 00").hides("Plantje nummer 54");
    second.shows("Nieuwste briefjes");
}

#[tokio::test]
async fn people_who_do_not_see_each_other_meet_nowhere_on_the_board() {
    let (linde, talks) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, known(&linde, "Ben").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    ben.sees(BIKE).await.is(200).shows("Ria");

    are_parted(&linde, &ria, &ben).await;

    ben.sees(BOARD).await.hides("Bakfiets").hides("Ria");
    ben.sees("/prikbord/blad").await.hides("Bakfiets");
    ben.sees("/prikbord.atom").await.hides("Bakfiets");
    ben.sees("/prikbord.json").await.hides("Bakfiets");
    let gone = ben.sees(BIKE).await;
    gone.is(410).shows("Dit briefje hangt er niet meer").hides("Ria").hides("Bakfiets");
    ben.sees("/prikbord/bakfiets-te-leen/blad").await.is(410);
    let found = ben.sends("/zoeken", &[("vraag", "bakfiets")]).await;
    found.hides(BIKE);
    let answered = ben.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mag ik hem?")]).await;
    answered.is(410).shows("Mag ik hem?").shows("Dit briefje hangt er niet meer");
    assert_eq!(talks.n_begun(), 0);

    // Exactly so reads what came down.
    let mia = known(&linde, "Mia").await;
    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "nee")]).await.is(303);
    let down = mia.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mag ik hem?")]).await;
    let without_names = |text: &str, name: &str| {
        let text = text.replace(name, "");
        let keys = text.split("name=\"sleutel\" value=\"").map(|part| match part.get(36..) {
            Some(rest) if part.as_bytes().get(8) == Some(&b'-') => rest,
            _ => part,
        });
        keys.collect::<String>()
    };
    assert_eq!(without_names(&down.text, "Mia"), without_names(&answered.text, "Ben"));
}

#[tokio::test]
async fn another_centre_sees_nothing_and_a_board_that_is_off_is_not_there() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    fills_in(&ria, &bike(&[])).await.is(303);
    let (_, host) = linde.other_centre().await;
    linde.passer_by().sees_at(&host, BOARD).await.is(200).hides("Bakfiets");
    linde.passer_by().sees_at(&host, BIKE).await.is(404);
    linde.switches(crate::NAME, false).await;
    for path in [BOARD, BIKE, "/prikbord.atom", "/prikbord.json", "/prikbord/blad"] {
        linde.passer_by().sees(path).await.is(404);
    }
}
