import type { Operations, Money, Month, Region } from './ops.js';

export type * from './ops.js';

/** An operation: `premium.monthly@1`. */
export type Op = keyof Operations;
/** An operation that gives one row for one row. */
export type BatchOp = { [O in Op]: Operations[O]['shape'] extends 'leaf' ? O : never }[Op];

export type Standing = 'final' | 'provisional' | 'assumed';
export type Evidence = 'official' | 'corroborated' | 'single' | 'unverified';

/** Under what a question is asked. */
export interface Options {
  /** Only what was published by this day is seen: "2026-11-24". Absent: all. */
  known?: string;
  /** The weakest rows that are taken; without it `{ standing: 'assumed', evidence: 'single' }`: all but unverified ones. */
  accept?: { standing?: Standing; evidence?: Evidence; methods?: string[] };
  /** The host's own rows. */
  overlays?: Overlay[];
}

/** Rows of the host's own. */
export interface Overlay {
  id: string;
  /** `fill` only where there is none; `replace` for what-if. */
  mode: 'fill' | 'replace';
  /** Places that the register does not have: a pool of the host's own. */
  places?: OverlayPlace[];
  rows: OverlayRow[];
}

/** A place as policy files write it. */
export interface OverlayPlace {
  code: Region;
  /** The place that it lies in. */
  parent: Region;
  level: 'nation' | 'province' | 'city' | 'county';
  zh: string;
  en: string;
  /** A month or a day; absent: since ever. */
  from?: string;
  /** Half-open; absent: for good. */
  until?: string;
}

/** What tells the rows of one parameter apart: the one that the parameter has, or none for all. */
export interface Facet {
  kind?: string;
  payer?: string;
  employer_size?: string;
  industry?: string;
  injury_class?: string;
  injury_float?: string;
  /** A tier of flexible workers, as a share of the average wage: "60%". */
  tier?: string;
}

export interface OverlayRow extends Facet {
  param: string;
  region: Region;
  /** A month or a day. */
  from: string;
  /** Half-open; absent: for good. */
  until?: string;
  /** As policy files write it. */
  value: string;
  cite: string;
}

/** Which part of a composed operation to explain, by the fields that its rows have. */
export interface Selector {
  unit?: number;
  person?: number;
  month?: Month;
  item?: string;
}

/** One reading of policy: what was asked, and the row that answered. */
export interface Reading extends Facet {
  param: string;
  region: Region;
  /** `2025-07/2026-07`, half-open; `..` where it is open. */
  span: string;
  value: string;
  standing: Standing;
  evidence: Evidence;
  document?: string;
  number?: string;
  clause?: string;
  overlay?: string;
  cite?: string;
  carried_into?: string;
  carried_by?: string;
  supersedes?: string;
}

export interface Step {
  line: string;
  depth: number;
  zh: string;
  en: string;
  /** The exact value before rounding. */
  before?: string;
  rounding?: string;
  result?: Money;
  /** The steps it was done to, by their places. */
  operands: number[];
  /** The rows read, by their places. */
  rows: number[];
}

export interface Explanation {
  op: string;
  law: string;
  /** There where the text pack is not loaded: names and titles are ids then. */
  text?: 'absent';
  steps: Step[];
  rows: (Reading & { zh: string; en: string })[];
}

/** What stands beside every result. */
export interface Reasons {
  /** The weakest of the rows of policy used; absent, like the evidence, where none was, since nothing was computed. */
  standing?: Standing;
  evidence?: Evidence;
  not_final: Reading[];
  /** Rows of an overlay that a pack has overtaken. */
  superseded?: Reading[];
  packs: ({ id: string; version: string; content: string } | { overlay: string })[];
  engine: string;
}

/** A host's codes: the name of a profile that is shipped, or one of the host's own (docs/PROFILES.md). */
export type Profile = string | { base?: string; codes?: object[]; accept?: string[]; name?: string; zh?: string; en?: string; note?: string };

/** A request under a profile: records of the host's codes, and what they do not give in our own words. */
export interface UnderProfile extends Options {
  profile: Profile;
  set?: Record<string, unknown>;
}

