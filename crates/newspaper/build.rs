//! Writes the words and the assets of this crate as Rust; see the crates `words` and `assets`.
fn main() {
    words::build();
    assets::build();
}
