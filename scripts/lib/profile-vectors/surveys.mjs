// Random surveys of 3 to 12 questions and ways of 2 to 10 steps through them. Whatever decides about a question stands
// before it, so that nothing runs in a circle; everything lies inside kiosk profile 1 and away from the differences.
const TITLES = ['Оценка', 'Что случилось?', 'How was it', 'Почему?', 'Your words', 'Скорость', 'Again'];
const WORDS = ['очередь', 'ok', 'да', 'long text', '5', '0,5', ' x ', 'Yes', '007'];
const MANNERS = ['none', 'onComplete', 'onHidden', 'onHiddenContainer'];
const LOCALES = ['ru', 'en', 'tt', 'ru-ru'];

function loc(chance, text) {
    if (chance.percent(75)) return text;
    return chance.one([{ default: text, ru: `${text} (ру)` }, { en: text, ru: `ру ${text}` }, { ru: `только ${text}` }]);
}

// For texts that survey-core has words of its own for, which it takes where a locale has none.
function everywhere(chance, text) {
    return chance.percent(75) ? text : { default: text, ru: `${text} (ру)` };
}

function choiceValues(chance) {
    return chance.percent(50) ? chance.some([1, 2, 3, 4, 5], chance.from(2, 4)) : chance.some(['a', 'b', 'c', 'нет', 'Q', 10], chance.from(2, 4));
}

// A question under construction: its JSON, the answers it can be given, what reads it.
class Draft {
    constructor(json, answers, reading) {
        this.json = json;
        this.answers = answers;
        this.reading = reading;
        this.isRead = false;
    }

    get name() {
        return this.json.name;
    }
}

function rating(chance, name) {
    const json = { type: 'rating', name };
    if (chance.percent(25)) json.rateValues = [1, 2, { value: 3, text: loc(chance, 'три') }];
    else if (chance.percent(40)) Object.assign(json, { rateMin: chance.from(0, 1), rateMax: chance.from(3, 9) });
    if (chance.percent(20)) json.rateType = chance.one(['stars', 'labels', 'smileys']);
    return new Draft(json, json.rateValues ? [1, 2, 3] : [1, 2, 3], 'number');
}

function choices(chance, values, earlier, texts) {
    return values.map((value, k) => {
        const item = { value };
        if (texts || chance.percent(30)) item.text = loc(chance, `Ответ ${value}`);
        if (k > 0 && earlier.length > 0 && chance.percent(15)) item.visibleIf = condition(chance, earlier);
        return Object.keys(item).length === 1 ? value : item;
    });
}

function one(chance, name, earlier) {
    const type = chance.one(['radiogroup', 'radiogroup', 'dropdown', 'buttongroup', 'imagepicker']);
    const values = choiceValues(chance);
    const json = { type, name, choices: choices(chance, values, earlier, type === 'imagepicker') };
    const answers = [...values];
    if (type !== 'buttongroup' && type !== 'imagepicker') special(chance, json, answers);
    return new Draft(json, answers, 'one');
}

function special(chance, json, answers) {
    if (chance.percent(20)) {
        Object.assign(json, { showOtherItem: true, otherText: everywhere(chance, 'Другое') });
        answers.push('other');
    }
    if (chance.percent(15)) {
        Object.assign(json, { showNoneItem: true, noneText: 'Ничего' });
        answers.push('none');
    }
}

function several(chance, name, earlier) {
    const values = choiceValues(chance);
    const json = { type: 'checkbox', name, choices: choices(chance, values, earlier, false) };
    if (chance.percent(15)) json.minSelectedChoices = chance.from(1, 2);
    if (chance.percent(10)) json.maxSelectedChoices = 2;
    const answers = [...values];
    special(chance, json, answers);
    return new Draft(json, answers, 'several');
}

function flag(chance, name) {
    const json = { type: 'boolean', name, labelTrue: everywhere(chance, 'Да'), labelFalse: 'Нет' };
    if (chance.percent(70)) return new Draft(json, [true, false], 'flag');
    Object.assign(json, { valueTrue: 'y', valueFalse: 'n' });
    return new Draft(json, ['y', 'n'], 'one');
}

function words(chance, name) {
    const json = { type: chance.one(['text', 'comment']), name };
    if (chance.percent(20)) json.maxLength = 10;
    return new Draft(json, WORDS, 'text');
}

