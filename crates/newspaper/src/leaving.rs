//! What somebody has a right to: to take along what they wrote, and that it goes with them.
use crate::deliveries_leaving;
use crate::issue::IssueId;
use crate::newsletter;
use crate::printing;
use crate::queries::{beside, issues, more_photos, permissions, pieces, remarks, versions};
use crate::words::Words;
use kernel::leaving::when;
use kernel::{Exported, PersonId, Result, Tx, Voice, Writing, centre};

pub async fn export(tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
    let words = Words(voice);
    let own = pieces::of_author(tx, person).await?.into_iter();
    let own = own.map(|piece| {
        let standing = piece.state.said(&words);
        [standing, &piece.wording().as_text()].join("\n")
    });
    let comments = beside::comments_of(tx, person).await?.into_iter().map(|(text,)| text);
    let asked = permissions::asked_by(tx, person).await?.into_iter().map(|(title,)| title);
    let zone = centre::settings(tx).await?.zone;
    let said = remarks::of_person(tx, person).await?.into_iter();
    let said =
        said.map(|own| words.export_remark(when(voice, &zone, own.said_at), own.text)).collect();
    let part = |heading: &str, lines: Vec<String>| Exported { heading: heading.to_owned(), lines };
    let mut parts = vec![
        part(words.export_pieces(), own.collect()),
        part(words.export_comments(), comments.collect()),
        part(words.export_asked(), asked.collect()),
        part(words.export_remarks(), said),
        newsletter::rights::export(tx, voice, person).await?,
    ];
    parts.extend(deliveries_leaving::export(tx, words, person).await?);
    Ok(parts)
}

/// What somebody wrote goes, also from numbers that came out; of what they edited their name goes.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    let own = pieces::of_author(tx, person).await?;
    for piece in &own {
        for more in more_photos::of_piece(tx, piece.id).await? {
            photos::remove(tx, more.photo_id).await?;
        }
        if !piece.slug.is_empty() {
            search::take_out(tx, &piece.path()).await?;
        }
    }
    newsletter::rights::erase(tx, person).await?;
    deliveries_leaving::erase(tx, person).await?;
    beside::erase_comments(tx, person).await?;
    remarks::erase(tx, person).await?;
    permissions::erase(tx, person).await?;
    versions::erase(tx, person).await?;
    issues::erase(tx, person).await?;
    pieces::erase(tx, person).await?;
    let mut numbers: Vec<IssueId> = own.iter().filter_map(|piece| piece.issue_id).collect();
    numbers.dedup();
    for number in numbers {
        printing::make(tx, number).await?;
    }
    Ok(())
}
