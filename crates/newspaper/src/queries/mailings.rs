//! Numbers that are sent by mail, and how far they are.
use crate::issue::IssueId;
use crate::newsletter::{Due, SubscriberId};
use kernel::uuid::Uuid;
use kernel::{Result, Timestamp, Tx, Writing, record, sql};

record! {
    #[derive(Clone, Debug)]
    pub struct Mailing {
        pub pressed_at: Timestamp,
        /// `None`: the addresses are still being gathered.
        pub queued_at: Option<Timestamp>,
    }
}

/// Begins to send a number. False when it was begun before.
pub async fn begin(tx: &mut Writing, issue: IssueId) -> Result<bool> {
    let n_begun = sql!(
        "insert into newspaper_mailing (centre_id, issue_id, pressed_at) values ($1, $2, $3)
         on conflict do nothing",
        tx.centre,
        issue,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_begun == 1)
}

pub async fn find(tx: &mut Tx, issue: IssueId) -> Result<Option<Mailing>> {
    sql!(
        "select pressed_at, queued_at from newspaper_mailing
         where centre_id = $1 and issue_id = $2",
        tx.centre,
        issue
    )
    .optional(tx)
    .await
}

/// Gives so many addresses their row that said yes before the press, and tells how many there were.
/// In the order of their ids, so that none is looked at twice.
pub async fn queue_some(tx: &mut Writing, issue: IssueId, n_max: i64) -> Result<u64> {
    sql!(
        "insert into newspaper_mail (centre_id, issue_id, subscriber_id, state, n_tries, due_at,
           changed_at)
         select own.centre_id, mailing.issue_id, own.id, 'waiting', 0, $3, $3
         from newspaper_subscriber own join newspaper_mailing mailing
           on mailing.centre_id = own.centre_id and mailing.issue_id = $2
         where own.centre_id = $1 and confirmed_at <= pressed_at and returns_since is null
           and own.id > coalesce((select last.subscriber_id from newspaper_mail last
             where last.centre_id = $1 and last.issue_id = $2
             order by last.subscriber_id desc limit 1), $5)
         order by own.id limit $4
         on conflict do nothing",
        tx.centre,
        issue,
        tx.now,
        n_max,
        Uuid::nil()
    )
    .touch(tx)
    .await
}

pub async fn is_queued(tx: &mut Writing, issue: IssueId) -> Result<()> {
    sql!(
        "update newspaper_mailing set queued_at = coalesce(queued_at, $3)
         where centre_id = $1 and issue_id = $2",
        tx.centre,
        issue,
        tx.now
    )
    .run(tx)
    .await
}

/// So many that may leave now.
pub async fn due(tx: &mut Tx, issue: IssueId, n_max: i64) -> Result<Vec<Due>> {
    sql!(
        "select subscriber_id, address, language, n_tries from newspaper_mail mail
         join newspaper_subscriber own on own.centre_id = mail.centre_id and own.id = subscriber_id
         where mail.centre_id = $1 and issue_id = $2 and state = 'waiting' and due_at <= $3
           and returns_since is null
         order by due_at, subscriber_id limit $4",
        tx.centre,
        issue,
        tx.now,
        n_max
    )
    .all(tx)
    .await
}

/// When the next of those may leave that have to wait.
pub async fn next_due_at(tx: &mut Tx, issue: IssueId) -> Result<Option<Timestamp>> {
    let (at,) = sql!(
        "select min(due_at) from newspaper_mail mail
         join newspaper_subscriber own on own.centre_id = mail.centre_id and own.id = subscriber_id
         where mail.centre_id = $1 and issue_id = $2 and state = 'waiting'
           and returns_since is null",
        tx.centre,
        issue
    )
    .one::<(Option<Timestamp>,)>(tx)
    .await?;
    Ok(at)
}

/// Takes one in hand before it leaves: of two who would send it, one gets it, and once only.
pub async fn take(tx: &mut Writing, issue: IssueId, to: SubscriberId) -> Result<bool> {
    let n_taken = sql!(
        "update newspaper_mail set state = 'handed', n_tries = n_tries + 1, changed_at = $4
         where centre_id = $1 and issue_id = $2 and subscriber_id = $3 and state = 'waiting'",
        tx.centre,
        issue,
        to,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_taken == 1)
}

/// What became of one that was in hand; until `due_at` it waits again.
pub async fn note(
    tx: &mut Writing,
    (issue, to): (IssueId, SubscriberId),
    state: &str,
    due_at: Timestamp,
) -> Result<()> {
    sql!(
        "update newspaper_mail set state = $4, due_at = $5, changed_at = $6
         where centre_id = $1 and issue_id = $2 and subscriber_id = $3 and state = 'handed'",
        tx.centre,
        issue,
        to,
        state,
        due_at,
        tx.now
    )
    .touch(tx)
    .await
    .map(drop)
}

record! {
    #[derive(Clone, Debug)]
    pub struct Counted {
        pub state: String,
        pub n: i64,
    }
}

/// How many stand where. An address whose mail comes back does not wait any more.
pub async fn counted(tx: &mut Tx, issue: IssueId) -> Result<Vec<Counted>> {
    sql!(
        "select state, count(*) as n from newspaper_mail mail
         join newspaper_subscriber own on own.centre_id = mail.centre_id and own.id = subscriber_id
         where mail.centre_id = $1 and issue_id = $2
           and (state <> 'waiting' or returns_since is null)
         group by state",
        tx.centre,
        issue
    )
    .all(tx)
    .await
}

record! {
    #[derive(Clone, Debug)]
    pub struct SentTo {
        pub number: i64,
        pub sent_at: Timestamp,
    }
}

/// The numbers that were sent to this address, and when.
pub async fn sent_to(tx: &mut Tx, id: SubscriberId) -> Result<Vec<SentTo>> {
    sql!(
        "select number, changed_at as sent_at from newspaper_mail mail
         join newspaper_issue issue on issue.centre_id = mail.centre_id and issue.id = issue_id
         where mail.centre_id = $1 and subscriber_id = $2 and state = 'sent'
         order by number limit 500",
        tx.centre,
        id
    )
    .all(tx)
    .await
}
