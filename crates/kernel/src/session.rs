//! Sessions: staying in after coming in, on one's own device or a borrowed one.
//!
//! Tokens are 256 bits of chance. Only their SHA-256 is stored, so a copy of the database opens
//! nothing (`promises.md` T4).
use crate::db::Column;
use crate::language::Words;
use crate::{
    House, Person, PersonId, Result, Ring, Topic, Tx, Voice, Writing, cookies, id, record, sql,
};
use axum::http::HeaderMap;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

id!(
    /// One stay on one device; shown on "Mijn pagina", where it can be ended.
    pub SessionId: now_v7
);

/// On one's own device: someone who comes once a month stays in.
const OWN_IDLE: SignedDuration = SignedDuration::from_hours(30 * 24);
const OWN_ENDS: SignedDuration = SignedDuration::from_hours(90 * 24);
/// On a borrowed device the next person must not find the former one (`promises.md` T26).
const BORROWED_IDLE: SignedDuration = SignedDuration::from_mins(15);
const BORROWED_ENDS: SignedDuration = SignedDuration::from_hours(12);
/// A guest who only listens stays for a talk, unless anybody may sit down there; nobody stays a
/// guest overnight.
const GUEST_IDLE: SignedDuration = SignedDuration::from_hours(2);
const GUEST_ENDS: SignedDuration = SignedDuration::from_hours(12);

/// Rung when a stay ends, so that what is still open for it closes within two seconds.
pub const SIGNED_OUT: &str = "signed_out";

/// Whose device it is decides how long a session lasts and what it leaves behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    Own,
    Borrowed,
    /// Belongs to the centre, or stands where anybody may sit down: always short, always cleared.
    Centre,
}

impl Device {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Borrowed => "borrowed",
            Self::Centre => "centre",
        }
    }

    pub fn is_own(self) -> bool {
        self == Self::Own
    }

    /// How long a stay lasts without a sign of life, and how long at most.
    fn lasts(self) -> (SignedDuration, SignedDuration) {
        if self.is_own() { (OWN_IDLE, OWN_ENDS) } else { (BORROWED_IDLE, BORROWED_ENDS) }
    }
}

impl Column for Device {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(match stored.as_str() {
            "own" => Self::Own,
            "centre" => Self::Centre,
            _ => Self::Borrowed,
        })
    }
}

