//! The number that is being made: what comes in it, in which order, and who says that it is ready.
use crate::editor::Editor;
use crate::issue::Issue;
use crate::must_be_on;
use crate::piece::{Piece, PieceId, State, one_line};
use crate::queries::people as named;
use crate::queries::{issues, pieces, remarks};
use crate::words::Words;
use crate::{letters, masthead, publishing, seed};
use askama::Template;
use axum::response::Response;
use kernel::jiff::civil::Date;
use kernel::people::Named;
use kernel::{
    BackRoomItem, Deed, Error, Here, House, Nothing, PersonId, Problems, Result, Role, Tx, Visit,
    page, page_again, people,
};

pub const PATH: &str = "/achterkamer/krant/nummer";
pub const UP_PATH: &str = "/achterkamer/krant/nummer/hoger";
pub const READY_PATH: &str = "/achterkamer/krant/nummer/klaar";
/// What the log calls it.
pub const FINISHED: &str = "newspaper_finished";
pub const PAPER_NAME_MAX_CHARS: usize = 40;

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Arranged {
    /// What the newspaper is called.
    naam: String,
    /// Who says that the number is ready.
    eindredactie: String,
    /// The day of the next number.
    volgende: String,
}

#[derive(Template)]
#[template(path = "issue_desk.html")]
struct IssueDesk<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    /// `None`: no number is being made.
    issue: Option<Issue>,
    planned: Vec<Piece>,
    editors: Vec<Named>,
    form: Arranged,
    /// Whether whoever is here says when it is ready.
    may_finish: bool,
    /// Whether neighbours react below articles, and whether whoever is here decides about that.
    has_remarks: bool,
    arranges_centre: bool,
    problems: Problems,
}

impl IssueDesk<'_> {
    fn is_named(&self, editor: &Named) -> bool {
        self.form.eindredactie == editor.id.to_string()
    }

    /// Pieces of which somebody in the photo was not asked yet.
    fn n_to_ask(&self) -> usize {
        self.planned.iter().filter(|piece| !piece.is_photo_allowed()).count()
    }
}

/// Whoever is named, and whoever arranges the centre; each editor when the named one left.
fn may_finish(who: &Editor, issue: &Issue) -> bool {
    let is_nobody_named = issue.final_editor_id.is_none();
    is_nobody_named || issue.is_finished_by(who.id) || who.is(Role::Coordinator)
}

async fn issue_desk<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    who: &Editor,
    form: Option<Arranged>,
    problems: Problems,
) -> Result<IssueDesk<'a>> {
    let issue = issues::in_the_making(tx).await?;
    let planned = match &issue {
        Some(issue) => pieces::of_issue(tx, issue.id).await?,
        None => Vec::new(),
    };
    let form = match form {
        Some(form) => form,
        None => Arranged {
            naam: masthead::name(tx, here).await?,
            eindredactie: issue
                .as_ref()
                .and_then(|issue| issue.final_editor_id)
                .map(|id| id.to_string())
                .unwrap_or_default(),
            volgende: issue.as_ref().map(|issue| issue.next_on.clone()).unwrap_or_default(),
        },
    };
    Ok(IssueDesk {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        may_finish: issue.as_ref().is_some_and(|issue| may_finish(who, issue)),
        has_remarks: remarks::are_on(tx).await?,
        arranges_centre: who.is(Role::Coordinator),
        editors: named::editors(tx).await?,
        issue,
        planned,
        form,
        problems,
    })
}

pub async fn show(visit: Visit<Editor, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    page(&issue_desk(&mut tx, &house, &here, &who, None, Problems::default()).await?)
}

/// Names the newspaper, whoever finishes this number, and the day of the next.
pub async fn arrange(mut deed: Deed<Editor, Arranged>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let words = Words(&deed.here.voice);
    let (name, next_on) = (one_line(&deed.form.naam), deed.form.volgende.trim().to_owned());
    let mut problems = Problems::default();
    if name.is_empty() {
        problems.add("naam", words.paper_name_missing());
    } else if PAPER_NAME_MAX_CHARS < name.chars().count() {
        problems.add("naam", words.too_long(PAPER_NAME_MAX_CHARS));
    }
    if !next_on.is_empty() && next_on.parse::<Date>().is_err() {
        problems.add("volgende", words.day_wrong());
    }
    if !problems.is_empty() {
        let house = deed.house.clone();
        let (who, here, form, mut tx) = deed.look_only().await?;
        let again = issue_desk(&mut tx, &house, &here, &who, Some(form), problems).await?;
        return page_again(&again);
    }
    let (tx, by) = (&mut deed.tx, deed.who.id);
    issues::call_it(tx, &name).await?;
    let issue = publishing::in_the_making(tx, by).await?;
    let editors = named::editors(tx).await?;
    let wished = deed.form.eindredactie.parse::<PersonId>().ok();
    let final_editor = wished.filter(|id| editors.iter().any(|editor| editor.id == *id));
    issues::arrange(tx, issue.id, final_editor.or(issue.final_editor_id), &next_on).await?;
    let says = Words(&deed.here.voice).issue_kept().to_owned();
    deed.done_saying(PATH, &says).await
}

