//! One file that can be fetched: its address, and its bytes as they go over the wire.
use crate::constant;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::io::Write as _;

/// Where the contents lie, beside `assets.rs`.
pub const FOLDER: &str = "assets";

/// Under which the kernel answers requests for files.
const ADDRESS: &str = "/a";

/// Ten hex digits: enough to tell the versions of one file apart.
const HASH_BYTES: usize = 5;

/// What we serve: ending, content type, and whether packing can make it smaller.
const KINDS: [(&str, &str, bool); 6] = [
    ("css", "text/css; charset=utf-8", true),
    ("js", "text/javascript; charset=utf-8", true),
    ("svg", "image/svg+xml", true),
    ("woff2", "font/woff2", false),
    ("png", "image/png", false),
    ("jpg", "image/jpeg", false),
];

/// A file with its address and contents.
pub struct Served {
    pub name: String,
    pub address: String,
    content_type: &'static str,
    plain: Vec<u8>,
    gzip: Option<Vec<u8>>,
    brotli: Option<Vec<u8>>,
}

impl Served {
    /// Panics when the file is of a kind that is not served: that stops the build.
    pub fn new(name: String, plain: Vec<u8>) -> Self {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
        let (_, content_type, is_packed) = KINDS
            .into_iter()
            .find(|(kind, ..)| *kind == ending)
            .unwrap_or_else(|| panic!("{name} is of a kind that is not served"));
        let hash: String =
            Sha256::digest(&plain)[..HASH_BYTES].iter().map(|byte| format!("{byte:02x}")).collect();
        // A drawing of a few lines can become longer; then it goes out plain.
        let packed = |pack: fn(&[u8]) -> Vec<u8>| {
            is_packed.then(|| pack(&plain)).filter(|packed| packed.len() < plain.len())
        };
        let [gzip, brotli] = [gzip, brotli].map(packed);
        Self {
            address: format!("{ADDRESS}/{stem}-{hash}.{ending}"),
            name,
            content_type,
            plain,
            gzip,
            brotli,
        }
    }

    /// The constant of this file.
    pub fn rust(&self) -> String {
        let Self { name, address, content_type, .. } = self;
        let constant = constant(name);
        let include = |ending| format!("include_bytes!(\"{FOLDER}/{constant}{ending}\")");
        let packed = |is_there, ending| match is_there {
            true => format!("Some({})", include(ending)),
            false => "None".to_owned(),
        };
        format!(
            "/// `{name}`\n\
             pub static {constant}: kernel::asset::Asset = kernel::asset::Asset {{\n    \
                 path: {address:?},\n    \
                 content_type: {content_type:?},\n    \
                 plain: {plain},\n    \
                 gzip: {gzip},\n    \
                 brotli: {brotli},\n\
             }};\n",
            plain = include(""),
            gzip = packed(self.gzip.is_some(), ".gz"),
            brotli = packed(self.brotli.is_some(), ".br"),
        )
    }

    /// What the constant includes, by name.
    pub fn contents(self) -> impl Iterator<Item = (String, Vec<u8>)> {
        let constant = constant(&self.name);
        [("", Some(self.plain)), (".gz", self.gzip), (".br", self.brotli)].into_iter().filter_map(
            move |(ending, bytes)| Some((format!("{FOLDER}/{constant}{ending}"), bytes?)),
        )
    }
}

/// The constant that names them all.
pub fn list(served: &[Served]) -> String {
    let names: Vec<_> = served.iter().map(|file| format!("&{}", constant(&file.name))).collect();
    format!(
        "/// Everything that can be fetched.\n\
         pub static ALL: &[&kernel::asset::Asset] = &[{}];\n",
        names.join(", ")
    )
}

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(plain).and_then(|()| packed.finish()).expect("memory takes what is written")
}

/// As small as brotli can; it is done once and read for ever.
fn brotli(mut plain: &[u8]) -> Vec<u8> {
    let best = BrotliEncoderParams { quality: 11, size_hint: plain.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut plain, &mut packed, &best).expect("memory takes what is written");
    packed
}
