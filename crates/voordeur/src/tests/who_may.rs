//! Walks the table of who may do what: every address, as every role, also from another centre.
use super::whole_house;
use crate::rooms;
use axum::http::Method;
use kernel::people::{self, Newcomer};
use kernel::{Age, Device, Role, Standing, session};
use std::collections::BTreeMap;
use test_house::{Seen, TestCentre, Visitor};

const TABLE: &str = include_str!("../../who_may.txt");

/// What the table says: cells by rule and role, and rules by address.
struct Table {
    roles: Vec<&'static str>,
    cells: BTreeMap<&'static str, Vec<&'static str>>,
    addresses: BTreeMap<(&'static str, &'static str), &'static str>,
    /// What holds at an address by default, where a coordinator may choose.
    by_default: BTreeMap<(&'static str, &'static str), &'static str>,
}

fn table() -> Table {
    let rows = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut rows = rows.map(|line| line.split_whitespace().collect::<Vec<_>>());
    let roles = rows.next().expect("the table has a head").split_off(1);
    let (mut cells, mut addresses) = (BTreeMap::new(), BTreeMap::new());
    let mut by_default = BTreeMap::new();
    for mut row in rows {
        if ["GET", "POST"].contains(&row[0]) {
            addresses.insert((row[0], row[1]), row[2]);
            by_default.insert((row[0], row[1]), row[row.len() - 1]);
        } else {
            let rule = row.remove(0);
            assert_eq!(row.len(), roles.len(), "{rule} has a cell for every role");
            cells.insert(rule, row);
        }
    }
    Table { roles, cells, addresses, by_default }
}

#[test]
fn every_address_stands_in_the_table_with_its_rule() {
    let table = table();
    let real = kernel::house::addresses(&rooms::known());
    let real: BTreeMap<(&str, &str), &str> = real
        .iter()
        .map(|address| ((address.method.as_str(), address.path), address.rule))
        .collect();
    let missing = real.iter().filter(|(address, rule)| table.addresses.get(*address) != Some(rule));
    let missing: Vec<String> =
        missing.map(|((method, path), rule)| format!("{method} {path} {rule}")).collect();
    assert!(missing.is_empty(), "not in who_may.txt:\n{}", missing.join("\n"));
    let gone: Vec<_> =
        table.addresses.keys().filter(|address| !real.contains_key(*address)).collect();
    assert!(gone.is_empty(), "in who_may.txt, but no longer there: {gone:?}");
    assert!(real.values().all(|rule| table.cells.contains_key(rule)), "every rule has its row");
}

async fn visitor<'a>(linde: &'a TestCentre, role: &str) -> Visitor<'a> {
    match role {
        "passer-by" => linde.passer_by(),
        "resident" => linde.neighbour("Ria").await,
        "waiting" => waiting(linde).await,
        "guest" => guest(linde).await,
        "coordinator-without-key" => without_key(linde).await,
        "stranger" => {
            let (wilg, _) = linde.other_centre().await;
            linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await
        }
        role => {
            let role = Role::from_word(role).unwrap_or_else(|| panic!("{role} is no role"));
            linde.with_role("Iemand", role).await
        }
    }
}

async fn waiting(linde: &TestCentre) -> Visitor<'_> {
    let ria = linde.neighbour("Ria").await;
    let mut tx = linde.write().await;
    kernel::sql!(
        "update person set standing = 'waiting' where centre_id = $1 and id = $2",
        tx.centre,
        ria.id()
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();
    ria
}

async fn guest(linde: &TestCentre) -> Visitor<'_> {
    let mut tx = linde.write().await;
    let newcomer =
        Newcomer { name: "Kees", age: Age::Unknown, standing: Standing::Guest, language: "nl" };
    let id = people::add(&mut tx, &newcomer).await.unwrap();
    let token = session::begin_as_guest(&mut tx, id, Device::Borrowed, "phone").await.unwrap();
    tx.save().await.unwrap();
    carrying(linde, &token)
}

/// A coordinator whose stay has not shown the second factor.
async fn without_key(linde: &TestCentre) -> Visitor<'_> {
    let mut tx = linde.write().await;
    let newcomer =
        Newcomer { name: "Mo", age: Age::Adult, standing: Standing::Inside, language: "nl" };
    let id = people::add(&mut tx, &newcomer).await.unwrap();
    people::give_role(&mut tx, id, Role::Coordinator).await.unwrap();
    let token = session::begin(&mut tx, id, Device::Own, "phone", None).await.unwrap();
    tx.save().await.unwrap();
    carrying(linde, &token)
}

fn carrying<'a>(linde: &'a TestCentre, token: &session::Token) -> Visitor<'a> {
    let visitor = linde.passer_by();
    visitor.keep(&format!("{}={}", session::cookie_name(&linde.house), token.as_str()));
    visitor
}

/// How the house received somebody, in the words of the table.
fn reception(seen: &Seen) -> &'static str {
    let is_key = seen.goes_to.as_deref() == Some("/binnenkomen/tweede-sleutel");
    match seen.status.as_u16() {
        401 if seen.text.contains("Kom eerst binnen") => "sign",
        401 | 303 if is_key => "key",
        403 if seen.text.contains("Nog even wachten") => "wait",
        403 => "no",
        404 => "none",
        status => {
            assert!(status < 500 || status == 507, "{status}: {}", seen.text);
            "in"
        }
    }
}

/// The path with something in the place of its parameters that nobody has.
fn example(path: &str) -> String {
    let part = |part: &str| {
        if part.starts_with('{') { kernel::uuid::Uuid::nil().to_string() } else { part.to_owned() }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn everybody_gets_as_far_as_the_table_says_and_no_further() {
    let table = table();
    let mut wrong = Vec::new();
    for (column, role) in table.roles.iter().enumerate() {
        let linde = whole_house().await;
        let somebody = visitor(&linde, role).await;
        for ((method, path), rule) in &table.by_default {
            // Whoever goes away or leaves for good cannot be asked the next thing.
            if ["/ga-weg", "/mijn/weg"].contains(path) || path.ends_with("/live") {
                continue;
            }
            // A start address of a language would have the next pages speak it.
            somebody.keep("taal=nl");
            let wanted = table.cells[rule][column];
            let seen = if *method == Method::GET.as_str() {
                somebody.sees(&example(path)).await
            } else {
                somebody.sends(&example(path), &[]).await
            };
            let got = reception(&seen);
            // Behind a door where somebody is admitted, there may be nothing of theirs.
            if got != wanted && (got, wanted) != ("none", "in") {
                wrong.push(format!("{role}: {method} {path}: {got}, not {wanted}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
