//! A photo in a talk: cleaned as every photo is, but sealed before it lies anywhere.
use crate::line::{Kind, text_of};
use crate::live::Live;
use crate::queries::{photos, talks};
use crate::sealed::unlock;
use crate::speaking::{self, NewWords, Speaking};
use crate::talk::{Party, TalkId};
use crate::words::Words;
use crate::worker::{self, SocialWorker, Stay};
use crate::{PATH as OWN, must_be_on};
use ::photos::InHand;
use askama::Template;
use axum::response::Response;
use kernel::{Deed, Error, Here, Nothing, Problems, Result, Visit, page, page_again};
use stream::Place;

pub const PATH: &str = "/zijkamer/foto";
pub const PRINT_PATH: &str = "/zijkamer/{gesprek}/foto/{nummer}";
/// What a screen reader says of a photo.
const ALT_MAX_CHARS: usize = 140;
/// Of one talk, so that nobody fills the house.
const PHOTOS_MAX: i64 = 100;

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct PhotoLine {
    alt: String,
    tekst: String,
}

#[derive(Template)]
#[template(path = "photo.html")]
struct PhotoPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: PhotoLine,
    problems: Problems,
}

impl PhotoPage<'_> {
    fn alt_max(&self) -> usize {
        ALT_MAX_CHARS
    }
}

pub async fn ask(visit: Visit<Stay, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    must_be_on(&here)?;
    talks::of_resident(&mut tx, who.id).await?.ok_or(Error::NotFound)?;
    let (form, problems) = (PhotoLine::default(), Problems::default());
    page(&PhotoPage { words: Words(&here.voice), here: &here, form, problems })
}

/// Shows a photo to the worker.
pub async fn say(live: Live, mut deed: Deed<Stay, InHand<PhotoLine>>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let who = deed.who.id;
    let it = talks::of_resident(&mut deed.tx, who).await?.ok_or(Error::NotFound)?;
    let problems = check(&mut deed, it.id).await?;
    let developed = match &deed.form.photo {
        Some(Ok(developed)) if problems.is_empty() => developed,
        _ => {
            let (_, here, InHand { form, .. }, _) = deed.look_only().await?;
            let words = Words(&here.voice);
            return page_again(&PhotoPage { words, here: &here, form, problems });
        }
    };
    let (text, alt) =
        (careful::tidied(&deed.form.form.tekst), careful::tidied(&deed.form.form.alt));
    let photo = Some((alt.as_str(), developed.medium.as_slice()));
    let line = NewWords { kind: Kind::Said, text: &text, photo };
    let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
    speaking.say(&mut deed.tx, &it, (Party::Resident, who), line).await?;
    deed.done(&format!("{OWN}#laatste")).await
}

async fn check(deed: &mut Deed<Stay, InHand<PhotoLine>>, id: TalkId) -> Result<Problems> {
    let Deed { who, here, form: in_hand, tx, house, .. } = deed;
    let words = Words(&here.voice);
    let form = &in_hand.form;
    let mut problems = Problems::default();
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
        problems.add("tekst", refusal.says());
    }
    if problems.is_empty() && speaking::is_too_fast(house, tx.centre, who.id, tx.now) {
        problems.add("tekst", words.too_fast());
    }
    if PHOTOS_MAX <= photos::n_in(tx, id).await? {
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
    gesprek: TalkId,
    nummer: i64,
}

/// The photo itself, for the two: the resident, and the worker who has the talk.
pub async fn print(visit: Visit<Stay, WhichPrint>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let it = talks::one(&mut tx, asked.gesprek).await?.ok_or(Error::NotFound)?;
    match it.party_of(who.id).ok_or(Error::NotFound)? {
        Party::Resident => {}
        Party::Worker if here.lets_in::<SocialWorker>(Some(&who.0)) => {
            worker::must_talk(&mut tx, &here, who.id).await?;
        }
        Party::Worker => return Err(Error::NotFound),
    }
    let number = asked.nummer;
    let (sealed, seat) = photos::print(&mut tx, it.id, number).await?.ok_or(Error::NotFound)?;
    unlock(&house.keys, tx.centre, &it)?.show_print(Place { number, seat }, &sealed)
}

/// Where the photo of a line is fetched.
pub fn path_of(id: TalkId, number: i64) -> String {
    format!("{OWN}/{id}/foto/{number}")
}