function number(chance, name) {
    const json = { type: 'text', name, inputType: 'number' };
    if (chance.percent(50)) Object.assign(json, { min: 1, max: 50 });
    return new Draft(json, [0, 1, 7, 12, 2.5, 60], 'number');
}

const MAKERS = [rating, rating, rating, one, one, one, several, several, flag, words, words, number];

function literal(value) {
    return typeof value === 'string' ? `'${value}'` : String(value);
}

function simple(chance, draft) {
    draft.isRead = true;
    const name = `{${draft.name}}`;
    if (chance.percent(20)) return `${name} ${chance.one(['empty', 'notempty'])}`;
    if (draft.reading === 'flag' && chance.percent(40)) return chance.one([name, `!${name}`, `${name} = false`]);
    if (draft.reading === 'several') {
        const wanted = literal(chance.one(draft.answers));
        return chance.one([`${name} contains ${wanted}`, `${name} notcontains ${wanted}`, `${name} anyof [${wanted}, ${literal(chance.one(draft.answers))}]`]);
    }
    const value = literal(chance.one(draft.answers));
    if (draft.reading === 'number') return `${name} ${chance.one(['<', '<=', '>', '>=', '=', '!='])} ${value}`;
    return chance.percent(25) ? `${name} anyof [${value}, ${literal(chance.one(draft.answers))}]` : `${name} ${chance.one(['=', '!='])} ${value}`;
}

function condition(chance, earlier) {
    const first = simple(chance, chance.one(earlier));
    if (chance.percent(65)) return first;
    return `${first} ${chance.one(['and', 'or'])} ${simple(chance, chance.one(earlier))}`;
}

// Beside the item "other" survey-core takes a value that is not on offer for the text of it, as surveys of long ago
// kept it; no visitor can give such an answer, so only what is always on offer is given there.
function settable(draft) {
    if (!draft.answers.includes('other')) return draft.answers;
    const hideable = draft.json.choices.filter((item) => item.visibleIf).map((item) => item.value);
    return draft.answers.filter((answer) => !hideable.includes(answer));
}

function oneOrMore(chance, draft) {
    const answers = settable(draft);
    if (draft.reading !== 'several') return chance.one(answers);
    return chance.some(answers, chance.from(1, Math.min(3, answers.length)));
}

function validator(chance, draft, all) {
    const more = { text: 'Проверьте ответ' };
    if (draft.reading === 'several') return { type: 'answercount', minCount: 1, maxCount: 2, ...more };
    if (draft.reading === 'number' && draft.json.type === 'text') return { type: 'numeric', minValue: 1, maxValue: 30, ...more };
    if (draft.reading === 'text' && chance.percent(75)) {
        return chance.one([{ type: 'text', minLength: 3, ...more }, { type: 'text', maxLength: 4, ...more }, { type: 'regex', regex: '^[a-z ]+$', ...more }, { type: 'numeric', ...more }]);
    }
    return { type: 'expression', expression: condition(chance, [draft, ...chance.some(all, 1)]), ...more };
}

function decorate(chance, draft, earlier, all) {
    const json = draft.json;
    if (chance.percent(60)) json.title = loc(chance, `${chance.one(TITLES)}${chance.percent(40) ? ` {${chance.one(all).name}}` : ''}`);
    if (earlier.length > 0 && chance.percent(40)) json.visibleIf = condition(chance, earlier);
    else if (chance.percent(4)) json.visible = false;
    if (chance.percent(20)) json.isRequired = true;
    else if (chance.percent(12)) json.requiredIf = condition(chance, all.filter((other) => other !== draft));
    if (chance.percent(15)) json.validators = [validator(chance, draft, all)];
    if (chance.percent(12)) json.defaultValue = plain(draft, oneOrMore(chance, draft));
    if (chance.percent(12)) json.clearIfInvisible = chance.one(['default', ...MANNERS]);
}

// What a survey may set by itself: "other" would need its text, a number keeps its bounds.
function plain(draft, value) {
    const special = (one) => one === 'other' || one === 'none';
    if (draft.json.inputType === 'number') return value >= 1 && value <= 50 ? value : 7;
    const fallback = settable(draft)[0];
    if (Array.isArray(value)) return value.some(special) ? [fallback] : value.slice(0, draft.json.maxSelectedChoices);
    return special(value) ? fallback : value;
}

