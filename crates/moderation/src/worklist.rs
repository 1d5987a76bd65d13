//! The worklist: what waits for somebody who keeps it kind, urgent first, and what was decided.
use crate::case::{Case, CaseId, Stage, What};
use crate::decide::{self, Decided, case_seen_by};
use crate::decision_form::{DecisionForm, Typed};
use crate::item::{Item, Rooms};
use crate::keeper::{Keeper, Keepers};
use crate::queries::acts::{self, ActRow};
use crate::queries::cases::{self, Which};
use crate::queries::reports::{self, ReportRow};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::jiff::civil::Date;
use kernel::{
    BackRoomItem, Deed, Error, Here, House, PersonId, Problems, Result, Routes, Timestamp, Tx,
    Visit, page, page_again,
};

pub const PATH: &str = "/achterkamer/meldingen";
/// Where those wait who do not agree.
pub const APPEALS: &str = "/achterkamer/meldingen?stand=bezwaar";
const CASE_PATH: &str = "/achterkamer/meldingen/{welke}";
const TAKE_PATH: &str = "/achterkamer/meldingen/{welke}/neem";
const UNDO_PATH: &str = "/achterkamer/meldingen/{welke}/ongedaan";
const READ_PATH: &str = "/achterkamer/meldingen/{welke}/lees";
const JUDGE_PATH: &str = "/achterkamer/meldingen/{welke}/bezwaar";
/// So much of what was said stands in the list.
const SNIPPET_CHARS: usize = 60;

pub fn routes(routes: Routes, rooms: &Rooms) -> Routes {
    let [listing, showing, reading, deciding, undoing, judging] = [rooms; 6].map(Rooms::clone);
    routes
        .look(PATH, move |visit| show_list(listing.clone(), visit))
        .look(CASE_PATH, move |visit| show(showing.clone(), visit))
        .act(CASE_PATH, move |deed| decide(deciding.clone(), deed))
        .act(READ_PATH, move |deed| read(reading.clone(), deed))
        .act(TAKE_PATH, take)
        .act(UNDO_PATH, move |deed| undo(undoing.clone(), deed))
        .act(JUDGE_PATH, move |deed| judge(judging.clone(), deed))
}

pub fn path_of(id: CaseId) -> String {
    format!("{PATH}/{id}")
}

#[derive(serde::Deserialize)]
struct AskedList {
    #[serde(default)]
    stand: Stage,
}

#[derive(serde::Deserialize)]
struct AskedCase {
    welke: CaseId,
}

/// What is chosen from the list.
struct Chosen {
    case: Case,
    /// What stands there now; nothing when it is gone for good.
    item: Option<Item>,
    reports: Vec<ReportRow>,
    acts: Vec<ActRow>,
    /// It was said between two, and this keeper did not press for it yet.
    is_closed: bool,
    may_judge: bool,
    /// The form on which it is decided, while it waits.
    decision: Option<String>,
}

#[derive(Template)]
#[template(path = "worklist.html")]
struct WorklistPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    rooms: &'a Rooms,
    stage: Stage,
    n_open: i64,
    n_appealed: i64,
    rows: Vec<Case>,
    chosen: Option<Chosen>,
    problems: &'a Problems,
}

impl WorklistPage<'_> {
    fn at(&self, at: &Timestamp) -> String {
        self.here.moment(*at)
    }

    fn title(&self, case: &Case) -> String {
        match case.name.as_deref().filter(|name| !name.is_empty()) {
            Some(name) => self.words.case_about(name),
            None => self.words.case_about_nobody().to_owned(),
        }
    }

    /// The beginning of what was said; nothing of what was said between two.
    fn snippet(&self, case: &Case) -> String {
        if is_private(self.rooms, case) {
            return String::new();
        }
        let text = case.evidence.as_deref().unwrap_or_default();
        let snippet: String = text.chars().take(SNIPPET_CHARS).collect();
        if snippet.len() < text.len() { format!("{snippet}…") } else { snippet }
    }

    /// "Vandaag, 17.00 uur", or when it was decided.
    fn moment(&self, case: &Case) -> String {
        self.here.moment(case.done_at.unwrap_or(case.look_before))
    }

    /// The same for a narrow column: the hour today, else the day.
    fn day(&self, case: &Case) -> String {
        let at = case.done_at.unwrap_or(case.look_before);
        if self.date(at) == self.date(self.here.now) {
            self.here.clock(at)
        } else {
            self.here.date(at)
        }
    }

    fn is_urgent(&self, case: &Case) -> bool {
        case.stage() == Stage::Open && self.date(case.look_before) <= self.date(self.here.now)
    }

    fn date(&self, at: Timestamp) -> Date {
        at.to_zoned(self.here.centre.zone.clone()).date()
    }

    fn state(&self, case: &Case) -> String {
        match (case.stage(), &case.with_name) {
            (Stage::Done, _) => case.what.map_or(self.words.was_undone(), |what| self.done(what)),
            (_, Some(name)) => return self.words.with_name(name),
            (_, None) => self.words.with_nobody(),
        }
        .to_owned()
    }

    fn done(&self, what: What) -> &str {
        match what {
            What::Leave => self.words.done_left(),
            What::Hide => self.words.done_hidden(),
            What::Silent => self.words.done_silent(),
            What::Outside => self.words.done_outside(),
        }
    }

    fn is_chosen(&self, case: &Case) -> bool {
        self.chosen.as_ref().is_some_and(|chosen| chosen.case.id == case.id)
    }

    fn done_line(&self, act: &ActRow) -> String {
        let by = act.by_name.as_deref().unwrap_or(self.words.somebody());
        self.words.done_by(by, self.done(act.what))
    }
}

