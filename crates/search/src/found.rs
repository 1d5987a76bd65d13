//! What a question finds, the best first.
use crate::queries::{self, Eyes, Hit, Item};
use crate::spelling::{Fit, Wanted};
use kernel::{PersonId, Result, Tx};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A slip of the finger is seldom in the first two letters.
const SURE_CHARS: usize = 2;
/// Of so many the best are chosen.
const BEST_MAX: usize = 250;

/// How well something fits: how many words of the question stand in it, and how well they do, in
/// its title first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score {
    n_words: usize,
    in_title: Fit,
    in_text: Fit,
}

impl Default for Score {
    fn default() -> Self {
        Self { n_words: 0, in_title: Fit::Not, in_text: Fit::Not }
    }
}

/// How a word of a question fits an item: in its title, and in the rest.
#[derive(Clone, Copy)]
struct Fits {
    in_title: Fit,
    in_text: Fit,
}

/// What fits the question, may be seen by these eyes, and is not of whom they do not see.
pub async fn found(
    tx: &mut Tx,
    eyes: Eyes,
    unseen: &HashSet<PersonId>,
    wanted: &[Wanted],
) -> Result<Vec<Item>> {
    let mut scores: HashMap<String, Score> = HashMap::new();
    for word in wanted {
        for (path, fits) in fitting(tx, eyes, word).await? {
            let score = scores.entry(path).or_default();
            score.n_words += 1;
            score.in_title = score.in_title.max(fits.in_title);
            score.in_text = score.in_text.max(fits.in_text);
        }
    }
    let best = scores.values().map(|score| score.n_words).max().unwrap_or(0);
    scores.retain(|_, score| score.n_words == best);
    let mut paths: Vec<(String, Score)> = scores.into_iter().collect();
    paths.sort_by(|(one, a), (other, b)| b.cmp(a).then_with(|| one.cmp(other)));
    paths.truncate(BEST_MAX);
    let scores: HashMap<String, Score> = paths.iter().cloned().collect();
    let paths: Vec<String> = paths.into_iter().map(|(path, _)| path).collect();
    let mut items = queries::items(tx, &paths).await?;
    items.retain(|item| item.person_id.is_none_or(|person| !unseen.contains(&person)));
    let score = |item: &Item| scores.get(&item.path).copied().unwrap_or_default();
    items.sort_by(|one, other| {
        let by_score = score(other).cmp(&score(one));
        by_score.then_with(|| one.at.cmp(&other.at)).then_with(|| one.path.cmp(&other.path))
    });
    Ok(items)
}

/// Where a word of the question stands, and how well. Only when it stands nowhere a slip of the
/// finger is thought of.
async fn fitting(tx: &mut Tx, eyes: Eyes, wanted: &Wanted) -> Result<BTreeMap<String, Fits>> {
    let mut hits = queries::with_words(tx, eyes, &wanted.known()).await?;
    if let Some(begin) = wanted.begin() {
        hits.extend(queries::beginning(tx, eyes, begin, &after(begin)).await?);
    }
    if hits.is_empty() {
        let begin: String = wanted.plain.chars().take(SURE_CHARS).collect();
        let mut near = queries::known(tx, &begin, &after(&begin)).await?;
        near.retain(|word| wanted.fit(word) == Fit::Nearly);
        hits = queries::with_words(tx, eyes, &near).await?;
    }
    let mut fitting: BTreeMap<String, Fits> = BTreeMap::new();
    for Hit { path, word, is_title } in hits {
        let fit = wanted.fit(&word);
        let fits = fitting.entry(path).or_insert(Fits { in_title: Fit::Not, in_text: Fit::Not });
        let place = if is_title { &mut fits.in_title } else { &mut fits.in_text };
        *place = fit.max(*place);
    }
    Ok(fitting)
}

/// What no word that begins like this comes after.
fn after(begin: &str) -> String {
    format!("{begin}{}", char::MAX)
}
