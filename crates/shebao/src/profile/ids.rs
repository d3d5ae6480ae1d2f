//! The host's ids of people, units and debts. Our operations tell them apart by whole numbers; an id of sixteen digits, or one
//! with letters, has a number standing for it while it is inside.

/// Which number stands for which id.
#[derive(Default)]
pub(crate) struct Ids<'b, 'r> {
    ids: Vec<Id<'b, 'r>>,
    /// The numbers, each at the slot of its id's hash or the next that is free; a power of two of slots, no more than half full.
    slots: Vec<Option<usize>>,
}

struct Id<'b, 'r> {
    /// The code that it stands under: what is a unit's id may be a person's too.
    code: &'b str,
    text: String,
    /// As it came.
    raw: &'r str,
}

impl<'b, 'r> Ids<'b, 'r> {
    /// The number of an id: of the same id under the same code, the same.
    pub(crate) fn number(&mut self, code: &'b str, text: &str, raw: &'r str) -> usize {
        if let Some(number) = self.find(code, text) {
            return number;
        }
        let number = self.ids.len();
        self.ids.push(Id { code, text: text.to_owned(), raw });
        if self.ids.len().saturating_mul(2) > self.slots.len() {
            self.slots = vec![None; self.ids.len().saturating_mul(4).next_power_of_two()];
            (0..=number).for_each(|number| self.enter(number));
        } else {
            self.enter(number);
        }
        number
    }

    /// The number of an id that came in.
    pub(crate) fn find(&self, code: &str, text: &str) -> Option<usize> {
        let numbers = self.places(text).map_while(|place| self.slots.get(place).copied().flatten());
        let mut found =
            numbers.filter(|number| self.ids.get(*number).is_some_and(|id| id.code == code && id.text == text));
        found.next()
    }

    /// Whether ids came in under a code.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.ids.iter().any(|id| id.code == code)
    }

    /// The id that a number stands for, as it came.
    pub(crate) fn raw(&self, number: i64) -> Option<&'r str> {
        usize::try_from(number).ok().and_then(|number| self.ids.get(number)).map(|id| id.raw)
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
