//! Pieces: what was sent in, where it stands, and its words.
use crate::issue::IssueId;
use crate::piece::{Piece, PieceId, State, Wording};
use kernel::{PersonId, Result, Tx, Writing, sql};
use photos::PhotoId;

/// Which pieces a list of its own shows.
enum Which {
    Id(PieceId),
    Slug(String),
    Author(PersonId),
    Issue(IssueId),
    /// Translations of the article with this slug.
    Translating(String),
    /// What grew from something that happened, and may still come in the newspaper.
    Grown,
    /// Those with which the editors are busy.
    AtWork,
    /// What is in the newspaper.
    Printed,
    Declined,
}

/// By their place in a number, and then the newest first.
async fn found(tx: &mut Tx, which: Which, n_max: i64) -> Result<Vec<Piece>> {
    let (mut id, mut slug, mut author, mut issue, mut list) = (None, None, None, None, "");
    let mut translates = None;
    match which {
        Which::Id(own) => id = Some(own),
        Which::Slug(own) => slug = Some(own),
        Which::Author(own) => author = Some(own),
        Which::Issue(own) => issue = Some(own),
        Which::Translating(own) => translates = Some(own),
        Which::Grown => list = "grown",
        Which::AtWork => list = "at_work",
        Which::Printed => list = "printed",
        Which::Declined => list = "declined",
    }
    sql!(
        "select piece.id, coalesce(slug, '') as slug, kind, state, piece.language, title, rubric,
           brief, body, caption, photo_alt, drawing, belongs_to, translates, seed,
           piece.photo_id, piece.shows_nobody,
           (select count(*) from newspaper_permission permission
              where permission.centre_id = piece.centre_id and permission.piece_id = piece.id
                and permission.photo_id = piece.photo_id and withdrawn_at is null)
             as n_permissions,
           (select count(*) from newspaper_photo more
              where more.centre_id = piece.centre_id and more.piece_id = piece.id
                and not more.shows_nobody and not exists (
                  select 1 from newspaper_permission permission
                  where permission.centre_id = more.centre_id
                    and permission.photo_id = more.photo_id and withdrawn_at is null))
             as n_photos_to_ask,
           spot, signed, takes_answers, author_id, coalesce(author.name, '') as author_name, on_behalf_of,
           desk_id, editor_id, coalesce(editor.name, '') as editor_name, version, because,
           issue_id, coalesce(issue.number, 0) as issue_number, place, is_removed, sent_at,
           changed_at, printed_at
         from newspaper_piece piece
         left join person author on author.centre_id = piece.centre_id and author.id = author_id
         left join person editor on editor.centre_id = piece.centre_id and editor.id = editor_id
         left join newspaper_issue issue
           on issue.centre_id = piece.centre_id and issue.id = issue_id
         where piece.centre_id = $1 and (piece.id = $2 or slug = $3 or author_id = $4
           or issue_id = $5 or (translates = $8 and state = 'printed')
           or ($6 = 'at_work' and state in ('sent', 'editing', 'proofread', 'planned'))
           or ($6 = 'grown' and seed <> '' and state <> 'declined' and state <> 'taken_back')
           or ($6 = 'printed' and state = 'printed' and not is_removed)
           or ($6 = 'declined' and state = 'declined'))
         order by coalesce(printed_at, 0) desc, place, sent_at desc, piece.id limit $7",
        tx.centre,
        id,
        slug,
        author,
        issue,
        list,
        n_max,
        translates
    )
    .all(tx)
    .await
}

pub async fn with_id(tx: &mut Tx, id: PieceId) -> Result<Option<Piece>> {
    Ok(found(tx, Which::Id(id), 1).await?.pop())
}

pub async fn with_slug(tx: &mut Tx, slug: &str) -> Result<Option<Piece>> {
    Ok(found(tx, Which::Slug(slug.to_owned()), 1).await?.pop())
}

/// Everything that somebody sent in.
pub async fn of_author(tx: &mut Tx, author: PersonId) -> Result<Vec<Piece>> {
    found(tx, Which::Author(author), 500).await
}

