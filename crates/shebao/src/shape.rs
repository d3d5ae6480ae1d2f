//! The fields of a record with those of its lists: what the doors look names up in.

use shebao_core::record::{Field, List, Record, Scalar, Visit};

/// The fields of a record, in order of declaration. The place of a field is its ordinal at the C and column doors.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    /// The fields.
    pub fields: Vec<ShapeField>,
}

/// A field, with the shape of its items where it is a list.
#[derive(Clone, Debug)]
pub struct ShapeField {
    /// The field.
    pub field: &'static Field,
    /// The shape of the items.
    pub items: Option<Shape>,
}

impl Shape {
    /// The shape of a record.
    pub fn of(record: &mut dyn Record) -> Shape {
        let mut shape = Shape::default();
        record.visit(&mut shape);
        shape
    }

    /// The place of a field.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|f| f.field.name == name)
    }
}

impl Visit for Shape {
    fn scalar(&mut self, field: &'static Field, _: &mut dyn Scalar) {
        self.fields.push(ShapeField { field, items: None });
    }

    fn list(&mut self, field: &'static Field, list: &mut dyn List) {
        let mut items = Shape::default();
        list.prototype(&mut |item| items = Shape::of(item));
        self.fields.push(ShapeField { field, items: Some(items) });
    }
}
