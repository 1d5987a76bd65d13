//! What is kept is kept, what is not is not, and nobody waits for somebody slow.
use super::whole_house;
use crate::admin;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::Request;
use kernel::db::Landing;
use kernel::jiff::SignedDuration;
use kernel::{CentreId, Db, Error, Memo, Migration, PersonId, Timestamp, Tx, Writing, people, sql};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use test_house::TestCentre;
use tokio::sync::mpsc;
use tower::ServiceExt;

/// What the operator's probe hears.
async fn health(linde: &TestCentre) -> (u16, String) {
    let ask = Request::get("/health/ready").body(Body::empty()).unwrap();
    let response = admin::router(linde.house.clone()).oneshot(ask).await.unwrap();
    let status = response.status().as_u16();
    let said = to_bytes(response.into_body(), 1000).await.unwrap();
    (status, String::from_utf8_lossy(&said).into_owned())
}

#[tokio::test]
async fn what_is_not_saved_did_not_happen_and_a_page_cannot_write() {
    let linde = whole_house().await;
    let (db, now) = (&linde.house.db, linde.house.clock.now());
    let rename =
        || sql!("update centre set name = 'Elsewhere', version = version + 1 returning id");

    let mut writing = db.write(now).await.unwrap();
    rename().one::<(kernel::CentreId,)>(&mut writing).await.unwrap();
    drop(writing);
    linde.passer_by().sees("/").await.shows("De Linde");

    let mut reading = db.read(now);
    assert!(rename().one::<(kernel::CentreId,)>(&mut reading).await.is_err());
}

async fn add_person(tx: &mut Writing, name: &str) {
    let (age, standing) = (kernel::Age::Adult, kernel::Standing::Inside);
    let newcomer = people::Newcomer { name, age, standing, language: "nl" };
    people::add(tx, &newcomer).await.unwrap();
}

#[tokio::test]
async fn a_deed_that_fails_takes_nobody_along() {
    let linde = whole_house().await;
    let (db, now) = (linde.house.db.clone(), linde.house.clock.now());
    let names: Vec<String> = (0..30).map(|n| format!("Buur {n}")).collect();
    let deeds = names.iter().enumerate().map(|(n, name)| {
        let db = db.clone();
        async move {
            let mut tx = db.write(now).await.unwrap();
            tx.centre = linde.id;
            add_person(&mut tx, name).await;
            if n % 3 == 0 {
                let failed = sql!(
                    "insert into person_role (centre_id, person_id, role, given_at)
                    values ($1, $2, 'host', 0)",
                    tx.centre,
                    PersonId::fresh()
                );
                assert!(failed.run(&mut tx).await.is_err());
                return;
            }
            tx.save().await.unwrap();
        }
    });
    futures_util::future::join_all(deeds).await;

    let mut tx = linde.read().await;
    let (n,) = sql!("select count(*) from person where centre_id = $1", tx.centre)
        .one::<(i64,)>(&mut tx)
        .await
        .unwrap();
    assert_eq!(n, 20);
}

/// How many people live there, and how often somebody counted them.
#[derive(Default)]
struct Census {
    memo: Memo<(), i64>,
    n_counts: AtomicUsize,
}

impl Census {
    async fn asks(&self, tx: &mut Tx) -> (i64, usize) {
        let n = self.memo.find(tx, (), async |tx, ()| self.counts(tx).await).await.unwrap();
        (*n, self.n_counts.load(Ordering::Relaxed))
    }

    async fn counts(&self, tx: &mut Tx) -> kernel::Result<i64> {
        self.n_counts.fetch_add(1, Ordering::Relaxed);
        let count = sql!("select count(*) from person where centre_id = $1", tx.centre);
        Ok(count.one::<(i64,)>(tx).await?.0)
    }
}

#[tokio::test]
async fn what_is_remembered_holds_until_something_is_written_or_half_a_minute() {
    let (linde, census) = (whole_house().await, Census::default());
    assert_eq!(census.asks(&mut linde.read().await).await, (0, 1));
    assert_eq!(census.asks(&mut linde.read().await).await, (0, 1));

    linde.neighbour("Ria").await;
    assert_eq!(census.asks(&mut linde.read().await).await, (1, 2));
    assert_eq!(census.asks(&mut linde.read().await).await, (1, 2));
    linde.later(SignedDuration::from_secs(31));
    assert_eq!(census.asks(&mut linde.read().await).await, (1, 3));

    // Elsewhere is another answer.
    let mut elsewhere = linde.read().await;
    elsewhere.centre = CentreId::NOWHERE;
    assert_eq!(census.asks(&mut elsewhere).await, (0, 4));
}

