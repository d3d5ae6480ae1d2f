// The layer over the module: objects in place of texts, typed errors, and a new instance after a trap.
//
// In Node (`node.mjs`) the module is ready on import. Elsewhere `await init()` comes first.

import load, { initSync as loadSync, Engine as Raw, describe as describeRaw, __wbg_reset_state as restart }
  from './pkg/shebao.js';

/** What stands for "absent" in a column: the smallest signed number, and 255. */
export const ABSENT = Object.freeze({ long: -(2n ** 63n), int: -(2 ** 31), byte: 255 });
/** The words behind the numbers of the columns `standing` and `evidence`. */
export const STANDING = Object.freeze(['final', 'provisional', 'assumed']);
export const EVIDENCE = Object.freeze(['official', 'corroborated', 'single', 'unverified']);

/** An error of the engine: `code` is the stable number, `name` its name, the rest are facts where they are known. */
export class ShebaoError extends Error {
  constructor(facts, cause) {
    super(facts.message, cause === undefined ? undefined : { cause });
    const { message, message_zh: messageZh, ...rest } = facts;
    Object.assign(this, rest, { messageZh });
  }
}

const refuse = (code, name, message, message_zh, field) =>
  new ShebaoError({ code, name, message: field ? `${message}; field ${field}` : message,
    message_zh: field ? `${message_zh}；字段：${field}` : message_zh, ...(field && { field }) });
const wrongType = (field) => refuse(108, 'wrong_type', 'wrong type', '成员的类型不对', field);
const freed = () => refuse(110, 'null_pointer', 'the engine was freed', '引擎已释放');

let ready = false;
let instance = 0; // counts the instances of the module: an engine of an earlier one is made again

/** Loads the module: from beside this file, or from an address, a response, bytes or a compiled module. */
export async function init(source) {
  if (!ready) await load({ module_or_path: await served(source) });
  ready = true;
}

const MODULE = { file: 'pkg/shebao_bg.wasm', what: 'the module', what_zh: '模块', magic: [0x00, 0x61, 0x73, 0x6d],
  asset: 'shebao/shebao.wasm', use: 'await init(url)' };
const TEXT = { file: 'pkg/text.pack', what: 'the text pack', what_zh: '文字包', magic: [...new TextEncoder().encode('SHEBAOT\n')],
  asset: 'shebao/text.pack', use: 'await textPack(url)' };

// The module as what it was given as; what is fetched is looked at first: a page where the module should be says "expected magic word".
async function served(source = new URL('./pkg/shebao_bg.wasm', import.meta.url)) {
  const given = await source;
  const isAddress = typeof given === 'string' || given instanceof URL || (typeof Request === 'function' && given instanceof Request);
  const response = isAddress ? await fetch(given) : given;
  if (!(typeof Response === 'function' && response instanceof Response)) return response;
  const isModule = response.ok && response.headers.get('content-type')?.startsWith('application/wasm');
  return isModule ? response : checked(response, MODULE); // what is said to be the module streams
}

// The bytes of an answer, if they begin as the file does.
async function checked(response, { file, what, what_zh, magic, asset, use }) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.ok && magic.every((byte, index) => bytes[index] === byte)) return bytes;
  const type = response.headers.get('content-type') ?? 'no content type';
  const start = JSON.stringify(new TextDecoder().decode(bytes.subarray(0, 15)));
  const got = `${response.status}, ${type}, ${start}`;
  throw refuse(120, 'wrong_file',
    `not ${what} of the package but another file was served (${got}): a server that does not find ${file} answers with its page. `
    + `With Vite put optimizeDeps: { exclude: ['shebao'] } into its configuration, or give the address: `
    + `import url from '${asset}?url'; ${use}`,
    `取到的不是本包的${what_zh}（${got}）：服务器找不到 ${file} 时返回了网页。用 Vite 时请在配置中写 `
    + `optimizeDeps: { exclude: ['shebao'] }，或给出地址：import url from '${asset}?url'; ${use}`);
}

/** The same at once, from bytes or a compiled module. */
export function initSync(source) {
  if (!ready) loadSync({ module: source });
  ready = true;
}

/** The text pack that lies beside this file, or at an address: names and titles for explanations. */
export async function textPack(source = new URL('./pkg/text.pack', import.meta.url)) {
  return checked(await fetch(source), TEXT);
}

/** Every operation with its fields. */
export const describe = () => JSON.parse(inside(describeRaw));

// Runs something in the module. A text that is thrown is an error's answer. Anything else, a trap first of all, leaves the
// instance in a state that nobody knows, so a new one takes its place and the engines are made again as they are used.
function inside(run) {
  if (!ready) throw new Error('shebao: await init() first');
  try {
    return run();
  } catch (thrown) {
    if (typeof thrown === 'string') throw new ShebaoError(JSON.parse(thrown).error);
    instance += 1;
    restart();
    if (!(thrown instanceof WebAssembly.RuntimeError)) throw thrown;
    throw new ShebaoError({ code: 901, name: 'defect', message: 'a defect of the engine, please report it',
      message_zh: '引擎内部错误，请报告' }, thrown);
  }
}

