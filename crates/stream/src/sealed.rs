//! Talks under seal, each with a key of its own. Every piece is bound to where it belongs: in the
//! place of another, in another talk or from another seat it does not open.
use axum::http::header;
use axum::response::{IntoResponse, Response};
use kernel::db::IsId;
use kernel::{CentreId, Error, Keys, Label, OwnKey, Result, Sealed};

/// The id of a talk that lies sealed, and the names under which its room seals it. What was sealed
/// under one name opens under no other, so a name never changes.
pub trait Sealing: IsId + Copy {
    /// The key of a talk, as `cellar_talk.wrapped_key`.
    const KEY: &'static str;
    /// What somebody wrote, as `cellar_line.text`.
    const TEXT: &'static str;
    /// What a photo shows, in words.
    const ALT: &'static str;
    /// The photo itself.
    const PRINT: &'static str;
}

/// A talk whose key is in hand.
pub struct Unlocked<Id> {
    key: OwnKey,
    centre: CentreId,
    id: Id,
}

/// Which line it is, and from which seat it was said.
#[derive(Clone, Copy)]
pub struct Place {
    pub number: i64,
    pub seat: i64,
}

/// What is said in a line, as it is stored.
pub struct SealedWords {
    pub text: Vec<u8>,
    pub alt: Option<Vec<u8>>,
    pub print: Option<Vec<u8>>,
}

impl<Id: Sealing> Unlocked<Id> {
    /// A new key for a talk that begins, and the same as it is stored.
    pub fn begin(keys: &Keys, centre: CentreId, id: Id) -> Result<(Self, Sealed)> {
        let (key, wrapped) = keys.own_key(&Label::new(Id::KEY, centre, id))?;
        Ok((Self { key, centre, id }, wrapped))
    }

    /// # Errors
    /// As [`Keys::open`].
    pub fn with(keys: &Keys, centre: CentreId, id: Id, wrapped: &Sealed) -> Result<Self> {
        let key = keys.unwrap_key(&Label::new(Id::KEY, centre, id), wrapped)?;
        Ok(Self { key, centre, id })
    }

    /// Seals what is said in a line: a text, and a photo with what it shows in words.
    pub fn seal_words(
        &self,
        place: Place,
        text: &str,
        photo: Option<(&str, &[u8])>,
    ) -> Result<SealedWords> {
        let seal = |what, plain| self.key.seal(&self.label_at(what, place), plain);
        let (alt, print) = photo.unzip();
        Ok(SealedWords {
            text: seal(Id::TEXT, text.as_bytes())?,
            alt: alt.map(|alt| seal(Id::ALT, alt.as_bytes())).transpose()?,
            print: print.map(|print| seal(Id::PRINT, print)).transpose()?,
        })
    }

    /// The text of a line, and what its photo shows.
    ///
    /// # Errors
    /// [`Error::SealBroken`] when it is not what was sealed there.
    pub fn open_words(
        &self,
        place: Place,
        text: Option<&[u8]>,
        alt: Option<&[u8]>,
    ) -> Result<(String, Option<String>)> {
        let open = |what, sealed| self.text(&self.label_at(what, place), sealed);
        let text = text.map(|sealed| open(Id::TEXT, sealed)).transpose()?.unwrap_or_default();
        Ok((text, alt.map(|sealed| open(Id::ALT, sealed)).transpose()?))
    }

