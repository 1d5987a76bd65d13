//! The newspaper on paper: somebody asks, a neighbour brings it, and who stops is nowhere any more.
use super::{DESK, PAPER, can_be_reached, editor, home, is_out, post_of};
use kernel::Role;
use test_house::{Seen, TestCentre, Visitor};

const HOME: &str = "/krant/thuis";
const ROUNDS: &str = "/achterkamer/krant/bezorgen";

/// What somebody fills in for Wim.
fn wim<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("naam", "Wimkanarie"),
        ("straat", "Kanariestraat"),
        ("nummer", "12 bis"),
        ("telefoon", "030 765 43 21"),
        ("letter", "groot"),
    ];
    let is_changed = |name: &str| changes.iter().any(|(changed, _)| *changed == name);
    let rest = usual.into_iter().filter(|(name, _)| !is_changed(name));
    rest.chain(changes.iter().copied()).collect()
}

/// Asks for it, and gives where the slip lies.
async fn asks(who: &Visitor<'_>, changes: &[(&str, &str)]) -> String {
    let asked = who.sends(HOME, &wim(changes)).await;
    asked.is(303);
    asked.goes_to.unwrap()
}

/// The code on a slip.
fn code(slip: &Seen) -> String {
    let rest = slip.text.split("<p class=\"fs-2xl ltr\"><b>").nth(1).expect("the slip has a code");
    rest[..5].to_owned()
}

async fn makes_a_round(piet: &Visitor<'_>, name: &str, walker: &str) -> String {
    let form = [("naam", name), ("bezorger", walker)];
    piet.sends(&format!("{ROUNDS}/ronde"), &form).await.is(303);
    let desk = piet.sees(ROUNDS).await;
    let before = desk.text.split(&format!("\" dir=\"auto\">{name}</a>")).next().unwrap();
    before.rsplit("/ronde/").next().unwrap().to_owned()
}

/// Puts what waits first into this round.
async fn puts_in(piet: &Visitor<'_>, round: &str) {
    let first = piet.sees(ROUNDS).await.field("adres");
    let put = [("adres", first.as_str()), ("ronde", round)];
    piet.sends(&format!("{ROUNDS}/adres/in"), &put).await.is(303);
}

async fn nothing_stayed(linde: &TestCentre, code: &str) {
    let left = linde.all_text().await;
    for word in ["Wimkanarie", "Kanariestraat", "765 43 21", code] {
        assert!(!left.contains(word), "{word} stayed");
    }
}

#[tokio::test]
async fn whoever_asks_without_an_account_gets_a_slip_and_stops_with_it() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    passer_by.sees(PAPER).await.is(200).shows("De krant op papier").shows(HOME);
    passer_by.sees(HOME).await.is(200).shows("Breng mij de krant").hides("aan de balie");
    let slip = asks(&passer_by, &[]).await;
    assert!(linde.all_text().await.contains("Kanariestraat"));
    let seen = passer_by.sees(&slip).await;
    seen.is(200).shows("De krant komt naar je toe").shows("de-linde.test/k");
    seen.hides("Kanariestraat").hides("Wimkanarie");
    let code = code(&seen);

    let wrong = passer_by.sends(&slip, &[("naam", "Piet")]).await;
    wrong.is(422).shows("Deze naam hoort niet bij de code.").hides("Wimkanarie");
    assert!(linde.all_text().await.contains("Kanariestraat"));

    passer_by.sends(&slip, &[("naam", " wimKANARIE ")]).await.sends_on_to(HOME);

    nothing_stayed(&linde, &code).await;
    passer_by.sees(&slip).await.is(404);
    passer_by.sends(&slip, &[("naam", "Wimkanarie")]).await.is(404);
}