/// The lists that this keeper may see.
struct Lists {
    rows: Vec<Case>,
    n_open: i64,
    n_appealed: i64,
}

async fn lists(tx: &mut Tx, keeper: PersonId, stage: Stage) -> Result<Lists> {
    let keepers = Keepers::all(tx).await?;
    let mut waiting = cases::list(tx, Which::Waiting).await?;
    waiting.retain(|case| match case.stage() {
        Stage::Appealed => case.may_be_judged_by(keeper, &keepers),
        Stage::Open | Stage::Done => case.may_be_seen_by(keeper, &keepers),
    });
    let n = |stage| waiting.iter().filter(|case| case.stage() == stage).count() as i64;
    let (n_open, n_appealed) = (n(Stage::Open), n(Stage::Appealed));
    let mut rows = if stage == Stage::Done { cases::list(tx, Which::Done).await? } else { waiting };
    rows.retain(|case| case.stage() == stage && case.may_be_seen_by(keeper, &keepers));
    Ok(Lists { rows, n_open, n_appealed })
}

fn is_private(rooms: &Rooms, case: &Case) -> bool {
    rooms.find(&case.room).is_some_and(|room| room.is_private())
}

async fn show_list(rooms: Rooms, visit: Visit<Keeper, AskedList>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    let Lists { rows, n_open, n_appealed } = lists(&mut tx, who.id, asked.stand).await?;
    page(&WorklistPage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        rooms: &rooms,
        stage: asked.stand,
        n_open,
        n_appealed,
        rows,
        chosen: None,
        problems: &Problems::default(),
    })
}

/// One case beside its list.
struct CaseView<'a> {
    here: &'a Here,
    house: &'a House,
    rooms: &'a Rooms,
    keeper: PersonId,
    problems: &'a Problems,
    typed: &'a Typed,
}

impl CaseView<'_> {
    async fn page(&self, tx: &mut Tx, id: CaseId) -> Result<WorklistPage<'_>> {
        let (case, keepers) = case_seen_by(tx, id, self.keeper).await?;
        let stage = case.stage();
        let Lists { rows, n_open, n_appealed } = lists(tx, self.keeper, stage).await?;
        let item = match self.rooms.find(&case.room) {
            Some(room) => room.item(tx, self.here, &case.item).await?,
            None => None,
        };
        let is_private = is_private(self.rooms, &case);
        let chosen = Chosen {
            is_closed: is_private && !acts::has_read(tx, id, self.keeper).await?,
            reports: reports::of_case(tx, id).await?,
            acts: acts::of_case(tx, id).await?,
            may_judge: case.may_be_judged_by(self.keeper, &keepers),
            decision: (stage == Stage::Open).then(|| self.form(&case)).transpose()?,
            case,
            item,
        };
        Ok(WorklistPage {
            words: Words(&self.here.voice),
            here: self.here,
            menu: self.house.back_room(self.here),
            rooms: self.rooms,
            stage,
            n_open,
            n_appealed,
            rows,
            chosen: Some(chosen),
            problems: self.problems,
        })
    }

    fn form(&self, case: &Case) -> Result<String> {
        let form = DecisionForm {
            words: Words(&self.here.voice),
            here: self.here,
            action: path_of(case.id),
            offered: offered(case),
            name: case.name.as_deref().unwrap_or_default(),
            problems: self.problems,
            typed: self.typed,
            hidden: Vec::new(),
        };
        Ok(form.render()?)
    }
}

