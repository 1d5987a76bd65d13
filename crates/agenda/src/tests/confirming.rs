//! What somebody gets in hand who signed up, and what they do with it without signing in.
use super::{
    LIST, SOUP, THURSDAY, comes, comes_unknown, home, link_in, post, with_mail, with_soup,
};
use telling::{Choice, HowOften};
use test_house::{SignedDuration, days};

const JAN: (&str, &str) = ("bereik", "jan@demo.invalid");

#[tokio::test]
async fn a_letter_confirms_at_once_and_its_link_only_asks_until_somebody_presses() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    linde.later(SignedDuration::from_hours(12)); // eleven in the evening
    comes_unknown(&linde, "Jan de Typer", &[JAN]).await;

    let letters = post(&linde).await;

    assert_eq!((letters.len(), letters[0].to.as_str()), (1, "jan@demo.invalid"));
    let letter = &letters[0];
    assert!(letter.text.contains("Samen soep koken"), "{}", letter.text);
    assert!(!letter.text.contains("Typer"), "nobody confirmed this address");
    let (not, calendar) = (link_in(letter, "/doe/"), link_in(letter, "/agenda/briefje/"));
    for _ in 0..3 {
        linde.passer_by().sees(&not).await.shows("Kun je toch niet komen?");
    }
    fatima.sees(LIST).await.shows("Jan de Typer");
    let calendar = linde.passer_by().sees(&calendar).await;
    calendar.shows("SUMMARY:Samen soep koken").shows("DTSTART:20260305T150000Z");
    calendar.shows("STATUS:CONFIRMED");

    linde.passer_by().sends(&not, &[]).await.is(303);

    fatima.sees(LIST).await.hides("Jan de Typer");
    linde.passer_by().sends(&not, &[]).await.is(404);
    // No other centre knows the link or the calendar.
    let (_, wilg) = linde.other_centre().await;
    linde.passer_by().sees_at(&wilg, &link_in(letter, "/agenda/briefje/")).await.is(404);
}

#[tokio::test]
async fn whoever_cancelled_at_the_desk_has_no_link_any_more() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let slip = comes_unknown(&linde, "Jan", &[JAN]).await;
    let letter = post(&linde).await.remove(0);
    let id = slip.rsplit('/').next().unwrap();
    fatima.sends(&format!("{LIST}/weg"), &[("op", THURSDAY), ("wie", id)]).await.is(303);
    linde.passer_by().sees(&link_in(&letter, "/doe/")).await.is(404);
    let calendar = link_in(&letter, "/agenda/briefje/");
    linde.passer_by().sees(&calendar).await.shows("STATUS:CANCELLED");
}

#[tokio::test]
async fn of_something_quiet_neither_letter_nor_calendar_says_what() {
    let linde = home().await;
    with_soup(&linde, &[("stil", "ja"), ("titel", "Rouwgroep")]).await;
    let form = [("op", THURSDAY), ("naam", "Jan"), ("n", "1"), JAN];
    linde.passer_by().sends("/agenda/rouwgroep/kom", &form).await.is(303);

    let letter = post(&linde).await.remove(0);

    assert_eq!(letter.subject, "Je afspraak");
    assert!(!letter.text.to_lowercase().contains("rouwgroep"), "{}", letter.text);
    let calendar = linde.passer_by().sees(&link_in(&letter, "/agenda/briefje/")).await;
    calendar.shows("SUMMARY:Je afspraak").hides("ouwgroep").hides("LOCATION");
    let done = linde.passer_by().sends(&link_in(&letter, "/doe/"), &[]).await;
    done.sends_on_to("/agenda");
}

#[tokio::test]
async fn whoever_is_offered_a_place_says_yes_from_the_letter_at_a_decent_hour() {
    let linde = home().await;
    with_soup(&linde, &[("dag", "2026-03-19"), ("plekken", "1"), ("lijst", "asks")]).await;
    let op = ("op", "2026-03-19");
    let ria = linde.neighbour("Ria").await;
    ria.sends(&format!("{SOUP}/kom"), &[op, ("n", "1")]).await.is(303);
    let slip = comes_unknown(&linde, "Jan", &[op, JAN]).await;
    post(&linde).await;
    linde.later(SignedDuration::from_hours(12)); // eleven in the evening
    ria.sends(&format!("{SOUP}/kom-niet"), &[op]).await.is(303);
    assert_eq!(post(&linde).await.len(), 1, "nobody is woken");
    linde.later(SignedDuration::from_hours(10));

    let letter = post(&linde).await.remove(0);

    assert!(letter.text.contains("Ja, graag"), "{}", letter.text);
    linde.passer_by().sees(&slip).await.shows("Er is een plek voor jou").shows("Ja, graag");
    linde.passer_by().sends(&link_in(&letter, "/doe/"), &[]).await.is(303);
    linde.passer_by().sees(&slip).await.shows("Je staat op de lijst");
}

