//! Whom one meets at the tables, for the rest of the house (R-Rosa-35).
use crate::presence::Company;
use crate::table::{self, Table};
use crate::words::Words;
use crate::{rota, seeing};
use kernel::{Attending, Here, Result, Tx};

/// Who sits there now, as far as whoever looks may see them at the table itself, and who receives
/// people in the coming week. Who may not read at a table meets only those who receive people.
pub async fn attending(tx: &mut Tx, here: &Here) -> Result<Vec<Attending>> {
    let mut all = Vec::new();
    for table in table::all(tx).await? {
        all.extend(sitting(tx, here, &table).await?);
        for opening in rota::week(tx, table.id, &here.centre.zone).await? {
            let Some(person) = opening.host.filter(|_| here.now < opening.opens) else { continue };
            let says = Words(&here.voice).attending_later(here.moment(opening.opens));
            all.push(Attending { person, is_now: false, at: opening.opens, says });
        }
    }
    Ok(all)
}

async fn sitting(tx: &mut Tx, here: &Here, table: &Table) -> Result<Vec<Attending>> {
    let at_work = rota::at_work(tx, table, &here.centre.zone).await?;
    let unseen = seeing::unseen(tx, here).await?;
    let may_see =
        seeing::reads(tx, here, table).await? && !seeing::is_outside(tx, here, table).await?;
    let company = Company::at(tx, table, &at_work).await?.without(&unseen);
    let seated = company.seated.iter().filter(|seated| !seated.is_guest);
    let seated = seated.filter(|seated| may_see || company.receiving.contains(&seated.person));
    let says = Words(&here.voice).attending_now();
    let attending =
        |person| Attending { person, is_now: true, at: here.now, says: says.to_owned() };
    Ok(seated.map(|seated| attending(seated.person)).collect())
}
