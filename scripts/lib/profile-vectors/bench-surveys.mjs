// Writes the surveys of `scripts/bench survey` and 1,000 answers to each; both halves of the bench read these files.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ANSWERS = 1000;
const REASONS = ['queue', 'papers', 'staff', 'place', 'else'];

const both = (en, ru) => ({ en, ru });

function choices(i) {
    return REASONS.map((value, k) => ({ value, text: both(`Reason ${k + 1} of question ${i}`, `Причина ${k + 1} вопроса ${i}`) }));
}

function question(i) {
    const title = both(`How do you find part ${i} of your visit today?`, `Как вы оцениваете часть ${i} вашего визита?`);
    const name = `q${i}`;
    const condition = i > 5 && i % 2 === 0 ? { visibleIf: `{q${i - 5}} < 4 or {q${i - 5}} empty` } : {};
    if (i % 5 === 0) return { type: 'checkbox', name, title, choices: choices(i), ...condition };
    if (i % 5 === 4) return { type: 'radiogroup', name, title, choices: choices(i), ...condition };
    return {
        type: 'rating', name, title, rateMin: 1, rateMax: 5, minRateDescription: both('bad', 'плохо'),
        maxRateDescription: both('excellent', 'отлично'), ...condition,
    };
}

// A survey as a centre might write it: 50 questions in two languages on ten pages, every other one with a condition.
function fifty() {
    const pages = Array.from({ length: 10 }, (_, p) => ({
        name: `p${p + 1}`, title: both(`Part ${p + 1}`, `Часть ${p + 1}`),
        elements: Array.from({ length: 5 }, (__, k) => question(p * 5 + k + 1)),
    }));
    return { title: both('Your visit', 'Ваш визит'), pages };
}

function value(i, turn) {
    if (i % 5 === 0) return REASONS.slice(0, 1 + (turn % 3));
    if (i % 5 === 4) return REASONS[turn % 5];
    return 1 + ((turn + Math.floor(turn / 50)) % 5);
}

// The largest survey of the profile: 200 questions whose conditions all read the first one.
function star() {
    const first = { type: 'rating', name: 'q1', rateMin: 1, rateMax: 5 };
    const others = Array.from({ length: 199 }, (_, k) => ({ type: 'rating', name: `q${k + 2}`, visibleIf: `{q1} > ${k % 5}` }));
    return { pages: [{ name: 'p1', elements: [first, ...others] }] };
}

function write(folder, name, survey, answer) {
    const answers = Array.from({ length: ANSWERS }, (_, turn) => answer(turn));
    writeFileSync(join(folder, `${name}.survey.json`), JSON.stringify(survey, null, 1));
    writeFileSync(join(folder, `${name}.answers.json`), JSON.stringify(answers));
}

const folder = process.argv[2];
write(folder, 'fifty', fifty(), (turn) => ({ set: `q${1 + (turn % 50)}`, value: value(1 + (turn % 50), turn) }));
write(folder, 'star', star(), (turn) => ({ set: 'q1', value: 1 + (turn % 5) }));