#[tokio::test]
async fn what_a_deed_or_an_earlier_look_sees_nobody_else_remembers() {
    let (linde, census) = (whole_house().await, Census::default());
    let mut early = linde.read().await;
    assert_eq!(census.counts(&mut early).await.unwrap(), 0);
    let mut deed = linde.write().await;
    add_person(&mut deed, "Ria").await;
    assert_eq!(census.asks(&mut deed).await, (1, 2));
    drop(deed);
    assert_eq!(census.asks(&mut linde.read().await).await, (0, 3));

    linde.neighbour("Ben").await;
    assert_eq!(census.asks(&mut early).await, (0, 4));
    assert_eq!(census.asks(&mut linde.read().await).await, (1, 5));
}

#[tokio::test]
async fn what_comes_after_a_commit_comes_in_its_order_and_only_then() {
    let linde = whole_house().await;
    let (heard, mut hears) = mpsc::unbounded_channel();
    for n in 0..5 {
        let mut tx = linde.write().await;
        let heard = heard.clone();
        tx.when_saved(move || heard.send(n).unwrap());
        if n == 2 {
            drop(tx); // never happened
        } else {
            tx.save().await.unwrap();
        }
    }
    drop(heard);
    let mut all = Vec::new();
    while let Some(n) = hears.recv().await {
        all.push(n);
    }
    assert_eq!(all, [0, 1, 3, 4]);
}

#[tokio::test]
async fn a_form_that_drips_in_keeps_nobody_waiting() {
    let linde = whole_house().await;
    let ria = linde.neighbour("Ria").await;
    let (drip, drops) = mpsc::channel::<Result<Bytes, std::io::Error>>(1);
    let body = Body::from_stream(futures_util::stream::unfold(drops, async |mut drops| {
        drops.recv().await.map(|drop| (drop, drops))
    }));
    let slow = ria.sends_body("/huiskamer", body);
    let others = async {
        drip.send(Ok(Bytes::from_static(b"te"))).await.unwrap();
        for n in 0..20 {
            let ben = linde.neighbour(&format!("Ben {n}")).await;
            let form = [("tekst", "Ik was eerst"), ("regels", "9")];
            ben.sends("/huiskamer", &form).await.is(303);
            drip.send(Ok(Bytes::from_static(b""))).await.unwrap();
        }
        drip.send(Ok(Bytes::from_static(b"kst=Eindelijk&regels=9"))).await.unwrap();
        drop(drip);
    };
    let (slow, ()) = tokio::join!(slow, others);
    slow.is(303);
    let page = ria.sees("/huiskamer").await;
    let (first, last) = (page.text.find("Ik was eerst"), page.text.find("Eindelijk"));
    assert!(first < last && last.is_some());
}

#[tokio::test]
async fn a_form_that_is_too_large_does_not_come_in() {
    let linde = whole_house().await;
    let ria = linde.neighbour("Ria").await;
    let long = "a".repeat(70_000);
    ria.sends("/huiskamer", &[("tekst", &long)]).await.is(413).shows("te groot");
}

#[tokio::test]
async fn who_sits_with_the_writer_in_hand_is_noticed_and_given_up() {
    let linde = whole_house().await;
    linde.expects_an_idle_hold();
    let mut tx = linde.write().await;
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(6)).await;
    let late = sql!("update centre set name = 'Elsewhere'").run(&mut tx).await;
    assert!(matches!(late, Err(Error::TooBusy)));
    drop(tx);
    assert!(Duration::from_secs(5) < linde.house.db.longest_idle_hold());
}

#[tokio::test]
async fn a_full_disk_is_said_and_passes() {
    let linde = whole_house().await;
    if !linde.house.db.is_sqlite() {
        return; // a page limit is SQLite's; PostgreSQL names its own full disk the same way
    }
    linde.is_a_busy_place().await;
    let ria = linde.neighbour("Ria").await;
    let long = "a".repeat(1000);
    let form = [("tekst", long.as_str()), ("regels", "9")];
    linde.house.db.limit_pages(1).await.unwrap(); // as many as there are now
    let mut n_kept = 0;
    let refused = loop {
        let answer = ria.sends("/huiskamer", &form).await;
        if answer.status != 303 {
            break answer;
        }
        n_kept += 1;
        assert!(n_kept < 1000, "it never became full");
    };
    refused.is(507).shows("Dit is niet bewaard");
    let (status, why) = health(&linde).await;
    assert_eq!((status, why.as_str()), (503, "what is said now would not be kept\n"));
    let page = ria.sees("/huiskamer").await;
    assert_eq!(page.is(200).text.matches(&long).count(), n_kept.min(100));

    linde.house.db.limit_pages(100_000).await.unwrap();
    ria.sends("/huiskamer", &[("tekst", "Er is weer plek"), ("regels", "9")]).await.is(303);
    ria.sees("/huiskamer").await.shows("Er is weer plek");
    assert_eq!(health(&linde).await.0, 200);
}

