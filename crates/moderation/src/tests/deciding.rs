//! A keeper decides: from light to heavy, and back.
use super::*;
use crate::{Sanction, SanctionKind, standing};
use kernel::Role;
use test_house::{days, minutes};

async fn standing_of(linde: &Linde, who: &Visitor<'_>, room: &str) -> Option<Sanction> {
    standing(&mut linde.centre.read().await, who.id(), room).await.unwrap()
}

#[tokio::test]
async fn only_who_keeps_it_kind_sees_the_worklist() {
    let linde = Linde::open().await;
    let (wilg, _) = linde.centre.other_centre().await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let fatima = linde.host_on_duty("Fatima").await;
    reports(&ria, &linde.says(&bo, "Bo", MONEY), "vals").await;
    let case = first_case(&fatima, WORKLIST).await;

    for role in [Role::Host, Role::Moderator, Role::SocialWorker, Role::Coordinator] {
        let keeper = linde.centre.with_role("Koen", role).await;
        keeper.sees(WORKLIST).await.is(200).shows("Over Bo").shows("Stuur mij 50 euro");
        keeper.sees(&case).await.is(200);
    }
    for role in [Role::Editor, Role::Volunteer, Role::Ambassador, Role::Partner] {
        let other = linde.centre.with_role("Piet", role).await;
        other.sees(WORKLIST).await.is(403).hides("Over Bo");
        other.sends(&case, &[("doe", "laat")]).await.is(403);
    }
    ria.sees(WORKLIST).await.is(403);
    ria.sees(&case).await.is(403);
    linde.centre.passer_by().sees(WORKLIST).await.is(401);
    let anna = linde.centre.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    anna.sees(&case).await.is(401);
    anna.sees_at("de-wilg.test", &case).await.is(404);
    anna.sees_at("de-wilg.test", WORKLIST).await.is(200).shows("Open (0)");
}

#[tokio::test]
async fn a_line_that_is_hidden_is_told_to_its_author_and_to_who_reported_it() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    linde.can_be_reached(&bo, "Bo").await;
    linde.can_be_reached(&ria, "Ria").await;
    linde.says(&ria, "Ria", "Wie neemt er brood mee?");
    let line = linde.says(&bo, "Bo", MONEY);
    linde.says(&ria, "Ria", "Is dat wel echt?");
    let receipt = reports(&ria, &line, "vals").await;
    bo.sees(DECISIONS).await.shows("We haalden niets van je weg.");

    let path = first_case(&fatima, WORKLIST).await;
    let case = fatima.sees(&path).await;
    case.shows("Wie neemt er brood mee?").shows("Is dat wel echt?").shows("Laat staan");
    let after = decides(&fatima, &path, "weg", "Geld vragen mag hier niet.").await;
    after.shows("Maak ongedaan").shows("Je naam staat er niet bij");
    assert!(linde.parlour.is_hidden(&line));
    assert!(standing_of(&linde, &bo, parlour::NAME).await.is_none());

    let told = bo.sees(DECISIONS).await;
    told.shows("We hebben dit weggehaald.").shows(MONEY).shows("Geld vragen mag hier niet.");
    told.shows("Dit spraken we met elkaar af: Vraag elkaar niet om geld.");
    told.hides("Fatima").hides("Ria").hides("M 1").shows("Ik ben het er niet mee eens");
    let letters = linde.post_for("Bo").await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains(DECISIONS) && !letters[0].text.contains("euro"));

    ria.sees(&receipt).await.shows("We hebben dit weggehaald.").shows("Geld vragen mag hier niet.");
    ria.sees(DECISIONS).await.shows("M 1").shows("We hebben dit weggehaald.");
    assert_eq!(linde.post_for("Ria").await.len(), 1);
    let done = fatima.sees("/achterkamer/meldingen?stand=klaar").await;
    done.shows("Over Bo").shows("Weggehaald");
    fatima.sees(WORKLIST).await.shows("Open (0)").hides("Over Bo");
    let log = linde.centre.all_text().await;
    assert!(log.contains("item_hidden"), "it is in the log");
}

