//! Nothing that is said lies anywhere as it was said, and nothing opens in the place of another.
use super::{LIST, about, begins, home, ria_and_ben, says};
use kernel::{Counterpart, sql};
use std::fs;
use std::path::{Path, PathBuf};

const CANARY: &str = "KANARIE-in-het-gesprek";

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// In which files of the house this text lies, as it is.
fn found(folder: &Path, text: &str) -> Vec<PathBuf> {
    let holds = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap();
        bytes.windows(text.len()).any(|piece| piece == text.as_bytes())
    };
    files(folder).into_iter().filter(holds).collect()
}

#[tokio::test]
async fn what_was_said_is_in_no_file_no_table_and_no_letter() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let mut tx = linde.write().await;
    kernel::people::add_contact(&mut tx, ben.id(), "mail", "ben@linde.test").await.unwrap();
    tx.save().await.unwrap();
    let to = Counterpart::Neighbour(ben.id());
    let title = format!("{CANARY}-onderwerp");
    let path = begins(&linde, &about(&title, ria.id(), to, CANARY)).await.unwrap().unwrap();
    let fatima = linde.host("Fatima").await;
    let colleagues = vec![fatima.id()];
    let to = Counterpart::Desk { on_behalf_of: format!("{CANARY}-Wim"), colleagues };
    begins(&linde, &about(&title, ria.id(), to, CANARY)).await.unwrap().unwrap();
    says(&ben, &path, CANARY).await;
    ria.sends(&path, &[("tekst", &format!("{CANARY} 111222333"))]).await.is(422);
    linde.ticks().await;
    ben.sees(&path).await.shows(CANARY);
    ria.sees(LIST).await.shows(CANARY);

    // The premise: the search finds what is there.
    let seen = linde.all_text().await;
    assert!(seen.contains("/prikbord/ladder"), "the dump has this room's tables");
    if std::env::var("TEST_DATABASE_URL").is_err() {
        assert!(!found(linde.data(), "/prikbord/ladder").is_empty());
    }
    assert!(!seen.contains(CANARY), "a table holds it");
    assert_eq!(found(linde.data(), CANARY), Vec::<PathBuf>::new());
    let mut tx = linde.read().await;
    assert_eq!(linde.house.rooms[0].keys_in_use(&mut tx).await.unwrap().len(), 1);
    let post = telling::outbox::newest(&linde.house, &linde.host).await.unwrap();
    assert!(!post.is_empty(), "the letter has left");
}

#[tokio::test]
async fn two_rows_that_changed_places_do_not_open() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    says(&ben, &path, "Van Ben, het tweede").await;
    says(&ria, &path, "Van Ria, het derde").await;
    let mut tx = linde.write().await;
    for (to, from) in [(1, 3), (2, 1)] {
        sql!(
            "update conversations_line set text = (select text from conversations_line other
               where other.centre_id = $1 and other.number = $3)
             where centre_id = $1 and number = $2",
            tx.centre,
            to,
            from
        )
        .run(&mut tx)
        .await
        .unwrap();
    }
    tx.save().await.unwrap();

    let page = ria.sees(&path).await;

    page.is(200).shows("Deze regel kunnen we niet meer openen.").shows("Van Ria, het derde");
    page.hides("Ik heb er een!").hides("Van Ben, het tweede");
    assert_eq!(page.text.matches("Van Ria, het derde").count(), 1);
}

#[tokio::test]
async fn a_line_from_another_seat_or_with_another_key_does_not_open() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    let mut tx = linde.write().await;
    sql!("update conversations_line set seat = 1 where centre_id = $1", tx.centre)
        .run(&mut tx)
        .await
        .unwrap();
    tx.save().await.unwrap();
    ben.sees(&path).await.is(200).hides("Ik heb er een!");

    let bo = linde.neighbour("Bo").await;
    let talk = about("soep", ria.id(), Counterpart::Neighbour(bo.id()), "Voor Bo alleen");
    let second = begins(&linde, &talk).await.unwrap().unwrap();
    let id: kernel::uuid::Uuid = second.rsplit('/').next().unwrap().parse().unwrap();
    let mut tx = linde.write().await;
    sql!(
        "update conversations_conversation set wrapped_key = (select wrapped_key
           from conversations_conversation other where other.centre_id = $1 and other.id <> $2)
         where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();
    let broken = bo.sees(&second).await;
    assert!(broken.status.is_server_error());
    broken.hides("Voor Bo alleen").shows("tel:0300000000");
    bo.sees(LIST).await.is(200).shows("Ria").hides("over: soep");
}
