//! Fetching: reads what lies at a public address of the web, for a room, and nothing else.
//!
//! Somebody of the team types the address, and the house goes and looks. So it must never look
//! where only the house itself can: in its own machine, its network, or the cloud it stands in
//! (`promises.md` T16). Every name is looked up once, every address that comes back is checked, and
//! the connection goes to the address that was checked. No setting changes that.
mod address;
mod body;
mod public;
mod street;
#[cfg(test)]
mod tests;

pub use address::Address;
pub use public::is_public;
pub use street::{Connector, Resolver};

use crate::street::Web;
use axum::http::header::{self, HeaderMap, HeaderName};
use axum::http::{Method, Request, Response, StatusCode, Uri};
use bytes::Bytes;
use http_body_util::Empty;
use hyper::body::Incoming;
use hyper_rustls::HttpsConnectorBuilder;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// What is read of one answer, unpacked; a year of activities of a town is far less.
pub const BYTES_MAX: usize = 5 << 20;
/// From the first question about the name until the last byte, with all that it is sent on to.
pub const TIME_MAX: Duration = Duration::from_secs(10);
/// How often an answer may say that it is elsewhere.
pub const SENT_ON_MAX: usize = 3;
/// Of a mark that a site gives its answer; longer ones are not sent back.
const MARK_MAX_BYTES: usize = 500;

/// Goes and looks. By default on the real web.
pub struct Fetching {
    resolver: Box<dyn Resolver>,
    connector: Arc<dyn Connector>,
    may_reach: fn(IpAddr) -> bool,
}

/// What a site said about its last answer, so that it need not send the same again
/// (RFC 9110 §13.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    pub etag: Option<String>,
    pub modified: Option<String>,
}

/// What lay there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The same as when the site gave these marks.
    NotModified,
    Text {
        bytes: Vec<u8>,
        marks: Marks,
    },
}

/// Why nothing was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    #[error("not an http address on port 80 or 443")]
    NotAnAddress,
    #[error("not an address of the public web")]
    NotPublic,
    #[error("no answer")]
    NoAnswer,
    #[error("no whole answer within {TIME_MAX:?}")]
    TooSlow,
    #[error("more than {BYTES_MAX} bytes")]
    TooLarge,
    #[error("sent on more than {SENT_ON_MAX} times")]
    SentOnTooOften,
    #[error("packed in a way that was not asked for")]
    Unreadable,
    #[error("the answer {0}")]
    Said(u16),
}

impl Default for Fetching {
    fn default() -> Self {
        Self::over(Web, Web)
    }
}

impl Fetching {
    /// Over another street than the real one. What is not public is refused there too.
    pub fn over(resolver: impl Resolver, connector: impl Connector) -> Self {
        Self { resolver: Box::new(resolver), connector: Arc::new(connector), may_reach: is_public }
    }

    /// Reads what lies at this address. `agent` says who asks, with an address where one can ask
    /// back.
    ///
    /// # Errors
    /// [`Trouble`] in every other case; nothing half-read is given.
    pub async fn fetch(
        &self,
        address: &Address,
        known: &Marks,
        agent: &str,
    ) -> Result<Found, Trouble> {
        let read = timeout(TIME_MAX, self.read(address, known, agent)).await;
        read.map_err(|_| Trouble::TooSlow)?
    }

    async fn read(&self, address: &Address, known: &Marks, agent: &str) -> Result<Found, Trouble> {
        let mut address = address.clone();
        for _ in 0..=SENT_ON_MAX {
            let answer = self.ask(&address, known, agent).await?;
            let status = answer.status();
            if let Some(next) = sent_on(&answer) {
                address = address.joined(next)?;
                continue;
            }
            return match status {
                StatusCode::OK => {
                    let marks = Marks::of(answer.headers());
                    Ok(Found::Text { bytes: body::read(answer).await?, marks })
                }
                StatusCode::NOT_MODIFIED if *known != Marks::default() => Ok(Found::NotModified),
                other => Err(Trouble::Said(other.as_u16())),
            };
        }
        Err(Trouble::SentOnTooOften)
    }

    async fn ask(
        &self,
        address: &Address,
        known: &Marks,
        agent: &str,
    ) -> Result<Response<Incoming>, Trouble> {
        let to = self.checked(address).await?;
        let connector = self.connector.clone();
        // Whatever the name means by now: the connection goes to what was checked.
        let street = tower::service_fn(move |_: Uri| {
            let connector = connector.clone();
            async move { connector.connect(to).await.map(TokioIo::new) }
        });
        let street = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .wrap_connector(street);
        let client = Client::builder(TokioExecutor::new()).pool_max_idle_per_host(0).build(street);
        let mut request = Request::builder()
            .method(Method::GET)
            .uri(address.as_str())
            .header(header::USER_AGENT, agent)
            .header(header::ACCEPT, "text/calendar, text/*;q=0.9, */*;q=0.1")
            .header(header::ACCEPT_ENCODING, "gzip");
        if let Some(etag) = &known.etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        if let Some(modified) = &known.modified {
            request = request.header(header::IF_MODIFIED_SINCE, modified);
        }
        let request = request.body(Empty::<Bytes>::new()).map_err(|_| Trouble::NotAnAddress)?;
        client.request(request).await.map_err(|_| Trouble::NoAnswer)
    }

    /// Where this address leads. One that is not public among several spoils them all: an honest
    /// site has none.
    async fn checked(&self, address: &Address) -> Result<SocketAddr, Trouble> {
        let found = match address.ip() {
            Some(ip) => vec![ip],
            None => {
                let found = self.resolver.addresses(address.name()?).await;
                found.map_err(|_| Trouble::NoAnswer)?
            }
        };
        if !found.iter().all(|ip| (self.may_reach)(*ip)) {
            return Err(Trouble::NotPublic);
        }
        // Not every house reaches the newer addresses, and every site still has an older one.
        let first = found.iter().find(|ip| ip.is_ipv4()).or(found.first());
        first.map(|ip| SocketAddr::new(*ip, address.port())).ok_or(Trouble::NoAnswer)
    }
}

fn sent_on(answer: &Response<Incoming>) -> Option<&str> {
    let is_elsewhere = matches!(answer.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    let next = answer.headers().get(header::LOCATION).filter(|_| is_elsewhere)?;
    next.to_str().ok()
}

impl Marks {
    fn of(headers: &HeaderMap) -> Self {
        let mark = |name: HeaderName| {
            let mark = headers.get(name)?.to_str().ok()?;
            (mark.len() <= MARK_MAX_BYTES).then(|| mark.to_owned())
        };
        Self { etag: mark(header::ETAG), modified: mark(header::LAST_MODIFIED) }
    }
}
