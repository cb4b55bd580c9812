//! The layout that `src/lib.rs` promises: what a module may import, and what stands in one place.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Every file below a folder with one of these extensions.
fn files(folder: &str, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(ROOT).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let extension = path.extension().and_then(|extension| extension.to_str());
            if path.is_dir() {
                folders.push(path);
            } else if extension.is_some_and(|extension| extensions.contains(&extension)) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "nothing to look at in {folder}");
    found
}

fn name(path: &Path) -> String {
    path.strip_prefix(ROOT).unwrap().display().to_string()
}

/// The code of the crate's modules by name.
fn modules() -> BTreeMap<String, String> {
    let flat = |path: &PathBuf| path.parent().unwrap().ends_with("src");
    files("src", &["rs"])
        .into_iter()
        .filter(flat)
        .map(|path| {
            let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (stem, code(&fs::read_to_string(path).unwrap()))
        })
        .collect()
}

/// The text without comments.
fn code(text: &str) -> String {
    let uncommented = |line: &str| line.split("//").next().unwrap().trim_end().to_owned();
    text.lines().map(uncommented).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The modules in the order of `lib.rs`.
fn order(modules: &BTreeMap<String, String>) -> Vec<String> {
    let declared = |line: &str| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        Some(line.strip_prefix("mod ")?.strip_suffix(';')?.to_owned())
    };
    modules["lib"].lines().filter_map(declared).collect()
}

/// The modules that stand after `crate::`, by their own name or that of what `lib.rs` takes of them.
fn imports<'c>(code: &'c str, lib: &'c str) -> Vec<&'c str> {
    let start = |text: &'static str| move |part: &str| part.starts_with(text);
    assert!(!code.split("use ").any(start("super::")), "`super::` hides what is imported");
    assert!(!code.split("use ").any(start("crate::{")), "a group hides what is imported");
    let end = |part: &str| part.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let named = |part: &'c str| {
        let name = &part[..end(part).unwrap_or(part.len())];
        if name.starts_with(char::is_uppercase) { taken_from(name, lib) } else { name }
    };
    code.split("crate::").skip(1).map(named).collect()
}

/// The module of which `lib.rs` makes a name public.
fn taken_from<'c>(name: &str, lib: &'c str) -> &'c str {
    let mut uses = lib.split("pub use ").skip(1).map(|part| part.split(';').next().unwrap());
    let words =
        |part: &'c str| part.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let from = uses.find(|part| words(part).any(|word| word == name));
    words(from.expect(name)).next().unwrap()
}

#[test]
fn every_module_is_declared() {
    let modules = modules();
    let mut declared = order(&modules);
    declared.extend(["lib".to_owned()]);
    declared.sort();
    let mut known = declared.clone();
    known.dedup();
    assert_eq!(known, declared, "a module is declared twice");
    assert_eq!(declared, modules.into_keys().collect::<Vec<_>>());
}

#[test]
fn a_module_imports_only_from_those_above_it() {
    let modules = modules();
    let order = order(&modules);
    let mut seen = 0;
    for (place, module) in order.iter().enumerate() {
        for import in imports(&modules[module], &modules["lib"]) {
            let above = order.iter().take(place).any(|above| above == import);
            assert!(above, "{module}.rs imports `crate::{import}`, which is not above it");
            seen += 1;
        }
    }
    assert!(seen > 50, "only {seen} imports: the search has gone blind");
}

