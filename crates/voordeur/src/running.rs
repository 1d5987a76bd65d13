//! Running the house: its doors, its chores in the background, and an orderly farewell.
use crate::settings::{self, Scheme, Settings};
use crate::{admin, demo, rooms, server};
use kernel::{Clock, Db, House, OpenHouse, Result};
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::time::Duration;
use telling::{DemoPost, Mail, Sms, Telling, Transport};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::{MissedTickBehavior, interval};

/// Signs of life are written down and due work is done at least this often.
const TICK: Duration = Duration::from_secs(30);
/// How long a change by another program may stay unseen.
const LOOK_OUT: Duration = Duration::from_secs(2);
/// What was kept long enough goes within a day.
const ROUND: Duration = Duration::from_secs(24 * 60 * 60);

/// Opens the database and every room; the data folder is made when it is not there.
pub async fn open(settings: &Settings) -> Result<OpenHouse> {
    std::fs::create_dir_all(&settings.data)?;
    let db = Db::open(&settings.database()).await?;
    let house = kernel::Settings {
        db,
        clock: clock()?,
        data: settings.data.clone(),
        photos: settings.photos_folder(),
        keys: settings.keys_folder(),
        scheme: settings.scheme().as_str().to_owned(),
        port: settings.public_port(),
        trusted_proxies: settings.proxies()?,
        is_demo: settings.is_demo(),
    };
    kernel::open(house, rooms::rooms(telling(settings)?)).await
}

/// The clock on the wall; in a build for tests one that starts at `VOORDEUR_TEST_NOW`.
fn clock() -> Result<Clock> {
    match std::env::var("VOORDEUR_TEST_NOW") {
        Ok(moment) if cfg!(debug_assertions) && !moment.is_empty() => {
            Ok(Clock::starting_at(moment.parse()?))
        }
        _ => Ok(Clock::OfTheWall),
    }
}

/// The ways by which letters leave this house.
///
/// # Errors
/// [`kernel::Error::Setting`] with what the setting should look like.
pub fn transport(settings: &Settings) -> Result<Transport> {
    Ok(Transport { mail: Mail::parse(&settings.mail)?, sms: Sms::parse(&settings.sms)? })
}

fn telling(settings: &Settings) -> Result<Telling> {
    let post = match settings.demo_post {
        settings::DemoPost::Loopback => DemoPost::Loopback,
        settings::DemoPost::All => DemoPost::All,
        settings::DemoPost::Off => DemoPost::Off,
    };
    let keys = if settings.is_demo() { demo::keys() } else { Vec::new() };
    Ok(Telling::new(transport(settings)?).with_demo_post(post, keys))
}

pub async fn serve(settings: &Settings) -> Result<()> {
    server::raise_file_limit();
    if demo::is_empty(settings) {
        println!("The data folder {} is empty: building the demo house.", settings.data.display());
        demo::build(settings).await?;
    }
    let OpenHouse { house, router, closing } = open(settings).await?;
    let listener = server::listen(settings.listen)?;
    let admin_listener = TcpListener::bind(settings.admin_listen).await?;
    print_addresses(settings, listener.local_addr()?);
    let chores = [
        tokio::spawn(tick(house.clone())),
        tokio::spawn(round(house.clone())),
        tokio::spawn(look_out(house.clone())),
    ];
    let admin_closes = house.clone();
    let admin = server::serve(admin_listener, admin::router(house.clone()), async move {
        admin_closes.closes().await;
    });
    let street = server::serve(listener, router, async {
        told_to_stop().await;
        closing.send_replace(true);
    });
    tokio::join!(street, admin);
    chores.iter().for_each(tokio::task::JoinHandle::abort);
    house.tick().await?;
    house.db.close().await;
    Ok(())
}

async fn told_to_stop() {
    let (interrupt, terminate) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
    let (Ok(mut interrupt), Ok(mut terminate)) = (interrupt, terminate) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
}

/// Work is done as soon as a deed asks for it, and looked for every half minute.
async fn tick(house: House) {
    let bell = house.db.work_bell();
    let mut ticks = interval(TICK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = bell.notified() => {}
        }
        if let Err(error) = house.tick().await {
            tracing::error!(error = &error as &dyn std::error::Error, "a tick failed");
        }
    }
}

/// Notices what another program wrote in the same database, as `voordeur centre`.
async fn look_out(house: House) {
    let mut looks = interval(LOOK_OUT);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        looks.tick().await;
        if let Err(error) = house.centres.notice_changes(&house).await {
            tracing::warn!(error = &error as &dyn std::error::Error, "could not look out");
        }
    }
}

async fn round(house: House) {
    let mut rounds = interval(ROUND);
    loop {
        rounds.tick().await;
        match house.forget().await {
            Ok(n_forgotten) => tracing::info!(n_forgotten, "the nightly round"),
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "the nightly round failed"
                )
            }
        }
    }
}

fn print_addresses(settings: &Settings, listening: SocketAddr) {
    let port = listening.port();
    if settings.is_demo() {
        demo::print_welcome(port);
        if !listening.ip().is_loopback()
            && let Some(address) = address_on_the_network(listening)
        {
            println!("On a telephone on the same network: http://{address}:{port}");
        }
    } else {
        let scheme = match settings.scheme() {
            Scheme::Http => "http",
            Scheme::Https => "https, behind a proxy",
        };
        println!("Voordeur listens on {listening} ({scheme}); its centres answer by host name.");
    }
}

/// Which address of this machine others on the network would use. Nothing is sent.
fn address_on_the_network(listening: SocketAddr) -> Option<IpAddr> {
    if !listening.ip().is_unspecified() {
        return Some(listening.ip());
    }
    // A documentation address: "connecting" a datagram socket only chooses the way out.
    let socket = UdpSocket::bind((listening.ip(), 0)).ok()?;
    socket.connect("192.0.2.1:9").ok()?;
    socket.local_addr().ok().map(|address| address.ip())
}
