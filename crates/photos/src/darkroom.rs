//! The darkroom: one photo at a time, and a short row of people waiting.
use crate::developing::{Developed, develop};
use crate::{Refusal, envelope};
use bytes::Bytes;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;
use tokio::sync::oneshot;

/// Photos that wait while one is developed. They wait in memory, whole: 15 MB each at most.
const WAITING_MAX: usize = 8;

/// A thread of its own, so that a heavy photo never holds up a page. It ends with the last clone.
#[derive(Clone)]
pub struct Darkroom {
    waiting: SyncSender<Order>,
}

struct Order {
    file: Bytes,
    answer: oneshot::Sender<Result<Developed, Refusal>>,
}

impl Darkroom {
    /// Starts the thread. A house needs one darkroom; every further one works beside it.
    pub fn open() -> Self {
        Self::with(develop)
    }

    /// A darkroom where photos are developed in this way.
    pub(crate) fn with<F>(develop: F) -> Self
    where
        F: Fn(&[u8]) -> Result<Developed, Refusal> + Send + 'static,
    {
        let (waiting, orders) = sync_channel::<Order>(WAITING_MAX);
        let work = move || {
            for Order { file, answer } in orders {
                // Whoever has walked away meanwhile, needs no photo any more.
                if answer.is_closed() {
                    continue;
                }
                let developed = catch_unwind(AssertUnwindSafe(|| develop(&file)));
                let _ = answer.send(developed.unwrap_or(Err(Refusal::Broken)));
            }
        };
        let thread = thread::Builder::new().name("darkroom".to_owned()).spawn(work);
        thread.expect("a house that opens can start one more thread");
        Self { waiting }
    }

    /// Makes three clean JPEGs of the file, or says why not. What is clearly no photo is refused
    /// without waiting.
    pub async fn develop(&self, file: Bytes) -> Result<Developed, Refusal> {
        envelope::glance(&file)?;
        let (answer, developed) = oneshot::channel();
        self.waiting.try_send(Order { file, answer }).map_err(|_| Refusal::Busy)?;
        developed.await.unwrap_or(Err(Refusal::Broken))
    }
}
