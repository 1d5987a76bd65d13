//! The week, days that differ, and the sign on the door. It is Sunday 1 March 2026, eleven o'clock.
use super::{ARRANGE, PARLOUR, arranges, linde};
use test_house::minutes;

/// A row that is filled in, with its times.
type Filled = (usize, &'static str, &'static str);

/// Fourteen rows, of which a few are filled in.
fn week(filled: &[Filled]) -> Vec<(&'static str, &'static str)> {
    let at = |row: usize| filled.iter().find(|(at, _, _)| *at == row);
    let times = |row| at(row).map_or(("", ""), |(_, from, to)| (*from, *to));
    (0..14).flat_map(|row| [("van", times(row).0), ("tot", times(row).1)]).collect()
}

#[tokio::test]
async fn the_week_stands_in_the_footer_and_opens_the_door() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;

    let form =
        week(&[(0, "9", "21 uur"), (1, "9.00", "12:00"), (8, "13u30", "17"), (6, "10", "15")]);
    let page = arranges(&mo, "uren", &form).await;

    page.shows("<dt>maandag</dt><dd>9.00 – 21.00 uur</dd>");
    page.shows("<dd>9.00 – 12.00 uur, 13.30 – 17.00 uur</dd>").shows("Open tot 15.00 uur");
    page.shows("value=\"13.30\"").shows("<details open>");
    linde.later(minutes(4 * 60));
    mo.sees(ARRANGE).await.shows("Weer open: morgen, 9.00 uur");
}

#[tokio::test]
async fn times_that_cannot_be_are_explained_with_their_day() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let wrong: [(&[Filled], &str, &str); 5] = [
        (&[(1, "negen", "12")], "dinsdag: Schrijf een tijd zoals", "#dinsdag"),
        (&[(2, "9.00", "")], "woensdag: Vul de tijd in van én tot", "#woensdag"),
        (&[(4, "17", "9")], "vrijdag: De deur gaat dicht na het opengaan", "#vrijdag"),
        (&[(5, "9", "13"), (12, "12", "17")], "zaterdag: Deze tijden lopen door", "#zaterdag"),
        (&[(6, "25", "26")], "zondag: Schrijf een tijd", "#zondag"),
    ];
    for (filled, says, link) in wrong {
        let page = mo.sends(&format!("{ARRANGE}/uren"), &week(filled)).await;
        page.is(422).shows(says).shows(&format!("<a href=\"{link}\">"));
        page.shows(&format!("value=\"{}\"", filled[0].1));
    }
    let page = mo.sends(&format!("{ARRANGE}/uren"), &[("van", "9"), ("tot", "17")]).await;
    page.is(303);
    mo.sees(ARRANGE).await.shows("maandag</dt><dd>9.00 – 17.00 uur");
}

#[tokio::test]
async fn a_holiday_of_days_is_put_up_and_taken_away_in_one_press() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    arranges(&mo, "uren", &week(&[(0, "9", "21"), (1, "9", "21"), (2, "9", "21")])).await;

    let form = [
        ("dag", "2026-03-02"),
        ("laatste", "3-3-2026"),
        ("dagvan", ""),
        ("dagtot", ""),
        ("waarom", "De vloer wordt nat"),
    ];
    let page = arranges(&mo, "dag", &form).await;

    page.shows("maandag 2 maart 2026 tot en met dinsdag 3 maart 2026").shows("De vloer wordt nat");
    page.shows("Weer open: woensdag 4 maart, 9.00 uur");
    let gone = [("dag", "2026-03-02"), ("laatste", "2026-03-03")];
    let page = arranges(&mo, "dag-weg", &gone).await;
    page.hides("De vloer").shows("Weer open: morgen, 9.00 uur");
}

#[tokio::test]
async fn another_day_may_have_other_hours() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let form = [("dag", "2026-03-07"), ("dagvan", "13"), ("dagtot", "15.30"), ("waarom", "")];
    let page = arranges(&mo, "dag", &form).await;
    page.shows("13.00 – 15.30 uur").shows("Weer open: zaterdag 7 maart, 13.00 uur");
}

