//! A file or a pasted list: brought along once, and looked at first.
use crate::gathered::batch::{Batch, Content};
use crate::gathered::brought::{BroughtList, FILE_FIELD, Pasted};
use crate::gathered::read::Read;
use crate::gathered::sources_page::may_look;
use crate::gathered::{calendar, look_page, table, text};
use crate::must_be_on;
use crate::queries::gathered as queries;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use fetching::Marks;
use kernel::jiff::civil::Date;
use kernel::jiff::tz::TimeZone;
use kernel::{
    BackRoomItem, Deed, Error, Here, Nothing, Problems, Result, Team, Visit, page, page_again,
};

pub const PATH: &str = "/achterkamer/agenda/bronnen/lijst";

#[derive(Template)]
#[template(path = "bring_list.html")]
struct ListPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    form: Pasted,
    problems: Problems,
}

pub async fn show(visit: Visit<Team, Nothing>) -> Result<Response> {
    let Visit { here, house, .. } = visit;
    must_be_on(&here)?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    let (form, problems) = (Pasted::default(), Problems::default());
    page(&ListPage { words, here: &here, menu, form, problems })
}

/// Why a list cannot be read at all.
enum Unreadable {
    /// Made for a program, as a workbook or a document.
    NotText,
    /// A page of the web.
    Page,
}

/// Reads a file by what it begins with, whatever it is called.
fn read(bytes: &[u8], zone: &TimeZone, today: Date) -> Result<Read, Unreadable> {
    let is_packed = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0");
    if is_packed || bytes.starts_with(b"%PDF") {
        return Err(Unreadable::NotText);
    }
    match calendar::read(bytes, zone, today) {
        Ok(read) => Ok(read),
        Err(calendar::NotACalendar) => {
            let whole = text::decoded(bytes);
            if whole.trim_start().starts_with('<') {
                return Err(Unreadable::Page);
            }
            Ok(table::read(&whole, today))
        }
    }
}

/// Reads what was brought, and shows what would come.
pub async fn look_at(deed: Deed<Team, BroughtList>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let words = Words(&deed.here.voice);
    let bytes = match &deed.form.file {
        Some(Ok(file)) => file.to_vec(),
        Some(Err(_)) => {
            let says = words.gather_file_too_large().to_owned();
            return again(deed, Problems::one(FILE_FIELD, says)).await;
        }
        None if deed.form.form.lijst.trim().is_empty() => {
            let says = words.gather_list_missing().to_owned();
            return again(deed, Problems::one("lijst", says)).await;
        }
        None => deed.form.form.lijst.clone().into_bytes(),
    };
    may_look(&deed)?;
    let zone = deed.here.centre.zone.clone();
    let today = deed.here.local_now().date();
    let reading = async move {
        let read = tokio::task::spawn_blocking(move || read(&bytes, &zone, today)).await;
        read.map_err(|_| Error::TooBusy)
    };
    let (mut deed, read) = deed.meanwhile(reading).await?;
    let words = Words(&deed.here.voice);
    let field = if deed.form.file.is_some() { FILE_FIELD } else { "lijst" };
    let read = match read {
        Ok(read) if !read.found.is_empty() || !read.faults.is_empty() => read,
        Ok(_) => {
            let says = words.gather_nothing_there().to_owned();
            return again(deed, Problems::one(field, says)).await;
        }
        Err(unreadable) => {
            let says = match unreadable {
                Unreadable::NotText => words.gather_not_text(),
                Unreadable::Page => words.gather_is_a_page(),
            };
            let says = says.to_owned();
            return again(deed, Problems::one(field, says)).await;
        }
    };
    let content = Content::new(read, Marks::default());
    let (by, now) = (deed.who.id, deed.tx.now);
    let batch = Batch::new(String::new(), String::new(), &content, by, now)?;
    queries::keep_batch(&mut deed.tx, &batch).await?;
    deed.done(&look_page::path_of(batch.id)).await
}

async fn again(deed: Deed<Team, BroughtList>, problems: Problems) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, brought, _) = deed.look_only().await?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page_again(&ListPage { words, here: &here, menu, form: brought.form, problems })
}
