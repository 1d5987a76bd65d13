//! The program: opens the house and keeps it open, and the chores of its operator.
mod admin;
mod audit;
mod backup;
mod centre;
mod demo;
mod doctor;
mod person;
mod rooms;
mod running;
mod server;
mod settings;
#[cfg(test)]
mod tests;

use clap::{CommandFactory as _, Parser, Subcommand};
use kernel::Result;
use settings::{LogFormat, Settings};
use std::path::PathBuf;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// Whoever listens has two buffers of 8 KiB that are hardly filled. This allocator lays each on pages of
/// its own, of which only the filled ones count, and gives back at once what a rush of visitors took
/// (`.cargo/config.toml`).
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Software with which a neighbourhood runs its own digital neighbourhood centre.
#[derive(Parser)]
#[command(name = "voordeur", version)]
struct Cli {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    chore: Option<Chore>,
}

#[derive(Subcommand)]
enum Chore {
    /// Runs the house until SIGINT or SIGTERM; without a word this is what happens
    Serve,
    /// Builds the demo house in an empty data folder
    Demo,
    /// Brings the database to this version
    Migrate,
    /// Checks settings, database, mail, clock, disk and rights; exit 1 if something is serious
    Doctor {
        /// The clock is right: retention may go on after a jump of more than 30 days
        #[arg(long)]
        accept_clock: bool,
    },
    /// Opens, lists, shows and closes centres
    #[command(subcommand)]
    Centre(centre::CentreChore),
    /// Invites people, prints cards, gives roles, resets a lost second factor
    #[command(subcommand)]
    Person(person::PersonChore),
    /// Writes the whole house to one file, while it runs
    Backup { file: PathBuf },
    /// Puts a backup back into an empty data folder
    Restore { file: PathBuf },
    /// Prints every address with its method and who may enter
    Routes,
    /// Checks the chained log; names what is changed, missing or swapped, exit 1 if something is
    VerifyAudit,
}

#[tokio::main]
async fn main() -> ExitCode {
    // What the house writes, nobody else on this machine reads.
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    if let Err(error) = leave_no_dump() {
        return failed(&kernel::Error::Setting(format!("memory could be dumped: {error}")));
    }
    let arguments = match settings::arguments::<Cli>() {
        Ok(arguments) => arguments,
        Err(error) => return failed(&error),
    };
    let Cli { settings, chore } = Cli::parse_from(arguments);
    write_log(&settings);
    match run(&settings, chore.unwrap_or(Chore::Serve)).await {
        Ok(code) => code,
        Err(error) => failed(&error),
    }
}

/// What people say to each other passes through memory: a crash leaves none of it on the disk, and no
/// other program of the same user reads it there (`promises.md` T20).
fn leave_no_dump() -> std::io::Result<()> {
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}

async fn run(settings: &Settings, chore: Chore) -> Result<ExitCode> {
    settings.check()?;
    match chore {
        Chore::Serve => running::serve(settings).await?,
        Chore::Demo => demo::build(settings).await?,
        Chore::Migrate => running::open(settings).await?.house.db.close().await,
        Chore::Doctor { accept_clock } => return doctor::examine(settings, accept_clock).await,
        Chore::Centre(chore) => centre::run(settings, chore).await?,
        Chore::Person(chore) => person::run(settings, chore).await?,
        Chore::Backup { file } => backup::write(settings, &file).await?,
        Chore::Restore { file } => backup::put_back(settings, &file).await?,
        Chore::Routes => print_routes(),
        Chore::VerifyAudit => return audit::verify(settings).await,
    }
    Ok(ExitCode::SUCCESS)
}

fn print_routes() {
    for address in kernel::house::addresses(&rooms::known()) {
        println!("{:6} {:44} {}", address.method, address.path, address.rule);
    }
}

fn failed(error: &kernel::Error) -> ExitCode {
    use std::error::Error as _;
    eprintln!("voordeur: {error}");
    let mut cause = error.source();
    while let Some(deeper) = cause {
        eprintln!("  because: {deeper}");
        cause = deeper.source();
    }
    ExitCode::FAILURE
}

fn write_log(settings: &Settings) {
    let filter = EnvFilter::try_new(&settings.log).unwrap_or_else(|error| {
        let _ = Cli::command().error(clap::error::ErrorKind::InvalidValue, error).print();
        EnvFilter::new("info")
    });
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match settings.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
}
