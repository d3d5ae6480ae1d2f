// The JS door: what a page or a Node program sees. Amounts come from the facts of the law, or one road is held against another.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe as group, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { initSync } from './pkg/shebao.js';
import { ABSENT, EVIDENCE, Engine, STANDING, ShebaoError, describe, textPack } from 'shebao';

const engine = new Engine();
const MONTHLY = 'premium.monthly@1';
const person = { region: '410100', month: '2025-09', payer: 'enterprise', pension: true, wage: '8000.00' };
const request = (input, more = {}) => JSON.stringify({ op: MONTHLY, ...more, input });
const answerTo = (text) => JSON.parse(engine.call(text));
// Methods that no text states: the caller accepts them by name.
const methods = { accept: { methods: ['account.interest_rounding', 'account.mid_year', 'account.retired_interest'] } };

// What is thrown, as an error of this code.
function refused(run, code) {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof ShebaoError, String(error));
    assert.equal(error.code, code, error.message);
    return error;
  }
  return assert.fail(`not refused with ${code}`);
}

group('call', () => {
  test('bills a person: 16 % and 8 % of 8000 yuan', () => {
    const { ok, standing, evidence } = engine.run(MONTHLY, person);
    assert.equal(ok.pension_base, '8000.00');
    assert.equal(ok.pension_employer, '1280.00');
    assert.equal(ok.pension_employee, '640.00');
    assert.equal(ok.total, '1920.00');
    assert.equal(ok.medical_base, undefined);
    assert.ok(STANDING.includes(standing) && EVIDENCE.includes(evidence));
  });

  test('gives bytes for bytes, the same as text for text', () => {
    const bytes = engine.call(new TextEncoder().encode(request(person)));
    assert.ok(bytes instanceof Uint8Array);
    assert.equal(new TextDecoder().decode(bytes), engine.call(request(person)));
  });

  test('throws what is refused, with its facts', () => {
    const hole = refused(() => engine.run(MONTHLY, { ...person, month: '2010-09' }), 301);
    assert.equal(hole.name, 'missing_parameter');
    assert.equal(hole.param, 'base.average');
    assert.equal(hole.region, '410100');
    assert.equal(hole.date, '2010-09-01');
    assert.ok(hole.covered.includes('2008-07/2010-07'));
    assert.match(hole.message, /no policy/);
    assert.match(hole.messageZh, /没有政策数据/);
    assert.equal(refused(() => engine.run(MONTHLY, { ...person, wage: '8000' }), 202).field, 'wage');
    const range = refused(() => engine.run(MONTHLY, { ...person, wage: '-1.00' }), 208);
    assert.deepEqual([range.field, range.min], ['wage', '0.00']);
    refused(() => engine.run('no.such@1', person), 105);
    refused(() => engine.run(MONTHLY, { ...person, name: 'x' }), 106);
  });

  test('refuses bytes that are no UTF-8, and text that has none', () => {
    const bytes = engine.call(Uint8Array.of(0x7b, 0xff));
    assert.equal(JSON.parse(new TextDecoder().decode(bytes)).error.at, 'byte 1');
    const { error } = answerTo('{"é\ud800"');
    assert.deepEqual([error.code, error.at], [101, 'byte 4']);
    assert.equal(answerTo('"\ud83d\ude00"').error.code, 108); // a whole pair is a character
  });

  test('refuses deep and long requests', () => {
    assert.equal(answerTo('['.repeat(10_000)).error.code, 104);
    const long = 'x'.repeat(100_000_000);
    const refusedLong = engine.call(long);
    assert.equal(JSON.parse(refusedLong).error.code, 103);
    const bytes = new Uint8Array(100_000_000).fill(32);
    assert.equal(new TextDecoder().decode(engine.call(bytes)), refusedLong);
    assert.equal(answerTo(' '.repeat(16 << 20)).error.code, 102); // as long as is allowed
  });

  test('refuses what is neither text nor bytes', () => {
    for (const wrong of [undefined, null, 1, {}, new Int32Array(1)]) refused(() => engine.call(wrong), 108);
  });

  test('compares two dates of knowledge', () => {
    // The floor of 2025-07 was published on 2025-09-19; before, the last one was carried on.
    const low = { ...person, month: '2025-07', wage: '100.00' };
    const settled = engine.compare(MONTHLY, low, { known: '2025-08-31' });
    const [left, right] = [{ known: '2025-08-31' }, {}].map((options) => engine.run(MONTHLY, low, options).ok.total);
    const total = settled.ok.pairs.find((pair) => pair.line === 'total');
    assert.deepEqual([total.left, total.right], [left, right]);
    assert.notEqual(left, right);
  });
});

