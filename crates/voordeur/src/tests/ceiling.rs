//! How far somebody of an organisation looks, at every address of the house: whoever decides about
//! homes or income sees of neighbours what the street sees (R-Vitale-26, `domain.md` §1f).
use super::whole_house;
use crate::rooms;
use axum::http::Method;
use kernel::organisation::{Kind, Sight};
use kernel::{PersonId, sql};
use std::collections::BTreeSet;
use test_house::{Seen, TestCentre, Visitor};

/// A neighbour who asks, offers, talks and is there.
const NAME: &str = "Kanariewim";
const REQUEST: &str = "Wie maakt de kanariegordijnen korter?";
const REQUEST_PATH: &str = "/prikbord/wie-maakt-de-kanariegordijnen-korter";
const OFFER_PATH: &str = "/prikbord/fiets-te-leen";
const STREET: &str = "Kanariestraat";
const SAID: &str = "Kanariezang in de huiskamer";
const CARD: &str = "Ik leer kanaries fluiten";
/// What neighbours show each other, and nobody else.
const CANARIES: [&str; 5] = [NAME, "kanariegordijnen", STREET, SAID, CARD];
/// More would mean that pages lead to ever new ones.
const PAGES_MAX: usize = 1500;

async fn furnish(linde: &TestCentre) -> Visitor<'_> {
    let wim = linde.neighbour(NAME).await;
    let mut tx = linde.write().await;
    sql!(
        "insert into notice_board_vouched (centre_id, person_id, by_id, since)
         values ($1, $2, $2, $3)",
        tx.centre,
        wim.id(),
        tx.now
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();
    for (kind, title) in [("zoek", REQUEST), ("leen", "Fiets te leen")] {
        let form = [("stap", "3"), ("soort", kind), ("titel", title), ("wat", "klus")];
        let form = [form.as_slice(), &[("waar", STREET)]].concat();
        wim.sends_file("/prikbord/nieuw", &form, "niets", b"").await.is(303);
    }
    let card = [("wie", "neighbourhood"), ("over", CARD)];
    wim.sends("/wie-is-wie/mij", &card).await.is(303);
    wim.sends("/huiskamer/binnen", &[]).await.is(303);
    wim.sends("/huiskamer", &[("tekst", SAID), ("regels", "9")]).await.is(303);
    wim
}

/// Every address with what is there in the place of its gap.
fn beginnings(method: Method, wim: PersonId) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for address in kernel::house::addresses(&rooms::known()) {
        // Whoever goes away cannot be asked the next thing, and a stream has its own scene.
        let is_over = ["/ga-weg", "/mijn/weg"].contains(&address.path);
        if address.method != method || is_over || address.path.ends_with("/live") {
            continue;
        }
        let id = wim.to_string();
        for filling in [id.as_str(), last_of(REQUEST_PATH), last_of(OFFER_PATH), "1"] {
            let part = |part: &str| match part.starts_with('{') {
                true => filling.to_owned(),
                false => part.to_owned(),
            };
            paths.insert(address.path.split('/').map(part).collect::<Vec<_>>().join("/"));
        }
    }
    paths
}

fn last_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

fn links(seen: &Seen) -> Vec<String> {
    let text = seen.text.replace("&#38;", "&");
    let parts = text.split("href=\"/").skip(1).filter_map(|part| part.split('"').next());
    let paths = parts.map(|part| format!("/{}", part.split('#').next().unwrap_or_default()));
    // Days of the agenda lead to ever new days, and these back to where one was.
    let leads_on = |path: &String| {
        !["/letters", "/taal", "/a/"].iter().any(|begin| path.starts_with(begin))
            && !path.contains("vanaf=")
            && !path.contains("terug=")
    };
    paths.filter(leads_on).collect()
}

/// Which canaries somebody meets in the whole house, and where first.
async fn met(who: &Visitor<'_>, wim: PersonId) -> Vec<(&'static str, String)> {
    let mut to_see: Vec<String> = beginnings(Method::GET, wim).into_iter().collect();
    let (mut seen_before, mut met) = (BTreeSet::new(), Vec::new());
    let look = |met: &mut Vec<(&'static str, String)>, path: &str, seen: &Seen| {
        assert!(seen.status.as_u16() < 500 || seen.status == 507, "{path}: {}", seen.text);
        // A page leads back to the address that was asked for, also when nothing is there.
        let text = seen.text.replace(path, "").replace(last_of(path), "");
        for canary in CANARIES.iter().filter(|canary| text.contains(**canary)) {
            if !met.iter().any(|(own, _)| own == canary) {
                met.push((*canary, path.to_owned()));
            }
        }
    };
    while let Some(path) = to_see.pop() {
        if !seen_before.insert(path.clone()) {
            continue;
        }
        assert!(seen_before.len() < PAGES_MAX, "pages lead to ever new ones: {path}");
        let seen = who.sees(&path).await;
        look(&mut met, &path, &seen);
        to_see.extend(links(&seen));
    }
    let form = [("vraag", "korter"), ("bericht", "Dag"), ("tekst", "Dag")];
    for path in beginnings(Method::POST, wim) {
        who.keep("taal=nl");
        look(&mut met, &path, &who.sends(&path, &form).await);
    }
    met
}

#[tokio::test]
async fn whoever_decides_about_homes_or_income_sees_of_neighbours_what_the_street_sees() {
    let linde = whole_house().await;
    linde.is_a_busy_place().await;
    let wim = furnish(&linde).await;
    let street = met(&linde.passer_by(), wim.id()).await;
    assert_eq!(found(&street), ["kanariegordijnen"], "the street: {street:?}");
    // The premise: for who may look as far as neighbours do, all of it is there to be met.
    let library = linde.partner("Kim", Kind::SchoolOrLibrary, "De bibliotheek").await;
    let neighbourly = met(&library, wim.id()).await;
    assert_eq!(found(&neighbourly).len(), CANARIES.len(), "the library: {neighbourly:?}");
    for kind in Kind::ALL.into_iter().filter(|kind| kind.ceiling() == Sight::Public) {
        let kim = linde.partner("Kim", kind, kind.as_str()).await;
        let met = met(&kim, wim.id()).await;
        assert!(met.is_empty(), "{kind:?} meets what is not theirs to see: {met:?}");
        let ear = kim.listens("/huiskamer/live", Some(0)).await;
        assert_ne!(ear.status, 200, "{kind:?} listens along");
    }
    wim.sees("/huiskamer").await.shows(SAID);
}

fn found(met: &[(&'static str, String)]) -> Vec<&'static str> {
    let mut found: Vec<_> = met.iter().map(|(canary, _)| *canary).collect();
    found.sort_unstable();
    found
}
