// What survey-core answers to a request of `kioskctl survey simulate --batch` about a survey.
import { Model } from 'survey-core';

const COMMENT = '-Comment';

function isShown(question) {
    return question.isVisible && question.isParentVisible && question.getType() !== 'html';
}

function set(survey, step) {
    const base = step.set.endsWith(COMMENT) ? step.set.slice(0, -COMMENT.length) : '';
    if (base && survey.getQuestionByName(base)) {
        survey.setComment(base, step.value ?? '');
    } else {
        survey.setValue(step.set, structuredClone(step.value));
    }
}

// Nothing, where validation itself shows or hides a question by dropping what is not on offer: survey-core then goes on
// with the pages that it saw before, the kiosk drops first and validates what is visible afterwards.
export function answered(request) {
    const survey = new Model(structuredClone(request.survey));
    if (request.locale) survey.locale = request.locale;
    const shown = () => survey.getAllQuestions().filter(isShown).map((question) => question.name);
    let visible = shown();
    let errors = [];
    for (const step of request.steps) {
        if (step.complete !== true) {
            set(survey, step);
            visible = shown();
            continue;
        }
        const asked = shown();
        const valid = survey.validate();
        if (shown().join() !== asked.join()) return undefined;
        errors = survey.getAllQuestions().filter((question) => isShown(question) && question.errors.length > 0)
            .map((question) => question.name);
        if (valid) survey.doComplete();
        visible = valid ? asked : shown();
    }
    const titles = {};
    for (const question of survey.getAllQuestions()) {
        titles[question.name] = question.getType() === 'html' ? question.name : question.locTitle.renderedHtml;
    }
    const state = survey.state === 'completed' ? 'completed' : 'running';
    const data = structuredClone(survey.data);
    survey.dispose();
    return { id: request.id, visible, errors, state, data, titles };
}
