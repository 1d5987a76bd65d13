//! Who gets the newspaper of the demo house by mail.
use crate::queries::subscribers;
use kernel::{Result, Writing};

const SUBSCRIBERS: [(&str, &str); 3] =
    [("ria@demo.invalid", "nl"), ("wim@demo.invalid", "nl"), ("fatma@demo.invalid", "tr")];

pub async fn furnish(tx: &mut Writing) -> Result<()> {
    for (address, language) in SUBSCRIBERS {
        let own = subscribers::write_down(tx, address, language).await?;
        subscribers::confirm(tx, own.id).await?;
    }
    Ok(())
}
