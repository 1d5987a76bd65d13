//! A made-up street: names with the numbers that we give them, and one site behind each public
//! number. Whoever is let in where only the house may come, rings the canary.
mod guarding;
mod reading;

use crate::{Connector, Fetching, Resolver, is_public};
use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub const SITE: &str = "93.184.215.14";
pub const AGENT: &str = "Voordeur (+https://linde.example)";

/// Each name with its answers, one after the other; the last one stays.
#[derive(Clone, Default)]
pub struct Names {
    answers: Arc<Mutex<HashMap<String, Vec<Vec<IpAddr>>>>>,
    pub n_asked: Arc<AtomicUsize>,
}

impl Names {
    pub fn say(&self, name: &str, answers: &[&[&str]]) -> &Self {
        let answers = answers.iter().map(|ips| ips.iter().map(|ip| ip.parse().unwrap()).collect());
        self.answers.lock().unwrap().insert(name.to_owned(), answers.collect());
        self
    }
}

#[async_trait::async_trait]
impl Resolver for Names {
    async fn addresses(&self, name: &str) -> io::Result<Vec<IpAddr>> {
        self.n_asked.fetch_add(1, Ordering::Relaxed);
        let mut answers = self.answers.lock().unwrap();
        let own = answers.get_mut(name).ok_or(io::ErrorKind::NotFound)?;
        Ok(if 1 < own.len() { own.remove(0) } else { own[0].clone() })
    }
}

/// Leads every number to the one site of the test, and writes down which was asked for.
#[derive(Clone)]
pub struct Roads {
    site: SocketAddr,
    pub asked: Arc<Mutex<Vec<SocketAddr>>>,
}

impl Roads {
    /// How often somebody came where only the house may.
    pub fn n_canary(&self) -> usize {
        self.asked.lock().unwrap().iter().filter(|to| !is_public(to.ip())).count()
    }
}

#[async_trait::async_trait]
impl Connector for Roads {
    async fn connect(&self, to: SocketAddr) -> io::Result<TcpStream> {
        self.asked.lock().unwrap().push(to);
        TcpStream::connect(self.site).await
    }
}

/// A site that answers each request with what `answer` makes of it.
pub async fn site(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> SocketAddr {
    let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = door.local_addr().unwrap();
    let answer = Arc::new(answer);
    tokio::spawn(async move {
        while let Ok((mut visitor, _)) = door.accept().await {
            let answer = answer.clone();
            tokio::spawn(async move {
                let mut asked = Vec::new();
                // Whoever speaks TLS to it is answered at once.
                let is_heard =
                    |asked: &[u8]| asked.ends_with(b"\r\n\r\n") || asked.starts_with(b"\x16");
                while !is_heard(&asked) && visitor.read_buf(&mut asked).await? != 0 {}
                visitor.write_all(&answer(&String::from_utf8_lossy(&asked))).await
            });
        }
    });
    address
}

pub fn ok(body: &[u8], headers: &str) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

pub fn sends_on(to: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nlocation: {to}\r\ncontent-length: 0\r\n\r\n").into_bytes()
}

/// Everything of a street with `bibliotheek.example` in it.
pub async fn street(
    answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static,
) -> (Fetching, Names, Roads) {
    let names = Names::default();
    names.say("bibliotheek.example", &[&[SITE]]);
    let roads = Roads { site: site(answer).await, asked: Arc::default() };
    (Fetching::over(names.clone(), roads.clone()), names, roads)
}
