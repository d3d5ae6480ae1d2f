//! What is used of `jni.h`: lengths, copies of array regions, new arrays, addresses of direct buffers. Nothing here calls back
//! into Java code, and nothing is called while an exception is pending.

use jni_sys::{JNIEnv, jarray, jbyteArray, jint, jlongArray, jobject, jobjectArray, jsize};
use shebao::{Code, Error, Result};

/// The virtual machine, as the calling thread sees it in one call.
#[derive(Clone, Copy)]
pub(crate) struct Env(*mut JNIEnv);

/// Calls a function of the table.
macro_rules! jni {
    ($env:expr, $version:ident.$function:ident($($argument:expr),*)) => {{
        let env = $env.0;
        // SAFETY: the virtual machine gives a valid table to every native call; the function belongs to JNI 1.6, which Java 8
        // has; references come from the same call, and regions lie within their arrays, as the callers below see to.
        unsafe { ((**env).$version.$function)(env, $($argument),*) }
    }};
}

/// An array of numbers that can be copied by regions.
pub(crate) trait Number: Copy + Default {
    fn read(env: Env, array: jarray, start: jsize, into: &mut [Self]);
    fn write(env: Env, array: jarray, start: jsize, from: &[Self]);
}

macro_rules! number {
    ($number:ty, $get:ident, $set:ident) => {
        impl Number for $number {
            fn read(env: Env, array: jarray, start: jsize, into: &mut [Self]) {
                jni!(env, v1_1.$get(array, start, size(into.len()), into.as_mut_ptr().cast()))
            }
            fn write(env: Env, array: jarray, start: jsize, from: &[Self]) {
                jni!(env, v1_1.$set(array, start, size(from.len()), from.as_ptr().cast()))
            }
        }
    };
}

number!(i64, GetLongArrayRegion, SetLongArrayRegion);
number!(i32, GetIntArrayRegion, SetIntArrayRegion);
number!(u32, GetIntArrayRegion, SetIntArrayRegion);
number!(u8, GetByteArrayRegion, SetByteArrayRegion);

/// A length that came from Java, or is checked before.
pub(crate) fn size(length: usize) -> jsize {
    jsize::try_from(length).unwrap_or(jsize::MAX)
}

impl Env {
    pub(crate) fn new(env: *mut JNIEnv) -> Env {
        Env(env)
    }

    /// The length of an array that is not null.
    pub(crate) fn length(self, array: jarray) -> usize {
        usize::try_from(jni!(self, v1_1.GetArrayLength(array))).unwrap_or(0)
    }

    /// Copies an array into `room`, at most `most` of it.
    fn into<T: Number>(self, array: jarray, most: usize, name: &str, room: &mut Vec<T>) -> Result<()> {
        if array.is_null() {
            return Err(Error::new(Code::NullPointer).field(name));
        }
        room.clear();
        room.resize(self.length(array).min(most), T::default());
        T::read(self, array, 0, room);
        Ok(())
    }

    pub(crate) fn bytes_into(self, array: jbyteArray, most: usize, name: &str, room: &mut Vec<u8>) -> Result<()> {
        self.into(array, most, name, room)
    }

    pub(crate) fn longs_into(self, array: jlongArray, name: &str, room: &mut Vec<i64>) -> Result<()> {
        self.into(array, usize::MAX, name, room)
    }

    pub(crate) fn bytes(self, array: jbyteArray, most: usize, name: &str) -> Result<Vec<u8>> {
        let mut room = Vec::new();
        self.into(array, most, name, &mut room).map(|()| room)
    }

    pub(crate) fn longs(self, array: jlongArray, name: &str) -> Result<Vec<i64>> {
        let mut room = Vec::new();
        self.into(array, usize::MAX, name, &mut room).map(|()| room)
    }

    /// A new array; null, with an exception pending, where the virtual machine has no memory for it.
    pub(crate) fn new_bytes(self, bytes: &[u8]) -> jbyteArray {
        let array = jni!(self, v1_1.NewByteArray(size(bytes.len())));
        if !array.is_null() {
            u8::write(self, array, 0, bytes);
        }
        array
    }

    pub(crate) fn new_longs(self, longs: &[i64]) -> jlongArray {
        let array = jni!(self, v1_1.NewLongArray(size(longs.len())));
        if !array.is_null() {
            i64::write(self, array, 0, longs);
        }
        array
    }

    pub(crate) fn write_longs(self, array: jlongArray, start: jsize, longs: &[i64]) {
        i64::write(self, array, start, longs);
    }

    /// An element, as a reference that lives to the end of the frame.
    pub(crate) fn element(self, array: jobjectArray, index: usize) -> jobject {
        jni!(self, v1_1.GetObjectArrayElement(array, size(index)))
    }

    /// Where a direct buffer begins, and how many elements it has; null where it is none.
    pub(crate) fn memory(self, buffer: jobject) -> (*mut u8, usize) {
        let address = jni!(self, v1_4.GetDirectBufferAddress(buffer));
        let capacity = jni!(self, v1_4.GetDirectBufferCapacity(buffer));
        (address.cast(), usize::try_from(capacity).unwrap_or(0))
    }

    /// Runs with room for `references`, which are given back at its end.
    pub(crate) fn in_frame<T>(self, references: usize, run: impl FnOnce() -> Result<T>) -> Result<T> {
        let room: jint = size(references.saturating_add(4));
        if jni!(self, v1_2.PushLocalFrame(room)) != 0 {
            return Err(Error::new(Code::Defect));
        }
        let done = crate::caught(run);
        jni!(self, v1_2.PopLocalFrame(core::ptr::null_mut()));
        done
    }
}
