//! Hanging up and taking down: how long a notice hangs, and what the ground floor knows of it.
use crate::NAME;
use crate::holding::Reasons;
use crate::kind::Kind;
use crate::notice::{self, ASKED_BEFORE, Notice, NoticeId, Outcome, State};
use crate::queries::{notices, terms};
use freshness::Kept;
use kernel::jiff::SignedDuration;
use kernel::{Error, PersonId, Result, Timestamp, Tx, Writing, record, short_code};
use photos::SeenBy;
use search::{Audience, Entry};

/// What came down is kept so long, for whoever wants to hang it up again.
pub const KEEP_DAYS: i64 = 180;
/// The fewest and the most days that a centre may let a notice hang.
pub const DAYS_MIN: i64 = 7;
pub const DAYS_MAX: i64 = 180;
/// So much of the story stands below its title where it is found.
const BRIEF_MAX_CHARS: usize = 140;

record! {
    /// How long notices hang in this centre.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Terms {
        pub requests_days: i64,
        pub offers_days: i64,
    }
}

impl Terms {
    pub const USUAL: Self = Self { requests_days: 30, offers_days: 90 };

    pub async fn of_centre(tx: &mut Tx) -> Result<Self> {
        Ok(terms::chosen(tx).await?.unwrap_or(Self::USUAL))
    }

    pub fn comes_down_at(&self, kind: Kind, hung_at: Timestamp) -> Timestamp {
        hung_at + days(if kind.is_soon_over() { self.requests_days } else { self.offers_days })
    }
}

pub fn days(n: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * n)
}

/// The notice with this word in its address.
///
/// # Errors
/// [`Error::NotFound`] when there never was one.
pub async fn at(tx: &mut Tx, slug: &str) -> Result<Notice> {
    notices::with_slug(tx, slug).await?.ok_or(Error::NotFound)
}

/// Hangs it up, or once more: from this moment it hangs its whole term. False when somebody else
/// decided about it meanwhile.
pub async fn hang(tx: &mut Writing, notice: &Notice) -> Result<bool> {
    let hung = hung(tx, notice).await?;
    if !notices::put(tx, &hung, notice.state).await? {
        return Ok(false);
    }
    tell_the_floor(tx, &hung).await?;
    Ok(true)
}

/// As it hangs from this moment on. What waited because it was changed hangs as long as it would
/// have hung without that.
async fn hung(tx: &mut Writing, notice: &Notice) -> Result<Notice> {
    let now = tx.now;
    let keeps_days = notice.state == State::Held && notice.hung_before();
    let (hung_at, comes_down_at) = match keeps_days && now < notice.comes_down_at {
        true => (notice.hung_at, notice.comes_down_at),
        false => (now, Terms::of_centre(tx).await?.comes_down_at(notice.kind, now)),
    };
    let short_code = match notice.short_code.as_str() {
        "" => short_code::give(tx, &notice::paper_path(notice.id), "", None).await?,
        own => own.to_owned(),
    };
    Ok(Notice {
        state: State::Hanging,
        held_for: Reasons::default(),
        because: String::new(),
        short_code,
        hung_at,
        comes_down_at,
        ..notice.clone()
    })
}

/// A new notice, at its place on the board.
pub async fn hang_new(tx: &mut Writing, notice: &Notice) -> Result<()> {
    let hung = hung(tx, notice).await?;
    notices::add(tx, &hung).await?;
    tell_the_floor(tx, &hung).await
}

/// Takes it down; nothing of it is deleted. False when somebody else was first. What came true
/// once stays so.
pub async fn take_down(tx: &mut Writing, notice: &Notice, outcome: Outcome) -> Result<bool> {
    let comes_down_at = notice.comes_down_at.min(tx.now);
    let outcome = if notice.outcome == Outcome::Yes { Outcome::Yes } else { outcome };
    let down = Notice { state: State::Down, outcome, comes_down_at, ..notice.clone() };
    if !notices::put(tx, &down, notice.state).await? {
        return Ok(false);
    }
    forget_on_the_floor(tx, notice).await?;
    Ok(true)
}

