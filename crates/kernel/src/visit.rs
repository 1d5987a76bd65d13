//! A visit: who is here, in which centre, in which language, with one open transaction.
use crate::caller::{AtDoor, Caller};
use crate::form::{self, FORM_MAX_BYTES, Filled, Form, Nothing};
use crate::street::{Peer, Street};
use crate::{Anyone, Error, Here, House, Result, Session, Tx, Writing, cookies, session, sql};
use axum::extract::{FromRequestParts, RawPathParams, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::de::DeserializeOwned;

/// One request that looks. `Who` says who may come in; a passer-by never enters a
/// `Visit<Neighbour>`. `Asked` holds the parameters of its address. What changes something is a
/// [`Deed`]:
///
/// ```compile_fail,E0308
/// async fn show(mut visit: kernel::Visit) -> kernel::Result<()> {
///     kernel::sql!("delete from person").run(&mut visit.tx).await
/// }
/// ```
pub struct Visit<Who = Anyone, Asked = Nothing> {
    pub who: Who,
    pub here: Here,
    pub asked: Asked,
    pub house: House,
    pub headers: HeaderMap,
    pub street: Street,
    pub tx: Tx,
}

/// A request that may change something. Its form was read before the writer was taken. Without
/// [`save`](Deed::save) or [`done`](Deed::done), nothing happened.
pub struct Deed<Who = Anyone, F = Nothing> {
    pub who: Who,
    pub here: Here,
    pub form: F,
    pub house: House,
    pub headers: HeaderMap,
    pub street: Street,
    pub tx: Writing,
    key: Option<String>,
}

impl<Who: Caller, Asked: DeserializeOwned> Visit<Who, Asked> {
    /// For a page, with the rooms and the life behind their windows.
    pub(crate) async fn open(house: House, request: Request) -> Result<Self> {
        let mut visit = Self::open_without_rooms(house, request).await?;
        visit.here.look_at_the_windows(&visit.house, &mut visit.tx).await?;
        visit.house.rooms.iter().for_each(|room| room.looked(&visit.here));
        Ok(visit)
    }

    /// The same, with what is asked in a form.
    pub(crate) async fn open_with_question(house: House, request: Request) -> Result<Self> {
        let (mut parts, body) = request.into_parts();
        let question = form::pairs(&parts.headers, body).await?;
        let pairs = form::joined(&path_pairs(&mut parts).await?, &question);
        let mut visit = Self::begin(house, parts, &pairs).await?;
        visit.here.look_at_the_windows(&visit.house, &mut visit.tx).await?;
        Ok(visit)
    }

    pub(crate) async fn open_without_rooms(house: House, request: Request) -> Result<Self> {
        let (mut parts, _) = request.into_parts();
        let pairs = form::joined(&path_pairs(&mut parts).await?, parts.uri.query().unwrap_or(""));
        Self::begin(house, parts, &pairs).await
    }

    async fn begin(house: House, parts: Parts, pairs: &str) -> Result<Self> {
        let mut tx = house.db.read(house.clock.now());
        let (who, here, street) = enter(&house, &parts, &mut tx).await?;
        let asked = form::understand(pairs)?;
        Ok(Self { who, here, asked, house, headers: parts.headers, street, tx })
    }
}

impl<Who: Caller, F: Form> Deed<Who, F> {
    pub(crate) async fn open(house: House, request: Request) -> Result<Self> {
        let (mut parts, body) = request.into_parts();
        let address = path_pairs(&mut parts).await?;
        if FORM_MAX_BYTES < F::MAX_BYTES {
            // Nobody brings a photo as far as the darkroom who may not be here.
            let mut tx = house.db.read(house.clock.now());
            enter::<Who>(&house, &parts, &mut tx).await?;
        }
        let Filled { form, key } = match F::read(&house, address, &parts.headers, body).await {
            Ok(filled) => filled,
            // Who may not be here does not hear what was wrong with the form either.
            Err(problem) => {
                let mut tx = house.db.read(house.clock.now());
                enter::<Who>(&house, &parts, &mut tx).await?;
                return Err(problem);
            }
        };
        let mut tx = house.db.write(house.clock.now()).await?;
        let (here, session, street) = look_around(&house, &parts, &mut tx).await?;
        // Before anybody asks who this is: who left by this very form is nobody any more.
        refuse_twice(&mut tx, key.as_deref()).await?;
        let who = admit(&house, &here, session)?;
        Ok(Self { who, here, form, house, headers: parts.headers, street, tx, key })
    }
}

impl<Who, F> Deed<Who, F> {
    /// Keeps what was done. For an answer that is no page to go to; else see [`Deed::done`].
    pub async fn save(self) -> Result<()> {
        self.tx.save().await
    }

    /// Keeps what was done and sends the visitor on. The same form once more only sends on.
    pub async fn done(mut self, goes_to: &str) -> Result<Response> {
        if let Some(key) = &self.key {
            remember(&mut self.tx, key, goes_to).await?;
        }
        self.tx.save().await?;
        Ok(Redirect::to(goes_to).into_response())
    }

    /// The same, and says on the next page what was done.
    pub async fn done_saying(self, goes_to: &str, sentence: &str) -> Result<Response> {
        let flash = flash_cookie(&self.house, sentence);
        let mut response = self.done(goes_to).await?;
        response.headers_mut().append(header::SET_COOKIE, flash);
        Ok(response)
    }

    /// Gives the writer back while something slow is worked out, and takes it again after that.
    /// What was written before is undone.
    ///
    /// # Errors
    /// [`Error::DoneBefore`] when the same form was handed in meanwhile.
    pub async fn meanwhile<T>(self, work: impl Future<Output = Result<T>>) -> Result<(Self, T)> {
        let Self { who, here, form, house, headers, street, tx: writing, key } = self;
        let centre = writing.centre;
        drop(writing);
        let worked_out = work.await?;
        let mut tx = house.db.write(here.now).await?;
        tx.centre = centre;
        refuse_twice(&mut tx, key.as_deref()).await?;
        Ok((Self { who, here, form, house, headers, street, tx, key }, worked_out))
    }

    /// Gives the writer back unused, to go on looking: for a form that is not accepted.
    pub async fn look_only(self) -> Result<(Who, Here, F, Tx)> {
        let Self { who, mut here, form, house, tx: writing, .. } = self;
        drop(writing);
        let tx = look_on(&house, &mut here).await?;
        Ok((who, here, form, tx))
    }

    /// Keeps what was done, to go on looking: for an answer that is a page.
    pub async fn save_and_look(self) -> Result<(Who, Here, F, Tx)> {
        let Self { who, mut here, form, house, tx: writing, .. } = self;
        writing.save().await?;
        let tx = look_on(&house, &mut here).await?;
        Ok((who, here, form, tx))
    }
}

/// Opens the eyes again after a deed, for the page that follows.
async fn look_on(house: &House, here: &mut Here) -> Result<Tx> {
    let mut tx = house.db.read(here.now);
    tx.centre = here.centre.id;
    here.look_at_the_windows(house, &mut tx).await?;
    Ok(tx)
}

/// A sentence for the next page. It lives as long as it takes to get there.
fn flash_cookie(house: &House, sentence: &str) -> HeaderValue {
    let value = utf8_percent_encode(sentence, NON_ALPHANUMERIC).to_string();
    cookies::set(house, cookies::FLASH, &value, Some(60))
}

/// A form that was done before is not done again.
async fn refuse_twice(tx: &mut Tx, key: Option<&str>) -> Result<()> {
    let Some(key) = key else { return Ok(()) };
    match done_before(tx, key).await? {
        Some((goes_to,)) => Err(Error::DoneBefore(goes_to)),
        None => Ok(()),
    }
}

async fn done_before(tx: &mut Tx, key: &str) -> Result<Option<(String,)>> {
    sql!("select goes_to from form_done where centre_id = $1 and form_key = $2", tx.centre, key)
        .optional(tx)
        .await
}

async fn remember(tx: &mut Writing, key: &str, goes_to: &str) -> Result<()> {
    sql!(
        "insert into form_done (centre_id, form_key, goes_to, done_at) values ($1, $2, $3, $4)
         on conflict do nothing",
        tx.centre,
        key,
        goes_to,
        tx.now
    )
    .touch(tx)
    .await
    .and_then(|n_new| {
        // On PostgreSQL the same form may have come at the very same moment.
        if n_new == 0 { Err(Error::DoneBefore(goes_to.to_owned())) } else { Ok(()) }
    })
}

/// The parameters in the path, as `name=value&…`.
async fn path_pairs(parts: &mut Parts) -> Result<String> {
    let params = RawPathParams::from_request_parts(parts, &())
        .await
        .map_err(|_| Error::NotUnderstood("the address".to_owned()))?;
    let pair = |(name, value): (&str, &str)| {
        format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC))
    };
    Ok(params.iter().map(pair).collect::<Vec<_>>().join("&"))
}

async fn enter<Who: Caller>(
    house: &House,
    parts: &Parts,
    tx: &mut Tx,
) -> Result<(Who, Here, Street)> {
    let (here, session, street) = look_around(house, parts, tx).await?;
    let who = admit(house, &here, session)?;
    Ok((who, here, street))
}

fn admit<Who: Caller>(house: &House, here: &Here, session: Option<Session>) -> Result<Who> {
    if let Some(session) = &session {
        house.saw(here.centre.id, session, here.now);
    }
    Who::admit(AtDoor { session, centre: &here.centre, now: here.now })
}

/// Where we are and who is here, before anybody asks whether they may.
pub(crate) async fn look_around(
    house: &House,
    parts: &Parts,
    tx: &mut Tx,
) -> Result<(Here, Option<Session>, Street)> {
    let peer = parts.extensions.get::<Peer>().copied();
    let street = Street::of(peer, &parts.headers, &house.trusted_proxies);
    let centre = house.centres.at_host(tx, &street.host).await?;
    let session = match session::token(house, &parts.headers) {
        Some(token) => session::session_with(tx, &token).await?,
        None => None,
    };
    let here = Here::new(house, parts, tx, centre, session.as_ref());
    Ok((here, session, street))
}
