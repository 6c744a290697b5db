mod chain;
mod record;
mod split;
mod split_properties;
mod stage;