group('explanation', () => {
  test('has ids without the text pack, and says so; names with it', async () => {
    const own = new Engine();
    const ids = own.run(MONTHLY, person, { explain: true }).explanation;
    assert.equal(ids.text, 'absent');
    assert.match(ids.rows.find((row) => row.param === 'base.average').zh, /^base\.average/);
    own.loadText(await textPack());
    const names = own.run(MONTHLY, person, { explain: true }).explanation;
    assert.equal(names.text, undefined);
    assert.match(names.rows.find((row) => row.param === 'base.average').zh, /平均工资.*河南省/);
    assert.deepEqual(names.steps, ids.steps);
    own.free();
  });

  test('refuses packs that do not fit', async () => {
    const own = new Engine();
    const text = await textPack();
    const altered = text.slice();
    altered[altered.length - 1] ^= 1;
    refused(() => own.loadText(altered), 402);
    refused(() => own.loadText(text.subarray(0, 40)), 401);
    refused(() => own.loadText(text.subarray(0, -1)), 402);
    refused(() => own.loadText(new Uint8Array(0)), 401);
    refused(() => own.loadText('text'), 108);
    refused(() => own.loadText(), 108);
    refused(() => new Engine({ figures: text }), 401);
    assert.equal(own.run(MONTHLY, person).ok.total, '1920.00'); // and goes on
    own.free();
  });
});

// The k-th of some rows: most are good, one in ten is bad in a way of its own.
const MONTHS = [201907, 202009, 202309, 202401, 202509, 202608];
function row(k) {
  const good = { region: 410100, month: MONTHS[k % 6], payer: 0, employer_size: k % 3, pension: 1, unemployment: k % 2, wage: BigInt(k * 7919 % 4_000_000) };
  switch (k % 90) {
    case 10: return { ...good, month: 201009 };
    case 20: return { ...good, month: 202513 };
    case 30: return { ...good, region: 999999 };
    case 40: return { ...good, wage: -1n };
    case 50: return { ...good, wage: ABSENT.long };
    case 60: return { ...good, payer: 9 };
    case 70: return { ...good, pension: 0, unemployment: 0 };
    case 80: return { ...good, month: 202003, employer_size: ABSENT.int };
    default: return good;
  }
}

function columnsOf(rows) {
  const inputs = {
    region: new Int32Array(rows), month: new Int32Array(rows), payer: new Int32Array(rows), employer_size: new Int32Array(rows),
    pension: new Uint8Array(rows), unemployment: new Uint8Array(rows), wage: new BigInt64Array(rows),
  };
  for (let k = 0; k < rows; k += 1) for (const [name, value] of Object.entries(row(k))) inputs[name][k] = value;
  return inputs;
}

const yuan = (fen) => `${fen < 0n ? '-' : ''}${(fen < 0n ? -fen : fen) / 100n}.${String((fen < 0n ? -fen : fen) % 100n).padStart(2, '0')}`;

