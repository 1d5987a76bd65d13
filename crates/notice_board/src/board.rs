//! The board: notes on felt, newest first.
use crate::card::{Card, cards};
use crate::kind::{Category, Kind};
use crate::looker::Looker;
use crate::must_be_on;
use crate::notice::{Notice, NoticeId};
use crate::queries::notices::{self, After, Wanted};
use crate::queries::outcomes;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Anyone, Here, Result, Timestamp, Tx, Visit, page};

/// A page that ends.
const ON_A_PAGE: i64 = 24;
/// What nobody said to be true yet stands below the rest; more of it helps nobody.
const SUNKEN_MAX: i64 = 48;
/// Fewer people than this could recognise each other in a figure (`promises.md` §4).
const SHOWN_FROM: i64 = 10;

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A kind; none or what nobody knows is everything.
    soort: String,
    /// A category.
    wat: String,
    /// Where the page begins: after what hung there at this millisecond, with this id.
    na: String,
}

impl Asked {
    pub fn kind(&self) -> Option<Kind> {
        Kind::find(&self.soort)
    }

    fn after(&self) -> Option<After> {
        let (hung_at, id) = self.na.split_once('-')?;
        let hung_at = Timestamp::from_millisecond(hung_at.parse().ok()?).ok()?;
        Some(After { hung_at, id: NoticeId(id.parse().ok()?) })
    }

    fn wanted(&self, looker: &Looker) -> Wanted {
        Wanted {
            kind: self.kind(),
            category: Category::find(&self.wat),
            has_requests: looker.sees_requests(),
            after: self.after(),
        }
    }
}

/// One chip above the notes.
struct Chip<'a> {
    address: String,
    says: &'a str,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "board.html")]
struct BoardPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    kinds: Vec<Chip<'a>>,
    categories: Vec<Chip<'a>>,
    cards: Vec<Card>,
    /// Where the next page is.
    more: Option<String>,
    is_first: bool,
    is_at_desk: bool,
    /// How often it came true this month, as outsiders may know it.
    n_matches: Option<i64>,
}

impl BoardPage<'_> {
    fn is_category_chosen(&self) -> bool {
        self.categories.iter().any(|chip| chip.is_chosen)
    }
}

/// The address of the board with these filters.
fn address(kind: Option<Kind>, category: Option<Category>) -> String {
    let kind = kind.map(|kind| format!("soort={}", kind.as_str()));
    let category = category.map(|category| format!("wat={}", category.as_str()));
    let asked: Vec<String> = kind.into_iter().chain(category).collect();
    if asked.is_empty() {
        crate::PATH.to_owned()
    } else {
        [crate::PATH, &asked.join("&")].join("?")
    }
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let looker = Looker::of(&mut tx, &here).await?;
    let wanted = asked.wanted(&looker);
    let (notices, more) = one_page(&mut tx, &wanted).await?;
    let notices: Vec<Notice> = notices.into_iter().filter(|own| looker.sees(own)).collect();
    let words = Words(&here.voice);
    let all = Chip {
        address: address(None, wanted.category),
        says: words.filter_all(),
        is_chosen: wanted.kind.is_none(),
    };
    let kinds = Kind::ALL.into_iter().filter(|kind| looker.sees_requests() || !kind.is_request());
    let kind = |kind: Kind| Chip {
        address: address(Some(kind), wanted.category),
        says: kind.said(&words),
        is_chosen: wanted.kind == Some(kind),
    };
    let category = |category: Category| {
        let is_chosen = wanted.category == Some(category);
        let goes_to = (!is_chosen).then_some(category);
        Chip { address: address(wanted.kind, goes_to), says: category.said(&words), is_chosen }
    };
    let more = more.map(|after| {
        let begins = address(wanted.kind, wanted.category);
        let mark = if begins.contains('?') { '&' } else { '?' };
        format!("{begins}{mark}na={}-{}", after.hung_at.as_millisecond(), after.id)
    });
    page(&BoardPage {
        kinds: std::iter::once(all).chain(kinds.map(kind)).collect(),
        categories: Category::ALL.into_iter().map(category).collect(),
        cards: cards(&mut tx, &here, &looker, &notices).await?,
        more,
        is_first: wanted.after.is_none(),
        is_at_desk: here.person.as_ref().is_some_and(|own| own.roles.any(kernel::Role::is_at_desk)),
        n_matches: n_matches(&mut tx, &here).await?,
        words,
        here: &here,
    })
}

/// One page, and where the next begins. What sank hangs at the end of the last one.
async fn one_page(tx: &mut Tx, wanted: &Wanted) -> Result<(Vec<Notice>, Option<After>)> {
    let mut notices = notices::hanging(tx, wanted, ON_A_PAGE + 1).await?;
    let is_last = notices.len() as i64 <= ON_A_PAGE;
    if is_last {
        notices.extend(notices::sunken(tx, wanted, SUNKEN_MAX).await?);
        return Ok((notices, None));
    }
    notices.pop();
    let after = notices.last().map(|last| After { hung_at: last.hung_at, id: last.id });
    Ok((notices, after))
}

/// "2026-11": the month that it is here.
pub fn month_of(here: &Here) -> String {
    here.local_now().strftime("%Y-%m").to_string()
}

async fn n_matches(tx: &mut Tx, here: &Here) -> Result<Option<i64>> {
    let n = outcomes::in_month(tx, &month_of(here)).await?;
    Ok((SHOWN_FROM <= n).then_some(n))
}
