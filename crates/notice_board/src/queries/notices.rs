//! Notices: what hangs, what waits, and whose they are.
use crate::kind::{Category, Kind};
use crate::notice::{ASKED_BEFORE, Notice, NoticeId, State};
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// Where the next page begins: after what hung there at this moment.
#[derive(Clone, Copy)]
pub struct After {
    pub hung_at: Timestamp,
    pub id: NoticeId,
}

/// What somebody wants to see of the board.
#[derive(Clone, Copy, Default)]
pub struct Wanted {
    pub kind: Option<Kind>,
    pub category: Option<Category>,
    /// Whether requests may be among them.
    pub has_requests: bool,
    pub after: Option<After>,
}

record! {
    /// What one must know of a notice to count it as new.
    pub struct Fresh {
        pub author_id: Option<PersonId>,
        pub kind: Kind,
    }
}

/// What was hung up since then, as far as anybody counts.
pub async fn fresh(tx: &mut Tx, since: Timestamp, n_max: i64) -> Result<Vec<Fresh>> {
    sql!(
        "select author_id, kind from notice_board_notice
         where centre_id = $1 and state = 'hanging' and not is_removed
           and $2 < hung_at and $3 < comes_down_at
         order by hung_at desc limit $4",
        tx.centre,
        since,
        tx.now + ASKED_BEFORE,
        n_max
    )
    .all(tx)
    .await
}

/// What hangs and is true for certain, newest first.
pub async fn hanging(tx: &mut Tx, wanted: &Wanted, n_max: i64) -> Result<Vec<Notice>> {
    sql!(
        "select notice.id, slug, kind, category, title, story, spot, photo_id, photo_alt,
           author_id, coalesce(person.name, '') as author_name,
           coalesce(person.age, 'unknown') as author_age, on_behalf_of, desk_id, organisation,
           takes_partners, state, held_for, look_before, because, is_removed, outcome, short_code,
           made_at, hung_at, comes_down_at, version, changed_at
         from notice_board_notice notice
         left join person on person.centre_id = notice.centre_id and person.id = author_id
         where notice.centre_id = $1 and state = 'hanging' and not is_removed
           and $2 < comes_down_at and (kind = $3 or $3 is null) and (category = $4 or $4 is null)
           and (kind <> 'zoek' or $5)
           and (hung_at < $6 or (hung_at = $6 and notice.id < $7) or $7 is null)
         order by hung_at desc, notice.id desc limit $8",
        tx.centre,
        tx.now + ASKED_BEFORE,
        wanted.kind.map(|kind| kind.as_str().to_owned()),
        wanted.category.map(|category| category.as_str().to_owned()),
        wanted.has_requests,
        wanted.after.map(|after| after.hung_at),
        wanted.after.map(|after| after.id),
        n_max
    )
    .all(tx)
    .await
}

/// What still hangs, although its owner did not say yet that it is true: below the rest.
pub async fn sunken(tx: &mut Tx, wanted: &Wanted, n_max: i64) -> Result<Vec<Notice>> {
    sql!(
        "select notice.id, slug, kind, category, title, story, spot, photo_id, photo_alt,
           author_id, coalesce(person.name, '') as author_name,
           coalesce(person.age, 'unknown') as author_age, on_behalf_of, desk_id, organisation,
           takes_partners, state, held_for, look_before, because, is_removed, outcome, short_code,
           made_at, hung_at, comes_down_at, version, changed_at
         from notice_board_notice notice
         left join person on person.centre_id = notice.centre_id and person.id = author_id
         where notice.centre_id = $1 and state = 'hanging' and not is_removed
           and $2 < comes_down_at and comes_down_at <= $3
           and (kind = $4 or $4 is null) and (category = $5 or $5 is null)
           and (kind <> 'zoek' or $6)
         order by comes_down_at desc, notice.id desc limit $7",
        tx.centre,
        tx.now,
        tx.now + ASKED_BEFORE,
        wanted.kind.map(|kind| kind.as_str().to_owned()),
        wanted.category.map(|category| category.as_str().to_owned()),
        wanted.has_requests,
        n_max
    )
    .all(tx)
    .await
}

/// Which notices a list of its own shows.
enum Which {
    Slug(String),
    Id(NoticeId),
    Author(PersonId),
    /// Of somebody for whom the desk speaks.
    Desk,
    Held,
}

