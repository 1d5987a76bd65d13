//! Names, addresses, tables, words: what every room promises.
use super::whole_house;
use crate::rooms;
use axum::http::Method;
use kernel::{Holds, Room};
use std::collections::{BTreeSet, HashSet};
use test_house::statements;

#[tokio::test]
async fn this_engine_understands_every_statement() {
    let linde = whole_house().await;
    let statements = statements();
    assert!(60 < statements.len(), "only {} statements were found", statements.len());
    let mut problems = String::new();
    for (place, text) in statements {
        let mut tx = linde.read().await;
        if let Err(error) = tx.understands(&text).await {
            problems += &format!("{place}: {error:?}\n");
        }
    }
    assert!(problems.is_empty(), "{problems}");

    let mut tx = linde.read().await;
    assert!(tx.understands("select nothing from nowhere").await.is_err(), "it would say so");
}

/// The tables that these migrations make, and do not take away again.
fn tables(room: &dyn Room) -> Vec<String> {
    let migrations: String = room.migrations().iter().map(|migration| migration.sql).collect();
    let made = migrations.split("create table ").skip(1);
    let made = made.map(|rest| rest.split([' ', '(']).next().unwrap_or_default());
    let stays = |table: &&str| !migrations.contains(&format!("drop table {table};"));
    made.filter(stays).map(str::to_owned).collect()
}

#[test]
fn rooms_own_what_carries_their_name() {
    let rooms = rooms::known();
    for room in &rooms {
        assert_eq!(rooms.iter().filter(|other| other.name() == room.name()).count(), 1);
        for table in tables(room.as_ref()) {
            assert!(table.starts_with(&format!("{}_", room.name())), "{}: {table}", room.name());
        }
        let own_sentence = format!("{}/", room.name());
        for leaf in room.words() {
            assert!(leaf.key.starts_with(&own_sentence), "{}: {}", room.name(), leaf.key);
        }
    }
}

#[test]
fn every_table_says_whose_it_is_and_how_long_it_stays() {
    for room in rooms::known() {
        let made: BTreeSet<String> = tables(room.as_ref()).into_iter().collect();
        let said: BTreeSet<String> =
            room.tables().iter().map(|table| table.name.to_owned()).collect();
        assert_eq!(made, said, "{}", room.name());
        for retention in room.retention() {
            assert!(made.contains(retention.table), "{}: {}", room.name(), retention.table);
        }
        let is_personal = room.tables().iter().any(|table| table.holds == Holds::Personal);
        let has_terms = !room.retention().is_empty();
        let goes_with_its_person = ["coming_in", "my_page", "photos", "telling", "who_is_who"];
        assert!(
            !is_personal || has_terms || goes_with_its_person.contains(&room.name()),
            "{} keeps people's things without a term",
            room.name()
        );
    }
}

#[test]
fn every_key_of_every_table_contains_the_centre() {
    let landings = kernel::house::landings(&rooms::known());
    let mut n_keys = 0;
    for migration in landings.iter().flat_map(|(_, migrations)| *migrations) {
        for table in migration.sql.split("create table ").skip(1) {
            let name = table.split([' ', '(']).next().unwrap_or_default();
            let body = table.split("{strict}").next().unwrap_or_default();
            if ["centre", "clock_mark"].contains(&name) {
                continue;
            }
            for key in body.split("primary key").skip(1).chain(body.split("foreign key").skip(1)) {
                let columns = key.split('(').nth(1).unwrap_or_default();
                let columns = columns.split(')').next().unwrap_or_default();
                n_keys += 1;
                let is_single = key.trim_start().starts_with("references")
                    || body.contains("centre_id    {id} primary key")
                    || body.contains("centre_id           {id} primary key")
                    || body.contains("centre_id {id} primary key");
                assert!(is_single || columns.contains("centre_id"), "{name}: {columns}");
            }
        }
    }
    assert!(20 < n_keys, "only {n_keys} keys were found");
}

#[test]
fn every_address_stands_once() {
    let addresses = kernel::house::addresses(&rooms::known());
    let mut seen = HashSet::new();
    for address in &addresses {
        assert!(seen.insert((address.method.clone(), address.path)), "{address:?} stands twice");
    }
    assert!(20 < addresses.len());
}

#[tokio::test]
async fn every_page_answers_in_every_language_and_names_a_person_to_turn_to() {
    let linde = whole_house().await;
    let addresses = kernel::house::addresses(&rooms::known());
    let plain = addresses.iter().filter(|address| {
        let speaks_for_itself = ["/nl", "/en", "/tr", "/ar"].contains(&address.path);
        let is_plain = !address.path.contains('{') && !address.path.ends_with("/live");
        address.method == Method::GET && is_plain && !speaks_for_itself
    });
    for address in plain {
        for language in ["nl", "en", "tr", "ar"] {
            let mo = linde.coordinator("Mo").await.reads(language);
            let seen = mo.sees(address.path).await;
            let is_page = seen.text.starts_with("<!doctype html>")
                && !seen.headers.contains_key("content-disposition");
            assert!(!seen.status.is_server_error(), "{} {}", address.path, seen.text);
            if seen.status == 200 && is_page {
                seen.shows(&format!("<html lang=\"{language}\""));
                // A sheet of paper has no buttons, and neither has what others show in a frame.
                let is_bare =
                    seen.text.contains("data-licht=\"dag\"") || address.path == "/agenda/inbed";
                let on_screen = ["data-lees", "/letters?terug="].iter().filter(|_| !is_bare);
                for wanted in ["tel:0300000000"].iter().chain(on_screen) {
                    assert!(seen.text.contains(wanted), "{} has no {wanted}", address.path);
                }
            }
        }
    }
}

#[tokio::test]
async fn what_is_not_there_is_said_kindly() {
    let linde = whole_house().await;
    let lost = linde.passer_by().sees("/kelder").await;
    lost.is(404)
        .shows("Deze pagina bestaat niet")
        .shows("Naar de voordeur")
        .shows("tel:0300000000");
    let nobody = linde.passer_by().sees_at("nergens.test", "/").await;
    nobody.is(404).shows("Hier is geen buurtcentrum").hides("De Linde");
}

#[tokio::test]
async fn a_form_on_somebody_elses_page_does_nothing_here() {
    let linde = whole_house().await;
    let ria = linde.neighbour("Ria").await;
    let form = [("tekst", "Boor gezocht"), ("regels", "9")];

    ria.sends_from("https://elsewhere.test", "/huiskamer", &form).await.is(403);
    let crossing = linde.neighbour("Ben").await.saying("sec-fetch-site", "cross-site");
    crossing.sends("/huiskamer", &form).await.is(403);

    ria.sees("/huiskamer").await.hides("Boor gezocht");
    ria.sends("/huiskamer", &form).await.is(303);
    ria.sees("/huiskamer").await.shows("Boor gezocht");
}

#[tokio::test]
async fn no_look_changes_anything() {
    let linde = whole_house().await;
    let mo = linde.coordinator("Mo").await;
    let before = linde.read().await.dump().await.unwrap();
    for address in kernel::house::addresses(&rooms::known()) {
        if address.method == Method::GET && !address.path.ends_with("/live") {
            mo.sees(&address.path.replace("{", "").replace("}", "")).await;
        }
    }
    assert_eq!(before, linde.read().await.dump().await.unwrap());
}