/// A secret that a visitor carries: 256 bits of chance, as hexadecimal digits.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    pub fn fresh() -> Result<Self> {
        let mut chance = [0; 32];
        getrandom::fill(&mut chance)?;
        Ok(Self(chance.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    /// What a visitor says it is; whether it opens anything, the database tells.
    pub fn claimed(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(&self.0).to_vec()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A stay: who, on which kind of device.
#[derive(Clone)]
pub struct Session {
    pub id: SessionId,
    pub person: Person,
    pub device: Device,
    /// When the second factor was shown in this stay.
    pub factor_at: Option<Timestamp>,
    pub token_hash: Vec<u8>,
}

impl Session {
    /// How long it lasts without a sign of life.
    pub(crate) fn idle(&self) -> SignedDuration {
        if self.person.is_guest() { guest_idle(self.device) } else { self.device.lasts().0 }
    }
}

record! {
    struct StoredSession {
        session_id: SessionId,
        device: Device,
        factor_at: Option<Timestamp>,
    }
}

/// The session's token, if the visitor carries one.
pub fn token(house: &House, headers: &HeaderMap) -> Option<Token> {
    cookies::get(headers, cookie_name(house)).map(Token::claimed)
}

pub fn cookie_name(house: &House) -> &'static str {
    if house.is_https { "__Host-voordeur" } else { "voordeur" }
}

/// Whose session this is, as long as it lasts, in the centre of this transaction.
pub async fn session_with(tx: &mut Tx, token: &Token) -> Result<Option<Session>> {
    let token_hash = token.hash();
    let row = sql!(
        "select session.id as session_id, device, factor_at, person.id as id, name, age, standing,
           (select string_agg(role, ' ') from person_role
            where person_role.centre_id = person.centre_id and person_id = person.id) as roles
         from session join person
           on person.centre_id = session.centre_id and person.id = session.person_id
         where session.centre_id = $1 and token_hash = $2 and $3 < idle_at and $3 < ends_at",
        tx.centre,
        token_hash.clone(),
        tx.now
    )
    .optional::<(StoredSession, Person)>(tx)
    .await?;
    Ok(row.map(|(stored, person)| Session {
        id: stored.session_id,
        person,
        device: stored.device,
        factor_at: stored.factor_at,
        token_hash,
    }))
}

/// Begins a stay; the token goes into the visitor's cookie. Always a new one, so that a token
/// planted beforehand opens nothing.
pub async fn begin(
    tx: &mut Writing,
    person: PersonId,
    device: Device,
    label: &str,
    factor_at: Option<Timestamp>,
) -> Result<Token> {
    begin_for(tx, person, device, label, factor_at, device.lasts()).await
}

/// Begins the stay of a guest, which leaves as little behind as on a borrowed device.
pub async fn begin_as_guest(
    tx: &mut Writing,
    guest: PersonId,
    device: Device,
    label: &str,
) -> Result<Token> {
    begin_for(tx, guest, device, label, None, (guest_idle(device), GUEST_ENDS)).await
}

fn guest_idle(device: Device) -> SignedDuration {
    if device == Device::Centre { BORROWED_IDLE } else { GUEST_IDLE }
}

async fn begin_for(
    tx: &mut Writing,
    person: PersonId,
    device: Device,
    label: &str,
    factor_at: Option<Timestamp>,
    (idle, ends): (SignedDuration, SignedDuration),
) -> Result<Token> {
    let token = Token::fresh()?;
    sql!(
        "insert into session (centre_id, token_hash, id, person_id, device, label, begins_at,
           idle_at, ends_at, factor_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        tx.centre,
        token.hash(),
        SessionId::fresh(),
        person,
        device.as_str(),
        label,
        tx.now,
        tx.now + idle,
        tx.now + ends,
        factor_at
    )
    .run(tx)
    .await?;
    sql!(
        "update person set seen_at = $3 where centre_id = $1 and id = $2",
        tx.centre,
        person,
        tx.now
    )
    .run(tx)
    .await?;
    Ok(token)
}

/// A sign of life, written down later for many at once (see `House::tick`).
pub async fn stay(
    tx: &mut Writing,
    token_hash: Vec<u8>,
    idle: SignedDuration,
    seen_at: Timestamp,
) -> Result<()> {
    sql!(
        "update session set idle_at = $3 where centre_id = $1 and token_hash = $2 and idle_at < $3",
        tx.centre,
        token_hash.clone(),
        seen_at + idle
    )
    .run(tx)
    .await?;
    // To the day: when somebody came by exactly is nobody's business.
    sql!(
        "update person set seen_at = $2 where centre_id = $1 and seen_at < $3 and id =
           (select person_id from session where centre_id = $1 and token_hash = $4)",
        tx.centre,
        seen_at,
        seen_at - SignedDuration::from_hours(24),
        token_hash
    )
    .run(tx)
    .await
}

/// Notes that this stay showed the second factor.
pub async fn factor_shown(tx: &mut Writing, id: SessionId) -> Result<()> {
    sql!(
        "update session set factor_at = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        tx.now
    )
    .run(tx)
    .await
}

/// What was shown in the stays of this person counts no more.
pub async fn forget_factor(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update session set factor_at = null where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// Ends one stay of this person; what is open for it closes after the commit.
pub async fn end(tx: &mut Writing, house: &House, person: PersonId, id: SessionId) -> Result<()> {
    sql!(
        "delete from session where centre_id = $1 and person_id = $2 and id = $3",
        tx.centre,
        person,
        id
    )
    .run(tx)
    .await?;
    ring_signed_out(tx, house);
    Ok(())
}

/// Ends every stay of this person, on every device.
pub async fn end_all(tx: &mut Writing, house: &House, person: PersonId) -> Result<()> {
    sql!("delete from session where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await?;
    ring_signed_out(tx, house);
    Ok(())
}

/// Ends the stay of every guest who sits at a table: there they saw the house rules. Who is a guest
/// elsewhere, for a private word, stays.
pub async fn end_guests(tx: &mut Writing, house: &House) -> Result<()> {
    sql!(
        "delete from session where centre_id = $1 and exists (select 1 from person
           where person.centre_id = session.centre_id and person.id = session.person_id
             and standing = 'guest' and 0 < rules_seen)",
        tx.centre
    )
    .run(tx)
    .await?;
    ring_signed_out(tx, house);
    Ok(())
}

fn ring_signed_out(tx: &mut Writing, house: &House) {
    let topic = Topic::of(tx.centre, SIGNED_OUT);
    let doorbell = house.doorbell.clone();
    tx.when_saved(move || doorbell.ring(&topic, Ring::look()));
}

record! {
    /// A line of "Waar ben je binnen?".
    pub struct Stay {
        pub id: SessionId,
        pub device: Device,
        pub label: String,
        pub begins_at: Timestamp,
    }
}

pub async fn stays(tx: &mut Tx, person: PersonId) -> Result<Vec<Stay>> {
    sql!(
        "select id, device, label, begins_at from session
         where centre_id = $1 and person_id = $2 and $3 < idle_at and $3 < ends_at
         order by begins_at desc limit 50",
        tx.centre,
        person,
        tx.now
    )
    .all(tx)
    .await
}

/// What kind of device this seems to be, for "Waar ben je binnen?"; no more than that is kept.
pub fn device_word(headers: &HeaderMap) -> &'static str {
    let agent = headers.get("user-agent").and_then(|agent| agent.to_str().ok()).unwrap_or("");
    if agent.contains("iPad") || agent.contains("Tablet") {
        "tablet"
    } else if agent.contains("Mobile") || agent.contains("Android") {
        "phone"
    } else {
        "computer"
    }
}

/// What a device is called on a page: one of our words, or the name that the team gave it.
pub fn label_said<'s>(voice: &'s Voice, label: &'s str) -> &'s str {
    let words = Words(voice);
    match label {
        "tablet" => words.device_tablet(),
        "phone" => words.device_phone(),
        "computer" => words.device_computer(),
        own => own,
    }
}

/// How many hashes one look can take.
const LOOK_MAX: usize = 256;

/// Which of these stays of a centre still last.
pub async fn alive(
    house: &House,
    centre: crate::CentreId,
    token_hashes: Vec<Vec<u8>>,
) -> Result<Vec<Vec<u8>>> {
    let mut tx = house.db.read(house.clock.now());
    tx.centre = centre;
    let mut alive = Vec::new();
    for some in token_hashes.chunks(LOOK_MAX) {
        let found = sql!(
            "select token_hash from session
             where centre_id = $1 and $2 < idle_at and $2 < ends_at and token_hash in ($3...)
             limit 256",
            tx.centre,
            tx.now
        )
        .list(some.iter().cloned())
        .all::<(Vec<u8>,)>(&mut tx)
        .await?;
        alive.extend(found.into_iter().map(|(hash,)| hash));
    }
    Ok(alive)
}
