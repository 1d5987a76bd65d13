//! Everything that the house knows about somebody: to read, to keep, and for another program.
use crate::words::Words;
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::{Error, Exported, Here, Known, Nothing, Result, Visit, Voice, leaving, page};

/// One heading with its lines, room by room.
#[derive(Template)]
#[template(path = "parts.html")]
pub struct Parts<'a> {
    pub parts: &'a [Exported],
}

#[derive(Template)]
#[template(path = "everything.html")]
struct EverythingPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    parts: &'a [Exported],
}

impl EverythingPage<'_> {
    fn title(&self) -> &str {
        self.words.everything_title()
    }
    fn list(&self) -> Result<String> {
        Ok(Parts { parts: self.parts }.render()?)
    }
}

async fn gathered(visit: &mut Visit<Known, Nothing>) -> Result<Vec<Exported>> {
    leaving::export(&mut visit.tx, &visit.house, &visit.here.voice, visit.who.id).await
}

pub async fn show(mut visit: Visit<Known, Nothing>) -> Result<Response> {
    let parts = gathered(&mut visit).await?;
    let here = &visit.here;
    page(&EverythingPage { words: Words(&here.voice), here, parts: &parts })
}

/// A page of its own, that is readable without the house around it.
#[derive(Template)]
#[template(path = "everything_file.html")]
struct EverythingFile<'a> {
    words: Words<'a>,
    voice: &'a Voice,
    here: &'a Here,
    parts: &'a [Exported],
}

impl EverythingFile<'_> {
    fn made_on(&self) -> String {
        let centre = &self.here.centre;
        let date = self.voice.date_with_year(&centre.zone, self.here.now);
        self.words.everything_made(&centre.settings.name, date)
    }
    fn list(&self) -> Result<String> {
        Ok(Parts { parts: self.parts }.render()?)
    }
}

pub async fn download_page(mut visit: Visit<Known, Nothing>) -> Result<Response> {
    let parts = gathered(&mut visit).await?;
    let (here, voice) = (&visit.here, &visit.here.voice);
    let file = EverythingFile { words: Words(voice), voice, here, parts: &parts };
    Ok(attached(page(&file)?, "attachment; filename=\"mijn-gegevens.html\""))
}

/// The same for another program: the centre, the moment, and each part with its lines.
#[derive(serde::Serialize)]
struct EverythingData<'a> {
    centre: &'a str,
    made_at: String,
    language: &'a str,
    parts: &'a [Exported],
}

pub async fn download_data(mut visit: Visit<Known, Nothing>) -> Result<Response> {
    let parts = gathered(&mut visit).await?;
    let here = &visit.here;
    let data = EverythingData {
        centre: &here.centre.settings.name,
        made_at: here.now.to_string(),
        language: here.voice.tag(),
        parts: &parts,
    };
    let text = serde_json::to_string_pretty(&data)
        .map_err(|error| Error::Setting(format!("the export as JSON: {error}")))?;
    // Names are isolated in our sentences for the eye; a program needs no such marks.
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    let response = ([(header::CONTENT_TYPE, "application/json")], text).into_response();
    Ok(attached(response, "attachment; filename=\"mijn-gegevens.json\""))
}

/// Something to keep, and not to look at here.
fn attached(mut response: Response, disposition: &'static str) -> Response {
    let value = HeaderValue::from_static(disposition);
    response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    response
}
