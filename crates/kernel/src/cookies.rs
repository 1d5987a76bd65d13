//! Cookies: few, our own, and never for counting.
use crate::House;
use axum::http::{HeaderMap, HeaderValue, header};

/// The language that somebody chose.
pub const LANGUAGE: &str = "taal";
/// Larger letters.
pub const LETTERS: &str = "letters";
/// What was just done, said once on the next page.
pub const FLASH: &str = "gedaan";

/// The value of a cookie that the visitor carries.
pub fn get<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(own, value)| (own == name).then_some(value))
}

/// A cookie as a header's value. `max_age_s` of 0 takes it away; `None` lasts until the browser
/// closes.
pub fn set(house: &House, name: &str, value: &str, max_age_s: Option<i64>) -> HeaderValue {
    let secure = if house.is_https { "; Secure" } else { "" };
    let age = max_age_s.map(|age| format!("; Max-Age={age}")).unwrap_or_default();
    let cookie = format!("{name}={value}; Path=/{age}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&cookie).expect("cookie values are percent-encoded or hexadecimal")
}