// The same row as JSON; a column can hold numbers that JSON has other words for, so only their codes are compared.
function inputOf(inputs, k) {
  const month = String(inputs.month[k]);
  const sizes = ['small', 'large', 'social'];
  return {
    region: String(inputs.region[k]), month: `${month.slice(0, 4)}-${month.slice(4)}`, payer: inputs.payer[k] === 0 ? 'enterprise' : 'x',
    employer_size: sizes[inputs.employer_size[k]], pension: inputs.pension[k] === 1, unemployment: inputs.unemployment[k] === 1,
    wage: inputs.wage[k] === ABSENT.long ? undefined : yuan(inputs.wage[k]),
  };
}

const LINES = ['pension_base', 'pension_employer', 'pension_employee', 'unemployment_employer', 'medical_base', 'total'];

group('batch', () => {
  const rows = 100_000;
  const inputs = columnsOf(rows);
  const outputs = engine.batch(MONTHLY, undefined, rows, inputs, LINES);

  test('gives every row what a call gives, bad ones too', () => {
    const bad = outputs.error.reduce((count, error) => count + (error === 0 ? 0 : 1), 0);
    assert.ok(bad >= rows / 90 * 7, `${bad} bad rows`);
    for (let k = 0; k < rows; k += 1) {
      const answer = answerTo(request(inputOf(inputs, k)));
      if (answer.error) {
        assert.equal(outputs.error[k], answer.error.code, `row ${k}: ${answer.error.message}`);
        for (const line of LINES) assert.equal(outputs.lines[line][k], ABSENT.long);
        continue;
      }
      assert.equal(outputs.error[k], 0, `row ${k}`);
      for (const line of LINES) {
        const fen = outputs.lines[line][k];
        assert.equal(fen === ABSENT.long ? undefined : yuan(fen), answer.ok[line], `row ${k} ${line}`);
      }
      assert.equal(STANDING[outputs.standing[k]], answer.standing);
      assert.equal(EVIDENCE[outputs.evidence[k]], answer.evidence);
    }
  });

  test('reads an input to its end before results are written over it', () => {
    const both = new ArrayBuffer(rows * 8);
    const month = new Int32Array(both, 0, rows);
    month.set(inputs.month);
    const total = new BigInt64Array(both);
    const over = engine.batch(MONTHLY, undefined, rows, { ...inputs, month }, { lines: { total }, error: new Uint32Array(rows) });
    assert.deepEqual(over.error, outputs.error);
    assert.deepEqual(over.lines.total, outputs.lines.total);
  });

  test('says what a number means, as a call does', () => {
    for (const k of [10, 20, 30, 40, 50, 60, 70, 80]) {
      const error = engine.errorOf(MONTHLY, undefined, inputs, k);
      const answer = answerTo(request(inputOf(inputs, k)));
      assert.equal(error.code, outputs.error[k]);
      // How JSON is written is said to those who wrote JSON.
      assert.equal(error.message, answer.error.message.replace(/; note written in JSON like .*/, ''));
    }
    assert.equal(engine.errorOf(MONTHLY, undefined, inputs, 0), null);
  });

  test('writes into the caller\'s arrays, in blocks of any size', () => {
    const whole = { lines: { total: new BigInt64Array(rows) }, error: new Uint32Array(rows), outcome: new Uint8Array(rows).fill(7) };
    assert.equal(engine.batch(MONTHLY, undefined, rows, inputs, whole), whole);
    assert.deepEqual(whole.lines.total, outputs.lines.total);
    assert.deepEqual(whole.error, outputs.error);
    assert.ok(whole.outcome.every((outcome) => outcome === 0));
    for (const size of [1, 4_095, 40_001]) {
      const [total, error] = [new BigInt64Array(rows), new Uint32Array(rows)];
      for (let start = 0; start < (size === 1 ? 200 : rows); start += size) {
        const end = Math.min(start + size, rows);
        const part = (array) => array.subarray(start, end);
        const given = Object.fromEntries(Object.entries(inputs).map(([name, column]) => [name, part(column)]));
        engine.batch(MONTHLY, undefined, end - start, given, { lines: { total: part(total) }, error: part(error) });
      }
      const to = size === 1 ? 200 : rows;
      assert.deepEqual(total.subarray(0, to), outputs.lines.total.subarray(0, to));
      assert.deepEqual(error.subarray(0, to), outputs.error.subarray(0, to));
    }
  });

  test('takes options', () => {
    const one = { region: Int32Array.of(410100), month: Int32Array.of(202507), payer: Int32Array.of(0), pension: Uint8Array.of(1), wage: BigInt64Array.of(10000n) };
    const options = { known: '2025-08-31' };
    const then = engine.batch(MONTHLY, options, 1, one, ['total']);
    const { ok, standing } = engine.run(MONTHLY, { ...person, month: '2025-07', wage: '100.00' }, options);
    assert.equal(yuan(then.lines.total[0]), ok.total);
    assert.equal(STANDING[then.standing[0]], standing);
    assert.notEqual(then.lines.total[0], engine.batch(MONTHLY, undefined, 1, one, ['total']).lines.total[0]);
    refused(() => engine.batch(MONTHLY, { known: 'today' }, 1, one, ['total']), 205);
    refused(() => engine.batch(MONTHLY, { unknown: 1 }, 1, one, ['total']), 106);
  });

  test('refuses columns that do not fit, and writes nothing then', () => {
    const [two, out] = [columnsOf(2), { lines: { total: new BigInt64Array(2).fill(5n) }, error: new Uint32Array(2).fill(5) }];
    const batch = (inputs, outputs = out, rows = 2) => () => engine.batch(MONTHLY, undefined, rows, inputs, outputs);
    assert.equal(refused(batch({ ...two, wage: new Float64Array(2) }), 111).field, 'wage');
    assert.equal(refused(batch({ ...two, wage: [1n, 2n] }), 111).field, 'wage');
    assert.equal(refused(batch({ ...two, wage: null }), 111).field, 'wage');
    assert.equal(refused(batch({ ...two, month: new BigInt64Array(2) }), 111).field, 'month');
    assert.equal(refused(batch({ ...two, salary: new BigInt64Array(2) }), 111).field, 'salary');
    assert.equal(refused(batch({ ...two, wage: new BigInt64Array(3) }), 112).field, 'wage');
    assert.equal(refused(batch(two, { ...out, lines: { total: new BigInt64Array(1) } }), 112).field, 'total');
    assert.equal(refused(batch(two, { ...out, lines: { total: new Int32Array(2) } }), 111).field, 'total');
    assert.equal(refused(batch(two, { ...out, error: new Int32Array(2) }), 111).field, 'error');
    assert.equal(refused(batch(two, { ...out, evidence: new Uint8Array(3) }), 112).field, 'evidence');
    assert.equal(refused(batch(two, { lines: {} }), 111).field, 'error');
    const detached = new BigInt64Array(2);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    refused(batch({ ...two, wage: detached }), 112);
    for (const rows of [-1, 1.5, NaN, '2', undefined]) refused(batch(two, out, rows ?? null), 108);
    refused(batch(two, out, 10_000_001), 113);
    refused(batch(two, out, 2 ** 40), 113);
    for (const wrong of [undefined, null, 1]) refused(() => engine.batch(MONTHLY, undefined, 2, wrong, out), 108);
    for (const wrong of [undefined, null, 1]) refused(() => engine.batch(MONTHLY, undefined, 2, two, wrong), 108);
    refused(() => engine.batch('account.ledger@1', undefined, 2, two, out), 114);
    refused(() => engine.batch('premium.monthly@2', undefined, 2, two, out), 105);
    assert.deepEqual([...out.lines.total, ...out.error], [5n, 5n, 5, 5]);
    // What is left out is absent in every row; no rows are no rows.
    assert.deepEqual([...engine.batch(MONTHLY, undefined, 2, { ...two, wage: undefined }, ['total']).error], [201, 201]);
    assert.equal(engine.batch(MONTHLY, undefined, 0, columnsOf(0), ['total']).lines.total.length, 0);
  });
});

