//! `voordeur centre …`: an operator opens, lists, shows and closes centres.
use crate::running;
use crate::settings::Settings;
use clap::{Args, Subcommand, ValueEnum};
use kernel::centre::{self, Foundation};
use kernel::hours::Jurisdiction;
use kernel::{CentreId, Error, Language, OpenHouse, Result, Role, people, record, sql};

#[derive(Subcommand)]
pub enum CentreChore {
    /// Opens a new centre and invites its first coordinator
    New(NewCentre),
    /// Lists all centres, without anything of what is said in them
    List,
    /// Shows one centre
    Show { host: String },
    /// Closes a centre: nobody comes in any more, nothing is thrown away yet
    Close { host: String },
}

#[derive(Args)]
pub struct NewCentre {
    /// What the neighbourhood calls it
    #[arg(long)]
    name: String,
    /// The host name at which it answers, without a port
    #[arg(long)]
    host: String,
    /// The language that is spoken when nobody asks for another
    #[arg(long, default_value = "nl")]
    language: String,
    /// Under whose law: ages, supervisors, helplines, words
    #[arg(long, default_value = "nl")]
    jurisdiction: Country,
    /// The first name of the first coordinator
    #[arg(long)]
    coordinator_name: String,
    /// The mail address of the first coordinator; there the invitation goes
    #[arg(long)]
    coordinator_mail: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum Country {
    Nl,
    Be,
}

record! {
    struct Line {
        id: CentreId,
        host: String,
        name: String,
        jurisdiction: String,
        n_people: i64,
        is_closed: bool,
    }
}

pub async fn run(settings: &Settings, chore: CentreChore) -> Result<()> {
    let open = running::open(settings).await?;
    match chore {
        CentreChore::New(new) => found(&open, &new).await?,
        CentreChore::List => list(&open, None).await?,
        CentreChore::Show { host } => list(&open, Some(host)).await?,
        CentreChore::Close { host } => close(&open, &host).await?,
    }
    open.house.db.close().await;
    Ok(())
}

async fn found(open: &OpenHouse, new: &NewCentre) -> Result<()> {
    let refuse = |why: String| Error::Setting(why);
    let language = Language::from_tag(&new.language)
        .ok_or_else(|| refuse(format!("{} is no language of this house", new.language)))?;
    let is_host = !new.host.is_empty()
        && new.host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    if !is_host {
        return Err(refuse(format!("{} is no host name", new.host)));
    }
    let jurisdiction = match new.jurisdiction {
        Country::Nl => Jurisdiction::Nl,
        Country::Be => Jurisdiction::Be,
    };
    let house = &open.house;
    let mut tx = house.db.write(house.clock.now()).await?;
    let foundation = Foundation { name: &new.name, host: &new.host, language, jurisdiction };
    let founded = centre::found(&mut tx, &foundation).await;
    if founded.as_ref().is_err_and(Error::is_taken) {
        return Err(refuse(format!("a centre already answers at {}", new.host)));
    }
    founded?;
    let coordinator = coming_in::invite(
        &mut tx,
        house,
        &new.coordinator_name,
        "mail",
        &new.coordinator_mail,
        &[Role::Coordinator],
    )
    .await?;
    people::log_act(&mut tx, None, Some(coordinator), "invited", "by the operator").await?;
    sql!(
        "update centre set contact_id = $2, mail = $3 where id = $1",
        tx.centre,
        coordinator,
        new.coordinator_mail.as_str()
    )
    .run(&mut tx)
    .await?;
    centre::touch(&mut tx).await?;
    tx.save().await?;
    let address = house.address_of(&new.host);
    let NewCentre { name, coordinator_name, coordinator_mail, .. } = new;
    println!("{name} is founded at {address}; until its opening date only invited people come in.");
    println!("{coordinator_name} comes in at {address}/binnenkomen with {coordinator_mail}.");
    Ok(())
}

async fn list(open: &OpenHouse, host: Option<String>) -> Result<()> {
    let house = &open.house;
    let mut tx = house.db.read(house.clock.now());
    let lines = sql!(
        "select id, host, name, jurisdiction, (closed_at is not null) as is_closed,
           (select count(*) from person
            where person.centre_id = centre.id and standing <> 'guest') as n_people
         from centre where (host = $1 or $1 is null) order by host limit 10000",
        host
    )
    .all::<Line>(&mut tx)
    .await?;
    if lines.is_empty() {
        return Err(Error::Setting("no centre answers there".to_owned()));
    }
    for Line { id, host, name, jurisdiction, n_people, is_closed } in lines {
        let state = if is_closed { "closed" } else { "open" };
        println!("{host}\t{name}\t{jurisdiction}\t{n_people} people\t{state}\t{id}");
    }
    Ok(())
}

async fn close(open: &OpenHouse, host: &str) -> Result<()> {
    let house = &open.house;
    let mut tx = house.db.write(house.clock.now()).await?;
    let n_closed = sql!(
        "update centre set closed_at = $2, version = version + 1
         where host = $1 and closed_at is null",
        host,
        tx.now
    )
    .touch(&mut tx)
    .await?;
    if n_closed == 0 {
        return Err(Error::Setting(format!("no open centre answers at {host}")));
    }
    tx.save().await?;
    println!("{host} is closed; its host now answers as if nobody lives there.");
    Ok(())
}