async fn found(tx: &mut Tx, which: Which) -> Result<Vec<Notice>> {
    let (mut slug, mut id, mut author, mut list) = (None, None, None, "");
    match which {
        Which::Slug(own) => slug = Some(own),
        Which::Id(own) => id = Some(own),
        Which::Author(own) => author = Some(own),
        Which::Desk => list = "desk",
        Which::Held => list = "held",
    }
    sql!(
        "select notice.id, slug, kind, category, title, story, spot, photo_id, photo_alt,
           author_id, coalesce(person.name, '') as author_name,
           coalesce(person.age, 'unknown') as author_age, on_behalf_of, desk_id, organisation,
           takes_partners, state, held_for, look_before, because, is_removed, outcome, short_code,
           made_at, hung_at, comes_down_at, version, changed_at
         from notice_board_notice notice
         left join person on person.centre_id = notice.centre_id and person.id = author_id
         where notice.centre_id = $1 and (slug = $2 or notice.id = $3 or author_id = $4
           or ($5 = 'desk' and author_id is null) or ($5 = 'held' and state = 'held'))
         order by made_at desc, notice.id desc limit 200",
        tx.centre,
        slug,
        id,
        author,
        list
    )
    .all(tx)
    .await
}

pub async fn with_slug(tx: &mut Tx, slug: &str) -> Result<Option<Notice>> {
    Ok(found(tx, Which::Slug(slug.to_owned())).await?.pop())
}

pub async fn with_id(tx: &mut Tx, id: NoticeId) -> Result<Option<Notice>> {
    Ok(found(tx, Which::Id(id)).await?.pop())
}

/// Everything that somebody hung up, the newest first.
pub async fn of_author(tx: &mut Tx, author: PersonId) -> Result<Vec<Notice>> {
    found(tx, Which::Author(author)).await
}

/// Everything for which the desk speaks, the newest first.
pub async fn of_the_desk(tx: &mut Tx) -> Result<Vec<Notice>> {
    found(tx, Which::Desk).await
}

/// What waits for a host, the longest first.
pub async fn held(tx: &mut Tx) -> Result<Vec<Notice>> {
    let mut held = found(tx, Which::Held).await?;
    held.reverse();
    Ok(held)
}

/// How many of somebody's notices hang or wait.
pub async fn n_standing(tx: &mut Tx, author: PersonId) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from notice_board_notice
         where centre_id = $1 and author_id = $2 and not is_removed
           and (state = 'held' or (state = 'hanging' and $3 < comes_down_at))",
        tx.centre,
        author,
        tx.now
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// How many of somebody's notices hung, now or before.
pub async fn n_that_hung(tx: &mut Tx, author: PersonId) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from notice_board_notice
         where centre_id = $1 and author_id = $2 and not is_removed
           and state in ('hanging', 'down') and short_code <> ''",
        tx.centre,
        author
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// The words in addresses that begin like this one.
pub async fn slugs_like(tx: &mut Tx, wished: &str) -> Result<Vec<String>> {
    let rows = sql!(
        "select slug from notice_board_notice where centre_id = $1 and slug like $2
         order by slug limit 1000",
        tx.centre,
        format!("{wished}%")
    )
    .all::<(String,)>(tx)
    .await?;
    Ok(rows.into_iter().map(|(slug,)| slug).collect())
}

pub async fn add(tx: &mut Writing, notice: &Notice) -> Result<()> {
    sql!(
        "insert into notice_board_notice (centre_id, id, slug, kind, category, title, story, spot,
           photo_id, photo_alt, author_id, on_behalf_of, desk_id, organisation, takes_partners,
           state, held_for, look_before, is_passed_on, because, is_removed, outcome, short_code,
           made_at, hung_at, comes_down_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
           $19, $20, $21, $22, $23, $24, $25, $26)",
        tx.centre,
        notice.id,
        notice.slug.as_str(),
        notice.kind.as_str(),
        notice.category.as_str(),
        notice.title.as_str(),
        notice.story.as_str(),
        notice.spot.as_str(),
        notice.photo_id,
        notice.photo_alt.as_str(),
        notice.author_id,
        notice.on_behalf_of.as_str(),
        notice.desk_id,
        notice.organisation.as_str(),
        notice.takes_partners,
        notice.state.as_str(),
        notice.held_for.stored(),
        notice.look_before,
        false,
        notice.because.as_str(),
        notice.is_removed,
        notice.outcome.as_str(),
        notice.short_code.as_str(),
        notice.made_at,
        notice.hung_at,
        notice.comes_down_at
    )
    .run(tx)
    .await
}