// Elements into panels and pages; the condition of a container reads only what stands before it.
function pages(chance, drafts) {
    const result = [];
    let at = 0;
    while (at < drafts.length) {
        const size = chance.from(1, 5);
        const page = { name: `page${result.length + 1}`, elements: elements(chance, drafts, at, Math.min(drafts.length, at + size)) };
        if (at > 0 && chance.percent(20)) page.visibleIf = condition(chance, drafts.slice(0, at));
        result.push(page);
        at += size;
    }
    return result;
}

function elements(chance, drafts, from, to) {
    if (to - from > 1 && chance.percent(25)) {
        const split = chance.from(from, to - 1);
        const panel = { type: 'panel', name: `panel${from}`, elements: drafts.slice(split, to).map((draft) => draft.json) };
        if (split > 0 && chance.percent(70)) panel.visibleIf = condition(chance, drafts.slice(0, split));
        return [...drafts.slice(from, split).map((draft) => draft.json), panel];
    }
    const result = drafts.slice(from, to).map((draft) => draft.json);
    if (chance.percent(10)) result.push({ type: 'html', name: `note${from}`, html: '<b>Спасибо</b>' });
    return result;
}

function calculated(chance, drafts) {
    const numbers = drafts.filter((draft) => draft.reading === 'number' && draft.json.type === 'rating');
    if (numbers.length === 0 || chance.percent(70)) return [];
    const read = chance.some(numbers, 2).map((draft) => `{${draft.name}}`);
    const values = [{ name: 'total', expression: `${chance.one(['sum', 'avg', 'max'])}(${read.join(', ')})` }];
    if (chance.percent(50)) values.unshift({ name: 'word', expression: "iif({total} > 4, 'high', 'low')" });
    return values.map((value) => (chance.percent(60) ? { ...value, includeIntoResult: true } : value));
}

function triggers(chance, drafts) {
    if (chance.percent(70)) return [];
    return Array.from({ length: chance.from(1, 2) }, () => {
        const target = chance.from(1, drafts.length - 1);
        drafts[target].isRead = true;
        const expression = condition(chance, drafts.slice(0, target));
        const setValue = plain(drafts[target], oneOrMore(chance, drafts[target]));
        return { type: 'setvalue', expression, setToName: drafts[target].name, ...(chance.percent(85) ? { setValue } : {}) };
    });
}

function step(chance, drafts) {
    const draft = chance.one(drafts);
    if (draft.answers.includes('other') && chance.percent(35)) return { set: `${draft.name}-Comment`, value: chance.one(['своё', 'mine', '']) };
    if (chance.percent(8)) return { set: draft.name, value: null };
    // What is no choice is dropped at completion, question by question: nothing may read it.
    if (!draft.isRead && draft.reading === 'one' && settable(draft) === draft.answers && chance.percent(8)) return { set: draft.name, value: 'zz' };
    return { set: draft.name, value: oneOrMore(chance, draft) };
}

function randomSteps(chance, drafts) {
    const result = Array.from({ length: chance.from(2, 10) }, () => step(chance, drafts));
    if (chance.percent(70)) result.splice(Math.max(1, result.length - 1), 1, { complete: true });
    return result;
}

export function randomSurvey(chance) {
    const drafts = [];
    const count = chance.from(3, 12);
    for (let i = 0; i < count; i++) drafts.push(chance.one(MAKERS)(chance, `q${i + 1}`, drafts));
    drafts.forEach((draft, i) => decorate(chance, draft, drafts.slice(0, i), drafts));
    const survey = { pages: pages(chance, drafts) };
    if (chance.percent(40)) survey.clearInvisibleValues = chance.one(MANNERS);
    if (chance.percent(20)) survey.locale = chance.one(['ru', 'en']);
    const values = calculated(chance, drafts);
    if (values.length > 0) survey.calculatedValues = values;
    const fired = triggers(chance, drafts);
    if (fired.length > 0) survey.triggers = fired;
    const request = { survey, steps: randomSteps(chance, drafts) };
    return chance.percent(40) ? { ...request, locale: chance.one(LOCALES) } : request;
}
