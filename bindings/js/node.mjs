// Node: the module is read from beside this file, on import.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { initSync, textPack as fetched } from './index.mjs';

initSync(readFileSync(new URL('./pkg/shebao_bg.wasm', import.meta.url)));

export { ABSENT, EVIDENCE, Engine, STANDING, ShebaoError, describe, init, initSync } from './index.mjs';

/** The text pack that lies beside this file, or at an address: names and titles for explanations. */
export async function textPack(source) {
  return source !== undefined ? fetched(source) : new Uint8Array(await readFile(new URL('./pkg/text.pack', import.meta.url)));
}
