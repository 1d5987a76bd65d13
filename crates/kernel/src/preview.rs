//! What others see of a page when somebody shares its address: `{% include "preview.html" %}`.

/// The card in somebody's chat. All addresses are whole: they are read outside the house.
pub struct Preview {
    pub title: String,
    pub description: String,
    pub address: String,
    /// A photo or a PNG; nobody out there draws an SVG.
    pub picture: String,
    pub picture_alt: String,
}
