//! What the compiler does not see in a crate's words, but a reader would.
use crate::folder::{Folder, Leaf};
use std::path::Path;

/// How long a Dutch sentence may be, so that someone who learns Dutch follows it to its end.
const WORDS_MAX: usize = 18;
/// How Dutch addresses a reader informally. `jullie` may stay: it speaks of several people.
const INFORMAL: [&str; 6] = ["je", "jij", "jou", "jouw", "jouwe", "jezelf"];
const DUTCH: [&str; 3] = ["nl", "nl-BE", FORMAL];
const OVERLAYS: [&str; 2] = ["nl-BE", FORMAL];
const FORMAL: &str = "nl-u";

/// Everything to mend in the words of the crate in `folder`; nothing where it has no words.
pub fn check_folder(folder: &Path) -> Vec<String> {
    let words = folder.join("words");
    if !words.exists() {
        return Vec::new();
    }
    let problems = match Folder::read(&words) {
        Ok(folder) => problems(&folder),
        Err(problem) => vec![problem],
    };
    problems.into_iter().map(|problem| format!("{}: {problem}", words.display())).collect()
}

fn problems(folder: &Folder) -> Vec<String> {
    let mut problems = Vec::new();
    for (file, names) in folder.untranslated() {
        problems.extend(names.iter().map(|name| format!("{file}.ftl does not say {name}")));
    }
    for sentence in &folder.sentences {
        let leaves = sentence.leaves();
        leaves.iter().for_each(|leaf| dutch(leaf, &mut problems));
        for file in OVERLAYS {
            let mut said = leaves.iter().filter(|leaf| leaf.text(file).is_some()).peekable();
            if said.peek().is_some() && said.all(|leaf| leaf.text(file) == leaf.text("nl")) {
                problems.push(format!("{file}.ftl: {} says what nl.ftl says", sentence.name));
            }
        }
    }
    problems
}

fn dutch(leaf: &Leaf, problems: &mut Vec<String>) {
    let key = &leaf.key;
    for (file, text) in DUTCH.into_iter().filter_map(|file| Some((file, leaf.text(file)?))) {
        let n_words = longest_sentence(text);
        if WORDS_MAX < n_words {
            problems.push(format!("{file}.ftl: {key} has a sentence of {n_words} words"));
        }
        match informal_word(text) {
            Some(word) if file == FORMAL => {
                problems.push(format!("{file}.ftl: {key} says \"{word}\""));
            }
            Some(word) if leaf.text(FORMAL).is_none() => {
                problems.push(format!("{FORMAL}.ftl lacks {key}: {file}.ftl says \"{word}\""));
            }
            _ => {}
        }
    }
}

fn informal_word(text: &str) -> Option<&str> {
    let mut words = text.split(|letter: char| !letter.is_alphabetic());
    words.find(|word| INFORMAL.contains(&word.to_lowercase().as_str()))
}

/// The number of words of the longest sentence; a placeholder counts as one word.
fn longest_sentence(text: &str) -> usize {
    let (mut longest, mut n_words) = (0, 0);
    for word in text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)) {
        n_words += 1;
        longest = longest.max(n_words);
        if word.trim_end_matches(['"', '”', '’', ')']).ends_with(['.', '!', '?', '…']) {
            n_words = 0;
        }
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::FILES;

    fn of(texts: [&str; FILES.len()]) -> Vec<String> {
        problems(&Folder::parse(texts).unwrap())
    }

    /// Only Dutch differs; the translations are there.
    fn of_dutch(dutch: &str, flemish: &str, formal: &str) -> Vec<String> {
        of([dutch, flemish, formal, "a = A\n", "a = A\n", "a = A\n"])
    }

    #[test]
    fn good_words_are_left_in_peace() {
        assert!(of_dutch("a = Wil je naar binnen?\n", "", "a = Wilt u naar binnen?\n").is_empty());
        assert!(of_dutch("a = Kom jullie huis binnen!\n", "", "").is_empty());
    }

    #[test]
    fn what_is_not_translated_is_named() {
        let found = of(["a = A\n", "", "", "a = A\n", "", "a = A\n"]);
        assert_eq!(found, ["tr.ftl does not say a"]);
    }

    #[test]
    fn who_says_je_also_says_u() {
        let lacks = |word: &str| format!("nl-u.ftl lacks a: nl.ftl says \"{word}\"");
        assert_eq!(of_dutch("a = Is dit van jou?\n", "", ""), [lacks("jou")]);
        assert_eq!(of_dutch("a = Jouw naam\n", "", ""), [lacks("Jouw")]);
        assert_eq!(
            of_dutch("a = Bel de balie\n", "a = Bel je onthaal\n", ""),
            ["nl-u.ftl lacks a: nl-BE.ftl says \"je\""]
        );
    }

    #[test]
    fn every_variant_needs_its_own_formal_text() {
        let dutch = "a = { $n ->\n [one] Je mag { $n } keer\n *[other] Je mag { $n } keren\n }\n";
        let formal = "a = { $n ->\n *[other] U mag { $n } keren\n }\n";
        let other = "a = { $n }\n";
        let found = of([dutch, "", formal, other, other, other]);
        assert_eq!(found, ["nl-u.ftl lacks a/one: nl.ftl says \"Je\""]);
    }

    #[test]
    fn formal_words_do_not_say_je() {
        let found = of_dutch("a = Wat wil je?\n", "", "a = Wat wilt u, en jij?\n");
        assert_eq!(found, ["nl-u.ftl: a says \"jij\""]);
    }

    #[test]
    fn an_overlay_holds_only_what_differs() {
        let found = of_dutch("a = Bel de balie\n", "a = Bel de balie\n", "");
        assert_eq!(found, ["nl-BE.ftl: a says what nl.ftl says"]);

        let dutch = "a = { $n ->\n [0] Je bent alleen\n *[other] { $n } mensen\n }\n";
        let formal = "a = { $n ->\n [0] U bent alleen\n *[other] { $n } mensen\n }\n";
        let other = "a = { $n }\n";
        let found = of([dutch, "", formal, other, other, other]);
        assert!(found.is_empty(), "Fluent demands the starred variant, also where nothing differs");
    }

    #[test]
    fn a_sentence_has_at_most_eighteen_words() {
        let words = |n: usize| vec!["buurt"; n].join(" ");
        assert!(of_dutch(&format!("a = {}. {}.\n", words(18), words(18)), "", "").is_empty());
        let found = of_dutch(&format!("a = Dag. {} om 16.00 uur.\n", words(16)), "", "");
        assert_eq!(found, ["nl.ftl: a has a sentence of 19 words"]);
        let found = of_dutch("a = Dag\n", &format!("a = {}\n", words(19)), "");
        assert_eq!(found, ["nl-BE.ftl: a has a sentence of 19 words"]);
    }

    #[test]
    fn mistakes_that_stop_the_build_are_reported_too() {
        let folder = std::env::temp_dir().join(format!("words-check-{}", std::process::id()));
        assert!(check_folder(&folder).is_empty(), "a crate without words");
        std::fs::create_dir_all(folder.join("words")).unwrap();
        let without_dutch = check_folder(&folder);
        std::fs::write(folder.join("words/nl.ftl"), "hello Dag\n").unwrap();
        let not_fluent = check_folder(&folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(without_dutch[0].contains("nl.ftl"), "{without_dutch:?}");
        assert!(not_fluent[0].contains("nl.ftl: line 1"), "{not_fluent:?}");
    }
}
