//! The desk of one piece: its words, where it is, and everything that stands beside it.
use crate::ease::{Ease, Level};
use crate::editor::Editor;
use crate::filled::check_line;
use crate::kind::Signed;
use crate::photographing::PHOTOS_MAX;
use crate::piece::{
    self, ALT_MAX_CHARS, BODY_MAX_CHARS, BRIEF_MAX_CHARS, BRIEF_MAX_LINES, CAPTION_MAX_CHARS,
    Piece, PieceId, RUBRIC_MAX_CHARS, State, TITLE_MAX_CHARS, Wording, one_line,
};
use crate::queries::beside::{self, Comment, Correction};
use crate::queries::more_photos::{self, MorePhoto};
use crate::queries::permissions::{self, Permission};
use crate::queries::versions::{self, Version};
use crate::words::Words;
use crate::{NAME, editing, must_be_on, seed};
use askama::Template;
use axum::response::Response;
use drafts::Beside;
use kernel::scene::Scene;
use kernel::{
    BackRoomItem, Deed, Error, Gathering, Here, House, Problems, Result, Timestamp, Tx, Visit,
    page, page_again,
};
use photos::PhotoId;

pub const PATH: &str = "/achterkamer/krant/stuk/{stuk}";

#[derive(serde::Deserialize)]
pub struct Which {
    pub stuk: PieceId,
    /// Whether they go on with what was kept of the form.
    #[serde(default)]
    pub verder: String,
}

/// What an editor typed, and which version they had before them.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Typed {
    /// From the address; a draft does not know it.
    stuk: Option<PieceId>,
    versie: i64,
    titel: String,
    rubriek: String,
    kort: String,
    tekst: String,
    bijschrift: String,
    alt: String,
    tekening: String,
    /// The address of what it calls to.
    hoort_bij: String,
}

impl Typed {
    fn of(piece: &Piece) -> Self {
        Self {
            stuk: Some(piece.id),
            versie: piece.version,
            titel: piece.title.clone(),
            rubriek: piece.rubric.clone(),
            kort: piece.brief.clone(),
            tekst: piece.body.clone(),
            bijschrift: piece.caption.clone(),
            alt: piece.photo_alt.clone(),
            tekening: piece.drawing.clone(),
            hoort_bij: piece.belongs_to.clone(),
        }
    }

    /// # Errors
    /// [`Error::NotFound`] without a piece.
    fn piece(&self) -> Result<PieceId> {
        self.stuk.ok_or(Error::NotFound)
    }

    fn wording(&self) -> Wording {
        Wording {
            title: one_line(&self.titel),
            rubric: one_line(&self.rubriek),
            brief: careful::tidied(&self.kort),
            body: careful::tidied(&self.tekst),
            caption: one_line(&self.bijschrift),
            photo_alt: one_line(&self.alt),
            drawing: match Scene::from_word(&self.tekening) {
                scene if scene.as_str() == self.tekening => self.tekening.clone(),
                _ => String::new(),
            },
            belongs_to: self.hoort_bij.clone(),
        }
    }

    fn problems(&self, words: Words<'_>, has_photo: bool) -> Problems {
        let mut problems = Problems::default();
        if self.titel.trim().is_empty() {
            problems.add("titel", words.title_missing());
        }
        check_line(words, &mut problems, "titel", &self.titel, TITLE_MAX_CHARS);
        check_line(words, &mut problems, "rubriek", &self.rubriek, RUBRIC_MAX_CHARS);
        let n_lines = self.kort.lines().filter(|line| !line.trim().is_empty()).count();
        if BRIEF_MAX_LINES < n_lines {
            problems.add("kort", words.brief_too_long(BRIEF_MAX_LINES));
        }
        check_line(words, &mut problems, "kort", &self.kort, BRIEF_MAX_CHARS);
        check_line(words, &mut problems, "tekst", &self.tekst, BODY_MAX_CHARS);
        check_line(words, &mut problems, "bijschrift", &self.bijschrift, CAPTION_MAX_CHARS);
        if has_photo && self.alt.trim().is_empty() {
            problems.add("alt", words.alt_missing());
        }
        check_line(words, &mut problems, "alt", &self.alt, ALT_MAX_CHARS);
        problems
    }
}