    /// Answers with the photo of a line. No browser keeps it.
    ///
    /// # Errors
    /// As [`Unlocked::open_words`].
    pub fn show_print(&self, place: Place, sealed: &[u8]) -> Result<Response> {
        let print = self.key.open(&self.label_at(Id::PRINT, place), sealed)?;
        let headers = [
            (header::CONTENT_TYPE, "image/jpeg"),
            (header::CONTENT_DISPOSITION, "inline"),
            (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
            (header::CACHE_CONTROL, "no-store"),
        ];
        Ok((headers, print).into_response())
    }

    /// Seals what holds for the whole talk, under a name of its own.
    pub fn seal(&self, what: &'static str, plain: &str) -> Result<Vec<u8>> {
        self.key.seal(&self.label(what), plain.as_bytes())
    }

    /// # Errors
    /// As [`Unlocked::open_words`].
    pub fn open(&self, what: &'static str, sealed: &[u8]) -> Result<String> {
        self.text(&self.label(what), sealed)
    }

    fn text(&self, label: &Label, sealed: &[u8]) -> Result<String> {
        let plain = self.key.open(label, sealed)?;
        String::from_utf8(plain).map_err(|_| Error::SealBroken(label.to_string()))
    }

    fn label_at(&self, what: &'static str, Place { number, seat }: Place) -> Label {
        self.label(what).part(format_args!("{number}/{seat}"))
    }

    fn label(&self, what: &'static str) -> Label {
        Label::new(what, self.centre, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Streams;
    use bytes::Bytes;
    use http_body_util::BodyExt as _;
    use test_house::TestCentre;

    kernel::id!(TalkId: now_v7);

    impl Sealing for TalkId {
        const KEY: &'static str = "cellar_talk.wrapped_key";
        const TEXT: &'static str = "cellar_line.text";
        const ALT: &'static str = "cellar_line.alt";
        const PRINT: &'static str = "cellar_photo.print";
    }

    async fn shown(answer: Response) -> Bytes {
        answer.into_body().collect().await.unwrap().to_bytes()
    }

    #[tokio::test]
    async fn what_was_sealed_before_still_opens_and_nowhere_else() {
        let linde = TestCentre::with(Streams).await;
        let (keys, centre, id) = (&linde.house.keys, linde.id, TalkId::fresh());
        let (key, wrapped) =
            keys.own_key(&Label::new("cellar_talk.wrapped_key", centre, id)).unwrap();
        let seal = |what, plain| key.seal(&Label::new(what, centre, id).part("3/1"), plain);
        let text = seal("cellar_line.text", b"tussen ons").unwrap();
        let alt = seal("cellar_line.alt", b"een brief").unwrap();
        let print = seal("cellar_photo.print", b"foto").unwrap();
        let title = key.seal(&Label::new("cellar_talk.title", centre, id), b"de ladder").unwrap();

        let with = Unlocked::with(keys, centre, id, &wrapped).unwrap();

        let place = Place { number: 3, seat: 1 };
        let (said, shows) = with.open_words(place, Some(&text), Some(&alt)).unwrap();
        assert_eq!((said.as_str(), shows.as_deref()), ("tussen ons", Some("een brief")));
        assert_eq!(shown(with.show_print(place, &print).unwrap()).await, "foto");
        assert_eq!(with.open("cellar_talk.title", &title).unwrap(), "de ladder");
        for (number, seat) in [(1, 3), (3, 0), (4, 1)] {
            assert!(with.open_words(Place { number, seat }, Some(&text), None).is_err());
        }
        assert!(with.open_words(place, Some(&alt), None).is_err());
        assert!(Unlocked::with(keys, centre, TalkId::fresh(), &wrapped).is_err());
    }

    #[tokio::test]
    async fn what_is_sealed_opens_again() {
        let linde = TestCentre::with(Streams).await;
        let (keys, id) = (&linde.house.keys, TalkId::fresh());
        let (with, _) = Unlocked::begin(keys, linde.id, id).unwrap();
        let place = Place { number: 1, seat: 0 };
        let sealed = with.seal_words(place, "Kijk", Some(("een brief", b"foto"))).unwrap();
        let (text, alt, print) = (sealed.text, sealed.alt.unwrap(), sealed.print.unwrap());
        let (said, shows) = with.open_words(place, Some(&text), Some(&alt)).unwrap();
        assert_eq!((said.as_str(), shows.as_deref()), ("Kijk", Some("een brief")));
        let answer = with.show_print(place, &print).unwrap();
        assert_eq!(answer.headers()["cache-control"], "no-store");
        assert_eq!(answer.headers()["content-type"], "image/jpeg");
        assert_eq!(answer.headers()["content-security-policy"], "default-src 'none'; sandbox");
        assert_eq!(shown(answer).await, "foto");
    }
}
