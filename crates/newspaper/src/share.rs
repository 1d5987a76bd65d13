//! An article outside the house: the card in somebody's chat, and what search engines read
//! (schema.org). Whoever signed it is named, and nobody else.
use crate::assets;
use crate::kind::Signed;
use crate::shown::Shown;
use crate::words::Words;
use kernel::{Here, House, Preview, Timestamp};
use serde_json::{Value, json};

/// Without the marks around names in a sentence, of which other programs make boxes, and without
/// control characters, which XML does not know.
pub fn for_others(text: &str) -> String {
    let is_mark = |letter: &char| ['\u{2068}', '\u{2069}'].contains(letter);
    text.chars().filter(|own| !is_mark(own) && (*own == '\n' || !own.is_control())).collect()
}

/// RFC 3339, on the clock of the centre.
pub fn moment(here: &Here, at: Timestamp) -> String {
    at.to_zoned(here.centre.zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

pub struct Outside {
    pub preview: Preview,
    /// An `Article` of schema.org, safe inside a script element.
    pub article: String,
}

impl Outside {
    pub fn of(here: &Here, house: &House, shown: &Shown, paper: &str) -> Self {
        let begins = house.address_of(&here.centre.settings.host);
        let address = format!("{begins}{}", shown.piece.path());
        let (picture, picture_alt) = match shown.piece.photo_id {
            Some(photo) => (format!("/foto/{photo}/middel"), shown.piece.photo_alt.clone()),
            None => {
                let drawn = Words(&here.voice).paper_drawn().to_owned();
                (assets::SHARE_PNG.path.to_owned(), drawn)
            }
        };
        let preview = Preview {
            title: shown.piece.title.clone(),
            description: shown.begin.clone(),
            picture: format!("{begins}{picture}"),
            picture_alt,
            address,
        };
        let article = article(here, shown, &preview, paper, &begins);
        Self { article: article.to_string().replace('<', "\\u003c"), preview }
    }
}

fn article(here: &Here, shown: &Shown, preview: &Preview, paper: &str, begins: &str) -> Value {
    let piece = &shown.piece;
    let centre = json!({
        "@type": "Organization",
        "name": here.centre.settings.name,
        "url": format!("{begins}/"),
    });
    let author = match piece.signed {
        Signed::Name => json!({ "@type": "Person", "name": shown.byline.name }),
        Signed::Nobody | Signed::Editors => centre.clone(),
    };
    let printed_at = piece.printed_at.unwrap_or(piece.changed_at);
    json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": piece.title,
        "description": shown.begin,
        "inLanguage": piece.language,
        "datePublished": moment(here, printed_at),
        "dateModified": moment(here, printed_at.max(piece.changed_at)),
        "image": preview.picture,
        "author": author,
        "publisher": centre,
        "isPartOf": {
            "@type": "PublicationIssue",
            "issueNumber": piece.issue_number,
            "isPartOf": { "@type": "Newspaper", "name": paper },
        },
        "url": preview.address,
    })
}