#[tokio::test]
async fn what_is_not_right_is_said_and_stays_on_the_form() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    let empty = passer_by.sends(HOME, &[]).await;
    empty.is(422).shows("Fout: ").shows("Schrijf de voornaam op.").shows("Schrijf de straat op.");
    let long = "x".repeat(2000);
    let wrong = [
        (("naam", long.as_str()), "Maak het korter: hoogstens 40 letters."),
        (("naam", "Wim 123456782"), "Hier staat een BSN of rijksregisternummer in."),
        (("straat", long.as_str()), "Maak het korter: hoogstens 60 letters."),
        (("straat", "Tuinstraat 123456782"), "Hier staat een BSN of rijksregisternummer in."),
        (("nummer", "hoek"), "Schrijf het huisnummer op."),
        (("nummer", "12345678901"), "Maak het korter: hoogstens 10 letters."),
        (("telefoon", "123456782"), "Hier staat een BSN of rijksregisternummer in."),
        (("telefoon", "bel de buren"), "Dit is geen telefoonnummer."),
    ];
    for (change, says) in wrong {
        let refused = passer_by.sends(HOME, &wim(&[change])).await;
        refused.is(422).shows(says).shows("value=\"groot\" checked");
    }
    assert!(!linde.all_text().await.contains("Kanariestraat"));
    asks(&passer_by, &[("telefoon", "")]).await;
}

