//! The server and the listener before it, started and stopped together.

use crate::listener::Listener;
use crate::live::Live;
use crate::pod::Pod;
use rocket::fairing::AdHoc;
use rocket::{Build, Rocket};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::select;
use tokio::signal::unix::{SignalKind, signal};

/// Where the server listens: on a port of this machine that nobody but the listener is told.
pub const BEHIND: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// How long requests in hand may take when the pod is told to stop. The server adds its own (`web::config`).
const PATIENCE: Duration = Duration::from_secs(3);

/// Puts a listener before the server. Once it is told to stop, the listener lets nobody in any more and its requests be
/// answered; then the server stops.
pub fn before(
    rocket: Rocket<Build>,
    listener: Listener,
    told_to_stop: impl Future<Output = ()> + Send + Sync + 'static,
) -> Rocket<Build> {
    let peers = listener.peers();
    let open = AdHoc::on_liftoff("listener", move |rocket| {
        let behind = SocketAddr::new(rocket.config().address, rocket.config().port);
        let mut stop = rocket.shutdown();
        let live = rocket.state::<Arc<Pod>>().map(|pod| pod.live.clone());
        Box::pin(async move {
            let open = listener.open(behind);
            tokio::spawn(async move {
                select! {
                    () = told_to_stop => {}
                    () = &mut stop => {}
                }
                // Streams have no end of their own.
                live.inspect(Live::close);
                open.stop(PATIENCE).await;
                stop.notify();
            });
        })
    });
    rocket.manage(peers).attach(open)
}

/// Becomes ready when the process gets SIGTERM or SIGINT.
pub async fn signals() {
    let come = async |kind| match signal(kind) {
        Ok(mut signal) => drop(signal.recv().await),
        // The system does not bring it: nothing to hear for ever.
        Err(_) => std::future::pending().await,
    };
    select! {
        () = come(SignalKind::interrupt()) => {}
        () = come(SignalKind::terminate()) => {}
    }
}
