//! Files that a crate brings along: styles, scripts, fonts, drawings. The crate `assets` writes
//! them into the program while building; see there what becomes of which file.
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use std::fmt;

/// A file under an address that carries the hash of its content, so that it never changes.
pub struct Asset {
    /// Where it is fetched: `/a/faces/wim-3f2a9c1b04.svg`.
    pub path: &'static str,
    pub content_type: &'static str,
    pub plain: &'static [u8],
    /// Only if it is shorter than `plain`; so is `brotli`.
    pub gzip: Option<&'static [u8]>,
    pub brotli: Option<&'static [u8]>,
}

/// A drawing that stands in the page itself, in the colour of the text around it.
#[derive(Clone, Copy)]
pub struct Icon(pub &'static str);

impl fmt::Display for Icon {
    fn fmt(&self, page: &mut fmt::Formatter<'_>) -> fmt::Result {
        page.write_str(self.0)
    }
}

/// Our own mark-up, so that a template writes `{{ icon::HUIS }}` without `|safe`.
impl askama::filters::HtmlSafe for Icon {}

/// Brings in the assets of this crate, as its `build.rs` wrote them.
#[macro_export]
macro_rules! assets {
    () => {
        include!(concat!(env!("OUT_DIR"), "/assets.rs"));
    };
}

/// The file, as short as the browser can read it; `accept_encoding` is what it said about that.
pub fn answer(asset: &'static Asset, accept_encoding: Option<&str>) -> Response {
    let accepted = accept_encoding.unwrap_or_default();
    let packed = [("br", asset.brotli), ("gzip", asset.gzip)]
        .into_iter()
        .filter(|(coding, _)| accepts(accepted, coding))
        .find_map(|(coding, bytes)| Some((coding, bytes?)));
    let mut response = Response::new(Body::from(packed.map_or(asset.plain, |(_, bytes)| bytes)));
    let mut say =
        |name, value| response.headers_mut().insert(name, HeaderValue::from_static(value));
    say(header::CONTENT_TYPE, asset.content_type);
    say(header::CACHE_CONTROL, "public, max-age=31536000, immutable");
    say(header::VARY, "accept-encoding");
    if let Some((coding, _)) = packed {
        say(header::CONTENT_ENCODING, coding);
    }
    if asset.content_type == "image/svg+xml" {
        // Opened by itself a drawing is a document, and might run scripts.
        say(header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'");
    }
    response
}

/// Whether the browser reads this coding: `gzip, br;q=0.8`. With `q=0` it refuses.
pub(crate) fn accepts(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|offer| {
        let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
        let quality = weight.trim().strip_prefix("q=").unwrap_or("1");
        name.trim().eq_ignore_ascii_case(coding) && quality.parse() != Ok(0.0)
    })
}

crate::assets!();

/// Where a drawn face is, by its name; the silhouette for a name that nobody drew.
pub fn drawing(name: &str) -> &'static str {
    let beginning = format!("/a/faces/{name}-");
    let drawn = ALL.iter().find(|asset| asset.path.starts_with(&beginning));
    drawn.unwrap_or(&&FACES_GAST_SVG).path
}

#[cfg(test)]
mod tests {
    use super::{Asset, accepts, answer};
    use axum::http::header;
    use http_body_util::BodyExt as _;

    static STYLE: Asset = Asset {
        path: "/a/house-3f2a9c1b04.css",
        content_type: "text/css; charset=utf-8",
        plain: b"plain",
        gzip: Some(b"gzip"),
        brotli: Some(b"brotli"),
    };
    static FACE: Asset = Asset {
        path: "/a/wim-3f2a9c1b04.svg",
        content_type: "image/svg+xml",
        plain: b"face",
        gzip: None,
        brotli: None,
    };

    async fn body(asset: &'static Asset, accept_encoding: Option<&str>) -> Vec<u8> {
        let response = answer(asset, accept_encoding);
        response.into_body().collect().await.unwrap().to_bytes().to_vec()
    }

    #[tokio::test]
    async fn a_browser_gets_the_shortest_that_it_can_read() {
        assert_eq!(body(&STYLE, None).await, b"plain");
        assert_eq!(body(&STYLE, Some("identity")).await, b"plain");
        assert_eq!(body(&STYLE, Some("gzip, deflate")).await, b"gzip");
        assert_eq!(body(&STYLE, Some("gzip, deflate, br")).await, b"brotli");
        assert_eq!(body(&STYLE, Some("gzip;q=0.5, br;q=0")).await, b"gzip");
        assert_eq!(body(&FACE, Some("gzip, br")).await, b"face");
    }

    #[test]
    fn a_coding_is_read_as_a_whole_word() {
        assert!(accepts("deflate,GZIP ; q=0.1", "gzip"));
        assert!(!accepts("x-gzip, br", "gzip"));
        assert!(!accepts("brotli, br; q=0.000", "br"));
    }

    #[test]
    fn what_never_changes_may_be_kept_and_says_how_it_is_packed() {
        let style = answer(&STYLE, Some("br"));
        let headers = style.headers();
        assert_eq!(headers[header::CONTENT_TYPE], "text/css; charset=utf-8");
        assert_eq!(headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
        assert_eq!(headers[header::VARY], "accept-encoding");
        assert_eq!(headers[header::CONTENT_ENCODING], "br");
        assert!(!answer(&STYLE, None).headers().contains_key(header::CONTENT_ENCODING));
    }

    #[test]
    fn a_drawing_that_is_opened_by_itself_runs_nothing() {
        let policy = header::CONTENT_SECURITY_POLICY;
        assert_eq!(
            answer(&FACE, None).headers()[&policy],
            "default-src 'none'; style-src 'unsafe-inline'"
        );
        assert!(!answer(&STYLE, None).headers().contains_key(&policy));
    }
}
