//! What the newspaper of a centre is called.
use crate::queries::issues;
use crate::words::Words;
use kernel::{Here, Result, Tx};

/// As its centre named it, or after the centre.
pub async fn name(tx: &mut Tx, here: &Here) -> Result<String> {
    let named_after = || {
        let name = Words(&here.voice).paper_of(here.centre.settings.name.as_str());
        // It stands in headings and in other sentences, where no marks are needed around it.
        crate::share::for_others(&name)
    };
    Ok(issues::masthead(tx).await?.unwrap_or_else(named_after))
}
