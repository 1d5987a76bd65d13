//! A change reaches people: once, by their way, and by telephone where nothing else does.
use super::{SOUP, THURSDAY, comes, home, n_letters, post_of, soup, three_come, with_soup};
use test_house::{TestCentre, Visitor, days};

const CHANGED: &str = "agenda_changed";
const CHANGE: &str = "/agenda/samen-soep-koken/pas-aan";
const CALLS: &str = "/achterkamer/agenda/bellen";

async fn changed(fatima: &Visitor<'_>, changes: &[(&str, &str)]) -> test_house::Seen {
    let all = [&[("plekken", "9"), ("herhaal", "week")], changes].concat();
    fatima.sends(CHANGE, &soup(&all)).await
}

async fn with_weekly_soup<'a>(linde: &'a TestCentre) -> Visitor<'a> {
    with_soup(linde, &[("plekken", "9"), ("herhaal", "week")]).await
}

#[tokio::test]
async fn another_time_is_told_once_by_letter_or_by_telephone() {
    let linde = home().await;
    let fatima = with_weekly_soup(&linde).await;
    let [ria, ben] = three_come(&linde, &fatima).await;
    let before = post_of(&linde, "ria@demo.invalid").await.len();

    changed(&fatima, &[("van", "15.00")]).await.sends_on_to(CALLS);

    let post = post_of(&linde, "ria@demo.invalid").await;
    assert_eq!(post.len(), before + 1);
    let letter = &post[before];
    assert!(letter.contains("Het is nu om 15.00 uur in plaats van 16.00 uur."), "{letter}");
    assert!(letter.contains("Samen soep koken, donderdag 5 maart, 15.00 uur"), "{letter}");
    assert_eq!(n_letters(&linde, &ben, CHANGED).await, 1);
    let calls = fatima.sees(CALLS).await;
    calls.shows("1 mens krijgt bericht. 2 mensen moet je bellen.");
    calls.shows("Ben").shows("Henk").hides("Ria").shows("om 15.00 uur in plaats van 16.00 uur");
    // The same once more changes nothing, so nobody hears anything.
    changed(&fatima, &[("van", "15.00")]).await.sends_on_to(SOUP);
    assert_eq!(n_letters(&linde, &ria, CHANGED).await, 1);
    linde.forgets().await;
    assert_eq!(n_letters(&linde, &ria, CHANGED).await, 1);
}

#[tokio::test]
async fn who_counts_on_many_dates_gets_one_letter_for_all_of_them() {
    let linde = home().await;
    let fatima = with_weekly_soup(&linde).await;
    let [ria, _] = three_come(&linde, &fatima).await;
    for day in ["2026-03-12", "2026-03-19"] {
        ria.sends(&format!("{SOUP}/kom"), &[("op", day), ("n", "1")]).await.is(303);
    }
    let before = post_of(&linde, "ria@demo.invalid").await.len();

    changed(&fatima, &[("waar", "Tuinkamer")]).await.is(303);

    let post = post_of(&linde, "ria@demo.invalid").await;
    assert_eq!(post.len(), before + 1);
    let letter = &post[before];
    assert!(letter.contains("Het is nu op een andere plek: Tuinkamer"), "{letter}");
    for day in ["donderdag 5 maart", "donderdag 12 maart", "donderdag 19 maart"] {
        assert_eq!(letter.matches(day).count(), 1, "{letter}");
    }
}

#[tokio::test]
async fn another_day_takes_the_dates_off_and_whoever_came_hears_that() {
    let linde = home().await;
    let fatima = with_weekly_soup(&linde).await;
    let [ria, _] = three_come(&linde, &fatima).await;
    let before = post_of(&linde, "ria@demo.invalid").await.len();

    changed(&fatima, &[("dag", "2026-03-06")]).await.sends_on_to(CALLS);

    let post = post_of(&linde, "ria@demo.invalid").await;
    assert_eq!(post.len(), before + 1);
    assert!(post[before].contains("Dit gaat niet door."), "{}", post[before]);
    linde.passer_by().sees(&format!("{SOUP}?op={THURSDAY}")).await.shows("Gaat niet door");
    linde.passer_by().sees(&format!("{SOUP}?op=2026-03-06")).await.hides("Gaat niet door");
    linde.forgets().await;
    assert_eq!(n_letters(&linde, &ria, CHANGED).await, 1);
}

#[tokio::test]
async fn of_something_quiet_a_letter_says_neither_what_nor_where() {
    let linde = home().await;
    let quiet = [("plekken", "9"), ("herhaal", "week"), ("stil", "ja")];
    let fatima = with_soup(&linde, &quiet).await;
    three_come(&linde, &fatima).await;
    let before = post_of(&linde, "ria@demo.invalid").await.len();

    let changes = [("stil", "ja"), ("waar", "Tuinkamer"), ("van", "15.00")];
    changed(&fatima, &changes).await.is(303);

    let letter = post_of(&linde, "ria@demo.invalid").await.remove(before);
    assert!(letter.contains("om 15.00 uur in plaats van 16.00 uur"), "{letter}");
    assert!(letter.contains("Bel ons om te horen waar."), "{letter}");
    for secret in ["Tuinkamer", "soep", "Soep"] {
        assert!(!letter.contains(secret), "{secret} in {letter}");
    }
    fatima.sees(CALLS).await.shows("Henk").hides("Tuinkamer").hides("Samen soep koken");
}

