//! How it went, in the words of whose notice it was.
use crate::notice::NoticeId;
use crate::story::Story;
use kernel::{PersonId, Result, Tx, Writing, sql};

/// Which stories somebody wants to see.
enum Which {
    Of(NoticeId),
    /// Told by somebody, or about what they did with another.
    With(PersonId),
    All,
}

async fn found(tx: &mut Tx, which: Which) -> Result<Vec<Story>> {
    let (mut notice, mut person) = (None, None);
    match which {
        Which::Of(own) => notice = Some(own),
        Which::With(own) => person = Some(own),
        Which::All => {}
    }
    sql!(
        "select story.notice_id, slug, title, is_removed, story.author_id,
           author.name as author_name, author.age as author_age, text, shows_name, other_id,
           coalesce(other.name, '') as other_name, other_said_at, said_at
         from notice_board_story story
         join notice_board_notice notice
           on notice.centre_id = story.centre_id and notice.id = story.notice_id
         join person author on author.centre_id = story.centre_id and author.id = story.author_id
         left join person other on other.centre_id = story.centre_id and other.id = other_id
         where story.centre_id = $1 and (story.notice_id = $2 or $2 is null)
           and (story.author_id = $3 or other_id = $3 or $3 is null)
         order by said_at desc, story.notice_id desc limit 200",
        tx.centre,
        notice,
        person
    )
    .all(tx)
    .await
}

pub async fn of_notice(tx: &mut Tx, notice: NoticeId) -> Result<Option<Story>> {
    Ok(found(tx, Which::Of(notice)).await?.pop())
}

/// What somebody told, and what others told about something that they did together.
pub async fn with(tx: &mut Tx, person: PersonId) -> Result<Vec<Story>> {
    found(tx, Which::With(person)).await
}

/// Everything that may stand in the newspaper, the newest first.
pub async fn all(tx: &mut Tx) -> Result<Vec<Story>> {
    found(tx, Which::All).await
}

/// What is told now. A yes of the other holds for these words alone.
pub async fn tell(tx: &mut Writing, story: &Story) -> Result<()> {
    sql!(
        "insert into notice_board_story (centre_id, notice_id, author_id, text, shows_name,
           other_id, other_said_at, said_at)
         values ($1, $2, $3, $4, $5, $6, null, $7)
         on conflict (centre_id, notice_id) do update set text = excluded.text,
           shows_name = excluded.shows_name, other_id = excluded.other_id, other_said_at = null,
           said_at = excluded.said_at",
        tx.centre,
        story.notice_id,
        story.author_id,
        story.text.as_str(),
        story.shows_name,
        story.other_id,
        tx.now
    )
    .run(tx)
    .await
}

/// The author wants it to stand nowhere: it is gone.
pub async fn take_back(tx: &mut Writing, notice: NoticeId, author: PersonId) -> Result<()> {
    sql!(
        "delete from notice_board_story
         where centre_id = $1 and notice_id = $2 and author_id = $3",
        tx.centre,
        notice,
        author
    )
    .run(tx)
    .await
}

/// Whoever was asked says that their first name may stand there.
pub async fn say_yes(tx: &mut Writing, notice: NoticeId, other: PersonId) -> Result<()> {
    sql!(
        "update notice_board_story set other_said_at = $4
         where centre_id = $1 and notice_id = $2 and other_id = $3 and other_said_at is null",
        tx.centre,
        notice,
        other,
        tx.now
    )
    .run(tx)
    .await
}

/// They say no, or not any more: nobody was asked.
pub async fn say_no(tx: &mut Writing, notice: NoticeId, other: PersonId) -> Result<()> {
    sql!(
        "update notice_board_story set other_id = null, other_said_at = null
         where centre_id = $1 and notice_id = $2 and other_id = $3",
        tx.centre,
        notice,
        other
    )
    .run(tx)
    .await
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update notice_board_story set other_id = null, other_said_at = null
         where centre_id = $1 and other_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "delete from notice_board_story where centre_id = $1 and author_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
