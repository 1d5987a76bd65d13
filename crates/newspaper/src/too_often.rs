//! Who comes too often gets their form back, with what they typed and what they can do.
use crate::words::Words;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kernel::{Here, Problems, Result, page_again};

/// What stands beside this field.
pub fn problem(here: &Here, field: &'static str) -> Problems {
    let phone = here.centre.settings.phone.as_str();
    let words = Words(&here.voice);
    let says =
        if phone.is_empty() { words.too_often().to_owned() } else { words.too_often_call(phone) };
    Problems::one(field, says)
}

/// The form once more.
pub fn again(page: &impl Template) -> Result<Response> {
    let mut answer = page_again(page)?;
    *answer.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    Ok(answer)
}