#[tokio::test]
async fn editors_make_rounds_and_the_sheet_holds_names_and_doors_alone() {
    let linde = home().await;
    let (piet, tess) = (editor(&linde, "Piet").await, linde.neighbour("Tess").await);
    can_be_reached(&linde, &tess, "Tess").await;
    asks(&linde.passer_by(), &[]).await;
    linde.later(test_house::minutes(1));
    asks(&linde.passer_by(), &[("naam", "Nel"), ("nummer", "14"), ("letter", "gewoon")]).await;
    let desk = piet.sees(ROUNDS).await;
    desk.is(200).shows("Wimkanarie").shows("Kanariestraat 12 bis").shows("030 765 43 21");
    desk.shows("zelf gevraagd").shows("Maak eerst een ronde.");
    let none = piet.sends(&format!("{ROUNDS}/ronde"), &[("naam", " ")]).await;
    none.is(422).shows("Geef de ronde een naam.");
    let own = makes_a_round(&piet, "Kanariebuurt", &tess.id().to_string()).await;
    let other = makes_a_round(&piet, "Plein", "").await;
    assert_eq!(post_of(&linde, "Tess").await[0].subject, "Breng jij de krant rond?");
    puts_in(&piet, &own).await;
    puts_in(&piet, &own).await;

    let sheet = format!("/krant/ronde/{own}");
    let seen = tess.sees(&sheet).await;
    seen.is(200).shows("Kanariestraat 12 bis").shows("Wimkanarie").shows("Tess brengt de krant.");
    seen.shows("Neem 2 kranten mee.").shows("Met gewone letters: 1. Met grote letters: 1.");
    seen.shows("Vernietig dit blad na het rondbrengen.").shows("Afgedrukt op zondag 1 maart");
    seen.hides("765 43 21");
    let place = |text: &str, word: &str| text.find(word).unwrap();
    assert!(place(&seen.text, "Wimkanarie") < place(&seen.text, "Nel"));
    tess.sees(HOME).await.shows("Jouw ronde").shows(&sheet);

    let round = format!("{ROUNDS}/ronde/{own}");
    let nel = piet.sees(&round).await.text;
    let nel = nel.split("adres/hoger").nth(1).unwrap();
    let nel = nel.split("name=\"adres\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    piet.sends(&format!("{ROUNDS}/adres/hoger"), &[("adres", nel)]).await.is(303);
    let seen = piet.sees(&sheet).await;
    assert!(place(&seen.text, "Nel") < place(&seen.text, "Wimkanarie"));

    // Nobody else sees it, and who walks one round sees no other.
    let (fatima, ben) = (linde.host("Fatima").await, linde.neighbour("Ben").await);
    fatima.sees(&sheet).await.is(404);
    ben.sees(&sheet).await.is(404);
    tess.sees(&format!("/krant/ronde/{other}")).await.is(404);
    linde.passer_by().sees(&sheet).await.is(401);
    tess.sees(ROUNDS).await.is(403);
    fatima.sees(ROUNDS).await.is(403);
    tess.sees(&round).await.is(403);
    piet.sees(DESK).await.shows(ROUNDS);

    // Who does not walk it any more does not see it any more.
    let named = [("naam", "Kanariebuurt"), ("bezorger", "")];
    piet.sends(&round, &named).await.is(303);
    tess.sees(&sheet).await.is(404);

    piet.sends(&format!("{round}/weg"), &[]).await.sends_on_to(ROUNDS);
    piet.sees(&round).await.is(404);
    piet.sees(ROUNDS).await.shows("Kanariestraat 12 bis").shows("Kanariestraat 14");
}

#[tokio::test]
async fn the_desk_types_it_for_who_rings_and_stops_it_without_seeing_addresses() {
    let linde = home().await;
    let (fatima, piet) = (linde.host("Fatima").await, editor(&linde, "Piet").await);
    fatima.sees(HOME).await.shows("Voor iemand aan de telefoon").shows("Wil iemand stoppen?");
    let slip = asks(&fatima, &[("hoe", "telefoon")]).await;
    let code = code(&fatima.sees(&slip).await);
    piet.sees(ROUNDS).await.shows("vroeg het aan de telefoon, Fatima schreef het op");
    // It is nobody's own, and only the team types for others.
    fatima.sees(HOME).await.hides("Kanariestraat");
    let ben = linde.neighbour("Ben").await;
    ben.sends(HOME, &wim(&[("hoe", "balie")])).await.is(403);
    linde.passer_by().sends(HOME, &wim(&[("hoe", "telefoon")])).await.is(403);

    let stop = format!("{HOME}/stop-voor");
    let theirs = [("wie", "wimkanarie"), ("waar", "kanariestraat"), ("huis", "12BIS")];
    ben.sends(&stop, &theirs).await.is(403);
    let next_door = [("wie", "Wimkanarie"), ("waar", "Kanariestraat"), ("huis", "13")];
    let none = fatima.sends(&stop, &next_door).await;
    none.is(422).shows("Deze naam en dit adres staan er niet.").shows("value=\"13\"");

    fatima.sends(&stop, &theirs).await.sends_on_to(HOME);

    nothing_stayed(&linde, &code).await;
}

#[tokio::test]
async fn an_editor_stops_it_at_once() {
    let linde = home().await;
    let piet = editor(&linde, "Piet").await;
    let slip = asks(&linde.passer_by(), &[]).await;
    let code = code(&linde.passer_by().sees(&slip).await);
    let round = makes_a_round(&piet, "Plein", "").await;
    puts_in(&piet, &round).await;
    let own = piet.sees(&format!("{ROUNDS}/ronde/{round}")).await.field("adres");
    let stop = format!("{ROUNDS}/adres/stop");
    linde.host("Fatima").await.sends(&stop, &[("adres", &own)]).await.is(403);
    piet.sends(&stop, &[("adres", &own)]).await.is(303);
    nothing_stayed(&linde, &code).await;
    piet.sends(&stop, &[("adres", &own)]).await.is(404);
}

#[tokio::test]
async fn whoever_came_in_has_one_door_and_it_leaves_with_them() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    ria.sees(HOME).await.shows("value=\"Ria\"");
    asks(&ria, &[("straat", "Oudestraat")]).await;
    // Who moved asks anew.
    asks(&ria, &[]).await;
    assert!(!linde.all_text().await.contains("Oudestraat"));
    ria.sees(HOME).await.shows("De krant komt bij je thuis").shows("Kanariestraat 12 bis");
    linde.neighbour("Ben").await.sees(HOME).await.hides("Kanariestraat");
    ria.sends(&format!("{HOME}/stop"), &[]).await.sends_on_to(HOME);
    assert!(!linde.all_text().await.contains("Kanariestraat"));
    ria.sends(&format!("{HOME}/stop"), &[]).await.sends_on_to(HOME);

    let slip = asks(&ria, &[]).await;
    let code = code(&ria.sees(&slip).await);
    let piet = editor(&linde, "Piet").await;
    makes_a_round(&piet, "Plein", &ria.id().to_string()).await;
    let told = linde.hands_over(&ria).await.join("\n");
    for word in ["Kanariestraat 12 bis", "Wimkanarie", "030 765 43 21", "Plein"] {
        assert!(told.contains(word), "{word} is not handed over");
    }
    linde.lets_go(&ria).await;
    nothing_stayed(&linde, &code).await;
    piet.sees(ROUNDS).await.is(200).shows("Plein").shows("nog niemand");
}

#[tokio::test]
async fn what_a_helper_typed_outlives_them_without_their_name() {
    let linde = home().await;
    let fatima = linde.with_role("Fatima", Role::Volunteer).await;
    asks(&fatima, &[("hoe", "balie")]).await;
    let told = linde.hands_over(&fatima).await.join("\n");
    assert!(told.contains("aanvraag") && !told.contains("Kanariestraat"), "{told}");
    linde.lets_go(&fatima).await;
    let desk = editor(&linde, "Piet").await.sees(ROUNDS).await;
    desk.shows("Kanariestraat 12 bis").shows("iemand van het team schreef het op").hides("Fatima");
}