#[tokio::test]
async fn what_may_stay_is_told_to_who_reported_it_and_to_nobody_else() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    linde.can_be_reached(&bo, "Bo").await;
    let line = linde.says(&bo, "Bo", "Ik ben het er niet mee eens");
    let receipt = reports(&ria, &line, "naar").await;

    let path = first_case(&fatima, WORKLIST).await;
    fatima.sends(&path, &[("doe", "laat"), ("reden", "Dit mag iemand vinden.")]).await.is(303);

    assert!(!linde.parlour.is_hidden(&line));
    ria.sees(&receipt).await.shows("We laten dit staan.").shows("Dit mag iemand vinden.");
    bo.sees(DECISIONS).await.shows("We haalden niets van je weg.").hides("Dit mag iemand vinden.");
    assert!(linde.post_for("Bo").await.is_empty());
    // Who was answered is not asked again; somebody else may see it otherwise.
    ria.sees(&reports(&ria, &line, "naar").await).await.shows("M 1").shows("We laten dit staan.");
    fatima.sees(WORKLIST).await.shows("Open (0)");
    let ben = linde.centre.neighbour("Ben").await;
    reports(&ben, &line, "naar").await;
    fatima.sees(WORKLIST).await.shows("Open (1)");
}

#[tokio::test]
async fn ten_minutes_of_silence_hold_in_that_room_and_then_are_over() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    reports(&ria, &linde.says(&bo, "Bo", "Sukkel!"), "naar").await;

    decides(&fatima, &first_case(&fatima, WORKLIST).await, "stil", "").await;

    let silent = standing_of(&linde, &bo, parlour::NAME).await.unwrap();
    assert_eq!(silent.kind, SanctionKind::Silent);
    assert_eq!(silent.until, linde.centre.house.clock.now() + minutes(10));
    assert_eq!(silent.rule, "Vraag elkaar niet om geld.");
    bo.sees(DECISIONS).await.shows("Tot: vandaag, 11.10 uur").shows("Je kunt 10 minuten niet");
    assert!(standing_of(&linde, &bo, "kitchen").await.is_none());
    assert!(standing_of(&linde, &ria, parlour::NAME).await.is_none());
    linde.centre.later(minutes(10));
    assert!(standing_of(&linde, &bo, parlour::NAME).await.is_none());
}

#[tokio::test]
async fn a_day_outside_holds_in_every_room_and_is_undone_with_one_press() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    linde.can_be_reached(&bo, "Bo").await;
    let line = linde.says(&bo, "Bo", "Sukkel!");
    let receipt = reports(&ria, &line, "naar").await;
    let path = first_case(&fatima, WORKLIST).await;
    decides(&fatima, &path, "buiten", "Schelden doen we niet.").await;
    for room in [parlour::NAME, "kitchen"] {
        let outside = standing_of(&linde, &bo, room).await.unwrap();
        assert_eq!(outside.kind, SanctionKind::Outside);
        assert_eq!(outside.until, linde.centre.house.clock.now() + days(1));
    }

    let koen = linde.centre.with_role("Koen", Role::Moderator).await;
    koen.sends(&format!("{path}/ongedaan"), &[]).await.sends_on_to(&path);
    koen.sends(&format!("{path}/ongedaan"), &[]).await.sends_on_to(&path);

    assert!(!linde.parlour.is_hidden(&line));
    assert!(standing_of(&linde, &bo, parlour::NAME).await.is_none());
    bo.sees(DECISIONS).await.shows("We draaiden dit terug.").hides("Ik ben het er niet mee eens");
    assert_eq!(linde.post_for("Bo").await.len(), 2, "of the decision, and that it is undone");
    ria.sees(&receipt).await.hides("We hebben dit weggehaald.").shows("Fatima kijkt ernaar");
    let open = fatima.sees(WORKLIST).await;
    open.shows("Open (1)");
    fatima.sees(&path).await.shows("Teruggedraaid").shows("Schelden doen we niet.");
    decides(&fatima, &path, "weg", "").await;
    assert!(linde.parlour.is_hidden(&line));
}