/// What was typed in the small forms beside the words.
#[derive(Default)]
pub struct Aside {
    pub reactie: String,
    pub wie: String,
    pub ouder: String,
    pub verbetering: String,
    pub bij: String,
    pub ziet: String,
}

/// What another editor kept while somebody was typing.
pub struct Meanwhile {
    says: String,
    body: String,
}

#[derive(Template)]
#[template(path = "edit.html")]
struct EditPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    piece: Piece,
    /// It grew from something for which the yes was taken back.
    is_taken_back: bool,
    form: Typed,
    meanwhile: Option<Meanwhile>,
    aside: Aside,
    comments: Vec<Comment>,
    /// Below the text.
    more: Vec<MorePhoto>,
    permissions: Vec<Permission>,
    corrections: Vec<Correction>,
    n_versions: usize,
    /// What a piece can call to.
    coming: Vec<Gathering>,
    /// How the text reads, as it is typed now.
    ease: Ease,
    problems: Problems,
    draft: Beside<'a>,
}

impl EditPage<'_> {
    fn ways(&self) -> &'static [State] {
        self.piece.state.ways()
    }

    /// Ways that need no reason.
    fn plain_ways(&self) -> impl Iterator<Item = &'static State> {
        self.ways().iter().filter(|way| **way != State::Declined)
    }

    fn may_decline(&self) -> bool {
        self.ways().contains(&State::Declined)
    }

    fn scenes(&self) -> &'static [Scene] {
        Scene::ALL
    }

    fn is_drawn(&self, scene: &Scene) -> bool {
        self.form.tekening == scene.as_str()
    }

    fn belongs_to_the_past(&self) -> bool {
        let own = &self.form.hoort_bij;
        !own.is_empty() && !self.coming.iter().any(|coming| coming.path == *own)
    }

    /// As it will be read.
    fn read(&self) -> String {
        markup::Text::parse(&self.form.tekst).html(3).to_string()
    }

    fn byline_says(&self) -> String {
        match self.piece.signed {
            Signed::Name => self.words.by(self.piece.writer()),
            Signed::Nobody => self.words.by(self.words.a_neighbour()),
            Signed::Editors => self.words.by(self.words.the_editors()),
        }
    }

    /// What in the text not everybody may need to read.
    fn gives_away(&self) -> bool {
        let settings = &self.here.centre.settings;
        let known = [settings.phone.as_str(), settings.street.as_str()];
        careful::look(&self.form.tekst, &known).gives_away.is_some()
    }

    /// All photos: the one above the piece first, each with whether nobody can be recognised in it.
    fn photos(&self) -> Vec<(PhotoId, bool)> {
        let first = self.piece.photo_id.map(|photo| (photo, self.piece.shows_nobody));
        let more = self.more.iter().map(|more| (more.photo_id, more.shows_nobody));
        first.into_iter().chain(more).collect()
    }

    fn may_add_photo(&self) -> bool {
        self.piece.state.is_at_work() && self.photos().len() < PHOTOS_MAX
    }

    /// Which photo, from 1; 0: one that is gone.
    fn number_of(&self, photo: &PhotoId) -> usize {
        self.photos().iter().position(|(own, _)| own == photo).map_or(0, |nth| nth + 1)
    }

    fn day(&self, at: &Timestamp) -> String {
        self.here.date(*at)
    }

    /// Nothing is said of a text that reads as most do.
    fn level_says(&self) -> Option<&str> {
        match self.ease.level? {
            Level::Easy => Some(self.words.reads_easily()),
            Level::Plain => None,
            Level::Hard => Some(self.words.reads_hard()),
        }
    }

    fn is_printed(&self) -> bool {
        self.piece.state == State::Printed
    }
}

/// The draft of one editor for one piece.
fn draft(piece: PieceId) -> drafts::Form {
    let path = PATH.replace("{stuk}", &piece.to_string());
    drafts::Form { room: NAME, item: format!("stuk-{piece}"), path }
}

