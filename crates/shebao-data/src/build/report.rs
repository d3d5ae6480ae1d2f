//! Diagnostics: what is wrong, where, and what to do, in the manner of rustc.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use shebao_core::Code;

/// One thing that keeps a pack from being built.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// The stable code, one of the 4xx.
    pub code: Code,
    /// The file, as it was named to [`build`](super::build()).
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// All of it with the lines of the file, for a terminal; without colours.
    pub rendered: String,
}

/// A stretch of a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct At {
    pub(super) file: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A diagnostic before the lines are drawn.
#[derive(Debug)]
pub(super) struct Issue {
    code: Code,
    at: At,
    message: String,
    label: String,
    help: String,
    others: Vec<(At, String)>,
}

impl Issue {
    pub(super) fn new(code: Code, at: At, message: impl Into<String>) -> Issue {
        let (message, label, help) = (message.into(), String::new(), String::new());
        Issue { code, at, message, label, help, others: Vec::new() }
    }

    /// Said right under the place.
    pub(super) fn label(mut self, label: impl Into<String>) -> Issue {
        self.label = label.into();
        self
    }

    /// What to do.
    pub(super) fn help(mut self, help: impl Into<String>) -> Issue {
        self.help = help.into();
        self
    }

    /// Another place that has to do with it.
    pub(super) fn other(mut self, at: At, label: impl Into<String>) -> Issue {
        self.others.push((at, label.into()));
        self
    }
}

/// What is found in one run, told in order of file and place.
#[derive(Default, Debug)]
pub(super) struct Issues(Vec<Issue>);

impl Issues {
    pub(super) fn add(&mut self, issue: Issue) {
        self.0.push(issue);
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Ends a stage: where something was found, what would follow from it is not asked.
    pub(super) fn stop_if_any(&mut self, files: &[(String, String)]) -> Result<(), Vec<Diagnostic>> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut issues = core::mem::take(&mut self.0);
        issues.sort_by(|a, b| (a.at, a.code.number(), &a.message).cmp(&(b.at, b.code.number(), &b.message)));
        issues.dedup_by(|a, b| a.at == b.at && a.message == b.message);
        Err(issues.into_iter().map(|issue| diagnostic(issue, files)).collect())
    }
}

fn diagnostic(issue: Issue, files: &[(String, String)]) -> Diagnostic {
    let (path, source) = files.get(issue.at.file).map_or(("", ""), |(path, text)| (path, text));
    let before = source.get(..issue.at.start).unwrap_or(source);
    let line = before.matches('\n').count().saturating_add(1);
    let column = before.rsplit('\n').next().unwrap_or("").chars().count().saturating_add(1);
    let rendered = render(&issue, files);
    let Issue { code, message, help, .. } = issue;
    Diagnostic { code, file: path.to_string(), line, column, message, help, rendered }
}

fn render(issue: &Issue, files: &[(String, String)]) -> String {
    let number = code_number(issue.code);
    let mut group = Group::with_title(Level::ERROR.primary_title(issue.message.as_str()).id(number.as_str()));
    // One picture for each file, the file of the fault first.
    let mut order: Vec<usize> = alloc::vec![issue.at.file];
    for (at, _) in &issue.others {
        if !order.contains(&at.file) {
            order.push(at.file);
        }
    }
    for file in order {
        let Some((path, source)) = files.get(file) else { continue };
        let mut snippet = Snippet::source(source.as_str()).path(path.as_str());
        if file == issue.at.file {
            let place = AnnotationKind::Primary.span(within(source, issue.at));
            snippet =
                snippet.annotation(if issue.label.is_empty() { place } else { place.label(issue.label.as_str()) });
        }
        for (at, label) in issue.others.iter().filter(|(at, _)| at.file == file) {
            snippet = snippet.annotation(AnnotationKind::Context.span(within(source, *at)).label(label.as_str()));
        }
        group = group.element(snippet);
    }
    if !issue.help.is_empty() {
        group = group.element(Level::HELP.message(issue.help.as_str()));
    }
    Renderer::plain().decor_style(DecorStyle::Ascii).render(&[group])
}

fn within(source: &str, at: At) -> core::ops::Range<usize> {
    let end = at.end.min(source.len());
    at.start.min(end)..end
}

fn code_number(code: Code) -> String {
    format!("{}", code.number())
}

/// `411:7 ...` for logs, the picture for people.
impl core::fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.rendered)
    }
}
