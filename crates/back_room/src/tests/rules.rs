//! House rules and their versions.
use super::{PARLOUR, linde};
use test_house::days;

const RULES: &str = "/achterkamer/huisregels";

#[tokio::test]
async fn new_rules_are_a_new_version_that_everybody_is_shown() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    mo.sees(RULES).await.shows("Wees aardig.").shows("Versie 1");
    ria.sees(PARLOUR).await.shows("<li>Wees aardig. Ook");
    linde.later(days(3));

    let rules = [("regels", "Wees lief.\r\n\r\n  Geen   <reclame>. ")];
    mo.sends(RULES, &rules).await.sends_on_to(RULES);

    let page = mo.sees(RULES).await;
    page.shows("De huisregels zijn bewaard").shows("Versie 2, vandaag, 11.00 uur");
    page.shows(">Wees lief.\nGeen &#60;reclame&#62;.</textarea>").shows("Versie 1, ");
    ria.sees(PARLOUR).await.shows("<li>Wees lief.</li>").shows("<li>Geen &#60;reclame&#62;.</li>");
}

#[tokio::test]
async fn rules_are_few_and_short() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let many = ["Wees aardig."; 11].join("\n");
    let long = format!("Wees {}.", "heel ".repeat(30));
    let wrong = [
        (" \n ", "Schrijf minstens één regel"),
        (many.as_str(), "Kies er hoogstens 10"),
        (long.as_str(), "korter dan 120 letters"),
    ];
    for (rules, says) in wrong {
        let page = mo.sends(RULES, &[("regels", rules)]).await;
        page.is(422).shows(says).shows(&format!("{}</textarea>", rules.trim_start()));
    }
    mo.sees(RULES).await.hides("Versie 2");
}

#[tokio::test]
async fn rules_that_did_not_change_are_no_new_version() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sends(RULES, &[("regels", kernel::centre::STARTER_RULES)]).await.is(303);
    mo.sees(RULES).await.shows("Er is niets veranderd").hides("Versie 2");
}

#[tokio::test]
async fn only_a_coordinator_of_this_centre_writes_rules() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let rules = [("regels", "Alles mag.")];
    for (visitor, status) in [
        (linde.passer_by(), 401),
        (linde.neighbour("Ria").await, 403),
        (linde.host("Fatima").await, 403),
    ] {
        visitor.sees(RULES).await.is(status);
        visitor.sends(RULES, &rules).await.is(status);
    }
    linde.coordinator("Mo").await.sends(RULES, &rules).await.is(303);
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Coordinator)).await;
    anna.sees_at(&host, RULES).await.is(200).hides("Alles mag").hides("Versie 2");
}
