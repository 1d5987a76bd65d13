//! QR codes: an address that a telephone reads from paper or from another screen.
use crate::{Error, Result};
use qrcode::{Color, QrCode};
use std::fmt::Write as _;

/// The white edge that a telephone needs around a code, in squares.
const EDGE: usize = 4;

/// The code as a drawing of our own, black on white; its size comes from the class `qr`. What it
/// leads to stands in words beside it.
pub fn svg(text: &str) -> Result<String> {
    let code = QrCode::new(text).map_err(|_| Error::TooLarge)?;
    let side = code.width() + 2 * EDGE;
    let mut dark = String::new();
    for (row, y) in code.to_colors().chunks(code.width()).zip(EDGE..) {
        let mut x = EDGE;
        for run in row.chunk_by(|one, next| one == next) {
            let n = run.len();
            if run[0] == Color::Dark {
                let _ = write!(dark, "M{x} {y}h{n}v1h-{n}z");
            }
            x += n;
        }
    }
    Ok(format!(
        r##"<svg class="qr" viewBox="0 0 {side} {side}" width="{side}" height="{side}" aria-hidden="true" focusable="false" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d="{dark}"/></svg>"##
    ))
}

#[cfg(test)]
mod tests {
    use super::svg;

    #[test]
    fn a_code_has_its_corners_and_its_white_edge() {
        let drawing = svg("http://de-linde.test/k/S8P2K").unwrap();
        assert!(drawing.contains(r#"viewBox="0 0 37 37""#), "{drawing}");
        // The first row: the edges of the two upper corners, seven squares each.
        assert!(drawing.contains(r#"d="M4 4h7v1h-7z"#) && drawing.contains("M26 4h7v1h-7z"));
        assert!(!drawing.contains("style"));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        assert!(svg(&"a".repeat(3000)).is_err());
    }
}
