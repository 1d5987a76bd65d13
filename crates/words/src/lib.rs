//! Turns a crate's Fluent files into Rust while it is being built: one method per sentence.
//!
//! Dutch (`words/nl.ftl`) is the source. A sentence that does not exist, or lacks an argument,
//! does not compile. Another file that has an unknown sentence or other arguments stops the
//! build: that is a mistake. A sentence that a translation does not have yet is only a warning,
//! and is said in Dutch: a new Dutch sentence must not wait for a translator.
//! `nl-BE.ftl` and `nl-u.ftl` lie over Dutch and hold only what differs.
//!
//! A variable whose name is `n` or begins with `n_` is a number, written with the language's
//! digits; only a number chooses between variants. Every other variable is text.
mod check;
mod fluent;
mod folder;
mod methods;
mod unused;

pub use check::check_folder;
pub use unused::unused;

use folder::Folder;
use std::{env, fs, path::Path};

/// The whole `build.rs` of a crate with words.
pub fn build() {
    println!("cargo::rerun-if-changed=words");
    let folder = Folder::read(Path::new("words")).unwrap_or_else(|problem| panic!("{problem}"));
    for (file, names) in folder.untranslated() {
        let names = names.join(", ");
        println!("cargo::warning={file}.ftl does not say this yet, it is said in Dutch: {names}");
    }
    let name = env::var("CARGO_PKG_NAME").expect("cargo names the crate that it builds");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    fs::write(Path::new(&out).join("words.rs"), methods::rust(&name, &folder))
        .expect("OUT_DIR is there to be written to");
}
