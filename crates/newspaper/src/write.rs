//! "Schrijf mee": what it is, the story, and a last look. One form that goes from step to step with
//! all that was typed, so that it works without script and its draft is kept.
use crate::editor::Editor;
use crate::filled::{Filled, Step};
use crate::kind::{Kind, Signed};
use crate::piece::{BODY_MAX_CHARS, Piece, PieceId, STANDING_MAX, State, one_line};
use crate::queries::{pieces, versions};
use crate::words::Words;
use crate::{NAME, letters, mine, must_be_on, ready, seed};
use askama::Template;
use axum::response::Response;
use drafts::Beside;
use kernel::jiff::SignedDuration;
use kernel::{
    Deed, Desk, Error, Here, Language, Limit, Neighbour, Problems, Result, Tx, Visit, page,
    page_again,
};
use photos::WithPhoto;

pub const PATH: &str = "/krant/schrijf";
/// More than the keenest writer sends in on a day.
const SENT_IN: Limit = Limit::new(20, SignedDuration::from_hours(24));

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Whether they go on with what was kept of the form.
    verder: String,
    /// A kind, for whoever comes from a page about it.
    soort: String,
    /// The article that they want to translate, for whoever comes from its page.
    vertaal: String,
    /// The address of a seed, for an editor who comes from the idea tray.
    zaad: String,
}

#[derive(Template)]
#[template(path = "write.html")]
struct WritePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: Filled,
    step: Step,
    /// Whether whoever is here may send in for somebody else.
    is_at_desk: bool,
    /// Whether whoever is here may write in the name of the editors.
    is_editor: bool,
    writer: String,
    /// The article that they translate.
    translates: Option<Piece>,
    problems: Problems,
    draft: Beside<'a>,
}

impl WritePage<'_> {
    fn kinds(&self) -> [Kind; 4] {
        Kind::ALL
    }

    fn languages(&self) -> [Language; 4] {
        Language::ALL
    }

    fn is_kind(&self, kind: &Kind) -> bool {
        self.form.soort == kind.as_str()
    }

    fn is_written_in(&self, language: &Language) -> bool {
        let chosen = Language::from_tag(&self.form.taal).unwrap_or(self.here.voice.language);
        chosen == *language
    }

    fn title(&self) -> &str {
        match (self.step, self.form.kind()) {
            (Step::What, _) => self.words.step_what(),
            (Step::Story, Some(Kind::Photo)) => self.words.step_photo(),
            (Step::Story, Some(Kind::Tip)) => self.words.step_tip(),
            (Step::Story, Some(Kind::Idea)) => self.words.step_idea(),
            (Step::Story, _) => self.words.step_story(),
            (Step::Look, _) => self.words.step_look(),
        }
    }

    fn story_label(&self) -> &str {
        match self.form.kind() {
            Some(Kind::Photo) => self.words.story_of_photo(),
            Some(Kind::Tip) => self.words.story_of_tip(),
            Some(Kind::Idea) => self.words.story_of_idea(),
            Some(Kind::Piece) | None => self.words.story(),
        }
    }

    /// The story as it will be read.
    fn read(&self) -> String {
        markup::Text::parse(&self.form.body()).html(2).to_string()
    }

    fn is_signed(&self, word: &str) -> bool {
        self.form.naam == word
    }
}

/// The form as its draft knows it.
fn draft() -> drafts::Form {
    drafts::Form { room: NAME, item: "schrijf".to_owned(), path: PATH.to_owned() }
}

/// The article that the form says to translate, as long as everybody reads it.
async fn translated(tx: &mut Tx, form: &Filled) -> Result<Option<Piece>> {
    if form.vertaalt.is_empty() {
        return Ok(None);
    }
    Ok(pieces::with_slug(tx, &form.vertaalt).await?.filter(Piece::is_read))
}

