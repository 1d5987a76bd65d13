//! The contract between the centre and each of its rooms.
use crate::language::Leaf;
use crate::{
    ActName, Asset, Attending, BackRoomItem, Centre, Counterpart, Here, House, InList, Job, KeyId,
    Migration, PassingBy, PersonId, PutIn, Result, Routes, SaidQuestion, Talk, Talking, TeamFigure,
    Timestamp, Tx, Voice, Waiting, Writing,
};
use std::path::PathBuf;

#[async_trait::async_trait]
pub trait Room: Send + Sync + 'static {
    /// One name everywhere: crate, tables `name_…`, sentences `name/…`.
    fn name(&self) -> &'static str;
    fn migrations(&self) -> &'static [Migration];
    /// The addresses of this room, each with its rule.
    fn routes(&self) -> Routes;

    // What a person has a right to. No defaults: forgetting one does not compile.
    fn tables(&self) -> &'static [Table];
    fn retention(&self) -> &'static [Retention];
    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>>;
    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()>;

    /// Whether what it knows of somebody is for their own eyes alone. Then nobody is shown it at the
    /// desk, also not with that person beside them.
    fn is_for_own_eyes(&self) -> bool {
        false
    }

    // What a room may offer. A visit shows only what this visitor may see.

    /// Its sentences, so that a centre can put its own words in their place.
    fn words(&self) -> &'static [Leaf] {
        &[]
    }
    fn assets(&self) -> &'static [&'static Asset] {
        &[]
    }
    fn jobs(&self) -> Vec<Job> {
        Vec::new()
    }
    /// Its place on the front of the house. A room without one cannot be switched off.
    fn door(&self) -> Option<Door> {
        None
    }
    /// What shines through its window at this moment.
    async fn light(&self, _tx: &mut Tx, _here: &Here) -> Result<Light> {
        Ok(Light::default())
    }
    /// What a passer-by sees of it on the front door, as ready HTML.
    async fn today(&self, _tx: &mut Tx, _here: &Here) -> Result<Vec<String>> {
        Ok(Vec::new())
    }
    /// Believable content for the demo house, with dates around today.
    async fn furnish(&self, _tx: &mut Writing, _demo: &Demo) -> Result<()> {
        Ok(())
    }
    /// Its addresses that a search engine may show, as `robots.txt` writes them (RFC 9309).
    fn found_by_search(&self) -> &'static [&'static str] {
        &[]
    }
    /// Who could still read what lies here, and what keeps others from it: sentences of the privacy
    /// page, as true as they are short.
    fn who_can_read(&self) -> &'static [for<'v> fn(&'v Voice) -> &'v str] {
        &[]
    }
    /// What its pages put in a browser, for the privacy page.
    fn cookies(&self) -> &'static [Cookie] {
        &[]
    }
    /// Somebody looked at a page of the house, from the shelf or not: for counting.
    fn passed_by(&self, _centre: &Centre, _passing: &PassingBy, _now: Timestamp) {}
    /// Somebody looked at a page, of this room or another: a sign of life. It writes nothing; see
    /// [`tick`](Room::tick).
    fn looked(&self, _here: &Here) {}
    /// What people could gather around elsewhere in the house: a table belongs to an activity. Only
    /// what is still to come and whoever looks may see, soonest first.
    async fn gatherings(&self, _tx: &mut Tx, _here: &Here) -> Result<Vec<Gathering>> {
        Ok(Vec::new())
    }
    /// Whom one meets here now, and who comes next, as far as whoever looks may know.
    async fn attending(&self, _tx: &mut Tx, _here: &Here) -> Result<Vec<Attending>> {
        Ok(Vec::new())
    }
    /// Where these people show who they are, to whoever looks: the address of a card each. Who shows
    /// them nothing is left out.
    async fn cards_of(
        &self,
        _tx: &mut Tx,
        _house: &House,
        _here: &Here,
        _people: &[PersonId],
    ) -> Result<Vec<(PersonId, String)>> {
        Ok(Vec::new())
    }
    /// Whether the list of questions that this room keeps has what was said at this path; `None` for
    /// who may not read that list.
    async fn in_list(&self, _tx: &mut Tx, _here: &Here, _path: &str) -> Result<Option<InList>> {
        Ok(None)
    }
    /// The room that keeps the list of questions takes in what somebody said in another, once; `None`
    /// when whoever looks may not put it there.
    async fn put_in_list(
        &self,
        _tx: &mut Writing,
        _house: &House,
        _here: &Here,
        _said: &SaidQuestion,
    ) -> Result<Option<PutIn>> {
        Ok(None)
    }
    /// What whoever looks has here, for their own page, as ready HTML.
    async fn on_my_page(&self, _tx: &mut Tx, _here: &Here) -> Result<Vec<String>> {
        Ok(Vec::new())
    }
    /// Somebody took their face down, whose photo this was: what shows them here goes along.
    async fn face_went(
        &self,
        _tx: &mut Writing,
        _person: PersonId,
        _photo: Option<uuid::Uuid>,
    ) -> Result<()> {
        Ok(())
    }
    /// What of it may stand in the printed newspaper, where everybody reads it: without a name, and
    /// only what has a code to call about. The newest first.
    async fn on_paper(&self, _tx: &mut Tx, _here: &Here) -> Result<Vec<OnPaper>> {
        Ok(Vec::new())
    }
    /// Where people talk about what stands at this path, which another room has among its
    /// [`gatherings`](Room::gatherings).
    async fn beside(&self, _tx: &mut Tx, _here: &Here, _path: &str) -> Result<Vec<Beside>> {
        Ok(Vec::new())
    }
    /// What happened here and may be told in the newspaper: with the yes of everybody whom it is
    /// about, and no longer than that yes stands (R-Rosa-26). Newest first.
    async fn seeds(&self, _tx: &mut Tx, _here: &Here) -> Result<Vec<Seed>> {
        Ok(Vec::new())
    }
    /// Whether this is the room that keeps private conversations.
    fn keeps_talk(&self) -> bool {
        false
    }
    /// The room that keeps conversations writes down the first words, and gives the address of the
    /// conversation; `None` when one of the two cannot be talked to.
    async fn begin_talk(
        &self,
        _tx: &mut Writing,
        _house: &House,
        _talk: &Talk,
    ) -> Result<Option<String>> {
        Ok(None)
    }
    /// Who would read what somebody says to `to`; nobody when these cannot talk, whatever the reason.
    async fn readers_of_talk(
        &self,
        _tx: &mut Tx,
        _from: PersonId,
        _to: &Counterpart,
    ) -> Result<Vec<PersonId>> {
        Ok(Vec::new())
    }
    /// Who talks about what stands at this path, never what is said.
    async fn talking_about(&self, _tx: &mut Tx, _path: &str) -> Result<Vec<Talking>> {
        Ok(Vec::new())
    }
    /// Whose buurtpas this is, from what stands on it; `None` for a card that opens nothing.
    async fn whose_card(&self, _tx: &mut Tx, _shown: &str) -> Result<Option<PersonId>> {
        Ok(None)
    }
    /// Somebody whom the desk spoke for comes in with a card of their own: what neighbours said at
    /// the desk about this path is theirs from now on.
    async fn pass_on_talk(&self, _tx: &mut Writing, _path: &str, _to: PersonId) -> Result<()> {
        Ok(())
    }
    /// What the room of a subject asks of the two who talk about it, as ready HTML; `None` for a
    /// subject of another room.
    async fn in_talk(
        &self,
        _tx: &mut Tx,
        _here: &Here,
        _talking: &Talking,
    ) -> Result<Option<String>> {
        Ok(None)
    }
    /// Whether a neighbour does not see now what somebody shows among neighbours, also by an address
    /// that they kept.
    async fn keeps_apart(
        &self,
        _tx: &mut Tx,
        _viewer: PersonId,
        _shower: PersonId,
    ) -> Result<bool> {
        Ok(false)
    }
    /// Somebody may not take part for a while: after the commit nobody sees them there any more,
    /// and what they have open closes.
    async fn show_out(&self, _tx: &mut Writing, _house: &House, _person: PersonId) -> Result<()> {
        Ok(())
    }
    /// A chore before the house opens, each time: carrying over what a migration cannot say in SQL.
    async fn before_opening(&self, _house: &House) -> Result<()> {
        Ok(())
    }
    /// The keys without which nobody reads what this room keeps sealed in a centre.
    async fn keys_in_use(&self, _tx: &mut Tx) -> Result<Vec<KeyId>> {
        Ok(Vec::new())
    }
    /// A chore of every half minute, beside the jobs: writing down what a page may not write.
    async fn tick(&self, _house: &House) -> Result<()> {
        Ok(())
    }
    /// A chore of every night, after the days of what is kept were counted. Each opens its own
    /// transactions.
    async fn nightly(&self, _house: &House) -> Result<()> {
        Ok(())
    }
    /// Its pages in the back room.
    fn back_room(&self) -> &'static [BackRoomItem] {
        &[]
    }
    /// The pages on which whoever came in finds what is theirs in this room.
    fn own_pages(&self) -> &'static [OwnPage] {
        &[]
    }
    /// What waits here for whoever looks, as far as their roles open it.
    async fn waiting(&self, _tx: &mut Tx, _here: &Here) -> Result<Vec<Waiting>> {
        Ok(Vec::new())
    }
    /// How the team did this month: nothing about one of them.
    async fn team_figures(&self, _tx: &mut Tx, _here: &Here) -> Result<Vec<TeamFigure>> {
        Ok(Vec::new())
    }
    /// What its acts are called in the log.
    fn acts(&self) -> &'static [ActName] {
        &[]
    }
    /// What the coordinator has to do before the centre opens.
    async fn steps(&self, _tx: &mut Tx, _here: &Here) -> Result<Vec<Step>> {
        Ok(Vec::new())
    }
}

