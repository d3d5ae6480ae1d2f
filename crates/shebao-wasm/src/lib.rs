//! The WASM door of `shebao`: bytes, typed arrays and nothing else. What it says in JavaScript is in `bindings/js`.
//!
//! An engine is made from the embedded figures; names and titles come with [`Engine::load_text`]. JSON goes down the one JSON
//! road untouched. Columns are copied into the module's memory block by block, so its memory does not grow with a batch.
//!
//! An error is thrown as the text `{"error":{…}}` that the JSON road answers; the layer above makes an object of it.
#![forbid(unsafe_code)]

mod batch;
mod columns;
mod table;

use js_sys::Object;
use shebao::desk::Limits;
use shebao::record::Type;
use shebao::{Code, Error, Kept, Region, Result, Session};
use wasm_bindgen::prelude::wasm_bindgen;

/// The text of an error, as the JSON road answers it.
fn thrown(error: &shebao::Error) -> String {
    let mut text = Vec::new();
    shebao::error_answer(error, &mut text);
    String::from_utf8(text).unwrap_or_default()
}

/// The rules with the figures pack, the names where they were loaded, and the plans of the last calls.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    engine: shebao::Engine,
    /// Another figures pack than the embedded one: the names are matched with it when they come.
    figures: Option<Vec<u8>>,
    kept: Kept,
}

#[wasm_bindgen]
impl Engine {
    /// An engine with the embedded figures, or with others, and with limits where they are not the default.
    ///
    /// # Errors
    /// 4xx where the pack is damaged, altered, too new or does not fit the rules.
    #[wasm_bindgen(constructor)]
    pub fn new(
        figures: Option<Vec<u8>>,
        bytes: Option<u32>,
        depth: Option<u32>,
        rows: Option<u32>,
        months: Option<u32>,
    ) -> std::result::Result<Engine, String> {
        let standard = Limits::default();
        let or = |given: Option<u32>, usual| given.and_then(|given| usize::try_from(given).ok()).unwrap_or(usual);
        let limits = Limits {
            bytes: or(bytes, standard.bytes),
            depth: or(depth, standard.depth),
            rows: or(rows, standard.rows),
            months: months.unwrap_or(standard.months),
        };
        let engine = build(figures.as_deref(), None, limits).map_err(|error| thrown(&error))?;
        Ok(Engine { engine, figures, kept: Kept::default() })
    }

    /// Loads the names and titles that belong to the figures. Explanations have ids without them.
    ///
    /// # Errors
    /// 4xx where the pack is damaged, too new, or belongs to other figures.
    #[wasm_bindgen(js_name = loadText)]
    pub fn load_text(&mut self, text: &[u8]) -> std::result::Result<(), String> {
        let built = build(self.figures.as_deref(), Some(text), self.engine.limits());
        self.engine = built.map_err(|error| thrown(&error))?;
        self.kept = Kept::default();
        Ok(())
    }

    /// How many bytes of JSON a request may have. The layer above cuts longer ones, so that they are not copied to be refused.
    #[wasm_bindgen(getter, js_name = limitBytes)]
    pub fn limit_bytes(&self) -> usize {
        self.engine.limits().bytes
    }

    /// One JSON request in, one answer out.
    pub fn call(&mut self, request: &[u8]) -> Vec<u8> {
        let mut answer = Vec::new();
        self.within(|session| session.call(request, &mut answer));
        answer
    }

    /// The same from text to text.
    #[wasm_bindgen(js_name = callText)]
    pub fn call_text(&mut self, request: &str) -> String {
        String::from_utf8(self.call(request.as_bytes())).unwrap_or_default()
    }

    /// Computes `rows` rows of flat columns into the caller's arrays. `marks` has `error` and, where they are wanted,
    /// `outcome`, `standing` and `evidence`.
    ///
    /// # Errors
    /// 105, 114 for the operation, 111 to 113 where the columns do not fit, and what the options give. Nothing is written then.
    pub fn batch(
        &mut self,
        op: &str,
        options: &str,
        rows: u32,
        inputs: &Object,
        lines: &Object,
        marks: &Object,
    ) -> std::result::Result<(), String> {
        self.within(|session| batch::run(session, op, options, rows, [inputs, lines, marks]))
            .map_err(|error| thrown(&error))
    }

    /// Computes `rows` rows of ragged columns; gives an object of columns.
    ///
    /// # Errors
    /// 105 for the operation, 111 to 113 where the columns do not fit, and what the options give.
    pub fn table(
        &mut self,
        op: &str,
        options: &str,
        rows: u32,
        inputs: &Object,
    ) -> std::result::Result<Object, String> {
        self.within(|session| table::run(session, op, options, rows, inputs)).map_err(|error| thrown(&error))
    }

    /// The error of columns of one row, with its facts; nothing where the row has a result.
    ///
    /// # Errors
    /// As [`Engine::table`].
    #[wasm_bindgen(js_name = errorOf)]
    pub fn error_of(
        &mut self,
        op: &str,
        options: &str,
        inputs: &Object,
    ) -> std::result::Result<Option<String>, String> {
        let error = self.within(|session| table::error_of(session, op, options, inputs));
        Ok(error.map_err(|error| thrown(&error))?.as_ref().map(thrown))
    }

    /// Where a parameter has a figure, as JSON: spans with their standing and evidence. Without `facet`: of the rows for all.
    ///
    /// # Errors
    /// 215, 207 for the region, 305 for the parameter, 206 for the facet, and what the options give.
    pub fn coverage(
        &self,
        param: &str,
        facet: &str,
        region: &str,
        options: &str,
    ) -> std::result::Result<String, String> {
        let covered = || {
            let code = Type::Region.read(region).ok().and_then(Region::from_code);
            let region = code.ok_or_else(|| Error::new(Code::BadRegion).field("region"))?;
            self.engine.coverage(param, facet, region, &self.engine.options(options)?)
        };
        Ok(shebao::coverage_json(&covered().map_err(|error| thrown(&error))?))
    }

    /// Runs in a session; its plans stay for the next one.
    fn within<T>(&mut self, run: impl FnOnce(&mut Session<'_>) -> T) -> T {
        let mut session = self.engine.resume(std::mem::take(&mut self.kept));
        let done = run(&mut session);
        self.kept = session.keep();
        done
    }
}

fn build(figures: Option<&[u8]>, text: Option<&[u8]>, limits: Limits) -> Result<shebao::Engine> {
    let mut builder = shebao::Engine::builder().limits(limits);
    if let Some(figures) = figures {
        builder = builder.figures(figures);
    }
    if let Some(text) = text {
        builder = builder.text(text);
    }
    builder.build()
}

/// Every operation with its fields, as JSON.
#[wasm_bindgen]
pub fn describe() -> String {
    shebao::describe()
}
