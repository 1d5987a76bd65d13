//! Where the house does not go, in every spelling that somebody might try.
use super::{AGENT, SITE, ok, sends_on, street};
use crate::{Address, Fetching, Found, Marks, SENT_ON_MAX, Trouble};
use std::sync::atomic::Ordering;

/// Spellings of places that only the house itself reaches.
const INSIDE: [&str; 66] = [
    "http://127.0.0.1/",
    "http://127.0.0.1:80/",
    "http://127.1/",
    "http://127.0.1/",
    "http://127.255.255.254/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0.0.1/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://0177.1/",
    "http://017700000001/",
    "http://127.0.0.1./",
    "http://127。0。0。1/",
    "http://①②⑦.0.0.1/",
    "http://%31%32%37.0.0.1/",
    "http://0/",
    "http://0.0.0.0/",
    "http://0.1.2.3/",
    "http://00.0.0.0/",
    "http://10.0.0.1/",
    "http://10.1/",
    "http://167772161/",
    "http://0xa000001/",
    "http://012.0.0.1/",
    "http://100.64.0.1/",
    "http://100.100.100.200/",
    "http://169.254.169.254/latest/meta-data/",
    "http://2852039166/",
    "http://0xa9fea9fe/",
    "http://0251.0376.0251.0376/",
    "http://169.254.1.1/",
    "http://168.63.129.16/",
    "http://172.16.0.1/",
    "http://172.31.255.255/",
    "http://192.168.1.1/",
    "http://192.168.257/",
    "http://0xc0.0xa8.0x1.0x1/",
    "http://192.0.0.192/",
    "http://192.0.2.1/",
    "http://198.18.0.1/",
    "http://198.51.100.1/",
    "http://203.0.113.1/",
    "http://224.0.0.1/",
    "http://239.255.255.250/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[0:0:0:0:0:ffff:a9fe:a9fe]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::169.254.169.254]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::]/",
    "http://[2001:db8::1]/",
    "http://[fe80::1]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/",
    "http://[ff02::1]/",
    "http://[fec0::1]/",
    "http://[100::1]/",
];

/// Names, users, ports and schemes that are none of a public site.
const NO_ADDRESS: [&str; 24] = [
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://ⓛocalhost/",
    "http://a.localhost/",
    "http://printer.local/",
    "http://metadata.google.internal/",
    "http://router.lan/",
    "http://kast.home.arpa/",
    "http://intranet/",
    "http://bibliotheek.example../",
    "http://bibliotheek.example:8080/",
    "http://bibliotheek.example:22/",
    "https://ria:geheim@bibliotheek.example/",
    "https://ria@bibliotheek.example/",
    "http://bibliotheek.example@127.0.0.1/",
    "http://127.0.0.1#@bibliotheek.example/",
    "http://127.0.0.1\\@bibliotheek.example/",
    "file:///etc/passwd",
    "ftp://bibliotheek.example/",
    "gopher://bibliotheek.example/",
    "data:text/calendar,BEGIN:VCALENDAR",
    "http://",
    "",
];

async fn reads(fetching: &Fetching, address: &str) -> Result<Found, Trouble> {
    fetching.fetch(&Address::parse(address)?, &Marks::default(), AGENT).await
}

#[tokio::test]
async fn no_spelling_of_a_place_inside_is_reached() {
    let (fetching, _, roads) = street(|_| ok(b"canary", "")).await;
    for address in INSIDE {
        assert_eq!(reads(&fetching, address).await, Err(Trouble::NotPublic), "{address}");
    }
    for address in NO_ADDRESS {
        assert!(reads(&fetching, address).await.is_err(), "{address}");
    }
    assert!(roads.asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_name_that_stands_for_a_place_inside_is_not_followed() {
    let (fetching, names, roads) = street(|_| ok(b"canary", "")).await;
    let inside = INSIDE.iter().filter_map(|address| ip(address));
    for ip in inside {
        names.say("list.example", &[&[&ip]]);
        assert_eq!(reads(&fetching, "http://list.example/").await, Err(Trouble::NotPublic), "{ip}");
        names.say("list.example", &[&[SITE, &ip]]);
        assert_eq!(reads(&fetching, "http://list.example/").await, Err(Trouble::NotPublic), "{ip}");
    }
    assert_eq!(roads.n_canary(), 0);
}

/// The number in a plain spelling, as a name server would answer it.
fn ip(address: &str) -> Option<String> {
    let host = url::Url::parse(address).ok()?.host_str()?.to_owned();
    Some(host.trim_matches(['[', ']']).to_owned())
}

#[tokio::test]
async fn a_name_that_changes_its_mind_leads_to_what_was_checked() {
    let (fetching, names, roads) = street(|_| ok(b"good", "")).await;
    names.say("flips.example", &[&[SITE], &["127.0.0.1"]]);

    assert!(reads(&fetching, "http://flips.example/").await.is_ok());

    assert_eq!(names.n_asked.load(Ordering::Relaxed), 1);
    assert_eq!(*roads.asked.lock().unwrap(), [format!("{SITE}:80").parse().unwrap()]);
    assert_eq!(reads(&fetching, "http://flips.example/").await, Err(Trouble::NotPublic));
}

#[tokio::test]
async fn being_sent_on_is_checked_each_time_and_ends() {
    for address in INSIDE.iter().chain(&NO_ADDRESS).filter(|address| address.contains("://")) {
        let address = (*address).to_owned();
        let to = address.clone();
        let answer = move |asked: &str| {
            if asked.starts_with("GET /agenda") { sends_on(&to) } else { ok(b"canary", "") }
        };
        let (fetching, _, roads) = street(answer).await;
        let read = reads(&fetching, "http://bibliotheek.example/agenda").await;
        assert!(read.is_err(), "{address}");
        assert_eq!(roads.n_canary(), 0, "{address}");
    }
    let (fetching, names, roads) = street(|_| sends_on("/verder")).await;
    let read = reads(&fetching, "http://bibliotheek.example/").await;
    assert_eq!(read, Err(Trouble::SentOnTooOften));
    assert_eq!(roads.asked.lock().unwrap().len(), SENT_ON_MAX + 1);
    assert_eq!(names.n_asked.load(Ordering::Relaxed), SENT_ON_MAX + 1);
}

/// That the canary would sing: with the guard off duty, these spellings do lead inside.
#[tokio::test]
async fn without_the_guard_the_canary_sings() {
    let (fetching, names, roads) = street(|_| ok(b"canary", "")).await;
    let open = Fetching { may_reach: |_| true, ..fetching };
    names.say("list.example", &[&["127.0.0.1"]]);
    assert!(reads(&open, "http://list.example/").await.is_ok());
    assert_eq!(roads.n_canary(), 1);
    let sneaked = open.checked(&Address::parse("http://list.example/").unwrap()).await;
    assert_eq!(sneaked, Ok("127.0.0.1:80".parse().unwrap()));
}
