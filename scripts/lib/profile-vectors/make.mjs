// Writes the pairs of request and answer; the arguments are checked by scripts/make-profile-vectors.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answered } from './answers.mjs';
import { Chance } from './chance.mjs';
import { expressions } from './expressions.mjs';
import { SENTENCES } from './sentences.mjs';
import { randomSurvey } from './surveys.mjs';

const [seed, expressionCount, surveyCount] = process.argv.slice(2, 5).map(Number);
const out = process.argv[5];

function surveys(chance, count) {
    const lines = [];
    const add = (sentence, request) => {
        const numbered = { id: `s${lines.length + 1}`, ...request };
        const answer = answered(numbered);
        if (answer) lines.push({ sentence, request: numbered, answer });
    };
    for (const [sentence, cases] of Object.entries(SENTENCES)) cases.forEach((request) => add(sentence, request));
    while (lines.length < count) add('random', randomSurvey(chance));
    return lines;
}

function write(name, lines) {
    writeFileSync(join(out, name), lines.map((line) => JSON.stringify(line)).join('\n') + '\n');
    console.error(`${lines.length} pairs in ${join(out, name)}`);
}

// survey-core says something about every expression it cannot read; here that is a mistake of the generator.
console.warn = (text) => {
    throw new Error(`survey-core complains: ${text}`);
};

mkdirSync(out, { recursive: true });
write('expressions.jsonl', expressions(new Chance(seed), expressionCount));
write('surveys.jsonl', surveys(new Chance(seed + 1), surveyCount));
