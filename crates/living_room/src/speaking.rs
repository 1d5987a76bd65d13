//! Speaking: who may say something now, and what is fit to be said.
use crate::line::{CALLER_MAX_CHARS, text_of};
use crate::live::Live;
use crate::queries::lines::{self, NewLine};
use crate::room_page::RoomPage;
use crate::table::{self, Table};
use crate::words::Words;
use crate::{NAME, guests, presence, rota, seeing};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::jiff::SignedDuration;
use kernel::known_place::{self, Bounds};
use kernel::{
    Deed, Error, Here, NeighbourOrGuest, Person, PersonId, Result, Tx, Writing, page_again, people,
};
use std::ops::Deref;
use stream::LineText;

/// Within so long the lines of one person are counted.
const LINES_WITHIN: SignedDuration = SignedDuration::from_mins(1);

/// A line that is being written, and why it was not sent yet.
#[derive(Default)]
pub struct Draft {
    pub text: String,
    /// The line that it answers.
    pub quotes: Option<i64>,
    pub problem: Option<String>,
    /// "Wil je dat iedereen het ziet?" was asked: sending it once more says yes.
    pub asks: bool,
    /// Words of danger are in it: help, for the eyes of the writer only.
    pub shows_help: bool,
}

#[derive(serde::Deserialize)]
pub struct Spoken {
    /// The table, by the word in its address.
    #[serde(default)]
    tafel: String,
    #[serde(default)]
    tekst: String,
    #[serde(default)]
    antwoord_op: Option<i64>,
    /// "zwaai": hello without words.
    #[serde(default)]
    snel: String,
    /// Who speaks through the host, on the telephone.
    #[serde(default)]
    beller: String,
    /// The text about which the house asked: the same once more says yes, another does not.
    #[serde(default)]
    toch: String,
    /// The version of the house rules that stood above the field.
    #[serde(default)]
    regels: i64,
}

/// Why somebody may not speak at a table now.
pub struct NotNow {
    /// In a sentence for them.
    pub says: String,
    /// Whether it was decided about them, and they read why on a page of their own.
    pub is_decided: bool,
}

/// Why this person may not speak at this table now; `None` when they may.
pub async fn not_now(
    tx: &mut Tx,
    here: &Here,
    person: &Person,
    table: &Table,
) -> Result<Option<NotNow>> {
    let words = Words(&here.voice);
    if let Some(sanction) = moderation::standing(tx, person.id, NAME).await? {
        let until = here.moment(sanction.until);
        let says = match sanction.kind {
            moderation::SanctionKind::Silent => words.you_are_silent(until),
            moderation::SanctionKind::Outside => words.you_are_outside(until),
        };
        // A guest has no page and no letters that tell why.
        let why = sanction.why();
        let is_told_here = person.is_guest() && !why.is_empty();
        let says = if is_told_here { words.and_why(says, why) } else { says };
        return Ok(Some(NotNow { says, is_decided: !person.is_guest() }));
    }
    let because = |says: &str| Ok(Some(NotNow { says: says.to_owned(), is_decided: false }));
    if table.is_read_by_anyone() && !person.age.is_adult() {
        return because(words.not_for_minors());
    }
    if person.is_guest() && !seeing::has_host(tx, table).await? {
        return because(words.guest_waits());
    }
    Ok(None)
}

/// Whether the house rules come before what this person says next.
pub async fn must_read_rules(tx: &mut Tx, here: &Here, person: &Person) -> Result<bool> {
    Ok(people::rules_seen(tx, person.id).await? < here.centre.rules.version)
}

/// Says a line at a table, for whoever is inside or sits there as a guest.
pub async fn say(live: Live, mut deed: Deed<NeighbourOrGuest, Spoken>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    seeing::may_read(&mut deed.tx, &deed.here, &table).await?;
    let text = match check(&mut deed, &table).await? {
        Ok(text) => text,
        Err(refusal) => return again(deed, table, refusal).await,
    };
    if is_too_fast(&deed) {
        let refusal = Refusal::too_soon(Words(&deed.here.voice).too_fast());
        return again(deed, table, refusal).await;
    }
    let is_wave = deed.form.snel == "zwaai";
    let caller = careful::tidied(&deed.form.beller);
    let line = NewLine {
        kind: if is_wave { "wave" } else { "said" },
        text: text.as_ref().map_or("", LineText::as_str),
        caller: &caller,
        quotes: quotes(&mut deed, &table).await?,
        ..NewLine::default()
    };
    write_down(&live, &mut deed, &table, &line).await?;
    deed.done(&table.latest_path()).await
}

