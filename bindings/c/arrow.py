"""The example of arrow.c from pyarrow: python3 arrow.py ./libarrow_example.so

Needs pyarrow; no test depends on it.
"""
import ctypes
import sys

import pyarrow as pa
from pyarrow.cffi import ffi

library = ctypes.CDLL(sys.argv[1])
library.bill_batch.argtypes = [ctypes.c_void_p] * 4
library.bill_batch.restype = ctypes.c_uint32


def bill(batch):
    """Hands a record batch over and takes one back; returns the error's number and the batch."""
    structs = [ffi.new(f"struct {name}*") for name in ("ArrowArray", "ArrowSchema") * 2]
    given, schema, out, out_schema = (int(ffi.cast("uintptr_t", one)) for one in structs)
    batch._export_to_c(given, schema)
    number = library.bill_batch(given, schema, out, out_schema)
    structs[0].release(structs[0])
    structs[1].release(structs[1])
    return number, None if number else pa.RecordBatch._import_from_c(out, out_schema)


def people(wages, first=0):
    n = len(wages)
    columns = {
        "region": pa.array([410100] * n, pa.int32()),
        "month": pa.array([202509] * n, pa.int32()),
        "payer": pa.array([0] * n, pa.uint8()),
        "pension": pa.array([1] * n, pa.uint8()),
        "wage": pa.array(wages, pa.int64()),
    }
    return pa.record_batch(columns).slice(first)


number, answer = bill(people([800000, None, 300000]))
answer.validate(full=True)
assert number == 0 and answer["total"].to_pylist() == [192000, None, 91944], answer
# A slice: the columns' offsets are honoured, and rows keep their nulls.
number, answer = bill(people([1] * 8 + [800000, None, 300000], 8))
assert number == 0 and answer["total"].to_pylist() == [192000, None, 91944], answer
# Another type is refused: 111.
wrong = people([800000])
wrong = wrong.set_column(4, "wage", pa.array([8000.0]))
assert bill(wrong)[0] == 111
# A million rows, many times: nothing is kept.
many = people([800000] * 1_000_000)
for _ in range(20):
    number, answer = bill(many)
    total = answer["total"]
    assert number == 0 and total.null_count == 0 and total[999_999].as_py() == 192000
    kept, answer = total, None  # a column outlives its batch
assert kept[0].as_py() == 192000
print("pyarrow", pa.__version__, "without a copy:", pa.total_allocated_bytes(), "bytes of Arrow's own")
