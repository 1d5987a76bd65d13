//! A centre: one neighbourhood's house, with everything that its pages need to know of it.
use crate::hours::{Exception, Hours, Jurisdiction, Notice, spans_from_text, week_from_text};
use crate::known_place::{self, KnownPlace};
use crate::language::Words;
use crate::place::{Access, PlaceId};
use crate::term::{self, Terms};
use crate::{
    Face, House, Language, OwnWords, PersonId, Result, Ring, Topic, Tx, Voice, Writing,
    contact_person, id, place, record, sql,
};
use jiff::{Timestamp, civil, tz::TimeZone};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

id!(pub CentreId: now_v7);

impl CentreId {
    /// Where a transaction is before it has entered a centre: nothing is found there.
    pub const NOWHERE: Self = Self(uuid::Uuid::nil());
}

/// The eight colours of a front door; each was measured for contrast (`design.md` §5).
pub const DOORS: [&str; 8] =
    ["groen", "blauw", "wijnrood", "paars", "petrol", "kastanje", "aubergine", "leisteen"];

/// The longest greeting, in characters: it stands in one line on a telephone.
pub const GREETING_MAX_CHARS: usize = 24;

record! {
    /// The row as it is stored; the rest of the house reads [`Centre`].
    pub struct Settings {
        pub id: CentreId,
        pub host: String,
        pub name: String,
        pub kind: String,
        pub zone: TimeZone,
        pub jurisdiction: String,
        pub languages: String,
        pub is_formal: bool,
        pub door: String,
        pub street: String,
        pub town: String,
        pub phone: String,
        pub mail: String,
        pub contact_id: Option<PersonId>,
        pub greeting_morning: String,
        pub greeting_day: String,
        pub greeting_evening: String,
        pub greeting_night: String,
        pub welcome: String,
        pub photo_id: Option<uuid::Uuid>,
        pub photo_alt: String,
        pub newcomers: String,
        pub opens_at: Option<Timestamp>,
        pub week: String,
        pub is_closed_on_holidays: bool,
        pub sign_sentence: String,
        pub is_sign_closed: bool,
        pub sign_until: Option<Timestamp>,
        pub version: i64,
    }
}

/// One centre at one version. Shared by all visits until something is changed.
pub struct Centre {
    pub id: CentreId,
    pub zone: TimeZone,
    pub settings: Settings,
    pub languages: Vec<Language>,
    pub jurisdiction: Jurisdiction,
    pub hours: Hours,
    pub opens_at: Option<Timestamp>,
    /// How one gets into the own building.
    pub access: Access,
    /// From where many people come behind one address.
    pub known_places: Vec<KnownPlace>,
    /// The named person in every footer; a centre without one shows its phone and mail alone.
    pub contact: Option<Face>,
    pub rules: HouseRules,
    /// What is thrown away sooner here than elsewhere.
    pub terms: Terms,
    rooms: HashMap<String, RoomChoice>,
    /// By the name of the room.
    room_contacts: HashMap<String, Face>,
    words: Option<Arc<OwnWords>>,
}

record! {
    struct RoomChoice {
        room: String,
        is_on: bool,
        label: String,
    }
}

record! {
    /// The house rules as they stand: one a line, at B1, shown before the first word is said.
    pub struct HouseRules {
        pub version: i64,
        pub rules: String,
    }
}

