//! The page of a table: who is there, what was said, and how to join in.
use crate::line::Line;
use crate::presence::Company;
use crate::queries::lines::{self, Told};
use crate::queries::notes;
use crate::rota::{self, AtWork, DoorState};
use crate::speaking::{self, Draft, NotNow};
use crate::table::{self, Table};
use crate::words::Words;
use crate::{NAME, calm, for_you, seeing};
use askama::Template;
use kernel::face::{Audience, Face};
use kernel::{Gathering, Here, House, PersonId, Result, Tx};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use stream::TEXT_MAX_CHARS;

/// The address of somebody's card, by who they are.
type Cards = BTreeMap<PersonId, String>;

/// What may be done at the field at this moment.
pub enum Composer {
    /// Nobody is signed in.
    ComeInFirst,
    /// The first time, the house rules come first.
    Talk {
        must_read_rules: bool,
    },
    /// Not now: the sentence says why, and until when.
    NotNow(NotNow),
    /// Nobody is there to receive; a note may be left.
    LeaveNote,
    Closed,
}

/// The line that is being answered.
pub struct Quoted {
    pub number: i64,
    pub name: String,
    pub text: String,
}

#[derive(Template)]
#[template(path = "living_room.html")]
pub struct RoomPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    table: Table,
    tables: Vec<Table>,
    /// The lines, as the live stream sends them, below the day on which they were said.
    lines: Vec<String>,
    /// Who shows this visitor a card, and where, for the names of lines that come.
    cards: Cards,
    last_number: i64,
    /// This visitor was sent outside for a while.
    is_outside: bool,
    company: Company,
    seats: Vec<String>,
    door: DoorState,
    composer: Composer,
    /// What hangs on the door while it is closed.
    on_the_door: String,
    /// Whether this visitor receives people here.
    is_host: bool,
    /// Whether this visitor is the one who receives people now.
    is_on_duty: bool,
    /// What is for the eyes of this visitor alone.
    for_you: String,
    /// That the table is calm now; empty when one talks at will.
    calm: String,
    /// What the table belongs to, while that is still to come.
    belongs_to: Option<Gathering>,
    are_tools_open: bool,
    /// The button with which a worker takes the table over.
    relief: String,
    /// Who else could receive people.
    hosts: Vec<Face>,
    /// The button that calls whoever is on call.
    help: String,
    notes: Vec<notes::Note>,
    quoted: Option<Quoted>,
    draft: Draft,
}

impl<'a> RoomPage<'a> {
    /// # Errors
    /// As [`seeing::may_read`].
    pub async fn new(
        tx: &mut Tx,
        house: &House,
        here: &'a Here,
        table: Table,
        draft: Draft,
    ) -> Result<Self> {
        seeing::may_read(tx, here, &table).await?;
        let unseen = seeing::unseen(tx, here).await?;
        let at_work = rota::at_work(tx, &table, &here.centre.zone).await?;
        let is_outside = seeing::is_outside(tx, here, &table).await?;
        let (lines, cards, last_number, company) = if is_outside {
            (Vec::new(), Cards::new(), table.last_number, Company::default())
        } else {
            let (said, last_number) = latest(tx, &table, &unseen).await?;
            let company = Company::at(tx, &table, &at_work).await?.without(&unseen);
            let cards = cards(tx, house, here, &said, &company).await?;
            (shown(here, &table, &said, &cards)?, cards, last_number, company)
        };
        let seats = company.seated.iter();
        let seats = seats.map(|seated| seated.html(&here.centre, here.voice.language));
        let is_host = seeing::receives(tx, here, &table).await?;
        let is_on_duty = here.person.as_ref().is_some_and(|own| at_work.on_duty.contains(&own.id));
        let for_you = for_you(tx, here, &at_work, &company).await?;
        let door = at_work.door;
        let on_the_door = match &door {
            DoorState::Open { .. } => String::new(),
            DoorState::Closed { next } => rota::on_the_door(tx, here, &table, *next).await?,
        };
        let path = table.path();
        Ok(Self {
            on_the_door,
            hosts: if is_host { other_hosts(tx, here).await? } else { Vec::new() },
            help: if is_host { moderation::help::help_button(here, &path)? } else { String::new() },
            words: Words(&here.voice),
            here,
            tables: table::all(tx).await?,
            lines,
            cards,
            last_number,
            is_outside,
            seats: seats.collect::<Result<_>>()?,
            company,
            composer: composer(tx, here, &table, &door, &draft).await?,
            belongs_to: belongs_to(tx, house, here, &table).await?,
            calm: calm::notice(&here.voice, &table)?,
            are_tools_open: false,
            door,
            is_host,
            is_on_duty,
            for_you,
            relief: rota::relief_button(tx, here, &table).await?,
            notes: if is_host { notes::at(tx, table.id).await? } else { Vec::new() },
            quoted: quoted(tx, here, &table, &draft, &unseen).await?,
            table,
            draft,
        })
    }

    /// The same, with the tools of whoever receives people open.
    pub fn with_tools_open(self, are_tools_open: bool) -> Self {
        Self { are_tools_open, ..self }
    }

