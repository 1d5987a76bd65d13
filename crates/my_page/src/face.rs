//! A face: how somebody shows themselves to the neighbourhood, and how they stop doing so.
use crate::queries::{self, OwnFace};
use crate::words::{Sentence, Words};
use askama::Template;
use axum::response::Response;
use kernel::face::{self, Audience, NewFace};
use kernel::{
    Deed, Here, Known, Nothing, Person, Problems, Result, Role, Tx, Visit, Voice, asset, page,
    page_again,
};
use photos::{PhotoId, SeenBy, WithPhoto};

/// One line under a portrait.
pub const ABOUT_MAX_CHARS: usize = 140;
/// What a screen reader says of a photo.
pub const ALT_MAX_CHARS: usize = 140;
/// "redactie van de krant", under a first name.
pub const ROLE_MAX_CHARS: usize = 40;

/// A face that somebody may take as their own, and what one sees. Nobody's name stands with it.
struct Drawing {
    name: &'static str,
    says: Sentence,
}

const DRAWINGS: [Drawing; 11] = [
    Drawing { name: "lin", says: |words| words.drawing_long_dark_hair() },
    Drawing { name: "yusuf", says: |words| words.drawing_braids() },
    Drawing { name: "fatma", says: |words| words.drawing_grey_bun() },
    Drawing { name: "piet", says: |words| words.drawing_cap() },
    Drawing { name: "nadia", says: |words| words.drawing_headscarf() },
    Drawing { name: "wim", says: |words| words.drawing_white_moustache() },
    Drawing { name: "ama", says: |words| words.drawing_curls() },
    Drawing { name: "joris", says: |words| words.drawing_beard() },
    Drawing { name: "sanne", says: |words| words.drawing_red_hair() },
    Drawing { name: "mehmet", says: |words| words.drawing_moustache() },
    Drawing { name: "ilse", says: |words| words.drawing_fair_hair() },
];

/// Where the number of a drawing stands for "no picture" and "my photo".
const NO_PICTURE: &str = "geen";
const OWN_PHOTO: &str = "foto";

#[derive(Default, serde::Deserialize)]
pub struct FaceForm {
    /// `geen`, `foto`, or the number of a drawing, from 1.
    beeld: String,
    #[serde(default)]
    alt: String,
    #[serde(default)]
    over: String,
    /// Only of the team.
    #[serde(default)]
    rol: String,
    wie: String,
}

impl FaceForm {
    /// As the face is now; for who has none, with the choice that exposes least.
    fn of(own: Option<OwnFace>, person: &Person) -> Self {
        let Some(own) = own else {
            let audience =
                if person.age.is_adult() { Audience::Neighbourhood } else { Audience::Nobody };
            let (beeld, wie) = (NO_PICTURE.to_owned(), audience.as_str().to_owned());
            return Self { beeld, wie, ..Self::default() };
        };
        let number = DRAWINGS.iter().position(|drawing| drawing.name == own.drawing);
        let beeld = match (own.photo_id, number) {
            (Some(_), _) => OWN_PHOTO.to_owned(),
            (None, Some(number)) => (number + 1).to_string(),
            (None, None) => NO_PICTURE.to_owned(),
        };
        Self { beeld, alt: own.alt, over: own.about, rol: own.role, wie: own.audience }
    }

    fn drawing(&self) -> &'static str {
        let number = self.beeld.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        number.and_then(|number| DRAWINGS.get(number)).map_or("", |drawing| drawing.name)
    }

    /// What is not right yet; `has_photo` when one was sent along or is kept.
    fn problems(&self, words: Words<'_>, has_photo: bool) -> Problems {
        let mut problems = Problems::default();
        let is_photo = self.beeld == OWN_PHOTO;
        if is_photo && !has_photo {
            problems.add("foto", words.photo_missing());
        }
        if is_photo && has_photo && self.alt.trim().is_empty() {
            problems.add("alt", words.alt_missing());
        }
        let too_long = |text: &str, max: usize| max < text.trim().chars().count();
        if too_long(&self.alt, ALT_MAX_CHARS) {
            problems.add("alt", words.too_long());
        }
        if too_long(&self.over, ABOUT_MAX_CHARS) {
            problems.add("over", words.too_long());
        }
        if too_long(&self.rol, ROLE_MAX_CHARS) {
            problems.add("rol", words.too_long());
        }
        problems
    }
}

/// To whom this person may show a face. Everyone in the street sees only grown-up people of the
/// team, who are there to be found.
fn audiences(person: &Person) -> Vec<Audience> {
    let is_team = person.roles.any(|role| role != Role::Partner);
    let may_be_public = person.age.is_adult() && is_team;
    let all = Audience::ALL.into_iter();
    all.filter(|audience| *audience != Audience::Everyone || may_be_public).collect()
}

/// A drawing among the choices.
struct Choice<'a> {
    number: usize,
    picture: &'static str,
    says: &'a str,
}

