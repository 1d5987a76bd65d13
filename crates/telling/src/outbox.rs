//! The outbox: a folder where letters stay that do not really leave.
//!
//! A file is called after the moment of writing, the letter and the centre's host, so that the
//! names sort by time, a second try replaces the first, and each centre finds its own.
use crate::transport::Parcel;
use kernel::jiff::SignedDuration;
use kernel::jiff::civil::DateTime;
use kernel::jiff::tz::TimeZone;
use kernel::{Error, House, Result, Timestamp};
use mail_parser::MessageParser;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tokio::task::spawn_blocking;

/// As `20260301T100000.000`, in UTC.
const TIME_FORMAT: &str = "%Y%m%dT%H%M%S%.3f";
const EXTENSIONS: [&str; 2] = ["eml", "sms"];
/// How long a letter lies here.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How many letters one look shows.
pub const SHOWN_MAX: usize = 50;

/// A letter that lies in the outbox.
#[derive(Debug)]
pub struct Posted {
    pub at: Timestamp,
    pub to: String,
    /// Empty for an sms.
    pub subject: String,
    pub text: String,
}

pub fn folder(house: &House) -> PathBuf {
    house.data.join("outbox")
}

/// The file of one letter, and what it holds.
pub(crate) struct Sheet {
    name: String,
    bytes: Vec<u8>,
    /// Names before this one are of letters that lay here long enough.
    oldest_kept: String,
}

impl Sheet {
    pub fn of(parcel: &Parcel, extension: &str, bytes: Vec<u8>) -> Self {
        let Parcel { id, centre, written_at, leaves_at, .. } = parcel;
        let time = written_at.strftime(TIME_FORMAT);
        let oldest_kept = (*leaves_at - KEPT).strftime(TIME_FORMAT).to_string();
        let name = format!("{time}-{id}@{}.{extension}", centre.settings.host);
        Self { name, bytes, oldest_kept }
    }
}

/// Puts a file down whole: after a power cut it is there, or it is not. Takes old ones away.
pub(crate) async fn put(folder: PathBuf, sheet: Sheet) -> Result<()> {
    let put = move || -> io::Result<()> {
        fs::create_dir_all(&folder)?;
        let unfinished = folder.join(format!("{}.unfinished", sheet.name));
        let mut file = File::create(&unfinished)?;
        file.write_all(&sheet.bytes)?;
        file.sync_all()?;
        fs::rename(&unfinished, folder.join(&sheet.name))?;
        for old in names(&folder)?.into_iter().filter(|name| *name < sheet.oldest_kept) {
            fs::remove_file(folder.join(old))?;
        }
        File::open(&folder)?.sync_all()
    };
    Ok(spawn_blocking(put).await.map_err(io::Error::other)??)
}

/// The newest letters of the centre at this host, newest first.
pub async fn newest(house: &House, host: &str) -> Result<Vec<Posted>> {
    let folder = folder(house);
    let endings = EXTENSIONS.map(|extension| format!("@{host}.{extension}"));
    let read = move || -> Result<Vec<Posted>> {
        let mut names = names(&folder)?;
        names.retain(|name| endings.iter().any(|ending| name.ends_with(ending)));
        names.sort_unstable_by(|a, b| b.cmp(a));
        names.iter().take(SHOWN_MAX).map(|name| posted(&folder, name)).collect()
    };
    spawn_blocking(read).await.map_err(io::Error::other)?
}

/// The finished letters; none while the folder is still to come.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if EXTENSIONS.iter().any(|extension| name.ends_with(extension)) {
            names.push(name);
        }
    }
    Ok(names)
}

fn posted(folder: &Path, name: &str) -> Result<Posted> {
    let bytes = fs::read(folder.join(name))?;
    let read = if name.ends_with(".sms") { sms(&bytes) } else { mail(&bytes) };
    let (to, subject, text) =
        read.ok_or_else(|| Error::NotUnderstood(format!("{name} in the outbox")))?;
    let (time, _) = name.split_once('-').unwrap_or_default();
    let at = DateTime::strptime(TIME_FORMAT, time)?.to_zoned(TimeZone::UTC)?.timestamp();
    Ok(Posted { at, to, subject, text })
}

fn mail(bytes: &[u8]) -> Option<(String, String, String)> {
    let mail = MessageParser::default().parse(bytes)?;
    let to = mail.to()?.first()?.address()?.to_owned();
    let text = mail.body_text(0)?.replace("\r\n", "\n");
    Some((to, mail.subject()?.to_owned(), text))
}

fn sms(bytes: &[u8]) -> Option<(String, String, String)> {
    let (to, text) = std::str::from_utf8(bytes).ok()?.split_once("\n\n")?;
    Some((to.strip_prefix("to: ")?.to_owned(), String::new(), text.trim_end().to_owned()))
}
