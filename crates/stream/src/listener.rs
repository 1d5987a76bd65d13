//! A listener: the body of one answer that goes on talking.
use crate::Source;
use crate::channel::{Channels, Fate, Next, Seat, State};
use crate::frame::Frame;
use crate::listeners::Whose;
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http_body::Frame as BodyFrame;
use kernel::{House, Language, PersonId, Result, Topic};
use std::collections::HashSet;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

/// How soon a browser comes back; spread, so that after a restart not all come at once.
const RETRY_MS_MIN: u32 = 1000;
const RETRY_MS_SPREAD: u32 = 4000;
/// An event and no comment, so that a page can hear that it is still connected.
const HEARTBEAT: Bytes = Bytes::from_static(b"event: beat\ndata:\n\n");
/// For an ear that ends because its person listens elsewhere: the page stops asking by itself.
const MOVED_ON: Bytes = Bytes::from_static(b"event: moved\ndata:\n\n");

/// For an ear of whoever may not take part here as before: the page asks anew by itself.
const SENT_AWAY: Bytes = Bytes::from_static(b"event: moved\ndata: weg\n\n");

/// Somebody who wants to listen.
pub struct Join<'a> {
    pub house: &'a House,
    pub topic: &'a Topic,
    pub language: Language,
    /// The last number they heard, see [`heard`].
    pub heard: i64,
    pub whose: Whose,
    /// Whom this reader does not see.
    pub unseen: HashSet<PersonId>,
}

/// The last number that somebody heard: their browser says so itself when it comes back, and the
/// page that asks stands on one. Who has heard more than was said comes from before a backup was
/// put back.
pub fn heard(headers: &HeaderMap, on_page: Option<i64>, last_number: i64) -> i64 {
    let last_id = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    last_id.or(on_page).unwrap_or(0).clamp(0, last_number)
}

impl Channels {
    /// Answers with a stream that lasts until the stay ends, the house closes or the browser goes.
    /// With "no content" when the place is full: then a browser stops asking.
    pub fn join(&self, join: Join<'_>, source: impl FnOnce() -> Arc<dyn Source>) -> Response {
        let Join { house, topic, language, heard, whose, unseen } = join;
        let Some(seat) = self.seat(house, topic, source, whose, unseen) else {
            return StatusCode::NO_CONTENT.into_response();
        };
        let chance = kernel::uuid::Uuid::new_v4().as_u128() as u32;
        let retry = format!("retry: {}\n\n", RETRY_MS_MIN + chance % RETRY_MS_SPREAD);
        let listener = Listener {
            house: house.clone(),
            channels: self.clone(),
            seat,
            progress: Progress::new(language, heard),
            greeting: Some(retry.into()),
            looking: None,
        };
        // The last header tells nginx not to gather before it passes on.
        let headers =
            [(header::CONTENT_TYPE.as_str(), "text/event-stream"), ("x-accel-buffering", "no")];
        (headers, Body::new(listener)).into_response()
    }
}

type Looking = Pin<Box<dyn Future<Output = Result<Vec<Frame>>> + Send>>;

struct Listener {
    house: House,
    channels: Channels,
    seat: Seat,
    progress: Progress,
    greeting: Option<Bytes>,
    /// A look in the database, for what the ring no longer has.
    looking: Option<Looking>,
}

/// How far somebody has listened.
pub(crate) struct Progress {
    language: Language,
    pub(crate) heard: i64,
    beat: u64,
    /// Which scene was looked at last, and what this reader was shown of it.
    scene: u64,
    shown: Bytes,
    /// The latest line when the look in the database began, and how old the channel was then.
    look_until: i64,
    pub(crate) look_age: u64,
}

/// What there is to do at this moment.
pub(crate) enum Step {
    Say(Bytes),
    Look,
    Wait,
    End,
}

impl Progress {
    pub(crate) fn new(language: Language, heard: i64) -> Self {
        let shown = Bytes::new();
        Self { language, heard, beat: 0, scene: 0, shown, look_until: 0, look_age: 0 }
    }

    pub(crate) fn step(&mut self, state: &mut State, ear: u64, waker: &Waker) -> Step {
        let Some(own) = state.ears.get_mut(&ear) else { return Step::End };
        match own.fate {
            Fate::Listens => {}
            Fate::MovesOn | Fate::SentAway => {
                let says = if own.fate == Fate::MovesOn { MOVED_ON } else { SENT_AWAY };
                own.fate = Fate::Ends;
                return Step::Say(says);
            }
            Fate::Ends => return Step::End,
        }
        let unseen = own.unseen.clone();
        let reader = own.stay.as_ref().map(|stay| stay.person);
        loop {
            match state.after(self.heard) {
                Next::Here(frame) => {
                    self.heard = frame.number;
                    if frame.is_for(unseen.as_deref()) {
                        return Step::Say(frame.event(self.language));
                    }
                }
                Next::InTheDatabase => {
                    self.look_until = state.last().unwrap_or(self.heard);
                    self.look_age = state.age;
                    return Step::Look;
                }
                Next::Nowhere => break,
            }
        }
        if state.scene_number != self.scene {
            self.scene = state.scene_number;
            let event = state.scene.event(self.language, reader, unseen.as_deref());
            // What changed for others alone, tells nobody else that something changed.
            if self.shown != event {
                self.shown = event.clone();
                return Step::Say(event);
            }
        }
        if state.beat != self.beat {
            self.beat = state.beat;
            return Step::Say(HEARTBEAT);
        }
        if let Some(own) = state.ears.get_mut(&ear) {
            own.waker = Some(waker.clone());
        }
        Step::Wait
    }

    /// The lines that a look brought, as one piece; `None` when there is nothing to say of it.
    pub(crate) fn looked(&mut self, state: &State, ear: u64, frames: &[Frame]) -> Option<Bytes> {
        if self.look_age != state.age {
            return None; // lines were changed meanwhile: look again
        }
        let Some(latest) = frames.last() else {
            self.heard = self.look_until; // the lines are gone by retention: go on from the end
            return None;
        };
        self.heard = latest.number;
        let unseen = state.unseen_of(ear);
        let mut events = Vec::new();
        for frame in frames.iter().filter(|frame| frame.is_for(unseen.as_deref())) {
            events.extend_from_slice(&frame.event(self.language));
        }
        Some(events.into())
    }
}

impl http_body::Body for Listener {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<BodyFrame<Bytes>, Infallible>>> {
        let this = &mut *self;
        let say = |bytes| Poll::Ready(Some(Ok(BodyFrame::data(bytes))));
        if let Some(greeting) = this.greeting.take() {
            return say(greeting);
        }
        loop {
            if let Some(looking) = &mut this.looking {
                let frames = match looking.as_mut().poll(context) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(frames) => frames,
                };
                this.looking = None;
                // The browser comes back and asks again.
                let Ok(frames) = frames else { return Poll::Ready(None) };
                let state = this.seat.channel.state();
                if let Some(lines) = this.progress.looked(&state, this.seat.ear, &frames) {
                    return say(lines);
                }
            }
            let mut state = this.seat.channel.state();
            match this.progress.step(&mut state, this.seat.ear, context.waker()) {
                Step::Say(bytes) => return say(bytes),
                Step::End => return Poll::Ready(None),
                Step::Wait => return Poll::Pending,
                Step::Look => {
                    let (house, source) = (this.house.clone(), this.seat.channel.source.clone());
                    let heard = this.progress.heard;
                    this.looking = Some(Box::pin(async move { source.after(&house, heard).await }));
                }
            }
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.channels.leave(&self.seat);
    }
}
