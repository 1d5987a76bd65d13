//! "Reageer": a private talk about an article, with its writer if they chose that, or else with
//! those who make the newspaper.
use crate::article::{self, ArticlePage};
use crate::filled::check_line;
use crate::piece::Piece;
use crate::queries::people;
use crate::queries::pieces;
use crate::reader::Reader;
use crate::words::Words;
use crate::{NAME, must_be_on};
use axum::http::StatusCode;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::people::Named;
use kernel::{
    Counterpart, Deed, Error, Here, House, Limit, Neighbour, PersonId, Problems, Result, Standing,
    Subject, Talk, Tx, page_again,
};

pub const PATH: &str = "/krant/artikel/{welk}/reageer";
pub const TEXT_MAX_CHARS: usize = 1000;
/// Whoever reacts to more in an hour did not read it.
const REACTIONS: Limit = Limit::new(20, SignedDuration::from_hours(1));

/// To whom whoever looks can react, and else what they can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reacting {
    /// Its writer reads it, and nobody else.
    ToWriter {
        writer: PersonId,
        name: String,
    },
    /// These read it, and answer.
    ToEditors {
        colleagues: Vec<PersonId>,
        names: String,
    },
    /// It is their own.
    Own,
    ComeInFirst,
    /// Nobody keeps private talk here, or nobody is there to read it.
    CallOrComeBy,
}

impl Reacting {
    pub async fn of(tx: &mut Tx, house: &House, here: &Here, piece: &Piece) -> Result<Self> {
        let Some(person) = &here.person else { return Ok(Self::ComeInFirst) };
        if piece.is_of(person.id) {
            return Ok(Self::Own);
        }
        if !house.keeps_talk(here) || person.standing != Standing::Inside {
            return Ok(Self::CallOrComeBy);
        }
        if let Some(writer) = piece.answered_by() {
            let to = Counterpart::Neighbour(writer);
            if !house.readers_of_talk(tx, here, person.id, &to).await?.is_empty() {
                return Ok(Self::ToWriter { writer, name: piece.author_name.clone() });
            }
        }
        for team in people::who_answer(tx).await? {
            let to = Counterpart::Editors { colleagues: team.iter().map(|own| own.id).collect() };
            let colleagues = house.readers_of_talk(tx, here, person.id, &to).await?;
            let reads = |own: &&Named| colleagues.contains(&own.id);
            let names: Vec<String> = team.iter().filter(reads).map(Named::apart).collect();
            if !colleagues.is_empty() {
                return Ok(Self::ToEditors { colleagues, names: names.join(", ") });
            }
        }
        Ok(Self::CallOrComeBy)
    }

    /// Who reads it; `None` for who cannot react here.
    pub fn says(&self, words: &Words<'_>) -> Option<String> {
        match self {
            Self::ToWriter { name, .. } => Some(words.react_writer_reads(name.as_str())),
            Self::ToEditors { names, .. } => Some(words.react_editors_read(names.as_str())),
            Self::Own | Self::ComeInFirst | Self::CallOrComeBy => None,
        }
    }

    /// The button that sends it; `None` for who cannot react here.
    pub fn button(&self, words: &Words<'_>) -> Option<String> {
        match self {
            Self::ToWriter { name, .. } => Some(words.react_to_writer(name.as_str())),
            Self::ToEditors { .. } => Some(words.react_to_editors().to_owned()),
            Self::Own | Self::ComeInFirst | Self::CallOrComeBy => None,
        }
    }

    /// `None` for who cannot react here.
    fn counterpart(self) -> Option<Counterpart> {
        match self {
            Self::ToWriter { writer, .. } => Some(Counterpart::Neighbour(writer)),
            Self::ToEditors { colleagues, .. } => Some(Counterpart::Editors { colleagues }),
            Self::Own | Self::ComeInFirst | Self::CallOrComeBy => None,
        }
    }
}

#[derive(serde::Deserialize)]
pub struct Typed {
    welk: String,
    #[serde(default)]
    reactie: String,
}

pub async fn react(mut deed: Deed<Neighbour, Typed>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = pieces::with_slug(&mut deed.tx, &deed.form.welk).await?.ok_or(Error::NotFound)?;
    let reader = Reader::of(&mut deed.tx, &deed.here).await?;
    if !reader.sees(&piece) {
        let (_, here, form, _) = deed.look_only().await?;
        return article::gone(&here, form.reactie);
    }
    let problems = problems(&mut deed).await?;
    if !problems.is_empty() {
        return again(deed, piece, problems).await;
    }
    let (tx, house, here) = (&mut deed.tx, &deed.house, &deed.here);
    let to = Reacting::of(tx, house, here, &piece).await?.counterpart();
    let to = to.ok_or(Error::NotAllowed("react to this article"))?;
    let subject = Subject { path: piece.path(), title: piece.title.clone() };
    let says = deed.form.reactie.trim().to_owned();
    let talk = Talk { subject, from: deed.who.id, to, says };
    let key = format!("{NAME}/react/{}/{}", deed.tx.centre, deed.who.id);
    if !deed.house.limits.allow(&key, REACTIONS, deed.tx.now) {
        return too_often(deed, piece).await;
    }
    match deed.house.begin_talk(&mut deed.tx, &deed.here, &talk).await {
        Ok(Some(path)) => {
            let says = Words(&deed.here.voice).react_sent().to_owned();
            deed.done_saying(&path, &says).await
        }
        Ok(None) => Err(Error::NotAllowed("react to this article")),
        Err(Error::TooOften) => too_often(deed, piece).await,
        Err(error) => Err(error),
    }
}

/// What is not right with what was typed; empty when it can be sent.
async fn problems(deed: &mut Deed<Neighbour, Typed>) -> Result<Problems> {
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    if let Some(sanction) = moderation::standing(&mut deed.tx, deed.who.id, NAME).await? {
        problems.add("reactie", words.react_silent(deed.here.moment(sanction.until)));
    } else if deed.form.reactie.trim().is_empty() {
        problems.add("reactie", words.comment_missing());
    } else {
        check_line(words, &mut problems, "reactie", &deed.form.reactie, TEXT_MAX_CHARS);
    }
    Ok(problems)
}

/// So many that nobody believes they read it; what was typed is still there.
async fn too_often(deed: Deed<Neighbour, Typed>, piece: Piece) -> Result<Response> {
    let problems = Problems::one("reactie", Words(&deed.here.voice).react_too_often());
    let mut answer = again(deed, piece, problems).await?;
    *answer.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    Ok(answer)
}

/// The article once more, with what was typed.
async fn again(deed: Deed<Neighbour, Typed>, piece: Piece, problems: Problems) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let reader = Reader::of(&mut tx, &here).await?;
    let mut own = ArticlePage::new(&mut tx, &house, &here, &reader, piece).await?;
    (own.reactie, own.problems) = (form.reactie, problems);
    page_again(&own)
}