/// Who has no name here can be neither silent nor outside.
fn offered(case: &Case) -> Vec<What> {
    let fits = |what: &What| case.about_id.is_some() || !what.needs_person();
    What::ALL.into_iter().filter(fits).collect()
}

async fn show(rooms: Rooms, visit: Visit<Keeper, AskedCase>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    let (problems, typed) = (Problems::default(), Typed::default());
    let view = CaseView {
        here: &here,
        house: &house,
        rooms: &rooms,
        keeper: who.id,
        problems: &problems,
        typed: &typed,
    };
    page(&view.page(&mut tx, asked.welke).await?)
}

#[derive(serde::Deserialize)]
struct DecisionTyped {
    welke: CaseId,
    #[serde(flatten)]
    typed: Typed,
}

async fn decide(rooms: Rooms, mut deed: Deed<Keeper, DecisionTyped>) -> Result<Response> {
    let (keeper, welke) = (deed.who.id, deed.form.welke);
    let (case, _) = case_seen_by(&mut deed.tx, welke, keeper).await?;
    match deed.form.typed.check(&deed.here, &offered(&case)) {
        Ok(decision) => {
            let (tx, house, room) = (&mut deed.tx, &deed.house, rooms.find(&case.room));
            let decided = decide::decide(tx, house, room, &case, keeper, &decision).await?;
            let words = Words(&deed.here.voice);
            let says = match decided {
                Decided::Done => words.decided(),
                Decided::Before => words.decided_before(),
            };
            let says = says.to_owned();
            deed.done_saying(&path_of(case.id), &says).await
        }
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, form, mut tx) = deed.look_only().await?;
            let view = CaseView {
                here: &here,
                house: &house,
                rooms: &rooms,
                keeper,
                problems: &problems,
                typed: &form.typed,
            };
            page_again(&view.page(&mut tx, welke).await?)
        }
    }
}

/// Opens the copy of what was said between two: that is written down, and who reported it reads so.
async fn read(rooms: Rooms, mut deed: Deed<Keeper, AskedCase>) -> Result<Response> {
    let (case, _) = case_seen_by(&mut deed.tx, deed.form.welke, deed.who.id).await?;
    let room = rooms.find(&case.room).filter(|room| room.is_private());
    if let Some(room) = room
        && !acts::has_read(&mut deed.tx, case.id, deed.who.id).await?
    {
        decide::read(&mut deed.tx, room, &case, deed.who.id).await?;
    }
    deed.done(&path_of(case.id)).await
}

async fn take(mut deed: Deed<Keeper, AskedCase>) -> Result<Response> {
    let (case, _) = case_seen_by(&mut deed.tx, deed.form.welke, deed.who.id).await?;
    decide::take(&mut deed.tx, &case, deed.who.id).await?;
    let says = Words(&deed.here.voice).taken().to_owned();
    deed.done_saying(&path_of(case.id), &says).await
}

async fn undo(rooms: Rooms, mut deed: Deed<Keeper, AskedCase>) -> Result<Response> {
    let (case, _) = case_seen_by(&mut deed.tx, deed.form.welke, deed.who.id).await?;
    let room = rooms.find(&case.room);
    decide::undo(&mut deed.tx, &deed.house, room, &case, deed.who.id).await?;
    let says = Words(&deed.here.voice).undone().to_owned();
    deed.done_saying(&path_of(case.id), &says).await
}

#[derive(serde::Deserialize)]
struct Judgement {
    welke: CaseId,
    besluit: Besluit,
}

#[derive(Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Besluit {
    Terug,
    Blijft,
}

async fn judge(rooms: Rooms, mut deed: Deed<Keeper, Judgement>) -> Result<Response> {
    let (keeper, welke) = (deed.who.id, deed.form.welke);
    let (case, keepers) = case_seen_by(&mut deed.tx, welke, keeper).await?;
    if case.stage() == Stage::Appealed && !case.may_be_judged_by(keeper, &keepers) {
        return Err(Error::NotAllowed("judge one's own decision"));
    }
    let is_back = deed.form.besluit == Besluit::Terug;
    let room = rooms.find(&case.room);
    decide::judge(&mut deed.tx, &deed.house, room, &case, keeper, is_back).await?;
    let words = Words(&deed.here.voice);
    let says = if is_back { words.judged_back() } else { words.judged_stays() }.to_owned();
    // Who stood in for a coordinator may not know of the case any more.
    deed.done_saying(APPEALS, &says).await
}
