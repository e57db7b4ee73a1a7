// survey-core's half of `scripts/bench survey`; SurveyBench.java does the same, loop for loop. Prints microseconds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Model } from 'survey-core';

const [folder, warm, timed, warmAnswers] = [process.argv[2], ...process.argv.slice(3).map(Number)];
let seen = 0;

function build(text, times) {
    let survey;
    for (let i = 0; i < times; i++) {
        survey = new Model(JSON.parse(text));
        seen += survey.getAllQuestions().length;
    }
    return survey;
}

function answer(survey, answers) {
    for (const step of answers) {
        survey.setValue(step.set, step.value);
        seen += survey.getAllQuestions().filter((question) => question.isVisible && question.isParentVisible).length;
    }
}

// Microseconds for one of so many.
function clocked(count, work) {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1000 / count;
}

for (const name of ['fifty', 'star']) {
    const text = readFileSync(join(folder, `${name}.survey.json`), 'utf8');
    const answers = JSON.parse(readFileSync(join(folder, `${name}.answers.json`), 'utf8'));
    build(text, warm);
    console.log(`${name}.build ${clocked(timed, () => build(text, timed))}`);
    const survey = build(text, 1);
    answer(survey, answers.slice(0, warmAnswers));
    console.log(`${name}.answers ${clocked(1, () => answer(survey, answers))}`);
}
console.error(`seen ${seen}`);
