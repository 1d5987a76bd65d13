//! "Hulp en contact": whom to speak, whom to call, and the form that anybody fills in.
use crate::filled::{Checked, Wanted};
use crate::handing_in::HandedIn;
use crate::promise::answer_before;
use crate::queries::{counts, lines, questions};
use crate::question::{CODE_LETTERS, CameBy, Kind, LineKind, QuestionId};
use crate::reach::{HowAsked, Known};
use crate::sealed::{Piece, Unlocked};
use crate::words::Words;
use crate::{handing_in, must_be_on};
use askama::Template;
use axum::response::{IntoResponse, Response};
use kernel::place::{self, PlaceId, Point};
use kernel::{
    Anyone, Attending, Deed, Face, Here, House, Keys, PersonId, Problems, Result, Timestamp, Tx,
    Visit, Writing, face, page, short_code,
};

/// Everybody in trouble knows it, in both countries.
pub const EMERGENCY: &str = "112";
#[derive(Template)]
#[template(path = "contact.html")]
struct ContactPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    portraits: Vec<Portrait>,
    /// Where the building lies, for the map of one's own telephone.
    point: Option<Point>,
    how: HowAsked<'a>,
    form: Wanted,
    promised: String,
    problems: Problems,
}

/// Somebody of the house, and when one meets them.
struct Portrait {
    face: Face,
    /// Where they are now or come next; `None`: nowhere soon.
    attending: Option<Attending>,
}

impl Portrait {
    fn is_here_now(&self) -> bool {
        self.attending.as_ref().is_some_and(|own| own.is_now)
    }
}

/// Those who show themselves to everyone; who is there now comes first.
async fn portraits(tx: &mut Tx, house: &House, here: &Here) -> Result<Vec<Portrait>> {
    let mut met = house.attending(tx, here).await?;
    met.sort_by_key(|own| (!own.is_now, own.at));
    let portrait = |face: Face| Portrait {
        attending: met.iter().find(|own| own.person == face.person).cloned(),
        face,
    };
    let mut portraits: Vec<Portrait> =
        face::at_the_door(tx).await?.into_iter().map(portrait).collect();
    portraits.sort_by_key(|own| !own.is_here_now());
    Ok(portraits)
}

impl ContactPage<'_> {
    /// To whom one writes; `None`: whoever is there.
    fn chosen(&self) -> Option<&Face> {
        self.portraits.iter().map(|own| &own.face).find(|face| self.is_for(face))
    }

    fn is_for(&self, face: &Face) -> bool {
        self.form.wie == face.person.to_string()
    }
}

async fn contact_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    form: Wanted,
    problems: Problems,
) -> Result<ContactPage<'a>> {
    let home = place::find(tx, PlaceId::home_of(here.centre.id)).await?;
    let how = HowAsked::of(here, Known::of_visitor(tx, here).await?);
    let form = form.beginning_with(how.first());
    Ok(ContactPage {
        words: Words(&here.voice),
        here,
        portraits: portraits(tx, house, here).await?,
        point: home.point,
        how,
        form,
        promised: here.date(answer_before(&here.centre, here.now)?),
        problems,
    })
}

/// For whom a form begins.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct ForWhom {
    wie: String,
}

pub async fn show(visit: Visit<Anyone, ForWhom>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let form = Wanted { wie: asked.wie, ..Wanted::default() };
    page(&contact_page(&mut tx, &house, &here, form, Problems::default()).await?)
}

pub async fn ask(deed: Deed<Anyone, Wanted>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let (deed, status, problems) = match handing_in::hand_in(deed, Kind::Question).await? {
        HandedIn::Done(response) => return Ok(response),
        HandedIn::Again(deed, status, problems) => (*deed, status, problems),
    };
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let again = contact_page(&mut tx, &house, &here, form, problems).await?;
    Ok((status, page(&again)?).into_response())
}

/// The month in which this is counted, as 2026-11.
pub fn month(here: &Here) -> String {
    here.local_now().strftime("%Y-%m").to_string()
}

/// What comes in.
pub struct Asked {
    pub kind: Kind,
    pub came_by: CameBy,
    pub checked: Checked,
    pub language: &'static str,
    pub for_whom: Option<PersonId>,
    pub asked_by: Option<PersonId>,
    pub typed_by: Option<PersonId>,
    pub answer_before: Timestamp,
    pub month: String,
    /// Where in the house it was said, when one of the team puts it in the list.
    pub said_path: Option<String>,
}

/// It is sealed, gets a number and a code, and waits from now on.
pub async fn write_down(tx: &mut Writing, keys: &Keys, asked: Asked) -> Result<QuestionId> {
    let id = QuestionId::fresh();
    let (with, wrapped_key) = Unlocked::begin(keys, tx.centre, id)?;
    let Checked { text, how, address, name } = asked.checked;
    let sealed =
        |piece, plain: Option<String>| plain.map(|plain| with.seal(piece, &plain)).transpose();
    let new = questions::New {
        id,
        kind: asked.kind,
        came_by: asked.came_by,
        wrapped_key,
        code: with.seal(Piece::Code, &short_code::letters(CODE_LETTERS)?)?,
        address: sealed(Piece::Address, address)?,
        name: sealed(Piece::Name, name)?,
        how,
        language: asked.language,
        for_whom: asked.for_whom,
        asked_by: asked.asked_by,
        typed_by: asked.typed_by,
        answer_before: asked.answer_before,
        said_path: asked.said_path.as_deref(),
    };
    questions::add(tx, new).await?;
    say(tx, &with, id, LineKind::Asked, None, &text).await?;
    counts::asked(tx, &asked.month).await?;
    Ok(id)
}

/// A line more, sealed.
pub async fn say(
    tx: &mut Writing,
    with: &Unlocked,
    id: QuestionId,
    kind: LineKind,
    by: Option<PersonId>,
    text: &str,
) -> Result<()> {
    let number = lines::next(tx, id).await?;
    let sealed = with.seal(Piece::Text { number, kind }, text)?;
    lines::add(tx, id, number, kind, by, Some(sealed)).await
}
