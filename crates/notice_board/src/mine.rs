//! One's own notices: what hangs, what waits, and what can hang again.
use crate::must_be_on;
use crate::notice::{Notice, Outcome};
use crate::queries::{notices, stories};
use crate::story::{self, Story};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Here, Neighbour, Nothing, Result, Visit, page};

pub const PATH: &str = "/prikbord/mijn";

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    notices: Vec<Notice>,
    /// What they told for the newspaper.
    told: Vec<Story>,
    /// Where they are asked whether their name may stand, as ready HTML.
    asked: Vec<String>,
}

impl MinePage<'_> {
    fn may_hang_again(&self, notice: &Notice) -> bool {
        notice.may_hang_again(self.here.now)
    }

    /// What came true, and was not told of yet.
    fn may_tell(&self, notice: &Notice) -> bool {
        let is_told = self.told.iter().any(|story| story.notice_id == notice.id);
        notice.outcome == Outcome::Yes && !notice.is_removed && !is_told
    }

    fn may_be_changed(&self, notice: &Notice) -> bool {
        notice.may_be_changed(self.here.now)
    }
}

pub async fn show(visit: Visit<Neighbour, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    must_be_on(&here)?;
    let notices = notices::of_author(&mut tx, who.id).await?;
    let mut told = stories::with(&mut tx, who.id).await?;
    told.retain(|story| story.is_of(who.id));
    let asked = story::asking(&mut tx, &who).await?;
    let asked = asked.iter().map(|other| story::asks(&here, &who, other)).collect::<Result<_>>()?;
    page(&MinePage { words: Words(&here.voice), here: &here, notices, told, asked })
}