/// Writes a line down and passes it on; whoever speaks is there.
pub async fn write_down<Who: Deref<Target = Person>, F>(
    live: &Live,
    deed: &mut Deed<Who, F>,
    table: &Table,
    line: &NewLine<'_>,
) -> Result<()> {
    let author = deed.who.id;
    pass_on(live, deed, table, author, line).await?;
    let was_there = presence::come_in(&mut deed.tx, table.id, author).await?;
    if !was_there {
        live.look_around_when_saved(&mut deed.tx, &deed.house, table.id);
    }
    Ok(())
}

/// Writes a line of somebody down and passes it on to all who listen.
pub async fn pass_on<Who, F>(
    live: &Live,
    deed: &mut Deed<Who, F>,
    table: &Table,
    author: PersonId,
    line: &NewLine<'_>,
) -> Result<()> {
    let number = lines::say(&mut deed.tx, table, Some(author), line).await?;
    let said = lines::one(&mut deed.tx, table.id, number).await?;
    let said = said.expect("what was just written down can be read");
    let frame = said.frame(&deed.here.centre, table)?;
    live.say_when_saved(&mut deed.tx, &deed.house, table.id, frame);
    Ok(())
}

/// Counts a line, and tells whether there are more than others can follow.
pub fn is_too_fast<Who: Deref<Target = Person>, F>(deed: &Deed<Who, F>) -> bool {
    let key = format!("{NAME}/line/{}/{}", deed.tx.centre, deed.who.id);
    let n_said = deed.house.limits.count(&key, LINES_WITHIN, deed.tx.now);
    if n_said <= Bounds::ANYWHERE.n_lines_max {
        return false;
    }
    known_place::spot(&deed.here.centre, &deed.street).bounds.n_lines_max < n_said
}

/// Why a line was not said, for the page that comes back.
pub struct Refusal {
    pub says: String,
    pub asks: bool,
    shows_help: bool,
    status: StatusCode,
}

impl Refusal {
    pub fn because(says: impl Into<String>) -> Self {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        Self { says: says.into(), asks: false, shows_help: false, status }
    }

    fn too_soon(says: impl Into<String>) -> Self {
        Self { status: StatusCode::TOO_MANY_REQUESTS, ..Self::because(says) }
    }

    /// What was typed, with this beside it.
    pub fn over(self, text: String, quotes: Option<i64>) -> Draft {
        let Self { says, asks, shows_help, .. } = self;
        Draft { text, quotes, problem: Some(says), asks, shows_help }
    }
}

/// What is to be said; `None` for a wave, which has no words.
async fn check(
    deed: &mut Deed<NeighbourOrGuest, Spoken>,
    table: &Table,
) -> Result<Result<Option<LineText>, Refusal>> {
    let Deed { who, here, form, tx, .. } = deed;
    let words = Words(&here.voice);
    if let Some(refusal) = refusal(tx, here, who, table, form.regels).await? {
        return Ok(Err(refusal));
    }
    let caller = careful::tidied(&form.beller);
    if !caller.is_empty() && !seeing::receives(tx, here, table).await? {
        return Err(Error::NotAllowed("speak for somebody on the telephone"));
    }
    if CALLER_MAX_CHARS < caller.chars().count() {
        return Ok(Err(Refusal::because(words.caller_too_long())));
    }
    if form.snel == "zwaai" {
        return Ok(Ok(None));
    }
    Ok(fit(here, &form.tekst, &form.toch).map(Some))
}

/// Words that are fit for others to read; `asked` is the text about which the house asked before.
pub fn fit(here: &Here, raw: &str, asked: &str) -> Result<LineText, Refusal> {
    let text = text_of(Words(&here.voice), raw).map_err(Refusal::because)?;
    mind(here, text.as_str(), asked)?;
    Ok(text)
}

