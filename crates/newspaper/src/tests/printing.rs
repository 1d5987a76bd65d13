//! The number on paper: offered when it is ready, and made anew when something in it changes.
mod files;

use super::{PAPER, editor, finishes, home, is_out};

#[tokio::test]
async fn a_house_without_the_press_leaves_printing_to_the_browser() {
    if press::IS_HERE {
        return;
    }
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    is_out(&linde, &ria).await;
    linde.ticks().await;
    let paper = linde.passer_by().sees(PAPER).await;
    paper.is(200).shows("Open alles op één bladzijde").hides("We maken de krant");
    linde.passer_by().sees("/krant/1/papier/a4").await.is(404);
}

#[tokio::test]
async fn only_editors_have_a_number_that_came_out_made_anew() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    is_out(&linde, &ria).await;
    let again = "/achterkamer/krant/papier";
    ria.sends(again, &[("nummer", "1")]).await.is(403);
    let lin = editor(&linde, "Lin").await;
    lin.sends(again, &[("nummer", "2")]).await.is(404);
    lin.sends(again, &[("nummer", "1")]).await.sends_on_to("/krant/1");
    finishes(&lin, "1").await.is(303);
}
