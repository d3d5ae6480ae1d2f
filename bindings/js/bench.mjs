// How long the JS door takes, beside two controls of the same run: the arithmetic alone as a plain loop over Numbers, one key,
// without look-up, checks or marks; and the copying of the same columns. `node bench.mjs`, after `cargo xtask wasm`.

import { Engine } from './node.mjs';

const ROWS = 1_000_000;
const MONTHLY = 'premium.monthly@1';

// The best of some runs, in nanoseconds for each of `count`.
function best(runs, count, run) {
  let least = Infinity;
  for (let k = 0; k < runs; k += 1) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least * 1e6 / count;
}
const show = (name, ns, than) => console.log(`${name.padEnd(58)} ${ns.toFixed(1).padStart(9)} ns${than ? `  ${(ns / than).toFixed(1)} ×` : ''}`);

const engine = new Engine();
const input = { region: '410100', month: '2025-09', payer: 'enterprise', pension: true, unemployment: true, wage: '8000.00' };
const text = JSON.stringify({ op: MONTHLY, known: '2026-11-24', input });
const bytes = new TextEncoder().encode(text);
const calls = (call) => best(12, 20_000, () => { for (let k = 0; k < 20_000; k += 1) call(); });
show('engine from the embedded figures', best(20, 1, () => new Engine().free()));
const parse = calls(() => JSON.parse(JSON.stringify(JSON.parse(text))));
show('control: parse, stringify, parse the request', parse);
show('call, text, plans kept', calls(() => engine.call(text)), parse);
show('call, bytes', calls(() => engine.call(bytes)), parse);
show('run, objects', calls(() => engine.run(MONTHLY, input, { known: '2026-11-24' })), parse);

const LINES = ['pension_base', 'pension_employer', 'pension_employee', 'employer_total', 'employee_total', 'total'];
const inputs = { region: new Int32Array(ROWS).fill(410100), month: new Int32Array(ROWS), payer: new Int32Array(ROWS),
  pension: new Uint8Array(ROWS).fill(1), wage: BigInt64Array.from({ length: ROWS }, (_, k) => BigInt(300_000 + k * 7_919 % 2_000_000)) };
const outputs = engine.batch(MONTHLY, undefined, ROWS, inputs, LINES);
const wages = Float64Array.from(inputs.wage, Number);
const results = LINES.map(() => new Float64Array(ROWS));
const loop = best(12, ROWS, () => {
  const [bases, employer, employee, employers, employees, total] = results;
  for (let k = 0; k < ROWS; k += 1) {
    const base = Math.min(Math.max(wages[k], 383_100), 1_915_500);
    const [a, b] = [Math.floor((base * 16 + 50) / 100), Math.floor((base * 8 + 50) / 100)];
    bases[k] = base; employer[k] = a; employee[k] = b; employers[k] = a; employees[k] = b; total[k] = a + b;
  }
});
const copies = [...Object.values(inputs), ...Object.values(outputs.lines), outputs.error, outputs.standing, outputs.evidence].map((from) => [from, from.slice()]);
show('control: plain loop, a row', loop);
show('control: copying the columns twice, a row', best(12, ROWS, () => copies.forEach(([from, to]) => { to.set(from); from.set(to); })), loop);
for (const [name, months] of [['one key', [202509]], ['24 keys in turn', [...Array(24).keys()].map((k) => 202401 + k % 12 + (k >= 12 ? 100 : 0))]]) {
  for (let k = 0; k < ROWS; k += 1) inputs.month[k] = months[k % months.length];
  show(`batch, ${name}, ${LINES.length} lines, a row`, best(12, ROWS, () => engine.batch(MONTHLY, undefined, ROWS, inputs, outputs)), loop);
  if (months.length === 1 && !outputs.lines.total.every((fen, k) => Number(fen) === results[5][k])) throw new Error('the control differs');
}
