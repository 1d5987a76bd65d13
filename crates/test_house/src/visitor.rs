//! Somebody in a scene, with a browser of their own: cookies, language, and habits.
use crate::{Listener, Seen, TestCentre};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header, request::Builder};
use kernel::PersonId;
use std::collections::BTreeMap;
use std::sync::Mutex;
use tower::ServiceExt;

/// Larger than any page or photo of a scene.
const ANSWER_MAX_BYTES: usize = 4 << 20;

pub struct Visitor<'a> {
    centre: &'a TestCentre,
    pub id: Option<PersonId>,
    cookies: Mutex<BTreeMap<String, String>>,
    language: &'static str,
    extra: Vec<(&'static str, String)>,
}

impl<'a> Visitor<'a> {
    pub(crate) fn passing_by(centre: &'a TestCentre) -> Self {
        Self { centre, id: None, cookies: Mutex::default(), language: "nl", extra: Vec::new() }
    }

    pub(crate) fn inside(centre: &'a TestCentre, id: PersonId, cookie: String) -> Self {
        let visitor = Self { id: Some(id), ..Self::passing_by(centre) };
        visitor.keep(&cookie);
        visitor
    }

    pub fn reads(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// Whatever else this browser says with every request.
    pub fn saying(mut self, header: &'static str, value: &str) -> Self {
        self.extra.push((header, value.to_owned()));
        self
    }

    /// The same person with the same cookies, at the door of another centre.
    pub async fn sees_at(&self, host: &str, path: &str) -> Seen {
        self.answered(self.request("GET", path).header(header::HOST, host), Body::empty()).await
    }

    pub async fn sees(&self, path: &str) -> Seen {
        self.sees_at(&self.centre.host, path).await
    }

    pub async fn sends(&self, path: &str, form: &[(&str, &str)]) -> Seen {
        let origin = format!("http://{}", self.centre.host);
        self.sends_from(&origin, path, form).await
    }

    pub async fn sends_from(&self, origin: &str, path: &str, form: &[(&str, &str)]) -> Seen {
        let pairs = form.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
        let kind = "application/x-www-form-urlencoded";
        let request = self.posting(path, kind).header(header::ORIGIN, origin);
        self.answered(request, Body::from(pairs.collect::<Vec<_>>().join("&"))).await
    }

    pub async fn sends_at(&self, host: &str, path: &str, form: &[(&str, &str)]) -> Seen {
        let pairs = form.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
        let request = self
            .request("POST", path)
            .header(header::HOST, host)
            .header(header::ORIGIN, format!("http://{host}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.answered(request, Body::from(pairs.collect::<Vec<_>>().join("&"))).await
    }

    /// A form with a file in it.
    pub async fn sends_file(
        &self,
        path: &str,
        form: &[(&str, &str)],
        field: &str,
        file: &[u8],
    ) -> Seen {
        const EDGE: &str = "edge-of-the-parts";
        let mut body = Vec::new();
        for (name, value) in form {
            body.extend_from_slice(
                format!(
                    "--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
                )
                .as_bytes(),
            );
        }
        let head = format!(
            "--{EDGE}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"kanarie-thuis.jpg\"\r\n\
             content-type: image/jpeg\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={EDGE}");
        let origin = format!("http://{}", self.centre.host);
        let request = self.posting(path, &kind).header(header::ORIGIN, origin);
        self.answered(request, Body::from(body)).await
    }

    /// A form that comes in pieces, as over a bad line.
    pub async fn sends_body(&self, path: &str, body: Body) -> Seen {
        let origin = format!("http://{}", self.centre.host);
        let kind = "application/x-www-form-urlencoded";
        self.answered(self.posting(path, kind).header(header::ORIGIN, origin), body).await
    }

    /// Opens a page that goes on talking.
    pub async fn listens(&self, path: &str, last_heard: Option<i64>) -> Listener {
        self.listens_at(&self.centre.router(), path, last_heard).await
    }

    /// The same at another program on the same database.
    pub async fn listens_at(
        &self,
        router: &Router,
        path: &str,
        last_heard: Option<i64>,
    ) -> Listener {
        let mut request = self.request("GET", path).header(header::HOST, &self.centre.host);
        if let Some(number) = last_heard {
            request = request.header("last-event-id", number);
        }
        let request = request.body(Body::empty()).unwrap();
        Listener::new(router.clone().oneshot(request).await.unwrap())
    }

    /// The value of a cookie that this browser holds.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    /// Puts a cookie in this browser, as an attacker or an earlier visit might have.
    pub fn keep(&self, cookie: &str) {
        let pair = cookie.split(';').next().unwrap_or_default();
        let (name, value) = pair.split_once('=').expect("a cookie has a name and a value");
        let mut cookies = self.cookies.lock().unwrap();
        if cookie.contains("Max-Age=0") || value.is_empty() {
            cookies.remove(name);
        } else {
            cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    fn posting(&self, path: &str, kind: &str) -> Builder {
        self.request("POST", path)
            .header(header::HOST, &self.centre.host)
            .header(header::CONTENT_TYPE, kind)
    }

    fn request(&self, method: &str, path: &str) -> Builder {
        let cookies = self.cookies.lock().unwrap();
        let cookies: Vec<String> =
            cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::COOKIE, cookies.join("; "))
            .header(header::ACCEPT_LANGUAGE, self.language);
        for (name, value) in &self.extra {
            request = request.header(*name, value);
        }
        request
    }

    async fn answered(&self, request: Builder, body: Body) -> Seen {
        let request = request.body(body).unwrap();
        let response = self.centre.router().oneshot(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().unwrap());
        }
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, ANSWER_MAX_BYTES).await.unwrap();
        Seen::new(parts.status, parts.headers, bytes)
    }
}

fn encoded(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}
