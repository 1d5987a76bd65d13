//! Conversations.
use crate::conversation::{Conversation, ConversationId};
use kernel::{KeyId, PersonId, Result, Sealed, Timestamp, Tx, Writing, sql};

/// What is about to begin.
pub struct New<'a> {
    pub id: ConversationId,
    pub subject_path: &'a str,
    pub pair: &'a str,
    pub wrapped_key: Sealed,
    pub title: Vec<u8>,
    pub on_behalf_of: Option<Vec<u8>>,
    pub is_with_editors: bool,
}

/// False when these two have one about the same already.
pub async fn begin(tx: &mut Writing, new: New<'_>) -> Result<bool> {
    let is_at_desk = new.on_behalf_of.is_some();
    let n_new = sql!(
        "insert into conversations_conversation (centre_id, id, subject_path, pair, wrapped_key,
           title, on_behalf_of, is_at_desk, is_with_editors, last_number, n_changes, last_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, $10)
         on conflict (centre_id, subject_path, pair) do nothing",
        tx.centre,
        new.id,
        new.subject_path,
        new.pair,
        new.wrapped_key,
        new.title,
        new.on_behalf_of,
        is_at_desk,
        new.is_with_editors,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(0 < n_new)
}

pub async fn one(tx: &mut Tx, id: ConversationId) -> Result<Option<Conversation>> {
    sql!(
        "select id, subject_path, wrapped_key, title, on_behalf_of, is_at_desk,
           is_with_editors, last_number, n_changes, last_at
         from conversations_conversation where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

/// Whether whoever did not begin has said something.
pub async fn is_answered(tx: &mut Tx, id: ConversationId) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from conversations_line
         where centre_id = $1 and conversation_id = $2 and 0 < seat and kind = 'said'",
        tx.centre,
        id
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

/// How many somebody began since then to which nobody said a word yet.
pub async fn n_unanswered(tx: &mut Tx, from: PersonId, since: Timestamp) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from conversations_seat own
           join conversations_conversation it
             on it.centre_id = own.centre_id and it.id = own.conversation_id
         where own.centre_id = $1 and own.person_id = $2 and own.seat = 0 and $3 < it.last_at
           and not it.is_at_desk and not it.is_with_editors
           and not exists (select 1 from conversations_line line
             where line.centre_id = it.centre_id and line.conversation_id = it.id
               and 0 < line.seat)",
        tx.centre,
        from,
        since
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// What two people, or somebody and the desk, say about this.
pub async fn of_pair(tx: &mut Tx, path: &str, pair: &str) -> Result<Option<Conversation>> {
    sql!(
        "select id, subject_path, wrapped_key, title, on_behalf_of, is_at_desk,
           is_with_editors, last_number, n_changes, last_at
         from conversations_conversation
         where centre_id = $1 and subject_path = $2 and pair = $3",
        tx.centre,
        path,
        pair
    )
    .optional(tx)
    .await
}

/// Everything that is said about what stands at this path, newest first.
pub async fn about(tx: &mut Tx, path: &str) -> Result<Vec<Conversation>> {
    sql!(
        "select id, subject_path, wrapped_key, title, on_behalf_of, is_at_desk,
           is_with_editors, last_number, n_changes, last_at
         from conversations_conversation where centre_id = $1 and subject_path = $2
         order by last_at desc, id desc limit 200",
        tx.centre,
        path
    )
    .all(tx)
    .await
}

/// Where this person reads, newest first.
pub async fn of_reader(tx: &mut Tx, person: PersonId) -> Result<Vec<Conversation>> {
    sql!(
        "select id, subject_path, wrapped_key, title, on_behalf_of, is_at_desk,
           is_with_editors, last_number, n_changes, last_at
         from conversations_conversation it where centre_id = $1 and exists (select 1
           from conversations_seat seat where seat.centre_id = it.centre_id
             and seat.conversation_id = it.id and seat.person_id = $2 and seat.reads)
         order by last_at desc, id desc limit 200",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// Where this person ever sat, also where they read no more.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Conversation>> {
    sql!(
        "select id, subject_path, wrapped_key, title, on_behalf_of, is_at_desk,
           is_with_editors, last_number, n_changes, last_at
         from conversations_conversation it where centre_id = $1 and exists (select 1
           from conversations_seat seat where seat.centre_id = it.centre_id
             and seat.conversation_id = it.id and seat.person_id = $2)
         order by last_at, id limit 10000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// The desk reads it no more: from now on it is between these two, unless they have one already.
pub async fn leave_desk(tx: &mut Writing, own: &Conversation, pair: &str) -> Result<()> {
    sql!(
        "update conversations_conversation set is_at_desk = $5, pair = case when exists
           (select 1 from conversations_conversation other where other.centre_id = $1
              and other.subject_path = $3 and other.pair = $4) then null else $4 end
         where centre_id = $1 and id = $2",
        tx.centre,
        own.id,
        own.subject_path.as_str(),
        pair,
        false
    )
    .run(tx)
    .await
}

/// A line looks different: every program forgets what it rendered before.
pub async fn change(tx: &mut Writing, id: ConversationId) -> Result<()> {
    sql!(
        "update conversations_conversation set n_changes = n_changes + 1
         where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .run(tx)
    .await
}

/// Away with all that was said in it, and with its key. False when it was gone already.
pub async fn throw_away(tx: &mut Writing, id: ConversationId) -> Result<bool> {
    let n_gone = sql!(
        "delete from conversations_conversation where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .touch(tx)
    .await?;
    Ok(0 < n_gone)
}

/// The keys of the centre under which those of the conversations are wrapped.
pub async fn keys_in_use(tx: &mut Tx) -> Result<Vec<KeyId>> {
    let wrapped = sql!(
        "select wrapped_key from conversations_conversation where centre_id = $1 limit 100000",
        tx.centre
    )
    .all::<(Sealed,)>(tx)
    .await?;
    let mut keys: Vec<KeyId> = wrapped.into_iter().map(|(sealed,)| sealed.key).collect();
    keys.sort_unstable();
    keys.dedup();
    Ok(keys)
}
