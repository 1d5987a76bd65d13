//! Remarks below an article: off until the coordinator switches them on, and for whoever came in.
use crate::article::{self, ArticlePage};
use crate::editor::{self, Editor};
use crate::piece::{self, Piece};
use crate::queries::{pieces, remarks};
use crate::reader::Reader;
use crate::remark::{self, Refusal, Remark, RemarkId};
use crate::words::Words;
use crate::{NAME, issue_desk, letters, must_be_on};
use axum::http::StatusCode;
use axum::response::Response;
use kernel::face::{self, Audience};
use kernel::jiff::SignedDuration;
use kernel::organisation::{self, Sight};
use kernel::{
    Coordinator, Deed, Error, Here, Limit, Neighbour, Person, PersonId, Problems, Result, Role,
    Standing, Tx, page_again, people,
};

pub const PATH: &str = "/krant/artikel/{welk}/reacties";
pub const BACK_PATH: &str = "/krant/reactie/{reactie}/terug";
pub const DECIDE_PATH: &str = "/achterkamer/krant/reactie/{reactie}";
pub const SWITCH_PATH: &str = "/achterkamer/krant/reacties";
/// What the log calls it.
pub const SWITCHED: &str = "newspaper_remarks";
/// Whoever says more in an hour leaves no place for others.
const REMARKS: Limit = Limit::new(20, SignedDuration::from_hours(1));

/// A remark as one neighbour sees it.
pub struct Shown {
    pub remark: Remark,
    pub picture: String,
    pub is_own: bool,
    /// Whether whoever looks decides about what is held.
    pub may_decide: bool,
    /// Somebody who keeps it kind acts at once.
    pub act: Option<String>,
}

impl Shown {
    pub fn report_path(&self) -> String {
        moderation::path_to_report(NAME, &self.remark.key())
    }

    /// Why others do not read it, for who said it.
    pub fn standing_says<'v>(&self, words: &Words<'v>) -> Option<&'v str> {
        let Remark { is_held, is_removed, .. } = self.remark;
        match (is_held, is_removed) {
            (false, false) => None,
            (true, false) if self.is_own => Some(words.remark_is_held()),
            (true, false) => Some(words.remark_waits()),
            (true, true) => Some(words.remark_refused()),
            (false, true) => Some(words.remark_removed()),
        }
    }
}

/// All remarks of an article for one neighbour.
pub struct Remarks {
    pub all: Vec<Shown>,
    /// Until when they may say nothing; `None` when they may.
    pub not_now: Option<String>,
    /// The first time, the house rules come first.
    pub must_read_rules: bool,
    pub draft: Draft,
}

/// What is being written, and why it does not stand there yet.
#[derive(Default)]
pub struct Draft {
    pub text: String,
    pub asks: bool,
    pub shows_help: bool,
}

impl Remarks {
    /// `None` for who does not read them, and where there are none.
    pub async fn of(
        tx: &mut Tx,
        here: &Here,
        reader: &Reader,
        piece: &Piece,
    ) -> Result<Option<Self>> {
        let Some(person) = reader_of(tx, here).await? else { return Ok(None) };
        let is_editor = person.roles.any(editor::is_editor);
        let mut said = remarks::of_piece(tx, piece.id).await?;
        said.retain(|own| sees(reader, &person, own));
        let by: Vec<(PersonId, String)> =
            said.iter().map(|own| (own.by_id, own.by_name.clone())).collect();
        let faces = face::seen_by(tx, Audience::Neighbourhood, &by).await?;
        let sanction = moderation::standing(tx, person.id, NAME).await?;
        let seen = people::rules_seen(tx, person.id).await?;
        let shown = |remark: Remark| {
            let face = faces.iter().find(|face| face.person == remark.by_id);
            let is_own = remark.by_id == person.id;
            Shown {
                picture: face.map_or_else(
                    || kernel::asset::drawing("").to_owned(),
                    |face| face.picture.clone(),
                ),
                may_decide: is_editor && !is_own && remark.is_held,
                act: (keeps_kind(&person) && !is_own && remark.is_read())
                    .then(|| moderation::path_to_act(NAME, &remark.key())),
                is_own,
                remark,
            }
        };
        Ok(Some(Self {
            all: said.into_iter().map(shown).collect(),
            not_now: sanction.map(|own| Words(&here.voice).react_silent(here.moment(own.until))),
            must_read_rules: seen < here.centre.rules.version,
            draft: Draft::default(),
        }))
    }
}

/// Whoever came in, and comes as a neighbour; nobody as long as remarks are off.
pub async fn reader_of(tx: &mut Tx, here: &Here) -> Result<Option<Person>> {
    let person = here.person.clone().filter(|person| person.standing == Standing::Inside);
    let Some(person) = person else { return Ok(None) };
    let is_on = remarks::are_on(tx).await?;
    let reads = is_on && organisation::sight_of(tx, person.id).await? != Sight::Public;
    Ok(reads.then_some(person))
}

fn keeps_kind(person: &Person) -> bool {
    person.roles.any(|role| matches!(role, Role::Host | Role::Moderator | Role::Coordinator))
}

/// What is held or taken away only who said it sees; an editor also what waits.
fn sees(reader: &Reader, person: &Person, remark: &Remark) -> bool {
    let waits = remark.is_held && !remark.is_removed && person.roles.any(editor::is_editor);
    let is_own = remark.by_id == person.id;
    is_own || reader.sees_person(remark.by_id) && (remark.is_read() || waits)
}

