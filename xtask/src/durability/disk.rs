//! A disk that keeps only what it was asked to sync, for testing power cuts without a real one.
//!
//! `powercut/shim.c` notes, for each file below a folder, how it was when it was last synced.
//! [`Disk::cut`] then leaves the folder as a power cut may leave it: what was synced is there; of
//! what was written since, any sectors may be there, in any order. A program that waits for the
//! disk before it says "kept" loses nothing by that; one that does not, does.
use crate::commands::{folder_of_the_house, listen};
use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a disk writes whole or not at all.
const SECTOR_BYTES: usize = 512;

pub struct Disk {
    /// The folder that a program lives in.
    pub house: PathBuf,
    /// The same files as they were synced.
    kept: PathBuf,
    shim: PathBuf,
}

impl Disk {
    /// A new disk in an empty folder.
    pub fn new(folder: &Path) -> std::result::Result<Self, String> {
        let named = |error| format!("{}: {error}", folder.display());
        fs::create_dir_all(folder.join("house")).map_err(named)?;
        fs::create_dir_all(folder.join("kept")).map_err(named)?;
        // The shim knows files by their whole path, as the system tells it.
        let folder = fs::canonicalize(folder).map_err(named)?;
        let (house, kept) = (folder.join("house"), folder.join("kept"));
        let disk = Self { house, kept, shim: folder.join("shim.so") };
        let source = folder_of_the_house().join("xtask/powercut/shim.c");
        let mut compiler = Command::new("gcc");
        compiler.args(["-Wall", "-Wextra", "-Werror", "-O1", "-shared", "-fPIC", "-o"]);
        listen(compiler.arg(&disk.shim).arg(source).arg("-ldl"))?;
        Ok(disk)
    }

    /// Lets a program that is not yet started live on this disk.
    pub fn carry(&self, program: &mut Command) {
        program.env("LD_PRELOAD", &self.shim);
        program.env("POWERCUT_HOUSE", &self.house).env("POWERCUT_KEPT", &self.kept);
    }

    /// The power is cut: the program is dead already. Afterwards the disk holds what is left.
    pub fn cut(&self, chance: &mut Chance) -> Result<()> {
        for file in files(&self.house)? {
            if !self.kept.join(below(&self.house, &file)).exists() {
                fs::remove_file(file)?;
            }
        }
        for kept in files(&self.kept)? {
            let file = self.house.join(below(&self.kept, &kept));
            let synced = fs::read(&kept)?;
            let written = if file.exists() { fs::read(&file)? } else { Vec::new() };
            let left = left_of(&synced, &written, chance);
            fs::write(file, &left)?;
            fs::write(kept, &left)?;
        }
        Ok(())
    }
}

/// A file after a cut: the synced sectors, and by chance some of those written since.
fn left_of(synced: &[u8], written: &[u8], chance: &mut Chance) -> Vec<u8> {
    let length = if chance.is_kind() { written.len() } else { synced.len() };
    let mut left = synced.to_vec();
    left.resize(length, 0);
    for (place, sector) in left.chunks_mut(SECTOR_BYTES).zip(written.chunks(SECTOR_BYTES)) {
        let n_bytes = place.len().min(sector.len());
        if chance.is_kind() {
            place[..n_bytes].copy_from_slice(&sector[..n_bytes]);
        }
    }
    left
}

/// Decides sector by sector what a cut leaves; the same seed decides the same.
pub struct Chance {
    state: u64,
    kind_percent: u64,
}

impl Chance {
    /// How much more than the synced sectors is left, 0 to 100 percent, is itself a matter of luck.
    pub fn new(seed: u64) -> Self {
        let mut chance = Self { state: seed.wrapping_add(1), kind_percent: 0 };
        chance.kind_percent = chance.below(101);
        chance
    }

    /// Nothing but what was synced is left.
    #[cfg(test)]
    fn unkind() -> Self {
        Self { state: 1, kind_percent: 0 }
    }

    fn is_kind(&mut self) -> bool {
        self.below(100) < self.kind_percent
    }

    /// A number from 0 up to, and without, `limit`, by the generator SplitMix64.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = self.state;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (number ^ (number >> 31)) % limit
    }
}

/// All files below a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

fn below<'a>(folder: &Path, file: &'a Path) -> &'a Path {
    file.strip_prefix(folder).expect("it was found below this folder")
}

#[cfg(test)]
mod tests;
