//! One Fluent file: its sentences, with every variant written out whole.
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// The plural words of all languages, in the order in which we list them. Exact numbers come
/// before them. The last is the default, and the only variant of a sentence without a choice.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", OTHER];
pub const OTHER: &str = "other";

/// How one file words a sentence.
#[derive(Debug, Default)]
pub struct Wording {
    /// Its variables, in the order in which it names them.
    pub arguments: Vec<String>,
    /// The number that chooses between its variants.
    pub chooser: Option<String>,
    /// What each variant says, with placeholders written `{name}`.
    pub texts: BTreeMap<String, String>,
}

/// The sentences of a file in their own order.
pub fn read(text: &str) -> Result<Vec<(String, Wording)>, String> {
    let resource = parser::parse(text).map_err(|(_, errors)| {
        let lines = errors.iter().map(|error| {
            let line = 1 + text[..error.pos.start].matches('\n').count();
            format!("line {line}: {}", error.kind)
        });
        lines.collect::<Vec<_>>().join("; ")
    })?;
    let mut sentences: Vec<(String, Wording)> = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let name = message.id.name;
                let wording = wording(&message).map_err(|problem| format!("{name} {problem}"))?;
                if sentences.iter().any(|(former, _)| former == name) {
                    return Err(format!("{name} stands there twice"));
                }
                sentences.push((name.to_owned(), wording));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => return Err(format!("only sentences and comments, not {other:?}")),
        }
    }
    Ok(sentences)
}

pub fn is_number(name: &str) -> bool {
    name == "n" || name.starts_with("n_")
}

/// For sorting: exact numbers, then the plurals in the order of their sizes.
pub fn rank(variant: &str) -> Option<usize> {
    PLURALS.iter().position(|plural| *plural == variant)
}

fn wording(message: &Message<&str>) -> Result<Wording, String> {
    becomes_a_rust_name("its name", message.id.name, '-')?;
    if !message.attributes.is_empty() {
        return Err("has an attribute, which nobody would say".to_owned());
    }
    let pattern = message.value.as_ref().ok_or("is empty")?;
    let mut wording = Wording::default();
    wording.texts.insert(OTHER.to_owned(), String::new());
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } =
            element
        {
            wording.choose(selector, variants)?;
        } else {
            let piece = wording.piece(element)?;
            wording.texts.values_mut().for_each(|text| text.push_str(&piece));
        }
    }
    Ok(wording)
}

impl Wording {
    /// From here on every variant goes its own way, each beginning with what stood before.
    fn choose(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
    ) -> Result<(), String> {
        if self.chooser.is_some() {
            return Err("chooses twice; make two sentences of it".to_owned());
        }
        let chooser = self.argument(selector)?;
        if !is_number(&chooser) {
            return Err(format!("chooses by ${chooser}; only a number chooses"));
        }
        self.chooser = Some(chooser);
        let before = self.texts.remove(OTHER).unwrap_or_default();
        for variant in variants {
            let name = variant_name(variant)?;
            let mut text = before.clone();
            for element in &variant.value.elements {
                text += &self.piece(element)?;
            }
            if self.texts.insert(name.to_owned(), text).is_some() {
                return Err(format!("has the variant [{name}] twice"));
            }
        }
        Ok(())
    }

    fn piece(&mut self, element: &PatternElement<&str>) -> Result<String, String> {
        match element {
            PatternElement::TextElement { value } => Ok((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                Ok(format!("{{{}}}", self.argument(inline)?))
            }
            PatternElement::Placeable { expression: Expression::Select { .. } } => {
                Err("chooses within a choice; make two sentences of it".to_owned())
            }
        }
    }

    /// Notes a variable and gives its name.
    fn argument(&mut self, inline: &InlineExpression<&str>) -> Result<String, String> {
        let name = match inline {
            InlineExpression::VariableReference { id } => id.name.to_owned(),
            InlineExpression::FunctionReference { id, .. } => {
                let name = id.name;
                return Err(format!("calls {name}(); dates and amounts come in as ready text"));
            }
            _ => return Err("has something else than a variable between its braces".to_owned()),
        };
        becomes_a_rust_name("its variable", &name, '_')?;
        if !self.arguments.contains(&name) {
            self.arguments.push(name.clone());
        }
        Ok(name)
    }
}

fn variant_name<'a>(variant: &Variant<&'a str>) -> Result<&'a str, String> {
    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
    if variant.default && name != OTHER {
        return Err(format!("has the star at [{name}]; it belongs at [{OTHER}]"));
    }
    if rank(name).is_none() && name.parse::<i64>().is_err() {
        return Err(format!("has the variant [{name}], which is no plural and no number"));
    }
    Ok(name)
}

/// Between its words stands only `joint`, so that two names never become the same in Rust.
fn becomes_a_rust_name(what: &str, name: &str, joint: char) -> Result<(), String> {
    let fits =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == joint;
    if name.chars().all(fits) {
        return Ok(());
    }
    Err(format!("has a wrong name: {what} {name} may have small letters, digits and {joint}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(text: &str) -> Wording {
        read(text).unwrap().pop().unwrap().1
    }

    #[test]
    fn every_variant_is_written_out_whole() {
        let wording = only(
            "places = Nog { $n_places ->
    [0] geen plek
    [one] { $n_places } plek
   *[other] { $n_places } plekken
} bij { $name }.
",
        );
        assert_eq!(wording.arguments, ["n_places", "name"]);
        assert_eq!(wording.chooser.as_deref(), Some("n_places"));
        let texts: Vec<_> = wording.texts.values().map(String::as_str).collect();
        assert_eq!(
            texts,
            [
                "Nog geen plek bij {name}.",
                "Nog {n_places} plek bij {name}.",
                "Nog {n_places} plekken bij {name}."
            ]
        );
    }

    #[test]
    fn a_sentence_without_a_choice_has_one_text() {
        let wording = only("hello = Dag { $name }\n");
        assert_eq!(wording.texts, BTreeMap::from([(OTHER.to_owned(), "Dag {name}".to_owned())]));
    }

    #[test]
    fn what_we_do_not_speak_is_refused_by_name() {
        let refused = |text: &str, problem: &str| {
            let said = read(text).unwrap_err();
            assert!(said.contains(problem), "{said}");
        };
        refused("hello = Dag\nhello = Hoi\n", "hello stands there twice");
        refused("hello = Dag\nbye Dag\n", "line 2: ");
        refused("hello = Dag { NUMBER($n) }\n", "calls NUMBER()");
        refused("hello = Dag { -brand }\n", "something else than a variable");
        refused("-brand = Voordeur\n", "only sentences and comments");
        refused("hello = Dag\n    .title = Dag\n", "has an attribute");
        refused("hello_you = Dag\n", "wrong name");
        refused("hello = Dag { $first-name }\n", "wrong name");
        refused("a = { $kind ->\n [asks] x\n *[other] y\n }\n", "only a number chooses");
        refused("a = { $n ->\n *[one] x\n }\n", "star at [one]");
        refused("a = { $n ->\n [some] x\n *[other] y\n }\n", "no plural and no number");
        refused("a = { $n ->\n [one] x\n [one] z\n *[other] y\n }\n", "[one] twice");
        let choice = "{ $n ->\n *[other] x\n }";
        refused(&format!("a = {choice} {choice}\n"), "chooses twice");
        refused(&format!("a = {{ $n ->\n *[other] {choice}\n }}\n"), "within a choice");
    }
}
