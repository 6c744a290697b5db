mod post;
mod tag;
mod user;
mod published;

use diesel_kit::prelude::*;

pub use post::*;
pub use tag::*;
pub use user::*;
pub use published::*;

diesel_kit::tables!(Post, Tag, User, Published);
