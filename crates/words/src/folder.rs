//! The words of one crate: each sentence as all its files word it.
use crate::fluent::{self, Wording};
use std::collections::BTreeSet;
use std::{fs, io, path::Path};

/// The files in the order in which a leaf keeps their texts.
pub const FILES: [&str; 6] = ["nl", "nl-BE", "nl-u", "en", "tr", "ar"];
pub const TRANSLATIONS: [&str; 3] = ["en", "tr", "ar"];

/// The sentences in the order of `nl.ftl`.
#[derive(Debug)]
pub struct Folder {
    pub sentences: Vec<Sentence>,
}

#[derive(Debug)]
pub struct Sentence {
    pub name: String,
    wordings: [Option<Wording>; FILES.len()],
}

/// One text of a sentence, in every file that has it: the whole sentence, or one variant of it.
pub struct Leaf<'a> {
    /// "come-in", or "n-people/one".
    pub key: String,
    pub texts: [Option<&'a str>; FILES.len()],
}

impl Folder {
    /// Only `nl.ftl` must be there.
    pub fn read(path: &Path) -> Result<Self, String> {
        let mut texts: [String; FILES.len()] = Default::default();
        for (text, file) in texts.iter_mut().zip(FILES) {
            let path = path.join(format!("{file}.ftl"));
            match fs::read_to_string(&path) {
                Ok(found) => *text = found,
                Err(error) if file != "nl" && error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(format!("{}: {error}", path.display())),
            }
        }
        Self::parse(texts.each_ref().map(String::as_str))
    }

    /// From what the files say, in the order of [`FILES`].
    pub fn parse(texts: [&str; FILES.len()]) -> Result<Self, String> {
        let mut folder = Self { sentences: Vec::new() };
        for (place, (text, file)) in texts.into_iter().zip(FILES).enumerate() {
            let says = |problem| format!("{file}.ftl: {problem}");
            for (name, wording) in fluent::read(text).map_err(says)? {
                folder.add(place, name, wording).map_err(says)?;
            }
        }
        Ok(folder)
    }

    fn add(&mut self, place: usize, name: String, wording: Wording) -> Result<(), String> {
        if place == 0 {
            let mut wordings: [Option<Wording>; FILES.len()] = Default::default();
            wordings[0] = Some(wording);
            self.sentences.push(Sentence { name, wordings });
            return Ok(());
        }
        let sentence = self
            .sentences
            .iter_mut()
            .find(|sentence| sentence.name == name)
            .ok_or_else(|| format!("{name} is not in nl.ftl"))?;
        let [wanted, given] = [sentence.arguments(), &wording.arguments].map(BTreeSet::from_iter);
        if wanted != given {
            return Err(format!("{name} takes {given:?}, in nl.ftl {wanted:?}"));
        }
        if let (Some(given), Some(former)) = (&wording.chooser, sentence.chooser())
            && given != former
        {
            return Err(format!("{name} chooses by ${given}, elsewhere by ${former}"));
        }
        sentence.wordings[place] = Some(wording);
        Ok(())
    }

    /// The translations that are not finished, with the names of what they do not say.
    pub fn untranslated(&self) -> Vec<(&'static str, Vec<&str>)> {
        let lacking = TRANSLATIONS.map(|file| {
            let lacks = |sentence: &&Sentence| sentence.wording(file).is_none();
            let names = self.sentences.iter().filter(lacks).map(|sentence| &*sentence.name);
            (file, names.collect::<Vec<_>>())
        });
        lacking.into_iter().filter(|(_, names)| !names.is_empty()).collect()
    }
}

impl Sentence {
    fn wording(&self, file: &str) -> Option<&Wording> {
        self.wordings[FILES.iter().position(|other| *other == file)?].as_ref()
    }

    pub fn dutch(&self) -> &Wording {
        self.wordings[0].as_ref().expect("a sentence begins in nl.ftl")
    }

