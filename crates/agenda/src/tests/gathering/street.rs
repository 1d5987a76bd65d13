//! A site on this machine, behind a name that stands for a number of the public web.
use fetching::{Connector, Resolver};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// What the site says, to whoever asks, from now on.
#[derive(Clone)]
pub struct Site {
    says: Arc<Mutex<Vec<u8>>>,
    /// What was asked of it, the last time.
    asked: Arc<Mutex<String>>,
    door: SocketAddr,
    /// Closed while the site thinks about its answer.
    gate: Arc<Semaphore>,
}

impl Site {
    pub async fn opens() -> Self {
        let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let site = Self {
            says: Arc::default(),
            asked: Arc::default(),
            door: door.local_addr().unwrap(),
            gate: Arc::new(Semaphore::new(1)),
        };
        tokio::spawn(site.clone().answers(door));
        site
    }

    async fn answers(self, door: TcpListener) {
        while let Ok((mut visitor, _)) = door.accept().await {
            let site = self.clone();
            tokio::spawn(async move {
                let mut asked = Vec::new();
                while !asked.ends_with(b"\r\n\r\n") && visitor.read_buf(&mut asked).await? != 0 {}
                *site.asked.lock().unwrap() = String::from_utf8_lossy(&asked).into_owned();
                let _open = site.gate.acquire().await.unwrap();
                let says = site.says.lock().unwrap().clone();
                visitor.write_all(&says).await
            });
        }
    }

    pub fn says(&self, status: &str, headers: &str, body: &[u8]) {
        let head = format!(
            "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n",
            body.len()
        );
        *self.says.lock().unwrap() = [head.as_bytes(), body].concat();
    }

    pub fn has(&self, calendar: &str) {
        self.says("200 OK", "etag: \"7\"\r\n", calendar.as_bytes());
    }

    pub fn was_asked(&self) -> String {
        self.asked.lock().unwrap().clone()
    }

    /// Keeps whoever asks waiting, until this is dropped.
    pub async fn thinks(&self) -> impl Drop {
        self.gate.clone().acquire_owned().await.unwrap()
    }

    /// Waits until somebody asked after the last look.
    pub async fn is_asked(&self) {
        while self.asked.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
            tokio::task::yield_now().await;
        }
    }

    pub fn forgets(&self) {
        self.asked.lock().unwrap().clear();
    }
}

#[async_trait::async_trait]
impl Resolver for Site {
    async fn addresses(&self, name: &str) -> io::Result<Vec<IpAddr>> {
        match name {
            "bibliotheek.example" => Ok(vec![IpAddr::from([93, 184, 215, 14])]),
            "binnen.example" => Ok(vec![IpAddr::from([192, 168, 1, 1])]),
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    }
}

#[async_trait::async_trait]
impl Connector for Site {
    async fn connect(&self, _: SocketAddr) -> io::Result<TcpStream> {
        TcpStream::connect(self.door).await
    }
}
