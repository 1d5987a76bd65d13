//! A face: how somebody shows themselves, in what role, to whom.
use crate::language::Words;
use crate::{House, PersonId, Result, Tx, Voice, Writing, asset, record, sql};

record! {
    struct Row {
        person_id: PersonId,
        name: String,
        drawing: String,
        photo_id: Option<uuid::Uuid>,
        alt: String,
        role: String,
        about: String,
        audience: String,
    }
}

/// Somebody's face as a page shows it: never without a first name beside it.
#[derive(Clone)]
pub struct Face {
    pub person: PersonId,
    pub name: String,
    /// Where the picture is; the silhouette when somebody has none or keeps it to themselves.
    pub picture: String,
    pub alt: String,
    /// "gastvrouw"; empty for a resident.
    pub role: String,
    pub about: String,
    audience: Audience,
}

/// Who may see a face, from nobody to everyone; each includes the former.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    Nobody,
    LivingRoom,
    Neighbourhood,
    Everyone,
}

impl Audience {
    pub const ALL: [Self; 4] =
        [Self::Nobody, Self::LivingRoom, Self::Neighbourhood, Self::Everyone];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::LivingRoom => "living_room",
            Self::Neighbourhood => "neighbourhood",
            Self::Everyone => "everyone",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.as_str() == word)
    }

    /// "alleen de huiskamer": who sees it, as a page says it.
    pub fn said(self, voice: &Voice) -> &str {
        let words = Words(voice);
        match self {
            Self::Nobody => words.audience_nobody(),
            Self::LivingRoom => words.audience_living_room(),
            Self::Neighbourhood => words.audience_neighbourhood(),
            Self::Everyone => words.audience_everyone(),
        }
    }
}

impl Face {
    /// Whether somebody who stands in this audience may see the picture.
    pub fn is_for(&self, viewer: Audience) -> bool {
        viewer <= self.audience && self.audience != Audience::Nobody
    }

    fn from_row(row: Row) -> Self {
        let picture = address(&row.drawing, row.photo_id);
        let audience = Audience::from_word(&row.audience).unwrap_or(Audience::Nobody);
        let Row { person_id: person, name, alt, role, about, .. } = row;
        Self { person, name, picture, alt, role, about, audience }
    }

    /// The name with the silhouette: for who shows no face.
    pub fn silhouette(person: PersonId, name: String) -> Self {
        Self {
            person,
            name,
            picture: asset::drawing("").to_owned(),
            alt: String::new(),
            role: String::new(),
            about: String::new(),
            audience: Audience::Nobody,
        }
    }
}

/// Where the picture of a face is.
fn address(drawing: &str, photo: Option<uuid::Uuid>) -> String {
    match photo {
        Some(photo) => format!("/foto/{photo}/klein"),
        None => asset::drawing(drawing).to_owned(),
    }
}

/// The picture beside somebody's words, for whoever stands in this audience; for a list that reads
/// faces in its own statement.
pub fn picture_for(
    viewer: Audience,
    drawing: &str,
    photo: Option<uuid::Uuid>,
    audience: &str,
) -> String {
    let audience = Audience::from_word(audience).unwrap_or(Audience::Nobody);
    let is_shown = audience != Audience::Nobody && viewer <= audience;
    if is_shown { address(drawing, photo) } else { asset::drawing("").to_owned() }
}

/// The face of one person, whoever may see it.
pub async fn of(tx: &mut Tx, person: PersonId) -> Result<Option<Face>> {
    let row = sql!(
        "select person_id, name, drawing, photo_id, alt, role, about, audience
         from face join person on person.centre_id = face.centre_id and person.id = person_id
         where face.centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .optional::<Row>(tx)
    .await?;
    Ok(row.map(Face::from_row))
}

/// The faces of these people, for somebody who stands in this audience; a silhouette for the rest.
pub async fn seen_by(
    tx: &mut Tx,
    viewer: Audience,
    people: &[(PersonId, String)],
) -> Result<Vec<Face>> {
    let rows = sql!(
        "select person_id, name, drawing, photo_id, alt, role, about, audience
         from face join person on person.centre_id = face.centre_id and person.id = person_id
         where face.centre_id = $1 and person_id in ($2...) limit 256",
        tx.centre
    )
    .list(people.iter().map(|(id, _)| *id))
    .all::<Row>(tx)
    .await?;
    let shown: Vec<Face> =
        rows.into_iter().map(Face::from_row).filter(|face| face.is_for(viewer)).collect();
    let face_of = |(id, name): &(PersonId, String)| {
        let shown = shown.iter().find(|face| face.person == *id).cloned();
        shown.unwrap_or_else(|| Face::silhouette(*id, name.clone()))
    };
    Ok(people.iter().map(face_of).collect())
}

/// The faces at the front door: whoever of the team chose to be seen by everyone.
pub async fn at_the_door(tx: &mut Tx) -> Result<Vec<Face>> {
    let rows = sql!(
        "select person_id, name, drawing, photo_id, alt, role, about, audience
         from face join person on person.centre_id = face.centre_id and person.id = person_id
         where face.centre_id = $1 and audience = 'everyone' and standing = 'inside'
           and age = 'adult' and role <> ''
         order by face.permitted_at, person_id limit 24",
        tx.centre
    )
    .all::<Row>(tx)
    .await?;
    Ok(rows.into_iter().map(Face::from_row).collect())
}

/// What somebody wants to show of themselves.
pub struct NewFace<'a> {
    pub drawing: &'a str,
    pub photo: Option<uuid::Uuid>,
    pub alt: &'a str,
    pub role: &'a str,
    pub about: &'a str,
    pub audience: Audience,
}

/// Shows a face from now on. The yes of this moment is kept with it.
pub async fn show(tx: &mut Writing, person: PersonId, face: &NewFace<'_>) -> Result<()> {
    sql!(
        "insert into face (centre_id, person_id, drawing, photo_id, alt, role, about, audience,
           permitted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (centre_id, person_id) do update set drawing = $3, photo_id = $4, alt = $5,
           role = $6, about = $7, audience = $8, permitted_at = $9",
        tx.centre,
        person,
        face.drawing,
        face.photo,
        face.alt,
        face.role,
        face.about,
        face.audience.as_str(),
        tx.now
    )
    .run(tx)
    .await?;
    crate::centre::touch(tx).await
}

/// Whoever is of the team no more, is shown as a resident is: without a role under the name, and at
/// most to the neighbourhood.
pub(crate) async fn after_the_team(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update face set role = '',
           audience = case when audience = 'everyone' then 'neighbourhood' else audience end
         where centre_id = $1 and person_id = $2 and not exists
           (select 1 from person_role where person_role.centre_id = face.centre_id
              and person_role.person_id = face.person_id and person_role.role <> 'partner')",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    crate::centre::touch(tx).await
}

impl House {
    /// "Haal mij weg": the face, its photo, and what rooms show with it, at once and everywhere.
    ///
    /// # Errors
    /// Those of the rooms.
    pub async fn take_face_down(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        let photo = sql!(
            "delete from face where centre_id = $1 and person_id = $2 returning photo_id",
            tx.centre,
            person
        )
        .optional::<(Option<uuid::Uuid>,)>(tx)
        .await?;
        let photo = photo.and_then(|(photo,)| photo);
        for room in self.rooms.iter() {
            room.face_went(tx, person, photo).await?;
        }
        crate::centre::touch(tx).await
    }
}
