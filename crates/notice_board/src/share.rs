//! An offer outside the house: the card in somebody's chat, and ways to tell it to somebody. What
//! somebody lacks has none of these, and nobody is named.
use crate::assets;
use crate::notice::Notice;
use crate::words::Words;
use feeds::for_others;
use kernel::{Here, House, Preview};

pub struct Outside {
    pub preview: Preview,
    /// Title and address, to send to somebody.
    pub text: String,
}

impl Outside {
    /// `None` for what is told nowhere else.
    pub fn of(here: &Here, house: &House, notice: &Notice) -> Option<Self> {
        if notice.kind.is_request() || !notice.hangs(here.now) {
            return None;
        }
        let begins = house.address_of(&here.centre.settings.host);
        let address = format!("{begins}{}", notice.path());
        let words = Words(&here.voice);
        let text = for_others(&words.share_text(notice.title.as_str(), address.as_str()));
        let (picture, picture_alt) = match notice.photo_id {
            Some(photo) => (format!("/foto/{photo}/middel"), notice.photo_says(&words)),
            None => (assets::SHARE_PNG.path.to_owned(), words.board_drawn().to_owned()),
        };
        let preview = Preview {
            title: notice.title.clone(),
            description: notice.story.clone(),
            address,
            picture: format!("{begins}{picture}"),
            picture_alt,
        };
        Some(Self { preview, text })
    }
}
