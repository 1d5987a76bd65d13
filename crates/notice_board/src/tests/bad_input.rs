//! Too much, too big, and at the very same moment.
use super::{BIKE, BOARD, NEW, bike, fills_in, home, known};
use kernel::sql;

#[tokio::test]
async fn two_hundred_notices_of_one_neighbour_are_ten_and_then_a_kind_no() {
    let (linde, _) = home().await;
    linde.is_a_busy_place().await;
    let ria = known(&linde, "Ria").await;
    let mut n_hung = 0;
    for n in 0..200 {
        let title = format!("Plantje nummer {n}");
        let seen = fills_in(&ria, &bike(&[("titel", &title)])).await;
        match seen.status.as_u16() {
            303 => n_hung += 1,
            422 => drop(seen.shows("Je hebt al 10 briefjes.").shows(&title)),
            status => panic!("{status}: {}", seen.text),
        }
    }
    assert_eq!(n_hung, 10);
    let board = linde.passer_by().sees(BOARD).await;
    assert_eq!(board.text.matches("Plantje nummer").count(), 10);

    // Taking down and hanging up all day comes to an end too.
    let mut refused = None;
    for n in 0..30 {
        let path = format!("/prikbord/plantje-nummer-{n}");
        ria.sends(&format!("{path}/haal-weg"), &[("gelukt", "nee")]).await;
        let title = format!("Plantje nummer {}", n + 10);
        let seen = fills_in(&ria, &bike(&[("titel", &title)])).await;
        if seen.status != 303 {
            refused = Some(seen.status.as_u16());
            break;
        }
    }
    assert_eq!(refused, Some(429));
}

#[tokio::test]
async fn a_photo_bomb_is_refused_and_the_words_stay() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    // The head of a picture of 65,000 by 65,000 pixels, and nothing behind it.
    let mut bomb =
        b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\xfd\xe8\x00\x00\xfd\xe8".to_vec();
    bomb.extend(b"\x08\x02\x00\x00\x00\x00\x00\x00\x00");
    let script = b"<svg onload=alert(1)>".to_vec();
    for file in [&bomb, &script] {
        let form = bike(&[("stap", "2"), ("alt", "een bakfiets")]);
        let refused = ria.sends_file(NEW, &form, "foto", file).await;
        refused.is(422).shows("Er passen twee kinderen in.").shows("value=\"een bakfiets\"");
    }
    linde.passer_by().sees(BOARD).await.hides("Bakfiets");
}

#[tokio::test]
async fn two_who_close_at_once_close_it_once_and_it_counts_once() {
    let (linde, _) = home().await;
    let (fatima, sanne) = (linde.host("Fatima").await, linde.host("Sanne").await);
    let ben = linde.neighbour("Ben").await;
    fills_in(&fatima, &bike(&[("namens", "Wim")])).await.sends_on_to(BIKE);
    ben.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mag ik hem?")]).await.is(303);
    let (down, yes) = (format!("{BIKE}/haal-weg"), [("gelukt", "ja")]);
    let came_true = format!("{BIKE}/gelukt");

    let (first, second, third) = tokio::join!(
        fatima.sends(&down, &yes),
        sanne.sends(&down, &yes),
        ben.sends(&came_true, &yes)
    );

    for seen in [first, second, third] {
        seen.is(303);
    }
    linde.passer_by().sees(BIKE).await.is(410);
    let mut tx = linde.read().await;
    let (n,) = sql!("select n_matches from notice_board_count where centre_id = $1", tx.centre)
        .one::<(i64,)>(&mut tx)
        .await
        .unwrap();
    assert_eq!(n, 1);
}