/// The demo centre that is being furnished, and its cast by first name in small letters.
pub struct Demo {
    /// `de-linde` or `de-wilg`.
    pub centre: &'static str,
    pub people: Vec<(&'static str, PersonId)>,
    /// The folder where the house keeps its photos.
    pub photos: PathBuf,
}

impl Demo {
    /// Somebody of the cast, if they live in this centre.
    pub fn who(&self, name: &str) -> Option<PersonId> {
        self.people.iter().find(|(own, _)| *own == name).map(|(_, id)| *id)
    }
}

/// A table of a room: whose it is, so that none is forgotten when somebody asks or leaves.
pub struct Table {
    pub name: &'static str,
    pub holds: Holds,
}

/// What a table holds of a person.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Exported, and gone or nameless after erasing.
    Personal,
    /// Nothing that leads to a person.
    Impersonal(&'static str),
}

/// How a room stands in the row of windows.
#[derive(Clone, Copy)]
pub struct Door {
    pub path: &'static str,
    pub label: for<'v> fn(&'v Voice) -> &'v str,
    /// The drawn line icon in the bar, and the drawing behind the window.
    pub icon: crate::Icon,
    pub scene: &'static Asset,
    /// The class of the design that gives the window its place, as `w-huis`. Empty for a room that
    /// is one's own: it has no window in the street, and stands in one's own menu.
    pub place: &'static str,
}