#[tokio::test]
async fn who_decides_says_what_and_why() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let line = linde.says(&bo, "Bo", MONEY);
    reports(&ria, &line, "vals").await;
    let path = first_case(&fatima, WORKLIST).await;

    let nothing = fatima.sends(&path, &[("reden", "Omdat het niet mag.")]).await;
    nothing.is(422).shows("Kies wat je doet.").shows("Omdat het niet mag.").shows(MONEY);
    let no_reason = fatima.sends(&path, &[("doe", "weg")]).await;
    no_reason.is(422).shows("schrijf waarom je dit weghaalt").shows("value=\"weg\" checked");
    fatima.sends(&path, &[("doe", "weg"), ("regel", "99")]).await.is(422);
    fatima.sends(&path, &[("doe", "sloop"), ("regel", "1")]).await.is(422);
    let long = fatima.sends(&path, &[("doe", "weg"), ("reden", &"x".repeat(1001))]).await;
    long.is(422).shows("hoogstens 1.000 tekens");
    assert!(!linde.parlour.is_hidden(&line));
    bo.sees(DECISIONS).await.shows("We haalden niets van je weg.");
}

#[tokio::test]
async fn two_who_decide_decide_once() {
    let linde = Linde::open().await;
    let (fatima, mo) = (linde.host_on_duty("Fatima").await, linde.centre.coordinator("Mo").await);
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let line = linde.says(&bo, "Bo", MONEY);
    reports(&ria, &line, "vals").await;
    let path = first_case(&fatima, WORKLIST).await;
    mo.sends(&path, &[("doe", "laat")]).await.is(303);

    let second = decides(&fatima, &path, "weg", "Te laat.").await;

    second.shows("Iemand anders was je voor. Dit is al besloten.").hides("Te laat.");
    assert!(!linde.parlour.is_hidden(&line));
}

#[tokio::test]
async fn somebody_takes_a_report_over() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let koen = linde.centre.with_role("Koen", Role::SocialWorker).await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let receipt = reports(&ria, &linde.says(&bo, "Bo", MONEY), "vals").await;
    let path = first_case(&koen, WORKLIST).await;
    koen.sees(WORKLIST).await.shows("Bij Fatima");

    koen.sends(&format!("{path}/neem"), &[]).await.sends_on_to(&path);

    fatima.sees(WORKLIST).await.shows("Bij Koen");
    ria.sees(&receipt).await.shows("Koen kijkt ernaar");
    ria.sends(&format!("{path}/neem"), &[]).await.is(403);
}

#[tokio::test]
async fn what_was_promised_soonest_comes_first() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    linde.centre.coordinator("Mo").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    linde.parlour.goes_home(fatima.id());
    reports(&ria, &linde.says(&bo, "Bo", "Gratis hondenles"), "hoort").await;
    linde.centre.later(minutes(5));
    linde.parlour.is_on_duty(fatima.id());
    reports(&ria, &linde.says(&bo, "Bo", MONEY), "vals").await;

    let list = fatima.sees(WORKLIST).await;
    let place = |text: &str| list.text.find(text).unwrap();
    assert!(place(MONEY) < place("Gratis hondenles"));
    list.shows("prio hoog").shows("prio mid");
}

#[tokio::test]
async fn who_has_no_name_here_can_be_neither_silent_nor_outside() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let ria = linde.centre.neighbour("Ria").await;
    let line = linde.parlour.says(linde.centre.id, None, "Bo, gast", MONEY);
    let receipt = reports(&ria, &line, "vals").await;
    ria.sees(&receipt).await.hides("/blokkeren");
    let path = first_case(&fatima, WORKLIST).await;

    fatima.sees(&path).await.shows("Verberg dit").hides("niet schrijven").hides("dag naar buiten");
    fatima.sends(&path, &[("doe", "buiten"), ("regel", "3")]).await.is(422);
    decides(&fatima, &path, "weg", "").await;
    assert!(linde.parlour.is_hidden(&line));
}
