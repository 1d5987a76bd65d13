//! The settings of the house: a flag, an environment variable and a line of `--help` each.
//!
//! The table in the contract is the promise; a test holds this file to it. Every setting can also
//! come from a file named in `VARIABLE_FILE`, so that a secret stands in no process list.
use clap::{Args, CommandFactory, ValueEnum};
use ipnet::IpNet;
use kernel::{Error, Result};
use std::ffi::OsString;
use std::net::{IpAddr, SocketAddr};
use std::path::{PathBuf, absolute};

#[derive(Args, Clone, Debug)]
pub struct Settings {
    /// Address to listen on
    #[arg(long, global = true, env = "VOORDEUR_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// Folder for the database, photos and the outbox
    #[arg(long, global = true, env = "VOORDEUR_DATA", default_value = "./data")]
    pub data: PathBuf,

    /// sqlite://FILE or postgres://… [default: sqlite://DATA/voordeur.db]
    #[arg(long, global = true, env = "VOORDEUR_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,

    /// Scheme in links that leave the house [default: http on loopback, else https]
    #[arg(long, global = true, env = "VOORDEUR_PUBLIC_URL_SCHEME")]
    pub public_url_scheme: Option<Scheme>,

    /// "outbox" writes DATA/outbox/*.eml; smtp://user:password@host:port sends
    #[arg(
        long,
        global = true,
        env = "VOORDEUR_MAIL",
        default_value = "outbox",
        hide_env_values = true
    )]
    pub mail: String,

    /// "outbox" writes DATA/outbox/*.sms; an https address receives a form post with to and text
    #[arg(
        long,
        global = true,
        env = "VOORDEUR_SMS",
        default_value = "outbox",
        hide_env_values = true
    )]
    pub sms: String,

    /// Doorbell between several nodes (not there yet: leave it empty)
    #[arg(
        long,
        global = true,
        env = "VOORDEUR_NATS_URL",
        default_value = "",
        hide_env_values = true
    )]
    pub nats_url: String,

    /// Folder for photos [default: DATA/photos]
    #[arg(long, global = true, env = "VOORDEUR_PHOTOS")]
    pub photos: Option<String>,

    /// Address for /health/live, /health/ready and /metrics; never the public one
    #[arg(long, global = true, env = "VOORDEUR_ADMIN_LISTEN", default_value = "127.0.0.1:9080")]
    pub admin_listen: SocketAddr,

    /// Addresses or networks, with commas, from which forwarded headers are read [default: none]
    #[arg(long, global = true, env = "VOORDEUR_TRUSTED_PROXIES", default_value = "")]
    pub trusted_proxies: String,

    /// Folder of the centres' sealing keys; never part of a backup [default: DATA/keys]
    #[arg(long, global = true, env = "VOORDEUR_KEYS")]
    pub keys: Option<PathBuf>,

    /// Who may read /demo/post in a demo house
    #[arg(long, global = true, env = "VOORDEUR_DEMO_POST", default_value = "loopback")]
    pub demo_post: DemoPost,

    /// What is written in the log: a tracing filter
    #[arg(long, global = true, env = "VOORDEUR_LOG", default_value = "info")]
    pub log: String,

    /// How the log is written
    #[arg(long, global = true, env = "VOORDEUR_LOG_FORMAT", default_value = "text")]
    pub log_format: LogFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Scheme {
    Http,
    Https,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DemoPost {
    Loopback,
    All,
    Off,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    Json,
}

/// Written by `demo` in the data folder that it made; what is allowed there is allowed nowhere else.
const DEMO_MARK: &str = "this-is-a-demo";

impl Settings {
    /// What comes later stops at the start, with one clear sentence.
    ///
    /// # Errors
    /// [`Error::Setting`] with that sentence.
    pub fn check(&self) -> Result<()> {
        let not_yet = |what: &str| Err(Error::Setting(what.to_owned()));
        if !self.nats_url.is_empty() {
            return not_yet(
                "VOORDEUR_NATS_URL is set, but several nodes cannot share a doorbell yet. Leave it empty.",
            );
        }
        if self.photos.as_deref().is_some_and(|photos| photos.starts_with("s3://")) {
            return not_yet(
                "VOORDEUR_PHOTOS names s3://, but photos can only be kept in a folder yet.",
            );
        }
        let (keys, photos) = (absolute(self.keys_folder())?, absolute(self.photos_folder())?);
        if keys.starts_with(photos) {
            return Err(Error::Setting(
                "VOORDEUR_KEYS lies in VOORDEUR_PHOTOS, and every backup would have the keys in it."
                    .to_owned(),
            ));
        }
        self.proxies().map(drop)
    }

    pub fn database(&self) -> String {
        let own = || format!("sqlite://{}", self.data.join("voordeur.db").display());
        self.database_url.clone().unwrap_or_else(own)
    }

    pub fn photos_folder(&self) -> PathBuf {
        self.photos.as_ref().map_or_else(|| self.data.join("photos"), PathBuf::from)
    }

    pub fn keys_folder(&self) -> PathBuf {
        self.keys.clone().unwrap_or_else(|| self.data.join("keys"))
    }

    pub fn is_demo(&self) -> bool {
        self.data.join(DEMO_MARK).exists()
    }

    pub fn mark_as_demo(&self) -> Result<()> {
        Ok(std::fs::write(self.data.join(DEMO_MARK), "built by `voordeur demo`\n")?)
    }

    /// The demo speaks http everywhere, so that a telephone on the same network can visit.
    pub fn scheme(&self) -> Scheme {
        let is_near = self.listen.ip().is_loopback() || self.is_demo();
        self.public_url_scheme.unwrap_or(if is_near { Scheme::Http } else { Scheme::Https })
    }

    /// The port in links: on https a proxy stands in front, on its own port.
    pub fn public_port(&self) -> Option<u16> {
        let port = self.listen.port();
        (self.scheme() == Scheme::Http && port != 80).then_some(port)
    }

    pub fn proxies(&self) -> Result<Vec<IpNet>> {
        let words = self.trusted_proxies.split(',').map(str::trim).filter(|word| !word.is_empty());
        words
            .map(|word| {
                let network = word.parse::<IpNet>().ok();
                network.or_else(|| word.parse::<IpAddr>().ok().map(IpNet::from)).ok_or_else(|| {
                    Error::Setting(format!(
                        "VOORDEUR_TRUSTED_PROXIES: {word} is no address or network"
                    ))
                })
            })
            .collect()
    }
}

impl Scheme {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

/// The arguments of this program, and behind them what `VARIABLE_FILE` files say about settings
/// that neither a flag nor a variable gives.
///
/// # Errors
/// [`Error::Setting`] when such a file cannot be read.
pub fn arguments<C: CommandFactory>() -> Result<Vec<OsString>> {
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
    let given: Vec<String> =
        arguments.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    for argument in C::command().get_arguments() {
        let (Some(flag), Some(variable)) = (argument.get_long(), argument.get_env()) else {
            continue;
        };
        let flag = format!("--{flag}");
        let is_given =
            given.iter().any(|word| *word == flag || word.starts_with(&format!("{flag}=")));
        let mut file_variable = variable.to_owned();
        file_variable.push("_FILE");
        let Some(file) = std::env::var_os(&file_variable).filter(|_| !is_given) else { continue };
        if std::env::var_os(variable).is_some() {
            continue;
        }
        let text = std::fs::read_to_string(&file).map_err(|error| {
            Error::Setting(format!("{}: {error}", file_variable.to_string_lossy()))
        })?;
        arguments.push(format!("{flag}={}", text.trim_end()).into());
    }
    Ok(arguments)
}