    /// "id=address id=address"
    fn cards(&self) -> String {
        let one = |(person, path): (&PersonId, &String)| format!("{person}={path}");
        self.cards.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    pub fn is_there(&self) -> bool {
        self.here.somebody().is_some_and(|somebody| self.company.has(somebody.id))
    }

    /// Whether this visitor is a host by their role, and not only at this table.
    fn keeps_rota(&self) -> bool {
        seeing::is_host(self.here)
    }

    fn text_max(&self) -> usize {
        TEXT_MAX_CHARS
    }

    fn title(&self) -> &str {
        self.name_of(&self.table)
    }

    fn name_of<'t>(&'t self, table: &'t Table) -> &'t str {
        name_of(self.here, &self.words, table)
    }

    fn left_at(&self, note: &notes::Note) -> String {
        self.here.moment(note.left_at)
    }

    /// Which table a form speaks of.
    fn slug(&self) -> &str {
        &self.table.slug
    }
}

/// The name of a table; the big one is called as the room.
pub fn name_of<'t>(here: &'t Here, words: &Words<'t>, table: &'t Table) -> &'t str {
    let own = here.rooms.iter().find(|room| room.name == NAME);
    let room = own.map_or(words.title(), |room| &room.label);
    if table.is_big() { room } else { &table.name }
}

/// What is for the eyes of this visitor alone, as the live stream sends it.
async fn for_you(tx: &mut Tx, here: &Here, at_work: &AtWork, company: &Company) -> Result<String> {
    let Some(own) = here.somebody() else { return Ok(String::new()) };
    let all = for_you::for_each(tx, at_work, company).await?;
    let mine = all.iter().filter(|(person, _)| *person == own.id);
    mine.map(|(_, for_you)| for_you.html(&here.centre, &here.voice, here.now)).collect()
}

/// What a table belongs to, as long as that is still to come and its room is on.
async fn belongs_to(
    tx: &mut Tx,
    house: &House,
    here: &Here,
    table: &Table,
) -> Result<Option<Gathering>> {
    if table.belongs_to.is_empty() {
        return Ok(None);
    }
    let coming = house.gatherings(tx, here).await?;
    Ok(coming.into_iter().find(|gathering| gathering.path == table.belongs_to))
}

/// Everybody but this visitor who could receive people now.
async fn other_hosts(tx: &mut Tx, here: &Here) -> Result<Vec<Face>> {
    let own = here.person.as_ref().map(|person| person.id);
    let hosts = rota::hosts(tx, Audience::LivingRoom).await?;
    Ok(hosts.into_iter().filter(|host| Some(host.person) != own).collect())
}

/// The latest lines that this reader sees, and the number up to which they go.
async fn latest(
    tx: &mut Tx,
    table: &Table,
    unseen: &HashSet<PersonId>,
) -> Result<(Vec<Line>, i64)> {
    let begins_after = (table.last_number - stream::AT_ONCE as i64).max(0);
    let told = lines::after(tx, table.id, begins_after).await?;
    let last_number = told.last().map_or(begins_after, |told| told.number);
    let said = told.into_iter().filter_map(Told::said);
    Ok((said.filter(|line| line.is_seen_by(unseen)).collect(), last_number))
}

/// Where the others who speak or sit here show this visitor who they are.
async fn cards(
    tx: &mut Tx,
    house: &House,
    here: &Here,
    said: &[Line],
    company: &Company,
) -> Result<Cards> {
    let authors = said.iter().filter(|line| line.is_there()).filter_map(|line| line.author_id);
    let people: BTreeSet<PersonId> =
        authors.chain(company.seated.iter().map(|seated| seated.person)).collect();
    let own = here.somebody().map(|somebody| somebody.id);
    let people: Vec<PersonId> = people.into_iter().filter(|one| Some(*one) != own).collect();
    Ok(house.cards_of(tx, here, &people).await?.into_iter().collect())
}

/// The lines as they are shown, below the day on which they were said.
fn shown(here: &Here, table: &Table, said: &[Line], cards: &Cards) -> Result<Vec<String>> {
    let viewer = here.somebody().map(|somebody| somebody.id);
    let (mut shown, mut latest_day) = (Vec::new(), None);
    for line in said {
        let day = Some(line.day(&here.centre));
        if latest_day != day {
            shown.push(DayItem { says: here.date(line.said_at) }.render()?);
            latest_day = day;
        }
        let card = line.author_id.and_then(|author| cards.get(&author)).map(String::as_str);
        shown.push(line.html(&here.centre, here.voice.language, table, viewer, card)?);
    }
    Ok(shown)
}

/// Where another day begins in the talk.
#[derive(Template)]
#[template(path = "day.html")]
struct DayItem {
    says: String,
}

async fn composer(
    tx: &mut Tx,
    here: &Here,
    table: &Table,
    door: &DoorState,
    draft: &Draft,
) -> Result<Composer> {
    let Some(person) = here.somebody() else { return Ok(Composer::ComeInFirst) };
    // What somebody wrote stays in its field, also when it may not be said now.
    let keeps_words = draft.problem.is_some() && !draft.text.is_empty();
    let why_not = speaking::not_now(tx, here, person, table).await?;
    if let Some(why) = why_not.filter(|_| !keeps_words) {
        return Ok(Composer::NotNow(why));
    }
    if !door.is_open() && !seeing::receives(tx, here, table).await? {
        let takes_note = table.takes_notes && !person.is_guest();
        return Ok(if takes_note { Composer::LeaveNote } else { Composer::Closed });
    }
    let must_read_rules = speaking::must_read_rules(tx, here, person).await?;
    Ok(Composer::Talk { must_read_rules })
}

async fn quoted(
    tx: &mut Tx,
    here: &Here,
    table: &Table,
    draft: &Draft,
    unseen: &HashSet<PersonId>,
) -> Result<Option<Quoted>> {
    let Some(number) = draft.quotes else { return Ok(None) };
    let line = lines::one(tx, table.id, number).await?;
    let line = line.filter(|line| !line.is_taken() && line.is_seen_by(unseen));
    let name = line.as_ref().and_then(|line| line.name(&Words(&here.voice)));
    Ok(line.zip(name).map(|(line, name)| Quoted { number, name, text: line.text }))
}
