// How the package is used from TypeScript, and what must not compile. Checked with `tsc --strict`; never run.

import { ABSENT, Engine, EVIDENCE, ShebaoError, init, textPack } from 'shebao';
import type { AccountLedgerInputColumns, Money, Overlay, PremiumMonthlyInput } from 'shebao';

await init();
const engine = new Engine({ text: await textPack(), limits: { rows: 1_000_000 } });

// One person.
const input: PremiumMonthlyInput = { region: '410100', month: '2025-09', payer: 'enterprise', pension: true, wage: '8000.00' };
const { ok, standing, explanation } = engine.run('premium.monthly@1', input, { known: '2026-11-24', explain: true });
const due: Money | undefined = ok.pension_employer;
const absent: 'absent' | undefined = explanation?.text;
export const shown = `${due} ${standing} ${absent}`;

// A column of people.
const rows = 2;
const outputs = engine.batch('premium.monthly@1', undefined, rows, {
  region: Int32Array.of(410100, 410100),
  month: Int32Array.of(202509, 202509),
  payer: new Int32Array(rows),
  pension: Uint8Array.of(1, 1),
  wage: BigInt64Array.of(800000n, ABSENT.long),
}, ['pension_employer', 'total']);
const fen: bigint | undefined = outputs.lines.total[0];
const word = EVIDENCE[outputs.evidence[0] ?? 0];
export const column = [fen, word];

// A history each, as ragged columns.
const histories: AccountLedgerInputColumns = {
  region: Int32Array.of(410100),
  from: Int32Array.of(202101),
  until: Int32Array.of(202201),
  personal: BigInt64Array.of(0n),
  spans: {
    offsets: Int32Array.of(0, 1),
    items: { from: Int32Array.of(202101), until: Int32Array.of(202201), personal: BigInt64Array.of(30000n) },
  },
};
const table = engine.table('account.ledger@1', { accept: { methods: ['account.interest_rounding'] } }, 1, histories);
export const closing: bigint | undefined = table.columns.years.items.closing[0];
export const error: ShebaoError | null = engine.errorOf('account.ledger@1', undefined, histories, 0);

// Where there is a figure.
export const known: string[] = engine.coverage('base.average', '410100', { facet: 'pension', known: '2025-08-31' }).map(({ span }) => span);

// Two sides.
const settled = engine.compare('premium.monthly@1', input, { known: '2025-08-31' });
export const differences = settled.ok.pairs.map((pair) => pair.difference);

// The host's own rows and places, and its own codes.
const own: Overlay = {
  id: 'pool', mode: 'replace',
  places: [{ code: '419901', parent: '410000', level: 'city', zh: '自建', en: 'own' }],
  rows: [
    { param: 'tier.share', tier: '60%', region: '410100', from: '2025-07', value: '60%', cite: 'own' },
    { param: 'injury.class', industry: '01', region: '410100', from: '2025-07', value: '1', cite: 'own' },
    { param: 'injury.rate', injury_class: '1', region: '410100', from: '2025-07', value: '0.2%', cite: 'own' },
    { param: 'injury.float', injury_float: '1', region: '410100', from: '2025-07', value: '100%', cite: 'own' },
  ],
};
export const theirs = engine.run('premium.monthly@1', { AAE140: '110', AAC001: '1000000000000000001' }, { profile: 'national', overlays: [own], set: { payer: 'enterprise' } }).ok['AAE020'];
export const mine = engine.run('premium.monthly@1', { GZ: 800000 }, { profile: { base: 'national', codes: [{ code: 'GZ', field: 'wage', form: 'fen' }] } });
// @ts-expect-error: no such level
own.places = [{ code: '419901', parent: '410000', level: 'district', zh: '自建', en: 'own' }];

// @ts-expect-error: no such operation
engine.run('premium.weekly@1', input);
// @ts-expect-error: money is text, never a number
engine.run('premium.monthly@1', { ...input, wage: 8000 });
// @ts-expect-error: a word that is not in the list
engine.run('premium.monthly@1', { ...input, payer: 'household' });
// @ts-expect-error: the month is required
engine.run('premium.monthly@1', { region: '410100', payer: 'enterprise', wage: '1.00' });
// @ts-expect-error: a ledger is no batch
engine.batch('account.ledger@1', undefined, 1, histories, { error: new Uint32Array(1) });
engine.batch('premium.monthly@1', undefined, 1, {
  region: new Int32Array(1),
  month: new Int32Array(1),
  payer: new Int32Array(1),
  // @ts-expect-error: fen are 64-bit
  wage: new Float64Array(1),
}, ['total']);
// @ts-expect-error: no such line
engine.batch('premium.monthly@1', undefined, 0, { region: new Int32Array(0), month: new Int32Array(0), payer: new Int32Array(0), wage: new BigInt64Array(0) }, ['grand_total']);
