//! All words of what is printed are made to fit, and photos that cannot be read are left out.
use crate::edition::{
    Activity, Agenda, Byline, Call, Day, Ear, Edition, Face, Faces, Masthead, Notice, Offer,
    Offers, Picture, Poster, Slip, Story,
};
use crate::pouring::{pour, shown};

/// Implements, for a value made of texts and smaller values, making all of them fit the page.
macro_rules! poured {
    ($($name:ident { $($text:ident)*; $($list:ident)*; $($inner:ident)* })*) => { $(
        impl $name {
            pub(crate) fn pour(&mut self) {
                $(self.$text = shown(&self.$text);)*
                $(self.$list.iter_mut().for_each(|text| *text = shown(text));)*
                $(self.$inner.iter_mut().for_each(|own| own.pour());)*
            }
        }
    )* };
}

poured! {
    Masthead { name; lines; }
    Ear { title text; ; }
    Byline { name spot; ; }
    Picture { alt caption; ; }
    Offers { rubric title; ; notes }
    Offer { kind text until; ; }
    Slip { title text message sender; choices; }
    Notice { title text; ; }
    Agenda { rubric title; ; days }
    Day { ; day; lines }
    Activity { time what about; ; }
    Faces { rubric; ; people }
    Face { name about; ; }
    Call { title hours; online; }
}

impl Story {
    fn pour(&mut self) {
        self.rubric = shown(&self.rubric);
        self.headline = shown(&self.headline);
        self.byline.pour();
        self.brief.iter_mut().for_each(|line| *line = shown(line));
        self.picture.iter_mut().for_each(Picture::pour);
        self.blocks = pour(std::mem::take(&mut self.blocks));
        self.foot.iter_mut().flatten().for_each(|text| *text = shown(text));
    }

    fn leave_out(&mut self, photos: &[usize]) {
        self.byline.face.take_if(|own| photos.contains(own));
        self.picture.take_if(|own| photos.contains(&own.photo));
        self.blocks
            .retain(|block| !block.picture.as_ref().is_some_and(|own| photos.contains(&own.photo)));
    }
}

impl Edition {
    pub(crate) fn pour(&mut self) {
        self.title = shown(&self.title);
        self.masthead.pour();
        self.masthead.left.pour();
        self.masthead.right.pour();
        self.articles.iter_mut().for_each(Story::pour);
        self.offers.pour();
        self.slip.pour();
        self.notices.iter_mut().for_each(Notice::pour);
        self.agenda.pour();
        self.faces.pour();
        self.call.pour();
        self.colophon.iter_mut().for_each(|text| *text = shown(text));
    }

    pub(crate) fn leave_out(&mut self, photos: &[usize]) {
        self.articles.iter_mut().for_each(|story| story.leave_out(photos));
        for person in &mut self.faces.people {
            person.face.take_if(|own| photos.contains(own));
        }
    }
}

impl Poster {
    pub(crate) fn pour(&mut self) {
        self.title = shown(&self.title);
        self.from = shown(&self.from);
        self.article.pour();
        self.call.pour();
    }

    pub(crate) fn leave_out(&mut self, photos: &[usize]) {
        self.article.leave_out(photos);
    }
}