#[tokio::test]
async fn whoever_left_an_address_hears_it_there_however_often_things_change() {
    let linde = home().await;
    let fatima = with_weekly_soup(&linde).await;
    let sign_up = [("op", THURSDAY), ("n", "1"), ("naam", "Lin"), ("bereik", "lin@demo.invalid")];
    linde.passer_by().sends(&format!("{SOUP}/kom"), &sign_up).await.is(303);
    let before = post_of(&linde, "lin@demo.invalid").await.len();

    for from in ["15.00", "14.00", "13.00", "12.00", "11.00"] {
        changed(&fatima, &[("van", from)]).await.sends_on_to(SOUP);
    }

    let post = post_of(&linde, "lin@demo.invalid").await;
    assert_eq!(post.len(), before + 5);
    assert!(post.last().unwrap().contains("om 11.00 uur in plaats van 12.00 uur"));
}

#[tokio::test]
async fn a_name_goes_off_the_call_list_when_somebody_told_it() {
    let linde = home().await;
    let fatima = with_weekly_soup(&linde).await;
    three_come(&linde, &fatima).await;
    changed(&fatima, &[("van", "15.00")]).await.is(303);
    let ria = linde.neighbour("Ilse").await;
    ria.sees(CALLS).await.is(403);
    ria.sends(CALLS, &[("wie", "00000000-0000-0000-0000-000000000000")]).await.is(403);
    linde.passer_by().sees(CALLS).await.is(401);

    for _ in 0..3 {
        let list = fatima.sees(CALLS).await;
        let Some((_, rest)) = list.text.split_once("name=\"wie\" value=\"") else { break };
        let (id, _) = rest.split_once('"').unwrap();
        fatima.sends(CALLS, &[("wie", id)]).await.sends_on_to(CALLS);
    }

    fatima.sees(CALLS).await.shows("Iedereen weet het").hides("Henk");
    // Of whom the date is over, nobody is called.
    changed(&fatima, &[("van", "14.00")]).await.is(303);
    linde.later(days(6));
    fatima.sees(CALLS).await.hides("Henk");
}

#[tokio::test]
async fn fewer_places_than_people_is_refused_and_nobody_hears_of_it() {
    let linde = home().await;
    let fatima = with_weekly_soup(&linde).await;
    let [ria, _] = three_come(&linde, &fatima).await;
    let fewer = soup(&[("plekken", "2"), ("herhaal", "week"), ("van", "15.00")]);
    fatima.sends(CHANGE, &fewer).await.is(422).shows("Er komen al 3 mensen.");
    assert_eq!(n_letters(&linde, &ria, CHANGED).await, 0);
    linde.passer_by().sees(SOUP).await.shows("16.00 tot 19.00 uur");
    comes(&linde.neighbour("Ama").await, "1").await.is(303);
}

#[tokio::test]
async fn a_changed_time_is_the_time_on_the_wall_through_both_changes_of_the_clock() {
    for zone in ["Europe/Amsterdam", "Europe/Brussels"] {
        let linde = home().await;
        let mut tx = linde.write().await;
        kernel::sql!("update centre set zone = $2 where id = $1", tx.centre, zone)
            .run(&mut tx)
            .await
            .unwrap();
        kernel::centre::touch(&mut tx).await.unwrap();
        tx.save().await.unwrap();
        let fatima = with_soup(&linde, &[("dag", "2026-03-22"), ("herhaal", "week")]).await;

        let at_night =
            [("dag", "2026-03-22"), ("herhaal", "week"), ("van", "2.30"), ("tot", "4.00")];
        fatima.sends(CHANGE, &soup(&at_night)).await.is(303);

        // In spring half past two is not there; in autumn the first of both counts.
        for (day, says, starts) in [
            ("2026-03-22", "2.30 tot 4.00 uur", "DTSTART:20260322T013000Z"),
            ("2026-03-29", "3.30 tot 4.00 uur", "DTSTART:20260329T013000Z"),
            ("2026-04-05", "2.30 tot 4.00 uur", "DTSTART:20260405T003000Z"),
        ] {
            linde.passer_by().sees(&format!("{SOUP}?op={day}")).await.shows(says);
            linde.passer_by().sees("/agenda.ics").await.shows(starts);
        }
        linde.later(days(200));
        linde.forgets().await;
        let mo = linde.host("Mo").await;
        let still_true = [("wat", SOUP), ("antwoord", "ja")];
        mo.sends("/achterkamer/vraag-na", &still_true).await.is(303);
        let autumn = linde.passer_by().sees("/agenda.ics").await;
        autumn.shows("DTSTART:20261025T003000Z").shows("DTSTART:20261101T013000Z");
        mo.sends(CHANGE, &soup(&[("dag", "2026-03-22"), ("herhaal", "week")])).await.is(303);
        let usual = linde.passer_by().sees("/agenda.ics").await;
        usual.shows("DTSTART:20261025T150000Z").shows("DTSTART:20261018T140000Z");
    }
}
