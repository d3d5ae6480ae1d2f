//! The list of seeded mutations has not rotted: each text stands in its rule exactly once. `cargo xtask mutations` runs them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::path::Path;

use shebao_tests::mutations;

#[test]
fn each_mutation_still_finds_its_rule() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (mut names, mut lost) = (BTreeSet::new(), Vec::new());
    for mutation in mutations() {
        assert!(names.insert(mutation.name.clone()), "{} is there twice", mutation.name);
        assert_ne!(mutation.find, mutation.replace, "{}", mutation.name);
        assert!(!mutation.tests.is_empty(), "{}", mutation.name);
        lost.extend(mutation.of(&workspace).err());
    }
    assert!(names.len() >= 20, "twenty mutations are promised, {} are there", names.len());
    assert!(lost.is_empty(), "{lost:#?}");
}
