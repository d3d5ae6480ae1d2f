//! One JSON request a line in, one answer a line out.
fn main() {
    let engine = shebao::Engine::new().unwrap();
    let mut out = Vec::new();
    for line in std::io::stdin().lines() {
        engine.call(line.unwrap().as_bytes(), &mut out);
        println!("{}", String::from_utf8_lossy(&out));
    }
}
