//! Who may stand on whom: the program on rooms, rooms on the ground floor, all on the kernel.
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Not rooms, but what rooms stand on or are tested in.
const GROUND_FLOOR: [&str; 18] = [
    "assets",
    "careful",
    "drafts",
    "feeds",
    "fetching",
    "freshness",
    "kernel",
    "markup",
    "moderation",
    "passkeys",
    "photos",
    "press",
    "search",
    "series",
    "stream",
    "telling",
    "test_house",
    "words",
];
/// The list of rooms: the only one that knows them all.
const PROGRAM: &str = "voordeur";
/// What the kernel may use of the ground floor: what works while building and in tests.
const UNDER_THE_KERNEL: [&str; 3] = ["assets", "test_house", "words"];
/// How a manifest may name others.
const TABLES: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

/// Crates that name someone they may not know.
pub fn uninvited(crates: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(crates).map_err(|error| format!("{}: {error}", crates.display()))?;
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let mut problems = Vec::new();
    for name in &names {
        let manifest = crates.join(name).join("Cargo.toml");
        let text = fs::read_to_string(&manifest)
            .map_err(|error| format!("{}: {error}", manifest.display()))?;
        problems.extend(uninvited_by(name, &text, &names)?);
    }
    Ok(problems)
}

/// Whom the crate `name` names in its manifest, and may not know.
fn uninvited_by(name: &str, manifest: &str, crates: &[String]) -> Result<Vec<String>, String> {
    let manifest: Value =
        basic_toml::from_str(manifest).map_err(|error| format!("{name}/Cargo.toml: {error}"))?;
    let named = TABLES.iter().filter_map(|table| manifest.get(table)?.as_object());
    let named = named.flat_map(|table| table.keys());
    let uninvited = named.filter(|other| crates.contains(other) && !may_know(name, other));
    Ok(uninvited.map(|other| format!("crates/{name} may not know {other}")).collect())
}

fn may_know(name: &str, other: &str) -> bool {
    match name {
        PROGRAM => true,
        "kernel" => UNDER_THE_KERNEL.contains(&other),
        _ => GROUND_FLOOR.contains(&other),
    }
}

pub fn is_room(name: &str) -> bool {
    name != PROGRAM && !GROUND_FLOOR.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::uninvited_by;

    fn found(name: &str, manifest: &str) -> Vec<String> {
        let crates = ["agenda", "kernel", "living_room", "telling", "test_house", "voordeur"];
        uninvited_by(name, manifest, &crates.map(str::to_owned)).unwrap()
    }

    #[test]
    fn a_room_that_names_a_room_is_seen_in_every_spelling() {
        let spellings = [
            "[dependencies]\nagenda.workspace = true",
            "[dev-dependencies]\nagenda = { path = \"../agenda\" }",
            "[build-dependencies.agenda]\nworkspace = true",
        ];
        for spelling in spellings {
            assert_eq!(found("living_room", spelling), ["crates/living_room may not know agenda"]);
        }
    }

    #[test]
    fn dependencies_point_one_way() {
        let room = "[dependencies]\nkernel.workspace = true\ntelling.workspace = true
            [dev-dependencies]\ntest_house.workspace = true";
        assert!(found("living_room", room).is_empty());
        assert!(found("voordeur", "[dependencies]\nagenda.workspace = true").is_empty());
        assert_eq!(found("telling", "[dependencies]\nagenda.workspace = true").len(), 1);
        assert_eq!(found("kernel", "[dependencies]\ntelling.workspace = true").len(), 1);
        assert_eq!(found("agenda", "[dependencies]\nvoordeur.workspace = true").len(), 1);
    }
}
