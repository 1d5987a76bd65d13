//! Action links, as somebody finds them in a letter.
use super::*;
use crate::{Action, Done, Press, action_link, path_of, revoke_links};
use kernel::{Result, session, sql};
use test_house::minutes;

/// Ends every stay of the person for whom the link was made.
struct SendAway;

#[async_trait::async_trait]
impl Action for SendAway {
    fn purpose(&self) -> &'static str {
        "send-away"
    }

    fn question(&self, _voice: &Voice, body: &str) -> String {
        format!("Was jij dit niet? Sluit {body} af")
    }

    fn button<'v>(&self, _voice: &'v Voice) -> &'v str {
        "Sluit af"
    }

    async fn act(&self, press: &mut Press<'_>) -> Result<Done> {
        let person = press.person.expect("it was made for somebody");
        session::end_all(press.tx, press.house, person).await?;
        Ok(Done { says: "Afgesloten.".to_owned(), goes_to: "/binnenkomen".to_owned() })
    }
}

async fn linde() -> TestCentre {
    TestCentre::with(Telling::default().with_actions(vec![Box::new(SendAway)])).await
}

async fn link(linde: &TestCentre, person: PersonId, purpose: &'static str) -> String {
    let mut tx = linde.write().await;
    let ends_at = tx.now + minutes(60);
    let token = action_link(&mut tx, purpose, Some(person), "<je tablet>", ends_at).await.unwrap();
    tx.save().await.unwrap();
    path_of(&token)
}

async fn n_stays(linde: &TestCentre, person: PersonId) -> usize {
    session::stays(&mut linde.read().await, person).await.unwrap().len()
}

#[tokio::test]
async fn looking_asks_and_only_one_press_does_it() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let path = link(&linde, ria.id(), "send-away").await;
    let scanner = linde.passer_by();

    for _ in 0..3 {
        let page = scanner.sees(&path).await;
        page.is(200).shows("Sluit &#60;je tablet&#62; af</h1>").shows("Er gebeurt pas iets");
    }
    assert_eq!(n_stays(&linde, ria.id()).await, 1);

    scanner.sends(&path, &[]).await.sends_on_to("/binnenkomen");
    assert_eq!(n_stays(&linde, ria.id()).await, 0);
    scanner.sees(&path).await.is(404).shows("Deze link werkt niet meer").hides("<form class");
    scanner.sends(&path, &[]).await.is(404).shows("Deze link werkt niet meer");
}

#[tokio::test]
async fn pressing_twice_in_one_breath_goes_on_to_the_same_place() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let path = link(&linde, ria.id(), "send-away").await;
    let key = ria.sees(&path).await.field("sleutel");
    ria.sends(&path, &[("sleutel", &key)]).await.sends_on_to("/binnenkomen");
    linde.passer_by().sends(&path, &[("sleutel", &key)]).await.sends_on_to("/binnenkomen");
}

#[tokio::test]
async fn the_database_knows_no_token() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let path = link(&linde, ria.id(), "send-away").await;
    let token = path.strip_prefix("/doe/").unwrap().to_owned();
    assert_eq!(token.len(), 64);
    let (kept,) = sql!("select token_hash from telling_link")
        .one::<(Vec<u8>,)>(&mut linde.read().await)
        .await
        .unwrap();
    assert_eq!(kept, session::Token::claimed(&token).hash());
}

#[tokio::test]
async fn a_link_that_is_old_or_taken_back_or_of_another_centre_or_made_up_does_nothing() {
    let linde = linde().await;
    let (_, wilg) = linde.other_centre().await;
    let ria = linde.neighbour("Ria").await;
    let somebody = linde.passer_by();
    let gone = async |path: &str| {
        somebody.sees(path).await.is(404).shows("Deze link werkt niet meer");
        somebody.sends(path, &[]).await.is(404).shows("Deze link werkt niet meer");
    };

    let path = link(&linde, ria.id(), "send-away").await;
    somebody.sees_at(&wilg, &path).await.is(404).shows("De Wilg");
    somebody.sends_at(&wilg, &path, &[]).await.is(404);
    somebody.sees(&path).await.is(200);

    gone("/doe/0").await;
    gone(&link(&linde, ria.id(), "nobody-does-this").await).await;
    let mut tx = linde.write().await;
    revoke_links(&mut tx, "send-away", "<je tablet>").await.unwrap();
    tx.save().await.unwrap();
    gone(&path).await;
    let late = link(&linde, ria.id(), "send-away").await;
    linde.later(minutes(61));
    gone(&late).await;
    linde.forgets().await;
    let (n,) = sql!("select count(*) from telling_link where purpose = 'send-away'")
        .one::<(i64,)>(&mut linde.read().await)
        .await
        .unwrap();
    assert_eq!(n, 0);
    assert_eq!(n_stays(&linde, ria.id()).await, 1);
}

#[tokio::test]
async fn a_press_from_somebody_elses_page_is_refused() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let path = link(&linde, ria.id(), "send-away").await;
    linde.passer_by().sends_from("http://elders.test", &path, &[]).await.is(403);
    assert_eq!(n_stays(&linde, ria.id()).await, 1);
}
