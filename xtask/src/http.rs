//! A small visitor: asks for pages and sends forms over one kept connection, and keeps cookies.
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// A program that says nothing for so long has lost its way.
const SILENCE_MAX: Duration = Duration::from_secs(30);

pub struct Visitor {
    port: u16,
    cookies: BTreeMap<String, String>,
    connection: Option<BufReader<TcpStream>>,
}

pub struct Answer {
    pub status: u16,
    /// Where the program sends the visitor next, if it does.
    pub location: Option<String>,
    pub body: String,
}

impl Visitor {
    /// Someone who has never been here.
    pub fn new(port: u16) -> Self {
        Self { port, cookies: BTreeMap::new(), connection: None }
    }

    /// The same person at another door, or at the same door by a connection of its own.
    pub fn again(&self, port: u16) -> Self {
        Self { port, cookies: self.cookies.clone(), connection: None }
    }

    pub fn get(&mut self, path: &str) -> io::Result<Answer> {
        self.ask("GET", path, None)
    }

    pub fn post(&mut self, path: &str, form: &[(&str, &str)]) -> io::Result<Answer> {
        let fields: Vec<String> =
            form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.ask("POST", path, Some(&fields.join("&")))
    }

    /// What was answered is known only when all of it arrived; after a failure nothing is.
    fn ask(&mut self, method: &str, path: &str, form: Option<&str>) -> io::Result<Answer> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.connect()?,
        };
        let question = self.question(method, path, form);
        connection.get_mut().write_all(question.as_bytes())?;
        let head = read_head(&mut connection)?;
        self.keep_cookies(&head);
        let length = header(&head, "content-length").map_or(Ok(0), str::parse::<usize>);
        let mut body = vec![0; length.map_err(|_| unreadable(&head))?];
        connection.read_exact(&mut body)?;
        if header(&head, "connection") != Some("close") {
            self.connection = Some(connection);
        }
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        Ok(Answer {
            status: status.ok_or_else(|| unreadable(&head))?,
            location: header(&head, "location").map(str::to_owned),
            body: String::from_utf8_lossy(&body).into_owned(),
        })
    }

    fn connect(&self) -> io::Result<BufReader<TcpStream>> {
        let stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(SILENCE_MAX))?;
        stream.set_nodelay(true)?;
        Ok(BufReader::new(stream))
    }

    fn question(&self, method: &str, path: &str, form: Option<&str>) -> String {
        let host = format!("localhost:{}", self.port);
        let mut question = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\n");
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            question.push_str(&format!("Cookie: {}\r\n", cookies.join("; ")));
        }
        if let Some(form) = form {
            question.push_str(&format!("Origin: http://{host}\r\n"));
            question.push_str("Content-Type: application/x-www-form-urlencoded\r\n");
            question.push_str(&format!("Content-Length: {}\r\n", form.len()));
        }
        question + "\r\n" + form.unwrap_or("")
    }

    fn keep_cookies(&mut self, head: &str) {
        for cookie in headers(head, "set-cookie") {
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let Some((name, value)) = pair.split_once('=') else { continue };
            if value.is_empty() || attributes.to_lowercase().contains("max-age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// Everything before the empty line.
fn read_head(connection: &mut BufReader<TcpStream>) -> io::Result<String> {
    let mut head = String::new();
    loop {
        let begin = head.len();
        if connection.read_line(&mut head)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if head[begin..].trim_end().is_empty() {
            return Ok(head);
        }
    }
}

fn headers<'a>(head: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    head.lines().filter_map(move |line| {
        let (found, value) = line.split_once(':')?;
        found.eq_ignore_ascii_case(name).then_some(value.trim())
    })
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    headers(head, name).next()
}

fn unreadable(head: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("could not read the answer {head}"))
}

/// As a form is sent: letters and digits as they are, everything else by its bytes.
fn encoded(value: &str) -> String {
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    value.bytes().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;
    use std::thread;

    /// A program that gives these answers on one connection, and hands over what it was asked.
    fn program(answers: &'static [&'static str]) -> (u16, thread::JoinHandle<Vec<String>>) {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = thread::spawn(move || {
            let mut connection = BufReader::new(listener.accept().unwrap().0);
            let mut asked = Vec::new();
            for answer in answers {
                let mut question = read_head(&mut connection).unwrap();
                let length = header(&question, "content-length").map_or(0, |n| n.parse().unwrap());
                let mut form = vec![0; length];
                connection.read_exact(&mut form).unwrap();
                question.push_str(&String::from_utf8(form).unwrap());
                connection.get_mut().write_all(answer.as_bytes()).unwrap();
                asked.push(question);
            }
            asked
        });
        (port, asked)
    }

    #[test]
    fn a_visitor_keeps_its_connection_and_its_cookies() {
        let (port, asked) = program(&[
            "HTTP/1.1 303 See Other\r\nLocation: /\r\nset-cookie: a=1; Path=/\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nSet-Cookie: a=; Max-Age=0\r\n\r\ndag",
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
        ]);
        let mut visitor = Visitor::new(port);

        let sent = visitor.post("/in", &[("text", "één & twee")]).unwrap();
        let page = visitor.get("/").unwrap();
        let missing = visitor.get("/away").unwrap();

        assert_eq!((sent.status, sent.location.as_deref()), (303, Some("/")));
        assert_eq!((page.status, &*page.body, missing.status), (200, "dag", 404));
        let asked = asked.join().unwrap();
        assert!(asked[0].ends_with("\r\n\r\ntext=%C3%A9%C3%A9n%20%26%20twee"), "{}", asked[0]);
        assert!(asked[1].contains("Cookie: a=1\r\n"), "{}", asked[1]);
        assert!(!asked[2].contains("Cookie"), "{}", asked[2]);
    }

    #[test]
    fn half_an_answer_is_none() {
        let (port, _) = program(&["HTTP/1.1 303 See Other\r\nLocation: /huisk"]);

        assert!(Visitor::new(port).get("/").is_err());
    }
}
