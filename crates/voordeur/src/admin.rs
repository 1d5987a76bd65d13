//! The operator's address: is the house well? Never on the public street.
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use kernel::{House, Result, jobs};
use std::fmt::Write as _;
use std::sync::atomic::Ordering;

pub fn router(house: House) -> Router {
    Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(ready))
        .route("/metrics", get(metrics))
        .with_state(house)
}

/// Looks and does not write: a probe every few seconds would wear out a small disk.
async fn ready(State(house): State<House>) -> Response {
    let unready = |why: &'static str| (StatusCode::SERVICE_UNAVAILABLE, why).into_response();
    match look(&house).await {
        Ok(_) if house.db.can_be_written() => "ready\n".into_response(),
        Ok(_) => unready("what is said now would not be kept\n"),
        Err(_) => unready("the database does not answer\n"),
    }
}

struct Look {
    n_due: i64,
    n_given_up: i64,
}

async fn look(house: &House) -> Result<Look> {
    let mut tx = house.db.read(house.clock.now());
    Ok(Look { n_due: jobs::n_due(&mut tx).await?, n_given_up: jobs::n_given_up(&mut tx).await? })
}

async fn metrics(State(house): State<House>) -> Response {
    let mut text = String::new();
    let mut say = |name: &str, kind: &str, help: &str, value: f64| {
        let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}\n{name} {value}");
    };
    let count = |counter: &std::sync::atomic::AtomicU64| counter.load(Ordering::Relaxed) as f64;
    say("voordeur_visits_total", "counter", "Answered requests.", count(&house.n_visits));
    say("voordeur_failures_total", "counter", "Answers of 500 and up.", count(&house.n_failures));
    let idle = house.db.longest_idle_hold().as_secs_f64();
    say("voordeur_writer_idle_seconds_max", "gauge", "Longest idle hold of the writer.", idle);
    let can_be_written = f64::from(u8::from(house.db.can_be_written()));
    say("voordeur_writer_up", "gauge", "Whether what is said is kept.", can_be_written);
    match look(&house).await {
        Ok(Look { n_due, n_given_up }) => {
            say("voordeur_database_up", "gauge", "Whether the database answers.", 1.0);
            say("voordeur_jobs_due", "gauge", "Work that waits.", n_due as f64);
            say("voordeur_jobs_given_up", "gauge", "Work that was given up.", n_given_up as f64);
        }
        Err(_) => say("voordeur_database_up", "gauge", "Whether the database answers.", 0.0),
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
