//! What of a number stands on paper: only what every passer-by may read and see.
use super::{paint, prints};
use crate::issue::{Issue, IssueId};
use crate::issue_page::makers;
use crate::masthead;
use crate::piece::PieceId;
use crate::queries::beside::{self, Correction};
use crate::queries::more_photos::{self, MorePhoto};
use crate::queries::{issues, pieces};
use crate::reader::Reader;
use crate::shown::{Shown, shown};
use crate::words::Words;
use kernel::jiff::{SignedDuration, ToSpan as _, civil::Date};
use kernel::{
    Error, Face, Gathering, Here, House, OnPaper, Result, Timestamp, Tx, asset, face, qr,
};
use markup::Block as Read;
use photos::{PhotoId, Size};
use press::{
    Activity, Agenda, Block, Byline, Call, Day, Ear, Edition, Faces, Kind, Line, Masthead, Notice,
    Offer, Offers, Picture, Poster, Slip, Story,
};

/// So many faces stand beside each other.
const FACES_MAX: usize = 4;
/// So many notes of the board.
const OFFERS_MAX: usize = 4;
const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A number with everything that its files need.
pub struct Number {
    edition: Edition,
    posters: Vec<(PieceId, Story)>,
}

/// The photos of a number, each with its place.
#[derive(Default)]
struct Album(Vec<Vec<u8>>);

impl Album {
    /// What lies behind an address of a photo or a drawing of the house.
    async fn put(&mut self, house: &House, path: &str) -> Option<usize> {
        let bytes = match path.strip_prefix("/foto/").and_then(|rest| rest.split_once('/')) {
            Some((id, size)) => {
                let (id, size) = (id.parse::<PhotoId>().ok()?, Size::from_word(size)?);
                photos::bytes_of(house, id, size).await?
            }
            None => asset::ALL.iter().find(|asset| asset.path == path)?.plain.to_vec(),
        };
        self.0.push(bytes);
        Some(self.0.len() - 1)
    }
}

fn a_passer_by(house: &House, tx: &Tx, centre: std::sync::Arc<kernel::Centre>) -> Here {
    Here {
        voice: centre.voice(centre.language()),
        centre,
        person: None,
        guest: None,
        is_borrowed: false,
        now: tx.now,
        path: String::new(),
        flash: None,
        has_large_letters: false,
        rooms: Vec::new(),
        own_rooms: Vec::new(),
        is_demo: house.is_demo,
    }
}

impl Number {
    pub async fn of(tx: &mut Tx, house: &House, id: IssueId) -> Result<Self> {
        let issue = issues::with_id(tx, id).await?.ok_or(Error::NotFound)?;
        let centre = tx.centre;
        let centre = house.centres.by_id(tx, centre).await?;
        let here = a_passer_by(house, tx, centre);
        let reader = Reader::of(tx, &here).await?;
        let all = pieces::of_issue(tx, id).await?;
        let all = shown(tx, &here, &reader, all).await?;
        let mut album = Album::default();
        let makers = makers(&all, &issue.final_editor_name);
        let mut stories = Vec::new();
        for own in all {
            let more = more_photos::of_piece(tx, own.piece.id).await?;
            let corrections = beside::corrections(tx, own.piece.id).await?;
            let story = story(house, &here, &mut album, &own, more, corrections).await;
            stories.push((own.piece.id, story));
        }
        let mut edition = edition(tx, &here, house, &mut album, &issue, &makers).await?;
        edition.articles = stories.iter().map(|(_, story)| story.clone()).collect();
        edition.photos = album.0;
        Ok(Self { edition, posters: stories })
    }

    pub fn edition(&self, is_large: bool) -> Edition {
        Edition { large: is_large, ..self.edition.clone() }
    }

    pub fn poster(&self, piece: PieceId) -> Option<Poster> {
        let (_, article) = self.posters.iter().find(|(own, _)| *own == piece)?;
        let own = &self.edition;
        Some(Poster {
            language: own.language.clone(),
            is_rtl: own.is_rtl,
            door: own.door.clone(),
            title: article.headline.clone(),
            from: own.title.clone(),
            article: article.clone(),
            call: own.call.clone(),
            photos: own.photos.clone(),
        })
    }
}