/// A page of a room that is one's own: "Mijn briefjes".
#[derive(Clone, Copy)]
pub struct OwnPage {
    pub path: &'static str,
    pub label: for<'v> fn(&'v Voice) -> &'v str,
    pub icon: crate::Icon,
}

/// Life behind a window: only what is true now.
#[derive(Clone, Default)]
pub struct Light {
    pub is_lit: bool,
    /// The number on the window; 0 shows none.
    pub count: i64,
    /// "4 mensen nu"; empty when there is nothing to say.
    pub says: String,
    /// Addresses of at most four faces that look out.
    pub faces: Vec<String>,
}

/// Something of a room that another room may belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathering {
    /// Its address, which stays valid when it gets another name.
    pub path: String,
    pub title: String,
    /// "donderdag 26 november, 16.00 uur"
    pub when: String,
    pub starts_at: Timestamp,
    /// "Lindezaal. Gratis"; may be empty.
    pub about: String,
}

/// Something of a room, as the printed newspaper shows it.
pub struct OnPaper {
    /// "Ik geef weg"
    pub kind: String,
    pub says: String,
    /// "Hangt tot 12 december"
    pub until: String,
    pub code: String,
}

/// A way from something of one room to what belongs to it in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    pub path: String,
    /// "Praat mee aan de Taaltafel"
    pub says: String,
}

/// Something that happened in a room, for those who make the newspaper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seed {
    /// Where it stands; no other seed has this address.
    pub path: String,
    pub title: String,
    /// How it went, in somebody's own words.
    pub text: String,
    /// Whose yes stands under it and since when, in sentences.
    pub says: Vec<String>,
    pub at: Timestamp,
}

/// A step of the start guide.
pub struct Step {
    pub title: String,
    pub is_done: bool,
    pub path: &'static str,
}

/// How long the rows of one table stay, and why. The nightly round and the privacy page read it.
pub struct Retention {
    pub table: &'static str,
    /// The column that tells when a row's days begin.
    pub since: &'static str,
    pub keep_days: i64,
    /// The fewest days that a coordinator may choose instead; `None` when nothing is to choose.
    pub shortest_days: Option<i64>,
    /// Said to residents on the privacy page.
    pub what: for<'v> fn(&'v Voice) -> &'v str,
}

/// A cookie as the privacy page tells it: what it is for, and how long a browser keeps it.
pub struct Cookie {
    pub name: &'static str,
    pub what: for<'v> fn(&'v Voice) -> &'v str,
    pub max_age_s: i64,
}

/// What a room knows about a person, in words they can read.
#[derive(serde::Serialize)]
pub struct Exported {
    pub heading: String,
    pub lines: Vec<String>,
}