#[derive(serde::Deserialize)]
pub struct Said {
    welk: String,
    #[serde(default)]
    onder: String,
    /// The text about which the house asked: the same once more says yes.
    #[serde(default)]
    toch: String,
    /// The version of the house rules that stood above the field.
    #[serde(default)]
    regels: i64,
}

/// Says something below an article.
pub async fn say(mut deed: Deed<Neighbour, Said>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = pieces::with_slug(&mut deed.tx, &deed.form.welk).await?.ok_or(Error::NotFound)?;
    let reader = Reader::of(&mut deed.tx, &deed.here).await?;
    if !reader.sees(&piece) {
        let (_, here, form, _) = deed.look_only().await?;
        return article::gone(&here, form.onder);
    }
    if reader_of(&mut deed.tx, &deed.here).await?.is_none() {
        return Err(Error::NotAllowed("react below this article"));
    }
    let text = match check(&mut deed).await? {
        Ok(text) => text,
        Err(refusal) => return again(deed, piece, refusal, StatusCode::UNPROCESSABLE_ENTITY).await,
    };
    let key = format!("{NAME}/remark/{}/{}", deed.tx.centre, deed.who.id);
    if !deed.house.limits.allow(&key, REMARKS, deed.tx.now) {
        let says = Words(&deed.here.voice).react_too_often().to_owned();
        return again(deed, piece, Refusal::Because(says), StatusCode::TOO_MANY_REQUESTS).await;
    }
    let is_held = remark::waits(&text);
    let id = remarks::say(&mut deed.tx, piece.id, deed.who.id, &text, is_held).await?;
    if is_held {
        letters::remark_waits(&mut deed.tx, &deed.house, &piece, id).await?;
    }
    let words = Words(&deed.here.voice);
    let says = if is_held { words.remark_is_held() } else { words.remark_said() }.to_owned();
    deed.done_saying(&format!("{}#reacties", piece.path()), &says).await
}

async fn check(deed: &mut Deed<Neighbour, Said>) -> Result<Result<String, Refusal>> {
    let Deed { who, here, form, tx, .. } = deed;
    let words = Words(&here.voice);
    if let Some(sanction) = moderation::standing(tx, who.id, NAME).await? {
        let says = words.react_silent(here.moment(sanction.until));
        return Ok(Err(Refusal::Because(says)));
    }
    let rules = here.centre.rules.version;
    if rules <= form.regels {
        people::see_rules(tx, who.id, rules).await?;
    } else if people::rules_seen(tx, who.id).await? < rules {
        return Ok(Err(Refusal::Because(words.rules_first().to_owned())));
    }
    Ok(remark::fit(here, &form.onder, &form.toch))
}

/// The article once more, with what was typed below it.
async fn again(
    deed: Deed<Neighbour, Said>,
    piece: Piece,
    refusal: Refusal,
    status: StatusCode,
) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let reader = Reader::of(&mut tx, &here).await?;
    let mut own = ArticlePage::new(&mut tx, &house, &here, &reader, piece).await?;
    let (says, asks, shows_help) = match refusal {
        Refusal::Because(says) => (says, false, false),
        Refusal::Asks { says, shows_help } => (says, true, shows_help),
    };
    own.problems = Problems::one("onder", says);
    if let Some(remarks) = &mut own.remarks {
        remarks.draft = Draft { text: form.onder, asks, shows_help };
    }
    let mut answer = page_again(&own)?;
    *answer.status_mut() = status;
    Ok(answer)
}

#[derive(serde::Deserialize)]
pub struct Which {
    reactie: RemarkId,
}

/// Whoever said it takes it back, at any time.
pub async fn take_back(mut deed: Deed<Neighbour, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let found = remarks::with_id(&mut deed.tx, deed.form.reactie).await?;
    let own = found.filter(|own| own.by_id == deed.who.id).ok_or(Error::NotFound)?;
    let piece = piece::at(&mut deed.tx, own.piece_id).await?;
    remarks::take_back(&mut deed.tx, own.id, deed.who.id).await?;
    let says = Words(&deed.here.voice).remark_taken_back().to_owned();
    deed.done_saying(&format!("{}#reacties", piece.path()), &says).await
}

#[derive(serde::Deserialize)]
pub struct Decided {
    reactie: RemarkId,
    #[serde(default)]
    doe: String,
}

/// An editor read what was held: it stands there, or it does not.
pub async fn decide(mut deed: Deed<Editor, Decided>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let found = remarks::with_id(&mut deed.tx, deed.form.reactie).await?;
    let waiting = found.filter(|own| own.is_held && own.by_id != deed.who.id);
    let waiting = waiting.ok_or(Error::NotFound)?;
    let piece = piece::at(&mut deed.tx, waiting.piece_id).await?;
    match deed.form.doe.as_str() {
        "erbij" => remarks::place(&mut deed.tx, waiting.id).await?,
        _ => remarks::remove(&mut deed.tx, waiting.id, true).await?,
    }
    deed.done(&format!("{}#reacties", piece.path())).await
}

#[derive(serde::Deserialize)]
pub struct Switched {
    #[serde(default)]
    aan: String,
}

/// The coordinator switches remarks on or off, for all articles.
pub async fn switch(mut deed: Deed<Coordinator, Switched>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let is_on = !deed.form.aan.is_empty();
    remarks::switch(&mut deed.tx, is_on).await?;
    let detail = if is_on { "on" } else { "off" };
    people::log_act(&mut deed.tx, Some(deed.who.id), None, SWITCHED, detail).await?;
    let words = Words(&deed.here.voice);
    let says = if is_on { words.remarks_are_on() } else { words.remarks_are_off() }.to_owned();
    deed.done_saying(issue_desk::PATH, &says).await
}
