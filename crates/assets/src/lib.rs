//! Turns a crate's `assets` folder into Rust while it is being built: one constant per file.
//!
//! The address of a file carries the hash of its content, so that a browser may keep it for ever
//! and never shows an old one. `kernel::assets!()` brings the constants in; `kernel::asset` has
//! their types and answers the requests.
//!
//! - A constant is called like its file: `faces/wim.svg` is `FACES_WIM_SVG`.
//! - A folder that is called like a file (`house.css`, `house.js`) is one file, fetched in one
//!   request: its parts one after the other, in the order of their names.
//! - A stylesheet names other files as they lie beside it: `url("fonts/hand.woff2")`. It becomes
//!   the address with the hash; a file that is not there stops the build.
//! - A stylesheet has a twin for pages with larger letters: `HOUSE_GROOT_CSS`.
//! - A drawing in `icons` is not fetched but stands in the page itself: `icon::HUIS`.
//! - Texts (`.md`, `.txt`) are for people: licences, and where something came from.
mod icon;
mod served;
mod style;
#[cfg(test)]
mod tests;

use served::Served;
use std::collections::BTreeMap;
use std::{env, fs, io, path::Path};

/// Contents by name. A name is the path inside the folder, always with `/`.
type Files = BTreeMap<String, Vec<u8>>;

/// The part of a crate's `build.rs` that is about its assets.
pub fn build() {
    println!("cargo::rerun-if-changed=assets");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    let out = Path::new(&out);
    fs::create_dir_all(out.join(served::FOLDER)).expect("OUT_DIR is there to be written to");
    for (name, bytes) in compile(files(Path::new("assets"))) {
        fs::write(out.join(name), bytes).expect("OUT_DIR is there to be written to");
    }
}

/// Everything in a folder, except what is meant for people only.
fn files(folder: &Path) -> Files {
    fn collect(folder: &Path, prefix: &str, files: &mut Files) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                collect(&entry.path(), &format!("{name}/"), files)?;
            } else if !name.ends_with(".md") && !name.ends_with(".txt") {
                files.insert(name, fs::read(entry.path())?);
            }
        }
        Ok(())
    }
    let mut files = Files::new();
    collect(folder, "", &mut files).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    files
}

/// `assets.rs` and the contents that it includes. Panics on mistakes: that stops the build.
fn compile(files: Files) -> Files {
    let (icons, files) = apart(joined(files), |name| name.starts_with("icons/"));
    let (styles, others) = apart(files, |name| name.ends_with(".css"));

    // Stylesheets come last: their own hash depends on the addresses that they name.
    let mut served: Vec<_> =
        others.into_iter().map(|(name, bytes)| Served::new(name, bytes)).collect();
    let addresses = served.iter().map(|file| (file.name.clone(), file.address.clone())).collect();
    for (name, bytes) in styles {
        let css = style::with_addresses(&name, &text(&name, bytes), &addresses);
        let groot = style::for_larger_letters(&css);
        served.push(Served::new(name.replace(".css", "-groot.css"), groot.into_bytes()));
        served.push(Served::new(name, css.into_bytes()));
    }

    let mut rust: String = served.iter().map(Served::rust).collect();
    rust += &served::list(&served);
    if !icons.is_empty() {
        rust += &icon::module(icons);
    }
    let mut written: Files = served.into_iter().flat_map(Served::contents).collect();
    written.insert("assets.rs".to_owned(), rust.into_bytes());
    written
}

/// Makes one file of every folder that is called like a stylesheet or a script.
fn joined(files: Files) -> Files {
    let mut whole = Files::new();
    for (name, bytes) in files {
        let folder = ["css", "js"].iter().find_map(|kind| {
            let at = name.find(&format!(".{kind}/"))?;
            assert!(
                name.ends_with(&format!(".{kind}")),
                "{name} does not belong in a .{kind} file"
            );
            Some(&name[..=at + kind.len()])
        });
        let parts = whole.entry(folder.unwrap_or(&name).to_owned()).or_default();
        if !parts.is_empty() {
            parts.push(b'\n');
        }
        parts.extend(bytes);
    }
    whole
}

fn apart(files: Files, is_first: fn(&str) -> bool) -> (Files, Files) {
    files.into_iter().partition(|(name, _)| is_first(name))
}

fn text(name: &str, bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| panic!("{name} is not text: {error}"))
}

/// `faces/let-op.svg` becomes `FACES_LET_OP_SVG`.
fn constant(name: &str) -> String {
    name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_").to_ascii_uppercase()
}
