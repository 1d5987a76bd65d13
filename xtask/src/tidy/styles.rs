//! Rules for our own style sheets.
use super::Problem;
use super::template::blank;

/// Arabic is read from the other side: start and end, never left and right.
pub fn physical_directions(text: &str) -> Vec<Problem> {
    let text = blank(text, "/*", "*/");
    let mut problems = Vec::new();
    for (text, line) in text.lines().zip(1..) {
        for declaration in text.split(['{', '}', ';']).map(str::trim) {
            if is_physical(declaration) {
                let what = format!("says \"{declaration}\"; say start and end, not left and right");
                problems.push(Problem { line, what });
            }
        }
    }
    problems
}

fn is_physical(declaration: &str) -> bool {
    let Some((property, value)) = declaration.split_once(':') else { return false };
    let is_side = |word: &str| matches!(word, "left" | "right");
    let property = property.trim();
    // A property of our own, or a selector such as `a:hover`, may be called as it likes.
    let is_named = !property.starts_with("--") && property.split('-').any(is_side);
    let takes_a_side = matches!(property, "text-align" | "float" | "clear");
    is_named || (takes_a_side && value.split_whitespace().any(is_side))
}

#[cfg(test)]
mod tests {
    use super::physical_directions;

    #[test]
    fn left_and_right_are_seen() {
        let physical = [
            "a { left: 0 }",
            "a{margin-left:1rem}",
            "a {\n  padding-right : 4px;\n}",
            "a { border-left-width: 1px }",
            "a { border-top-right-radius: 2px }",
            "a { text-align: right; }",
            "a { float: left }",
        ];
        for style in physical {
            assert_eq!(physical_directions(style).len(), 1, "{style}");
        }
    }

    #[test]
    fn start_and_end_are_fine() {
        let logical = "/* not left: 0 */ a { margin-inline-start: 1rem; inset-inline-end: 0 }
            .left:hover { --left: 1px; text-align: start; background-position: left top }";
        assert_eq!(physical_directions(logical), []);
    }
}
