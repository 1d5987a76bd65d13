//! The street: how a name becomes a number, and how one gets there. In tests another.
use std::io;
use std::net::{IpAddr, SocketAddr};
use tokio::net::{TcpStream, lookup_host};

/// Knows which machines a name stands for.
#[async_trait::async_trait]
pub trait Resolver: Send + Sync + 'static {
    async fn addresses(&self, name: &str) -> io::Result<Vec<IpAddr>>;
}

/// Goes to a machine. It is only ever asked for those that were checked.
#[async_trait::async_trait]
pub trait Connector: Send + Sync + 'static {
    async fn connect(&self, to: SocketAddr) -> io::Result<TcpStream>;
}

/// The real one, as the machine of the house knows it. Proxies are not asked.
pub(crate) struct Web;

#[async_trait::async_trait]
impl Resolver for Web {
    async fn addresses(&self, name: &str) -> io::Result<Vec<IpAddr>> {
        Ok(lookup_host((name, 0)).await?.map(|address| address.ip()).collect())
    }
}

#[async_trait::async_trait]
impl Connector for Web {
    async fn connect(&self, to: SocketAddr) -> io::Result<TcpStream> {
        TcpStream::connect(to).await
    }
}