    pub fn arguments(&self) -> &[String] {
        &self.dutch().arguments
    }

    /// The number that chooses, in whichever language there is something to choose.
    pub fn chooser(&self) -> Option<&str> {
        self.wordings.iter().flatten().find_map(|wording| wording.chooser.as_deref())
    }

    /// Where one language chooses, another without a choice has only the variant "other".
    pub fn leaves(&self) -> Vec<Leaf<'_>> {
        let texts = self.wordings.iter().flatten().flat_map(|wording| wording.texts.keys());
        let mut variants: Vec<&String> = texts.collect::<BTreeSet<_>>().into_iter().collect();
        variants.sort_by_key(|variant| fluent::rank(variant));
        let leaves = variants.into_iter().map(|variant| Leaf {
            key: match self.chooser() {
                Some(_) => format!("{}/{variant}", self.name),
                None => self.name.clone(),
            },
            texts: self
                .wordings
                .each_ref()
                .map(|wording| wording.as_ref()?.texts.get(variant).map(String::as_str)),
        });
        leaves.collect()
    }
}

impl<'a> Leaf<'a> {
    pub fn text(&self, file: &str) -> Option<&'a str> {
        self.texts[FILES.iter().position(|other| *other == file)?]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const N_PEOPLE: &str = "n-people = { $n ->\n [one] { $n } mens\n *[other] { $n } mensen\n }\n";

    fn stops(texts: [&str; FILES.len()], problem: &str) {
        let said = Folder::parse(texts).unwrap_err();
        assert!(said.contains(problem), "{said}");
    }

    #[test]
    fn each_language_brings_its_own_variants() {
        let arabic = "n-people = { $n ->\n [two] شخصان\n *[other] { $n } شخص\n }\n";
        let turkish = "n-people = { $n } kişi\n";
        let folder = Folder::parse([N_PEOPLE, "", "", "", turkish, arabic]).unwrap();
        let leaves = folder.sentences[0].leaves();
        let keys: Vec<_> = leaves.iter().map(|leaf| leaf.key.as_str()).collect();
        assert_eq!(keys, ["n-people/one", "n-people/two", "n-people/other"]);
        assert_eq!(leaves[0].text("tr"), None);
        assert_eq!(leaves[1].text("ar"), Some("شخصان"));
        assert_eq!(leaves[2].text("tr"), Some("{n} kişi"));
    }

    #[test]
    fn mistakes_in_another_file_stop_the_build() {
        let dutch = "hello = Dag { $name }\n";
        assert!(Folder::parse([dutch, "", "", "hello = Hello { $name }\n", "", ""]).is_ok());
        for place in 1..FILES.len() {
            let with = |text: &'static str| {
                let mut texts = [dutch, "", "", "", "", ""];
                texts[place] = text;
                texts
            };
            stops(with("hello = { $nam }\n"), r#"hello takes {"nam"}, in nl.ftl {"name"}"#);
            stops(with("hello = Hello\n"), "hello takes {}");
            stops(with("bye = Bye\n"), &format!("{}.ftl: bye is not in nl.ftl", FILES[place]));
        }
    }

    #[test]
    fn all_languages_choose_by_the_same_number() {
        let choice = |chooser: &str, other: &str| {
            format!("a = {{ ${chooser} ->\n [one] x\n *[other] y\n }} {{ ${other} }}\n")
        };
        let [dutch, english] = [choice("n", "n_all"), choice("n_all", "n")];
        stops([&dutch, "", "", &english, "", ""], "chooses by $n_all, elsewhere by $n");
    }

    #[test]
    fn what_is_not_translated_yet_is_known() {
        let folder = Folder::parse(["a = A\nb = B\n", "", "", "a = A\nb = B\n", "a = A\n", ""]);
        let expected = vec![("tr", vec!["b"]), ("ar", vec!["a", "b"])];
        assert_eq!(folder.unwrap().untranslated(), expected);
    }
}