group('table', () => {
  // Two histories: one of two spans and one empty; the third row is bad.
  const accounts = {
    region: Int32Array.of(410100, 410100, 410100),
    from: Int32Array.of(202001, 202101, 202101),
    until: Int32Array.of(202201, 202201, 202001),
    personal: BigInt64Array.of(1_000_000n, 123_456n, 0n),
    spans: {
      offsets: Int32Array.of(0, 2, 2, 2),
      items: { from: Int32Array.of(202001, 202101), until: Int32Array.of(202101, 202107), personal: BigInt64Array.of(40_000n, 45_000n) },
    },
  };
  const inputs = [
    { region: '410100', from: '2020-01', until: '2022-01', personal: '10000.00', spans: [
      { from: '2020-01', until: '2021-01', personal: '400.00' }, { from: '2021-01', until: '2021-07', personal: '450.00' }], payments: [] },
    { region: '410100', from: '2021-01', until: '2022-01', personal: '1234.56', spans: [], payments: [] },
  ];
  const LEDGER = 'account.ledger@1';

  test('runs a ledger over ragged columns as calls do', () => {
    const { columns, error, standing, evidence } = engine.table(LEDGER, methods, 3, accounts);
    assert.deepEqual([...error], [0, 0, 210]);
    const { offsets, items } = columns.years;
    assert.deepEqual([...offsets], [0, 2, 3, 3]);
    inputs.forEach((input, k) => {
      const answer = engine.run(LEDGER, input, methods);
      assert.equal(STANDING[standing[k]], answer.standing);
      assert.equal(EVIDENCE[evidence[k]], answer.evidence);
      assert.equal(yuan(columns.balance[k]), answer.ok.balance);
      assert.equal(Number(columns.months[k]), answer.ok.months);
      answer.ok.years.forEach((year, index) => {
        const at = offsets[k] + index;
        assert.equal(String(items.from[at]), year.from.replace('-', ''));
        assert.equal(Number(items.months[at]), year.months);
        for (const line of ['personal_opening', 'personal_opening_interest', 'personal_booked', 'personal_closing', 'closing']) {
          assert.equal(items[line][at] === ABSENT.long ? undefined : yuan(items[line][at]), year[line], line);
        }
      });
    });
    assert.equal(columns.used_up[0], ABSENT.int);
    assert.equal(engine.errorOf(LEDGER, methods, accounts, 2).field, 'until');
    assert.equal(engine.errorOf(LEDGER, methods, accounts, 0), null);
    assert.equal(engine.errorOf(LEDGER, undefined, accounts, 1).code, refused(() => engine.run(LEDGER, inputs[1]), 304).code);
  });

  test('bills a unit: one roster, its lines, its totals', () => {
    const roster = [[1, '2025-07', '2025-10', '8000.00'], [2, '2025-08', '2025-09', '5000.00']];
    const input = { region: '410100', from: '2025-07', until: '2025-10', payer: 'enterprise', pension: true,
      roster: roster.map(([person, from, until, wage]) => ({ person, from, until, wage })) };
    const number = (month) => Number(month.replace('-', ''));
    const columns = {
      region: Int32Array.of(410100), from: Int32Array.of(202507), until: Int32Array.of(202510), payer: Int32Array.of(0), pension: Uint8Array.of(1),
      roster: { offsets: Int32Array.of(0, 2), items: {
        person: BigInt64Array.of(1n, 2n), from: Int32Array.from(roster, (r) => number(r[1])), until: Int32Array.from(roster, (r) => number(r[2])),
        wage: BigInt64Array.of(800_000n, 500_000n) } },
    };
    const bill = engine.table('premium.unit_bill@1', undefined, 1, columns);
    const { ok } = engine.run('premium.unit_bill@1', input);
    assert.deepEqual([...bill.error], [0]);
    // 24 % of 8000 yuan in three months and of 5000 yuan in one.
    assert.equal(yuan(bill.columns.total[0]), '6960.00');
    assert.equal(ok.total, '6960.00');
    assert.equal(Number(bill.columns.rows[0]), 4);
    const { offsets, items } = bill.columns.lines;
    assert.deepEqual([...offsets], [0, 4]);
    ok.lines.forEach((line, k) => {
      assert.equal(Number(items.person[k]), line.person);
      assert.equal(items.month[k], number(line.month));
      assert.equal(yuan(items.pension_employer[k]), line.pension_employer);
    });
    assert.deepEqual([...bill.columns.failed.offsets], [0, 0]);
  });

  test('runs a leaf too, with the same error numbers as a batch', () => {
    const flat = columnsOf(180);
    const batch = engine.batch(MONTHLY, undefined, 180, flat, ['total']);
    const table = engine.table(MONTHLY, undefined, 180, flat);
    assert.deepEqual(table.error, batch.error);
    assert.deepEqual(table.columns.total, batch.lines.total);
    assert.deepEqual(table.standing, batch.standing);
  });

  test('refuses lists that do not fit', () => {
    const with_ = (spans) => () => engine.table(LEDGER, methods, 3, { ...accounts, spans });
    const { offsets, items } = accounts.spans;
    assert.equal(refused(with_(new Int32Array(3)), 111).field, 'spans');
    assert.equal(refused(with_({ items }), 111).field, 'spans');
    assert.equal(refused(with_({ offsets }), 111).field, 'spans');
    assert.equal(refused(with_(null), 111).field, 'spans');
    assert.equal(refused(with_({ offsets: [0, 2, 2, 2], items }), 111).field, 'spans');
    assert.equal(refused(with_({ offsets: Int32Array.of(0, 2), items }), 112).field, 'spans');
    assert.equal(refused(with_({ offsets: Int32Array.of(0, 2, 1, 2), items }), 112).field, 'spans');
    assert.equal(refused(with_({ offsets: Int32Array.of(1, 2, 2, 2), items }), 112).field, 'spans');
    assert.equal(refused(with_({ offsets: Int32Array.of(0, 2, 2, -1), items }), 112).field, 'spans');
    assert.equal(refused(with_({ offsets: Int32Array.of(0, 2, 2, 3), items }), 112).field, 'from');
    refused(with_({ offsets: Int32Array.of(0, 2, 2, 2 ** 31 - 1), items }), 113);
    assert.equal(refused(() => engine.table(LEDGER, methods, 3, { ...accounts, region: accounts.spans }), 111).field, 'region');
    refused(() => engine.table(LEDGER, methods, 3, null), 108);
    refused(() => engine.table('no.such@1', methods, 3, accounts), 105);
    assert.equal(refused(() => engine.errorOf(LEDGER, methods, accounts, 9), 112).code, 112);
  });
});