/// It stands as it is now; what it says does not change. False when it stood otherwise than
/// `from`, or said something else, meanwhile.
pub async fn put(tx: &mut Writing, notice: &Notice, from: State) -> Result<bool> {
    let n_put = sql!(
        "update notice_board_notice set state = $3, because = $4, outcome = $5, short_code = $6,
           hung_at = $7, comes_down_at = $8, held_for = $9
         where centre_id = $1 and id = $2 and state = $10 and version = $11",
        tx.centre,
        notice.id,
        notice.state.as_str(),
        notice.because.as_str(),
        notice.outcome.as_str(),
        notice.short_code.as_str(),
        notice.hung_at,
        notice.comes_down_at,
        notice.held_for.stored(),
        from.as_str(),
        notice.version
    )
    .touch(tx)
    .await?;
    Ok(n_put == 1)
}

/// It says this from now on, and hangs or waits as it says; its days stay. False when somebody
/// changed it, decided about it or took it away after `from` was read.
pub async fn change(tx: &mut Writing, notice: &Notice, from: State) -> Result<bool> {
    let n_changed = sql!(
        "update notice_board_notice set category = $3, title = $4, story = $5, spot = $6,
           photo_id = $7, photo_alt = $8, takes_partners = $9, state = $10, held_for = $11,
           look_before = $12, is_passed_on = $13, because = '', changed_at = $14,
           version = version + 1
         where centre_id = $1 and id = $2 and state = $15 and version = $16 and not is_removed",
        tx.centre,
        notice.id,
        notice.category.as_str(),
        notice.title.as_str(),
        notice.story.as_str(),
        notice.spot.as_str(),
        notice.photo_id,
        notice.photo_alt.as_str(),
        notice.takes_partners,
        notice.state.as_str(),
        notice.held_for.stored(),
        notice.look_before,
        false,
        notice.changed_at,
        from.as_str(),
        notice.version
    )
    .touch(tx)
    .await?;
    Ok(n_changed == 1)
}

/// Somebody who keeps it kind takes it away, or brings it back.
pub async fn remove(tx: &mut Writing, id: NoticeId, is_removed: bool) -> Result<()> {
    sql!(
        "update notice_board_notice set is_removed = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        is_removed
    )
    .run(tx)
    .await
}

/// From now on it is theirs, and the desk speaks for them no more.
pub async fn hand_over(tx: &mut Writing, id: NoticeId, to: PersonId) -> Result<()> {
    sql!(
        "update notice_board_notice set author_id = $3, on_behalf_of = '', desk_id = null
         where centre_id = $1 and id = $2 and author_id is null",
        tx.centre,
        id,
        to
    )
    .run(tx)
    .await
}

/// What waited longer than was promised, once.
pub async fn late(tx: &mut Tx) -> Result<Vec<(NoticeId,)>> {
    sql!(
        "select id from notice_board_notice
         where centre_id = $1 and state = 'held' and look_before < $2 and not is_passed_on
         order by look_before, id limit 50",
        tx.centre,
        tx.now
    )
    .all(tx)
    .await
}

/// The coordinator is told; false when another program was first.
pub async fn pass_on(tx: &mut Writing, id: NoticeId) -> Result<bool> {
    let n_passed = sql!(
        "update notice_board_notice set is_passed_on = $3
         where centre_id = $1 and id = $2 and not is_passed_on",
        tx.centre,
        id,
        true
    )
    .touch(tx)
    .await?;
    Ok(n_passed == 1)
}

/// What came down in between these moments.
pub async fn came_down(tx: &mut Tx, from: Timestamp, until: Timestamp) -> Result<Vec<(String,)>> {
    sql!(
        "select slug from notice_board_notice
         where centre_id = $1 and $2 <= comes_down_at and comes_down_at < $3
         order by comes_down_at limit 5000",
        tx.centre,
        from,
        until
    )
    .all(tx)
    .await
}

/// Takes along what somebody asked and offered; what the desk hung up stays with the desk.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update notice_board_notice set desk_id = null, photo_id = null
         where centre_id = $1 and desk_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "delete from notice_board_notice where centre_id = $1 and author_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
