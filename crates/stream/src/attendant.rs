//! The attendant of a channel: looks in the database, at the clock and at the doorbell for all who
//! listen.
use crate::AT_ONCE;
use crate::channel::{Channel, Channels, Stay};
use kernel::centre::ROOMS_SWITCHED;
use kernel::people::LOOK_AROUND;
use kernel::session::{self, SIGNED_OUT};
use kernel::{Error, House, Result, Ring, Topic};
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::time::{MissedTickBehavior, interval};

/// Proxies and mobile networks hang up after 30 to 60 silent seconds.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Keeps one channel going as long as somebody listens: one timer for all, not one for each.
pub(crate) struct Attendant {
    pub(crate) channels: Channels,
    pub(crate) topic: Topic,
    pub(crate) channel: Arc<Channel>,
    pub(crate) house: House,
}

impl Attendant {
    pub(crate) async fn attend(self, mut rings: Receiver<Ring>) {
        let listen = |what| self.house.doorbell.listen(&Topic::of(self.topic.centre, what));
        let (mut sign_outs, mut switches) = (listen(SIGNED_OUT), listen(ROOMS_SWITCHED));
        let mut company = listen(LOOK_AROUND);
        let mut heartbeat = interval(HEARTBEAT);
        heartbeat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        heartbeat.reset();
        self.catch_up().await;
        self.look_around().await;
        loop {
            tokio::select! {
                () = self.house.closes() => {
                    self.channels.lock().channels.remove(&self.topic);
                    self.channel.state().end_all(|_| true);
                    return;
                }
                ring = rings.recv() => {
                    self.catch_up().await;
                    // Without a number it tells of what there is to see.
                    if ring.is_ok_and(|ring| ring == Ring::look()) {
                        self.look_around().await;
                    }
                }
                _ = company.recv() => self.look_around().await,
                _ = sign_outs.recv() => self.close_ended_stays().await,
                _ = switches.recv() => self.close_if_switched_off().await,
                _ = heartbeat.tick() => {
                    self.see_off().await;
                    if self.is_alone() {
                        return;
                    }
                    // A ring may be lost without a trace, so look as well.
                    self.catch_up().await;
                    self.close_ended_stays().await;
                    self.close_if_switched_off().await;
                    self.beat().await;
                    self.look_around().await;
                    let mut state = self.channel.state();
                    state.beat += 1;
                    state.wake_all();
                }
            }
        }
    }

    /// Fetches what was said elsewhere or came out of order.
    async fn catch_up(&self) {
        if let Err(error) = self.try_to_catch_up().await {
            self.warn(&error);
        }
    }

    async fn try_to_catch_up(&self) -> Result<()> {
        while !self.look().await? {}
        Ok(())
    }

    /// Looks once. False when lines were changed meanwhile: what it brought may tell too much.
    async fn look(&self) -> Result<bool> {
        let latest = self.channel.source.latest(&self.house).await?;
        let (mut known, age) = self.channel.state().begin_look(latest);
        while known < latest.number {
            let frames = self.channel.source.after(&self.house, known).await?;
            let is_all = frames.len() < AT_ONCE;
            match self.channel.state().push_from_database(age, frames) {
                Some(last) => known = last,
                None => return Ok(false),
            }
            if is_all {
                break;
            }
        }
        Ok(self.channel.state().end_look(age))
    }

    /// Whoever listens is there.
    async fn beat(&self) {
        let listening = self.channel.state().listening();
        if let Err(error) = self.channel.source.beat(&self.house, listening).await {
            self.warn(&error);
        }
    }

    /// Who closed the page is there no more.
    async fn see_off(&self) {
        let left = self.channel.state().take_left();
        if left.is_empty() {
            return;
        }
        if let Err(error) = self.channel.source.left(&self.house, left).await {
            self.warn(&error);
        }
    }

    /// Who sees whom, and what there is to see.
    async fn look_around(&self) {
        let source = &self.channel.source;
        match source.unseen(&self.house).await {
            Ok(pairs) => self.channel.state().part(&pairs),
            Err(error) => self.warn(&error),
        }
        match source.scene(&self.house).await {
            Ok(scene) => self.channel.state().show(scene),
            Err(error) => self.warn(&error),
        }
    }

    async fn close_ended_stays(&self) {
        let checked: HashSet<Vec<u8>> = self
            .channel
            .state()
            .ears
            .values()
            .filter_map(|ear| ear.stay.as_ref().map(|stay| stay.token_hash.clone()))
            .collect();
        if checked.is_empty() {
            return;
        }
        let hashes = checked.iter().cloned().collect();
        // Who cannot be checked goes, and may come back.
        let alive = session::alive(&self.house, self.topic.centre, hashes).await;
        let alive: HashSet<Vec<u8>> = alive.unwrap_or_default().into_iter().collect();
        let is_ended =
            |stay: &Stay| checked.contains(&stay.token_hash) && !alive.contains(&stay.token_hash);
        self.channel.state().end_all(|ear| ear.stay.as_ref().is_some_and(is_ended));
    }

    async fn close_if_switched_off(&self) {
        match self.channel.source.is_open(&self.house).await {
            Ok(true) => {}
            Ok(false) => self.channel.state().end_all(|_| true),
            Err(error) => self.warn(&error),
        }
    }

    fn warn(&self, error: &Error) {
        let error = error as &dyn std::error::Error;
        tracing::warn!(error, "a channel could not look in the database");
    }

    /// Nobody listens any more: the channel closes. A new ear is only added under the same lock.
    fn is_alone(&self) -> bool {
        let mut open = self.channels.lock();
        let is_alone = self.channel.state().is_alone();
        if is_alone {
            open.channels.remove(&self.topic);
        }
        is_alone
    }
}
