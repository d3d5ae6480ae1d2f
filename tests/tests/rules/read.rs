//! Reads the functions of a rule file for conditions that no explanation shows.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{BinOp, Block, Expr, ExprMatch, Pat, Signature};

/// Methods that decide without a verb, on anything but the Calc.
const DECIDING: [&str; 19] = [
    "max",
    "min",
    "clamp",
    "cmp",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "then",
    "then_some",
    "filter",
    "is_some_and",
    "is_none_or",
    "find",
    "position",
    "contains",
    "take_while",
];

/// The bare conditions of each function that a rule executes.
pub(crate) fn bare(text: &str) -> BTreeMap<String, Vec<String>> {
    let file = syn::parse_file(text).unwrap();
    let mut functions = Functions::default();
    functions.visit_file(&file);
    let mut open: Vec<&str> = functions.all.keys().map(String::as_str).filter(|name| functions.is_rule(name)).collect();
    let (mut read, mut found) = (BTreeSet::new(), BTreeMap::new());
    while let Some(name) = open.pop() {
        if !read.insert(name) {
            continue;
        }
        let mut conditions = Conditions::default();
        for (_, body) in &functions.all[name] {
            conditions.visit_block(body);
        }
        open.extend(functions.all.keys().map(String::as_str).filter(|name| conditions.called.contains(*name)));
        if !conditions.bare.is_empty() {
            found.insert(name.to_owned(), conditions.bare);
        }
    }
    found
}

/// The functions of a file by name; those of one name are read as one.
#[derive(Default)]
struct Functions<'a> {
    all: BTreeMap<String, Vec<(&'a Signature, &'a Block)>>,
}

impl Functions<'_> {
    /// A rule, or handed a Calc.
    fn is_rule(&self, name: &str) -> bool {
        let handed = |signature: &Signature| {
            let text = signature.to_token_stream().to_string();
            text.contains(": Calc") || text.contains(": PersonCalc")
        };
        name == "rule" || self.all[name].iter().any(|(signature, _)| handed(signature))
    }
}

impl<'a> Visit<'a> for Functions<'a> {
    fn visit_item_fn(&mut self, item: &'a syn::ItemFn) {
        self.all.entry(item.sig.ident.to_string()).or_default().push((&item.sig, &item.block));
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'a syn::ImplItemFn) {
        self.all.entry(item.sig.ident.to_string()).or_default().push((&item.sig, &item.block));
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        // Tests beside the rules may compare.
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }
}

#[derive(Default)]
struct Conditions {
    bare: Vec<String>,
    called: BTreeSet<String>,
    /// Names that hold what `c.fixed` or `c.when` said.
    answers: BTreeSet<String>,
}

impl Conditions {
    fn refuse(&mut self, what: &impl ToTokens) {
        let text = what.to_token_stream().to_string();
        self.bare.push(text.chars().take(120).collect());
    }

    /// Whether a condition is the answer of a verb, or asks only whether a part is there. What is compared inside it is
    /// seen by itself.
    fn is_shown(&self, condition: &Expr) -> bool {
        match condition {
            Expr::Paren(inner) => self.is_shown(&inner.expr),
            Expr::Unary(not) => self.is_shown(&not.expr),
            Expr::Binary(both) if matches!(both.op, BinOp::And(_) | BinOp::Or(_)) => {
                self.is_shown(&both.left) && self.is_shown(&both.right)
            }
            // A comparison is refused where it stands, once.
            Expr::Binary(both) => compares(&both.op),
            Expr::MethodCall(call) => {
                let verb = is_calc(&call.receiver) && (call.method == "when" || call.method == "fixed");
                verb || call.method == "is_some" || call.method == "is_none" || is_deciding(&call.method)
            }
            // What a function says that is handed the Calc: it is read itself.
            Expr::Try(inner) => self.is_shown(&inner.expr),
            Expr::Call(call) => call.args.iter().any(is_calc),
            Expr::Let(given) => is_presence(&given.pat),
            Expr::Macro(_) => true, // `matches!` is refused where it stands
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| self.answers.contains(&name.to_string())),
            _ => false,
        }
    }
}

fn is_calc(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(path) if path.path.is_ident("c"))
}

fn is_deciding(method: &syn::Ident) -> bool {
    DECIDING.iter().any(|name| method == name)
}

fn compares(op: &BinOp) -> bool {
    matches!(op, BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) | BinOp::Eq(_) | BinOp::Ne(_))
}

/// `Some(part)`, `None`, and several of them: no value is told from another.
fn is_presence(pat: &Pat) -> bool {
    match pat {
        Pat::TupleStruct(some) => some.path.is_ident("Some") && some.elems.iter().all(is_binding),
        Pat::Tuple(several) => several.elems.iter().all(|one| is_presence(one) || is_binding(one)),
        Pat::Ident(name) => name.ident == "None",
        Pat::Or(either) => either.cases.iter().all(is_presence),
        Pat::Reference(to) => is_presence(&to.pat),
        _ => false,
    }
}

/// A pattern that takes anything.
fn is_binding(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) | Pat::Rest(_) | Pat::Ident(_) => true,
        Pat::Tuple(several) => several.elems.iter().all(is_binding),
        Pat::Slice(several) => several.elems.iter().all(is_binding),
        Pat::Struct(of) => of.fields.iter().all(|field| is_binding(&field.pat)),
        Pat::Reference(to) => is_binding(&to.pat),
        Pat::TupleStruct(_) => is_presence(pat),
        _ => false,
    }
}

impl<'a> Visit<'a> for Conditions {
    fn visit_local(&mut self, local: &'a syn::Local) {
        if let (Pat::Ident(name), Some(init)) = (&local.pat, &local.init)
            && matches!(&*init.expr, Expr::MethodCall(call) if is_calc(&call.receiver))
            && self.is_shown(&init.expr)
        {
            self.answers.insert(name.ident.to_string());
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_if(&mut self, asked: &'a syn::ExprIf) {
        if !self.is_shown(&asked.cond) {
            self.refuse(&asked.cond);
        }
        visit::visit_expr_if(self, asked);
    }

    fn visit_expr_while(&mut self, asked: &'a syn::ExprWhile) {
        if !self.is_shown(&asked.cond) {
            self.refuse(&asked.cond);
        }
        visit::visit_expr_while(self, asked);
    }

    fn visit_expr_match(&mut self, asked: &'a ExprMatch) {
        // What is left over after the parts that are there: any name, `_`.
        let is_shown = |arm: &syn::Arm| is_presence(&arm.pat) || is_binding(&arm.pat);
        if !asked.arms.iter().all(is_shown) {
            self.refuse(&asked.expr);
        }
        visit::visit_expr_match(self, asked);
    }

    fn visit_expr_binary(&mut self, both: &'a syn::ExprBinary) {
        if compares(&both.op) {
            self.refuse(both);
        }
        visit::visit_expr_binary(self, both);
    }

    fn visit_expr_method_call(&mut self, call: &'a syn::ExprMethodCall) {
        self.called.insert(call.method.to_string());
        if !is_calc(&call.receiver) && is_deciding(&call.method) {
            self.refuse(call);
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_call(&mut self, call: &'a syn::ExprCall) {
        if let Expr::Path(path) = &*call.func
            && let Some(last) = path.path.segments.last()
        {
            self.called.insert(last.ident.to_string());
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_macro(&mut self, used: &'a syn::Macro) {
        if used.path.is_ident("matches") {
            self.refuse(used);
        }
    }
}
