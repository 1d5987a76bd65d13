//! Chance: what nobody can guess beforehand.
use kernel::Result;

/// No 0 and O, no 1, I and L: what is read from paper and typed with cold fingers.
const LETTERS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// So many letters, about 5 bits each.
pub fn letters(n: usize) -> Result<String> {
    let mut chance = vec![0; n];
    getrandom::fill(&mut chance)?;
    let letter = |byte: &u8| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]);
    Ok(chance.iter().map(letter).collect())
}

/// A number below `end`.
pub fn below(end: u32) -> Result<u32> {
    let mut chance = [0; 8];
    getrandom::fill(&mut chance)?;
    Ok((u64::from_le_bytes(chance) % u64::from(end)) as u32)
}