async fn write_page<'a>(
    tx: &mut Tx,
    here: &'a Here,
    who: &Neighbour,
    (form, step): (Filled, Step),
    (problems, draft): (Problems, Beside<'a>),
) -> Result<WritePage<'a>> {
    let writer = match one_line(&form.namens).as_str() {
        "" => who.name.clone(),
        name => name.to_owned(),
    };
    Ok(WritePage {
        words: Words(&here.voice),
        translates: translated(tx, &form).await?,
        is_at_desk: here.lets_in::<Desk>(Some(&who.0)),
        is_editor: here.lets_in::<Editor>(Some(&who.0)),
        here,
        form,
        step,
        writer,
        problems,
        draft,
    })
}

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let seed = match here.lets_in::<Editor>(Some(&who.0)) {
        true => seed::at(&mut tx, &house, &here, &asked.zaad).await?,
        false => None,
    };
    let draft = Beside::open(&mut tx, &here, who.id, draft(), !asked.verder.is_empty()).await?;
    let fresh = || match (seed, asked.vertaal.as_str()) {
        (Some(seed), _) => Filled::grown_from(seed),
        (None, "") => Filled { soort: asked.soort, ..Filled::default() },
        (None, slug) => {
            let soort = Kind::Piece.as_str().to_owned();
            Filled { soort, vertaalt: slug.to_owned(), ..Filled::default() }
        }
    };
    let form: Filled = draft.fields().unwrap_or_else(fresh);
    // A photo that lay ready goes after a while.
    let step = form.step().min(Step::Story);
    let empty = (Problems::default(), draft);
    page(&write_page(&mut tx, &here, &who, (form, step), empty).await?)
}

pub async fn go_on(mut deed: Deed<Neighbour, WithPhoto<Filled>>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let step = deed.form.form.step();
    if !deed.form.form.namens.trim().is_empty() && !deed.here.lets_in::<Desk>(Some(&deed.who.0)) {
        return Err(Error::NotAllowed("send in for somebody else"));
    }
    let signs_for_all = deed.form.form.signed() == Some(Signed::Editors);
    if signs_for_all && !deed.here.lets_in::<Editor>(Some(&deed.who.0)) {
        return Err(Error::NotAllowed("write in the name of the editors"));
    }
    let is_back = deed.form.form.doe == "terug";
    if step == Step::Story && deed.form.form.is_about_photos() {
        return arrange_photos(deed).await;
    }
    let words = Words(&deed.here.voice);
    let mut problems = match is_back {
        true => Problems::default(),
        false => deed.form.form.problems(words, step),
    };
    ready::at_hand(&mut deed, &mut problems, step, is_back).await?;
    if problems.is_empty() && step == Step::Look && !is_back {
        match may_not_send(&mut deed).await? {
            None => return send_in(deed).await,
            Some(says) => problems.add("titel", says),
        }
    }
    let next = match (is_back, problems.is_empty()) {
        (true, _) => step.before(),
        (false, true) => step.after(),
        (false, false) => step_of_first(&problems, step),
    };
    show_again(deed, next, problems).await
}

/// One more photo, or one less; the story waits.
async fn arrange_photos(mut deed: Deed<Neighbour, WithPhoto<Filled>>) -> Result<Response> {
    let mut problems = Problems::default();
    deed.form.form.check_photos(Words(&deed.here.voice), &mut problems);
    ready::at_hand(&mut deed, &mut problems, Step::Story, false).await?;
    let form = &mut deed.form.form;
    if problems.is_empty() && form.wants_another_photo() && form.may_bring_more() {
        form.put_by();
    }
    show_again(deed, Step::Story, problems).await
}

/// The form with all that was typed, at this step.
async fn show_again(
    deed: Deed<Neighbour, WithPhoto<Filled>>,
    step: Step,
    problems: Problems,
) -> Result<Response> {
    let is_right = problems.is_empty();
    let (who, here, WithPhoto { form, .. }, mut tx) = deed.save_and_look().await?;
    let draft = Beside::again(&here, draft());
    let again = write_page(&mut tx, &here, &who, (form, step), (problems, draft)).await?;
    if is_right { page(&again) } else { page_again(&again) }
}

/// The step in which the first field stands that is not right.
fn step_of_first(problems: &Problems, step: Step) -> Step {
    let of_field = |field: &str| match field {
        "soort" | "titel" | "namens" => Step::What,
        "naam" => Step::Look,
        _ => Step::Story,
    };
    problems.iter().map(|problem| of_field(&problem.field)).min().unwrap_or(step)
}

