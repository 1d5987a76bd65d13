//! Asking and leaving: what the house knows about somebody, and how it forgets them.
use crate::face::Audience;
use crate::jiff::tz::TimeZone;
use crate::language::{Language, Words};
use crate::people::{Roles, contacts, person};
use crate::term::GUESTS;
use crate::{
    CentreId, Exported, House, PersonId, Result, Retention, Role, Standing, Timestamp, Tx, Voice,
    Writing, centre, record, session, sql,
};

/// Everything that the house knows about a person, room by room, in words they can read
/// (GDPR art. 15 and 20).
pub async fn export(
    tx: &mut Tx,
    house: &House,
    voice: &Voice,
    id: PersonId,
) -> Result<Vec<Exported>> {
    gather(tx, house, voice, id, false).await
}

/// The same, as a colleague at the desk shows it to whoever sits beside them: without what is for the
/// eyes of that person alone. They read that with a stay of their own.
pub async fn export_at_desk(
    tx: &mut Tx,
    house: &House,
    voice: &Voice,
    id: PersonId,
) -> Result<Vec<Exported>> {
    gather(tx, house, voice, id, true).await
}

async fn gather(
    tx: &mut Tx,
    house: &House,
    voice: &Voice,
    id: PersonId,
    is_at_desk: bool,
) -> Result<Vec<Exported>> {
    let zone = house.centres.by_id(tx, tx.centre).await?.zone.clone();
    let telling = Telling { house, voice, zone };
    let mut parts = vec![
        telling.person(tx, id).await?,
        telling.acts_about(tx, id).await?,
        telling.acts_by(tx, id).await?,
    ];
    for room in house.rooms.iter() {
        if !(is_at_desk && room.is_for_own_eyes()) {
            parts.extend(room.export(tx, voice, id).await?);
        }
    }
    parts.retain(|part| !part.lines.is_empty());
    Ok(parts)
}

/// How the tables of the kernel itself are told.
struct Telling<'a> {
    house: &'a House,
    voice: &'a Voice,
    zone: TimeZone,
}

record! {
    struct PersonRow {
        language: String,
        organisation: Option<String>,
        rules_seen: i64,
        joined_at: Timestamp,
        seen_at: Timestamp,
    }
}

record! {
    struct FaceRow {
        drawing: String,
        photo_id: Option<uuid::Uuid>,
        alt: String,
        role: String,
        about: String,
        audience: String,
    }
}

record! {
    struct ActRow {
        done_at: Timestamp,
        by_name: Option<String>,
        what: String,
        detail: String,
    }
}

/// "zondag 1 maart 2026, 11.00 uur": a moment in what somebody takes along, to read years later.
pub fn when(voice: &Voice, zone: &TimeZone, at: Timestamp) -> String {
    Words(voice).on_day(voice.date_with_year(zone, at), voice.clock(zone, at))
}

