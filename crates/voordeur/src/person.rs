//! `voordeur person …`: what an operator does for people of a centre when nobody inside can.
use crate::running;
use crate::settings::Settings;
use clap::{Args, Subcommand};
use kernel::{Error, House, PersonId, Result, Role, Writing, people};

#[derive(Subcommand)]
pub enum PersonChore {
    /// Puts somebody on the list of a centre and sends the invitation
    Invite {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        name: String,
        /// The mail address to which the invitation goes
        #[arg(long)]
        address: String,
        /// A role, as coordinator or host; may come more than once
        #[arg(long)]
        role: Vec<String>,
    },
    /// Makes a buurtpas and prints its code and words; the former card is withdrawn
    Card {
        #[command(flatten)]
        who: Who,
        /// The word that only its owner knows
        #[arg(long)]
        word: String,
    },
    /// Gives or takes a role
    Role {
        #[command(flatten)]
        who: Who,
        /// A role, as coordinator or host
        role: String,
        /// Takes it instead
        #[arg(long)]
        take: bool,
    },
    /// Forgets a lost second factor; the next time in the back room a new one is set up
    ResetFactor {
        #[command(flatten)]
        who: Who,
    },
}

#[derive(Args)]
pub struct At {
    /// The host name of the centre
    #[arg(long)]
    host: String,
}

#[derive(Args)]
pub struct Who {
    #[command(flatten)]
    at: At,
    /// The mail address by which this centre knows the person
    #[arg(long)]
    address: String,
}

pub async fn run(settings: &Settings, chore: PersonChore) -> Result<()> {
    let open = running::open(settings).await?;
    let house = &open.house;
    let mut tx = house.db.write(house.clock.now()).await?;
    match chore {
        PersonChore::Invite { at, name, address, role } => {
            enter(&mut tx, house, &at).await?;
            let roles = role.iter().map(|word| role_of(word)).collect::<Result<Vec<_>>>()?;
            let person = coming_in::invite(&mut tx, house, &name, "mail", &address, &roles).await?;
            people::log_act(&mut tx, None, Some(person), "invited", "by the operator").await?;
            println!("{name} is invited.");
        }
        PersonChore::Card { who, word } => {
            let person = find(&mut tx, house, &who).await?;
            let card = coming_in::make_card(&mut tx, None, person, &word).await?;
            people::log_act(&mut tx, None, Some(person), "card_made", "by the operator").await?;
            println!("{}\n{}", card.code, card.words.join(" "));
        }
        PersonChore::Role { who, role, take } => {
            let person = find(&mut tx, house, &who).await?;
            let given = role_of(&role)?;
            if take {
                people::take_role(&mut tx, person, given).await?;
                people::log_act(&mut tx, None, Some(person), "role_taken", &role).await?;
            } else {
                people::give_role(&mut tx, person, given).await?;
                people::log_act(&mut tx, None, Some(person), "role_given", &role).await?;
            }
            println!("done");
        }
        PersonChore::ResetFactor { who } => {
            let person = find(&mut tx, house, &who).await?;
            coming_in::reset_factor(&mut tx, person).await?;
            people::log_act(&mut tx, None, Some(person), "factor_reset", "by the operator").await?;
            println!("The next time in the back room a new second factor is set up.");
        }
    }
    // What this asks for, as an invitation, is done by the house that runs.
    tx.save().await?;
    house.db.close().await;
    Ok(())
}

fn role_of(word: &str) -> Result<Role> {
    Role::from_word(word).ok_or_else(|| {
        let roles: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
        Error::Setting(format!("{word} is no role; the roles are {}", roles.join(", ")))
    })
}

async fn enter(tx: &mut Writing, house: &House, at: &At) -> Result<()> {
    let found = house.centres.at_host(tx, &at.host).await;
    found.map(drop).map_err(|_| Error::Setting(format!("no centre answers at {}", at.host)))
}

async fn find(tx: &mut Writing, house: &House, who: &Who) -> Result<PersonId> {
    enter(tx, house, &who.at).await?;
    let person = people::with_address(tx, "mail", &who.address).await?;
    person.ok_or_else(|| Error::Setting(format!("{} knows nobody with that address", who.at.host)))
}
