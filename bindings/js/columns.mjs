// Requests as JSON, one a line, each run as columns too: the same amounts, line by line, and the same errors. What columns
// cannot say (money that is no money, a comparison) is left out and counted.

import { readFileSync } from 'node:fs';
import { ABSENT, EVIDENCE, Engine, STANDING, describe, textPack } from './node.mjs';

const engine = new Engine({ text: await textPack() });
const operations = new Map(describe().operations.map((operation) => [operation.op, operation]));

class NoColumn extends Error {}

// The number that stands for a JSON value.
function raw({ type, words }, value) {
  const match = (pattern) => pattern.exec(value) ?? fail(value);
  switch (type) {
    case 'money': return BigInt(match(/^-?\d+\.\d\d$/)[0].replace('.', ''));
    case 'count': return Number.isSafeInteger(value) ? BigInt(value) : fail(value);
    case 'month': return Number(match(/^\d{4}-\d\d$/)[0].replace('-', ''));
    case 'date': return Number(match(/^\d{4}-\d\d-\d\d$/)[0].replaceAll('-', ''));
    case 'region': return Number(match(/^\d{6}$/)[0]);
    case 'rate': return partsPerMillion(match(/^(\d+)(?:\.(\d+))?(%|‰)?(?:\/(\d+))?$/));
    case 'choice': return words.findIndex((word) => word.name === value);
    case 'flag': return typeof value === 'boolean' ? Number(value) : fail(value);
    default: return fail(type);
  }
}

function partsPerMillion([text, whole, part = '', sign, divisor = '1']) {
  const unit = { '%': 10_000n, '‰': 1_000n }[sign] ?? 1_000_000n;
  const [up, down] = [BigInt(whole + part) * unit, 10n ** BigInt(part.length) * BigInt(divisor)];
  return down !== 0n && up % down === 0n ? Number(up / down) : fail(text);
}

function fail(value) {
  throw new NoColumn(String(value));
}

const kinds = { money: BigInt64Array, count: BigInt64Array, flag: Uint8Array };
const kind = ({ type }) => kinds[type] ?? Int32Array;
const absent = (field) => ({ BigInt64Array: ABSENT.long, Int32Array: ABSENT.int, Uint8Array: ABSENT.byte })[kind(field).name];

// The columns of some records.
function columns(fields, records) {
  if (records.some((record) => Object.keys(record).some((name) => !fields.some((field) => field.name === name)))) fail('unknown');
  return Object.fromEntries(fields.map((field) => {
    const values = records.map((record) => record[field.name]);
    if (field.type !== 'list') {
      return [field.name, kind(field).from(values, (value) => (value === undefined ? absent(field) : raw(field, value)))];
    }
    const offsets = new Int32Array(values.length + 1);
    values.forEach((items = [], row) => { offsets[row + 1] = offsets[row] + items.length; });
    return [field.name, { offsets, items: columns(field.items, values.flatMap((items = []) => items)) }];
  }));
}

// Where columns of results and answered records differ.
function differences(fields, found, records, path = '') {
  return fields.flatMap((field) => {
    const at = path + field.name;
    const values = records.map((record) => record[field.name]);
    if (field.type === 'list') {
      const lengths = values.map((items) => items.length);
      const same = lengths.every((length, row) => found[field.name].offsets[row + 1] - found[field.name].offsets[row] === length);
      return same ? differences(field.items, found[field.name].items, values.flat(), `${at}.`) : [`${at}: lengths differ`];
    }
    return values.flatMap((value, row) => {
      const wanted = value === undefined ? absent(field) : raw(field, value);
      return found[field.name][row] === wanted ? [] : [`${at}[${row}]: ${found[field.name][row]}, not ${wanted}`];
    });
  });
}

function check(text) {
  const { op, input, against, explain, ...options } = JSON.parse(text);
  if (options.profile || options.rows) fail('profile'); // JSON alone
  const operation = operations.get(op);
  if (!operation || against !== undefined) fail('no columns');
  const given = columns(operation.input, [input]);
  const answer = JSON.parse(engine.call(JSON.stringify({ op, ...options, input })));
  const table = engine.table(op, options, 1, given);
  const wrong = [];
  const same = (what, found, wanted) => found === wanted || wrong.push(`${what}: ${found}, not ${wanted}`);
  same('error', table.error[0], answer.error?.code ?? 0);
  const lines = operation.output.map(({ name }) => name);
  const batch = operation.shape === 'leaf' ? engine.batch(op, options, 1, given, lines) : undefined;
  if (batch) same('batch: error', batch.error[0], answer.error?.code ?? 0);
  if (answer.error) {
    same('message', engine.errorOf(op, options, given, 0).message, answer.error.message);
    return wrong;
  }
  for (const [name, result] of Object.entries({ table, batch })) {
    if (!result) continue;
    same(`${name}: standing`, STANDING[result.standing[0]], answer.standing);
    same(`${name}: evidence`, EVIDENCE[result.evidence[0]], answer.evidence);
    wrong.push(...differences(operation.output, result.columns ?? result.lines, [answer.ok], `${name}: `));
  }
  return wrong;
}

let [checked, left, bad] = [0, 0, 0];
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  try {
    const wrong = check(line);
    checked += 1;
    if (wrong.length > 0) {
      bad += 1;
      console.error([line, ...wrong].join('\n  '));
    }
  } catch (error) {
    if (!(error instanceof NoColumn || error instanceof SyntaxError)) throw error;
    left += 1;
  }
}
console.log(`   js: ${checked} requests as columns too, the same line by line; ${left} that columns cannot say`);
process.exit(bad === 0 && checked > 0 ? 0 : 1);