/// What a number has or will have, in its order.
pub async fn of_issue(tx: &mut Tx, issue: IssueId) -> Result<Vec<Piece>> {
    found(tx, Which::Issue(issue), 100).await
}

/// The same article in other languages.
pub async fn translations_of(tx: &mut Tx, slug: &str) -> Result<Vec<Piece>> {
    found(tx, Which::Translating(slug.to_owned()), 20).await
}

/// What grew from something that happened.
pub async fn grown(tx: &mut Tx) -> Result<Vec<Piece>> {
    found(tx, Which::Grown, 500).await
}

/// What the editors are busy with.
pub async fn at_work(tx: &mut Tx) -> Result<Vec<Piece>> {
    found(tx, Which::AtWork, 500).await
}

pub async fn declined(tx: &mut Tx) -> Result<Vec<Piece>> {
    found(tx, Which::Declined, 50).await
}

/// The newest of all numbers.
pub async fn newest(tx: &mut Tx, n_max: i64) -> Result<Vec<Piece>> {
    found(tx, Which::Printed, n_max).await
}

/// How many of somebody's pieces the editors still have before them.
pub async fn n_at_work(tx: &mut Tx, author: PersonId) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from newspaper_piece where centre_id = $1 and author_id = $2
           and state in ('sent', 'editing', 'proofread', 'planned')",
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
        "select slug from newspaper_piece where centre_id = $1 and slug like $2
         order by slug limit 1000",
        tx.centre,
        format!("{wished}%")
    )
    .all::<(String,)>(tx)
    .await?;
    Ok(rows.into_iter().map(|(slug,)| slug).collect())
}

pub async fn add(tx: &mut Writing, piece: &Piece) -> Result<()> {
    sql!(
        "insert into newspaper_piece (centre_id, id, kind, state, language, title, rubric, brief,
           body, caption, photo_alt, drawing, belongs_to, photo_id, shows_nobody, spot, signed,
           author_id, on_behalf_of, desk_id, version, because, place, is_removed, sent_at,
           changed_at, idle_since, translates, seed, takes_answers)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
           $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29,
           $30)",
        tx.centre,
        piece.id,
        piece.kind.as_str(),
        piece.state.as_str(),
        piece.language.as_str(),
        piece.title.as_str(),
        piece.rubric.as_str(),
        piece.brief.as_str(),
        piece.body.as_str(),
        piece.caption.as_str(),
        piece.photo_alt.as_str(),
        piece.drawing.as_str(),
        piece.belongs_to.as_str(),
        piece.photo_id,
        piece.shows_nobody,
        piece.spot.as_str(),
        piece.signed.as_str(),
        piece.author_id,
        piece.on_behalf_of.as_str(),
        piece.desk_id,
        piece.version,
        piece.because.as_str(),
        piece.place,
        piece.is_removed,
        piece.sent_at,
        piece.changed_at,
        piece.changed_at,
        piece.translates.as_str(),
        piece.seed.as_str(),
        piece.takes_answers
    )
    .run(tx)
    .await
}

/// New words in the place of version `before`. False when somebody else changed them meanwhile.
pub async fn put_wording(
    tx: &mut Writing,
    id: PieceId,
    wording: &Wording,
    before: i64,
) -> Result<bool> {
    let n_put = sql!(
        "update newspaper_piece set title = $3, rubric = $4, brief = $5, body = $6, caption = $7,
           photo_alt = $8, drawing = $9, belongs_to = $10, version = version + 1, changed_at = $11,
           idle_since = case when idle_since is null then idle_since else $11 end
         where centre_id = $1 and id = $2 and version = $12",
        tx.centre,
        id,
        wording.title.as_str(),
        wording.rubric.as_str(),
        wording.brief.as_str(),
        wording.body.as_str(),
        wording.caption.as_str(),
        wording.photo_alt.as_str(),
        wording.drawing.as_str(),
        wording.belongs_to.as_str(),
        tx.now,
        before
    )
    .touch(tx)
    .await?;
    Ok(n_put == 1)
}

