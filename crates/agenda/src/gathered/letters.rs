//! What the coordinator is asked about a source.
use crate::gathered::source::Source;
use crate::gathered::source_page;
use crate::words::Words;
use kernel::people::with_role;
use kernel::{House, Result, Role, Voice, Writing, uuid::Uuid};
use telling::{Letter, Urgency, What};

const SHRUNK: &str = "agenda_shrunk";

/// More than half of what comes is suddenly missing: whoever arranges the centre says whether that
/// is right. Each time that it happens they are asked once.
pub async fn ask_about(
    tx: &mut Writing,
    house: &House,
    source: &Source,
    n_missing: i64,
) -> Result<()> {
    let what = What { kind: SHRUNK, item: Uuid::now_v7() };
    let letter = |voice: &Voice| {
        let words = Words(voice);
        Letter {
            subject: words.gather_letter_subject(&source.name),
            paragraphs: vec![words.gather_letter_missing(n_missing)],
            link: Some((words.gather_letter_look().to_owned(), source_page::path_of(source.id))),
        }
    };
    for person in with_role(tx, |role| role == Role::Coordinator).await? {
        telling::tell(tx, house, person.id, what, letter, Urgency::ForYou).await?;
    }
    Ok(())
}