#[tokio::test]
async fn everybody_reads_where_a_pile_lies_and_it_counts_in_the_print_run() {
    let linde = home().await;
    let piet = editor(&linde, "Piet").await;
    asks(&linde.passer_by(), &[]).await;
    let add = format!("{ROUNDS}/plek");
    for n in ["", "0", "501", "veel"] {
        let refused = piet.sends(&add, &[("plek", "De bakker"), ("aantal", n)]).await;
        refused.is(422).shows("Kies een getal van 1 tot 500.").shows("value=\"De bakker\"");
    }
    piet.sends(&add, &[("plek", " "), ("aantal", "5")]).await.is(422).shows("Schrijf op waar");
    piet.sends(&add, &[("plek", "De bakker"), ("aantal", "15")]).await.is(303);
    linde.passer_by().sees(PAPER).await.shows("Haal de krant bij:").shows("De bakker");
    piet.sees(ROUNDS).await.shows("Druk 16 kranten");
    let pile = piet.sees(ROUNDS).await.field("welke");
    let fewer = [("welke", pile.as_str()), ("aantal", "9")];
    linde.host("Fatima").await.sends(&format!("{add}/aantal"), &fewer).await.is(403);
    piet.sends(&format!("{add}/aantal"), &[("welke", &pile), ("aantal", "x")]).await.is(422);
    piet.sends(&format!("{add}/aantal"), &fewer).await.is(303);
    piet.sees(ROUNDS).await.shows("Druk 10 kranten");
    piet.sends(&format!("{add}/weg"), &[("welke", &pile)]).await.is(303);
    linde.passer_by().sees(PAPER).await.hides("De bakker");
}

#[tokio::test]
async fn a_flood_of_invented_requests_stops_after_a_household() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    for n in 0..6 {
        asks(&passer_by, &[("nummer", &format!("{}", n + 1))]).await;
    }
    let late = passer_by.sends(HOME, &wim(&[("nummer", "7")])).await;
    late.is(429).shows("of bel 030 000 00 00").shows("value=\"Wimkanarie\"");
    late.shows("value=\"7\"").shows("value=\"groot\" checked").shows("value=\"030 765 43 21\"");
    // The desk goes on, and so does tomorrow.
    let fatima = linde.host("Fatima").await;
    asks(&fatima, &[("hoe", "balie"), ("nummer", "8")]).await;
    linde.later(test_house::days(1));
    asks(&passer_by, &[("nummer", "9")]).await;
}

#[tokio::test]
async fn a_guessed_name_is_tried_a_few_times_an_hour() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    let slip = asks(&passer_by, &[]).await;
    for _ in 0..10 {
        passer_by.sends(&slip, &[("naam", "Jan")]).await.is(422);
    }
    let late = passer_by.sends(&slip, &[("naam", "Wimkanarie")]).await;
    late.is(429).shows("Wat je typte, staat er nog.").shows("value=\"Wimkanarie\"");
    late.hides("Kanariestraat");
    assert!(linde.all_text().await.contains("Kanariestraat"));
}

#[tokio::test]
async fn addresses_stay_as_long_as_there_are_newspapers() {
    let linde = home().await;
    asks(&linde.passer_by(), &[]).await;
    for _ in 0..15 {
        linde.later(test_house::days(20));
        linde.forgets().await;
    }
    let ria = linde.neighbour("Ria").await;
    is_out(&linde, &ria).await;
    for _ in 0..15 {
        linde.later(test_house::days(20));
        linde.forgets().await;
    }
    assert!(linde.all_text().await.contains("Kanariestraat"));
    for _ in 0..5 {
        linde.later(test_house::days(20));
        linde.forgets().await;
    }
    assert!(!linde.all_text().await.contains("Kanariestraat"));
}

#[tokio::test]
async fn another_centre_brings_nothing_here() {
    let linde = home().await;
    let slip = asks(&linde.passer_by(), &[]).await;
    let (wilg, host) = linde.other_centre().await;
    linde.passer_by().sees_at(&host, &slip).await.is(404);
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    anna.sees(ROUNDS).await.is(401);
    linde.coordinator("Mo").await.sees(ROUNDS).await.is(200).shows("Kanariestraat");
}
