//! Damaged packs.

use shebao::Engine;

use crate::common;

/// Packs at the engine's door: cut off, altered, or names that belong to other figures.
#[test]
fn damaged_packs() {
    let figures = shebao_data::FIGURES;
    let code = |bytes: &[u8]| Engine::builder().figures(bytes).build().map_or_else(|error| error.number(), |_| 0);
    assert_eq!(code(figures), 0);
    for end in (0..figures.len()).step_by(figures.len() / 200) {
        assert!((401..=403).contains(&code(&figures[..end])), "cut at {end}");
    }
    for at in (0..figures.len()).step_by(figures.len() / 200) {
        let mut altered = figures.to_vec();
        altered[at] ^= 0x55;
        assert!((401..=403).contains(&code(&altered)), "altered at {at}");
    }
    let longer: Vec<u8> = figures.iter().copied().chain([0]).collect();
    assert!((401..=402).contains(&code(&longer)));
    for bytes in [&b""[..], b"{}", b"\x00\x00\x00\x00", shebao_data::TEXT] {
        assert_eq!(code(bytes) / 100, 4);
    }
    let mut files = common::policy();
    for (_, text) in &mut files {
        *text = text.replace("3.97%", "3.98%");
    }
    let other = shebao_data::build::build(&files).unwrap();
    let mixed = Engine::builder().figures(&other.figures).text(shebao_data::TEXT).build();
    assert_eq!(mixed.unwrap_err().number(), 402);
}
