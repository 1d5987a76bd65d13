//! Danger to life: one colleague looks, and everybody whom it concerns hears of it.
use super::{CANARY, DESK, ROOM, can_be_reached, home, post_of, ria_and_koen, says, worker};
use kernel::Role;
use test_house::minutes;

const WHY: &str = "Ze zei aan de telefoon dat ze niet meer wil leven.";

#[tokio::test]
async fn a_colleague_says_why_reads_for_an_hour_and_the_resident_sees_who_and_why() {
    let linde = home().await;
    let (ria, _, path) = ria_and_koen(&linde).await;
    let (joris, mo) = (worker(&linde, "Joris").await, linde.coordinator("Mo").await);
    can_be_reached(&linde, &mo, "Mo").await;
    let (glass, read) = (format!("{path}/nood"), format!("{path}/nood/lees"));
    let short = joris.sends(&glass, &[("reden", "Gewoon, even kijken")]).await;
    short.is(422).shows("Schrijf de reden op").shows("Gewoon, even kijken</textarea>");
    joris.sends(&read, &[]).await.sends_on_to(&glass);

    joris.sends(&glass, &[("reden", WHY)]).await.sends_on_to(&glass);

    joris.sees(&glass).await.shows("Je mag lezen tot 12.00").hides("brief");
    joris.sends(&read, &[]).await.is(200).shows("Ik durf een brief");
    joris.sees(&path).await.is(404);
    joris.sends(&path, &[("tekst", "Hallo")]).await.is(404);
    let own = ria.sees(ROOM).await;
    own.shows("Joris keek mee.").shows(WHY).shows("Joris las dit gesprek.");
    // The coordinator hears of it at once, and not at whom.
    let told = post_of(&linde, "Mo").await;
    assert_eq!(told.len(), 1);
    assert!(told[0].text.contains("Joris vond dat er levensgevaar was"), "{}", told[0].text);
    for secret in ["Ria", WHY, "brief"] {
        assert!(!told[0].text.contains(secret), "{}", told[0].text);
    }
    linde.later(minutes(59));
    joris.sends(&read, &[]).await.is(200).shows("Ik durf een brief");
    linde.later(minutes(1));
    joris.sends(&read, &[]).await.sends_on_to(&glass);
    joris.sees(&glass).await.shows("Waarom moet het nu?");
    assert!(!linde.all_text().await.contains("niet meer wil leven"), "the reason lies sealed");
}

#[tokio::test]
async fn the_coordinator_is_told_at_night_too() {
    let linde = home().await;
    linde.later(minutes(60 * 15));
    let (_, _, path) = ria_and_koen(&linde).await;
    let (joris, mo) = (worker(&linde, "Joris").await, linde.coordinator("Mo").await);
    can_be_reached(&linde, &mo, "Mo").await;
    joris.sends(&format!("{path}/nood"), &[("reden", WHY)]).await.is(303);
    assert_eq!(post_of(&linde, "Mo").await.len(), 1);
}

#[tokio::test]
async fn what_cannot_be_written_down_is_not_shown() {
    let linde = home().await;
    let (ria, _, path) = ria_and_koen(&linde).await;
    let joris = worker(&linde, "Joris").await;
    says(&ria, CANARY).await;
    joris.sends(&format!("{path}/nood"), &[("reden", WHY)]).await.is(303);
    let read = format!("{path}/nood/lees");
    joris.sends(&read, &[]).await.is(200).shows(CANARY);
    let mut tx = linde.write().await;
    // The row that comes next is there already, so it cannot be added.
    kernel::sql!("update side_room_end set number = number - 1 where centre_id = $1", tx.centre)
        .run(&mut tx)
        .await
        .unwrap();
    tx.save().await.unwrap();
    let refused = joris.sends(&read, &[]).await;
    assert!(refused.status.is_server_error(), "{}", refused.status);
    refused.hides(CANARY);
}

#[tokio::test]
async fn who_has_the_talk_breaks_no_glass_and_nobody_else_does() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    let glass = format!("{path}/nood");
    koen.sends(&glass, &[("reden", WHY)]).await.is(404);
    for role in [Role::Coordinator, Role::Host, Role::Moderator] {
        let other = linde.with_role("Iemand", role).await;
        other.sends(&glass, &[("reden", WHY)]).await.is(404);
        other.sees(DESK).await.is(404);
    }
    ria.sees(ROOM).await.hides("keek mee.").hides(WHY);
}
