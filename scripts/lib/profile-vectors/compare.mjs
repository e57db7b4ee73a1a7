// Compares answers, one a line, with the pairs of a folder; prints each difference and a last line of figures.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { pairs } from './pairs.mjs';

const [folder, answersFile, seed] = process.argv.slice(2);
const expected = pairs(folder);
const given = readFileSync(answersFile, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
let different = 0;
expected.forEach((pair, i) => {
    if (isDeepStrictEqual(given[i], pair.answer)) return;
    different++;
    console.log(`${pair.row ?? pair.sentence}\n  asked    ${JSON.stringify(pair.request)}\n  expected ${JSON.stringify(pair.answer)}\n  answered ${JSON.stringify(given[i])}`);
});
console.log(`seed ${seed}: ${expected.length - different} of ${expected.length} answers agree with survey-core`);
process.exit(different === 0 && given.length === expected.length ? 0 : 1);
