//! A notice as the board and other pages show it: whose it is, as far as whoever looks may know.
use crate::kind::Kind;
use crate::looker::Looker;
use crate::notice::Notice;
use crate::words::Words;
use kernel::face::{self, Audience};
use kernel::{Here, PersonId, Result, Tx, asset};

pub struct Card {
    pub path: String,
    pub kind: Kind,
    pub title: String,
    pub picture: String,
    /// "Wim", or "een buurtbewoner".
    pub name: String,
    /// "Lindeplein"; empty for who may not know, or when nobody said it.
    pub spot: String,
    /// "opgehangen door de balie"; may be empty.
    pub by: String,
    /// "nog 12 dagen"
    pub days_left: String,
    pub is_sunken: bool,
}

/// Whose notices these are, as whoever looks may see it.
pub async fn cards(
    tx: &mut Tx,
    here: &Here,
    looker: &Looker,
    notices: &[Notice],
) -> Result<Vec<Card>> {
    let authors: Vec<(PersonId, String)> = match looker.is_neighbour() {
        true => notices.iter().filter_map(author).collect(),
        false => Vec::new(),
    };
    let faces = face::seen_by(tx, Audience::Neighbourhood, &authors).await?;
    let card = |notice: &Notice| {
        let words = Words(&here.voice);
        let face = faces.iter().find(|face| Some(face.person) == notice.author_id);
        let face = face.filter(|_| notice.organisation.is_empty());
        Card {
            path: notice.path(),
            kind: notice.kind,
            title: notice.title.clone(),
            picture: face.map_or_else(|| asset::drawing("").to_owned(), |own| own.picture.clone()),
            name: shown_name(&words, looker, notice),
            spot: match looker.is_neighbour() && notice.organisation.is_empty() {
                true => notice.spot.clone(),
                false => String::new(),
            },
            by: hung_up_by(&words, notice).to_owned(),
            days_left: words.days_left(notice.n_days_left(here.now)),
            is_sunken: notice.is_sunken(here.now),
        }
    };
    Ok(notices.iter().map(card).collect())
}

fn author(notice: &Notice) -> Option<(PersonId, String)> {
    Some((notice.author_id?, notice.author_name.clone()))
}

/// Passers-by learn of no neighbour who it is; an organisation says its name.
pub fn shown_name(words: &Words<'_>, looker: &Looker, notice: &Notice) -> String {
    if looker.is_neighbour() || !notice.organisation.is_empty() {
        notice.name().to_owned()
    } else {
        words.a_neighbour().to_owned()
    }
}

/// Who hung it up, when that was no neighbour.
fn hung_up_by<'v>(words: &Words<'v>, notice: &Notice) -> &'v str {
    if !notice.organisation.is_empty() {
        words.by_organisation()
    } else if notice.is_at_desk() {
        words.by_desk()
    } else {
        ""
    }
}