async fn story(
    house: &House,
    here: &Here,
    album: &mut Album,
    own: &Shown,
    more: Vec<MorePhoto>,
    corrections: Vec<Correction>,
) -> Story {
    let (words, piece) = (Words(&here.voice), &own.piece);
    let mut picture = None;
    if let Some(shown) = &own.picture {
        // On paper a photo is seen from nearby.
        let path = shown.path.replace("/middel", "/groot");
        picture = album.put(house, &path).await.map(|photo| Picture {
            photo,
            alt: shown.alt.clone(),
            caption: piece.caption.clone(),
        });
    }
    let mut blocks: Vec<Block> = piece.text().blocks().iter().map(block).collect();
    for photo in more {
        let path = format!("/foto/{}/middel", photo.photo_id);
        if let Some(nth) = album.put(house, &path).await {
            let picture = Picture { photo: nth, alt: photo.photo_alt, caption: photo.caption };
            blocks.push(Block { kind: Kind::Picture, picture: Some(picture), ..Block::default() });
        }
    }
    let corrected = corrections
        .into_iter()
        .map(|one| [words.corrected_on(here.date(one.corrected_at)) + " ", one.text]);
    let phone = here.centre.settings.phone.as_str();
    let react = (!phone.is_empty())
        .then(|| [format!("{} ", words.want_to_react()), phone.replace(' ', "\u{a0}")]);
    // A silhouette tells nobody anything on paper.
    let face = match own.byline.picture.as_str() {
        picture if picture == asset::drawing("") => None,
        picture => album.put(house, picture).await,
    };
    Story {
        language: piece.language.clone(),
        is_rtl: piece.direction() == "rtl",
        rubric: piece.rubric.clone(),
        headline: piece.title.clone(),
        byline: Byline {
            by: String::new(),
            name: words.by(own.byline.name.as_str()),
            spot: own.byline.spot.clone(),
            face,
        },
        brief_title: words.in_brief_title().to_owned(),
        brief: piece.brief_lines().into_iter().map(str::to_owned).collect(),
        picture,
        blocks,
        foot: corrected.chain(react).collect(),
    }
}

/// A block as it was read; a link on paper says where it leads.
fn block(read: &Read) -> Block {
    let (kind, lines, numbers): (_, Vec<&markup::Line>, Vec<u16>) = match read {
        Read::Heading(line) => (Kind::Heading, vec![line], Vec::new()),
        Read::Paragraph(lines) => (Kind::Paragraph, lines.iter().collect(), Vec::new()),
        Read::Quote(lines) => (Kind::Quote, lines.iter().collect(), Vec::new()),
        Read::Bullets(lines) => (Kind::Bullets, lines.iter().collect(), Vec::new()),
        Read::Numbers(lines) => (
            Kind::Numbers,
            lines.iter().map(|(_, line)| line).collect(),
            lines.iter().map(|(number, _)| *number).collect(),
        ),
    };
    let lines: Vec<Line> =
        lines.into_iter().map(|line| line.iter().map(on_paper).collect()).collect();
    let first = lines
        .iter()
        .flatten()
        .flat_map(|piece| piece.text.chars())
        .find(|sign| sign.is_alphabetic());
    let is_rtl =
        first.is_some_and(|sign| matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}'));
    Block { kind, lines, numbers, is_rtl, ..Block::default() }
}

fn on_paper(piece: &markup::Piece) -> press::Piece {
    let (mut text, mut href) = (piece.text.clone(), String::new());
    if let Some(address) = &piece.link {
        href = address.href().into_owned();
        if !address.is_written_as(&piece.text) {
            text = format!("{text} ({})", address.in_full());
        }
    }
    press::Piece { text, is_bold: piece.is_bold, href }
}

