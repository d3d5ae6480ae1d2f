//! The host's ids of people, units and debts. Our operations tell them apart by whole numbers; an id of sixteen digits, or one
//! with letters, has a number standing for it while it is inside.

/// Which number stands for which id.
#[derive(Default)]
pub(crate) struct Ids<'r> {
    ids: Vec<Id<'r>>,
    /// The numbers, each at the slot of its id's hash or the next that is free; a power of two of slots, no more than half full.
    slots: Vec<Option<usize>>,
}

struct Id<'r> {
    /// Our field that it is: what is a unit's id may be a person's too.
    field: &'static str,
    text: String,
    /// As it came.
    raw: &'r str,
}

impl<'r> Ids<'r> {
    /// The number of an id: of the same id of the same field, the same.
    pub(crate) fn number(&mut self, field: &'static str, text: &str, raw: &'r str) -> usize {
        if let Some(number) = self.find(field, text) {
            return number;
        }
        let number = self.ids.len();
        self.ids.push(Id { field, text: text.to_owned(), raw });
        if self.ids.len().saturating_mul(2) > self.slots.len() {
            self.slots = vec![None; self.ids.len().saturating_mul(4).next_power_of_two()];
            (0..=number).for_each(|number| self.enter(number));
        } else {
            self.enter(number);
        }
        number
    }

    /// The number of an id that came in.
    pub(crate) fn find(&self, field: &str, text: &str) -> Option<usize> {
        let numbers = self.places(text).map_while(|place| self.slots.get(place).copied().flatten());
        let mut found =
            numbers.filter(|number| self.ids.get(*number).is_some_and(|id| id.field == field && id.text == text));
        found.next()
    }

    /// Whether ids of a field came in.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.ids.iter().any(|id| id.field == field)
    }

    /// The id of a field that a number stands for, as it came.
    pub(crate) fn raw(&self, field: &str, number: i64) -> Option<&'r str> {
        let id = usize::try_from(number).ok().and_then(|number| self.ids.get(number));
        id.filter(|id| id.field == field).map(|id| id.raw)
    }

    fn enter(&mut self, number: usize) {
        let Some(id) = self.ids.get(number) else { return };
        let free = self.places(&id.text).find(|place| self.slots.get(*place) == Some(&None));
        if let Some(slot) = free.and_then(|place| self.slots.get_mut(place)) {
            *slot = Some(number);
        }
    }

    /// The slots to look at for a text, by FNV-1a.
    fn places(&self, text: &str) -> impl Iterator<Item = usize> + 'static {
        let mask = self.slots.len().saturating_sub(1);
        let hash = text
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let first = usize::try_from(hash >> 33).unwrap_or_default();
        (0..self.slots.len()).map(move |step| first.wrapping_add(step) & mask)
    }
}
