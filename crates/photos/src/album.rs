//! The album: which photos there are, whose they are, who may see them, and where their prints lie.
use crate::{Developed, Size};
use kernel::{House, PersonId, Result, Tx, Writing, id, record, sql};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

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
/// away at night.
pub(crate) fn write(folder: &Path, developed: &Developed) -> std::io::Result<Prints> {
    let id = PhotoId::fresh();
    let mut n_bytes = 0;
    for (size, bytes) in developed.prints() {
        let path = path_of(folder, id, size);
        let own_folder = path.parent().expect("a print lies in a folder");
        fs::create_dir_all(own_folder)?;
        let mut file = File::create(&path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        File::open(own_folder)?.sync_all()?;
        n_bytes += bytes.len() as i64;
    }
    Ok(Prints { id, n_bytes })
}

/// The two first digits make a folder, so that none of them grows endless.
pub(crate) fn path_of(folder: &Path, id: PhotoId, size: Size) -> PathBuf {
    let name = id.0.simple().to_string();
    folder.join(&name[..2]).join(format!("{name}-{}.jpg", size.word()))
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

record! {
    /// How many bytes are kept already.
    struct Kept {
        of_person: i64,
        of_centre: i64,
    }
}

pub async fn find(tx: &mut Tx, id: PhotoId) -> Result<Photo> {
    sql!(
        "select id, owner_id, seen_by from photos_photo where centre_id = $1 and id = $2",
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

/// Takes a photo away; its prints go after the commit.
pub async fn remove(tx: &mut Writing, folder: &Path, id: PhotoId) -> Result<()> {
    sql!("delete from photos_photo where centre_id = $1 and id = $2", tx.centre, id)
        .run(tx)
        .await?;
    throw_away_when_saved(tx, folder.to_owned(), id);
    Ok(())
}

/// Every photo that somebody brought in.
pub(crate) async fn remove_all_of(tx: &mut Writing, folder: &Path, owner: PersonId) -> Result<()> {
    for (id,) in of_owner(tx, owner).await? {
        remove(tx, folder, id).await?;
    }
    Ok(())
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

fn throw_away_when_saved(tx: &mut Writing, folder: PathBuf, id: PhotoId) {
    tx.when_saved(move || {
        for size in Size::ALL {
            // A print that is not there any more is what was wanted.
            let _ = fs::remove_file(path_of(&folder, id, size));
        }
    });
}

/// Prints that are younger than this may belong to a form that is being handed in.
const SWEPT_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

/// Throws away prints that no album took up.
pub(crate) async fn sweep(house: &House) -> Result<()> {
    let folder = house.photos.clone();
    let old = tokio::task::spawn_blocking(move || old_prints(&folder)).await;
    let mut tx = house.db.read(house.clock.now()).await?;
    for (id, path) in old.unwrap_or_default() {
        let (n,) = sql!("select count(*) from photos_photo where id = $1", id)
            .one::<(i64,)>(&mut tx)
            .await?;
        if n == 0 {
            let _ = fs::remove_file(path);
        }
    }
    Ok(())
}

/// Every print of more than a day old, and the photo it belongs to.
fn old_prints(folder: &Path) -> Vec<(PhotoId, PathBuf)> {
    let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
    let mut old = Vec::new();
    for path in entries(folder).flat_map(|own| entries(&own.path())).map(|entry| entry.path()) {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let id = name.split('-').next().and_then(|id| id.parse().ok());
        let modified = fs::metadata(&path).and_then(|data| data.modified()).ok();
        let age = modified.and_then(|modified| modified.elapsed().ok());
        if let (Some(id), Some(age)) = (id, age)
            && SWEPT_AFTER < age
        {
            old.push((id, path));
        }
    }
    old
}
