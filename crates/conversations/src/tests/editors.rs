//! Conversations with those who make the newspaper.
use super::{LIST, about, begins, home, says};
use kernel::{Age, Counterpart, PersonId, Role};
use test_house::{TestCentre, Visitor};

fn editors(colleagues: &[&Visitor<'_>]) -> Counterpart {
    Counterpart::Editors { colleagues: colleagues.iter().map(|own| own.id()).collect() }
}

async fn readers(linde: &TestCentre, from: &Visitor<'_>, to: &Counterpart) -> Vec<PersonId> {
    let mut tx = linde.read().await;
    linde.house.rooms[0].readers_of_talk(&mut tx, from.id(), to).await.unwrap()
}

async fn are_parted(linde: &TestCentre, by: &Visitor<'_>, other: &Visitor<'_>) {
    let mut tx = linde.write().await;
    moderation::block::block(&mut tx, &linde.house, by.id(), other.id()).await.unwrap();
    tx.save().await.unwrap();
}

#[tokio::test]
async fn the_editors_read_it_by_name_and_each_answers_for_themselves() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let (piet, lin) =
        (linde.with_role("Piet", Role::Editor).await, linde.with_role("Lin", Role::Editor).await);
    let (fatima, mo) = (linde.host("Fatima").await, linde.coordinator("Mo").await);
    // Who does not make the newspaper reads nothing, whoever asks it.
    let to = editors(&[&piet, &lin, &ben, &fatima]);
    let path = begins(&linde, &about("de soep", ria.id(), to, "Lekker!")).await.unwrap().unwrap();

    let own = ria.sees(&path).await;
    own.is(200).shows("De redactie").shows("De redactie leest dit: Lin, Piet.");
    own.shows("Andere mensen lezen dit niet.").shows("Aan de redactie").hides("/blokkeren");
    ria.sees(LIST).await.shows("De redactie").shows("over: de soep");
    let desk = piet.sees(&path).await;
    desk.is(200).shows("Lekker!").shows("<bdi>Ria</bdi>").shows("Ria schrijft aan de redactie.");
    lin.sees(LIST).await.shows("Ria").shows("1 nieuw</span>");
    says(&piet, &path, "Dank je wel!").await;
    ria.sees(&path).await.shows("Dank je wel!").hides("namens");
    lin.sees(&path).await.shows("Dank je wel!");
    for other in [&ben, &fatima, &mo] {
        other.sees(&path).await.is(404);
        other.sees(LIST).await.hides("de soep");
    }
}

#[tokio::test]
async fn who_makes_the_newspaper_no_more_reads_no_more_and_who_came_reads_along() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let piet = linde.with_role("Piet", Role::Editor).await;
    let talk = about("de soep", ria.id(), editors(&[&piet]), "Lekker!");
    let path = begins(&linde, &talk).await.unwrap().unwrap();
    let mut tx = linde.write().await;
    kernel::people::take_role(&mut tx, piet.id(), Role::Editor).await.unwrap();
    tx.save().await.unwrap();
    piet.sees(&path).await.is(404);
    ria.sees(&path).await.is(404);

    let lin = linde.with_role("Lin", Role::Editor).await;
    let again = about("de soep", ria.id(), editors(&[&piet, &lin]), "Nog iets");
    assert_eq!(begins(&linde, &again).await.unwrap().unwrap(), path);

    lin.sees(&path).await.is(200).shows("Lekker!").shows("Nog iets");
    piet.sees(&path).await.is(404);
    ria.sees(&path).await.is(200).shows("De redactie leest dit: Lin.");
    linde.lets_go(&lin).await;
    ria.sees(&path).await.is(404);
}

#[tokio::test]
async fn an_editor_whom_somebody_does_not_see_takes_no_part() {
    let linde = home().await;
    let (ria, sam) = (linde.neighbour("Ria").await, linde.neighbour("Sam").await);
    let (piet, lin) =
        (linde.with_role("Piet", Role::Editor).await, linde.with_role("Lin", Role::Editor).await);
    let to = editors(&[&piet, &lin]);
    let path = begins(&linde, &about("de soep", ria.id(), to.clone(), "Lekker!")).await;
    let path = path.unwrap().unwrap();
    piet.sees(&path).await.is(200);
    are_parted(&linde, &piet, &ria).await;

    piet.sees(&path).await.is(404);
    piet.sees(LIST).await.hides("de soep");
    ria.sees(&path).await.is(200).shows("De redactie leest dit: Lin.").hides("Piet");
    says(&lin, &path, "Dank je wel!").await;
    piet.sees(LIST).await.hides("1 nieuw");
    assert_eq!(readers(&linde, &ria, &to).await, [lin.id()]);
    assert_eq!(readers(&linde, &sam, &to).await.len(), 2);
    are_parted(&linde, &lin, &ria).await;
    assert!(readers(&linde, &ria, &to).await.is_empty());
    assert_eq!(begins(&linde, &about("x", ria.id(), to, "Hallo?")).await.unwrap(), None);
}

#[tokio::test]
async fn a_minor_talks_with_those_whose_work_that_is() {
    let linde = home().await;
    let (ria, mia) =
        (linde.neighbour("Ria").await, linde.person(linde.id, "Mia", Age::Youth, &[]).await);
    let (piet, mo) = (linde.with_role("Piet", Role::Editor).await, linde.coordinator("Mo").await);
    assert!(readers(&linde, &mia, &editors(&[&piet])).await.is_empty());
    assert_eq!(readers(&linde, &mia, &editors(&[&piet, &mo])).await, [mo.id()]);
    let with_ria = Counterpart::Neighbour(ria.id());
    assert!(readers(&linde, &mia, &with_ria).await.is_empty());
    assert_eq!(readers(&linde, &piet, &with_ria).await, [ria.id()]);
    let path = begins(&linde, &about("x", mia.id(), editors(&[&piet, &mo]), "Hoi")).await;
    let path = path.unwrap().unwrap();
    piet.sees(&path).await.is(404);
    mo.sees(&path).await.is(200).shows("Hoi");
}
