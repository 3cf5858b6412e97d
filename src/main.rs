//! The binary `pod`.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(all(target_env = "gnu", target_feature = "crt-static"))]
    names::look_up_without_modules();
    seedpod::cli::run()
}

/// A static binary must not load the name-service modules of the system it runs on: they belong to another C library,
/// and calling them crashes where it is newer.
#[cfg(all(target_env = "gnu", target_feature = "crt-static"))]
#[expect(unsafe_code, reason = "the C library offers this choice to C only")]
mod names {
    use std::ffi::{CStr, c_char, c_int};

    unsafe extern "C" {
        fn __nss_configure_lookup(database: *const c_char, service: *const c_char) -> c_int;
    }

    /// Hosts come from the hosts file and DNS, everything else from files. To be called before any other thread runs.
    pub fn look_up_without_modules() {
        let choices: [(&CStr, &CStr); 5] = [
            (c"hosts", c"files dns"),
            (c"passwd", c"files"),
            (c"group", c"files"),
            (c"services", c"files"),
            (c"networks", c"files"),
        ];
        for (database, service) in choices {
            // SAFETY: both are strings that end in zero and live for ever, and no other thread looks names up yet.
            let refused = unsafe { __nss_configure_lookup(database.as_ptr(), service.as_ptr()) };
            assert_eq!(refused, 0, "the C library knows {database:?}");
        }
    }
}
