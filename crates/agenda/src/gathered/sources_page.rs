//! Where activities come from: the calendars of others, and the lists that were brought.
use crate::gathered::batch::{Batch, Content};
use crate::gathered::source::{self, Brought, SOURCES_MAX, Source};
use crate::gathered::{look_page, source_page, text};
use crate::must_be_on;
use crate::queries::gathered as queries;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use fetching::{Address, Fetching, Marks};
use kernel::jiff::SignedDuration;
use kernel::{
    BackRoomItem, Deed, Error, Here, Limit, Nothing, Problems, Result, Team, Tx, Visit, page,
    page_again,
};
use std::sync::Arc;

/// Of what a source is called here.
const NAME_MAX_CHARS: usize = 60;
/// Somebody of the team looks at so many addresses and lists in an hour.
pub const LOOKS: Limit = Limit::new(20, SignedDuration::from_hours(1));

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    naam: String,
    adres: String,
}

/// A source in the list of them.
struct SourceLine {
    path: String,
    name: String,
    says: String,
    has_failed: bool,
    /// "Er zijn er opeens 7 weg", when somebody has to look.
    asks: Option<String>,
}

/// A batch in the list of them.
struct BatchLine {
    path: String,
    says: String,
}

#[derive(Template)]
#[template(path = "sources.html")]
struct SourcesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    sources: Vec<SourceLine>,
    batches: Vec<BatchLine>,
    form: Asked,
    problems: Problems,
}

impl<'a> SourcesPage<'a> {
    async fn new(
        tx: &mut Tx,
        here: &'a Here,
        menu: Vec<&'static BackRoomItem>,
        form: Asked,
        problems: Problems,
    ) -> Result<Self> {
        let words = Words(&here.voice);
        let sources = queries::sources(tx).await?;
        let sources = sources.into_iter().map(|source| SourceLine {
            path: source_page::path_of(source.id),
            says: source.says(here),
            has_failed: !source.fault.is_empty(),
            asks: (0 < source.n_missing).then(|| words.gather_missing(source.n_missing)),
            name: source.name,
        });
        let sources = sources.collect();
        let batches = queries::batches(tx).await?.into_iter().map(|batch| BatchLine {
            path: look_page::path_of(batch.id),
            says: match batch.by_name {
                Some(name) => words.gather_batch_by(here.moment(batch.made_at), name, batch.n_in),
                None => words.gather_batch(here.moment(batch.made_at), batch.n_in),
            },
        });
        let batches = batches.collect();
        Ok(Self { words, here, menu, sources, batches, form, problems })
    }
}

pub async fn show(visit: Visit<Team, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let menu = house.back_room(&here);
    let (form, problems) = (Asked::default(), Problems::default());
    page(&SourcesPage::new(&mut tx, &here, menu, form, problems).await?)
}

/// What was filled in, or what to say beside it.
fn checked(
    form: &Asked,
    sources: &[Source],
    words: &Words<'_>,
) -> Result<(String, Address), Problems> {
    let mut problems = Problems::default();
    let name = text::line(&form.naam, NAME_MAX_CHARS);
    if name.is_empty() {
        problems.add("naam", words.gather_name_missing());
    }
    let address = Address::parse(&form.adres);
    match &address {
        Err(trouble) => {
            let is_inside = *trouble == fetching::Trouble::NotPublic;
            let says =
                if is_inside { words.gather_not_public() } else { words.gather_no_address() };
            problems.add("adres", says);
        }
        Ok(address) if sources.iter().any(|source| source.address == address.as_str()) => {
            problems.add("adres", words.gather_address_known());
        }
        Ok(_) if SOURCES_MAX <= sources.len() => {
            problems.add("adres", words.gather_too_many_sources(SOURCES_MAX as i64));
        }
        Ok(_) => {}
    }
    match address {
        Ok(address) => problems.or((name, address)),
        Err(_) => Err(problems),
    }
}

/// Goes and looks, and shows what would come.
pub async fn look_at(fetching: Arc<Fetching>, mut deed: Deed<Team, Asked>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let sources = queries::sources(&mut deed.tx).await?;
    let (name, address) = match checked(&deed.form, &sources, &Words(&deed.here.voice)) {
        Ok(checked) => checked,
        Err(problems) => return again(deed, problems).await,
    };
    may_look(&deed)?;
    let (house, centre) = (deed.house.clone(), deed.here.centre.clone());
    let at = address.clone();
    let going =
        async move { source::bring(&house, &fetching, &centre, &at, &Marks::default()).await };
    let (mut deed, brought) = deed.meanwhile(going).await?;
    let (read, marks) = match brought {
        Ok(Brought::Read(read, marks)) => (read, marks),
        Ok(Brought::Unchanged) => {
            return Err(Error::NotUnderstood("no marks were sent".to_owned()));
        }
        Err(fault) => {
            let says = fault.says(&Words(&deed.here.voice)).to_owned();
            return again(deed, Problems::one("adres", says)).await;
        }
    };
    let content = Content::new(read, marks);
    let (by, now) = (deed.who.id, deed.tx.now);
    let batch = Batch::new(name, address.to_string(), &content, by, now)?;
    queries::keep_batch(&mut deed.tx, &batch).await?;
    deed.done(&look_page::path_of(batch.id)).await
}

/// # Errors
/// [`Error::TooOften`] when this person looked at very many things this hour.
pub fn may_look<F>(deed: &Deed<Team, F>) -> Result<()> {
    let key = format!("agenda-look/{}/{}", deed.tx.centre, deed.who.id);
    if deed.house.limits.allow(&key, LOOKS, deed.tx.now) { Ok(()) } else { Err(Error::TooOften) }
}

async fn again(deed: Deed<Team, Asked>, problems: Problems) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let menu = house.back_room(&here);
    page_again(&SourcesPage::new(&mut tx, &here, menu, form, problems).await?)
}
