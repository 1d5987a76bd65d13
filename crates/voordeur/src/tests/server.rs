//! The server on a real connection.
use super::whole_house;
use crate::server;
use std::net::SocketAddr;
use std::time::Duration;
use test_house::TestCentre;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

struct Serving {
    address: SocketAddr,
    close: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

async fn serve(linde: &TestCentre) -> Serving {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (close, closing) = oneshot::channel::<()>();
    let serving = tokio::spawn(server::serve(listener, linde.router(), async {
        let _ = closing.await;
    }));
    Serving { address, close, serving }
}

async fn ask(address: SocketAddr, host: &str, extra: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!("GET /help HTTP/1.1\r\nhost: {host}\r\n{extra}\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn the_server_answers_refuses_long_heads_and_closes_in_time() {
    let linde = whole_house().await;
    let Serving { address, close, serving } = serve(&linde).await;

    assert_eq!(ask(address, &linde.host, "").await, "HTTP/1.1 200");
    let long = format!("x: {}\r\n", "a".repeat(20_000));
    assert_eq!(ask(address, &linde.host, &long).await, "HTTP/1.1 431");

    // A connection that is open and silent does not keep the house open.
    let _silent = TcpStream::connect(address).await.unwrap();
    close.send(()).unwrap();
    tokio::time::timeout(Duration::from_secs(9), serving).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_head_that_never_ends_is_cut_off_while_others_are_answered() {
    let linde = whole_house().await;
    let Serving { address, close: _open, .. } = serve(&linde).await;
    let mut slow = TcpStream::connect(address).await.unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nhost: ").await.unwrap();

    assert_eq!(ask(address, &linde.host, "").await, "HTTP/1.1 200");

    let mut rest = Vec::new();
    let cut_off = tokio::time::timeout(Duration::from_secs(9), slow.read_to_end(&mut rest)).await;
    assert!(cut_off.is_ok(), "the connection is still open");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn who_takes_up_nothing_of_what_is_sent_is_let_go() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let _visitor = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let (stream, _) = listener.accept().await.unwrap();

    server::prepare(&stream);

    let patience = socket2::SockRef::from(&stream).tcp_user_timeout().unwrap();
    assert_eq!(patience, Some(Duration::from_secs(45)));
}

/// `speed.md` C2 allows 16 KiB for a stream in a release build; a build for tests has larger
/// frames on its stack.
const STREAM_MAX_KIB: usize = if cfg!(debug_assertions) { 24 } else { 16 };
const N_STREAMS: usize = 2000;
/// The trap of `speed.md` §5: a route table per connection would cost a KiB for each of these.
const N_MORE_ROUTES: usize = 60;

fn resident_kib() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// What so many people carry, each of whom may listen six times.
async fn cookies(linde: &TestCentre, n_people: usize) -> Vec<String> {
    let name = kernel::session::cookie_name(&linde.house);
    let mut cookies = Vec::new();
    for _ in 0..n_people {
        let neighbour = linde.neighbour("Ria").await;
        cookies.push(format!("{name}={}", neighbour.cookie(name).unwrap()));
    }
    cookies
}

fn listen(address: SocketAddr, host: &str, cookie: &str) -> std::net::TcpStream {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let head = format!("GET /huiskamer/live HTTP/1.1\r\nhost: {host}\r\ncookie: {cookie}\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = [0; 15];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200 OK");
    stream
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_idle_listener_costs_little_memory() {
    server::raise_file_limit();
    let linde = whole_house().await;
    let mut router = linde.router();
    for n in 0..N_MORE_ROUTES {
        router = router.route(&format!("/meer/{n}"), axum::routing::get(|| async { "meer" }));
    }
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(server::serve(listener, router, std::future::pending()));
    let cookies = cookies(&linde, N_STREAMS.div_ceil(6) + 20).await;
    let host = linde.host.clone();
    let listening = tokio::task::spawn_blocking(move || {
        let mut ears: Vec<_> =
            cookies[..20].iter().map(|own| listen(address, &host, own)).collect();
        let before = resident_kib();
        for n in 0..N_STREAMS {
            ears.push(listen(address, &host, &cookies[20 + n / 6]));
        }
        (resident_kib().saturating_sub(before), ears)
    });
    let (grown_kib, ears) = listening.await.unwrap();
    let each_kib = grown_kib / N_STREAMS;
    println!("{each_kib} KiB for each idle stream");
    assert!(each_kib <= STREAM_MAX_KIB, "{each_kib} KiB for each of {} idle streams", ears.len());

    // Idle streams keep nobody waiting.
    assert_eq!(ask(address, &linde.host, "").await, "HTTP/1.1 200");
}