group('engine', () => {
  test('holds the limits that it is made with', () => {
    const small = new Engine({ limits: { bytes: 300, depth: 2, rows: 2 } });
    assert.equal(small.run(MONTHLY, person).ok.total, '1920.00');
    assert.equal(JSON.parse(small.call(request(person) + ' '.repeat(300))).error.code, 103);
    assert.equal(JSON.parse(small.call('[[[]]]')).error.code, 104);
    refused(() => small.batch(MONTHLY, undefined, 3, columnsOf(3), ['total']), 113);
    refused(() => new Engine({ limits: { rows: -1 } }), 108);
    refused(() => new Engine({ limits: { width: 1 } }), 106);
    assert.equal(refused(() => new Engine({ nope: 1 }), 106).field, 'nope');
    for (const setup of [null, 'text', [], { limits: null }, { limits: [1] }]) refused(() => new Engine(setup), 108);
  });

  test('is freed once, however often it is asked', () => {
    const own = new Engine();
    own.free();
    own.free();
    refused(() => own.call('{}'), 110);
    refused(() => own.run(MONTHLY, person), 110);
    refused(() => own.loadText(new Uint8Array(1)), 110);
    assert.equal(engine.run(MONTHLY, person).ok.total, '1920.00');
  });

  test('comes back after a trap, with its names', async () => {
    const own = new Engine({ text: await textPack() });
    // The module itself never traps; its own instruction for "unreachable" stands in, thrown by a caller's object.
    const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11);
    const { t: trap } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
    const inputs = new Proxy({}, { ownKeys: () => trap() });
    const defect = refused(() => own.batch(MONTHLY, undefined, 1, inputs, ['total']), 901);
    assert.ok(defect.cause instanceof WebAssembly.RuntimeError);
    assert.equal(own.run(MONTHLY, person, { explain: true }).explanation.text, undefined);
    assert.equal(engine.run(MONTHLY, person).ok.total, '1920.00');
    own.free();
  });

  test('tells where a parameter has a figure', () => {
    // Facts 2.2: Zhengzhou's medical rate is not known from 2020-02 to 2020-06, nor from 2026 on.
    const spans = (options) => engine.coverage('medical.employer', '410100', options).map(({ span }) => span);
    const known = spans({ facet: 'enterprise' });
    assert.equal(known[0].slice(0, 7), '2012-07');
    assert.ok(known.some((span) => span.endsWith('/2020-02')) && known.some((span) => span.startsWith('2020-07/')));
    assert.ok(known.at(-1).endsWith('/2026-01'));
    assert.ok(STANDING.includes(engine.coverage('pension.employer', '410000', { facet: 'enterprise' })[0].standing));
    // The cut of 2023 was first printed on 8 May.
    assert.ok(!spans({ facet: 'enterprise', known: '2023-05-07' }).some((span) => span.includes('2023-05/')));
    refused(() => engine.coverage('no.such', '410100'), 305);
    refused(() => engine.coverage('medical.employer', '410199'), 207);
    refused(() => engine.coverage('medical.employer', '4101'), 215);
    refused(() => engine.coverage('medical.employer', '410100', { facet: 'housing' }), 206);
    refused(() => engine.coverage('medical.employer', '410100', { known: 'x' }), 205);
  });

  test('describes its operations', () => {
    const { operations, accept } = describe();
    assert.deepEqual(accept, { standing: 'assumed', evidence: 'single' });
    assert.ok(operations.some(({ op }) => op === MONTHLY));
    const { input } = operations.find(({ op }) => op === 'account.ledger@1');
    assert.ok(input.find(({ name }) => name === 'spans').items.length > 0);
  });

  test('does not grow with a batch', () => {
    const rows = 1_000_000;
    const inputs = { region: new Int32Array(rows).fill(410100), month: new Int32Array(rows).fill(202509), payer: new Int32Array(rows),
      pension: new Uint8Array(rows).fill(1), wage: new BigInt64Array(rows).fill(800_000n) };
    engine.batch(MONTHLY, undefined, rows, inputs, ['total']);
    const { memory } = initSync();
    const before = memory.buffer.byteLength;
    const { lines, error } = engine.batch(MONTHLY, undefined, rows, inputs, ['total']);
    assert.equal(memory.buffer.byteLength, before);
    assert.ok(error.every((number) => number === 0) && lines.total.every((fen) => fen === 192_000n));
  });
});

