//! Servers on this machine that do as they are told.
use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What came in, one text for each mail or request.
#[derive(Clone, Default)]
pub struct Received(Arc<Mutex<Vec<String>>>);

impl Received {
    pub fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn keep(&self, text: String) {
        self.0.lock().unwrap().push(text);
    }
}

/// Keeps the mail, and is gone before it says so.
pub const HANGS_UP: &str = "250 kept, and gone";

/// A mail server that answers the next mails as it was told, and then accepts.
pub async fn mail_server(answers: &[&'static str]) -> (SocketAddr, Received) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let received = Received::default();
    let answers = Arc::new(Mutex::new(VecDeque::from_iter(answers.to_vec())));
    let kept = received.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            talk_smtp(stream, &answers, &kept).await;
        }
    });
    (address, received)
}

async fn talk_smtp(
    stream: TcpStream,
    answers: &Mutex<VecDeque<&'static str>>,
    received: &Received,
) {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 fake\r\n").await.unwrap();
    let mut line = String::new();
    while 0 < stream.read_line(&mut line).await.unwrap_or(0) {
        let answer = match line.split_whitespace().next().unwrap_or("") {
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await.unwrap();
                let mail = mail_in(&mut stream).await;
                let answer = answers.lock().unwrap().pop_front().unwrap_or("250 kept");
                if answer.starts_with("250") {
                    received.keep(mail);
                }
                if answer == HANGS_UP {
                    return;
                }
                answer
            }
            "QUIT" => "221 bye",
            _ => "250 fine",
        };
        stream.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
        line.clear();
    }
}

/// The lines of a mail up to the single dot, without the dots that were put in front.
async fn mail_in(stream: &mut BufReader<TcpStream>) -> String {
    let mut mail = String::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.unwrap();
        if line == ".\r\n" {
            return mail;
        }
        mail += line.strip_prefix('.').unwrap_or(&line);
    }
}

/// An sms gateway that answers each request with the next status line.
pub async fn gateway(statuses: &[&'static str]) -> (SocketAddr, Received) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let received = Received::default();
    let (statuses, kept) = (statuses.to_vec(), received.clone());
    tokio::spawn(async move {
        for status in statuses {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = vec![0; 4096];
            let mut n_read = 0;
            while !is_whole(&request[..n_read]) {
                n_read += stream.read(&mut request[n_read..]).await.unwrap();
            }
            kept.keep(String::from_utf8_lossy(&request[..n_read]).into_owned());
            let answer =
                format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    (address, received)
}

/// Whether a request has come with all of its body.
fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    length.is_none_or(|length| length.parse::<usize>().unwrap() <= body.len())
}
