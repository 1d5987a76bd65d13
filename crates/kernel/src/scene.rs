//! The drawings that people choose from, for what has no photo.
use crate::language::Words;
use crate::{Voice, asset, choice};

choice! {
    /// A drawing, by what one sees on it.
    pub Scene {
        LivingRoom "huiskamer",
        Coffee "koffie",
        Soup "soep",
        Sewing "naaien",
        Walking "wandel",
        Garden "tuin",
        Tablet "tablet",
        Bicycle "fiets",
    } or LivingRoom
}

impl Scene {
    pub const ALL: &'static [Self] = &[
        Self::LivingRoom,
        Self::Coffee,
        Self::Soup,
        Self::Sewing,
        Self::Walking,
        Self::Garden,
        Self::Tablet,
        Self::Bicycle,
    ];

    /// "koffie": what one sees.
    pub fn said(self, voice: &Voice) -> &str {
        let words = Words(voice);
        match self {
            Self::LivingRoom => words.scene_living_room(),
            Self::Coffee => words.scene_coffee(),
            Self::Soup => words.scene_soup(),
            Self::Sewing => words.scene_sewing(),
            Self::Walking => words.scene_walking(),
            Self::Garden => words.scene_garden(),
            Self::Tablet => words.scene_tablet(),
            Self::Bicycle => words.scene_bicycle(),
        }
    }

    pub fn path(self) -> &'static str {
        match self {
            Self::LivingRoom => asset::SCENES_KAMER_HUISKAMER_SVG.path,
            Self::Coffee => asset::SCENES_KOFFIE_SVG.path,
            Self::Soup => asset::SCENES_SOEP_SVG.path,
            Self::Sewing => asset::SCENES_NAAIEN_SVG.path,
            Self::Walking => asset::SCENES_WANDEL_SVG.path,
            Self::Garden => asset::SCENES_TUIN_SVG.path,
            Self::Tablet => asset::SCENES_TABLET_SVG.path,
            Self::Bicycle => asset::SCENES_FIETS_SVG.path,
        }
    }
}