/// Why this person may not speak at this table now; `None` when they may. House rules that stood
/// above the field count as read from now on.
pub async fn refusal(
    tx: &mut Writing,
    here: &Here,
    who: &Person,
    table: &Table,
    rules_agreed: i64,
) -> Result<Option<Refusal>> {
    let words = Words(&here.voice);
    if let Some(why) = not_now(tx, here, who, table).await? {
        return Ok(Some(Refusal::because(why.says)));
    }
    let is_host = seeing::receives(tx, here, table).await?;
    if table.is_paused && !is_host {
        return Ok(Some(Refusal::because(words.table_is_silent())));
    }
    if !is_host && !rota::door(tx, table, &here.centre.zone).await?.is_open() {
        return Ok(Some(Refusal::because(words.table_is_closed())));
    }
    let rules = here.centre.rules.version;
    if rules <= rules_agreed {
        people::see_rules(tx, who.id, rules).await?;
    } else if people::rules_seen(tx, who.id).await? < rules {
        return Ok(Some(Refusal::because(words.rules_first())));
    }
    let wait_s = if is_host { None } else { too_soon(tx, who, table).await? };
    Ok(wait_s.map(|wait_s| Refusal::too_soon(words.not_so_fast(wait_s))))
}

/// What a text gives away, or asks for: said to its writer only, stored nowhere (R-Ruwaard-9).
/// `asked` is the text about which the house asked before.
pub fn mind(here: &Here, text: &str, asked: &str) -> Result<(), Refusal> {
    let (words, settings) = (Words(&here.voice), &here.centre.settings);
    let seen = careful::look(text, &[&settings.phone, &settings.street]);
    if seen.has_national_number {
        return Err(Refusal::because(words.no_national_number()));
    }
    if here.guest.is_some() && careful::has_link(text) {
        return Err(Refusal::because(words.guest_sends_no_link()));
    }
    if careful::tidied(asked) == text {
        return Ok(());
    }
    let says = match seen.gives_away {
        Some(careful::GivesAway::Phone) => words.is_it_a_phone_number(),
        Some(careful::GivesAway::Account) => words.is_it_an_account(),
        Some(careful::GivesAway::Address) => words.is_it_an_address(),
        None if seen.speaks_of_danger => words.are_you_in_danger(),
        None => return Ok(()),
    };
    let shows_help = seen.speaks_of_danger;
    Err(Refusal { asks: true, shows_help, ..Refusal::because(says) })
}

/// How many seconds this person waits before the next line; `None` when there is no need.
async fn too_soon(tx: &mut Tx, who: &Person, table: &Table) -> Result<Option<i64>> {
    let slow_s = if who.is_guest() { table.slow_s.max(guests::SLOW_S) } else { table.slow_s };
    if slow_s == 0 {
        return Ok(None);
    }
    let Some(last) = lines::last_said_at(tx, table.id, who.id).await? else { return Ok(None) };
    let wait_s = (last + SignedDuration::from_secs(slow_s)).as_second() - tx.now.as_second();
    Ok((0 < wait_s).then_some(wait_s))
}

/// The line that is answered, if it is still there for this reader.
async fn quotes(deed: &mut Deed<NeighbourOrGuest, Spoken>, table: &Table) -> Result<Option<i64>> {
    let Some(number) = deed.form.antwoord_op else { return Ok(None) };
    let unseen = seeing::unseen(&mut deed.tx, &deed.here).await?;
    let line = lines::one(&mut deed.tx, table.id, number).await?;
    let is_there = line.is_some_and(|line| !line.is_taken() && line.is_seen_by(&unseen));
    Ok(is_there.then_some(number))
}

/// The page once more, with everything that was typed.
async fn again(
    deed: Deed<NeighbourOrGuest, Spoken>,
    table: Table,
    refusal: Refusal,
) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let status = refusal.status;
    let draft = refusal.over(form.tekst, form.antwoord_op);
    let mut answer = page_again(&RoomPage::new(&mut tx, &house, &here, table, draft).await?)?;
    *answer.status_mut() = status;
    Ok(answer.into_response())
}
