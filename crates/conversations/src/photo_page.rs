//! A photo in a conversation: cleaned as every photo is, but sealed before it lies anywhere.
use crate::conversation::ConversationId;
use crate::line::text_of;
use crate::live::Live;
use crate::queries::photos;
use crate::sealed::unlock;
use crate::speaking::{self, NewWords, Speaking};
use crate::words::Words;
use crate::{away, list_page, seeing};
use ::photos::InHand;
use askama::Template;
use axum::response::Response;
use kernel::{Deed, Error, Here, Neighbour, Problems, Result, Visit, page, page_again};
use stream::Place;

pub const PATH: &str = "/gesprekken/{gesprek}/foto";
pub const PRINT_PATH: &str = "/gesprekken/{gesprek}/foto/{nummer}";
/// What a screen reader says of a photo.
const ALT_MAX_CHARS: usize = 140;
/// Of one conversation, so that nobody fills the house.
const PHOTOS_MAX: i64 = 100;

#[derive(serde::Deserialize)]
pub struct PhotoLine {
    gesprek: ConversationId,
    #[serde(default)]
    alt: String,
    #[serde(default)]
    tekst: String,
}

#[derive(Template)]
#[template(path = "photo.html")]
struct PhotoPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    name: String,
    form: PhotoLine,
    problems: Problems,
}

impl PhotoPage<'_> {
    fn alt_max(&self) -> usize {
        ALT_MAX_CHARS
    }
}

#[derive(serde::Deserialize)]
pub struct Which {
    gesprek: ConversationId,
}

pub async fn ask(visit: Visit<Neighbour, Which>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let Some(company) = seeing::find(&mut tx, &here, &who, asked.gesprek).await? else {
        return away::gone(&here, "");
    };
    let words = Words(&here.voice);
    let name = list_page::names_beside(&words, &who, &company);
    let form = PhotoLine { gesprek: asked.gesprek, alt: String::new(), tekst: String::new() };
    page(&PhotoPage { words, here: &here, name, form, problems: Problems::default() })
}

/// Shows a photo to whoever reads there.
pub async fn say(live: Live, mut deed: Deed<Neighbour, InHand<PhotoLine>>) -> Result<Response> {
    let id = deed.form.form.gesprek;
    let Some(company) = seeing::find(&mut deed.tx, &deed.here, &deed.who, id).await? else {
        let (_, here, InHand { form, .. }, _) = deed.look_only().await?;
        return away::gone(&here, &form.tekst);
    };
    let problems = check(&mut deed, &company.it.subject_path).await?;
    let developed = match &deed.form.photo {
        Some(Ok(developed)) if problems.is_empty() => developed,
        _ => {
            let (who, here, InHand { form, .. }, _) = deed.look_only().await?;
            let words = Words(&here.voice);
            let name = list_page::names_beside(&words, &who, &company);
            return page_again(&PhotoPage { words, here: &here, name, form, problems });
        }
    };
    let (text, alt) =
        (careful::tidied(&deed.form.form.tekst), careful::tidied(&deed.form.form.alt));
    let line = NewWords { text: &text, photo: Some((&alt, &developed.medium)) };
    let speaking = Speaking { live: &live, house: &deed.house };
    speaking.say(&mut deed.tx, &company, deed.who.id, line).await?;
    deed.done(&id.latest_path()).await
}

async fn check(
    deed: &mut Deed<Neighbour, InHand<PhotoLine>>,
    subject_path: &str,
) -> Result<Problems> {
    let Deed { who, here, form: in_hand, tx, house, .. } = deed;
    let words = Words(&here.voice);
    let form = &in_hand.form;
    let mut problems = Problems::default();
    if let Some(says) = speaking::not_now(tx, (house, here), who.id, subject_path).await? {
        problems.add("tekst", says);
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
    let all = careful::tidied(&format!("{}\n{}", form.tekst, form.alt));
    if problems.is_empty()
        && let Err(refusal) = speaking::mind(here, &all, &all)
    {
        problems.add("tekst", refusal.says);
    }
    if problems.is_empty() && speaking::is_too_fast(house, tx.centre, who.id, tx.now) {
        problems.add("tekst", words.too_fast());
    }
    if PHOTOS_MAX <= photos::n_in(tx, form.gesprek).await? {
        problems.add("foto", words.photos_enough(PHOTOS_MAX));
    } else if in_hand.photo.is_none() {
        problems.add("foto", words.photo_missing());
    } else if let Some(says) = in_hand.says(&here.voice, !problems.is_empty()) {
        problems.add("foto", says);
    }
    Ok(problems)
}

#[derive(serde::Deserialize)]
pub struct WhichPrint {
    gesprek: ConversationId,
    nummer: i64,
}

/// The photo itself, for whoever takes part.
pub async fn print(visit: Visit<Neighbour, WhichPrint>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    let company = seeing::find(&mut tx, &here, &who, asked.gesprek).await?;
    let company = company.ok_or(Error::NotFound)?;
    let (id, number) = (asked.gesprek, asked.nummer);
    let (sealed, seat) = photos::print(&mut tx, id, number).await?.ok_or(Error::NotFound)?;
    let with = unlock(&house.keys, tx.centre, &company.it)?;
    with.show_print(Place { number, seat }, &sealed)
}
