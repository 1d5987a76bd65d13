//! A mail server that answers each address in its own way.
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// To whom it took a mail.
pub type Taken = Arc<Mutex<Vec<String>>>;

/// Takes everything, but refuses `weg…`, asks `later…` to come later, and hangs up on `hangt…` once
/// it has the mail.
pub async fn mail_server() -> (SocketAddr, Taken) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let taken = Taken::default();
    let kept = taken.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            talk(stream, &kept).await;
        }
    });
    (address, taken)
}

async fn talk(stream: TcpStream, taken: &Taken) {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 fake\r\n").await.unwrap();
    let (mut line, mut to) = (String::new(), String::new());
    while 0 < stream.read_line(&mut line).await.unwrap_or(0) {
        let answer = match line.split([' ', '\r', ':']).next().unwrap_or("") {
            "RCPT" => {
                line.split(['<', '>']).nth(1).unwrap().clone_into(&mut to);
                match to.as_str() {
                    gone if gone.starts_with("weg") => "550 no such box",
                    later if later.starts_with("later") => "451 come later",
                    _ => "250 fine",
                }
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await.unwrap();
                while line != ".\r\n" {
                    line.clear();
                    stream.read_line(&mut line).await.unwrap();
                }
                taken.lock().unwrap().push(to.clone());
                if to.starts_with("hangt") {
                    return;
                }
                "250 kept"
            }
            "QUIT" => "221 bye",
            _ => "250 fine",
        };
        stream.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
        line.clear();
    }
}
