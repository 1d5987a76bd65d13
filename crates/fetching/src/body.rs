//! The body of an answer: unpacked as it comes, and cut off where it gets too large.
use crate::{BYTES_MAX, Trouble};
use axum::http::{Response, header};
use flate2::write::MultiGzDecoder;
use http_body_util::BodyExt as _;
use hyper::body::{Body as _, Incoming};
use std::io::{self, Write};

/// Takes bytes until there are too many.
#[derive(Default)]
struct Basket(Vec<u8>);

impl Write for Basket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if BYTES_MAX < self.0.len() + bytes.len() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What came, as it is or packed.
enum Arriving {
    Plain(Basket),
    Packed(Box<MultiGzDecoder<Basket>>),
}

impl Arriving {
    fn take(&mut self, bytes: &[u8]) -> Result<(), Trouble> {
        let taken = match self {
            Self::Plain(basket) => basket.write_all(bytes),
            Self::Packed(packed) => packed.write_all(bytes),
        };
        taken.map_err(|error| trouble(&error))
    }

    fn whole(self) -> Result<Vec<u8>, Trouble> {
        match self {
            Self::Plain(basket) => Ok(basket.0),
            Self::Packed(packed) => {
                packed.finish().map(|basket| basket.0).map_err(|error| trouble(&error))
            }
        }
    }
}

fn trouble(error: &io::Error) -> Trouble {
    if error.kind() == io::ErrorKind::FileTooLarge {
        Trouble::TooLarge
    } else {
        Trouble::Unreadable
    }
}

pub(crate) async fn read(answer: Response<Incoming>) -> Result<Vec<u8>, Trouble> {
    if (BYTES_MAX as u64) < answer.body().size_hint().lower() {
        return Err(Trouble::TooLarge);
    }
    let packing = answer.headers().get(header::CONTENT_ENCODING).map(|value| value.as_bytes());
    let mut arriving = match packing {
        None | Some(b"identity" | b"") => Arriving::Plain(Basket::default()),
        Some(b"gzip" | b"x-gzip") => {
            Arriving::Packed(Box::new(MultiGzDecoder::new(Basket::default())))
        }
        Some(_) => return Err(Trouble::Unreadable),
    };
    let mut body = answer.into_body();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Trouble::NoAnswer)?;
        if let Some(bytes) = frame.data_ref() {
            arriving.take(bytes)?;
        }
    }
    arriving.whole()
}
