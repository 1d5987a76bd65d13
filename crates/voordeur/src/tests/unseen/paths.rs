//! Where one can come in the house.
use super::neighbours::{Neighbours, TABLES};
use crate::rooms;
use axum::http::Method;
use kernel::uuid::Uuid;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use test_house::Seen;

/// More would mean that pages lead to ever new ones.
pub const MAX: usize = 3000;
/// These take one back to where one was, so there are as many of them as pages.
const LEAD_BACK: [&str; 2] = ["/letters", "/taal"];

/// Every address where one can look, but the streams.
static ADDRESSES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let all = kernel::house::addresses(&rooms::known()).into_iter();
    let looks = all.filter(|address| address.method == Method::GET);
    looks.map(|address| address.path).filter(|path| !path.ends_with("/live")).collect()
});

/// The same, in the parts between its strokes.
static PARTS: LazyLock<Vec<Vec<&str>>> =
    LazyLock::new(|| ADDRESSES.iter().map(|address| address.split('/').collect()).collect());

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
    // A page says the same address many times.
    let paths: BTreeSet<&str> =
        parts.map(|part| part.split('#').next().unwrap_or_default()).collect();
    let leading = paths.into_iter().filter(|path| is_address(path) && !is_less_of_the_same(path));
    leading.map(ToOwned::to_owned).collect()
}

/// The days of the agenda with a filter: whoever stands there stands there without it too. And the
/// ways in from every page, which is one page that leads back.
fn is_less_of_the_same(path: &str) -> bool {
    let is_way_in = path.starts_with("/binnenkomen?terug=");
    is_way_in || path.contains("vanaf=") && path.contains("&wat=")
}

fn is_address(path: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    let own: Vec<&str> = path.split('/').collect();
    let fits = |(own, wanted): (&&str, &&str)| own == wanted || wanted.starts_with('{');
    let is_one = |wanted: &Vec<&str>| own.len() == wanted.len() && own.iter().zip(wanted).all(fits);
    let is_page = !LEAD_BACK.contains(&path) && !path.ends_with("/live");
    is_page && PARTS.iter().any(is_one)
}