#[derive(Template)]
#[template(path = "face.html")]
struct FacePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: FaceForm,
    /// Where the photo of now is.
    photo: Option<String>,
    has_face: bool,
    audiences: Vec<(Audience, &'a str)>,
    is_minor: bool,
    is_team: bool,
    problems: Problems,
}

impl FacePage<'_> {
    fn title(&self) -> &str {
        self.words.face_title()
    }
    fn choices(&self) -> Vec<Choice<'_>> {
        let choice = |(index, drawing): (usize, &Drawing)| Choice {
            number: index + 1,
            picture: asset::drawing(drawing.name),
            says: (drawing.says)(self.words),
        };
        DRAWINGS.iter().enumerate().map(choice).collect()
    }
    fn has_number(&self, number: &usize) -> bool {
        self.form.beeld == number.to_string()
    }
    fn silhouette(&self) -> &'static str {
        asset::drawing("")
    }
}

fn said<'v>(person: &Person, voice: &'v Voice) -> Vec<(Audience, &'v str)> {
    audiences(person).into_iter().map(|audience| (audience, audience.said(voice))).collect()
}

async fn face_page<'a>(
    tx: &mut Tx,
    here: &'a Here,
    who: &Known,
    form: Option<FaceForm>,
    problems: Problems,
) -> Result<FacePage<'a>> {
    let own = queries::face(tx, who.id).await?;
    let has_face = own.is_some();
    let photo = own.as_ref().and_then(|own| own.photo_id);
    let photo = photo.map(|photo| format!("/foto/{photo}/klein"));
    Ok(FacePage {
        words: Words(&here.voice),
        here,
        photo,
        has_face,
        audiences: said(who, &here.voice),
        is_minor: !who.age.is_adult(),
        is_team: !who.roles.is_empty(),
        form: form.unwrap_or_else(|| FaceForm::of(own, who)),
        problems,
    })
}

pub async fn show(visit: Visit<Known, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    page(&face_page(&mut tx, &here, &who, None, Problems::default()).await?)
}

pub async fn choose(mut deed: Deed<Known, WithPhoto<FaceForm>>) -> Result<Response> {
    let former = queries::face(&mut deed.tx, deed.who.id).await?.and_then(|own| own.photo_id);
    let words = Words(&deed.here.voice);
    let form = &deed.form.form;
    let new_photo = deed.form.photo.as_ref();
    let mut problems = form.problems(words, new_photo.is_some() || former.is_some());
    if let Some(says) = deed.form.says(&deed.here.voice, !problems.is_empty()) {
        problems.add("foto", says);
    }
    let audience = Audience::from_word(&form.wie).unwrap_or(Audience::Nobody);
    let audience =
        if audiences(&deed.who).contains(&audience) { audience } else { Audience::Nobody };
    let wants_photo = form.beeld == OWN_PHOTO;
    let mut photo = former.filter(|_| wants_photo);
    if let Some(Ok(prints)) = new_photo.filter(|_| wants_photo && problems.is_empty()) {
        match photos::keep(&mut deed.tx, prints, Some(deed.who.id), seen_by(audience)).await? {
            Ok(kept) => photo = Some(kept.0),
            Err(no_more_place) => problems.add("foto", no_more_place.says(&deed.here.voice)),
        }
    }
    if !problems.is_empty() {
        let (who, here, WithPhoto { form, .. }, mut tx) = deed.look_only().await?;
        return page_again(&face_page(&mut tx, &here, &who, Some(form), problems).await?);
    }
    let role = if deed.who.roles.is_empty() { "" } else { form.rol.trim() };
    let new = NewFace {
        drawing: form.drawing(),
        photo,
        alt: if photo.is_some() { form.alt.trim() } else { "" },
        role,
        about: form.over.trim(),
        audience,
    };
    face::show(&mut deed.tx, deed.who.id, &new).await?;
    match (former, photo) {
        (Some(former), _) if photo != Some(former) => {
            photos::remove(&mut deed.tx, PhotoId(former)).await?;
        }
        (_, Some(photo)) => {
            photos::show_to(&mut deed.tx, PhotoId(photo), seen_by(audience)).await?;
        }
        _ => {}
    }
    let says = Words(&deed.here.voice).face_saved().to_owned();
    deed.done_saying("/mijn", &says).await
}

/// Who may fetch the photo itself.
fn seen_by(audience: Audience) -> SeenBy {
    match audience {
        Audience::Nobody => SeenBy::Owner,
        Audience::LivingRoom | Audience::Neighbourhood => SeenBy::Neighbours,
        Audience::Everyone => SeenBy::Everyone,
    }
}

pub async fn take_down(mut deed: Deed<Known, Nothing>) -> Result<Response> {
    deed.house.take_face_down(&mut deed.tx, deed.who.id).await?;
    let says = Words(&deed.here.voice).face_gone().to_owned();
    deed.done_saying("/mijn", &says).await
}
