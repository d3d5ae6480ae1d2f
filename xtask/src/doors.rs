//! Every case through every door: the answers must be the same bytes.

use std::io::Write;
use std::process::{Command, Stdio};

use xshell::{Shell, cmd};

use crate::Done;

/// Requests that no case holds: what doors might treat differently.
const MORE: &[&[u8]] = &[
    b"",
    b"{",
    b"\xff\xfe\x00",
    b"{\"op\":\"no.such@1\",\"input\":{}}",
    b"{\"op\":\"premium.monthly@1\",\"input\":{\"region\":\"\xf0\xa0\x80\x80\"}}",
    b"{\"op\":\"premium.monthly@1\",\"explain\":true,\"input\":{\"region\":\"410100\",\"month\":\"2025-09\",\"payer\":\"enterprise\",\"pension\":true,\"wage\":\"8000.00\"}}",
    b"{\"op\":\"premium.monthly@1\",\"against\":{\"known\":\"2025-08-31\"},\"input\":{\"region\":\"410100\",\"month\":\"2025-07\",\"payer\":\"enterprise\",\"pension\":true,\"wage\":\"500.00\"}}",
];

/// A door as a program that answers lines.
pub(crate) struct Door {
    pub(crate) name: &'static str,
    pub(crate) command: Vec<String>,
}

/// The command line, built.
pub(crate) fn cli(shell: &Shell) -> Result<Door, Box<dyn std::error::Error>> {
    cmd!(shell, "cargo build --quiet --package shebao-cli").quiet().run()?;
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    Ok(Door { name: "cli", command: vec![format!("{target}/debug/shebao"), "call".to_owned()] })
}

/// Sends every request through a door and compares with the engine in this process.
pub(crate) fn compare(shell: &Shell, door: &Door) -> Done {
    let mut requests: Vec<Vec<u8>> = shebao_tests::cases().into_iter().map(|case| case.request.into_bytes()).collect();
    requests.extend(MORE.iter().map(|request| request.to_vec()));
    let engine = shebao::Engine::new()?;
    let (mut input, mut expected, mut answer) = (Vec::new(), Vec::new(), Vec::new());
    for request in &requests {
        input.extend_from_slice(request);
        input.push(b'\n');
        engine.call(request, &mut answer);
        expected.push(answer.clone());
    }
    let answers = answers(shell, door, input)?;
    if answers.len() != expected.len() {
        return Err(format!("{}: {} answers to {} requests", door.name, answers.len(), expected.len()).into());
    }
    for ((request, expected), answer) in requests.iter().zip(&expected).zip(&answers) {
        if expected != answer {
            let show = String::from_utf8_lossy;
            return Err(format!(
                "{}: {}\n  rust {}\n  door {}",
                door.name,
                show(request),
                show(expected),
                show(answer)
            )
            .into());
        }
    }
    println!("   {}: {} answers, byte-identical", door.name, answers.len());
    Ok(())
}

fn answers(shell: &Shell, door: &Door, input: Vec<u8>) -> Result<Vec<Vec<u8>>, Box<dyn std::error::Error>> {
    let (program, arguments) = door.command.split_first().ok_or("no command")?;
    let mut command = Command::new(shell.current_dir().join(program));
    if !program.contains('/') {
        command = Command::new(program);
    }
    command.args(arguments).current_dir(shell.current_dir()).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("{}: {error}", door.name))?;
    let mut sink = child.stdin.take().ok_or("no standard input")?;
    let writer = std::thread::spawn(move || sink.write_all(&input));
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| "the writer stopped")??;
    if !output.status.success() {
        return Err(format!("{} ended with {}", door.name, output.status).into());
    }
    Ok(output.stdout.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).take_while(|line| !line.is_empty()).collect())
}
