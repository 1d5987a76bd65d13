//! What a question finds, the best first.
use crate::queries::{self, Eyes, Hit, Item};
use crate::spelling::{Fit, Wanted};
use kernel::{PersonId, Result, Tx};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A slip of the finger is seldom in the first two letters.
const SURE_CHARS: usize = 2;
/// What fits so many times worse than the best is left out.
const WORSE_BY_AT_MOST: Score = 3;
/// Of so many the best are chosen.
const BEST_MAX: usize = 250;

/// How well something fits a question: the sum over its words, of which one that stands in few
/// things says more, and one in a title more than one in the text.
type Score = u32;

/// How a word of a question fits an item: in its title, and in the rest.
#[derive(Clone, Copy)]
struct Fits {
    in_title: Fit,
    in_text: Fit,
}

impl Fits {
    /// Of a word that stands in so many things.
    fn score(self, n_things: usize) -> Score {
        let best = (3 * self.in_title.weight()).max(2 * self.in_text.weight());
        16 * best / (4 + n_things.ilog2())
    }
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
        let fitting = fitting(tx, eyes, word).await?;
        let n_things = fitting.len();
        for (path, fits) in fitting {
            *scores.entry(path).or_default() += fits.score(n_things);
        }
    }
    let best = scores.values().copied().max().unwrap_or(0);
    scores.retain(|_, score| best <= WORSE_BY_AT_MOST * *score);
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
    if hits.is_empty()
        && let Some(sound) = &wanted.sound
    {
        hits = queries::with_words(tx, eyes, std::slice::from_ref(sound)).await?;
    }
    if hits.is_empty() {
        for own in [Some(&wanted.plain), wanted.sound.as_ref()].into_iter().flatten() {
            let begin: String = own.chars().take(SURE_CHARS).collect();
            let mut near = queries::known(tx, &begin, &after(&begin)).await?;
            near.retain(|word| wanted.fit(word) == Fit::Nearly);
            hits.extend(queries::with_words(tx, eyes, &near).await?);
        }
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
