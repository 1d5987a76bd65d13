//! Routes: the addresses of a room. A handler takes one visit or one deed, and its type is the
//! rule of the address: an address without a rule cannot be written down.
use crate::caller::Caller;
use crate::form::{FORM_MAX, Form};
use crate::{Deed, Error, House, Result, Visit, sorry};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::de::DeserializeOwned;
use std::time::Duration;
use tokio::time::timeout;

/// Longer than any answer takes; then its transaction is given back. A form takes its own time to
/// arrive before that.
const ANSWER_MAX: Duration = Duration::from_secs(15);

/// One address with its method and who may enter: a line of `voordeur routes`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub method: Method,
    pub path: &'static str,
    pub rule: &'static str,
}

#[derive(Default)]
pub struct Routes {
    pub(crate) addresses: Vec<Address>,
    /// How the addresses begin where a program of others may act.
    pub(crate) for_programs: Vec<&'static str>,
    pub(crate) router: Router<House>,
}

impl Routes {
    pub fn new() -> Self {
        Self::default()
    }

    /// An address that shows something.
    pub fn look<Who, Asked, H, Answer>(self, path: &'static str, handler: H) -> Self
    where
        Who: Caller,
        Asked: DeserializeOwned + Send + 'static,
        H: Fn(Visit<Who, Asked>) -> Answer + Clone + Send + Sync + 'static,
        Answer: Future<Output = Result<Response>> + Send + 'static,
    {
        self.show(path, handler, false)
    }

    /// An address that shows every passer-by the same; its page is kept on the shelf.
    pub fn look_shared<Who, Asked, H, Answer>(self, path: &'static str, handler: H) -> Self
    where
        Who: Caller,
        Asked: DeserializeOwned + Send + 'static,
        H: Fn(Visit<Who, Asked>) -> Answer + Clone + Send + Sync + 'static,
        Answer: Future<Output = Result<Response>> + Send + 'static,
    {
        self.show(path, handler, true)
    }

    /// An address that shows what a form asks for, so that the question stands in no address, no
    /// history and no log. It changes nothing.
    pub fn ask<Who, Asked, H, Answer>(mut self, path: &'static str, handler: H) -> Self
    where
        Who: Caller,
        Asked: DeserializeOwned + Send + 'static,
        H: Fn(Visit<Who, Asked>) -> Answer + Clone + Send + Sync + 'static,
        Answer: Future<Output = Result<Response>> + Send + 'static,
    {
        let answer = move |State(house): State<House>, request: Request| {
            let handler = handler.clone();
            answer(house, request, path, FORM_MAX + ANSWER_MAX, async move |house, request| {
                handler(Visit::open_with_question(house, request).await?).await
            })
        };
        self.addresses.push(Address { method: Method::POST, path, rule: Who::RULE });
        self.router = self.router.route(path, post(answer));
        self
    }

    /// An address that answers with a stream and shows no rooms.
    pub fn listen<Who, Asked, H, Answer>(mut self, path: &'static str, handler: H) -> Self
    where
        Who: Caller,
        Asked: DeserializeOwned + Send + 'static,
        H: Fn(Visit<Who, Asked>) -> Answer + Clone + Send + Sync + 'static,
        Answer: Future<Output = Result<Response>> + Send + 'static,
    {
        let answer = move |State(house): State<House>, request: Request| {
            let handler = handler.clone();
            answer(house, request, path, ANSWER_MAX, async move |house, request| {
                handler(Visit::open_without_rooms(house, request).await?).await
            })
        };
        self.addresses.push(Address { method: Method::GET, path, rule: Who::RULE });
        self.router = self.router.route(path, get(answer));
        self
    }

    fn show<Who, Asked, H, Answer>(
        mut self,
        path: &'static str,
        handler: H,
        is_shared: bool,
    ) -> Self
    where
        Who: Caller,
        Asked: DeserializeOwned + Send + 'static,
        H: Fn(Visit<Who, Asked>) -> Answer + Clone + Send + Sync + 'static,
        Answer: Future<Output = Result<Response>> + Send + 'static,
    {
        let answer = move |State(house): State<House>, request: Request| {
            let handler = handler.clone();
            async move {
                let wanted = if is_shared { house.shelf.wanted(&house, &request) } else { None };
                let asked = request.headers().clone();
                let look =
                    async move |house, request| handler(Visit::open(house, request).await?).await;
                let response = answer(house.clone(), request, path, ANSWER_MAX, look).await;
                match wanted {
                    Some(wanted) => house.shelf.keep(wanted, &house, &asked, response).await,
                    None => response,
                }
            }
        };
        self.addresses.push(Address { method: Method::GET, path, rule: Who::RULE });
        self.router = self.router.route(path, get(answer));
        self
    }

    /// An address that does something, also when a mail program presses instead of its reader
    /// (RFC 8058), which does not say from which page it comes. Whoever holds the address may; who
    /// is signed in must make no difference there.
    pub fn act_for_programs<Who, F, H, Answer>(mut self, path: &'static str, handler: H) -> Self
    where
        Who: Caller,
        F: Form,
        H: Fn(Deed<Who, F>) -> Answer + Clone + Send + Sync + 'static,
        Answer: Future<Output = Result<Response>> + Send + 'static,
    {
        self.for_programs.push(path.split('{').next().unwrap_or(path));
        self.act(path, handler)
    }

    /// An address that does something.
    pub fn act<Who, F, H, Answer>(mut self, path: &'static str, handler: H) -> Self
    where
        Who: Caller,
        F: Form,
        H: Fn(Deed<Who, F>) -> Answer + Clone + Send + Sync + 'static,
        Answer: Future<Output = Result<Response>> + Send + 'static,
    {
        let answer = move |State(house): State<House>, request: Request| {
            let handler = handler.clone();
            answer(house, request, path, F::MAX_TIME + ANSWER_MAX, async move |house, request| {
                handler(Deed::open(house, request).await?).await
            })
        };
        self.addresses.push(Address { method: Method::POST, path, rule: Who::RULE });
        self.router = self.router.route(path, post(answer));
        self
    }
}

/// Answers, or says kindly what went wrong.
async fn answer<Work, Doing>(
    house: House,
    request: Request,
    address: &'static str,
    max_time: Duration,
    work: Work,
) -> Response
where
    Work: FnOnce(House, Request) -> Doing,
    Doing: Future<Output = Result<Response>>,
{
    let about = sorry::About::of(&request).at(address);
    let doing = timeout(max_time, work(house.clone(), request));
    match doing.await.unwrap_or(Err(Error::TooBusy)) {
        Ok(response) => response,
        Err(Error::DoneBefore(goes_to)) => Redirect::to(&goes_to).into_response(),
        Err(error) => sorry::answer(&house, about, error).await,
    }
}