/** A record of a host, keyed by its codes. An id of more than 15 digits is a string. */
export type HostRecord = Record<string, unknown>;

/** A record with its results, in the host's codes. */
export interface HostAnswer extends Reasons {
  ok: HostRecord;
  explanation?: Explanation;
}

export interface Answer<O extends Op> extends Reasons {
  ok: Operations[O]['output'];
  explanation?: Explanation;
}

/** The other side of a comparison. What is not said holds on both. */
export type Against =
  | (Options & { lines?: string[] })
  | { charged: { unit?: number; person?: number; month?: Month; item?: string; line: string; amount: Money }[]; lines?: string[] };

interface Place {
  unit?: number;
  person?: number;
  month?: Month;
  item?: string;
  line: string;
}

export interface Comparison extends Reasons {
  ok: {
    pairs: (Place & { left: Money; right: Money; difference: Money; because?: string })[];
    unpaired: (Place & { side: 'left' | 'right'; amount: Money })[];
    failed: { side: 'left' | 'right'; unit?: number; person?: number; month?: Month; error: ErrorFacts | { code: number } }[];
    /** Only where nothing is unpaired and nothing failed. */
    totals?: { line: string; left: Money; right: Money; difference: Money }[];
    changes: { month?: Month; param: string; left?: Reading; right?: Reading }[];
  };
}

/** An error as an answer has it. */
export interface ErrorFacts {
  code: number;
  name: string;
  message: string;
  message_zh: string;
  field?: string;
  param?: string;
  facet?: string;
  region?: Region;
  date?: string;
  covered?: string[];
  min?: string;
  max?: string;
  at?: string;
  row?: number;
}

/** An error of the engine. `code` is the stable number, `name` its name; docs/ERRORS.md lists them. */
export class ShebaoError extends Error {
  constructor(facts: ErrorFacts, cause?: unknown);
  readonly code: number;
  readonly name: string;
  readonly message: string;
  readonly messageZh: string;
  readonly field?: string;
  readonly param?: string;
  /** The kind, payer or size that selected the parameter's rows. */
  readonly facet?: string;
  readonly region?: Region;
  readonly date?: string;
  /** Where there are figures: `2008-07/2010-07`, half-open. */
  readonly covered?: string[];
  readonly min?: string;
  readonly max?: string;
  /** Where in the request. */
  readonly at?: string;
  /** The item of a list, counted from 0. */
  readonly row?: number;
}

/** The columns about the rows of a batch themselves. */
export interface Marks {
  /** The row's error number, 0 where there is none. */
  error: Uint32Array;
  /** 0 where something is due, else one more than the ordinal of the reason why nothing is. */
  outcome?: Uint8Array;
  /** A place in `STANDING`; 255 where the row has an error. */
  standing?: Uint8Array;
  /** A place in `EVIDENCE`; 255 likewise. */
  evidence?: Uint8Array;
}

/** Where a batch writes. */
export interface Outputs<O extends Op> extends Marks {
  lines?: Partial<Operations[O]['outputColumns']>;
}

/** What a batch makes for the lines that are named. */
export interface NewOutputs<O extends Op, L extends keyof Operations[O]['outputColumns']> {
  lines: Pick<Operations[O]['outputColumns'], L>;
  error: Uint32Array;
  standing: Uint8Array;
  evidence: Uint8Array;
}

export interface Table<O extends Op> {
  rows: number;
  columns: Operations[O]['outputColumns'];
  /** As in a batch. A row with an error has no amounts and empty lists. */
  error: Uint32Array;
  standing: Uint8Array;
  evidence: Uint8Array;
}

/** A stretch in which a parameter has a figure. */
export interface Covered {
  /** Half-open, `2025-07/2026-07`; an open end is `..`. */
  readonly span: string;
  readonly standing: Standing;
  readonly evidence: Evidence;
}

export interface Limits {
  /** Of one JSON request. */
  bytes?: number;
  /** Of its nesting. */
  depth?: number;
  /** Of a batch, and of all lists together. */
  rows?: number;
  /** Of a person's history. */
  months?: number;
}