#[tokio::test]
async fn the_probe_hears_of_trouble_for_a_minute_and_of_a_lost_writer_for_ever() {
    // Without rooms: nothing of the house's own is written meanwhile.
    let linde = TestCentre::with_rooms(Vec::new()).await;
    assert_eq!(health(&linde).await, (200, "ready\n".to_owned()));
    if linde.house.db.is_sqlite() {
        linde.house.db.limit_pages(1).await.unwrap();
        let mut n_written = 0;
        while writes_much(&linde).await.is_ok() {
            n_written += 1;
            assert!(n_written < 1000, "it never became full");
        }
        // Whoever hands out the pen hears of it when the pen comes back.
        let hears = async {
            while linde.house.db.can_be_written() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), hears).await.unwrap();
        tokio::time::pause();
        tokio::time::advance(Duration::from_secs(61)).await;
        assert!(linde.house.db.can_be_written(), "nobody tried since");
        tokio::time::resume();
    }

    linde.house.db.close().await;

    assert_eq!(health(&linde).await.0, 503);
    assert!(!linde.house.db.can_be_written());
}

async fn writes_much(linde: &TestCentre) -> Result<(), Error> {
    let mut tx = linde.write().await;
    people::log_act(&mut tx, None, None, "settings_changed", &"a".repeat(1000)).await?;
    tx.save().await
}

#[tokio::test]
async fn lists_find_what_they_name() {
    let linde = whole_house().await;
    let mut ids = Vec::new();
    for name in ["Ria", "Ben", "Koen", "Fatima", "Aylin"] {
        ids.push(linde.neighbour(name).await.id());
    }
    let mut tx = linde.read().await;
    for n in [0, 1, 3, 5] {
        let mut wanted = ids[..n].to_vec();
        wanted.push(PersonId::fresh());
        let wanted = if n == 0 { &[][..] } else { &wanted };
        assert_eq!(people::people(&mut tx, wanted).await.unwrap().len(), n);
    }
}

async fn lands(db: &Db, landings: &[Landing]) -> Result<(), Error> {
    db.migrate(landings, Timestamp::UNIX_EPOCH).await
}

#[tokio::test]
async fn a_migration_that_was_edited_or_is_not_known_is_refused() {
    let linde = TestCentre::with_rooms(Vec::new()).await;
    let db = &linde.house.db;
    let known = kernel::house::landings(&[]);
    const LANDED: &[Migration] =
        &[Migration { name: "0001_cellar", sql: "create table cellar (id {id})" }];
    const EDITED: &[Migration] =
        &[Migration { name: "0001_cellar", sql: "create table cellar (id {number})" }];
    let with = |cellar| [known.as_slice(), &[("cellar", cellar)]].concat();
    lands(db, &with(LANDED)).await.unwrap();
    lands(db, &with(LANDED)).await.unwrap();

    assert!(matches!(lands(db, &with(EDITED)).await, Err(Error::MigrationEdited(_))));
    // An older program, that does not know the cellar, leaves the newer house as it is.
    assert!(matches!(lands(db, &known).await, Err(Error::NewerDatabase(_))));
    linde.passer_by().sees("/").await.is(404);
}

#[tokio::test]
async fn a_clock_that_jumps_makes_retention_wait() {
    let linde = whole_house().await;
    linde.forgets().await;
    linde.later(test_house::days(29));
    linde.forgets().await;
    linde.later(test_house::days(400));
    assert!(matches!(linde.house.forget().await, Err(Error::Setting(_))));
    linde.house.accept_clock().await.unwrap();
    linde.forgets().await;
}

#[tokio::test]
async fn a_key_of_one_centre_never_fits_another() {
    let linde = whole_house().await;
    let (wilg, _) = linde.other_centre().await;
    let ria = linde.neighbour("Ria").await;
    let mut tx = linde.write().await;
    let across = sql!(
        "insert into person_role (centre_id, person_id, role, given_at) values ($1, $2, 'host', 0)",
        wilg,
        ria.id()
    );
    assert!(across.run(&mut tx).await.is_err(), "the database itself refuses the link");
}

#[tokio::test]
async fn while_the_database_is_away_a_page_says_so_and_asks_again_by_itself() {
    let linde = whole_house().await;
    linde.house.db.close().await;

    let page = linde.passer_by().sees("/taal").await;
    page.is(503).shows("We proberen het zo weer").shows("data-probeer-zo");
    page.shows("<noscript><meta http-equiv=\"refresh\"");
    assert_eq!(page.headers["retry-after"], "5");

    let form = linde.passer_by().sends("/ga-weg", &[]).await;
    form.is(503).hides("data-probeer-zo").hides("http-equiv");
}
