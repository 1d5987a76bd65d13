//! A listener: the body of one answer that goes on talking.
use crate::Source;
use crate::channel::{Channel, Channels, Next, Whose};
use crate::frame::Frame;
use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http_body::Frame as BodyFrame;
use kernel::{House, Language, Result, Topic};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// How soon a browser comes back; spread, so that after a restart not all come at once.
const RETRY_MS_MIN: u32 = 1000;
const RETRY_MS_SPREAD: u32 = 4000;
/// Of one session (`promises.md` T19).
pub const EARS_OF_SESSION_MAX: usize = 6;
const HEARTBEAT: Bytes = Bytes::from_static(b":\n\n");

/// Somebody who wants to listen.
pub struct Join<'a> {
    pub house: &'a House,
    pub topic: &'a Topic,
    pub language: Language,
    /// The last number they heard; from `Last-Event-ID` or from the page.
    pub heard: i64,
    pub whose: Whose,
    /// How many ears at once for whoever this is.
    pub ears_max: usize,
}

impl Channels {
    /// Answers with a stream that lasts until the stay ends, the house closes or the browser goes.
    pub fn join(&self, join: Join<'_>, source: impl FnOnce() -> Arc<dyn Source>) -> Response {
        let Join { house, topic, language, heard, whose, ears_max } = join;
        let (channel, ear) = self.ear(house, topic, source, whose, ears_max);
        let chance = kernel::uuid::Uuid::new_v4().as_u128() as u32;
        let retry = format!("retry: {}\n\n", RETRY_MS_MIN + chance % RETRY_MS_SPREAD);
        let listener = Listener {
            house: house.clone(),
            channel,
            ear,
            language,
            heard,
            beat: 0,
            greeting: Some(retry.into()),
            looking: None,
            look_until: 0,
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
    channel: Arc<Channel>,
    ear: u64,
    language: Language,
    heard: i64,
    beat: u64,
    greeting: Option<Bytes>,
    /// A look in the database, for what the ring no longer has.
    looking: Option<Looking>,
    /// The latest line when that look began.
    look_until: i64,
}

/// What there is to do at this moment.
enum Step {
    Say(Bytes),
    Look,
    Wait,
    End,
}

impl Listener {
    fn step(&mut self, context: &Context<'_>) -> Step {
        let mut state = self.channel.state();
        if state.ears.get(&self.ear).is_none_or(|ear| ear.is_over) {
            return Step::End;
        }
        match state.after(self.heard) {
            Next::Here(frame) => {
                self.heard = frame.number;
                return Step::Say(frame.event(self.language));
            }
            Next::InTheDatabase => return Step::Look,
            Next::Nowhere => {}
        }
        if state.beat != self.beat {
            self.beat = state.beat;
            return Step::Say(HEARTBEAT);
        }
        if let Some(ear) = state.ears.get_mut(&self.ear) {
            ear.waker = Some(context.waker().clone());
        }
        Step::Wait
    }

    /// The lines that a look brought, as one piece.
    fn looked(&mut self, frames: &[Frame]) -> Bytes {
        let mut events = Vec::new();
        for frame in frames {
            events.extend_from_slice(&frame.event(self.language));
            self.heard = frame.number;
        }
        events.into()
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
                return match frames {
                    // The lines are gone by retention: go on from the end.
                    Ok(frames) if frames.is_empty() => {
                        this.heard = this.look_until;
                        continue;
                    }
                    Ok(frames) => say(this.looked(&frames)),
                    // The browser comes back and asks again.
                    Err(_) => Poll::Ready(None),
                };
            }
            match this.step(context) {
                Step::Say(bytes) => return say(bytes),
                Step::End => return Poll::Ready(None),
                Step::Wait => return Poll::Pending,
                Step::Look => {
                    let (house, source) = (this.house.clone(), this.channel.source.clone());
                    let heard = this.heard;
                    this.look_until = this.channel.state().last().unwrap_or(heard);
                    this.looking = Some(Box::pin(async move { source.after(&house, heard).await }));
                }
            }
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.channel.state().ears.remove(&self.ear);
    }
}
