//! Stopping: one press, by a reader or by a mail program.
use super::{LETTER_DESK, gets_it, home, mails_to, number_one, path_in, presses_send};
use test_house::{TestCentre, minutes};

/// The mail with number 1, as it came at this address.
async fn got(linde: &TestCentre, address: &str) -> mail_parser::Message<'static> {
    gets_it(linde, address, "nl").await;
    linde.later(minutes(1));
    presses_send(&number_one(linde).await).await.is(303);
    mails_to(linde, address).await.pop().unwrap()
}

#[tokio::test]
async fn looking_stops_nothing_and_one_press_does() {
    let linde = home().await;
    let mail = got(&linde, "ria@demo.invalid").await;
    let stop = path_in(&mail, "/krant/per-mail/stop/");
    for _ in 0..3 {
        let page = linde.passer_by().sees(&stop).await;
        page.is(200).shows("Er gebeurt pas iets als je op de knop drukt").hides("ria@");
        page.shows(&format!("action=\"{stop}\"")).hides("<script src=\"/krant");
    }
    assert!(linde.all_text().await.contains("ria@demo.invalid"));

    linde.passer_by().sends(&stop, &[]).await.is(200).shows("Je krijgt de krant niet meer");

    assert!(!linde.all_text().await.contains("ria@demo.invalid"), "it is gone at once");
    linde.passer_by().sends(&stop, &[]).await.is(200).shows("Je krijgt de krant niet meer");
    super::editor(&linde, "Lotte").await.sees(LETTER_DESK).await.shows("Nog niemand krijgt");
}

#[tokio::test]
async fn a_mail_program_stops_it_without_a_page_a_cookie_or_a_word_of_where_it_is() {
    let linde = home().await;
    let mail = got(&linde, "ria@demo.invalid").await;
    let header = |name: &str| mail.header_raw(name).unwrap().trim().to_owned();
    assert_eq!(header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    let stop = header("List-Unsubscribe").replace(char::is_whitespace, "");
    let stop = stop.strip_prefix("<http://de-linde.test").unwrap().strip_suffix('>').unwrap();
    assert_eq!(stop, path_in(&mail, "/krant/per-mail/stop/"));
    let program = linde.passer_by();
    let form = [("List-Unsubscribe", "One-Click")];
    // Nowhere else may somebody who does not stand on our page.
    program.sends_from("null", "/krant/per-mail", &form).await.is(403);
    program.sends_from("null", stop, &form).await.is(200);
    assert!(!linde.all_text().await.contains("ria@demo.invalid"));
    program.sends_from("null", stop, &form).await.is(200);
}

#[tokio::test]
async fn it_may_bring_its_word_in_parts_too() {
    let linde = home().await;
    let mail = got(&linde, "ria@demo.invalid").await;
    let stop = path_in(&mail, "/krant/per-mail/stop/");
    let form = [("List-Unsubscribe", "One-Click")];
    linde.passer_by().sends_file(&stop, &form, "niets", b"").await.is(200);
    assert!(!linde.all_text().await.contains("ria@demo.invalid"));
}

#[tokio::test]
async fn a_link_that_is_cut_off_or_of_another_house_stops_nobody() {
    let linde = home().await;
    let mail = got(&linde, "ria@demo.invalid").await;
    let stop = path_in(&mail, "/krant/per-mail/stop/");
    let (_, wilg) = linde.other_centre().await;
    linde.passer_by().sends_at(&wilg, &stop, &[]).await;
    linde.passer_by().sends(&stop[..stop.len() - 1], &[]).await.is(404);
    linde.passer_by().sees(&stop[..stop.len() - 1]).await.is(404);
    let other = "/krant/per-mail/stop/00000000-0000-4000-8000-000000000000";
    linde.passer_by().sends(other, &[]).await.is(200);
    assert!(linde.all_text().await.contains("ria@demo.invalid"));
}
