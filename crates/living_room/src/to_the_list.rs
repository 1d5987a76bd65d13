//! "Zet bij de vragen": what somebody said at a table and wants an answer of the team. The talk
//! shows nothing of it; whoever said it hears of it alone.
use crate::line::Line;
use crate::line_page::{self, Which};
use crate::table::{self, Table};
use crate::words::Words;
use axum::response::Response;
use kernel::{Asker, Deed, Desk, Error, Here, PersonId, Result, SaidQuestion};

pub const PATH: &str = "/huiskamer/regel/vraag";

/// What this line asks, when it is one that somebody else may put in the list.
pub fn question(here: &Here, table: &Table, line: &Line, by: PersonId) -> Option<SaidQuestion> {
    let says = if line.text.is_empty() { &line.photo_alt } else { &line.text };
    if line.is_wave() || says.is_empty() {
        return None;
    }
    let name = line.name(&Words(&here.voice)).unwrap_or_default();
    let asker = match line.author_id {
        // Whoever receives people said it for somebody on the telephone.
        _ if !line.caller.is_empty() => Asker::Named(line.caller.clone()),
        Some(author) if author == by => return None,
        Some(author) if !line.is_of_guest => Asker::Known(author),
        _ => Asker::Named(name),
    };
    Some(SaidQuestion { path: table.line_path(line.number), says: says.clone(), asker, by })
}

pub async fn put_in(mut deed: Deed<Desk, Which>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    let line = line_page::seen(&mut deed.tx, &deed.here, &table, deed.form.nummer).await?;
    let said = question(&deed.here, &table, &line, deed.who.id).ok_or(Error::NotFound)?;
    let put_in = deed.house.put_in_list(&mut deed.tx, &deed.here, &said).await?;
    let put_in = put_in.ok_or(Error::NotAllowed("put in the list what somebody said"))?;
    let goes_to = put_in.slip.unwrap_or(said.path);
    deed.done_saying(&goes_to, &put_in.says).await
}
