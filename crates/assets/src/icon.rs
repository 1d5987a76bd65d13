//! Icons: drawings that stand in the page itself, so that they take the colour of its text.
use crate::{Files, constant, text};

/// How every icon begins: on one grid, in the size of the letters around it.
const ON_THE_GRID: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" "#;

/// These point along with the direction of reading; clocks, ticks and people do not.
const POINTING: [&str; 3] = ["stuur", "terug", "verder"];

/// The module `icon`, with one constant for each drawing.
pub fn module(drawings: Files) -> String {
    let constants: String = drawings
        .into_iter()
        .map(|(name, bytes)| {
            let icon = name.trim_start_matches("icons/").trim_end_matches(".svg");
            let inline = inline(icon, &text(&name, bytes));
            let constant = constant(icon);
            format!("    /// `{name}`\n    pub const {constant}: Icon = Icon({inline:?});\n")
        })
        .collect();
    format!(
        "/// Drawings that stand in the page itself.\n\
         pub mod icon {{\n    use kernel::asset::Icon;\n\n{constants}}}\n"
    )
}

/// The words beside an icon say what it means, so screen readers pass it by.
fn inline(icon: &str, drawing: &str) -> String {
    let rest = drawing
        .trim()
        .strip_prefix(ON_THE_GRID)
        .unwrap_or_else(|| panic!("icons/{icon}.svg does not begin with {ON_THE_GRID}"));
    let class = if POINTING.contains(&icon) { "i flip" } else { "i" };
    format!(
        r#"<svg class="{class}" aria-hidden="true" focusable="false" viewBox="0 0 24 24" {rest}"#
    )
}
