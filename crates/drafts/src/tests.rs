//! Scenes in which somebody is interrupted.
use crate::Drafts;
use test_house::{TestCentre, days};

const KEEP: &str = "/concept";

fn draft(title: &str) -> [(&str, &str); 5] {
    [
        ("concept_kamer", "agenda"),
        ("concept_wat", "nieuw"),
        ("concept_pad", "/mijn"),
        ("titel", title),
        ("merk", "buiten"),
    ]
}

#[tokio::test]
async fn what_was_typed_is_kept_with_and_without_script() {
    let linde = TestCentre::with(Drafts).await;
    let ria = linde.neighbour("Ria").await;
    ria.sends(KEEP, &draft("Soep & brood")).await.sends_on_to("/mijn");
    let by_script = [&draft("Soep, brood en kaas")[..], &[("concept_vanzelf", "ja")]].concat();
    ria.sends(KEEP, &by_script).await.is(200).shows("Bewaard om 11.00 uur.");

    let own = linde.hands_over(&ria).await.join("\n");

    assert!(own.contains("Soep, brood en kaas, buiten"), "{own}");
    assert!(!own.contains("Soep & brood"));
    ria.sends("/concept/weg", &draft("")).await.sends_on_to("/mijn");
    assert!(!linde.hands_over(&ria).await.join("\n").contains("Soep"));
}

#[tokio::test]
async fn a_draft_is_only_of_whoever_wrote_it_and_goes_after_a_month() {
    let linde = TestCentre::with(Drafts).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    linde.passer_by().sends(KEEP, &draft("Soep")).await.is(401);
    ria.sends(KEEP, &draft("Soep van Ria")).await.is(303);
    ben.sends("/concept/weg", &draft("")).await.is(303);
    assert!(linde.hands_over(&ria).await.join("\n").contains("Soep van Ria"));
    linde.later(days(31));
    linde.forgets().await;
    assert!(!linde.hands_over(&ria).await.join("\n").contains("Soep van Ria"));
    linde.lets_go(&ben).await;
}

#[tokio::test]
async fn nobody_is_sent_elsewhere_and_nobody_keeps_without_end() {
    let linde = TestCentre::with(Drafts).await;
    let ria = linde.neighbour("Ria").await;
    for path in ["//evil.test", "/\\evil.test", "https://evil.test", ""] {
        let form = [("concept_kamer", "agenda"), ("concept_wat", "nieuw"), ("concept_pad", path)];
        ria.sends(KEEP, &form).await.is(400);
    }
    ria.sends(KEEP, &[("titel", "Soep")]).await.is(400);
    for n in 0..30 {
        let item = format!("nummer-{n}");
        let form = [
            ("concept_kamer", "agenda"),
            ("concept_wat", item.as_str()),
            ("concept_pad", "/agenda"),
            ("titel", "Soep"),
        ];
        ria.sends(KEEP, &form).await.is(303);
        linde.later(kernel::jiff::SignedDuration::from_secs(1));
    }
    let own = linde.hands_over(&ria).await;
    assert_eq!(own.iter().filter(|line| line.contains("Soep")).count(), 20);
}