impl HouseRules {
    pub fn lines(&self) -> impl Iterator<Item = &str> + Clone {
        self.rules.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

impl Centre {
    /// How this centre speaks in a language; in its own when it does not offer that one.
    pub fn voice(&self, language: Language) -> Voice {
        Voice {
            language,
            is_flemish: self.jurisdiction == Jurisdiction::Be,
            is_formal: self.settings.is_formal,
            own: self.words.clone(),
        }
    }

    /// The house rules for a reader, and the language they stand in. Those with which every centre
    /// begins are known in each language; those of a centre's own stand as they were written.
    pub fn rules_for<'v>(&'v self, voice: &'v Voice) -> (Vec<&'v str>, Language) {
        let own = self.rules.lines();
        if voice.language == self.language() || !own.clone().eq(STARTER_RULES.lines()) {
            return (own.collect(), self.language());
        }
        let words = Words(voice);
        let rules = [
            words.rule_kind(),
            words.rule_address(),
            words.rule_money(),
            words.rule_photo(),
            words.rule_tell_us(),
        ];
        (rules.to_vec(), voice.language)
    }

    /// The language that is spoken when nobody asks for another.
    pub fn language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::Nl)
    }

    /// A room is on until a coordinator switches it off.
    pub fn has(&self, room: &str) -> bool {
        self.rooms.get(room).is_none_or(|choice| choice.is_on)
    }

    /// Whom one asks about this room: its own contact person, else that of the centre (R-Ruwaard-24).
    pub fn contact_of(&self, room: &str) -> Option<&Face> {
        self.room_contacts.get(room).or(self.contact.as_ref())
    }

    /// The contact person that this room has for itself.
    pub fn own_contact(&self, room: &str) -> Option<PersonId> {
        self.room_contacts.get(room).map(|face| face.person)
    }

    /// What this centre calls a room, when it has its own name for it.
    pub fn own_label(&self, room: &str) -> Option<&str> {
        self.rooms.get(room).map(|choice| choice.label.as_str()).filter(|label| !label.is_empty())
    }

    pub fn is_open_at(&self, now: Timestamp) -> bool {
        self.opens_at.is_some_and(|opens_at| opens_at <= now)
    }

    /// The sign on the door, as long as it hangs.
    pub fn sign(&self, now: Timestamp) -> Option<Notice> {
        let until = self.settings.sign_until.filter(|until| now < *until)?;
        let sentence = Some(self.settings.sign_sentence.clone()).filter(|text| !text.is_empty());
        Some(Notice { sentence, is_closed: self.settings.is_sign_closed, until })
    }

    /// From which age somebody says yes for themselves (GDPR art. 8: 16 in NL, 13 in BE).
    pub fn own_consent_age(&self) -> i64 {
        match self.jurisdiction {
            Jurisdiction::Nl => 16,
            Jurisdiction::Be => 13,
        }
    }
}

/// The settings of the centre in which this transaction is.
pub async fn settings(tx: &mut Tx) -> Result<Settings> {
    sql!(
        "select id, host, name, kind, zone, jurisdiction, languages, is_formal, door, street, town,
           phone, mail, contact_id, greeting_morning, greeting_day, greeting_evening,
           greeting_night, welcome, photo_id, photo_alt, newcomers, opens_at, week,
           is_closed_on_holidays, sign_sentence, is_sign_closed, sign_until, version
         from centre where id = $1",
        tx.centre
    )
    .one(tx)
    .await
}

/// Everything that pages know of the centre in which this transaction is.
pub async fn read(tx: &mut Tx) -> Result<Centre> {
    let settings = settings(tx).await?;
    let rooms = sql!(
        "select room, is_on, label from centre_room where centre_id = $1 limit 100",
        tx.centre
    )
    .all::<RoomChoice>(tx)
    .await?;
    let mut room_contacts = contact_person::all(tx).await?;
    let contact = contact_person::of_centre(&mut room_contacts);
    let jurisdiction =
        if settings.jurisdiction == "be" { Jurisdiction::Be } else { Jurisdiction::Nl };
    Ok(Centre {
        id: settings.id,
        zone: settings.zone.clone(),
        languages: settings.languages.split(' ').filter_map(Language::from_tag).collect(),
        jurisdiction,
        hours: Hours {
            week: week_from_text(&settings.week).unwrap_or_default(),
            exceptions: exceptions(tx).await?,
            closed_on_holidays: settings.is_closed_on_holidays,
            jurisdiction,
        },
        opens_at: settings.opens_at,
        access: place::find(tx, PlaceId::home_of(settings.id)).await?.access,
        known_places: known_place::all(tx).await?,
        contact,
        room_contacts,
        rules: rules(tx).await?,
        terms: term::of_centre(tx).await?,
        rooms: rooms.into_iter().map(|choice| (choice.room.clone(), choice)).collect(),
        words: own_words(tx).await?,
        settings,
    })
}

record! {
    struct ExceptionRow {
        day: String,
        spans: String,
        why: String,
    }
}

async fn exceptions(tx: &mut Tx) -> Result<BTreeMap<civil::Date, Exception>> {
    let rows = sql!(
        "select day, spans, why from centre_exception where centre_id = $1
         order by day desc limit 400",
        tx.centre
    )
    .all::<ExceptionRow>(tx)
    .await?;
    let mut exceptions = BTreeMap::new();
    for ExceptionRow { day, spans, why } in rows {
        let why = Some(why).filter(|why| !why.is_empty());
        let spans = spans_from_text(&spans).unwrap_or_default();
        exceptions.insert(day.parse()?, Exception { spans, why });
    }
    Ok(exceptions)
}

async fn rules(tx: &mut Tx) -> Result<HouseRules> {
    let rules = sql!(
        "select version, rules from house_rules where centre_id = $1
         order by version desc limit 1",
        tx.centre
    )
    .optional(tx)
    .await?;
    Ok(rules.unwrap_or(HouseRules { version: 0, rules: String::new() }))
}