const optionsText = (options) => (options === undefined ? '' : JSON.stringify(options));
const isWhole = (number) => Number.isSafeInteger(number) && number >= 0;

// What fits in 32 bits; more rows than that are refused by the engine all the same.
function whole(number, field) {
  if (!isWhole(number)) throw wrongType(field);
  return Math.min(number, 0xffffffff);
}

const isWellFormed = (text) => text.isWellFormed?.() ?? !/\p{Surrogate}/u.test(text);

// A text with half a surrogate pair has no UTF-8. The engine is given the half as it stands, to refuse it where it stands.
function bytesOf(text) {
  const whole = new TextEncoder().encode(text.slice(0, text.search(/\p{Surrogate}/u)));
  const bytes = new Uint8Array(whole.length + 3);
  bytes.set(whole);
  bytes.set([0xed, 0xa0, 0x80], whole.length);
  return bytes;
}

function mapped(object, each) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, value === undefined ? value : each(value)]));
}

// Some rows of a column; of a list its offsets from 0 again, with the items they point at.
function part(column, start, end) {
  if (ArrayBuffer.isView(column)) return column.subarray(start, end);
  const offsets = column.offsets.slice(start, end + 1);
  const [first, last] = [offsets[0], offsets[offsets.length - 1]];
  return { offsets: offsets.map((offset) => offset - first), items: mapped(column.items, (c) => part(c, first, last)) };
}

/** The rules with one pack of figures. */
export class Engine {
  #raw;
  #instance = -1;
  #bytes; // how long a request may be
  #setup;

