//! What each statement of every case takes of tables, as predicted and as the server tells.

mod mysql;
mod postgres;
