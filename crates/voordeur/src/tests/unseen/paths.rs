//! Where one can come in the house.
use super::neighbours::{Neighbours, TABLES};
use crate::rooms;
use axum::http::Method;
use kernel::uuid::Uuid;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use test_house::Seen;

/// More would mean that pages lead to ever new ones.
pub const MAX: usize = 4000;
/// These take one back to where one was, so there are as many of them as pages.
const LEAD_BACK: [&str; 2] = ["/letters", "/taal"];

/// Every address where one can look, but the streams.
static ADDRESSES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let all = kernel::house::addresses(&rooms::known()).into_iter();
    let looks = all.filter(|address| address.method == Method::GET);
    looks.map(|address| address.path).filter(|path| !path.ends_with("/live")).collect()
});

/// Every address, with everybody and everything in the place of its gaps.
pub fn beginnings(neighbours: &Neighbours<'_>) -> BTreeSet<String> {
    let ids: Vec<String> = neighbours.people.iter().map(|person| person.id().to_string()).collect();
    let mut paths: BTreeSet<String> = neighbours.receipts.iter().cloned().collect();
    for address in ADDRESSES.iter() {
        let Some(begin) = address.find('{') else {
            paths.insert((*address).to_owned());
            continue;
        };
        let gap = &address[begin..=begin + address[begin..].find('}').expect("a gap has an end")];
        let nobody = vec![Uuid::nil().to_string()];
        let fillings = match gap {
            "{wie}" => ids.clone(),
            "{tafel}" => TABLES.iter().map(|table| (*table).to_owned()).collect(),
            _ => nobody,
        };
        for filling in fillings {
            let path = address.replace(gap, &filling);
            paths.insert(path.replace(['{', '}'], ""));
        }
    }
    paths
}

/// Where a page leads to within the house; pictures, styles and streams are no pages.
pub fn links(seen: &Seen) -> Vec<String> {
    let text = seen.text.replace("&#38;", "&");
    let parts = text.split('"').filter(|part| part.starts_with('/'));
    let paths = parts.map(|part| part.split('#').next().unwrap_or_default().to_owned());
    paths.filter(|path| is_address(path) && !is_less_of_the_same(path)).collect()
}

/// The days of the agenda with a filter: whoever stands there stands there without it too. And the
/// ways in from every page, which is one page that leads back.
fn is_less_of_the_same(path: &str) -> bool {
    let is_way_in = path.starts_with("/binnenkomen?terug=");
    is_way_in || path.contains("vanaf=") && path.contains("&wat=")
}

fn is_address(path: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    let is_one = |address: &&str| {
        let (own, wanted) = (path.split('/'), address.split('/'));
        own.clone().count() == wanted.clone().count()
            && own.zip(wanted).all(|(own, wanted)| own == wanted || wanted.starts_with('{'))
    };
    let is_page = !LEAD_BACK.contains(&path) && !path.ends_with("/live");
    is_page && ADDRESSES.iter().any(is_one)
}
