//! An sms gateway: one form post.
use crate::smtp::is_this_machine;
use axum::http::{Method, Request, Uri, header};
use bytes::Bytes;
use http_body_util::Full;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use kernel::{Error, Result};
use std::time::Duration;
use tokio::time::timeout;

/// From the first byte until the gateway has answered.
const ANSWER_MAX: Duration = Duration::from_secs(10);

/// The address that takes `to` and `text`. Where it sends us on to is not followed.
pub struct Gateway {
    uri: Uri,
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

impl Gateway {
    /// From an https address; without TLS only on this machine.
    pub(crate) fn at(address: &str) -> Option<Self> {
        let uri: Uri = address.parse().ok()?;
        let authority = uri.authority()?;
        let is_safe = match uri.scheme_str()? {
            "https" => true,
            "http" => is_this_machine(authority.host()),
            _ => false,
        };
        if !is_safe || authority.as_str().contains('@') {
            return None;
        }
        let connector =
            HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_http1().build();
        // An sms is rare: no connection is kept for the next.
        let client =
            Client::builder(TokioExecutor::new()).pool_max_idle_per_host(0).build(connector);
        Some(Self { uri, client })
    }

    pub(crate) async fn send(&self, to: &str, text: &str) -> Result<()> {
        let form = serde_html_form::to_string([("to", to), ("text", text)])
            .map_err(|_| not_delivered("the form"))?;
        let request = Request::builder()
            .method(Method::POST)
            .uri(self.uri.clone())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Full::from(form))
            .map_err(|_| not_delivered("the form"))?;
        let answer = timeout(ANSWER_MAX, self.client.request(request)).await;
        let answer = answer.map_err(|_| not_delivered("the sms gateway is slow"))?;
        let answer = answer.map_err(|_| not_delivered("no talk with the sms gateway"))?;
        if answer.status().is_success() {
            return Ok(());
        }
        Err(not_delivered(&format!("the sms gateway said {}", answer.status().as_u16())))
    }
}

fn not_delivered(why: &str) -> Error {
    Error::NotDelivered(why.to_owned())
}
