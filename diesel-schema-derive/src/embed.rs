//! `embed_migrations!`: the migration folders as constants of the program.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, LitStr, Result};

/// The folder of the migrations, below the crate's manifest.
pub(crate) fn migrations(input: TokenStream) -> TokenStream {
    let folder =
        if input.is_empty() { Ok(LitStr::new("migrations", proc_macro2::Span::call_site())) } else { syn::parse2::<LitStr>(input) };
    folder.and_then(|folder| expand(&folder)).unwrap_or_else(Error::into_compile_error)
}

fn expand(literal: &LitStr) -> Result<TokenStream> {
    let below = literal.value();
    let below = below.trim_end_matches('/');
    let root = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let refuse = |message: String| Error::new(literal.span(), message);
    let names = subfolders(&root.join(below))
        .map_err(|error| refuse(format!("failed to read the folder {below} beside Cargo.toml: {error}; `kit generate` makes it")))?;
    let is_migration = |name: &String| root.join(below).join(name).join("up.sql").is_file();
    let mut sets = Vec::new();
    if names.iter().any(is_migration) || names.is_empty() {
        if let Some(other) = names.iter().find(|name| !is_migration(name)) {
            return Err(refuse(format!("{below}/{other} has no up.sql, so it is no migration; move it elsewhere")));
        }
        sets.push(set(&root, below, &names));
    } else {
        for target in &names {
            let below = format!("{below}/{target}");
            let names = subfolders(&root.join(&below)).map_err(|error| refuse(format!("failed to read the folder {below}: {error}")))?;
            if let Some(other) = names.iter().find(|name| !root.join(&below).join(name).join("up.sql").is_file()) {
                return Err(refuse(format!("{below}/{other} has no up.sql, so it is no migration; move it elsewhere")));
            }
            sets.push(set(&root, &below, &names));
        }
    }
    Ok(quote!(::diesel_kit::migrations::EmbeddedMigrations { sets: &[#(#sets),*] }))
}

fn set(root: &Path, folder: &str, names: &[String]) -> TokenStream {
    let migrations = names.iter().map(|name| {
        let file = |file: &str| embed(root, &format!("{folder}/{name}/{file}"));
        let (up, down, metadata, record) =
            (text(&format!("{folder}/{name}/up.sql")), file("down.sql"), file("metadata.toml"), file("migration.json"));
        quote!(::diesel_kit::migrations::EmbeddedMigration { folder: #name, up: #up, down: #down, metadata: #metadata, record: #record })
    });
    // Every generated migration writes the snapshot anew: a program that includes it is built again when a folder is added.
    let snapshot = embed(root, &format!("{folder}/snapshot.json"));
    quote! {{
        const _: ::core::option::Option<&str> = #snapshot;
        ::diesel_kit::migrations::EmbeddedSet { folder: #folder, migrations: &[#(#migrations),*] }
    }}
}

/// The text of a file, if there is one.
fn embed(root: &Path, file: &str) -> TokenStream {
    if !root.join(file).is_file() {
        return quote!(::core::option::Option::None);
    }
    let text = text(file);
    quote!(::core::option::Option::Some(#text))
}

fn text(file: &str) -> TokenStream {
    let below = format!("/{file}");
    quote!(::core::include_str!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #below)))
}

/// The folders in a folder, by name; not those that begin with a dot, which Diesel leaves alone too.
fn subfolders(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') && entry.path().is_dir() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
