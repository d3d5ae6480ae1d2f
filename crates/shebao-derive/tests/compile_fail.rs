//! What must not compile, with the message that says what to do. Refresh after a change of compiler: `TRYBUILD=overwrite`.

#[test]
fn what_must_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
