//! The list of who comes, as a file for a spreadsheet (CSV, RFC 4180, with a semicolon as
//! spreadsheets here expect it).
use crate::attendance::{Asked, Line, lines, meant, standing_says};
use crate::words::Words;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use kernel::{Neighbour, Result, Visit};

pub const PATH: &str = "/agenda/{welke}/wie.csv";
/// So that a spreadsheet reads letters with accents.
const BYTE_ORDER_MARK: &str = "\u{feff}";

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let (activity, date) = meant(&mut tx, &asked.welke, &asked.op).await?;
    activity.let_organise(&who, &here)?;
    let lines = lines(&mut tx, &here, &activity, &date).await?;
    let words = Words(&here.voice);
    let heading = [
        words.first_name(),
        words.column_people(),
        words.column_standing(),
        words.column_answers(),
        words.column_reach(),
        words.is_in(),
    ];
    let mut text = BYTE_ORDER_MARK.to_owned() + &row(&heading.map(str::to_owned));
    for line in &lines {
        text += &row(&cells(&words, line));
    }
    let name = format!("attachment; filename=\"{}-{}.csv\"", activity.slug, date.on_date);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, text).into_response())
}

fn cells(words: &Words<'_>, line: &Line) -> [String; 6] {
    [
        line.own.name.clone(),
        line.own.n_people.to_string(),
        standing_says(words, line),
        line.answers.clone(),
        line.own.address.clone(),
        if line.own.has_come { words.is_in().to_owned() } else { String::new() },
    ]
}

fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    cells.join(";") + "\r\n"
}

/// A cell as text: what a spreadsheet would take for a formula gets an apostrophe before it, and
/// marks of direction around names go.
fn cell(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}'))
        .collect();
    let is_formula = plain.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '\u{ff1d}']);
    let guard = if is_formula { "'" } else { "" };
    format!("\"{guard}{}\"", plain.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_runs_nothing_that_somebody_typed() {
        assert_eq!(cell("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(cell(" @SUM(1)"), "\"' @SUM(1)\"");
        assert_eq!(cell("+31612345678"), "\"'+31612345678\"");
        assert_eq!(cell("Ria; Ben"), "\"Ria; Ben\"");
    }
}
