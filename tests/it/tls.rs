//! Certificates of our own making, and a way in that speaks TLS in front of a server that does not.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// What Postgres is asked before TLS begins.
const SSL_REQUEST: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];

/// Speaks TLS in front of somebody who does not.
pub struct Gate {
    pub address: SocketAddr,
    /// The authority behind its certificate, as PEM.
    pub authority: PathBuf,
    door: JoinHandle<()>,
}

/// What is spoken before TLS.
#[derive(Clone, Copy)]
pub enum Before {
    Nothing,
    /// Postgres is asked whether it speaks TLS at all.
    Asked,
}

impl Gate {
    /// In front of `behind`, with a certificate for this name of an authority that is written into `folder`.
    pub async fn open(
        folder: &tempfile::TempDir,
        name: &str,
        behind: SocketAddr,
        before: Before,
    ) -> Self {
        let mut authority = CertificateParams::new(Vec::<String>::new()).unwrap();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority =
            CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(vec![name.to_owned()])
            .unwrap()
            .signed_by(&key, &authority)
            .unwrap();
        let path = folder.path().join("authority.pem");
        std::fs::write(&path, authority.pem()).unwrap();
        let private = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], private)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let door = tokio::spawn(async move {
            while let Ok((guest, _)) = listener.accept().await {
                tokio::spawn(let_in(guest, acceptor.clone(), behind, before));
            }
        });
        Self {
            address,
            authority: path,
            door,
        }
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.door.abort();
    }
}

/// Whoever does not trust the certificate turns back, and that is no failure of the gate.
async fn let_in(mut guest: TcpStream, acceptor: TlsAcceptor, behind: SocketAddr, before: Before) {
    if let Before::Asked = before {
        let mut asked = [0; 8];
        if guest.read_exact(&mut asked).await.is_err() {
            return;
        }
        assert_eq!(asked, SSL_REQUEST, "something was said without TLS");
        guest.write_all(b"S").await.unwrap();
    }
    let Ok(mut guest) = acceptor.accept(guest).await else {
        return;
    };
    let mut host = TcpStream::connect(behind).await.unwrap();
    let _ = copy_bidirectional(&mut guest, &mut host).await;
}
