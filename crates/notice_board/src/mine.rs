//! One's own notices: what hangs, what waits, and what can hang again.
use crate::must_be_on;
use crate::notice::{Notice, State};
use crate::queries::notices;
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
}

impl MinePage<'_> {
    fn standing_says(&self, notice: &Notice) -> String {
        match notice.state {
            _ if notice.is_removed => self.words.is_removed().to_owned(),
            State::Held => self.words.is_held(self.here.moment(notice.look_before)),
            State::Refused => self.words.is_refused(notice.because.as_str()),
            _ if notice.hangs(self.here.now) => {
                self.words.hangs_until(self.here.date(notice.comes_down_at))
            }
            State::Hanging | State::Down => self.words.is_down().to_owned(),
        }
    }

    fn may_hang_again(&self, notice: &Notice) -> bool {
        let hung = matches!(notice.state, State::Hanging | State::Down);
        let is_away = !notice.hangs(self.here.now) || notice.is_sunken(self.here.now);
        hung && is_away && !notice.is_removed && !notice.short_code.is_empty()
    }
}

pub async fn show(visit: Visit<Neighbour, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    must_be_on(&here)?;
    let notices = notices::of_author(&mut tx, who.id).await?;
    page(&MinePage { words: Words(&here.voice), here: &here, notices })
}