#[tokio::test]
async fn days_that_cannot_be_are_explained() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let day = |day, last, from, to| {
        [("dag", day), ("laatste", last), ("dagvan", from), ("dagtot", to), ("waarom", "Zomaar")]
    };
    let wrong = [
        (day("gisteren", "", "", ""), "Kies een dag die nog komt"),
        (day("2026-02-28", "", "", ""), "Kies een dag die nog komt"),
        (day("2099-01-01", "", "", ""), "Kies een dag die nog komt"),
        (day("2026-03-09", "2026-03-08", "", ""), "na de eerste"),
        (day("2026-03-09", "2027-03-08", "", ""), "hoogstens 62 dagen"),
        (day("2026-03-09", "", "9", ""), "van én tot"),
        (day("2026-03-09", "", "9", "8"), "Draai de tijden om"),
    ];
    for (form, says) in wrong {
        let page = mo.sends(&format!("{ARRANGE}/dag"), &form).await;
        page.is(422).shows(says).shows("value=\"Zomaar\"");
    }
    let long = "a".repeat(61);
    let form = [("dag", "2026-03-09"), ("waarom", long.as_str())];
    mo.sends(&format!("{ARRANGE}/dag"), &form).await.is(422).shows("hoogstens 60 letters");
    mo.sees(ARRANGE).await.hides("Zomaar");
}

#[tokio::test]
async fn public_holidays_shut_the_door_if_one_says_so() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let page = arranges(&mo, "feestdagen", &[("dicht", "ja")]).await;
    page.shows("name=\"dicht\" value=\"ja\" checked").shows("maandag 6 april 2026");
    arranges(&mo, "feestdagen", &[]).await.hides("name=\"dicht\" value=\"ja\" checked");
}

#[tokio::test]
async fn closed_today_is_one_press_and_comes_down_by_itself() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    arranges(&mo, "uren", &week(&[(0, "9", "21"), (6, "10", "17")])).await.shows("Open tot 17.00");

    let page = arranges(&mo, "bordje", &[("zin", ""), ("tothoelaat", ""), ("wat", "dicht")]).await;

    page.shows("Dit hangt nu op de deur, de rest van de dag").shows("Weer open: morgen, 9.00 uur");
    ria.sees(PARLOUR).await.shows("Vandaag is het gebouw dicht");
    linde.later(minutes(13 * 60 + 1));
    ria.sees(PARLOUR).await.hides("Vandaag is het gebouw dicht");
}

#[tokio::test]
async fn one_sentence_hangs_until_its_time_or_until_it_is_taken_down() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    let form = [("zin", "De lift is <stuk>"), ("tothoelaat", "15.00"), ("wat", "zin")];

    let page = arranges(&mo, "bordje", &form).await;

    page.shows("tot 15.00 uur").shows("De lift is &#60;stuk&#62;");
    ria.sees(PARLOUR).await.shows("De lift is");
    arranges(&mo, "bordje-weg", &[]).await.shows("Het bordje is van de deur");
    ria.sees(PARLOUR).await.hides("De lift is");
}

#[tokio::test]
async fn a_sign_needs_a_sentence_and_a_time_to_come() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let sign = |sentence, until| [("zin", sentence), ("tothoelaat", until), ("wat", "zin")];
    let long = "a".repeat(121);
    let wrong = [
        (sign(" ", ""), "Schrijf één zin"),
        (sign(&long, ""), "hoogstens 120 letters"),
        (sign("Tot zo", "straks"), "Schrijf een tijd zoals"),
        (sign("Tot zo", "10.30"), "Kies een tijd die nog komt"),
    ];
    for (form, says) in wrong {
        mo.sends(&format!("{ARRANGE}/bordje"), &form).await.is(422).shows(says);
    }
    mo.sees(ARRANGE).await.hides("bordje-weg");
}
