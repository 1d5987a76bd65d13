//! Packing: a page goes out as small as the browser can unpack it, for who pays by the megabyte.
//!
//! What lies on the shelf is packed well and once. What is somebody's own is packed quickly, each
//! time. A page that another site sent somebody to is not packed: with the length of packed pages
//! and words of their own in them, that site could find out what else stands there (BREACH, 2013).
use crate::asset;
use axum::body::{Body, Bytes, HttpBody as _, to_bytes};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::response::Response;
use flate2::{Compression, write::GzEncoder};
use std::io::Write as _;

/// What is read by people and by their programs.
const KINDS: [&[u8]; 5] =
    [b"text/html", b"text/calendar", b"text/csv", b"application/json", b"application/atom+xml"];
/// Smaller answers go out in one packet in any case.
const WORTH_MIN_BYTES: u64 = 1_200;
/// A feed of two thousand dates; larger answers are no pages.
pub const PAGE_MAX_BYTES: usize = 2 * 1024 * 1024;
/// Quick enough to do once while somebody waits; the last few percent are not worth it.
const WELL: (i32, Compression) = (5, Compression::new(6));
/// Quick enough to do for each page.
const QUICKLY: (i32, Compression) = (1, Compression::new(1));

/// How an answer is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    Brotli,
    Gzip,
}

impl Coding {
    /// What whoever asked can unpack and packs best with time.
    pub fn asked(headers: &HeaderMap) -> Option<Self> {
        Self::first(&[Self::Brotli, Self::Gzip], headers)
    }

    /// What whoever asked can unpack and packs best in a hurry: of a page of 500 faces (456 kB)
    /// Gzip leaves 38 kB, and Brotli at its quickest 98 kB.
    fn asked_quickly(headers: &HeaderMap) -> Option<Self> {
        Self::first(&[Self::Gzip, Self::Brotli], headers)
    }

    fn first(known: &[Self], headers: &HeaderMap) -> Option<Self> {
        let accepted = headers.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
        known.iter().copied().find(|coding| asset::accepts(accepted, coding.word()))
    }

    fn word(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    pub fn header(self) -> HeaderValue {
        HeaderValue::from_static(self.word())
    }

    /// For the shelf.
    pub fn pack_well(self, plain: &[u8]) -> Bytes {
        self.pack(plain, WELL)
    }

    fn pack(self, plain: &[u8], (quality, level): (i32, Compression)) -> Bytes {
        let mut packed = Vec::with_capacity(plain.len() / 4);
        match self {
            Self::Brotli => {
                let parameters = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
                brotli::BrotliCompress(&mut &*plain, &mut packed, &parameters)
                    .expect("memory can be read and written");
                packed.into()
            }
            Self::Gzip => {
                let mut encoder = GzEncoder::new(packed, level);
                let done = encoder.write_all(plain).and_then(|()| encoder.finish());
                done.expect("memory can be written to").into()
            }
        }
    }
}

/// What is read by people and by their programs, and not a photo.
pub fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    KINDS.iter().any(|own| kind.starts_with(own))
}

/// How the page that is made for this one request may be packed, if at all.
pub fn wanted(method: &Method, headers: &HeaderMap) -> Option<Coding> {
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    let is_from_elsewhere = site.is_some_and(|site| site != b"same-origin" && site != b"none");
    Coding::asked_quickly(headers).filter(|_| !is_from_elsewhere && method != Method::HEAD)
}

/// Packs a page that is made for this one visit; what is packed already, small or no text stays.
pub async fn pack(coding: Coding, response: Response) -> Response {
    let n_bytes = response.body().size_hint().exact();
    let is_worth_it =
        n_bytes.is_some_and(|n| (WORTH_MIN_BYTES..PAGE_MAX_BYTES as u64).contains(&n));
    let headers = response.headers();
    if !is_worth_it || !is_text(headers) || headers.contains_key(header::CONTENT_ENCODING) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(plain) = to_bytes(body, PAGE_MAX_BYTES).await else {
        return Response::from_parts(parts, Body::empty());
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_ENCODING, coding.header());
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Response::from_parts(parts, Body::from(coding.pack(&plain, QUICKLY)))
}

#[cfg(test)]
mod tests {
    use super::{Coding, pack, wanted};
    use axum::body::Body;
    use axum::http::{HeaderMap, HeaderValue, Method, header};
    use axum::response::Response;
    use http_body_util::BodyExt as _;
    use std::io::Read as _;

    fn answer(kind: &'static str, text: &str) -> Response {
        let mut response = Response::new(Body::from(text.to_owned()));
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        response
    }

    async fn bytes(response: Response) -> Vec<u8> {
        response.into_body().collect().await.unwrap().to_bytes().to_vec()
    }

    fn unpacked(coding: Coding, packed: &[u8]) -> String {
        let mut text = String::new();
        match coding {
            Coding::Brotli => brotli::Decompressor::new(packed, 4096).read_to_string(&mut text),
            Coding::Gzip => flate2::read::GzDecoder::new(packed).read_to_string(&mut text),
        }
        .unwrap();
        text
    }

    #[tokio::test]
    async fn a_page_comes_out_as_it_went_in_and_much_smaller() {
        let page = "<p>Goedemorgen buurt</p>".repeat(500);
        for coding in [Coding::Brotli, Coding::Gzip] {
            let packed = pack(coding, answer("text/html; charset=utf-8", &page)).await;
            assert_eq!(packed.headers()[header::CONTENT_ENCODING], coding.word());
            assert_eq!(packed.headers()[header::VARY], "accept-encoding");
            let packed = bytes(packed).await;
            assert!(packed.len() * 10 < page.len(), "{} bytes", packed.len());
            assert_eq!(unpacked(coding, &packed), page);
        }
    }

    #[tokio::test]
    async fn photos_small_answers_and_what_is_packed_stay_as_they_are() {
        let long = "x".repeat(5000);
        let mut done = answer("text/html", &long);
        done.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        assert_eq!(bytes(pack(Coding::Gzip, done).await).await.len(), long.len());
        let photo = pack(Coding::Gzip, answer("image/jpeg", &long)).await;
        assert!(!photo.headers().contains_key(header::CONTENT_ENCODING));
        let small = pack(Coding::Gzip, answer("text/html", "Hallo")).await;
        assert_eq!(bytes(small).await, b"Hallo");
    }

    #[test]
    fn a_page_that_another_site_asked_for_is_not_packed() {
        let asked = |site: Option<&'static str>, accepted: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted));
            if let Some(site) = site {
                headers.insert("sec-fetch-site", HeaderValue::from_static(site));
            }
            wanted(&Method::GET, &headers)
        };
        assert_eq!(asked(Some("same-origin"), "gzip, br"), Some(Coding::Gzip));
        assert_eq!(asked(Some("none"), "br"), Some(Coding::Brotli));
        assert_eq!(asked(None, "gzip"), Some(Coding::Gzip));
        assert_eq!(asked(Some("cross-site"), "gzip, br"), None);
        assert_eq!(asked(Some("same-site"), "gzip, br"), None);
        assert_eq!(asked(None, "br;q=0"), None);
    }
}
