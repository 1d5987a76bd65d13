//! One talk, open before the worker who has it.
use crate::again::{self, Again};
use crate::answers::{Answer, AnswerId};
use crate::appointment::{self, Place, Time, Typed};
use crate::audit::{self, What};
use crate::line::Kind;
use crate::live::{self, Ear, Live};
use crate::own::Days;
use crate::queries::{again as agains, answers, talks, times};
use crate::queue::{Which, held};
use crate::speaking::{self, Draft, NewWords, Speaking};
use crate::talk::{Company, Party, TalkId};
use crate::words::Words;
use crate::worker::{self, SocialWorker};
use crate::{DESK, seeing};
use askama::Template;
use axum::response::Response;
use kernel::people::Named;
use kernel::{
    BackRoomItem, Deed, Error, Here, House, PersonId, Problems, Result, Tx, Visit, page,
    page_again, people,
};
use stream::{TEXT_MAX_CHARS, Whose};

pub const PATH: &str = "/achterkamer/zijkamer/{gesprek}";
pub const LIVE_PATH: &str = "/achterkamer/zijkamer/{gesprek}/live";
pub const CLOSE_PATH: &str = "/achterkamer/zijkamer/{gesprek}/klaar";
pub const ASK_PATH: &str = "/achterkamer/zijkamer/{gesprek}/collega";

#[derive(serde::Deserialize)]
pub struct Asked {
    gesprek: TalkId,
    /// The lines before this number.
    tot: Option<i64>,
    /// An answer that is given often, to begin with.
    antwoord: Option<AnswerId>,
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    company: Company,
    viewer: PersonId,
    log: Days,
    /// Nobody knows who it is, and nothing leads back to the talk.
    is_guest: bool,
    colleagues: Vec<Named>,
    /// What is offered or agreed.
    coming: Vec<Time>,
    /// The day on which the worker asks how it goes, with a yes or without.
    again: Option<Again>,
    answers: Vec<Answer>,
    draft: Draft,
    typed: Typed,
    problems: Problems,
}

impl<'a> DeskPage<'a> {
    async fn new(
        tx: &mut Tx,
        house: &House,
        here: &'a Here,
        (viewer, company): (PersonId, Company),
        before: Option<i64>,
        draft: Draft,
    ) -> Result<Self> {
        let others = worker::all(tx, &here.centre).await?.into_iter();
        let others = others.filter(|own| own.id != viewer && own.id != company.it.resident_id);
        Ok(Self {
            words: Words(&here.voice),
            here,
            menu: house.back_room(here),
            log: Days::read(tx, &house.keys, here, &company, (Some(viewer), before)).await?,
            colleagues: others.map(|own| Named { id: own.id, name: own.name }).collect(),
            is_guest: people::person(tx, company.it.resident_id).await?.is_guest(),
            coming: times::coming(tx, company.it.id).await?,
            again: agains::of(tx, company.it.id).await?,
            answers: answers::all(tx).await?,
            viewer,
            company,
            draft,
            typed: Typed::default(),
            problems: Problems::default(),
        })
    }

    fn text_max(&self) -> usize {
        TEXT_MAX_CHARS
    }

    fn path(&self) -> String {
        self.company.it.id.desk_path()
    }

    fn places(&self) -> [Place; 3] {
        Place::ALL
    }

    fn name(&self) -> &str {
        self.company.resident().map_or(self.words.somebody_who_left(), |own| own.name.as_str())
    }
}

pub async fn show(live: Live, visit: Visit<SocialWorker, Asked>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    worker::must_talk(&mut tx, &here, who.id).await?;
    let company = seeing::held(&mut tx, asked.gesprek, who.id).await?;
    live::saw(&live, here.centre.id, &company.it, Party::Worker, here.now);
    let (draft, opened) = (Draft::default(), (who.id, company));
    let mut shown = DeskPage::new(&mut tx, &house, &here, opened, asked.tot, draft).await?;
    let chosen = shown.answers.iter().find(|own| Some(own.id) == asked.antwoord);
    shown.draft.text = chosen.map(|own| own.text.clone()).unwrap_or_default();
    page(&shown)
}

#[derive(serde::Deserialize)]
pub struct From {
    gesprek: TalkId,
    /// The last number on the page that asks.
    na: Option<i64>,
}

pub async fn listen(live: Live, visit: Visit<SocialWorker, From>) -> Result<Response> {
    let Visit { who, here, asked, house, headers, mut tx, .. } = visit;
    worker::must_talk(&mut tx, &here, who.id).await?;
    let company = seeing::held(&mut tx, asked.gesprek, who.id).await?;
    live::saw(&live, here.centre.id, &company.it, Party::Worker, here.now);
    let whose = Whose::Stay { person: who.id, token_hash: who.0.token_hash.clone() };
    drop(tx);
    let ear = Ear { company: &company, whose, after: asked.na };
    Ok(live::listen(&live, &house, &here, &headers, ear))
}