#[test]
fn what_stands_in_one_place_stands_nowhere_else() {
    let modules = modules();
    #[rustfmt::skip]
    let cases: &[(&[&str], &[&str], &str)] = &[
        // words, modules, because
        (&["JsValue", "js_sys"], &["wasm", "wasm_protection", "wasm_words"], "JavaScript ends at the surface"),
        (&["wasm_bindgen"], &["wasm", "wasm_protection", "wasm_words", "wasm_many"], "and so does what is made for it"),
        (&["f64", "f32"],
            &["decimal", "financing", "json_reader", "json_text", "money", "wasm", "curves", "drawing",
                "chart", "chart_text", "chart_frame", "chart_runs", "chart_course", "chart_places",
                "chart_labels", "chart_strip", "chart_marker"],
            "a rate found by iteration, numbers as JavaScript writes them, and what is plotted"),
        (&["round_ratio", ".round("], &["decimal", "money", "curves"], "one rounding"),
        (&["Decimal::", "rust_decimal"], &["decimal", "fee", "money", "payment_option"],
            "text is read and written at the edge of money"),
        (&["serde_json"], &["json_reader", "schema"], "JavaScript has a parser of its own"),
        (&["unsafe", "panic!", "unreachable!", ".unwrap()", ".expect("], &[], "nothing may trap"),
        (&["println!", "print!(", "std::fs", "std::env", "std::net", "SystemTime"], &[],
            "an answer hangs on nothing but the request and the schedule"),
    ];
    for (words, allowed, because) in cases {
        for word in *words {
            for (module, code) in &modules {
                let stands = code.contains(word);
                assert!(
                    !stands || allowed.contains(&module.as_str()),
                    "`{word}` in {module}.rs: {because}"
                );
            }
        }
    }
}

/// A sum beyond what its number holds stops, in every build that is used, and clippy refuses one that could come about.
#[test]
fn arithmetic_is_checked() {
    let read = |path: &str| fs::read_to_string(Path::new(ROOT).join(path)).expect(path);
    let cargo = read("Cargo.toml");
    let section = |name: &str| {
        let start = format!("[{name}]\n");
        let text = cargo.split(&start).nth(1).expect(name);
        text.split("\n[").next().unwrap().to_owned()
    };
    let says = |text: &str, line: &str| text.lines().any(|other| other == line);
    assert!(says(&section("profile.release"), "overflow-checks = true"));
    assert!(says(&section("lints.clippy"), r#"arithmetic_side_effects = "deny""#));
    assert!(!read("scripts/build-wasm.sh").contains("OVERFLOW_CHECKS"), "WebAssembly is a release");
    for path in files("src", &["rs"]) {
        let text = code(&fs::read_to_string(&path).unwrap());
        assert!(!text.contains("arithmetic_side_effects"), "{} lets a sum pass", name(&path));
    }
}

/// Where a float may be: the functions that need one.
#[test]
fn floats_are_kept_to_a_few_functions() {
    #[rustfmt::skip]
    let cases = [
        // module, functions, because
        ("decimal", &["fraction_from_float"][..], "of the rate found by iteration"),
        ("money", &["minor_as_float", "as_float"], "for that iteration, and to be plotted"),
        ("json_reader", &["number", "visit_u64", "visit_i64", "visit_f64"], "numbers as JavaScript has them"),
        ("json_text", &["serialize_f32", "serialize_f64"], "serde asks for them"),
    ];
    let modules = modules();
    for (module, functions, because) in cases {
        // from one function's name to the next
        for function in modules[module].split("fn ").skip(1) {
            let name = function.split(['(', '<']).next().unwrap();
            let allowed = functions.contains(&name);
            assert!(allowed || !function.contains("f64"), "{module}.rs, {name}: {because}");
        }
    }
}

#[test]
fn files_are_short_enough_to_read() {
    let sources = files("src", &["rs"]);
    let scripts = files("scripts", &["sh", "mjs", "py"]);
    for path in [sources, files("www", &["ts", "mjs"]), scripts].concat() {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 400, "{} has {lines} lines", name(&path));
    }
}

#[test]
fn nobody_s_machine_is_mentioned() {
    let extensions =
        ["rs", "ts", "mjs", "js", "json", "sh", "py", "html", "css", "ftl", "md", "toml", "csv"];
    // put together here, so that this file does not mention them either
    let [home, users, root] = ["home", "Users", "root"].map(|folder| format!("/{folder}/"));
    for folder in ["src", "tests", "schedules", "scripts", "www", "npm"] {
        for path in files(folder, &extensions) {
            let text = fs::read_to_string(&path).unwrap();
            for place in [&home, &users, &root] {
                let names_one = |rest: &str| rest.starts_with(|next: char| next.is_alphanumeric());
                let hit = text.split(place.as_str()).skip(1).find(|rest| names_one(rest));
                let hit = hit.and_then(|rest| rest.lines().next());
                assert_eq!(hit, None, "{} mentions a place in {place}", name(&path));
            }
        }
    }
}
