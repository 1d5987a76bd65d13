//! Stopping: one press, by a reader on a page or by a mail program in the reader's place
//! (RFC 8058). Looking never stops anything, since the scanners of mail servers look at every link.
//! It works also where the centre has no newspaper any more.
use super::{SubscriberId, confirm};
use crate::queries::subscribers;
use crate::words::Words;
use askama::Template;
use axum::body::{Body, to_bytes};
use axum::http::HeaderMap;
use axum::response::Response;
use kernel::form::{Filled, Form, understand};
use kernel::{AtTheGate, Deed, Error, Here, House, Result, Visit, page};
use std::time::Duration;
use tokio::time::timeout;

pub const PATH: &str = "/krant/per-mail/stop/{wie}";

/// Where one press stops the newspaper for this address.
pub fn path_of(id: SubscriberId) -> String {
    PATH.replace("{wie}", &id.to_string())
}

#[derive(serde::Deserialize)]
pub struct Asked {
    /// What the link holds.
    wie: String,
}

/// What a press brings: only its address counts, whether a page or a mail program wrote the form.
pub struct Pressed {
    wie: String,
}

impl Form for Pressed {
    const MAX_BYTES: usize = 4 * 1024;
    const MAX_TIME: Duration = Duration::from_secs(10);

    async fn read(_: &House, address: String, _: &HeaderMap, body: Body) -> Result<Filled<Self>> {
        let arriving = timeout(Self::MAX_TIME, to_bytes(body, Self::MAX_BYTES));
        arriving.await.map_err(|_| Error::TooSlow)?.map_err(|_| Error::TooLarge)?;
        let Asked { wie } = understand(&address)?;
        Ok(Filled { form: Self { wie }, key: None })
    }
}

#[derive(Template)]
#[template(path = "newsletter_stop.html")]
struct StopPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    is_stopped: bool,
}

/// A link that lost its end must not say that it stopped something.
fn subscriber(wie: &str) -> Result<SubscriberId> {
    wie.parse().map_err(|_| Error::NotFound)
}

pub async fn ask(visit: Visit<AtTheGate, Asked>) -> Result<Response> {
    let here = &visit.here;
    subscriber(&visit.asked.wie)?;
    page(&StopPage { words: Words(&here.voice), here, is_stopped: false })
}

/// Gone at once, with all that was written down of this address; a second press finds it so. The
/// answer is the page itself, since mail programs follow nobody.
pub async fn stop(mut deed: Deed<AtTheGate, Pressed>) -> Result<Response> {
    let id = subscriber(&deed.form.wie)?;
    confirm::take_back(&mut deed.tx, id).await?;
    subscribers::remove(&mut deed.tx, id).await?;
    let (_, here, _, _) = deed.save_and_look().await?;
    page(&StopPage { words: Words(&here.voice), here: &here, is_stopped: true })
}
