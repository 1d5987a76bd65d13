//! Which conversations are there for whom. What is not there for somebody is as good as never begun.
use crate::NAME;
use crate::conversation::{Company, Conversation, ConversationId, Seat};
use crate::queries::{conversations, seats};
use kernel::{Here, Person, PersonId, Result, Tx};
use std::collections::HashMap;

/// As many as one statement takes.
const AT_ONCE: usize = 256;

/// These conversations with who takes part in each, in the same order.
pub async fn with_company(tx: &mut Tx, all: Vec<Conversation>) -> Result<Vec<Company>> {
    let mut by_id: HashMap<ConversationId, Vec<Seat>> = HashMap::new();
    let ids: Vec<ConversationId> = all.iter().map(|it| it.id).collect();
    for ids in ids.chunks(AT_ONCE) {
        for seat in seats::all(tx, ids).await? {
            by_id.entry(seat.conversation_id).or_default().push(seat);
        }
    }
    let company = |it: Conversation| {
        let seats = by_id.remove(&it.id).unwrap_or_default();
        Company { it, seats }.without_former_editors()
    };
    Ok(all.into_iter().map(company).collect())
}

/// One conversation with who takes part, whoever asks; for what goes to all of them.
pub async fn company(tx: &mut Tx, id: ConversationId) -> Result<Option<Company>> {
    let found = conversations::one(tx, id).await?;
    Ok(with_company(tx, found.into_iter().collect()).await?.pop())
}

/// One conversation, if it is there for this person.
pub async fn find(
    tx: &mut Tx,
    here: &Here,
    viewer: &Person,
    id: ConversationId,
) -> Result<Option<Company>> {
    if !here.centre.has(NAME) {
        return Ok(None);
    }
    let Some(mut company) = company(tx, id).await? else { return Ok(None) };
    let unseen = moderation::unseen_by(tx, viewer.id).await?;
    company.part(viewer, &unseen);
    Ok(company.is_seen_by(viewer, &unseen).then_some(company))
}

/// Everything that is there for this person, newest first.
pub async fn all_of(tx: &mut Tx, viewer: &Person) -> Result<Vec<Company>> {
    let all = conversations::of_reader(tx, viewer.id).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let unseen = moderation::unseen_by(tx, viewer.id).await?;
    let mut all = with_company(tx, all).await?;
    all.iter_mut().for_each(|company| company.part(viewer, &unseen));
    all.retain(|company| company.is_seen_by(viewer, &unseen));
    Ok(all)
}

/// Everything about what stands at this path, without those who do not see each other.
pub async fn about(tx: &mut Tx, path: &str) -> Result<Vec<Company>> {
    let all = conversations::about(tx, path).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let parted = moderation::all_unseen(tx).await?;
    let are_parted = |one: PersonId, other: PersonId| {
        parted.contains(&(one, other)) || parted.contains(&(other, one))
    };
    let mut all = with_company(tx, all).await?;
    all.retain(|company| {
        let Some(from) = company.began().and_then(|seat| seat.person_id) else { return false };
        let mut others = company.readers_beside(from).filter_map(|other| other.person_id);
        others.any(|other| company.it.is_at_desk || !are_parted(from, other))
    });
    Ok(all)
}
