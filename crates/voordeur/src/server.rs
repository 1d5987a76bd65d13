//! The server: accepts connections, and protects the house from those that only take up room.
//!
//! `axum::serve` has no limit on how long a visitor may take to ask something, so this is our own
//! loop on hyper. The router is built once and shared by all connections.
use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use kernel::street::Peer;
use socket2::{SockRef, TcpKeepalive};
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tower::ServiceExt;

/// How long the head of a request may take, and how long a connection may be silent between two.
const HEAD_MAX: Duration = Duration::from_secs(5);
/// The head of a request, and what one connection buffers at most.
const BUFFER_MAX_BYTES: usize = 8 * 1024;
const HEADERS_MAX: usize = 64;
/// More wait in the queue of the operating system.
const CONNECTIONS_MAX: usize = 16_384;
/// Who has not finished by then is cut off when the house closes.
const FAREWELL_MAX: Duration = Duration::from_secs(8);
/// After an accept that failed, mostly because all file descriptors are in use.
const BREATH: Duration = Duration::from_millis(100);
/// A telephone that vanished while nobody said anything is noticed after about a minute and a half.
const KEEPALIVE_AFTER: Duration = Duration::from_secs(60);
const KEEPALIVE_EVERY: Duration = Duration::from_secs(15);
/// Whoever takes up nothing of what was sent for so long has gone, or does not want it. A lift or a
/// tunnel takes less.
#[cfg(target_os = "linux")]
const UNREAD_MAX: Duration = Duration::from_secs(45);

/// When a storm is over everybody comes back at once. Whoever finds this queue full tries again after
/// a whole second.
const QUEUE_MAX: u32 = 4096;

/// Opens a door at this address.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // A house that closed a moment ago may open again.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(QUEUE_MAX)
}

/// Serves until `closing` is there, and then lets everybody finish.
pub async fn serve(listener: TcpListener, router: Router, closing: impl Future<Output = ()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD_MAX)
        .max_buf_size(BUFFER_MAX_BYTES)
        .max_headers(HEADERS_MAX);
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    let farewell = GracefulShutdown::new();
    let mut closing = std::pin::pin!(closing);
    loop {
        let place = tokio::select! {
            place = places.clone().acquire_owned() => place.expect("nobody closes the semaphore"),
            () = &mut closing => break,
        };
        let (stream, address) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "could not accept a connection");
                    sleep(BREATH).await;
                    continue;
                }
            },
            () = &mut closing => break,
        };
        prepare(&stream);
        let (router, peer) = (router.clone(), Peer(address));
        let service = service_fn(move |mut request: hyper::Request<Incoming>| {
            request.extensions_mut().insert(peer);
            router.clone().oneshot(request.map(Body::new))
        });
        let connection = farewell.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // How a connection ends is the visitor's business.
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    if timeout(FAREWELL_MAX, farewell.shutdown()).await.is_err() {
        tracing::warn!("some visitors were cut off");
    }
}

pub(crate) fn prepare(stream: &TcpStream) {
    // Without it a short answer may wait for the visitor's acknowledgement.
    let _ = stream.set_nodelay(true);
    let keepalive = TcpKeepalive::new().with_time(KEEPALIVE_AFTER).with_interval(KEEPALIVE_EVERY);
    let socket = SockRef::from(stream);
    let _ = socket.set_tcp_keepalive(&keepalive);
    #[cfg(target_os = "linux")]
    let _ = socket.set_tcp_user_timeout(Some(UNREAD_MAX));
}

/// As many open files as the operating system lets this program have.
pub fn raise_file_limit() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    if let Err(error) = setrlimit(Resource::Nofile, limit) {
        tracing::warn!(%error, "could not raise the limit of open files");
    }
}