  /** From the embedded figures, or from `figures`; `text` is the text pack; `limits` of bytes, depth, rows, months. */
  constructor(setup = {}) {
    only(setup, ['figures', 'text', 'limits'], 'setup');
    const { figures, text, limits = {} } = setup;
    only(limits, ['bytes', 'depth', 'rows', 'months'], 'limits');
    const checked = Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, whole(limit, name)]));
    this.#setup = { figures: copy(figures, 'figures'), text: copy(text, 'text'), limits: checked };
    this.#alive();
  }

  /** Loads the names and titles. Without them explanations have ids and say `"text":"absent"`. */
  loadText(bytes) {
    const text = copy(bytes ?? null, 'text');
    const raw = this.#alive();
    inside(() => raw.loadText(text));
    this.#setup.text = text;
  }

  /** One JSON request in, one answer out: text for text, bytes for bytes. Never throws for what a request says. */
  call(request) {
    const raw = this.#alive();
    if (typeof request === 'string') {
      // One unit is at least one byte: what is too long is refused without being copied whole.
      if (request.length > this.#bytes) return inside(() => raw.callText(request.slice(0, this.#bytes + 1)));
      if (!isWellFormed(request)) return new TextDecoder().decode(this.call(bytesOf(request)));
      return inside(() => raw.callText(request));
    }
    if (!(request instanceof Uint8Array)) throw wrongType('request');
    return inside(() => raw.call(request.length > this.#bytes ? request.subarray(0, this.#bytes + 1) : request));
  }

  /** One operation: objects in and out. Throws what is refused. */
  run(op, input, options = {}) {
    const request = { op, ...without(options, ['op', 'input']), input };
    const answer = JSON.parse(this.call(JSON.stringify(request, options.profile === undefined ? undefined : exact)));
    if (answer.error) throw new ShebaoError(answer.error);
    return answer;
  }

  /** The same input on two sides: `against` has another `known`, overlays, or amounts that were `charged`. */
  compare(op, input, against, options = {}) {
    return this.run(op, input, { ...without(options, ['against']), against });
  }

  /**
   * Flat columns through an operation that gives one row for one row. `outputs` has the arrays to write to: `lines` by name,
   * `error`, and where they are wanted `outcome`, `standing`, `evidence`; or it is a list of lines to make arrays for. A bad
   * row has its error's number and never stops the others.
   */
  batch(op, options, rows, inputs, outputs) {
    const raw = this.#alive();
    const count = whole(rows, 'rows');
    if (!isObject(inputs)) throw wrongType('inputs');
    if (!isObject(outputs)) throw wrongType('outputs');
    const made = Array.isArray(outputs) ? newOutputs(String(op), outputs, count) : outputs;
    const { lines = {}, ...marks } = made;
    if (!isObject(lines)) throw wrongType('lines');
    inside(() => {
      const written = [...Object.values(lines), ...Object.values(marks)].filter(ArrayBuffer.isView);
      raw.batch(String(op), optionsText(options), count, apart(inputs, written), lines, marks);
    });
    return made;
  }

  /** Ragged columns through any operation: a list is `{ offsets, items }`. Gives new columns. */
  table(op, options, rows, columns) {
    const raw = this.#alive();
    const count = whole(rows, 'rows');
    if (!isObject(columns)) throw wrongType('columns');
    return inside(() => raw.table(String(op), optionsText(options), count, columns));
  }

  /** The error of a row of a batch or a table, with its facts; `null` where the row has a result. */
  errorOf(op, options, columns, row) {
    const raw = this.#alive();
    whole(row, 'row');
    if (!isObject(columns)) throw wrongType('columns');
    const one = mapped(columns, (column) => part(column, row, row + 1));
    const text = inside(() => raw.errorOf(String(op), optionsText(options), one));
    return text === undefined ? null : new ShebaoError(JSON.parse(text).error);
  }

  /** Where a parameter has a figure at a place: spans with their standing and evidence; holes are what lies between. */
  coverage(param, region, { facet = '', ...options } = {}) {
    const raw = this.#alive();
    return JSON.parse(inside(() => raw.coverage(String(param), String(facet), String(region), optionsText(options))));
  }

  /** Gives the memory back. What is never freed is freed when it is collected. Twice is once. */
  free() {
    if (this.#raw && this.#instance === instance) inside(() => this.#raw.free());
    this.#raw = undefined;
    this.#setup = undefined;
  }

  // The engine in the module's present instance.
  #alive() {
    if (!this.#setup) throw freed();
    if (this.#instance !== instance || !this.#raw) {
      const { figures, text, limits: { bytes, depth, rows, months } } = this.#setup;
      this.#raw = inside(() => new Raw(figures, bytes, depth, rows, months));
      this.#instance = instance;
      this.#bytes = this.#raw.limitBytes;
      if (text) inside(() => this.#raw.loadText(text));
    }
    return this.#raw;
  }
}

// An object with no other members than these.
function only(object, names, what) {
  if (!isObject(object) || Array.isArray(object)) throw wrongType(what);
  const unknown = Object.keys(object).find((name) => !names.includes(name));
  if (unknown !== undefined) throw refuse(106, 'unknown_member', 'unknown member', '有不认识的成员', unknown);
}

// Options beside members that have arguments of their own: what is said twice is not guessed at.
function without(options, names) {
  if (!isObject(options)) throw wrongType('options');
  const twice = names.find((name) => Object.hasOwn(options, name));
  if (twice) throw refuse(107, 'duplicate_member', 'duplicate member', '成员重复', twice);
  return options;
}

// A whole number beyond 2^53 was another one in the host: an id that was cut is nobody's.
function exact(name, value) {
  if (typeof value === 'number' && !Number.isSafeInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw refuse(221, 'mangled_id', 'a Number beyond 2^53 is not exact: give the id as a string',
      '超过 2^53 的 Number 不精确：编号请用字符串', name);
  }
  return value;
}

const isObject = (value) => typeof value === 'object' && value !== null;

// A pack of our own, so that an engine can be made again from it.
function copy(bytes, field) {
  if (bytes === undefined) return undefined;
  if (!(bytes instanceof Uint8Array)) throw wrongType(field);
  return bytes.slice();
}

const ARRAYS = { month: Int32Array, date: Int32Array, rate: Int32Array, region: Int32Array, choice: Int32Array, flag: Uint8Array };
let outputTypes; // of each operation, asked for once

function newOutputs(op, names, rows) {
  outputTypes ??= new Map(describe().operations.map(({ op, output }) => [op, new Map(output.map(({ name, type }) => [name, type]))]));
  const types = outputTypes.get(op); // what is not known there is refused where the columns are read
  const lines = Object.fromEntries(names.map((name) => [name, new (ARRAYS[types?.get(name)] ?? BigInt64Array)(rows)]));
  return { lines, error: new Uint32Array(rows), standing: new Uint8Array(rows), evidence: new Uint8Array(rows) };
}

/** The inputs; one that results would be written over before it is read to its end, which only a wider or shifted view does, as a copy. */
function apart(inputs, written) {
  const ahead = (to, from) =>
    to.buffer === from.buffer &&
    to.byteOffset < from.byteOffset + from.byteLength &&
    from.byteOffset < to.byteOffset + to.byteLength &&
    !(to.byteOffset === from.byteOffset && to.BYTES_PER_ELEMENT <= from.BYTES_PER_ELEMENT);
  const over = (column) => ArrayBuffer.isView(column) && written.some((to) => ahead(to, column));
  return Object.values(inputs).some(over) ? mapped(inputs, (column) => (over(column) ? column.slice() : column)) : inputs;
}
