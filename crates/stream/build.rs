//! Writes the assets of this crate as Rust; see the crate `assets`.
fn main() {
    assets::build();
}
