//! Who may come in as a dependency: where from, under which licence, and who may not at all.
//!
//! The lists are those of `deny.toml`. This check needs no network and no further program.
use crate::commands::{folder_of_the_house, listen};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How cargo begins the source of a package from a registry; the house sets up none but cargo's own.
const REGISTRY: &str = "registry+";

/// The part of `deny.toml` that is checked here.
#[derive(Deserialize)]
struct House {
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    /// Who may bring it along; empty for nobody.
    #[serde(default)]
    wrappers: Vec<String>,
    reason: String,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

/// Which package brings which along, with the features that are on.
#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    dependencies: Vec<String>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    license: Option<String>,
    manifest_path: PathBuf,
    /// Where it comes from; a folder has none.
    source: Option<String>,
}

pub fn licences() -> Result<(), String> {
    let folder = folder_of_the_house();
    let rules = fs::read_to_string(folder.join("deny.toml")).map_err(|error| error.to_string())?;
    let house: House =
        basic_toml::from_str(&rules).map_err(|error| format!("deny.toml: {error}"))?;
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--format-version", "1", "--locked"]).current_dir(folder);
    let metadata: Metadata =
        serde_json::from_str(&listen(&mut cargo)?).map_err(|error| format!("metadata: {error}"))?;
    let mut problems = Vec::new();
    for package in &metadata.packages {
        let hosts = hosts_of(package, &metadata);
        let found = problems_of(package, &hosts, &house, folder);
        problems.extend(found.into_iter().map(|problem| format!("{} {problem}", package.name)));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// The names of those that bring this package along.
fn hosts_of<'a>(package: &Package, metadata: &'a Metadata) -> Vec<&'a str> {
    let brings = |node: &&Node| node.dependencies.contains(&package.id);
    let hosts = metadata.resolve.nodes.iter().filter(brings);
    let named = |host: &Node| metadata.packages.iter().find(|package| package.id == host.id);
    hosts.filter_map(named).map(|host| host.name.as_str()).collect()
}

fn problems_of(package: &Package, hosts: &[&str], house: &House, folder: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    let may_bring = |ban: &Ban, host: &str| ban.wrappers.iter().any(|wrapper| wrapper == host);
    let is_banned = |ban: &&Ban| hosts.is_empty() || hosts.iter().any(|host| !may_bring(ban, host));
    for ban in house.bans.deny.iter().filter(|ban| ban.name == package.name).filter(is_banned) {
        problems.push(format!("may not come in: {}", ban.reason));
    }
    let Some(source) = &package.source else {
        if !package.manifest_path.starts_with(folder) {
            problems.push(format!("lies outside, in {}", package.manifest_path.display()));
        }
        return problems;
    };
    if !source.starts_with(REGISTRY) {
        problems.push(format!("comes from {source}, not from the crates registry"));
    }
    match &package.license {
        None => problems.push("names no licence".to_owned()),
        Some(licence) if !is_allowed(licence, &house.licenses.allow) => {
            problems.push(format!("has the licence {licence}, which deny.toml does not allow"));
        }
        Some(_) => {}
    }
    problems
}

/// Whether we may choose licences that we allow, such as `(MIT OR GPL-3.0) AND Unicode-3.0`.
fn is_allowed(expression: &str, allowed: &[String]) -> bool {
    // Old manifests write a slash for OR.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = &words[..];
    either(&mut rest, allowed) && rest.is_empty()
}

/// Reads alternatives: one that is allowed is enough.
fn either(rest: &mut &[&str], allowed: &[String]) -> bool {
    let mut is_allowed = both(rest, allowed);
    while next_is(rest, "OR") {
        is_allowed |= both(rest, allowed);
    }
    is_allowed
}

/// Reads what holds together: all of it must be allowed.
fn both(rest: &mut &[&str], allowed: &[String]) -> bool {
    let mut is_allowed = one(rest, allowed);
    while next_is(rest, "AND") {
        is_allowed &= one(rest, allowed);
    }
    is_allowed
}

/// Reads one licence with its exception, or an expression in brackets.
fn one(rest: &mut &[&str], allowed: &[String]) -> bool {
    if next_is(rest, "(") {
        return either(rest, allowed) & next_is(rest, ")");
    }
    let Some((name, after)) = rest.split_first() else { return false };
    *rest = after;
    let mut licence = (*name).to_owned();
    if next_is(rest, "WITH")
        && let Some((exception, after)) = rest.split_first()
    {
        *rest = after;
        licence = format!("{licence} WITH {exception}");
    }
    allowed.contains(&licence)
}

fn next_is(rest: &mut &[&str], word: &str) -> bool {
    match rest.split_first() {
        Some((next, after)) if *next == word => {
            *rest = after;
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house() -> House {
        let rules = fs::read_to_string(folder_of_the_house().join("deny.toml")).unwrap();
        basic_toml::from_str(&rules).unwrap()
    }

    fn guest(name: &str, license: Option<&str>, source: Option<&str>) -> Vec<String> {
        brought(name, license, source, &["voordeur"])
    }

    fn brought(
        name: &str,
        license: Option<&str>,
        source: Option<&str>,
        hosts: &[&str],
    ) -> Vec<String> {
        let package = Package {
            id: name.to_owned(),
            name: name.to_owned(),
            license: license.map(str::to_owned),
            manifest_path: PathBuf::from("/elsewhere/Cargo.toml"),
            source: source.map(str::to_owned),
        };
        problems_of(&package, hosts, &house(), Path::new("/house"))
    }

    #[test]
    fn a_licence_is_chosen_as_the_expression_allows() {
        let is_allowed = |expression| is_allowed(expression, &house().licenses.allow);
        let fine = [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0-only OR MIT",
            "(MIT OR GPL-3.0-only) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR Apache-2.0",
        ];
        for expression in fine {
            assert!(is_allowed(expression), "{expression}");
        }
        let refused = [
            "GPL-3.0-only",
            "MIT AND GPL-3.0-only",
            "(MIT OR ISC) AND GPL-3.0-only",
            "MIT WITH LLVM-exception",
            "(MIT",
            "MIT GPL-3.0-only",
            "",
        ];
        for expression in refused {
            assert!(!is_allowed(expression), "{expression}");
        }
    }

    #[test]
    fn a_good_guest_comes_in_and_others_do_not() {
        assert!(guest("serde", Some("MIT OR Apache-2.0"), Some(REGISTRY)).is_empty());
        assert_eq!(guest("serde", Some("MIT"), Some("git+ssh://elsewhere.example/serde")).len(), 1);
        assert_eq!(guest("serde", None, Some(REGISTRY)), ["names no licence"]);
        assert_eq!(guest("serde", Some("AGPL-3.0-only"), Some(REGISTRY)).len(), 1);
        assert_eq!(guest("cellar", None, None), ["lies outside, in /elsewhere/Cargo.toml"]);
        let openssl = guest("openssl", Some("Apache-2.0"), Some(REGISTRY));
        assert_eq!(openssl, ["may not come in: one TLS, in Rust: rustls"]);
    }

    #[test]
    fn who_may_not_come_in_alone_comes_with_whom_the_list_names_and_with_nobody_else() {
        let openssl =
            |hosts: &[&str]| brought("openssl", Some("Apache-2.0"), Some(REGISTRY), hosts).len();
        assert_eq!(openssl(&["webauthn-rs-core"]), 0);
        assert_eq!(openssl(&["webauthn-rs-core", "native-tls"]), 1);
        assert_eq!(openssl(&[]), 1);
    }
}