async fn edition(
    tx: &mut Tx,
    here: &Here,
    house: &House,
    album: &mut Album,
    issue: &Issue,
    makers: &[String],
) -> Result<Edition> {
    let (words, settings) = (Words(&here.voice), &here.centre.settings);
    let name = masthead::name(tx, here).await?;
    let published_at = issue.published_at.ok_or(Error::NotFound)?;
    let day = here.voice.date_with_year(&here.centre.zone, published_at);
    let next = issue.next_on.parse::<Date>().ok();
    let code = prints::short_code(tx, issue.id).await?;
    let begins = house.address_of(&settings.host);
    let bare = begins.split("://").last().unwrap_or_default().to_owned();
    let at_the_door = face::at_the_door(tx).await?;
    let mut people = Vec::new();
    for own in at_the_door.into_iter().take(FACES_MAX) {
        people.push(person(house, album, own).await);
    }
    let gatherings = house.gatherings(tx, here).await?;
    let editor = issue.final_editor_name.as_str();
    let finished = if editor.is_empty() { String::new() } else { words.finished_by(editor) };
    let number = words.number(issue.number);
    let made_by = (!makers.is_empty()).then(|| words.made_by_n(makers.len()));
    let names = match makers {
        [] => String::new(),
        _ => format!("{} {}.", words.made_by(), makers.join(", ")),
    };
    let notice =
        |title: &str, text: &str| Notice { title: title.to_owned(), text: text.to_owned() };
    Ok(Edition {
        language: here.voice.tag().to_owned(),
        is_rtl: here.voice.language.direction() == "rtl",
        large: false,
        door: paint::door(&settings.door).to_owned(),
        title: [name.as_str(), &number, &day].join(", "),
        masthead: Masthead {
            name: name.clone(),
            left: Ear { title: words.ear_free().to_owned(), text: words.ear_pass_on().to_owned() },
            right: match next {
                Some(next) => {
                    Ear { title: words.ear_next().to_owned(), text: here.voice.day(next) }
                }
                None => Ear {
                    title: words.ear_write().to_owned(),
                    text: words.ear_write_more().to_owned(),
                },
            },
            lines: [number, day].into_iter().chain(made_by).collect(),
        },
        page_of: with_gaps(words.paper_page_of("{page}", "{pages}")),
        contents_page: with_gaps(words.paper_page("{page}")),
        goes_on: words.paper_goes_on().to_owned(),
        articles: Vec::new(),
        offers: Offers {
            rubric: words.paper_offers().to_owned(),
            title: words.paper_offers_how().to_owned(),
            notes: house
                .on_paper(tx, here)
                .await?
                .into_iter()
                .take(OFFERS_MAX)
                .map(offer)
                .collect(),
        },
        slip: Slip {
            title: words.slip_title().to_owned(),
            text: words.slip_text(said([settings.name.as_str(), settings.street.as_str()])),
            choices: [words.slip_story(), words.slip_note(), words.slip_call(), words.slip_large()]
                .map(str::to_owned)
                .to_vec(),
            message: words.slip_message().to_owned(),
            sender: words.slip_sender().to_owned(),
        },
        notices: vec![
            notice(words.write_along_ask(), words.write_along_hint()),
            notice(words.notice_photo(), words.notice_photo_text()),
            notice(words.notice_pass_on(), words.notice_pass_on_text()),
            notice(words.notice_come(), words.notice_come_text()),
        ],
        agenda: agenda(here, published_at, gatherings),
        faces: Faces { rubric: words.paper_faces().to_owned(), people },
        call: Call {
            title: words.paper_call().to_owned(),
            phone: settings.phone.clone(),
            hours: here
                .hours_lines()
                .into_iter()
                .map(|(day, hours)| format!("{day} {hours}"))
                .collect::<Vec<_>>()
                .join(", "),
            online: vec![words.paper_online().to_owned(), format!("{bare}/k/")],
            qr: qr::svg(&format!("{begins}/k/{code}")).ok(),
            code,
            qr_alt: words.paper_qr(name.as_str()),
        },
        colophon: vec![
            [words.paper_of_us(name.as_str()), names, finished].join(" "),
            words.paper_yes().to_owned(),
            said([settings.name.as_str(), &settings.street, &settings.town, &settings.mail]),
        ],
        photos: Vec::new(),
    })
}

/// What a centre filled in, with commas between.
fn said<const N: usize>(parts: [&str; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A sentence in which the press fills in numbers, which need no marks around them as names do.
fn with_gaps(says: String) -> String {
    says.replace(['\u{2068}', '\u{2069}'], "")
}

async fn person(house: &House, album: &mut Album, own: Face) -> press::Face {
    let face = album.put(house, &own.picture).await;
    let about = [own.role, own.about].into_iter().filter(|part| !part.is_empty());
    press::Face { name: own.name, about: about.collect::<Vec<_>>().join(". "), face }
}

fn offer(own: OnPaper) -> Offer {
    Offer { kind: own.kind, text: own.says, until: own.until, code: own.code }
}

/// What there is to do in the week after the number came out; paper has no other.
fn agenda(here: &Here, from: Timestamp, gatherings: Vec<Gathering>) -> Agenda {
    let words = Words(&here.voice);
    let local = |at: Timestamp| at.to_zoned(here.centre.zone.clone());
    let (first, last) = (local(from).date(), local(from + WEEK).date());
    let mut days: Vec<(Date, Day)> = Vec::new();
    for one in gatherings {
        let at = local(one.starts_at);
        if at.date() < first || last < at.date() {
            continue;
        }
        if days.last().is_none_or(|(day, _)| *day != at.date()) {
            let day = Day { day: vec![here.voice.day(at.date())], lines: Vec::new() };
            days.push((at.date(), day));
        }
        let line = Activity {
            time: here.voice.time(at.time()),
            what: one.title,
            about: if one.about.is_empty() { String::new() } else { format!(". {}", one.about) },
            code: String::new(),
        };
        if let Some((_, day)) = days.last_mut() {
            day.lines.push(line);
        }
    }
    let till = last.checked_sub(1.day()).unwrap_or(last);
    Agenda {
        rubric: words.paper_agenda().to_owned(),
        title: words.paper_agenda_from(here.voice.day(first), here.voice.day(till)),
        days: days.into_iter().map(|(_, day)| day).collect(),
    }
}
