//! One article: its words, whose they are, what was corrected, and one person to turn to.
use crate::piece::Piece;
use crate::queries::pieces;
use crate::reacting::Reacting;
use crate::reader::Reader;
use crate::remarking::Remarks;
use crate::share::Outside;
use crate::shown::{Shown, shown};
use crate::told::Told;
use crate::words::Words;
use crate::{NAME, masthead, must_be_on, printing};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::face::{self, Audience};
use kernel::{
    Anyone, Error, Face, Gathering, Here, House, Language, PersonId, Problems, Result, Role, Tx,
    Visit, page,
};

pub const PATH: &str = "/krant/artikel/{welk}";
/// What else to read; a newspaper that ends is read.
const OTHERS_MAX: usize = 3;

#[derive(serde::Deserialize)]
pub struct Asked {
    welk: String,
}

#[derive(Template)]
#[template(path = "article.html")]
/// An article as one reader sees it.
pub struct ArticlePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// What the newspaper is called.
    name: String,
    told: Told,
    day: String,
    /// What one can do after reading it, as long as that is to come.
    belongs_to: Option<Gathering>,
    /// The same in other languages, and that of which it is a translation.
    in_languages: Vec<Piece>,
    others: Vec<Shown>,
    /// Where its poster is.
    poster: Option<String>,
    /// Whom to turn to, with a face.
    contact: Option<Face>,
    outside: Outside,
    may_edit: bool,
    reacting: Reacting,
    /// What neighbours say below it, for whoever reads that.
    pub remarks: Option<Remarks>,
    /// What was typed to the editors or the writer.
    pub reactie: String,
    pub problems: Problems,
}

impl<'a> ArticlePage<'a> {
    /// The page of an article that this reader sees.
    pub async fn new(
        tx: &mut Tx,
        house: &House,
        here: &'a Here,
        reader: &Reader,
        piece: Piece,
    ) -> Result<Self> {
        let of_issue = match piece.issue_id {
            Some(issue) => pieces::of_issue(tx, issue).await?,
            None => Vec::new(),
        };
        let in_languages = in_languages(tx, reader, &piece).await?;
        let name = masthead::name(tx, here).await?;
        let reacting = Reacting::of(tx, house, here, &piece).await?;
        let remarks = Remarks::of(tx, here, reader, &piece).await?;
        let id = piece.id;
        let own = shown(tx, here, reader, vec![piece]).await?.pop();
        let own = own.ok_or(Error::NotFound)?;
        let mut others = shown(tx, here, reader, of_issue).await?;
        others.retain(|other| other.piece.id != id);
        others.truncate(OTHERS_MAX);
        let coming = match own.piece.belongs_to.as_str() {
            "" => Vec::new(),
            _ => house.gatherings(tx, here).await?,
        };
        let belongs_to = coming.into_iter().find(|coming| coming.path == own.piece.belongs_to);
        let printed_at = own.piece.printed_at.ok_or(Error::NotFound)?;
        let is_editor = |person: &kernel::Person| person.roles.any(crate::editor::is_editor);
        Ok(Self {
            poster: printing::poster_of(tx, &own.piece).await?,
            outside: Outside::of(here, house, &own, &name),
            contact: contact(tx, here, reader).await?,
            day: here.date(printed_at),
            may_edit: here.person.as_ref().is_some_and(is_editor),
            told: Told::of(tx, own, 2).await?,
            words: Words(&here.voice),
            name,
            belongs_to,
            in_languages,
            others,
            reacting,
            remarks,
            reactie: String::new(),
            problems: Problems::default(),
            here,
        })
    }

    fn piece(&self) -> &Piece {
        &self.told.shown.piece
    }

    /// Whether nobody wrote it yet in the language of whoever reads.
    fn is_to_be_translated(&self) -> bool {
        let own = self.here.voice.language;
        let is_own = |piece: &Piece| Language::from_tag(&piece.language) == Some(own);
        !is_own(self.piece()) && !self.in_languages.iter().any(is_own)
    }

    fn language_of(&self, piece: &Piece) -> &'static str {
        Language::from_tag(&piece.language).map_or("", Language::own_name)
    }

    fn report_path(&self) -> String {
        moderation::path_to_report(NAME, &self.piece().id.to_string())
    }

    /// Somebody who keeps it kind acts at once.
    fn act_path(&self) -> Option<String> {
        let person = self.here.person.as_ref()?;
        let keeps = |role| matches!(role, Role::Host | Role::Moderator | Role::Coordinator);
        let may_act = person.roles.any(keeps) && !self.piece().is_of(person.id);
        may_act.then(|| moderation::path_to_act(NAME, &self.piece().id.to_string()))
    }
}

#[derive(Template)]
#[template(path = "gone.html")]
struct GonePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// What somebody was about to send.
    reactie: String,
}

/// The same for what was taken away, and for what is of somebody whom the visitor does not see.
pub fn gone(here: &Here, reactie: String) -> Result<Response> {
    let gone = GonePage { words: Words(&here.voice), here, reactie };
    Ok((StatusCode::GONE, page(&gone)?).into_response())
}

/// Whoever is named in the footer, as far as whoever looks sees them.
async fn contact(tx: &mut Tx, here: &Here, reader: &Reader) -> Result<Option<Face>> {
    let Some(contact) = here.contact() else { return Ok(None) };
    let people: [(PersonId, String); 1] = [(contact.person, contact.name.clone())];
    let faces = face::seen_by(tx, Audience::Everyone, &people).await?;
    Ok(faces.into_iter().find(|face| reader.sees_person(face.person)))
}

/// The same article in other languages, as far as whoever reads sees those.
async fn in_languages(tx: &mut Tx, reader: &Reader, piece: &Piece) -> Result<Vec<Piece>> {
    let origin = piece.origin();
    let mut all = pieces::translations_of(tx, origin).await?;
    all.extend(pieces::with_slug(tx, origin).await?);
    all.retain(|own| own.id != piece.id && reader.sees(own));
    Ok(all)
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let piece = pieces::with_slug(&mut tx, &asked.welk).await?.ok_or(Error::NotFound)?;
    let reader = Reader::of(&mut tx, &here).await?;
    if !reader.sees(&piece) {
        return gone(&here, String::new());
    }
    page(&ArticlePage::new(&mut tx, &house, &here, &reader, piece).await?)
}