test('loads as a browser does: by address, once it is asked to', () => {
  // Not this process: here the module is loaded. Files stand in for a server.
  const page = `
    import assert from 'node:assert/strict';
    import { readFile } from 'node:fs/promises';
    const types = { wasm: 'application/wasm', pack: 'application/octet-stream' };
    globalThis.fetch = async (url) => new Response(await readFile(url), { headers: { 'content-type': types[String(url).split('.').pop()] } });
    const { Engine, init, textPack } = await import(${JSON.stringify(new URL('index.mjs', import.meta.url))});
    assert.throws(() => new Engine(), /await init/);
    await Promise.all([init(), init()]);
    await init();
    const engine = new Engine({ text: await textPack() });
    console.log(engine.run('${MONTHLY}', ${JSON.stringify(person)}).ok.total);`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', page]);
  assert.equal(String(run.stdout), '1920.00\n', String(run.stderr));
});

test('says what was served in place of the module or the text pack', () => {
  // What the dev servers of Vite 5 to 7 answer for a file beside a module that they bundled before: their page, as 200.
  const page = `
    import assert from 'node:assert/strict';
    import { readFile } from 'node:fs/promises';
    const pages = [['<!doctype html><html></html>', { headers: { 'content-type': 'text/html' } }],
      ['<!DOCTYPE html>', { headers: { 'content-type': 'application/wasm' }, status: 404 }], ['', {}]];
    const { Engine, init, textPack } = await import(${JSON.stringify(new URL('index.mjs', import.meta.url))});
    for (const [body, how] of pages) {
      globalThis.fetch = async () => new Response(body, how);
      for (const [get, file] of [[init, 'shebao.wasm'], [() => init('/assets/a.wasm'), 'shebao.wasm'], [textPack, 'text.pack']]) {
        const error = await get().then(() => assert.fail('taken'), (error) => error);
        assert.deepEqual([error.constructor.name, error.code, error.name], ['ShebaoError', 120, 'wrong_file'], String(error));
        for (const part of [String(how.status ?? 200), JSON.stringify(body.slice(0, 15)), 'optimizeDeps', 'shebao/' + file + '?url']) {
          assert.ok(error.message.includes(part) && error.messageZh.includes(part), part + ' in ' + error.message);
        }
      }
    }
    // A server that does not know the type of the file still has the file.
    globalThis.fetch = async (url) => new Response(await readFile(url));
    await init();
    console.log(new Engine({ text: await textPack() }).run('${MONTHLY}', ${JSON.stringify(person)}).ok.total);`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', page]);
  assert.equal(String(run.stdout), '1920.00\n', String(run.stderr));
});

