//! The addresses of photos. Each asks on every request who may see it.
use crate::album::{self, PhotoId, SeenBy};
use crate::prints::Size;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::{AtTheGate, Error, Result, Routes, Standing, Visit};

pub fn routes() -> Routes {
    Routes::new().look("/foto/{foto}/{maat}", show)
}

#[derive(serde::Deserialize)]
struct Asked {
    foto: PhotoId,
    maat: String,
}

async fn show(mut visit: Visit<AtTheGate, Asked>) -> Result<Response> {
    let size = Size::from_word(&visit.asked.maat).ok_or(Error::NotFound)?;
    let photo = album::find(&mut visit.tx, visit.asked.foto).await?;
    let viewer = visit.who.0.as_ref().map(|session| &session.person);
    let may_see = match photo.seen_by {
        SeenBy::Everyone => true,
        // A guest sees no address of a photo but at a table where guests read along.
        SeenBy::Neighbours => match viewer {
            Some(viewer) if matches!(viewer.standing, Standing::Inside | Standing::Guest) => {
                let other = photo.owner_id.filter(|owner| *owner != viewer.id);
                match other {
                    Some(owner) => {
                        !visit.house.keeps_apart(&mut visit.tx, viewer.id, owner).await?
                    }
                    None => true,
                }
            }
            _ => false,
        },
        SeenBy::Owner => viewer.is_some_and(|viewer| Some(viewer.id) == photo.owner_id),
    };
    if !may_see {
        return Err(Error::NotFound);
    }
    drop(visit.tx);
    let bytes = album::bytes_of(&visit.house, photo.id, size).await.ok_or(Error::NotFound)?;
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    let mut say = |name: HeaderName, value| headers.insert(name, HeaderValue::from_static(value));
    say(header::CONTENT_TYPE, "image/jpeg");
    say(header::CONTENT_DISPOSITION, "inline");
    say(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox");
    if photo.seen_by == SeenBy::Everyone {
        say(header::CACHE_CONTROL, "public, max-age=31536000, immutable");
    }
    Ok(response)
}
