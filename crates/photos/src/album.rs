//! The album: which photos there are, whose they are, who may see them, and where their prints lie.
use crate::developing::develop;
use crate::{Developed, Size};
use kernel::jobs::{self, Work};
use kernel::{Error, House, PersonId, Result, Timestamp, Tx, Writing, id, record, sql};
use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::task::spawn_blocking;

id!(
    /// One photo; random, so that its address tells nothing and cannot be guessed.
    pub PhotoId: new_v4
);

/// What one person may keep here, in bytes of all prints together.
pub const OF_PERSON_MAX_BYTES: i64 = 40 << 20;
/// What one centre may keep.
pub const OF_CENTRE_MAX_BYTES: i64 = 4 << 30;

/// Who may see a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenBy {
    Everyone,
    /// Whoever is inside.
    Neighbours,
    /// Only who brought it in.
    Owner,
}

impl SeenBy {
    fn as_str(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Neighbours => "neighbours",
            Self::Owner => "owner",
        }
    }
}

impl kernel::db::Column for SeenBy {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(match stored.as_str() {
            "everyone" => Self::Everyone,
            "neighbours" => Self::Neighbours,
            _ => Self::Owner,
        })
    }
}

record! {
    /// A photo as the album knows it.
    pub struct Photo {
        pub id: PhotoId,
        pub owner_id: Option<PersonId>,
        pub seen_by: SeenBy,
    }
}

/// Prints that lie in the folder, but belong to no photo until [`keep`].
pub struct Prints {
    pub id: PhotoId,
    n_bytes: i64,
}

/// Writes the prints down to stay, before anybody holds the writer. What is never kept is swept
/// away at night. Of prints that do not all fit, none stays: a full disk needs the room.
pub(crate) fn write(folder: &Path, developed: &Developed) -> io::Result<Prints> {
    let id = PhotoId::fresh();
    let mut prints = developed.prints().into_iter();
    let written =
        prints.try_for_each(|(size, bytes)| write_print(&path_of(folder, id, size), bytes));
    if let Err(error) = written {
        let _ = remove_prints(folder, &[id]);
        return Err(error);
    }
    let n_bytes = developed.prints().iter().map(|(_, bytes)| bytes.len() as i64).sum();
    Ok(Prints { id, n_bytes })
}

fn write_print(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let own_folder = path.parent().expect("a print lies in a folder");
    fs::create_dir_all(own_folder)?;
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    File::open(own_folder)?.sync_all()
}

/// The two first digits make a folder, so that none of them grows endless.
pub(crate) fn path_of(folder: &Path, id: PhotoId, size: Size) -> PathBuf {
    let name = id.0.simple().to_string();
    folder.join(&name[..2]).join(format!("{name}-{}.jpg", size.word()))
}

/// A print as it lies in the folder; `None` when it is gone. Who may see it is for the caller to know.
pub async fn bytes_of(house: &House, id: PhotoId, size: Size) -> Option<Vec<u8>> {
    tokio::fs::read(path_of(&house.photos, id, size)).await.ok()
}

/// The photo would be more than its owner or this centre may keep.
#[derive(Debug, PartialEq, Eq)]
pub struct NoMorePlace;

/// Takes the prints up in the album. A photo without an owner belongs to the centre.
pub async fn keep(
    tx: &mut Writing,
    prints: &Prints,
    owner: Option<PersonId>,
    seen_by: SeenBy,
) -> Result<Result<PhotoId, NoMorePlace>> {
    let kept = sql!(
        "select coalesce(cast(sum(n_bytes) as bigint), 0) as of_centre,
           coalesce(cast(sum(case when owner_id = $2 then n_bytes else 0 end) as bigint), 0)
             as of_person
         from photos_photo where centre_id = $1",
        tx.centre,
        owner
    )
    .one::<Kept>(tx)
    .await?;
    let is_too_much = OF_PERSON_MAX_BYTES < kept.of_person + prints.n_bytes
        || OF_CENTRE_MAX_BYTES < kept.of_centre + prints.n_bytes;
    if is_too_much {
        return Ok(Err(NoMorePlace));
    }
    sql!(
        "insert into photos_photo (centre_id, id, owner_id, seen_by, n_bytes, made_at)
         values ($1, $2, $3, $4, $5, $6)",
        tx.centre,
        prints.id,
        owner,
        seen_by.as_str(),
        prints.n_bytes,
        tx.now
    )
    .run(tx)
    .await?;
    Ok(Ok(prints.id))
}

