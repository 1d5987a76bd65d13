//! `voordeur verify-audit`: one line per finding in the chained log; exit 1 if there is one.
use crate::running;
use crate::settings::Settings;
use kernel::{Result, centre};
use std::process::ExitCode;

pub async fn verify(settings: &Settings) -> Result<ExitCode> {
    let open = running::open(settings).await?;
    let mut is_right = true;
    for checked in side_room::verify(&open.house).await? {
        let mut tx = open.house.db.read(open.house.clock.now());
        tx.centre = checked.centre;
        let host = centre::settings(&mut tx).await?.host;
        if checked.findings.is_empty() {
            println!("fine     {host}: {} rows", checked.n_rows);
        }
        for finding in &checked.findings {
            is_right = false;
            println!("serious  {host}: {finding}");
        }
    }
    open.house.db.close().await;
    Ok(if is_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