export interface Setup {
  /** Another figures pack than the embedded one. */
  figures?: Uint8Array;
  /** The text pack. */
  text?: Uint8Array;
  limits?: Limits;
}

/** The rules with one pack of figures. One engine serves any number of calls; each worker makes its own. */
export class Engine {
  constructor(setup?: Setup);
  /** Loads the names and titles. Without them explanations have ids and say `"text":"absent"`. */
  loadText(bytes: Uint8Array): void;
  /** One JSON request in, one answer out, byte for byte as at every other door. What is refused is in the answer. */
  call(request: string): string;
  call(request: Uint8Array): Uint8Array;
  /** One operation. Throws a `ShebaoError` where it is refused. */
  run<O extends Op>(op: O, input: Operations[O]['input'], options?: Options & { explain?: boolean | Selector }): Answer<O>;
  /** The same under a profile: a record of the host's codes in, and out with its results. */
  run(op: Op, record: HostRecord, options: UnderProfile & { explain?: boolean | { unit?: string | number; person?: string | number; month?: Month; item?: string } }): HostAnswer;
  /** The same input on two sides: settlement, audit, what-if. */
  compare<O extends Op>(op: O, input: Operations[O]['input'], against: Against, options?: Options): Comparison;
  /** Flat columns, one row in and one row out, into the caller's arrays. A bad row never stops the others. */
  batch<O extends BatchOp, W extends Outputs<O>>(
    op: O, options: Options | undefined, rows: number, inputs: Operations[O]['inputColumns'], outputs: W): W;
  /** The same into new arrays for the lines that are named. */
  batch<O extends BatchOp, L extends keyof Operations[O]['outputColumns']>(
    op: O, options: Options | undefined, rows: number, inputs: Operations[O]['inputColumns'], outputs: L[]): NewOutputs<O, L>;
  /** Ragged columns through any operation, into new columns. */
  table<O extends Op>(op: O, options: Options | undefined, rows: number, columns: Operations[O]['inputColumns']): Table<O>;
  /** The error behind a row's number, with its facts. */
  errorOf<O extends Op>(
    op: O, options: Options | undefined, columns: Operations[O]['inputColumns'], row: number): ShebaoError | null;
  /**
   * Where a parameter has a figure at a place: holes are what lies between the spans. `facet` is a kind, payer or size, for
   * parameters whose rows are told apart by one.
   */
  coverage(param: string, region: string, options?: Options & { facet?: string }): Covered[];
  /** Gives the memory back; what is never freed is freed when it is collected. */
  free(): void;
}

/** Loads the module; in Node it is loaded on import. */
export function init(source?: string | URL | Request | Response | Promise<Response> | ArrayBuffer | Uint8Array | WebAssembly.Module): Promise<void>;
/** The same at once. */
export function initSync(source: ArrayBuffer | Uint8Array | WebAssembly.Module): void;
/** The text pack of the package, or from an address: names and titles for explanations. */
export function textPack(source?: string | URL | Request): Promise<Uint8Array>;

export interface FieldDescription {
  name: string;
  ordinal: number;
  type: 'money' | 'rate' | 'month' | 'date' | 'count' | 'flag' | 'region' | 'choice' | 'list';
  role: 'key' | 'given' | 'line' | 'restated';
  required: 0 | 1;
  zh: string;
  en: string;
  national?: string;
  min?: number;
  max?: number;
  words?: { name: string; zh: string; en: string }[];
  items?: FieldDescription[];
}

/** Every operation with its fields, and what is accepted where a request does not say. */
export function describe(): {
  accept: { standing: Standing; evidence: Evidence };
  operations: {
    op: string;
    shape: 'leaf' | 'person' | 'composed';
    zh: string;
    en: string;
    law: string;
    input: FieldDescription[];
    output: FieldDescription[];
  }[];
};

/** What stands for "absent" in a column. */
export const ABSENT: { readonly long: bigint; readonly int: number; readonly byte: number };
/** The words behind the numbers of the columns `standing` and `evidence`. */
export const STANDING: readonly Standing[];
export const EVIDENCE: readonly Evidence[];
