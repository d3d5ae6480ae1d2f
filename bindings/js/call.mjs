// One JSON request a line in, one answer a line out. A line is bytes: what is not UTF-8 comes to the engine as it is.
// It carries the names, like every other door.

import { writeSync } from 'node:fs';
import { Engine, textPack } from './node.mjs';

const engine = new Engine({ text: await textPack() });
const END = Buffer.from('\n');

// A pipe that is full says so; then the rest is tried again.
function write(bytes) {
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

const answer = (line) => write(Buffer.concat([engine.call(line), END]));

let rest = [];
for await (const chunk of process.stdin) {
  let start = 0;
  for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
    rest.push(chunk.subarray(start, end));
    answer(Buffer.concat(rest));
    rest = [];
    start = end + 1;
  }
  rest.push(chunk.subarray(start));
}
const last = Buffer.concat(rest);
if (last.length > 0) answer(last);
