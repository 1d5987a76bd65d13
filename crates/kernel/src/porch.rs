//! The porch: what every visit passes before it meets a room, and once more on its way out.
use crate::street::{Peer, Street, host_only};
use crate::{Error, House, PassingBy, cookies, framing, packing, sorry};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::atomic::Ordering;

/// Every request passes here.
pub(crate) async fn porch(State(house): State<House>, request: Request, next: Next) -> Response {
    if let Some(address) = secure_address(&house, &request) {
        return Redirect::permanent(&address).into_response();
    }
    let had_flash = cookies::get(request.headers(), cookies::FLASH).is_some();
    let is_look = request.method() == Method::GET;
    let passing = PassingBy::of(&house, &request);
    let coding = packing::wanted(request.method(), request.headers());
    let from_the_shelf = house
        .shelf
        .wanted(&house, &request)
        .and_then(|wanted| house.shelf.find(&wanted, &house, request.headers()));
    let mut response = if let Some(page) = from_the_shelf {
        page
    } else if request.method().is_safe()
        || is_from_own_page(&house, &request)
        || house.is_for_programs(request.uri().path())
    {
        next.run(request).await
    } else {
        let about = sorry::About::of(&request);
        let error = Error::NotAllowed("send a form from somebody else's page");
        sorry::answer(&house, about, error).await
    };
    house.n_visits.fetch_add(1, Ordering::Relaxed);
    if response.status().is_server_error() {
        house.n_failures.fetch_add(1, Ordering::Relaxed);
    }
    if let Some(passing) = passing
        && response.status().as_u16() < 400
    {
        passing.tell(&house);
    }
    if let Some(coding) = coding {
        response = packing::pack(coding, response).await;
    }
    let headers = response.headers_mut();
    if had_flash && is_look && is_page(headers) {
        headers.append(header::SET_COOKIE, cookies::set(&house, cookies::FLASH, "", Some(0)));
    }
    // The older header knows only everybody's own site and nobody, and would win.
    let is_framed = framing::is_allowed(headers);
    for (name, value) in HEADERS {
        if is_framed && name == header::X_FRAME_OPTIONS {
            continue;
        }
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if house.is_https {
        let a_year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, a_year);
    }
    response
}

/// On https nobody reads a page over a plain line: where the same page stands on the safe one.
fn secure_address(house: &House, request: &Request) -> Option<String> {
    if !house.is_https || !request.method().is_safe() {
        return None;
    }
    let peer = request.extensions().get::<Peer>().copied();
    let street = Street::of(peer, request.headers(), &house.trusted_proxies);
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let is_ours = house.centres.known_at(&street.host).is_some();
    (is_ours && street.is_plain_http).then(|| format!("https://{}{path}", street.host))
}

fn is_page(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// Every browser that we support says where a form comes from; who says nothing is no browser.
fn is_from_own_page(house: &House, request: &Request) -> bool {
    let headers = request.headers();
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = said("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let peer = request.extensions().get::<Peer>().copied();
    let own = Street::of(peer, headers, &house.trusted_proxies).host;
    let origin = said("origin").and_then(|origin| origin.split_once("://"));
    origin.is_some_and(|(_, host)| host_only(host) == own)
}

/// `promises.md` §2 and the header tests of the MDN Observatory.
const HEADERS: [(HeaderName, &str); 8] = [
    (header::CACHE_CONTROL, "no-store"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; \
         form-action 'self'; frame-ancestors 'none'",
    ),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    ),
];
