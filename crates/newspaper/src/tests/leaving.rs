//! What somebody wrote is theirs to take along, leaves with them, and is not kept for ever.
use super::{MINE, SOUP, at_desk, editor, home, is_out, plans, sends_in};

#[tokio::test]
async fn what_somebody_wrote_is_theirs_to_take_along_and_leaves_with_them() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    is_out(&linde, &ria).await;
    let waiting = sends_in(&ria, &[("titel", "Nog iets"), ("tekst", "Kanariegeel.")]).await;
    let says = format!("{MINE}/{waiting}/reactie");
    ria.sends(&says, &[("reactie", "Pimpelpaars.")]).await.is(303);
    let lines = linde.hands_over(&ria).await;
    for word in ["linzensoep", "Kanariegeel", "Pimpelpaars"] {
        assert!(lines.iter().any(|line| line.contains(word)), "{word}: {lines:?}");
    }

    linde.lets_go(&ria).await;

    linde.passer_by().sees(SOUP).await.is(404);
    linde.passer_by().sees("/krant/1").await.is(200).hides("De soep");
    let left = linde.all_text().await;
    for word in ["linzensoep", "Kanariegeel", "Pimpelpaars", "de-soep-van-donderdag"] {
        assert!(!left.contains(word), "{word} stayed");
    }
}

#[tokio::test]
async fn a_number_outlives_the_editor_who_made_it() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let id = sends_in(&ria, &[]).await;
    plans(&piet, &id).await;
    let says = format!("{}/reactie", at_desk(&id));
    piet.sends(&says, &[("reactie", "Turkoois.")]).await.is(303);
    super::finishes(&piet, "1").await.is(303);
    linde.lets_go(&piet).await;
    linde.passer_by().sees("/krant/1").await.is(200).shows("De soep").hides("Piet");
    assert!(!linde.all_text().await.contains("Turkoois"));
    editor(&linde, "Lin").await.sees(&at_desk(&id)).await.is(200);
}

#[tokio::test]
async fn what_nobody_worked_on_for_a_year_is_forgotten_and_what_was_printed_stays() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    is_out(&linde, &ria).await;
    sends_in(&ria, &[("titel", "Nog iets"), ("tekst", "Kanariegeel.")]).await;
    for _ in 0..20 {
        linde.later(test_house::days(20));
        linde.forgets().await;
    }
    let left = linde.all_text().await;
    assert!(!left.contains("Kanariegeel"));
    assert!(left.contains("linzensoep"));
}
