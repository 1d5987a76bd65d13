//! The Rust that a crate includes: its leaves, and a method for every sentence.
use crate::fluent::{OTHER, is_number};
use crate::folder::{Folder, Sentence};
use std::fmt::Write as _;

/// The leaves and methods of the crate called `name`.
pub fn rust(name: &str, folder: &Folder) -> String {
    let mut leaves = String::new();
    let mut methods = String::new();
    let mut n_leaves = 0;
    for sentence in &folder.sentences {
        let first_leaf = n_leaves;
        for leaf in sentence.leaves() {
            let key = format!("{name}/{}", leaf.key);
            let _ = writeln!(
                leaves,
                "    kernel::language::Leaf {{ key: {key:?}, texts: {:?} }},",
                leaf.texts
            );
            n_leaves += 1;
        }
        methods += &method(sentence, first_leaf, n_leaves);
    }
    format!(
        "/// Every text of this crate.
pub static LEAVES: &[kernel::language::Leaf] = &[
{leaves}];

impl<'v> Words<'v> {{
{methods}}}
"
    )
}

fn method(sentence: &Sentence, first_leaf: usize, end: usize) -> String {
    let name = sentence.name.replace('-', "_");
    let about = sentence.dutch().texts[OTHER].replace('\n', " ");
    let mut rust = format!("    /// {about}\n    pub fn {name}(self");
    if sentence.arguments().is_empty() {
        let _ = writeln!(rust, ") -> &'v str {{ self.0.say(&LEAVES[{first_leaf}]) }}");
        return rust;
    }
    for name in sentence.arguments() {
        let kind = if is_number(name) { "kernel::language::Count" } else { "AsRef<str>" };
        let _ = write!(rust, ", {name}: impl {kind}");
    }
    rust += ") -> String {\n";
    let mut fills = Vec::new();
    for name in sentence.arguments() {
        let (plain, fill) = if is_number(name) { ("count", "Number") } else { ("as_ref", "Text") };
        let _ = writeln!(rust, "        let {name} = {name}.{plain}();");
        fills.push(format!("({name:?}, kernel::language::Fill::{fill}({name}))"));
    }
    let leaf = match sentence.chooser() {
        Some(number) => format!("self.0.choose(&LEAVES[{first_leaf}..{end}], {number})"),
        None => format!("&LEAVES[{first_leaf}]"),
    };
    let _ = writeln!(rust, "        self.0.fill({leaf}, &[{}])\n    }}", fills.join(", "));
    rust
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rust_of(dutch: &str) -> String {
        rust("notice_board", &Folder::parse([dutch, "", "", "", "", ""]).unwrap())
    }

    #[test]
    fn a_sentence_becomes_a_method_with_its_arguments() {
        let rust = rust_of("hangs-until = { $name }. Hangt tot { $date }\nhang-up = Ophangen\n");
        let hangs_until = "
    /// {name}. Hangt tot {date}
    pub fn hangs_until(self, name: impl AsRef<str>, date: impl AsRef<str>) -> String {
        let name = name.as_ref();
        let date = date.as_ref();
        self.0.fill(&LEAVES[0], &[(\"name\", kernel::language::Fill::Text(name)), \
                           (\"date\", kernel::language::Fill::Text(date))])
    }
";
        assert!(rust.contains(hangs_until), "{rust}");
        assert!(rust.contains("pub fn hang_up(self) -> &'v str { self.0.say(&LEAVES[1]) }"));
        assert!(rust.contains(
            r#"{ key: "notice_board/hang-up", texts: [Some("Ophangen"), None, None, None, None, None] }"#
        ));
    }

    #[test]
    fn a_number_chooses_among_the_leaves_of_its_sentence() {
        let rust =
            rust_of("a = A\nn-notices = { $n ->\n [one] Eén\n *[other] { $n } briefjes\n }\n");
        assert!(rust.contains("pub fn n_notices(self, n: impl kernel::language::Count) -> String"));
        assert!(rust.contains("self.0.choose(&LEAVES[1..3], n)"), "{rust}");
        assert!(rust.contains(r#"key: "notice_board/n-notices/one""#));
    }
}