/// Develops a photo for the demo house, and keeps it as if this person had brought it in.
///
/// # Errors
/// When it is no photo, or when there is no place for it.
pub async fn furnish(
    tx: &mut Writing,
    folder: &Path,
    owner: PersonId,
    file: &[u8],
) -> Result<PhotoId> {
    let not_a_photo = |_| Error::NotUnderstood("a photo of the demo house".to_owned());
    let developed = develop(file).map_err(not_a_photo)?;
    let prints = write(folder, &developed)?;
    let kept = keep(tx, &prints, Some(owner), SeenBy::Owner).await?;
    kept.map_err(|NoMorePlace| Error::NotKept("there is no place for a photo"))
}

record! {
    /// How many bytes are kept already.
    struct Kept {
        of_person: i64,
        of_centre: i64,
    }
}

/// Whether this photo waits for its owner to show it: nobody else sees it yet.
pub async fn is_ready(tx: &mut Tx, id: PhotoId, owner: PersonId) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from photos_photo
         where centre_id = $1 and id = $2 and owner_id = $3 and seen_by = 'owner' and $4 < goes_at",
        tx.centre,
        id,
        owner,
        tx.now
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n == 1)
}

/// A photo, and who may see it: that of a face never more people than the face itself.
pub async fn find(tx: &mut Tx, id: PhotoId) -> Result<Photo> {
    sql!(
        "select photo.id, owner_id, case
             when seen_by <> 'everyone' or face.audience is null or face.audience = 'everyone'
               then seen_by
             when face.audience = 'nobody' then 'owner' else 'neighbours' end as seen_by
         from photos_photo photo left join face on face.centre_id = photo.centre_id
           and face.person_id = photo.owner_id and face.photo_id = photo.id
         where photo.centre_id = $1 and photo.id = $2",
        tx.centre,
        id
    )
    .one(tx)
    .await
}

/// From now on others may, or may no longer, see it.
pub async fn show_to(tx: &mut Writing, id: PhotoId, seen_by: SeenBy) -> Result<()> {
    sql!(
        "update photos_photo set seen_by = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        seen_by.as_str()
    )
    .run(tx)
    .await
}

/// It goes by itself at this moment, with the thing that shows it.
pub async fn goes_at(tx: &mut Writing, id: PhotoId, at: Timestamp) -> Result<()> {
    sql!("update photos_photo set goes_at = $3 where centre_id = $1 and id = $2", tx.centre, id, at)
        .run(tx)
        .await
}

/// From now on it stays as long as the thing that shows it, and does not go by itself.
pub async fn stays(tx: &mut Writing, id: PhotoId) -> Result<()> {
    sql!("update photos_photo set goes_at = null where centre_id = $1 and id = $2", tx.centre, id)
        .run(tx)
        .await
}

/// Takes a photo away. Nobody sees it from the commit on; its prints go right after that.
pub async fn remove(tx: &mut Writing, id: PhotoId) -> Result<()> {
    sql!("delete from photos_photo where centre_id = $1 and id = $2", tx.centre, id)
        .run(tx)
        .await?;
    throw_away_later(tx, &[id]).await
}

