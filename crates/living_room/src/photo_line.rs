//! A photo at the table, on a page of its own, so that it works on every telephone.
use crate::line::text_of;
use crate::live::Live;
use crate::queries::lines::{self, NewLine};
use crate::seeing;
use crate::speaking;
use crate::table::{self, Table};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{Deed, Here, Neighbour, Problems, Result, Visit, Writing, page, page_again};
use photos::{PhotoId, SeenBy, WithPhoto};

pub const PATH: &str = "/huiskamer/foto";
/// What a screen reader says of a photo.
const ALT_MAX_CHARS: usize = 140;
/// How long a photo waits for the words that belong to it.
const READY_FOR: SignedDuration = SignedDuration::from_hours(1);

#[derive(Default, serde::Deserialize)]
pub struct PhotoLine {
    #[serde(default)]
    tafel: String,
    #[serde(default)]
    alt: String,
    #[serde(default)]
    tekst: String,
    /// The words about which the house asked: the same once more say yes.
    #[serde(default)]
    toch: String,
    /// The version of the house rules that stood above the fields.
    #[serde(default)]
    regels: i64,
    /// The photo that was brought along before, when something else was not right yet.
    #[serde(default)]
    staat_klaar: Option<PhotoId>,
}

#[derive(Template)]
#[template(path = "photo_line.html")]
struct PhotoPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    table: Table,
    must_read_rules: bool,
    form: PhotoLine,
    problems: Problems,
}

impl PhotoLine {
    /// Everything that others will read.
    fn words(&self) -> String {
        careful::tidied(&format!("{}\n{}", self.tekst, self.alt))
    }
}

impl PhotoPage<'_> {
    fn alt_max(&self) -> usize {
        ALT_MAX_CHARS
    }

    /// Words of danger are among what was typed: help, for the eyes of the writer only.
    fn shows_help(&self) -> bool {
        careful::look(&self.form.words(), &[]).speaks_of_danger
    }
}

#[derive(serde::Deserialize)]
pub struct Where {
    #[serde(default)]
    tafel: String,
}

pub async fn show(visit: Visit<Neighbour, Where>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let table = table::at(&mut tx, &asked.tafel).await?;
    seeing::may_read(&mut tx, &here, &table).await?;
    let form = PhotoLine { tafel: asked.tafel, ..PhotoLine::default() };
    let must_read_rules = speaking::must_read_rules(&mut tx, &here, &who).await?;
    let (words, problems) = (Words(&here.voice), Problems::default());
    page(&PhotoPage { words, here: &here, table, must_read_rules, form, problems })
}

/// Shows a photo at the table.
pub async fn say(live: Live, mut deed: Deed<Neighbour, WithPhoto<PhotoLine>>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.form.tafel).await?;
    seeing::may_read(&mut deed.tx, &deed.here, &table).await?;
    let mut problems = check(&mut deed, &table).await?;
    if problems.is_empty() && speaking::is_too_fast(&deed) {
        problems.add("tekst", Words(&deed.here.voice).too_fast());
    }
    keep_ready(&mut deed, &mut problems).await?;
    let Some(photo) = deed.form.form.staat_klaar.filter(|_| problems.is_empty()) else {
        let must_read_rules =
            speaking::must_read_rules(&mut deed.tx, &deed.here, &deed.who).await?;
        let (_, here, WithPhoto { form, .. }, _) = deed.save_and_look().await?;
        let words = Words(&here.voice);
        let page = PhotoPage { words, here: &here, table, must_read_rules, form, problems };
        return page_again(&page);
    };
    photos::show_to(&mut deed.tx, photo, table.photos_seen_by()).await?;
    let goes_at = table.goes_at(deed.tx.now);
    photos::goes_at(&mut deed.tx, photo, goes_at).await?;
    let (text, alt) =
        (careful::tidied(&deed.form.form.tekst), careful::tidied(&deed.form.form.alt));
    let photo = Some(photo.0);
    let line = NewLine { kind: "said", text: &text, photo, photo_alt: &alt, ..NewLine::default() };
    speaking::write_down(&live, &mut deed, &table, &line).await?;
    deed.done(&table.latest_path()).await
}

/// Keeps what was brought along for its owner's eyes, so that nobody has to look it up again when
/// something else is not right yet.
async fn keep_ready(
    deed: &mut Deed<Neighbour, WithPhoto<PhotoLine>>,
    problems: &mut Problems,
) -> Result<()> {
    let Some(Ok(prints)) = &deed.form.photo else { return Ok(()) };
    match photos::keep(&mut deed.tx, prints, Some(deed.who.id), SeenBy::Owner).await? {
        Ok(kept) => {
            let goes_at = deed.tx.now + READY_FOR;
            photos::goes_at(&mut deed.tx, kept, goes_at).await?;
            deed.form.form.staat_klaar = Some(kept);
        }
        Err(no_more_place) => problems.add("foto", no_more_place.says(&deed.here.voice)),
    }
    Ok(())
}

async fn check(
    deed: &mut Deed<Neighbour, WithPhoto<PhotoLine>>,
    table: &Table,
) -> Result<Problems> {
    let Deed { who, here, form: WithPhoto { form, photo }, tx, .. } = deed;
    let words = Words(&here.voice);
    let mut problems = Problems::default();
    if let Some(refusal) = speaking::refusal(tx, here, who, table, form.regels).await? {
        problems.add("tekst", refusal.says);
    }
    if let Some(ready) = form.staat_klaar
        && (!photos::is_ready(tx, ready, who.id).await? || lines::shows(tx, ready).await?)
    {
        form.staat_klaar = None;
    }
    match photo {
        None if form.staat_klaar.is_some() => {}
        None => problems.add("foto", words.photo_missing()),
        Some(Err(refusal)) => problems.add("foto", refusal.says(&here.voice)),
        Some(Ok(_)) => {}
    }
    let alt = careful::tidied(&form.alt);
    if alt.is_empty() || ALT_MAX_CHARS < alt.chars().count() {
        problems.add("alt", words.photo_alt_missing());
    }
    if !form.tekst.trim().is_empty()
        && let Err(says) = text_of(words, &form.tekst)
    {
        problems.add("tekst", says);
    }
    if problems.at("tekst").is_none() {
        let minded = speaking::mind(here, &form.words(), &form.toch);
        form.toch.clear();
        if let Err(refusal) = minded {
            if refusal.asks {
                form.toch = form.words();
            }
            problems.add("tekst", refusal.says);
        }
    }
    Ok(problems)
}

/// The photos of a table go when their lines go, and are seen by who may read there.
pub async fn settle(tx: &mut Writing, table: &Table) -> Result<()> {
    let mut seen = 0;
    loop {
        let some = lines::with_photo_after(tx, table.id, seen).await?;
        let Some(last) = some.last() else { return Ok(()) };
        seen = last.number;
        for line in some {
            photos::goes_at(tx, line.photo_id, line.goes_at).await?;
            if line.is_there {
                photos::show_to(tx, line.photo_id, table.photos_seen_by()).await?;
            }
        }
    }
}