/// It stands where `piece` says from now on. False when it stood otherwise than `from` meanwhile.
pub async fn bring(tx: &mut Writing, piece: &Piece, from: State) -> Result<bool> {
    let n_brought = sql!(
        "update newspaper_piece set state = $3, editor_id = $4, because = $5, issue_id = $6,
           place = $7, changed_at = $8, idle_since = $8
         where centre_id = $1 and id = $2 and state = $9",
        tx.centre,
        piece.id,
        piece.state.as_str(),
        piece.editor_id,
        piece.because.as_str(),
        piece.issue_id,
        piece.place,
        tx.now,
        from.as_str()
    )
    .touch(tx)
    .await?;
    Ok(n_brought == 1)
}

/// From now on it is in the newspaper, at this place, under this address.
pub async fn print(tx: &mut Writing, id: PieceId, slug: &str, place: i64) -> Result<()> {
    sql!(
        "update newspaper_piece set state = 'printed', slug = $3, place = $4, printed_at = $5,
           idle_since = null
         where centre_id = $1 and id = $2 and state = 'planned'",
        tx.centre,
        id,
        slug,
        place,
        tx.now
    )
    .run(tx)
    .await
}

/// Takes it out of the newspaper, or puts it back. False when somebody else was first.
pub async fn pull(tx: &mut Writing, id: PieceId, from: State, to: State) -> Result<bool> {
    let idle_since = (to == State::Pulled).then_some(tx.now);
    let n_pulled = sql!(
        "update newspaper_piece set state = $3, idle_since = $4
         where centre_id = $1 and id = $2 and state = $5",
        tx.centre,
        id,
        to.as_str(),
        idle_since,
        from.as_str()
    )
    .touch(tx)
    .await?;
    Ok(n_pulled == 1)
}

pub async fn put_place(tx: &mut Writing, id: PieceId, place: i64) -> Result<()> {
    sql!(
        "update newspaper_piece set place = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        place
    )
    .run(tx)
    .await
}

/// Whether readers may begin a conversation with its writer.
pub async fn take_answers(tx: &mut Writing, id: PieceId, takes_answers: bool) -> Result<()> {
    sql!(
        "update newspaper_piece set takes_answers = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        takes_answers
    )
    .run(tx)
    .await
}

/// Somebody who keeps it kind takes it away, or brings it back.
pub async fn remove(tx: &mut Writing, id: PieceId, is_removed: bool) -> Result<()> {
    sql!(
        "update newspaper_piece set is_removed = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        is_removed
    )
    .run(tx)
    .await
}

/// Whether nobody can be recognised in its photo.
pub async fn say_nobody(tx: &mut Writing, id: PieceId, shows_nobody: bool) -> Result<()> {
    sql!(
        "update newspaper_piece set shows_nobody = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        shows_nobody
    )
    .run(tx)
    .await
}

/// The photo above it, which nobody was asked about yet.
pub async fn put_photo(
    tx: &mut Writing,
    id: PieceId,
    photo: PhotoId,
    caption: &str,
    alt: &str,
) -> Result<()> {
    sql!(
        "update newspaper_piece set photo_id = $3, caption = $4, photo_alt = $5,
           shows_nobody = $6
         where centre_id = $1 and id = $2",
        tx.centre,
        id,
        photo,
        caption,
        alt,
        false
    )
    .run(tx)
    .await
}

/// It goes on without the photo above it.
pub async fn part_from_photo(tx: &mut Writing, id: PieceId) -> Result<()> {
    sql!(
        "update newspaper_piece set photo_id = null, caption = '', photo_alt = ''
         where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .run(tx)
    .await
}

/// Takes along what somebody wrote; what the desk sent in for others stays, without its photo.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from newspaper_piece where centre_id = $1 and author_id = $2", tx.centre, person)
        .run(tx)
        .await?;
    sql!(
        "update newspaper_piece set desk_id = null, photo_id = null
         where centre_id = $1 and desk_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update newspaper_piece set editor_id = null where centre_id = $1 and editor_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
