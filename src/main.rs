//! The binary `pod`.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(target_env = "gnu")]
    memory::give_back();
    #[cfg(all(target_env = "gnu", target_feature = "crt-static"))]
    names::look_up_without_modules();
    seedpod::cli::run()
}

/// Pictures take memory by the hundred megabytes, for a second. The C library would learn to keep such pieces, in each
/// thread that made one.
#[cfg(target_env = "gnu")]
#[expect(unsafe_code, reason = "the C library offers this choice to C only")]
mod memory {
    use std::ffi::c_int;

    /// `M_MMAP_THRESHOLD` of malloc.h.
    const LARGE: c_int = -3;
    /// Pieces from this size on go back to the system when they are freed, in bytes.
    const LARGE_BYTES: c_int = 1 << 20;

    unsafe extern "C" {
        fn mallopt(parameter: c_int, value: c_int) -> c_int;
    }

    /// To be called before any other thread runs.
    pub fn give_back() {
        // SAFETY: the parameter is one the library knows, and no other thread allocates yet.
        let taken = unsafe { mallopt(LARGE, LARGE_BYTES) };
        assert_eq!(taken, 1, "the C library takes a threshold");
    }
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
