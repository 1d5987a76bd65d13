//! "Hulp en contact": whom to speak, whom to call, and the form that anybody fills in.
use crate::filled::{Checked, Wanted};
use crate::letters;
use crate::promise::answer_before;
use crate::queries::{counts, lines, questions};
use crate::question::{CODE_LETTERS, CameBy, How, Kind, LineKind, QuestionId};
use crate::sealed::{Piece, Unlocked};
use crate::slip;
use crate::words::Words;
use crate::{NAME, must_be_on};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::hours::Jurisdiction;
use kernel::jiff::SignedDuration;
use kernel::{
    Anyone, Attending, Deed, Face, Here, House, Keys, Limit, PersonId, Problems, Result, Timestamp,
    Tx, Visit, Writing, face, known_place, page, short_code,
};

/// Everybody in trouble knows it, in both countries.
pub const EMERGENCY: &str = "112";
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// A household that asks for a neighbour too.
const FROM_A_PLACE: Limit = Limit::new(6, DAY);
/// So often one mail address or number is filled in, from wherever: so much post it gets at most.
const TO_AN_ADDRESS: Limit = Limit::new(3, DAY);
/// A centre that gets more than this in a day is being flooded, from many places.
const IN_A_CENTRE: Limit = Limit::new(300, DAY);

#[derive(Template)]
#[template(path = "contact.html")]
struct ContactPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    portraits: Vec<Portrait>,
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

    fn hows(&self) -> [How; 4] {
        How::ALL
    }
}

async fn contact_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    form: Wanted,
    problems: Problems,
) -> Result<ContactPage<'a>> {
    Ok(ContactPage {
        words: Words(&here.voice),
        here,
        portraits: portraits(tx, house, here).await?,
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
    let form = Wanted { hoe: How::Call.as_str().to_owned(), wie: asked.wie, ..Wanted::default() };
    page(&contact_page(&mut tx, &house, &here, form, Problems::default()).await?)
}

pub async fn ask(mut deed: Deed<Anyone, Wanted>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let checked = match checked(&deed) {
        Ok(checked) => checked,
        Err((status, problems)) => {
            let house = deed.house.clone();
            let (_, here, form, mut tx) = deed.look_only().await?;
            let again = contact_page(&mut tx, &house, &here, form, problems).await?;
            return Ok((status, page(&again)?).into_response());
        }
    };
    let faces = face::at_the_door(&mut deed.tx).await?;
    let named = faces.iter().find(|face| deed.form.wie == face.person.to_string());
    let for_whom = named.map(|face| face.person);
    let id = by_themselves(&mut deed, Kind::Question, checked, for_whom).await?;
    deed.done(&slip::path_of(id)).await
}

/// What is right and may be sent, or what to say instead: too often is said on the same page, with
/// everything that was typed.
pub fn checked(
    deed: &Deed<Anyone, Wanted>,
) -> std::result::Result<Checked, (StatusCode, Problems)> {
    let country = deed.here.centre.jurisdiction;
    let checked = deed.form.checked(&deed.here.voice, country);
    let checked = checked.map_err(|problems| (StatusCode::UNPROCESSABLE_ENTITY, problems))?;
    if may_ask(deed, checked.address.as_deref(), country) {
        return Ok(checked);
    }
    let says = Words(&deed.here.voice).too_often();
    Err((StatusCode::TOO_MANY_REQUESTS, Problems::one("bericht", says)))
}

/// Nobody fills the list of the team from one telephone, or somebody's mail box from many.
fn may_ask(deed: &Deed<Anyone, Wanted>, address: Option<&str>, country: Jurisdiction) -> bool {
    let (limits, centre, now) = (&deed.house.limits, deed.tx.centre, deed.tx.now);
    let spot = known_place::spot(&deed.here.centre, &deed.street);
    let from_here = match known_place::known(&deed.here.centre, &deed.street) {
        Some(_) => Limit::new(spot.bounds.n_tries_max, DAY),
        None => FROM_A_PLACE,
    };
    let allows = |what: &str, limit| limits.allow(&format!("{NAME}/{what}"), limit, now);
    if !allows(&format!("from/{centre}/{}", spot.key), from_here) {
        return false;
    }
    // A number to call is the same however it is written.
    let one_way = address.map(|typed| {
        telling::Address::parse(typed, country).map_or_else(|| typed.to_owned(), |own| own.text)
    });
    let is_free = one_way.is_none_or(|to| allows(&format!("to/{centre}/{to}"), TO_AN_ADDRESS));
    is_free && allows(&format!("in/{centre}"), IN_A_CENTRE)
}

/// Somebody asks on a page of the house, with an account or without.
pub async fn by_themselves(
    deed: &mut Deed<Anyone, Wanted>,
    kind: Kind,
    checked: Checked,
    for_whom: Option<PersonId>,
) -> Result<QuestionId> {
    let asked = Asked {
        kind,
        came_by: CameBy::Form,
        checked,
        language: deed.here.voice.tag(),
        for_whom,
        asked_by: deed.here.person.as_ref().map(|person| person.id),
        typed_by: None,
        answer_before: answer_before(&deed.here.centre, deed.tx.now)?,
        month: month(&deed.here),
    };
    let id = write_down(&mut deed.tx, &deed.house.keys, asked).await?;
    if let Some(colleague) = for_whom {
        letters::for_you(&mut deed.tx, &deed.house, id, colleague).await?;
    }
    Ok(id)
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
