//! sqlite-vec in every connection, and a hand on each connection that can interrupt it.

use std::cell::Cell;
use std::os::raw::{c_char, c_int};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Mutex, Once, PoisonError};

use diesel::{Connection, ConnectionError, ConnectionResult};
use libsqlite3_sys::{SQLITE_OK, sqlite3, sqlite3_api_routines, sqlite3_auto_extension, sqlite3_interrupt};

type Initialiser = unsafe extern "C" fn(*mut sqlite3, *mut *mut c_char, *const sqlite3_api_routines) -> c_int;

thread_local! {
    /// The connection that this thread opened last.
    static OPENED: Cell<*mut sqlite3> = const { Cell::new(ptr::null_mut()) };
}

/// Interrupts the statement that a connection runs, from any thread. Diesel keeps the library's own handle to itself.
#[derive(Debug)]
pub(super) struct Interrupt(Mutex<AtomicPtr<sqlite3>>);

impl Interrupt {
    /// Stops the statement that runs now, if any.
    pub(super) fn interrupt(&self) {
        let handle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let pointer = handle.load(Ordering::Acquire);
        if pointer.is_null() {
            return;
        }
        // SAFETY: the pointer is the connection's from its opening until `forget`, which waits for this lock and comes before the connection is
        // closed. SQLite allows this call from any thread.
        #[expect(unsafe_code, reason = "the only way to stop a statement that runs on another thread")]
        unsafe {
            sqlite3_interrupt(pointer);
        }
    }

    /// Has to be called before the connection is closed.
    pub(super) fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).store(ptr::null_mut(), Ordering::Release);
    }
}

/// Opens a database, with sqlite-vec.
pub(super) fn open(path: &str) -> ConnectionResult<(diesel::SqliteConnection, Interrupt)> {
    register()?;
    OPENED.set(ptr::null_mut());
    let connection = diesel::SqliteConnection::establish(path)?;
    Ok((connection, Interrupt(Mutex::new(AtomicPtr::new(OPENED.take())))))
}

/// Has SQLite call [`on_open`] for every connection, from the first one on.
fn register() -> ConnectionResult<()> {
    static REGISTER: Once = Once::new();
    static RESULT: std::sync::atomic::AtomicI32 = std::sync::atomic::AtomicI32::new(SQLITE_OK);
    REGISTER.call_once(|| {
        // SAFETY: `on_open` has the signature that SQLite documents for the entry point of an extension, and is never unloaded.
        #[expect(unsafe_code, reason = "an extension is registered through SQLite's own interface")]
        let code = unsafe { sqlite3_auto_extension(Some(on_open)) };
        RESULT.store(code, Ordering::Release);
    });
    match RESULT.load(Ordering::Acquire) {
        SQLITE_OK => Ok(()),
        code => Err(ConnectionError::BadConnection(format!("SQLite refused to register sqlite-vec (code {code})"))),
    }
}

#[expect(unsafe_code, reason = "the signature that SQLite asks for")]
unsafe extern "C" fn on_open(db: *mut sqlite3, message: *mut *mut c_char, api: *const sqlite3_api_routines) -> c_int {
    OPENED.set(db);
    // SAFETY: sqlite-vec's C source declares its entry point with these three parameters; its Rust crate leaves them out. The arguments are
    // those that SQLite passes to an entry point.
    unsafe {
        let initialise: Initialiser = std::mem::transmute::<unsafe extern "C" fn(), Initialiser>(sqlite_vec::sqlite3_vec_init);
        initialise(db, message, api)
    }
}
