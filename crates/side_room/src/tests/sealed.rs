//! Nothing that is said lies anywhere as it was said, and nothing opens in the place of another.
use super::{CANARY, ROOM, home, ria_and_koen, says, worker};
use kernel::sql;
use std::fs;
use std::path::{Path, PathBuf};

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
    let (ria, koen, path) = ria_and_koen(&linde).await;
    says(&ria, CANARY).await;
    koen.sends(&path, &[("tekst", CANARY)]).await.is(303);
    let mut file = Vec::new();
    let picture = image::RgbImage::from_fn(40, 30, |x, y| image::Rgb([x as u8, y as u8, 200]));
    picture.write_to(&mut std::io::Cursor::new(&mut file), image::ImageFormat::Png).unwrap();
    let form = [("tekst", CANARY), ("alt", CANARY)];
    let sent = ria.sends_file("/zijkamer/foto", &form, "foto", &file).await;
    sent.sends_on_to("/zijkamer#laatste");
    let joris = worker(&linde, "Joris").await;
    let why = format!("{CANARY} neemt de telefoon niet op");
    joris.sends(&format!("{path}/nood"), &[("reden", &why)]).await.is(303);
    linde.ticks().await;
    ria.sees(ROOM).await.shows(CANARY).shows(&why);

    let seen = linde.all_text().await;
    assert!(seen.contains("glass"), "the dump has this room's tables");
    assert!(!seen.contains(CANARY), "a table holds it");
    assert_eq!(found(linde.data(), CANARY), Vec::<PathBuf>::new());
    assert!(!linde.data().join("photos").exists(), "no print lies among the files");

    let page = koen.sees(&path).await;
    let print = page.text.split("src=\"/zijkamer/").nth(1).unwrap().split('"').next().unwrap();
    let print = format!("/zijkamer/{print}");
    for reader in [&ria, &koen] {
        let shown = reader.sees(&print).await;
        shown.is(200);
        assert!(shown.bytes.starts_with(&[0xff, 0xd8]));
        assert_eq!(shown.headers["cache-control"], "no-store");
    }
    joris.sees(&print).await.is(404);
    linde.neighbour("Ben").await.sees(&print).await.is(404);
}

#[tokio::test]
async fn two_rows_that_changed_places_do_not_open() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    koen.sends(&path, &[("tekst", "Van Koen, het derde")]).await.is(303);
    says(&ria, "Van Ria, het vierde").await;
    let mut tx = linde.write().await;
    for (to, from) in [(1, 4), (3, 1)] {
        sql!(
            "update side_room_line set text = (select text from side_room_line other
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
    let page = ria.sees(ROOM).await;
    page.is(200).shows("Deze regel kunnen we niet meer openen.").shows("Van Ria, het vierde");
    page.hides("Ik durf een brief").hides("Van Koen, het derde");
    assert_eq!(page.text.matches("Van Ria, het vierde").count(), 1);
}

#[tokio::test]
async fn a_photo_bomb_is_refused_and_the_words_stay() {
    let linde = home().await;
    let (ria, _, _) = ria_and_koen(&linde).await;
    let mut bomb = Vec::new();
    let picture = image::GrayImage::from_pixel(20_000, 20_000, image::Luma([0]));
    picture.write_to(&mut std::io::Cursor::new(&mut bomb), image::ImageFormat::Png).unwrap();
    let form = [("tekst", "Kijk eens"), ("alt", "een brief")];
    let refused = ria.sends_file("/zijkamer/foto", &form, "foto", &bomb).await;
    refused.is(422).shows("Kijk eens</textarea>").shows("value=\"een brief\"");
}