/// It says something else from now on: everybody sees that at once, or a host looks first and
/// nobody does. Its days stay. False when somebody else was first.
pub async fn change(tx: &mut Writing, changed: &Notice, from: &Notice) -> Result<bool> {
    if !notices::change(tx, changed, from.state).await? {
        return Ok(false);
    }
    if let Some(photo) = from.photo_id.filter(|own| changed.photo_id != Some(*own)) {
        photos::remove(tx, photo).await?;
    }
    if changed.state == State::Hanging {
        tell_the_floor(tx, changed).await?;
    } else {
        forget_on_the_floor(tx, changed).await?;
        show_to_the_hosts(tx, changed).await?;
    }
    Ok(true)
}

/// The photo of what waits. Its address can be guessed by nobody, and stands on no other page.
pub async fn show_to_the_hosts(tx: &mut Writing, notice: &Notice) -> Result<()> {
    let Some(photo) = notice.photo_id else { return Ok(()) };
    photos::show_to(tx, photo, SeenBy::Neighbours).await?;
    photos::goes_at(tx, photo, notice.comes_down_at + days(KEEP_DAYS)).await
}

/// A host does not hang it up, and said why. False when somebody else decided meanwhile.
pub async fn refuse(tx: &mut Writing, refused: &Notice) -> Result<bool> {
    if let Some(photo) = refused.photo_id {
        photos::show_to(tx, photo, SeenBy::Owner).await?;
    }
    notices::put(tx, refused, State::Held).await
}

/// Somebody who keeps it kind takes it away, or brings it back for as long as it would hang.
pub async fn remove(tx: &mut Writing, id: NoticeId, is_removed: bool) -> Result<()> {
    notices::remove(tx, id, is_removed).await?;
    let Some(notice) = notices::with_id(tx, id).await? else { return Ok(()) };
    if notice.hangs(tx.now) {
        tell_the_floor(tx, &notice).await
    } else {
        forget_on_the_floor(tx, &notice).await
    }
}

/// What hangs is found, is asked about in time, and shows its photo to whom it shows itself.
pub async fn tell_the_floor(tx: &mut Writing, notice: &Notice) -> Result<()> {
    let path = notice.path();
    let kept = Kept {
        room: NAME,
        path: &path,
        title: &notice.title,
        change_path: &path,
        owner: notice.author_id,
        phone: "",
    };
    freshness::keep_until(tx, &kept, notice.comes_down_at - ASKED_BEFORE).await?;
    let is_request = notice.kind.is_request();
    if let Some(photo) = notice.photo_id {
        let seen_by = if is_request { SeenBy::Neighbours } else { SeenBy::Everyone };
        photos::show_to(tx, photo, seen_by).await?;
        photos::goes_at(tx, photo, notice.comes_down_at + days(KEEP_DAYS)).await?;
    }
    let brief: String = notice.story.chars().take(BRIEF_MAX_CHARS).collect();
    let entry = Entry {
        room: NAME,
        path: &path,
        audience: if is_request { Audience::Neighbours } else { Audience::Everyone },
        person: notice.author_id,
        title: &notice.title,
        brief: &brief,
        text: &notice.story,
        at: None,
        ends_at: Some(notice.comes_down_at),
    };
    search::put(tx, &entry).await
}

async fn forget_on_the_floor(tx: &mut Writing, notice: &Notice) -> Result<()> {
    let path = notice.path();
    freshness::take_out(tx, &path).await?;
    search::take_out(tx, &path).await?;
    match notice.photo_id {
        Some(photo) => photos::show_to(tx, photo, SeenBy::Owner).await,
        None => Ok(()),
    }
}

/// Everything of somebody goes with them, the codes on paper too.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    for notice in notices::of_author(tx, person).await? {
        short_code::take_back(tx, &notice::paper_path(notice.id)).await?;
        freshness::take_out(tx, &notice.path()).await?;
    }
    notices::erase(tx, person).await
}
