//! The lines of the room as the hosts' worklist sees them.
use crate::line::Line;
use crate::live::Live;
use crate::queries::lines::{self, Told};
use crate::table::{self, Table, TableId};
use crate::words::Words;
use crate::{NAME, line_page, rota, seeing};
use kernel::{Error, Here, House, PersonId, Result, Tx, Writing, centre};
use moderation::{Item, Moderated, keeps_it_kind};

/// How many lines before and after are shown around a reported one.
const AROUND: i64 = 2;

/// The name of a line among all things that can be reported.
pub fn key(table: TableId, number: i64) -> String {
    format!("{table}-{number}")
}

fn read_key(key: &str) -> Option<(TableId, i64)> {
    let (table, number) = key.rsplit_once('-')?;
    Some((table.parse().ok()?, number.parse().ok()?))
}

/// The living room as moderation knows it.
pub struct Lines(pub Live);

#[async_trait::async_trait]
impl Moderated for Lines {
    fn room(&self) -> &'static str {
        NAME
    }

    async fn item(&self, tx: &mut Tx, here: &Here, item: &str) -> Result<Option<Item>> {
        let Some((table, number)) = read_key(item) else { return Ok(None) };
        let table = match table::by_id(tx, table).await {
            Err(Error::NotFound) => return Ok(None),
            table => table?,
        };
        if !seeing::reads(tx, here, &table).await? || seeing::is_outside(tx, here, &table).await? {
            return Ok(None);
        }
        let Some(line) = shown(tx, here, &table, number).await? else { return Ok(None) };
        let around = around(tx, here, &table, number).await?;
        let html = |line: &Line| line.html(&here.centre, here.voice.language, &table, None, None);
        let side = |keeps: fn(i64, i64) -> bool| {
            let own = around.iter().filter(|other| keeps(other.number, number));
            own.map(html).collect::<Result<Vec<_>>>()
        };
        Ok(Some(Item {
            author: line.author_id,
            name: line.name(&Words(&here.voice)).unwrap_or_default(),
            html: html(&line)?.replacen("class=\"msg", "class=\"msg gemeld", 1),
            around_before: side(|other, own| other < own)?,
            around_after: side(|other, own| own < other)?,
            path: format!("{}#m{number}", table.path()),
            place: place(here, &table),
            said_at: line.said_at,
            text: line.text,
        }))
    }

    async fn hide(
        &self,
        tx: &mut Writing,
        house: &House,
        item: &str,
        is_hidden: bool,
    ) -> Result<()> {
        let Some((table, number)) = read_key(item) else { return Ok(()) };
        let table = match table::by_id(tx, table).await {
            Err(Error::NotFound) => return Ok(()),
            table => table?,
        };
        let Some(line) = lines::one(tx, table.id, number).await? else { return Ok(()) };
        // What its author took back stays away, whatever a host decides.
        if line.taken_by == "author" {
            return Ok(());
        }
        let by = if is_hidden { "host" } else { "" };
        line_page::take(tx, &self.0, house, &table, number, by).await?;
        // A guest is told where they sit.
        self.0.look_around_when_saved(tx, house, table.id);
        Ok(())
    }

    async fn on_duty(&self, tx: &mut Tx, item: &str) -> Result<Vec<PersonId>> {
        let Some((table, _)) = read_key(item) else { return Ok(Vec::new()) };
        let zone = centre::settings(tx).await?.zone;
        rota::on_duty(tx, table, &zone).await
    }
}

fn place(here: &Here, table: &Table) -> String {
    if table.is_big() { Words(&here.voice).title().to_owned() } else { table.name.clone() }
}

/// The line as this visitor may report or judge it: a keeper reads it also when it is hidden.
async fn shown(tx: &mut Tx, here: &Here, table: &Table, number: i64) -> Result<Option<Line>> {
    let line = lines::one(tx, table.id, number).await?;
    let mut line = match line.filter(Line::has_words) {
        Some(line) => line,
        None => return Ok(None),
    };
    if keeps_it_kind(here) {
        line.taken_by.clear();
        return Ok(Some(line));
    }
    let unseen = seeing::unseen(tx, here).await?;
    Ok((!line.is_taken() && line.is_seen_by(&unseen)).then_some(line))
}

async fn around(tx: &mut Tx, here: &Here, table: &Table, number: i64) -> Result<Vec<Line>> {
    let unseen = seeing::unseen(tx, here).await?;
    let near = lines::after(tx, table.id, (number - AROUND - 1).max(0)).await?;
    let is_near = |line: &Line| line.number != number && line.number <= number + AROUND;
    let near = near.into_iter().filter_map(Told::said).filter(is_near);
    Ok(near.filter(|line| line.is_seen_by(&unseen)).collect())
}
