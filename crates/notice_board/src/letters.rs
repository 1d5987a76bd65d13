//! What the board tells people, by the way that each chose. A letter names no neighbour.
use crate::held;
use crate::notice::{Notice, NoticeId};
use crate::words::Words;
use kernel::people::{Named, with_role};
use kernel::uuid::Uuid;
use kernel::{House, PersonId, Result, Role, Voice, Writing};
use telling::{Letter, Urgency, What};

/// A host has something to look at.
pub async fn waits(tx: &mut Writing, house: &House, notice: &Notice) -> Result<()> {
    let hosts = with_role(tx, |role| role == Role::Host).await?;
    let hosts = if hosts.is_empty() {
        with_role(tx, |role| role == Role::Coordinator).await?
    } else {
        hosts
    };
    tell_team(tx, house, hosts, "notice_waits", notice.id).await
}

/// Nobody looked within a working day.
pub async fn waits_too_long(tx: &mut Writing, house: &House, id: NoticeId) -> Result<()> {
    let coordinators = with_role(tx, |role| role == Role::Coordinator).await?;
    tell_team(tx, house, coordinators, "notice_waits_long", id).await
}

async fn tell_team(
    tx: &mut Writing,
    house: &House,
    team: Vec<Named>,
    kind: &'static str,
    id: NoticeId,
) -> Result<()> {
    for colleague in team {
        let letter = |voice: &Voice| {
            let words = Words(voice);
            Letter {
                subject: words.letter_waits_subject().to_owned(),
                paragraphs: vec![words.letter_waits().to_owned()],
                link: Some((words.letter_look().to_owned(), held::PATH.to_owned())),
            }
        };
        let what = What { kind, item: id.0 };
        telling::tell(tx, house, colleague.id, what, letter, Urgency::ForYou).await?;
    }
    Ok(())
}

/// What the host decided about what waited.
pub async fn decided(tx: &mut Writing, house: &House, notice: &Notice, hangs: bool) -> Result<()> {
    let Some(author) = notice.author_id else { return Ok(()) };
    let letter = |voice: &Voice| {
        let words = Words(voice);
        let says = if hangs { words.letter_hangs() } else { words.letter_refused() };
        let because = notice.because.clone();
        Letter {
            subject: words.letter_decided_subject().to_owned(),
            paragraphs: vec![says.to_owned(), because],
            link: Some((words.letter_look().to_owned(), notice.path())),
        }
    };
    let what = What { kind: "notice_decided", item: notice.id.0 };
    telling::tell(tx, house, author, what, letter, Urgency::ForYou).await
}

/// New notices that may fit somebody's own.
pub async fn may_fit(
    tx: &mut Writing,
    house: &House,
    owner: PersonId,
    titles: &[String],
) -> Result<()> {
    let letter = |voice: &Voice| {
        let words = Words(voice);
        let first = words.letter_fits().to_owned();
        Letter {
            subject: words.letter_fits_subject().to_owned(),
            paragraphs: [first].into_iter().chain(titles.iter().cloned()).collect(),
            link: Some((words.letter_look().to_owned(), crate::mine::PATH.to_owned())),
        }
    };
    let what = What { kind: "notice_fits", item: Uuid::now_v7() };
    telling::tell(tx, house, owner, what, letter, Urgency::ForYou).await
}

/// Somebody is asked whether their first name may stand in the newspaper.
pub async fn may_name(
    tx: &mut Writing,
    house: &House,
    other: PersonId,
    id: NoticeId,
) -> Result<()> {
    let letter = |voice: &Voice| {
        let words = Words(voice);
        Letter {
            subject: words.letter_name_subject().to_owned(),
            paragraphs: vec![words.letter_name().to_owned()],
            link: Some((words.letter_look().to_owned(), crate::mine::PATH.to_owned())),
        }
    };
    let what = What { kind: "notice_story", item: id.0 };
    telling::tell(tx, house, other, what, letter, Urgency::ForYou).await
}