test('takes records of a host, with ids that are exact', () => {
  const record = { AAC001: '1000000000000000001', AAB301: '410100', AAB019: '10', AAE140: '110', AAE003: 202509, AAC040: '8000' };
  const { ok } = engine.run(MONTHLY, record, { profile: 'national' });
  assert.deepEqual([ok.AAC001, ok.AAE020], [record.AAC001, 1280]);
  // 2^53 + 1 as a Number is 2^53: the id of somebody else.
  assert.equal(refused(() => engine.run(MONTHLY, { ...record, AAC001: 2 ** 53 }, { profile: 'national' }), 221).field, 'AAC001');
  assert.equal(refused(() => engine.run(MONTHLY, person, { op: 'base.payment@1' }), 107).field, 'op');
  assert.equal(refused(() => engine.compare(MONTHLY, person, { known: '2025-08-31' }, { against: {} }), 107).field, 'against');
});

test('the program answers lines as the engine does', () => {
  const lines = [request(person), '', '{', request({ ...person, month: '2010-09' }), request(person, { explain: true })];
  const input = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.from([0xff, 10]), Buffer.from(request(person))]);
  const run = spawnSync(process.execPath, [fileURLToPath(new URL('call.mjs', import.meta.url))], { input, maxBuffer: 1 << 26 });
  assert.equal(run.status, 0, String(run.stderr));
  const answers = String(run.stdout).split('\n');
  const named = new Engine({ text: new Uint8Array(readFileSync(new URL('pkg/text.pack', import.meta.url))) });
  assert.deepEqual(answers.slice(0, 5), lines.map((line) => named.call(line)));
  assert.equal(JSON.parse(answers[5]).error.code, 101);
  assert.equal(answers[6], answers[0]);
  assert.equal(answers[7], '');
});