/// Why this person can send in nothing now.
async fn may_not_send(deed: &mut Deed<Neighbour, WithPhoto<Filled>>) -> Result<Option<String>> {
    let words = Words(&deed.here.voice);
    if let Some(sanction) = moderation::standing(&mut deed.tx, deed.who.id, NAME).await? {
        return Ok(Some(words.you_are_silent(deed.here.moment(sanction.until))));
    }
    let is_for_oneself = deed.form.form.namens.trim().is_empty();
    let n_at_work = pieces::n_at_work(&mut deed.tx, deed.who.id).await?;
    if is_for_oneself && STANDING_MAX <= n_at_work {
        return Ok(Some(words.too_many(STANDING_MAX)));
    }
    Ok(None)
}

/// From now on it lies on the editors' desk, with its first version.
async fn send_in(mut deed: Deed<Neighbour, WithPhoto<Filled>>) -> Result<Response> {
    let key = format!("{NAME}/send/{}/{}", deed.tx.centre, deed.who.id);
    if !deed.house.limits.allow(&key, SENT_IN, deed.tx.now) {
        return Err(Error::TooOften);
    }
    let translates = translated(&mut deed.tx, &deed.form.form).await?;
    let translates = translates.map(|article| article.slug).unwrap_or_default();
    let seed = sown(&mut deed).await?;
    let piece = Piece { translates, seed, ..sent(&deed)? };
    let photos = deed.form.form.photos();
    let Deed { who, house, tx, .. } = &mut deed;
    pieces::add(tx, &piece).await?;
    versions::keep(tx, piece.id, piece.version, &piece.wording(), Some(who.id)).await?;
    ready::hand_over(tx, piece.id, photos).await?;
    drafts::forget(tx, who.id, NAME, &draft().item).await?;
    letters::came_in(tx, house, &piece).await?;
    let words = Words(&deed.here.voice);
    let (goes_to, says) = match piece.author_id {
        Some(_) => (piece.own_path(), words.is_sent().to_owned()),
        None => (mine::PATH.to_owned(), words.is_sent_for(piece.on_behalf_of.as_str())),
    };
    deed.done_saying(&goes_to, &says).await
}

/// The address of the seed from which an editor made this; empty when it grew from none.
async fn sown(deed: &mut Deed<Neighbour, WithPhoto<Filled>>) -> Result<String> {
    if !deed.here.lets_in::<Editor>(Some(&deed.who.0)) {
        return Ok(String::new());
    }
    let Deed { here, house, form, tx, .. } = deed;
    let seed = seed::at(tx, house, here, &form.form.zaad).await?;
    Ok(seed.map(|seed| seed.path).unwrap_or_default())
}

/// What was filled in, as the editors get it.
fn sent(deed: &Deed<Neighbour, WithPhoto<Filled>>) -> Result<Piece> {
    let (form, who) = (&deed.form.form, &deed.who);
    let not_filled_in = || Error::NotUnderstood("a piece".to_owned());
    let name = one_line(&form.namens);
    let is_for_oneself = name.is_empty();
    let language = Language::from_tag(&form.taal).unwrap_or(deed.here.voice.language);
    let photo = form.photos().into_iter().next();
    Ok(Piece {
        id: PieceId::fresh(),
        slug: String::new(),
        kind: form.kind().ok_or_else(not_filled_in)?,
        state: State::Sent,
        language: language.tag().to_owned(),
        title: one_line(&form.titel),
        rubric: String::new(),
        brief: String::new(),
        body: form.body(),
        caption: photo.as_ref().map(|photo| photo.caption.clone()).unwrap_or_default(),
        photo_alt: photo.as_ref().map(|photo| photo.alt.clone()).unwrap_or_default(),
        drawing: String::new(),
        belongs_to: String::new(),
        translates: String::new(),
        seed: String::new(),
        photo_id: photo.map(|photo| photo.id),
        shows_nobody: false,
        n_permissions: 0,
        n_photos_to_ask: 0,
        spot: one_line(&form.waar),
        signed: form.signed().unwrap_or(Signed::Nobody),
        takes_answers: is_for_oneself && !form.mag.is_empty(),
        author_id: is_for_oneself.then_some(who.id),
        author_name: who.name.clone(),
        on_behalf_of: name,
        desk_id: (!is_for_oneself).then_some(who.id),
        editor_id: None,
        editor_name: String::new(),
        version: 1,
        because: String::new(),
        issue_id: None,
        issue_number: 0,
        place: 0,
        is_removed: false,
        sent_at: deed.tx.now,
        changed_at: deed.tx.now,
        printed_at: None,
    })
}
