//! Canonical JSON out: order of declaration, no spaces, escaping as RFC 8785 has it.

use shebao_core::record::{Field, Meaning, Record, Type, Value, values};

/// Writes objects and arrays; commas are its own business.
pub(crate) struct Writer<'o> {
    out: &'o mut Vec<u8>,
    comma: bool,
    text: String,
}

impl<'o> Writer<'o> {
    pub(crate) fn new(out: &'o mut Vec<u8>) -> Self {
        Writer { out, comma: false, text: String::new() }
    }

    #[inline]
    fn separate(&mut self) {
        if self.comma {
            self.out.push(b',');
        }
        self.comma = true;
    }

    /// Begins an object.
    pub(crate) fn begin(&mut self) {
        self.open(b'{');
    }

    /// Ends it.
    pub(crate) fn end(&mut self) {
        self.close(b'}');
    }

    /// Begins an array.
    pub(crate) fn begin_list(&mut self) {
        self.open(b'[');
    }

    /// Ends it.
    pub(crate) fn end_list(&mut self) {
        self.close(b']');
    }

    #[inline]
    fn open(&mut self, bracket: u8) {
        self.separate();
        self.out.push(bracket);
        self.comma = false;
    }

    #[inline]
    fn close(&mut self, bracket: u8) {
        self.out.push(bracket);
        self.comma = true;
    }

    /// A member's name; its value comes next.
    #[inline]
    pub(crate) fn name(&mut self, name: &str) {
        self.separate();
        // A name is an identifier of ours: nothing in it needs escaping.
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        self.comma = false;
    }

    /// A member's name that is not ours; its value comes next.
    pub(crate) fn key(&mut self, name: &str) {
        self.separate();
        self.quote(name);
        self.out.push(b':');
        self.comma = false;
    }

    /// A value that is JSON already.
    pub(crate) fn raw(&mut self, json: &str) {
        self.separate();
        self.out.extend_from_slice(json.as_bytes());
    }

    /// A piece of a value that is JSON already.
    pub(crate) fn raw_part(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
        self.comma = true;
    }

    /// A string.
    pub(crate) fn string(&mut self, text: &str) {
        self.separate();
        self.quote(text);
    }

    /// A whole number.
    pub(crate) fn number(&mut self, number: i64) {
        self.separate();
        self.text.clear();
        Type::Count.write(number, &mut self.text);
        self.out.extend_from_slice(self.text.as_bytes());
    }

    /// A member that is a string.
    pub(crate) fn member(&mut self, name: &str, text: &str) {
        self.name(name);
        self.string(text);
    }

    /// A member that is shown as text.
    pub(crate) fn shown(&mut self, name: &str, value: impl core::fmt::Display) {
        self.member(name, &value.to_string());
    }

    /// What an operation gives: `ok`, and where nothing is due, why.
    pub(crate) fn answer(&mut self, record: &dyn Record) {
        self.name("ok");
        self.begin();
        let mut outcome = None;
        for (declared, value) in values(record) {
            match value {
                Value::Number(raw) if declared.field.meaning == Meaning::Outcome => {
                    outcome = Some((declared.field, raw))
                }
                value => self.value(declared.field, value),
            }
        }
        self.end();
        if let Some((field, raw)) = outcome {
            self.scalar(field, raw);
        }
    }

    /// Why nothing is due, where nothing is.
    pub(crate) fn outcome(&mut self, record: &dyn Record) {
        for (declared, value) in values(record).filter(|(declared, _)| declared.field.meaning == Meaning::Outcome) {
            self.value(declared.field, value);
        }
    }

    /// A record as an object; absent fields are left out.
    pub(crate) fn record(&mut self, record: &dyn Record) {
        self.begin();
        values(record).for_each(|(declared, value)| self.value(declared.field, value));
        self.end();
    }

    #[inline]
    fn value(&mut self, field: &Field, value: Value<'_>) {
        match value {
            Value::Absent => {}
            Value::Number(raw) => self.scalar(field, raw),
            Value::List(list) => {
                self.name(field.name);
                self.begin_list();
                (0..list.len()).filter_map(|index| list.item(index)).for_each(|item| self.record(item));
                self.end_list();
            }
        }
    }

    fn scalar(&mut self, field: &Field, raw: i64) {
        self.name(field.name);
        self.text.clear();
        field.domain.ty.write(raw, &mut self.text);
        self.separate();
        let quoted = !matches!(field.domain.ty, Type::Count | Type::Flag);
        if quoted {
            self.out.push(b'"');
        }
        // No text of a scalar holds a character that needs escaping.
        self.out.extend_from_slice(self.text.as_bytes());
        if quoted {
            self.out.push(b'"');
        }
    }

    #[inline]
    fn quote(&mut self, text: &str) {
        self.out.push(b'"');
        let escaped = |byte: &u8| *byte < 0x20 || *byte == b'"' || *byte == b'\\';
        let mut rest = text.as_bytes();
        // Nearly no text holds anything to escape: it goes in one piece.
        while let Some(at) = rest.iter().position(escaped) {
            let (plain, tail) = rest.split_at(at);
            self.out.extend_from_slice(plain);
            let Some((byte, tail)) = tail.split_first() else { break };
            self.escape(*byte);
            rest = tail;
        }
        self.out.extend_from_slice(rest);
        self.out.push(b'"');
    }

    fn escape(&mut self, byte: u8) {
        match byte {
            b'"' | b'\\' => self.out.extend_from_slice(&[b'\\', byte]),
            0x08 => self.out.extend_from_slice(b"\\b"),
            0x09 => self.out.extend_from_slice(b"\\t"),
            0x0a => self.out.extend_from_slice(b"\\n"),
            0x0c => self.out.extend_from_slice(b"\\f"),
            0x0d => self.out.extend_from_slice(b"\\r"),
            _ => self.out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
        }
    }
}