/// Every photo that somebody brought in.
pub(crate) async fn remove_all_of(tx: &mut Writing, owner: PersonId) -> Result<()> {
    let ids: Vec<_> = of_owner(tx, owner).await?.into_iter().map(|(id,)| id).collect();
    sql!("delete from photos_photo where centre_id = $1 and owner_id = $2", tx.centre, owner)
        .run(tx)
        .await?;
    if ids.is_empty() { Ok(()) } else { throw_away_later(tx, &ids).await }
}

pub(crate) async fn of_owner(tx: &mut Tx, owner: PersonId) -> Result<Vec<(PhotoId,)>> {
    sql!(
        "select id from photos_photo where centre_id = $1 and owner_id = $2 limit 10000",
        tx.centre,
        owner
    )
    .all(tx)
    .await
}

/// The work of throwing prints away; its body is the ids of their photos.
pub(crate) const THROW_AWAY: &str = "photos-throw-away";

async fn throw_away_later(tx: &mut Writing, ids: &[PhotoId]) -> Result<()> {
    let body: Vec<String> = ids.iter().map(PhotoId::to_string).collect();
    let now = tx.now;
    jobs::enqueue(tx, THROW_AWAY, body.join(" "), now).await
}

pub(crate) async fn throw_away(work: Work) -> Result<()> {
    let ids = work.body.split(' ').filter_map(|id| id.parse().ok()).collect();
    remove_meanwhile(&work.house, ids).await
}

/// On a thread that may wait for the disk.
async fn remove_meanwhile(house: &House, ids: Vec<PhotoId>) -> Result<()> {
    let folder = house.photos.clone();
    let removed = spawn_blocking(move || remove_prints(&folder, &ids)).await;
    Ok(removed.map_err(|_| Error::TooBusy)??)
}

/// A print that is not there any more is what was wanted.
fn remove_prints(folder: &Path, ids: &[PhotoId]) -> io::Result<()> {
    let prints = ids.iter().flat_map(|id| Size::ALL.map(|size| path_of(folder, *id, size)));
    for print in prints {
        match fs::remove_file(print) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// Prints that are younger than this may belong to a form that is being handed in.
const SWEPT_AFTER: Duration = Duration::from_secs(24 * 60 * 60);
/// So many photos are looked up at once, each time in a transaction of its own: however many there
/// are, no night is too short.
const SWEPT_AT_ONCE: usize = 256;

/// Throws away prints that no album took up, or that are in none any more.
pub(crate) async fn sweep(house: &House) -> Result<()> {
    let folder = house.photos.clone();
    let old = spawn_blocking(move || old_prints(&folder)).await.map_err(|_| Error::TooBusy)?;
    let old: Vec<PhotoId> = old.into_iter().collect();
    for some in old.chunks(SWEPT_AT_ONCE) {
        let kept = kept_of(house, some).await?;
        let lost = some.iter().copied().filter(|id| !kept.contains(id)).collect();
        remove_meanwhile(house, lost).await?;
    }
    Ok(())
}

/// Which of these photos are in an album, of whichever centre.
async fn kept_of(house: &House, ids: &[PhotoId]) -> Result<HashSet<PhotoId>> {
    let mut tx = house.db.read(house.clock.now());
    let kept = sql!("select id from photos_photo where id in ($1...)")
        .list(ids.iter().copied())
        .all::<(PhotoId,)>(&mut tx)
        .await?;
    Ok(kept.into_iter().map(|(id,)| id).collect())
}

/// The photos with a print of more than a day old.
fn old_prints(folder: &Path) -> BTreeSet<PhotoId> {
    let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
    let mut old = BTreeSet::new();
    for path in entries(folder).flat_map(|own| entries(&own.path())).map(|entry| entry.path()) {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let id = name.split('-').next().and_then(|id| id.parse().ok());
        let modified = fs::metadata(&path).and_then(|data| data.modified()).ok();
        let age = modified.and_then(|modified| modified.elapsed().ok());
        if let (Some(id), Some(age)) = (id, age)
            && SWEPT_AFTER < age
        {
            old.insert(id);
        }
    }
    old
}
