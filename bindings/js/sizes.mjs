// The sizes of what a page loads, beside the budget. `--check` fails where one is over it.

import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = new URL('./', import.meta.url);
const budget = JSON.parse(readFileSync(new URL('budget.json', here)));
let over = false;
for (const [file, allowed] of Object.entries(budget)) {
  const bytes = readFileSync(new URL(file, here));
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  const sizes = { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes, brotli).length };
  const parts = Object.entries(sizes).map(([form, size]) => `${form} ${size}${size > allowed[form] ? ` > ${allowed[form]}` : ''}`);
  console.log(`   ${file}: ${parts.join(', ')}`);
  over ||= Object.entries(sizes).some(([form, size]) => size > allowed[form]);
}
if (over && process.argv.includes('--check')) {
  console.error('over the budget of bindings/js/budget.json');
  process.exit(1);
}