#[tokio::test]
async fn a_slip_says_yes_too_for_whoever_knows_the_name() {
    let linde = home().await;
    with_soup(&linde, &[("dag", "2026-03-19"), ("plekken", "1"), ("lijst", "asks")]).await;
    let op = ("op", "2026-03-19");
    let ria = linde.neighbour("Ria").await;
    ria.sends(&format!("{SOUP}/kom"), &[op, ("n", "1")]).await.is(303);
    let slip = comes_unknown(&linde, "Henk", &[op]).await;
    ria.sends(&format!("{SOUP}/kom-niet"), &[op]).await.is(303);
    linde.passer_by().sends(&slip, &[("naam", "Piet"), ("doe", "ja")]).await.is(422);
    linde.passer_by().sends(&slip, &[("naam", "Henk"), ("doe", "ja")]).await.is(303);
    linde.passer_by().sees(&slip).await.shows("Je staat op de lijst");
}

#[tokio::test]
async fn the_day_before_everybody_hears_once_and_nobody_in_vain() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "9")]).await;
    let (ria, ben) = (with_mail(&linde, "Ria").await, with_mail(&linde, "Ben").await);
    let ama = with_mail(&linde, "Ama").await;
    for who in [&ria, &ben] {
        comes(who, "1").await.is(303);
    }
    let no = [("op", THURSDAY), ("n", "1"), ("stil", "ja")];
    ama.sends(&format!("{SOUP}/kom"), &no).await.is(303);
    comes_unknown(&linde, "Jan", &[JAN]).await;
    let n_before = post(&linde).await.len();
    ben.sends(&format!("{SOUP}/kom-niet"), &[("op", THURSDAY)]).await.is(303);
    linde.later(SignedDuration::from_hours(2 * 24 + 22)); // Wednesday at nine
    assert_eq!(post(&linde).await.len(), n_before, "too early in the day");
    linde.later(SignedDuration::from_hours(2));

    let letters = post(&linde).await;
    post(&linde).await;
    let n_reminders = letters.len() - n_before;

    assert_eq!((n_reminders, post(&linde).await.len()), (2, letters.len()));
    let to: Vec<&str> = letters[..2].iter().map(|letter| letter.to.as_str()).collect();
    assert!(to.contains(&"ria@demo.invalid") && to.contains(&"jan@demo.invalid"), "{to:?}");
    assert!(letters[0].text.contains("Morgen zien we je."));
    // Moved to another day: on the day before that one there is another reminder.
    let n_reminders = async || {
        let post = post(&linde).await;
        post.iter().filter(|own| own.text.contains("Morgen zien we je.")).count()
    };
    let moved = async |day: &str, from: &str| {
        let form = [("op", THURSDAY), ("dag", day), ("van", from), ("tot", "19.00")];
        fatima.sends(&format!("{SOUP}/dag"), &form).await.is(303);
    };
    moved(THURSDAY, "15.00").await;
    assert_eq!(n_reminders().await, 2, "that it is at another hour, everybody was told");
    moved("2026-03-06", "15.00").await;
    assert_eq!(n_reminders().await, 2);
    linde.later(days(1));
    assert_eq!(n_reminders().await, 4);
}

#[tokio::test]
async fn whoever_wants_no_letters_gets_no_reminder_and_what_is_off_reminds_nobody() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let ria = with_mail(&linde, "Ria").await;
    comes(&ria, "1").await.is(303);
    let mut tx = linde.write().await;
    let never = Choice { way: None, how_often: HowOften::Never };
    telling::choose(&mut tx, ria.id(), never).await.unwrap();
    tx.save().await.unwrap();
    comes_unknown(&linde, "Jan", &[JAN]).await;
    let off = "/agenda/samen-soep-koken/gaat-niet-door";
    fatima.sends(off, &[("op", THURSDAY)]).await.is(303);
    let n_before = post(&linde).await.len();
    linde.later(days(3) + SignedDuration::from_hours(1));
    assert_eq!(post(&linde).await.len(), n_before);
}

#[tokio::test]
async fn somebody_with_an_account_takes_over_what_was_written_down_for_them() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "9")]).await;
    let written = fatima.sends(LIST, &[("op", THURSDAY), ("naam", "Mevrouw Jansen"), ("n", "2")]);
    let slip = written.await.headers["location"].to_str().unwrap().to_owned();
    linde.passer_by().sees(&slip).await.hides("Dit ben ik");
    let ria = linde.neighbour("Ria").await;
    ria.sees(&slip).await.shows("Dit ben ik");
    ria.sends(&slip, &[("naam", "Piet"), ("doe", "ikke")]).await.is(422);
    linde.passer_by().sends(&slip, &[("naam", "Piet"), ("doe", "ikke")]).await.is(422);

    ria.sends(&slip, &[("naam", "mevrouw jansen"), ("doe", "ikke")]).await.is(303);

    ria.sees(SOUP).await.shows("Je staat op de lijst").shows("Ik kom toch niet");
    fatima.sees(LIST).await.shows("Ria").hides("Jansen");
    assert!(linde.hands_over(&ria).await.iter().any(|line| line.contains("soep koken")));
    let again = fatima.sends(LIST, &[("op", THURSDAY), ("naam", "Ria"), ("n", "1")]).await;
    let other = again.headers["location"].to_str().unwrap().to_owned();
    let twice = ria.sends(&other, &[("naam", "Ria"), ("doe", "ikke")]).await;
    twice.is(422).shows("Je staat al op de lijst voor deze dag.");
}