record! {
    /// A sentence that this centre says in its own way.
    pub struct OwnWord {
        pub language: String,
        pub sentence: String,
        pub text: String,
    }
}

pub async fn word_rows(tx: &mut Tx) -> Result<Vec<OwnWord>> {
    sql!(
        "select language, sentence, text from centre_word where centre_id = $1
         order by sentence, language limit 2000",
        tx.centre
    )
    .all(tx)
    .await
}

async fn own_words(tx: &mut Tx) -> Result<Option<Arc<OwnWords>>> {
    let rows = word_rows(tx).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let words = rows.into_iter().filter_map(|row| {
        Language::from_tag(&row.language).map(|language| (language, row.sentence, row.text))
    });
    Ok(Some(Arc::new(words.collect())))
}

/// Every centre of the house, also the closed ones, for chores that no visitor asks for.
pub async fn all(tx: &mut Tx) -> Result<Vec<CentreId>> {
    let ids = sql!("select id from centre order by id limit 10000").all::<(CentreId,)>(tx).await?;
    Ok(ids.into_iter().map(|(id,)| id).collect())
}

/// Notes that pages of this centre show something else from this commit on.
pub async fn touch(tx: &mut Writing) -> Result<()> {
    sql!("update centre set version = version + 1 where id = $1", tx.centre).run(tx).await
}

/// Rung when rooms were switched on or off, so that what is open in one closes at once.
pub const ROOMS_SWITCHED: &str = "rooms_switched";

/// Tells after the commit that rooms of this centre were switched on or off.
pub fn ring_rooms_switched(tx: &mut Writing, house: &House) {
    let (doorbell, topic) = (house.doorbell.clone(), Topic::of(tx.centre, ROOMS_SWITCHED));
    tx.when_saved(move || doorbell.ring(&topic, Ring::look()));
}

/// A centre that is about to be founded.
pub struct Foundation<'a> {
    pub name: &'a str,
    pub host: &'a str,
    pub language: Language,
    pub jurisdiction: Jurisdiction,
}

/// The house rules that a new centre begins with, at B1 (R-Rosa-33, DSA art. 14).
pub const STARTER_RULES: &str = "\
Wees aardig. Ook als je het niet eens bent.
Deel geen adres of nummer van een ander.
Vraag elkaar niet om geld.
Vraag eerst, voor je een foto laat zien.
Klopt er iets niet? Zeg het ons.";

/// Founds a centre; it is closed to all but invited people until its coordinator opens it.
pub async fn found(tx: &mut Writing, foundation: &Foundation<'_>) -> Result<CentreId> {
    let id = CentreId::fresh();
    let Foundation { name, host, language, jurisdiction } = foundation;
    let (zone, jurisdiction) = match jurisdiction {
        Jurisdiction::Nl => ("Europe/Amsterdam", "nl"),
        Jurisdiction::Be => ("Europe/Brussels", "be"),
    };
    let others = Language::ALL.into_iter().filter(|other| other != language);
    let languages: Vec<&str> =
        std::iter::once(*language).chain(others).map(Language::tag).collect();
    sql!(
        "insert into centre (id, host, answers_addresses, name, kind, zone, jurisdiction, languages,
           is_formal, door, street, town, phone, mail, greeting_morning, greeting_day,
           greeting_evening, greeting_night, welcome, photo_alt, newcomers, week,
           is_closed_on_holidays, sign_sentence, is_sign_closed, version)
         values ($1, $2, $8, $3, 'Buurtcentrum', $4, $5, $6, $8, 'groen', '', '', '', '', '', '',
           '', '', '', '', 'anyone', '', $8, '', $8, $7)",
        id,
        host.to_lowercase(),
        *name,
        zone,
        jurisdiction,
        languages.join(" "),
        1_i64,
        false
    )
    .run(tx)
    .await?;
    tx.centre = id;
    place::add_home(tx).await?;
    write_rules(tx, STARTER_RULES).await?;
    Ok(id)
}

/// A new version of the house rules; everybody is shown it before their next first word.
pub async fn write_rules(tx: &mut Writing, rules: &str) -> Result<()> {
    sql!(
        "insert into house_rules (centre_id, version, rules, written_at)
         select $1, coalesce(max(version), 0) + 1, $2, $3 from house_rules where centre_id = $1",
        tx.centre,
        rules,
        tx.now
    )
    .run(tx)
    .await?;
    touch(tx).await
}
