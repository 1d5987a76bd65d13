//! What changed between two texts, word by word.

/// A run of words that stands in both texts or in one alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Same(String),
    /// Stands in this text and not in the other.
    Own(String),
    LineEnd,
}

/// More words against each other would hold up the page; such texts differ as a whole.
const COMPARED_MAX: usize = 250_000;

/// Both texts, each with what the other has not.
pub struct Difference {
    pub then: Vec<Part>,
    pub now: Vec<Part>,
}

impl Difference {
    pub fn between(then: &str, now: &str) -> Self {
        let (then, now) = (words(then), words(now));
        let (then_is_same, now_is_same) = same(&then, &now);
        let marked = |words, is_same| parts(words, &without_islands(is_same));
        Self { then: marked(&then, &then_is_same), now: marked(&now, &now_is_same) }
    }
}

/// Each word with the space behind it; a line end is a word of its own.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive('\n')
        .flat_map(|line| {
            let bare = line.strip_suffix('\n');
            let words = bare.unwrap_or(line).split_inclusive(' ');
            words.filter(|word| !word.is_empty()).chain(bare.map(|_| "\n"))
        })
        .collect()
}

/// Of each word whether it stands in the other text too, at its place.
fn same(then: &[&str], now: &[&str]) -> (Vec<bool>, Vec<bool>) {
    let is_equal = |(one, other): &(&&str, &&str)| one.trim_end() == other.trim_end();
    let n_before = then.iter().zip(now).take_while(is_equal).count();
    let (old, new) = (&then[n_before..], &now[n_before..]);
    let n_after = old.iter().rev().zip(new.iter().rev()).take_while(is_equal).count();
    let (old, new) = (&old[..old.len() - n_after], &new[..new.len() - n_after]);
    let (mut then_is_same, mut now_is_same) = (vec![true; then.len()], vec![true; now.len()]);
    then_is_same[n_before..n_before + old.len()].fill(false);
    now_is_same[n_before..n_before + new.len()].fill(false);
    for (nth_old, nth_new) in longest_common(old, new) {
        then_is_same[n_before + nth_old] = true;
        now_is_same[n_before + nth_new] = true;
    }
    (then_is_same, now_is_same)
}

/// The places of the longest row of words that both have, in the same order.
fn longest_common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    if COMPARED_MAX < old.len() * new.len() {
        return Vec::new();
    }
    let is_equal = |i: usize, j: usize| old[i].trim_end() == new[j].trim_end();
    // How many words the rests of both have in common.
    let mut common = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = match is_equal(i, j) {
                true => common[i + 1][j + 1] + 1,
                false => common[i + 1][j].max(common[i][j + 1]),
            };
        }
    }
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    while i < old.len() && j < new.len() {
        if is_equal(i, j) {
            found.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if common[i + 1][j] < common[i][j + 1] {
            j += 1;
        } else {
            i += 1;
        }
    }
    found
}

/// A single word that stayed between others that changed only breaks up a sentence.
fn without_islands(is_same: &[bool]) -> Vec<bool> {
    let is_island = |nth: usize| {
        0 < nth && !is_same[nth - 1] && is_same.get(nth + 1).is_some_and(|is_same| !is_same)
    };
    is_same.iter().enumerate().map(|(nth, is_same)| *is_same && !is_island(nth)).collect()
}

fn parts(words: &[&str], is_same: &[bool]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for (word, is_same) in words.iter().zip(is_same) {
        match (parts.last_mut(), is_same) {
            _ if *word == "\n" => parts.push(Part::LineEnd),
            (Some(Part::Same(run)), true) | (Some(Part::Own(run)), false) => run.push_str(word),
            (_, true) => parts.push(Part::Same((*word).to_owned())),
            (_, false) => parts.push(Part::Own((*word).to_owned())),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Difference, Part};

    fn same(words: &str) -> Part {
        Part::Same(words.to_owned())
    }

    fn own(words: &str) -> Part {
        Part::Own(words.to_owned())
    }

    #[test]
    fn only_the_words_that_changed_differ() {
        let Difference { then, now } =
            Difference::between("We aten linzensoep.\nTot dan", "We aten samen soep.\nTot gauw");
        assert_eq!(
            then,
            [same("We aten "), own("linzensoep."), Part::LineEnd, same("Tot "), own("dan")]
        );
        assert_eq!(
            now,
            [same("We aten "), own("samen soep."), Part::LineEnd, same("Tot "), own("gauw")]
        );
    }

    #[test]
    fn one_word_between_others_that_changed_goes_with_them() {
        let Difference { then, .. } = Difference::between("Piet schreef dit.", "Lin schreef dat.");
        assert_eq!(then, [own("Piet schreef dit.")]);
    }

    #[test]
    fn nothing_against_something_and_the_same_against_itself() {
        let Difference { then, now } = Difference::between("", "Dag allemaal");
        assert_eq!((then, now), (vec![], vec![own("Dag allemaal")]));
        let Difference { then, now } = Difference::between("Dag\n\nBuur", "Dag\n\nBuur");
        assert_eq!(then, [same("Dag"), Part::LineEnd, Part::LineEnd, same("Buur")]);
        assert_eq!(then, now);
    }

    #[test]
    fn what_is_too_much_to_compare_differs_as_a_whole() {
        let (then, now) = ("a ".repeat(600), "b ".repeat(600));
        let Difference { then, .. } = Difference::between(&then, &now);
        assert_eq!(then, [own(&"a ".repeat(600))]);
    }
}
