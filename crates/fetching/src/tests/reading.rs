//! What comes back: whole, unchanged, packed, far too much, or nothing.
use super::{AGENT, ok, street};
use crate::{Address, BYTES_MAX, Found, Marks, TIME_MAX, Trouble};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::sync::{Arc, Mutex};

fn address() -> Address {
    Address::parse("http://bibliotheek.example/agenda.ics").unwrap()
}

async fn reads(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Result<Found, Trouble> {
    street(answer).await.0.fetch(&address(), &Marks::default(), AGENT).await
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

#[tokio::test]
async fn what_lies_there_comes_whole_with_its_marks_and_says_who_asks() {
    let asked = Arc::new(Mutex::new(String::new()));
    let heard = asked.clone();
    let answer = move |request: &str| {
        request.clone_into(&mut heard.lock().unwrap());
        if request.contains("if-none-match: \"7\"") {
            return b"HTTP/1.1 304 Not Modified\r\n\r\n".to_vec();
        }
        ok(b"BEGIN:VCALENDAR", "etag: \"7\"\r\nset-cookie: wie=ria\r\n")
    };
    let (fetching, ..) = street(answer).await;

    let found = fetching.fetch(&address(), &Marks::default(), AGENT).await.unwrap();

    let marks = Marks { etag: Some("\"7\"".to_owned()), modified: None };
    assert_eq!(found, Found::Text { bytes: b"BEGIN:VCALENDAR".to_vec(), marks: marks.clone() });
    let request = asked.lock().unwrap().clone();
    for line in ["GET /agenda.ics HTTP/1.1", "host: bibliotheek.example", AGENT] {
        assert!(request.contains(line), "{line} in {request}");
    }
    let again = fetching.fetch(&address(), &marks, AGENT).await;
    assert_eq!(again, Ok(Found::NotModified));
    assert!(!asked.lock().unwrap().contains("cookie"));
}

#[tokio::test]
async fn a_packed_answer_is_unpacked_and_a_bomb_ends_at_the_limit() {
    let small = reads(|_| ok(&packed(b"BEGIN:VCALENDAR"), "content-encoding: gzip\r\n")).await;
    assert!(matches!(small, Ok(Found::Text { bytes, .. }) if bytes == b"BEGIN:VCALENDAR"));
    let bomb = packed(&vec![b' '; 20 * BYTES_MAX]);
    assert!(bomb.len() < BYTES_MAX / 10, "it looks small");
    let bomb = reads(move |_| ok(&bomb, "content-encoding: gzip\r\n")).await;
    assert_eq!(bomb, Err(Trouble::TooLarge));
    let twice = packed(&packed(&vec![b' '; BYTES_MAX]));
    let twice = reads(move |_| ok(&twice, "content-encoding: gzip, gzip\r\n")).await;
    assert_eq!(twice, Err(Trouble::Unreadable));
    let broken = reads(|_| ok(b"BEGIN:VCALENDAR", "content-encoding: gzip\r\n")).await;
    assert_eq!(broken, Err(Trouble::Unreadable));
}

#[tokio::test]
async fn what_is_too_large_is_cut_off_whether_it_says_so_or_not() {
    let says = b"HTTP/1.1 200 OK\r\ncontent-length: 2000000000\r\n\r\n";
    assert_eq!(reads(|_| says.to_vec()).await, Err(Trouble::TooLarge));
    let endless = [b"HTTP/1.1 200 OK\r\n\r\n".as_slice(), &vec![b' '; BYTES_MAX + 1]].concat();
    assert_eq!(reads(move |_| endless.clone()).await, Err(Trouble::TooLarge));
    let fits = [b"HTTP/1.1 200 OK\r\n\r\n".as_slice(), &vec![b' '; BYTES_MAX]].concat();
    assert!(reads(move |_| fits.clone()).await.is_ok());
}

#[tokio::test]
async fn a_site_that_says_something_else_is_heard() {
    for status in [204, 304, 404, 410, 418, 500] {
        let answer = format!("HTTP/1.1 {status} Nee\r\ncontent-length: 0\r\n\r\n");
        let read = reads(move |_| answer.clone().into_bytes()).await;
        assert_eq!(read, Err(Trouble::Said(status)));
    }
    assert_eq!(reads(|_| b"soep\r\n".to_vec()).await, Err(Trouble::NoAnswer));
    assert_eq!(reads(|_| Vec::new()).await, Err(Trouble::NoAnswer));
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\nBEGIN:V";
    assert_eq!(reads(|_| half.to_vec()).await, Err(Trouble::NoAnswer));
}

#[tokio::test]
async fn nobody_waits_longer_than_ten_seconds() {
    struct Asleep;
    #[async_trait::async_trait]
    impl crate::Resolver for Asleep {
        async fn addresses(&self, _: &str) -> std::io::Result<Vec<std::net::IpAddr>> {
            std::future::pending().await
        }
    }
    tokio::time::pause();
    let begins = tokio::time::Instant::now();
    let fetching = crate::Fetching::over(Asleep, crate::street::Web);
    let read = fetching.fetch(&address(), &Marks::default(), AGENT).await;
    assert_eq!(read, Err(Trouble::TooSlow));
    assert_eq!(begins.elapsed().as_secs(), TIME_MAX.as_secs());
}

#[tokio::test]
async fn a_site_that_is_not_what_its_certificate_says_is_not_read() {
    let (fetching, ..) = street(|_| ok(b"BEGIN:VCALENDAR", "")).await;
    let secure = Address::parse("https://bibliotheek.example/").unwrap();
    let read = fetching.fetch(&secure, &Marks::default(), AGENT).await;
    assert_eq!(read, Err(Trouble::NoAnswer));
}

#[test]
fn addresses_are_read_as_people_type_them() {
    let read = |text: &str| Address::parse(text).unwrap().to_string();
    assert_eq!(read(" bibliotheek.example/agenda "), "https://bibliotheek.example/agenda");
    assert_eq!(read("webcal://bibliotheek.example/a.ics"), "https://bibliotheek.example/a.ics");
    assert_eq!(read("http://Bibliotheek.example:80/#nu"), "http://bibliotheek.example/");
    assert_eq!(Address::parse("www.bibliotheek.example").unwrap().site(), "bibliotheek.example");
    assert!(Address::parse(&format!("https://b.example/{}", "a".repeat(2000))).is_err());
}