async fn edit_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    (piece, form): (Piece, Typed),
    problems: Problems,
    draft: Beside<'a>,
) -> Result<EditPage<'a>> {
    Ok(EditPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        comments: beside::comments(tx, piece.id).await?,
        more: more_photos::of_piece(tx, piece.id).await?,
        permissions: permissions::of_piece(tx, piece.id).await?,
        corrections: beside::corrections(tx, piece.id).await?,
        n_versions: versions::of_piece(tx, piece.id).await?.len(),
        coming: house.gatherings(tx, here).await?,
        ease: Ease::of(&markup::Text::parse(&form.tekst).plain(), &piece.language),
        is_taken_back: seed::without_yes(tx, house, here, std::slice::from_ref(&piece))
            .await?
            .is_some(),
        meanwhile: None,
        aside: Aside::default(),
        piece,
        form,
        problems,
        draft,
    })
}

pub async fn show(visit: Visit<Editor, Which>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let piece = piece::at(&mut tx, asked.stuk).await?;
    let goes_on = !asked.verder.is_empty();
    let draft = Beside::open(&mut tx, &here, who.id, draft(piece.id), goes_on).await?;
    let form = draft.fields().unwrap_or_else(|| Typed::of(&piece));
    let problems = Problems::default();
    page(&edit_page(&mut tx, &house, &here, (piece, form), problems, draft).await?)
}

pub async fn save(mut deed: Deed<Editor, Typed>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.piece()?).await?;
    let words = Words(&deed.here.voice);
    let problems = deed.form.problems(words, piece.photo_id.is_some());
    if !problems.is_empty() {
        return again(deed, piece, problems).await;
    }
    let wording = deed.form.wording();
    if wording.belongs_to != piece.belongs_to && !wording.belongs_to.is_empty() {
        let coming = deed.house.gatherings(&mut deed.tx, &deed.here).await?;
        if !coming.iter().any(|own| own.path == wording.belongs_to) {
            let says = Words(&deed.here.voice).belongs_gone();
            let problems = Problems::one("hoort_bij", says);
            return again(deed, piece, problems).await;
        }
    }
    let by = deed.who.id;
    if !editing::change(&mut deed.tx, &piece, &wording, deed.form.versie, by).await? {
        return beside_another(deed).await;
    }
    drafts::forget(&mut deed.tx, by, NAME, &draft(piece.id).item).await?;
    let says = Words(&deed.here.voice).is_kept(deed.here.clock(deed.here.now));
    deed.done_saying(&piece.desk_path(), &says).await
}

async fn again(deed: Deed<Editor, Typed>, piece: Piece, problems: Problems) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let draft = Beside::again(&here, draft(piece.id));
    page_again(&edit_page(&mut tx, &house, &here, (piece, form), problems, draft).await?)
}

/// The desk of a piece again, when a small form beside its words was not accepted.
pub async fn refused<F>(
    deed: Deed<Editor, F>,
    piece: Piece,
    aside: fn(F) -> Aside,
    problems: Problems,
) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let (typed, draft) = (Typed::of(&piece), Beside::again(&here, draft(piece.id)));
    let page = edit_page(&mut tx, &house, &here, (piece, typed), problems, draft).await?;
    page_again(&EditPage { aside: aside(form), ..page })
}

/// Somebody else kept other words meanwhile: both texts stand on the page, and nothing is lost.
/// Whoever saves once more has seen the other one.
async fn beside_another(deed: Deed<Editor, Typed>) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let piece = piece::at(&mut tx, form.piece()?).await?;
    let newest = versions::find(&mut tx, piece.id, piece.version).await?;
    let by =
        newest.as_ref().map_or("", |(version, _): &(Version, Wording)| version.by_name.as_str());
    let words = Words(&here.voice);
    let when = here.moment(piece.changed_at);
    let says = match by {
        "" => words.changed_meanwhile(when),
        name => words.changed_meanwhile_by(name, when),
    };
    let problems = Problems::one("tekst", says.as_str());
    let meanwhile = Meanwhile { says, body: piece.wording().as_text() };
    let form = Typed { versie: piece.version, ..form };
    let draft = Beside::again(&here, draft(piece.id));
    let page = edit_page(&mut tx, &house, &here, (piece, form), problems, draft).await?;
    page_again(&EditPage { meanwhile: Some(meanwhile), ..page })
}