#[derive(serde::Deserialize)]
pub struct Which {
    stuk: PieceId,
}

/// A planned piece changes places with the one before it.
pub async fn put_up(mut deed: Deed<Editor, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let issue = issues::in_the_making(&mut deed.tx).await?.ok_or(Error::NotFound)?;
    let planned = pieces::of_issue(&mut deed.tx, issue.id).await?;
    let at = planned.iter().position(|piece| piece.id == deed.form.stuk);
    if let Some(at) = at.filter(|at| 0 < *at) {
        let (before, own) = (&planned[at - 1], &planned[at]);
        pieces::put_place(&mut deed.tx, before.id, own.place).await?;
        pieces::put_place(&mut deed.tx, own.id, before.place).await?;
    }
    deed.done(PATH).await
}

#[derive(serde::Deserialize)]
pub struct Ready {
    /// The number that the editor saw.
    #[serde(default)]
    nummer: i64,
}

/// "De krant is klaar". Who presses a moment after another is told so kindly.
pub async fn finish(mut deed: Deed<Editor, Ready>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let number = deed.form.nummer;
    let words = Words(&deed.here.voice);
    let making = issues::in_the_making(&mut deed.tx).await?;
    let Some(issue) = making.filter(|issue| issue.number == number) else {
        return match issues::with_number(&mut deed.tx, number).await? {
            Some(issue) => is_ready_already(deed, &issue).await,
            None => Err(Error::NotFound),
        };
    };
    if !may_finish(&deed.who, &issue) {
        return Err(Error::NotAllowed("finish a number of the newspaper"));
    }
    if !issues::hold(&mut deed.tx, issue.id).await? {
        return is_ready_already(deed, &issue).await;
    }
    let planned = pieces::of_issue(&mut deed.tx, issue.id).await?;
    let planned: Vec<Piece> =
        planned.into_iter().filter(|piece| piece.state == State::Planned).collect();
    let without_yes = seed::without_yes(&mut deed.tx, &deed.house, &deed.here, &planned).await?;
    let says = may_not_come_out(words, &planned)
        .or_else(|| without_yes.map(|piece| words.seed_is_gone_in(piece.title.as_str())));
    if let Some(says) = says {
        let house = deed.house.clone();
        let (who, here, _, mut tx) = deed.look_only().await?;
        let problems = Problems::one("klaar", says);
        return page_again(&issue_desk(&mut tx, &house, &here, &who, None, problems).await?);
    }
    let Some(printed) = publishing::finish(&mut deed.tx, &issue, &planned).await? else {
        return is_ready_already(deed, &issue).await;
    };
    for piece in &printed {
        letters::printed(&mut deed.tx, &deed.house, piece).await?;
    }
    let (tx, by) = (&mut deed.tx, Some(deed.who.id));
    issues::arrange(tx, issue.id, issue.final_editor_id.or(by), &issue.next_on).await?;
    people::log_act(tx, by, None, FINISHED, &issue.number.to_string()).await?;
    let says = Words(&deed.here.voice).issue_is_ready(issue.number);
    deed.done_saying(&issue.path(), &says).await
}

/// Why a number with these pieces does not come out yet.
fn may_not_come_out(words: Words<'_>, planned: &[Piece]) -> Option<String> {
    if planned.is_empty() {
        return Some(words.issue_empty().to_owned());
    }
    let to_ask = planned.iter().find(|piece| !piece.is_photo_allowed());
    to_ask.map(|piece| words.ask_first(piece.title.as_str()))
}

async fn is_ready_already(deed: Deed<Editor, Ready>, issue: &Issue) -> Result<Response> {
    let says = Words(&deed.here.voice).issue_was_ready(issue.number);
    deed.done_saying(&issue.path(), &says).await
}
