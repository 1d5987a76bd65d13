//! Setting up the tables: for whoever receives people. How the big table is, and who may read along
//! or sit down without coming in, is the coordinator's choice.
use crate::live::Live;
use crate::queries::tables;
use crate::table::{
    self, DoorKind, KEEP_DAYS_MAX, Mode, NAME_MAX_CHARS, PROGRAMME_MAX_CHARS, Readers, Table,
    TableId,
};
use crate::words::Words;
use crate::{calm, photo_line, rota};
use askama::Template;
use axum::response::Response;
use kernel::scene::Scene;
use kernel::{
    BackRoomItem, Deed, Error, Gathering, Here, Host, Nothing, Person, Problems, Result, Role, Tx,
    Visit, page, page_again, people, session, slug,
};

pub const PATH: &str = "/achterkamer/huiskamer";
pub const TABLE_PATH: &str = "/achterkamer/huiskamer/tafel";
pub const END_PATH: &str = "/achterkamer/huiskamer/tafel/weg";
/// What the log calls it.
pub const SETTLED: &str = "living_room_table_settled";
pub const ENDED: &str = "living_room_table_ended";

#[derive(Template)]
#[template(path = "desk_tables.html")]
struct TablesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    tables: Vec<Table>,
    is_coordinator: bool,
}

pub async fn show_all(mut visit: Visit<Host, Nothing>) -> Result<Response> {
    let tables = table::all(&mut visit.tx).await?;
    let is_coordinator = is_coordinator(&visit.who);
    let (words, menu) = (Words(&visit.here.voice), visit.house.back_room(&visit.here));
    page(&TablesPage { words, here: &visit.here, menu, tables, is_coordinator })
}

fn is_coordinator(person: &Person) -> bool {
    person.roles.any(|role| role == Role::Coordinator)
}

/// # Errors
/// [`Error::NotAllowed`] for a host at the big table, which every neighbour knows as it is.
fn may_settle(person: &Person, table: &Table) -> Result<()> {
    if table.is_big() && !is_coordinator(person) {
        return Err(Error::NotAllowed("settle how the big table is"));
    }
    Ok(())
}

#[derive(serde::Deserialize)]
pub struct Which {
    /// The table by the word in its address; `None` for a new one, empty for the big one.
    #[serde(default)]
    tafel: Option<String>,
}

/// A table as somebody filled it in.
#[derive(Default, serde::Deserialize)]
pub struct Settled {
    #[serde(default)]
    tafel: Option<String>,
    #[serde(default)]
    naam: String,
    #[serde(default)]
    beeld: String,
    #[serde(default)]
    wie: String,
    #[serde(default)]
    deur: String,
    #[serde(default)]
    dagen: String,
    #[serde(default)]
    briefjes: String,
    #[serde(default)]
    gasten: String,
    #[serde(default)]
    soort: String,
    #[serde(default)]
    programma: String,
    #[serde(default)]
    hoort_bij: String,
    #[serde(default)]
    rustig: String,
}

#[derive(Template)]
#[template(path = "desk_table.html")]
struct TablePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    is_new: bool,
    is_big: bool,
    slug: String,
    is_coordinator: bool,
    is_read_by_anyone: bool,
    /// What the table may belong to.
    coming: Vec<Gathering>,
    form: Settled,
    problems: Problems,
}

impl TablePage<'_> {
    fn heading(&self) -> &str {
        match &self.form.tafel {
            None => self.words.table_new_title(),
            Some(_) if self.is_big => self.words.title(),
            Some(_) => &self.form.naam,
        }
    }
    fn name_max(&self) -> usize {
        NAME_MAX_CHARS
    }
    fn days_max(&self) -> i64 {
        KEEP_DAYS_MAX
    }
    fn scenes(&self) -> &'static [Scene] {
        Scene::ALL
    }
    /// It belongs to something that is over, or whose room is off.
    fn belongs_to_the_past(&self) -> bool {
        let is_it = |coming: &Gathering| coming.path == self.form.hoort_bij;
        !self.form.hoort_bij.is_empty() && !self.coming.iter().any(is_it)
    }
}

impl Settled {
    /// What a table is now, as the form shows it.
    fn of(table: &Table) -> Self {
        Self {
            tafel: Some(table.slug.clone()),
            naam: table.name.clone(),
            beeld: table.scene.as_str().to_owned(),
            wie: table.read_by.as_str().to_owned(),
            deur: table.door.as_str().to_owned(),
            dagen: table.keep_days.to_string(),
            briefjes: if table.takes_notes { "ja" } else { "" }.to_owned(),
            gasten: if table.takes_guests { "ja" } else { "" }.to_owned(),
            soort: table.mode.as_str().to_owned(),
            programma: table.programme.clone(),
            hoort_bij: table.belongs_to.clone(),
            rustig: table.slow_s.to_string(),
        }
    }

