//! One line by itself, with everything that can be done about it: answer, take back, tell a host.
use crate::line::Line;
use crate::live::Live;
use crate::queries::lines::{self, NewLine};
use crate::table::{self, Table};
use crate::words::Words;
use crate::{NAME, reported, seeing, to_the_list};
use askama::Template;
use axum::response::Response;
use kernel::{
    Anyone, Deed, Error, Here, House, InList, NeighbourOrGuest, PersonId, Result, Role, Tx, Visit,
    Writing, page,
};
use photos::{PhotoId, SeenBy};

pub const PATH: &str = "/huiskamer/regel";
pub const TAKE_BACK_PATH: &str = "/huiskamer/regel/terug";

/// Which line, at which table.
#[derive(serde::Deserialize)]
pub struct Which {
    #[serde(default)]
    pub tafel: String,
    pub nummer: i64,
}

#[derive(Template)]
#[template(path = "line_page.html")]
struct LinePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    table: Table,
    number: i64,
    name: String,
    html: String,
    author: Option<PersonId>,
    /// Where the author tells who they are.
    card: Option<String>,
    /// Whether it is in the list of questions, for who may put it there.
    in_list: Option<InList>,
    item: String,
    is_own: bool,
    may_take_back: bool,
    is_keeper: bool,
    may_answer: bool,
    may_block: bool,
}

impl LinePage<'_> {
    fn act_path(&self) -> String {
        moderation::path_to_act(NAME, &self.item)
    }

    fn report_path(&self) -> String {
        moderation::path_to_report(NAME, &self.item)
    }

    fn block_path(&self, author: &PersonId) -> String {
        moderation::block::path_to_block(*author, &self.table.path())
    }
}

/// The line, if it is one and this reader sees it.
pub async fn seen(tx: &mut Tx, here: &Here, table: &Table, number: i64) -> Result<Line> {
    seeing::may_read(tx, here, table).await?;
    if seeing::is_outside(tx, here, table).await? {
        return Err(Error::NotFound);
    }
    let unseen = seeing::unseen(tx, here).await?;
    let line = lines::one(tx, table.id, number).await?.ok_or(Error::NotFound)?;
    if line.is_there() && line.is_seen_by(&unseen) { Ok(line) } else { Err(Error::NotFound) }
}

pub async fn show(visit: Visit<Anyone, Which>) -> Result<Response> {
    let Visit { house, here, asked, mut tx, .. } = visit;
    let table = table::at(&mut tx, &asked.tafel).await?;
    let line = seen(&mut tx, &here, &table, asked.nummer).await?;
    let viewer = here.somebody().map(|somebody| somebody.id);
    let is_own = viewer.is_some() && viewer == line.author_id;
    let html = line.html(&here.centre, here.voice.language, &table, viewer, None)?;
    let author: Vec<PersonId> = line.author_id.into_iter().collect();
    let card = house.cards_of(&mut tx, &here, &author).await?.into_values().next();
    let in_list = in_list(&mut tx, &house, &here, &table, &line).await?;
    let words = Words(&here.voice);
    page(&LinePage {
        here: &here,
        number: line.number,
        name: line.name(&words).unwrap_or_default(),
        words,
        html,
        author: line.author_id,
        card,
        in_list,
        item: reported::key(table.id, line.number),
        is_own,
        may_take_back: viewer.is_some_and(|own| line.may_be_taken_back_by(own, here.now)),
        is_keeper: moderation::keeps_it_kind(&here),
        may_answer: viewer.is_some(),
        may_block: here.person.is_some(),
        table,
    })
}

/// Whether it is in the list of questions; `None` when it is not for this visitor to put there.
async fn in_list(
    tx: &mut Tx,
    house: &House,
    here: &Here,
    table: &Table,
    line: &Line,
) -> Result<Option<InList>> {
    let Some(person) = here.person.as_ref().filter(|_| here.has_role(Role::is_at_desk)) else {
        return Ok(None);
    };
    match to_the_list::question(here, table, line, person.id) {
        Some(said) => house.in_list(tx, here, &said.path).await,
        None => Ok(None),
    }
}

/// "Haal terug": one's own line, within a quarter of an hour.
pub async fn take_back(live: Live, mut deed: Deed<NeighbourOrGuest, Which>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    let number = deed.form.nummer;
    let line = lines::one(&mut deed.tx, table.id, number).await?.ok_or(Error::NotFound)?;
    if line.author_id != Some(deed.who.id) {
        return Err(Error::NotFound);
    }
    let words = Words(&deed.here.voice);
    let says = if line.may_be_taken_back_by(deed.who.id, deed.tx.now) {
        words.line_taken_back().to_owned()
    } else {
        let says = words.too_late_to_take_back().to_owned();
        return deed.done_saying(&table.path(), &says).await;
    };
    let house = deed.house.clone();
    take(&mut deed.tx, &live, &house, &table, number, "author").await?;
    deed.done_saying(&table.path(), &says).await
}

/// Takes a line from everybody's eyes (`by` says who did), or gives it back with an empty `by`:
/// on the pages, in what is remembered, and for who was away.
pub async fn take(
    tx: &mut Writing,
    live: &Live,
    house: &House,
    table: &Table,
    number: i64,
    by: &str,
) -> Result<()> {
    if !lines::take(tx, table.id, number, by).await? {
        return Ok(());
    }
    let line = lines::one(tx, table.id, number).await?.ok_or(Error::NotFound)?;
    if let Some(photo) = line.photo_id.map(PhotoId) {
        match by {
            "author" => photos::remove(tx, photo).await?,
            "host" => photos::show_to(tx, photo, SeenBy::Owner).await?,
            _ => photos::show_to(tx, photo, table.photos_seen_by()).await?,
        }
    }
    live.forget_when_saved(tx, table.id).await?;
    tell_change(tx, live, house, table, number).await?;
    // Whatever answers it shows its words.
    for answer in lines::answers_to(tx, table.id, number).await? {
        tell_change(tx, live, house, table, answer).await?;
    }
    kernel::centre::touch(tx).await
}

/// Tells whoever listens, and whoever was away, that a line looks different from now on.
async fn tell_change(
    tx: &mut Writing,
    live: &Live,
    house: &House,
    table: &Table,
    number: i64,
) -> Result<()> {
    let change = NewLine { kind: "change", about: Some(number), ..NewLine::default() };
    let change = lines::say(tx, table, None, &change).await?;
    let line = lines::one(tx, table.id, number).await?.ok_or(Error::NotFound)?;
    let centre = tx.centre;
    let centre = house.centres.by_id(tx, centre).await?;
    let frame = line.frame_of_change(change, &centre, table)?;
    live.say_when_saved(tx, house, table.id, frame);
    Ok(())
}
