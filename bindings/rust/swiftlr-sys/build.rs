//! Tells rustc where libswiftlr is: in SWIFTLR_LIB_DIR, where pkg-config finds it, or where the linker
//! looks by itself. The feature `static` asks for libswiftlr.a.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, process};

fn main() {
    println!("cargo:rerun-if-env-changed=SWIFTLR_LIB_DIR");
    println!("cargo:rerun-if-env-changed=PKG_CONFIG_PATH");
    let is_static = env::var_os("CARGO_FEATURE_STATIC").is_some();
    let file = if is_static { "libswiftlr.a" } else { "libswiftlr.so" };

    let folder = match env::var_os("SWIFTLR_LIB_DIR") {
        Some(folder) => Some(named(Path::new(&folder), file)),
        None => by_pkg_config(if is_static { "swiftlr-static" } else { "swiftlr" }),
    };
    if let Some(folder) = folder {
        println!("cargo:rustc-link-search=native={}", folder.display());
        println!("cargo:rerun-if-changed={}", folder.join(file).display());
    }
    if is_static {
        println!("cargo:rustc-link-lib=static=swiftlr");
        println!("cargo:rustc-link-lib=m");
    } else {
        println!("cargo:rustc-link-lib=swiftlr");
    }
}

/// The folder that SWIFTLR_LIB_DIR names. Cargo runs this in the folder of the package, so that a
/// relative path would mean another place than in the shell.
fn named(folder: &Path, file: &str) -> PathBuf {
    if folder.is_absolute() && folder.join(file).is_file() {
        return folder.to_path_buf();
    }
    eprintln!(
        "SWIFTLR_LIB_DIR: {} is not allowed; the absolute path of a folder with {file}",
        folder.display()
    );
    process::exit(1);
}

fn by_pkg_config(package: &str) -> Option<PathBuf> {
    let program = env::var_os("PKG_CONFIG").unwrap_or_else(|| "pkg-config".into());
    let output = Command::new(program).args(["--variable=libdir", package]).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    (output.status.success() && !text.trim().is_empty()).then(|| PathBuf::from(text.trim()))
}
