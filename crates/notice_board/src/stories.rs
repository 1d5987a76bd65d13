//! What neighbours told for the newspaper, for those who make it: whose yes stands under it, and
//! since when. What is taken back is gone here at once.
use crate::queries::stories;
use crate::story::Story;
use crate::words::Words;
use kernel::{Here, Result, Seed, Tx};

/// Everything that may be told further.
pub async fn seeds(tx: &mut Tx, here: &Here) -> Result<Vec<Seed>> {
    let mut stories = stories::all(tx).await?;
    stories.retain(|story| !story.is_removed);
    let parted = moderation::all_unseen(tx).await?;
    let seed = |mut story: Story| {
        // Who do not want to see each other stand in no story together.
        if parted.iter().any(|(one, other)| story.is_with(*one, *other)) {
            story.other_said_at = None;
        }
        let says = std::iter::once(author_says(here, &story)).chain(other_says(here, &story));
        let text = story.as_told(&Words(&here.voice));
        Seed {
            says: says.collect(),
            path: story.path(),
            title: story.title,
            text,
            at: story.said_at,
        }
    };
    Ok(stories.into_iter().map(seed).collect())
}

fn author_says(here: &Here, story: &Story) -> String {
    let words = Words(&here.voice);
    let (name, when) = (story.author_name.as_str(), here.date(story.said_at));
    match story.may_name_author() {
        true => words.story_by(name, when),
        false => words.story_by_nameless(name, when),
    }
}

fn other_says(here: &Here, story: &Story) -> Option<String> {
    let when = here.date(story.other_said_at?);
    Some(Words(&here.voice).story_with(story.other_name.as_str(), when))
}