impl Telling<'_> {
    fn when(&self, at: Timestamp) -> String {
        when(self.voice, &self.zone, at)
    }

    async fn person(&self, tx: &mut Tx, id: PersonId) -> Result<Exported> {
        let words = Words(self.voice);
        let who = person(tx, id).await?;
        let row = sql!(
            "select language, organisation.name as organisation, rules_seen, joined_at, seen_at
             from person left join organisation
               on organisation.centre_id = person.centre_id and organisation.id = organisation_id
             where person.centre_id = $1 and person.id = $2",
            tx.centre,
            id
        )
        .one::<PersonRow>(tx)
        .await?;
        let language = Language::from_tag(&row.language).map(Language::own_name);
        let mut lines = vec![
            words.export_name(&who.name),
            words.export_age(who.age.said(self.voice)),
            words.export_language(language.unwrap_or(&row.language)),
            words.export_joined(self.when(row.joined_at)),
            words.export_seen(self.when(row.seen_at)),
        ];
        if who.standing != Standing::Inside {
            lines.push(words.export_waits().to_owned());
        }
        if 0 < row.rules_seen {
            lines.push(words.export_rules(row.rules_seen));
        }
        lines.extend(row.organisation.map(|name| words.export_organisation(name)));
        lines.extend(self.roles(&who.roles));
        for contact in contacts(tx, id).await? {
            lines.push(words.export_contact(contact.address, self.when(contact.since)));
        }
        lines.extend(self.face(tx, id).await?);
        for stay in session::stays(tx, id).await? {
            let device = session::label_said(self.voice, &stay.label);
            lines.push(words.export_stay(device, self.when(stay.begins_at)));
        }
        Ok(Exported { heading: words.export_you().to_owned(), lines })
    }

    fn roles(&self, roles: &Roles) -> Vec<String> {
        let said = |role: Role| Words(self.voice).export_role(role.said(self.voice));
        roles.iter().map(said).collect()
    }

    async fn face(&self, tx: &mut Tx, id: PersonId) -> Result<Vec<String>> {
        let words = Words(self.voice);
        let row = sql!(
            "select drawing, photo_id, alt, role, about, audience from face
             where centre_id = $1 and person_id = $2",
            tx.centre,
            id
        )
        .optional::<FaceRow>(tx)
        .await?;
        let Some(row) = row else { return Ok(Vec::new()) };
        let audience = Audience::from_word(&row.audience).unwrap_or(Audience::Nobody);
        let picture = match row.photo_id {
            Some(_) => words.export_photo(),
            None if row.drawing.is_empty() => words.export_no_picture(),
            None => words.export_drawing(),
        };
        let mut lines = vec![words.export_face(picture, audience.said(self.voice))];
        let own = [row.role, row.about, row.alt].into_iter().filter(|text| !text.is_empty());
        lines.extend(own.map(|text| words.export_face_text(text)));
        Ok(lines)
    }

    /// What the team did for somebody, and who did it.
    async fn acts_about(&self, tx: &mut Tx, id: PersonId) -> Result<Exported> {
        let words = Words(self.voice);
        let acts = sql!(
            "select done_at, person.name as by_name, what, detail from act left join person
               on person.centre_id = act.centre_id and person.id = by_id
             where act.centre_id = $1 and about_id = $2 order by done_at limit 10000",
            tx.centre,
            id
        )
        .all::<ActRow>(tx)
        .await?;
        let line = |act: ActRow| {
            let by = act.by_name.as_deref().unwrap_or(words.export_someone());
            let said = self.house.act_says(self.voice, &act.what);
            words.export_act(self.when(act.done_at), by, said, act.detail)
        };
        let lines = acts.into_iter().map(line).collect();
        Ok(Exported { heading: words.export_acts_about().to_owned(), lines })
    }

    /// What somebody did in the team, without a word about whom: that is theirs.
    async fn acts_by(&self, tx: &mut Tx, id: PersonId) -> Result<Exported> {
        let words = Words(self.voice);
        let acts = sql!(
            "select done_at, null as by_name, what, '' as detail from act
             where centre_id = $1 and by_id = $2 order by done_at limit 10000",
            tx.centre,
            id
        )
        .all::<ActRow>(tx)
        .await?;
        let line = |act: ActRow| {
            words.export_own_act(self.when(act.done_at), self.house.act_says(self.voice, &act.what))
        };
        let lines = acts.into_iter().map(line).collect();
        Ok(Exported { heading: words.export_acts_by().to_owned(), lines })
    }
}

/// Takes a person out of every room, and then out of the house. What others said stays theirs.
pub async fn erase(tx: &mut Writing, house: &House, id: PersonId) -> Result<()> {
    for room in house.rooms.iter() {
        room.erase(tx, id).await?;
    }
    sql!(
        "update act set about_id = null, detail = '' where centre_id = $1 and about_id = $2",
        tx.centre,
        id
    )
    .run(tx)
    .await?;
    sql!("update act set by_id = null where centre_id = $1 and by_id = $2", tx.centre, id)
        .run(tx)
        .await?;
    sql!("update centre set contact_id = null where id = $1 and contact_id = $2", tx.centre, id)
        .run(tx)
        .await?;
    forget_errands(tx, id).await?;
    session::end_all(tx, house, id).await?;
    sql!("delete from person where centre_id = $1 and id = $2", tx.centre, id).run(tx).await?;
    centre::touch(tx).await
}

/// So many guests go in one look.
const GUESTS_AT_ONCE: usize = 100;

record! {
    struct GoingGuest {
        centre_id: CentreId,
        id: PersonId,
    }
}

/// Guests whose time is over leave by the same door, in every centre.
pub(crate) async fn let_guests_go(house: &House) -> Result<()> {
    loop {
        let mut tx = house.db.read(house.clock.now());
        let going = going_guests(&mut tx).await?;
        drop(tx);
        for guest in &going {
            let mut tx = house.db.write(house.clock.now()).await?;
            tx.centre = guest.centre_id;
            erase(&mut tx, house, guest.id).await?;
            tx.save().await?;
        }
        if going.len() < GUESTS_AT_ONCE {
            return Ok(());
        }
    }
}

async fn going_guests(tx: &mut Tx) -> Result<Vec<GoingGuest>> {
    sql!(
        "select centre_id, id from person where standing = 'guest' and joined_at < $1
         order by joined_at limit 100",
        Retention::counts_from(tx.now, GUESTS.keep_days)
    )
    .all(tx)
    .await
}

/// Work that still names somebody who left, and the answers to forms that lead to them.
async fn forget_errands(tx: &mut Writing, id: PersonId) -> Result<()> {
    let names_them = format!("%{id}%");
    sql!("delete from job where centre_id = $1 and body like $2", tx.centre, names_them.as_str())
        .run(tx)
        .await?;
    sql!("delete from form_done where centre_id = $1 and goes_to like $2", tx.centre, names_them)
        .run(tx)
        .await
}