#[derive(serde::Deserialize)]
pub struct Spoken {
    gesprek: TalkId,
    #[serde(default)]
    tekst: String,
    /// What stands here was said in the building, or on the telephone.
    #[serde(default)]
    waar: String,
}

/// Says a line, or notes what was said elsewhere.
pub async fn say(live: Live, mut deed: Deed<SocialWorker, Spoken>) -> Result<Response> {
    let who = deed.who.id;
    let it = held(&mut deed.tx, &deed.here, &deed.who, deed.form.gesprek).await?;
    let said = (deed.form.tekst.as_str(), "");
    let text = match speaking::checked(&deed.house, &deed.here, who, Party::Worker, said) {
        Ok(text) => text,
        Err(refusal) => return again(deed, refusal).await,
    };
    let kind = match deed.form.waar.as_str() {
        "gebouw" => Kind::Building,
        "telefoon" => Kind::Phone,
        _ => Kind::Said,
    };
    let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
    let words = NewWords { kind, ..NewWords::said(text.as_str()) };
    speaking.say(&mut deed.tx, &it, (Party::Worker, who), words).await?;
    deed.done(&it.id.desk_latest_path()).await
}

/// The page once more, with everything that was typed.
async fn again(deed: Deed<SocialWorker, Spoken>, refusal: speaking::Refusal) -> Result<Response> {
    let (house, status) = (deed.house.clone(), refusal.status);
    let (who, here, form, mut tx) = deed.look_only().await?;
    let opened = (who.id, seeing::held(&mut tx, form.gesprek, who.id).await?);
    let draft = refusal.draft(form.tekst);
    let shown = DeskPage::new(&mut tx, &house, &here, opened, None, draft).await?;
    let mut answer = page_again(&shown)?;
    *answer.status_mut() = status;
    Ok(answer)
}

/// The same with a time that cannot be offered.
pub async fn again_with(
    deed: Deed<SocialWorker, appointment::Offer>,
    problems: Problems,
) -> Result<Response> {
    let house = deed.house.clone();
    let (who, here, form, mut tx) = deed.look_only().await?;
    let opened = (who.id, seeing::held(&mut tx, form.talk(), who.id).await?);
    let shown = DeskPage::new(&mut tx, &house, &here, opened, None, Draft::default()).await?;
    let typed = Typed { dag: form.dag, tijd: form.tijd, again: String::new() };
    page_again(&DeskPage { typed, problems, ..shown })
}

/// The same with a day on which nobody can ask again.
pub async fn again_with_day(
    deed: Deed<SocialWorker, again::Wish>,
    problems: Problems,
) -> Result<Response> {
    let house = deed.house.clone();
    let (who, here, form, mut tx) = deed.look_only().await?;
    let opened = (who.id, seeing::held(&mut tx, form.gesprek, who.id).await?);
    let shown = DeskPage::new(&mut tx, &house, &here, opened, None, Draft::default()).await?;
    let typed = Typed { again: form.dag, ..Typed::default() };
    page_again(&DeskPage { typed, problems, ..shown })
}

/// It is closed; the resident keeps it or throws it away.
pub async fn close(live: Live, mut deed: Deed<SocialWorker, Which>) -> Result<Response> {
    let it = held(&mut deed.tx, &deed.here, &deed.who, deed.form.gesprek).await?;
    let who = deed.who.id;
    if talks::close(&mut deed.tx, it.id).await? {
        let entry = audit::Entry { what: What::Closed, talk: it.id, by: who, reason: None };
        audit::write(&mut deed.tx, &deed.house.keys, entry).await?;
        let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
        speaking.happened(&mut deed.tx, it.id, Kind::Closed, Some(who)).await?;
    }
    let says = Words(&deed.here.voice).closed_said().to_owned();
    deed.done_saying(DESK, &says).await
}

#[derive(serde::Deserialize)]
pub struct Colleague {
    gesprek: TalkId,
    collega: PersonId,
}

/// "Mag Joris het van me overnemen?": the resident says yes or no.
pub async fn ask_for(live: Live, mut deed: Deed<SocialWorker, Colleague>) -> Result<Response> {
    let it = held(&mut deed.tx, &deed.here, &deed.who, deed.form.gesprek).await?;
    let colleague = deed.form.collega;
    if !worker::talks(&mut deed.tx, &deed.here, colleague).await? {
        return Err(Error::NotFound);
    }
    let words = Words(&deed.here.voice);
    let is_asked = talks::ask_for(&mut deed.tx, it.id, colleague).await?;
    let says = if is_asked { words.asked_said() } else { words.asked_already() }.to_owned();
    if is_asked {
        let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
        speaking.happened(&mut deed.tx, it.id, Kind::Asked, Some(colleague)).await?;
        speaking.tell(&mut deed.tx, &it, Party::Resident).await?;
    }
    deed.done_saying(&it.id.desk_latest_path(), &says).await
}
