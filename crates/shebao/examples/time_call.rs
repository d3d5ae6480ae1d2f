//! Times one JSON call, cold and warm.
fn main() {
    let engine = shebao::Engine::new().unwrap();
    let mut session = engine.session();
    let request = br#"{"op":"premium.monthly@1","known":"2026-11-24","input":{"region":"410100","month":"2019-09","payer":"enterprise","pension":true,"unemployment":true,"wage":"8000.00"}}"#;
    let mut out = Vec::new();
    for (name, warm) in [("cold", false), ("warm", true)] {
        let t = std::time::Instant::now();
        let n = 200_000u32;
        for _ in 0..n {
            if warm {
                session.call(request, &mut out);
            } else {
                engine.call(request, &mut out);
            }
        }
        println!("{name} {} ns {}", t.elapsed().as_nanos() / n as u128, out.len());
    }
    let t = std::time::Instant::now();
    for _ in 0..100 {
        std::hint::black_box(shebao::Engine::new().unwrap());
    }
    println!("engine {} us", t.elapsed().as_micros() / 100);
}