    /// The table as `by` wants it; the problems beside their fields when something does not fit.
    fn over(
        &self,
        former: &Table,
        by: &Person,
        coming: &[Gathering],
        words: &Words<'_>,
    ) -> Result<Table, Problems> {
        let mut problems = Problems::default();
        let name = self.naam.trim().to_owned();
        let is_named = former.is_big() || !name.is_empty();
        if !is_named || NAME_MAX_CHARS < name.chars().count() {
            problems.add("naam", words.table_name_missing());
        }
        let (read_by, takes_guests) = if is_coordinator(by) {
            (Readers::from_word(&self.wie), !self.gasten.is_empty())
        } else {
            (former.read_by, former.takes_guests)
        };
        if takes_guests && read_by == Readers::Anyone {
            problems.add("gasten", words.table_guests_not());
        }
        let keep_days = self.dagen.trim().parse().unwrap_or(0);
        if !(1..=KEEP_DAYS_MAX).contains(&keep_days) {
            problems.add("dagen", words.table_days_wrong(KEEP_DAYS_MAX));
        }
        let slow_s = if self.rustig.trim().is_empty() { Ok(0) } else { self.rustig.trim().parse() };
        let slow_s = slow_s.unwrap_or(-1);
        if !(0..=calm::SLOW_S_MAX).contains(&slow_s) {
            problems.add("rustig", words.table_slow_wrong(calm::SLOW_S_MAX));
        }
        let programme = self.programma.replace('\r', "").trim().to_owned();
        if PROGRAMME_MAX_CHARS < programme.chars().count() {
            problems.add("programma", words.table_programme_long());
        }
        let is_known = |path: &str| {
            path.is_empty()
                || path == former.belongs_to
                || coming.iter().any(|one| one.path == path)
        };
        if !is_known(&self.hoort_bij) {
            problems.add("hoort_bij", words.table_belongs_missing());
        }
        problems.or(Table {
            name: if former.is_big() { String::new() } else { name },
            scene: Scene::from_word(&self.beeld),
            read_by,
            door: DoorKind::from_word(&self.deur),
            keep_days,
            takes_notes: !self.briefjes.is_empty(),
            takes_guests,
            mode: Mode::from_word(&self.soort),
            programme,
            belongs_to: self.hoort_bij.clone(),
            slow_s,
            ..former.clone()
        })
    }
}

/// The table that a form is about: one that is there, or a new one without a word in its address.
async fn former(tx: &mut Tx, slug: Option<&str>) -> Result<Table> {
    match slug {
        Some(slug) => table::at(tx, slug).await,
        None => Ok(Table { id: TableId::fresh(), slug: "-".to_owned(), ..Table::big(tx.centre) }),
    }
}

pub async fn show_one(visit: Visit<Host, Which>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    let table = former(&mut tx, asked.tafel.as_deref()).await?;
    may_settle(&who, &table)?;
    let is_new = asked.tafel.is_none();
    let form = Settled { tafel: asked.tafel, ..Settled::of(&table) };
    page(&TablePage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        is_new,
        is_big: table.is_big(),
        is_coordinator: is_coordinator(&who),
        is_read_by_anyone: table.is_read_by_anyone(),
        slug: table.slug,
        coming: house.gatherings(&mut tx, &here).await?,
        form,
        problems: Problems::default(),
    })
}

pub async fn settle(live: Live, mut deed: Deed<Host, Settled>) -> Result<Response> {
    let slug = deed.form.tafel.clone();
    let former = former(&mut deed.tx, slug.as_deref()).await?;
    may_settle(&deed.who, &former)?;
    let coming = deed.house.gatherings(&mut deed.tx, &deed.here).await?;
    let settled = deed.form.over(&former, &deed.who, &coming, &Words(&deed.here.voice));
    let mut table = match settled {
        Ok(table) => table,
        Err(problems) => return again(deed, former, coming, problems).await,
    };
    if slug.is_none() {
        table.slug = free_slug(&mut deed.tx, &table.name).await?;
    }
    if is_coordinator(&deed.who) {
        table.chosen_at = Some(deed.tx.now);
    }
    tables::settle(&mut deed.tx, &table).await?;
    photo_line::settle(&mut deed.tx, &table).await?;
    if former.may_have_guests() && !table.may_have_guests() {
        session::end_guests(&mut deed.tx, &deed.house).await?;
    }
    live.end_passers_by_when_saved(&mut deed.tx, table.id).await?;
    people::log_act(&mut deed.tx, Some(deed.who.id), None, SETTLED, &table.slug).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).settings_saved().to_owned();
    deed.done_saying(PATH, &says).await
}

/// A word for the address that no other table has.
async fn free_slug(tx: &mut Tx, name: &str) -> Result<String> {
    let wished = table::slug_of(name).unwrap_or_else(|| "tafel-1".to_owned());
    let taken: Vec<String> = tables::all(tx).await?.into_iter().map(|own| own.slug).collect();
    Ok(slug::free(&wished, |slug| taken.iter().any(|own| own == slug)))
}

async fn again(
    deed: Deed<Host, Settled>,
    former: Table,
    coming: Vec<Gathering>,
    problems: Problems,
) -> Result<Response> {
    let house = deed.house.clone();
    let (who, here, form, _) = deed.look_only().await?;
    page_again(&TablePage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        is_new: form.tafel.is_none(),
        is_big: former.is_big(),
        is_coordinator: is_coordinator(&who),
        is_read_by_anyone: former.is_read_by_anyone(),
        slug: former.slug,
        coming,
        form,
        problems,
    })
}

/// Nobody sits down there any more; what was said goes when its time comes.
pub async fn end(live: Live, mut deed: Deed<Host, Which>) -> Result<Response> {
    let slug = deed.form.tafel.clone().filter(|slug| !slug.is_empty()).ok_or(Error::NotFound)?;
    let table = table::at(&mut deed.tx, &slug).await?;
    let now = deed.tx.now;
    tables::end(&mut deed.tx, table.id, now).await?;
    rota::end(&mut deed.tx, table.id).await?;
    if table.may_have_guests() {
        session::end_guests(&mut deed.tx, &deed.house).await?;
    }
    live.end_passers_by_when_saved(&mut deed.tx, table.id).await?;
    people::log_act(&mut deed.tx, Some(deed.who.id), None, ENDED, &table.slug).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).table_ended(&table.name);
    deed.done_saying(PATH, &says).await
}
