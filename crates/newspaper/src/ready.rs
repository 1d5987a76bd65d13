//! Photos that a writer brings along while writing, each with what stands below it: they wait for
//! its owner alone until the piece is sent in.
use crate::filled::{Filled, Step, check_line};
use crate::photographing::PHOTOS_MAX;
use crate::piece::{ALT_MAX_CHARS, CAPTION_MAX_CHARS, PieceId, keep_for, one_line};
use crate::queries::more_photos::{self, MorePhoto};
use crate::words::Words;
use kernel::jiff::SignedDuration;
use kernel::{Deed, Neighbour, Problems, Result, Writing};
use photos::{PhotoId, SeenBy, WithPhoto};
use std::fmt;

/// How long a photo waits for the words that belong to it.
const READY_FOR: SignedDuration = SignedDuration::from_hours(2);
/// Between the parts of one photo in its field; no line that somebody types has it.
const BETWEEN: char = '\t';

/// A photo that waits, as a hidden field carries it from step to step.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct ReadyPhoto {
    pub id: PhotoId,
    /// What one sees on it.
    pub alt: String,
    /// What stands below it.
    pub caption: String,
}

impl TryFrom<String> for ReadyPhoto {
    type Error = &'static str;

    fn try_from(written: String) -> std::result::Result<Self, Self::Error> {
        let mut parts = written.splitn(3, BETWEEN);
        let id = parts.next().and_then(|id| id.parse().ok()).ok_or("a photo has an id")?;
        let mut line = || one_line(parts.next().unwrap_or_default());
        Ok(Self { id, alt: line(), caption: line() })
    }
}

impl fmt::Display for ReadyPhoto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{BETWEEN}{}{BETWEEN}{}", self.id, self.alt, self.caption)
    }
}

impl Filled {
    /// All photos of the piece, in the order in which they were brought.
    pub fn photos(&self) -> Vec<ReadyPhoto> {
        let last = self.staat_klaar.map(|id| ReadyPhoto {
            id,
            alt: one_line(&self.alt),
            caption: one_line(&self.bij),
        });
        self.meer.iter().cloned().chain(last).collect()
    }

    /// Whether one more fits beside the one that is being brought.
    pub fn may_bring_more(&self) -> bool {
        self.meer.len() + 1 < PHOTOS_MAX
    }

    pub fn wants_another_photo(&self) -> bool {
        self.doe == "foto"
    }

    /// Whether a button of the photos was pressed, and not one that goes on.
    pub fn is_about_photos(&self) -> bool {
        self.wants_another_photo() || !self.weg.is_empty()
    }

    pub fn check_photos(&self, words: Words<'_>, problems: &mut Problems) {
        check_line(words, problems, "alt", &self.alt, ALT_MAX_CHARS);
        check_line(words, problems, "bij", &self.bij, CAPTION_MAX_CHARS);
        if PHOTOS_MAX < self.photos().len() {
            problems.add("foto", words.photos_max(PHOTOS_MAX));
        }
        for photo in &self.meer {
            check_line(words, problems, "foto", &photo.alt, ALT_MAX_CHARS);
            check_line(words, problems, "foto", &photo.caption, CAPTION_MAX_CHARS);
        }
    }

    /// The photo that was just brought has its words, and there is place for the next.
    pub fn put_by(&mut self) {
        self.meer = self.photos();
        self.staat_klaar = None;
        self.alt = String::new();
        self.bij = String::new();
    }
}

/// Keeps a photo that was brought along for its owner's eyes, so that nobody has to look it up
/// again at the next step.
pub async fn at_hand(
    deed: &mut Deed<Neighbour, WithPhoto<Filled>>,
    problems: &mut Problems,
    step: Step,
    is_back: bool,
) -> Result<()> {
    let Deed { who, here, form: WithPhoto { form, photo }, tx, .. } = deed;
    let words = Words(&here.voice);
    let mut is_lost = false;
    for photo in form.photos() {
        if !photos::is_ready(tx, photo.id, who.id).await? {
            form.forget_photo(photo.id);
            is_lost = true;
        } else if form.weg == photo.id.to_string() {
            form.forget_photo(photo.id);
            photos::remove(tx, photo.id).await?;
        }
    }
    // Nobody goes on in the belief that it is there.
    if is_lost && !is_back && photo.is_none() {
        problems.add("foto", words.photo_went());
    }
    match photo {
        Some(Ok(prints)) => match photos::keep(tx, prints, Some(who.id), SeenBy::Owner).await? {
            Ok(kept) => {
                let goes_at = tx.now + READY_FOR;
                photos::goes_at(tx, kept, goes_at).await?;
                form.staat_klaar = Some(kept);
            }
            Err(no_more_place) => problems.add("foto", no_more_place.says(&here.voice)),
        },
        Some(Err(refusal)) => problems.add("foto", refusal.says(&here.voice)),
        None => {}
    }
    if is_back || step < Step::Story || !form.weg.is_empty() {
        return Ok(());
    }
    let needs_one = (form.is_photo() && form.meer.is_empty()) || form.wants_another_photo();
    match form.staat_klaar {
        Some(_) if form.alt.trim().is_empty() => problems.add("alt", words.alt_missing()),
        None if needs_one && problems.at("foto").is_none() => {
            problems.add("foto", words.photo_missing());
        }
        _ => {}
    }
    Ok(())
}

impl Filled {
    fn forget_photo(&mut self, id: PhotoId) {
        self.meer.retain(|own| own.id != id);
        if self.staat_klaar == Some(id) {
            self.staat_klaar = None;
            self.alt = String::new();
            self.bij = String::new();
        }
    }
}

/// The photos go to the editors with the piece: the first above it, the others below its text.
/// Nobody else has their addresses, and those cannot be guessed.
pub async fn hand_over(tx: &mut Writing, piece: PieceId, photos: Vec<ReadyPhoto>) -> Result<()> {
    let goes_at = tx.now + keep_for();
    for (place, photo) in photos.into_iter().enumerate() {
        photos::show_to(tx, photo.id, SeenBy::Neighbours).await?;
        photos::goes_at(tx, photo.id, goes_at).await?;
        if place == 0 {
            continue;
        }
        let more = MorePhoto {
            photo_id: photo.id,
            piece_id: piece,
            caption: photo.caption,
            photo_alt: photo.alt,
            shows_nobody: false,
        };
        more_photos::add(tx, &more, place as i64).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{PhotoId, ReadyPhoto};

    #[test]
    fn a_photo_that_waits_is_read_as_it_was_written() {
        let photo = ReadyPhoto {
            id: PhotoId::fresh(),
            alt: "Een pan | soep".to_owned(),
            caption: String::new(),
        };
        assert_eq!(ReadyPhoto::try_from(photo.to_string()), Ok(photo));
        assert!(ReadyPhoto::try_from("geen foto".to_owned()).is_err());
    }
}
