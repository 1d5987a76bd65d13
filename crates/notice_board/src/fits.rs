//! What may fit together: shown beside a notice, and told to its owner at most once a day. People
//! choose; the house brings nobody together by itself.
use crate::hanging::days;
use crate::kind::{Category, Kind};
use crate::letters;
use crate::looker::Looker;
use crate::notice::{Notice, NoticeId};
use crate::queries::{fits, notices, notices::Wanted};
use kernel::organisation::{self, Sight};
use kernel::{CentreId, House, PersonId, Result, Tx};
use search::Gist;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

/// More beside a notice nobody reads.
const SHOWN_MAX: usize = 3;
/// So many of the newest are looked through.
const LOOKED_THROUGH: i64 = 300;
/// What is newer than this is told; a night that was late is made up for.
const NEW_DAYS: i64 = 2;

/// What notices are about, as far as somebody looked. Stems are dear, and what a version of a notice
/// says does not change; so of each they are taken once. What hangs no more goes each night.
static KNOWN: LazyLock<Mutex<Known>> = LazyLock::new(Mutex::default);
type Known = HashMap<(CentreId, NoticeId), (i64, Arc<Gist>)>;
/// Some kilobytes each; beyond this all is taken anew.
const KNOWN_MAX: usize = 4000;

fn known() -> MutexGuard<'static, Known> {
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A notice, and what it is about.
struct About {
    notice: Notice,
    gist: Arc<Gist>,
}

impl About {
    fn of(centre: CentreId, notice: Notice) -> Self {
        let key = (centre, notice.id);
        let gist = known().get(&key).filter(|(version, _)| *version == notice.version).cloned();
        let gist = gist.map(|(_, gist)| gist).unwrap_or_else(|| {
            let gist = Arc::new(Gist::of(&[notice.title.as_str(), &notice.story].join(" ")));
            let mut all = known();
            if KNOWN_MAX <= all.len() {
                all.clear();
            }
            all.insert(key, (notice.version, gist.clone()));
            gist
        });
        Self { gist, notice }
    }

    /// How well the two fit; 0: not at all. A shared word in a shared category fits best.
    fn fit(&self, other: &Self) -> u32 {
        let (own, others) = (&self.notice, &other.notice);
        if own.id == others.id || !own.kind.meets(others.kind) {
            return 0;
        }
        let is_alike = own.category == others.category && own.category != Category::Other;
        2 * self.gist.shares(&other.gist) + u32::from(is_alike)
    }

    /// Whether the owner of this one should hear of the other: they share a word, and not only a
    /// category.
    fn is_worth_telling(&self, other: &Self) -> bool {
        1 < self.fit(other)
    }
}

/// What could fit a notice of this kind at all.
fn could_fit(kind: Kind) -> Wanted {
    match kind {
        Kind::Seeks => Wanted::default(),
        Kind::JoinIn => Wanted { has_requests: true, ..Wanted::default() },
        Kind::Offers | Kind::GivesAway | Kind::Lends => {
            Wanted { kind: Some(Kind::Seeks), has_requests: true, ..Wanted::default() }
        }
    }
}

/// What may fit this notice, the best first and the newest before older ones that fit as well.
pub async fn beside(tx: &mut Tx, looker: &Looker, notice: &Notice) -> Result<Vec<Notice>> {
    if !looker.is_neighbour() {
        return Ok(Vec::new());
    }
    let (centre, own) = (tx.centre, About::of(tx.centre, notice.clone()));
    let others = notices::hanging(tx, &could_fit(notice.kind), LOOKED_THROUGH).await?.into_iter();
    let others = others.filter(|other| notice.kind.meets(other.kind) && looker.sees(other));
    let others = others.map(|other| About::of(centre, other));
    let others = others.map(|other| (own.fit(&other), other.notice));
    let mut fitting: Vec<(u32, Notice)> = others.filter(|(fit, _)| 0 < *fit).collect();
    fitting.sort_by_key(|(fit, _)| Reverse(*fit));
    Ok(fitting.into_iter().take(SHOWN_MAX).map(|(_, notice)| notice).collect())
}

/// A new notice that may fit what somebody owns.
struct News {
    own: NoticeId,
    new: NoticeId,
    title: String,
}

/// Each night: whoever owns a notice hears of new ones that may fit it, in one letter.
pub async fn tell(house: &House, centre: CentreId) -> Result<()> {
    let mut look = house.db.read(house.clock.now());
    look.centre = centre;
    let news = news(&mut look).await?;
    drop(look);
    for (owner, news) in news {
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = centre;
        let mut titles = Vec::new();
        for News { own, new, title } in news {
            if fits::tell(&mut tx, own, new).await? && !titles.contains(&title) {
                titles.push(title);
            }
        }
        if !titles.is_empty() {
            letters::may_fit(&mut tx, house, owner, &titles).await?;
            tx.save().await?;
        }
    }
    Ok(())
}

/// What is new for each owner who may see what neighbours show each other.
async fn news(tx: &mut Tx) -> Result<BTreeMap<PersonId, Vec<News>>> {
    let wanted = Wanted { has_requests: true, ..Wanted::default() };
    let (centre, all) = (tx.centre, notices::hanging(tx, &wanted, LOOKED_THROUGH).await?);
    let all: Vec<About> = all.into_iter().map(|notice| About::of(centre, notice)).collect();
    known().retain(|(own, id), _| *own != centre || all.iter().any(|one| one.notice.id == *id));
    let unseen = moderation::all_unseen(tx).await?;
    let are_parted = |one: PersonId, other: PersonId| {
        unseen.contains(&(one, other)) || unseen.contains(&(other, one))
    };
    let since = tx.now - days(NEW_DAYS);
    let mut by_owner: BTreeMap<PersonId, Vec<News>> = BTreeMap::new();
    for new in all.iter().filter(|about| since < about.notice.hung_at) {
        let author = new.notice.author_id;
        for own in all.iter().filter(|own| own.notice.hung_at < new.notice.hung_at) {
            let Some(owner) = own.notice.author_id else { continue };
            let is_hidden = author.is_some_and(|by| by == owner || are_parted(owner, by));
            if !is_hidden && own.is_worth_telling(new) {
                let title = new.notice.title.clone();
                let news = News { own: own.notice.id, new: new.notice.id, title };
                by_owner.entry(owner).or_default().push(news);
            }
        }
    }
    let mut seen = BTreeMap::new();
    for (owner, news) in by_owner {
        if Sight::Public < organisation::sight_of(tx, owner).await? {
            seen.insert(owner, news);
        }
    }
    Ok(seen)
}
