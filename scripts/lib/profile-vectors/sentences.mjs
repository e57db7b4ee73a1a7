// The sentences on the behaviour of a survey, each alone: a name, and requests of survey and steps.
const DONE = { complete: true };

function steps(...parts) {
    return parts.flatMap((part) => (part === DONE ? [DONE] : Object.entries(part).map(([set, value]) => ({ set, value }))));
}

function ask(type, name, more = {}) {
    return { type, name, ...more };
}

const score = (more = {}) => ask('rating', 'score', more);
const why = (more = {}) => ask('comment', 'why', more);
const words = (name, more = {}) => ask('text', name, more);
const pick = (name, choices, more = {}) => ask('radiogroup', name, { choices, ...more });
const ticks = (name, choices, more = {}) => ask('checkbox', name, { choices, ...more });
const page = (name, elements, more = {}) => ({ name, elements, ...more });
const panel = (name, elements, more = {}) => ({ type: 'panel', name, elements, ...more });
const one = (...elements) => ({ elements });
const set = (expression, setToName, setValue) => ({ type: 'setvalue', expression, setToName, ...(setValue === undefined ? {} : { setValue }) });

// One survey, several ways through it.
function ways(survey, ...paths) {
    return paths.map((path) => ({ survey, steps: steps(...path) }));
}

function inLocales(survey, locales, ...path) {
    return locales.map((locale) => ({ survey, ...(locale ? { locale } : {}), steps: steps(...path) }));
}

// One question checked on many answers: each is set, then completion is tried.
function checked(question, values, name = question.name) {
    return values.map((value) => ({ survey: one(question), steps: steps({ [name]: value }, DONE) }));
}

const SHOWN = {
    'visible: all conditions hold': [
        ...ways({ pages: [page('p1', [score()]), page('p2', [panel('box', [why({ visibleIf: '{score} < 4' })], { visibleIf: '{score} > 1' })], { visibleIf: '{score} != 2' })] },
            [], [{ score: 1 }], [{ score: 2 }], [{ score: 3 }], [{ score: 4 }], [{ score: 3 }, { why: 'Очередь' }, { score: 2 }, DONE]),
    ],
    'visible: visibleIf overrides visible': [
        ...ways(one(words('t'), score({ visible: false, visibleIf: '{t} empty' }), why({ visible: true, visibleIf: '{score} = 5' })),
            [], [{ score: 5 }], [{ score: 5, t: 'x' }], [{ t: 'x' }, DONE], [{ score: 4 }, DONE]),
        ...ways(one(score({ visible: false }), panel('box', [why()], { visible: false })), [], [{ why: 'a' }, DONE], [{ score: 1 }, DONE]),
    ],
    'visible: empty pages and panels hide': [
        ...ways({ pages: [page('p1', [why({ visible: false })]), page('p2', [panel('box', [score({ visibleIf: "{why} = 'x'" })])])] },
            [], [DONE], [{ why: 'x' }], [{ why: 'x', score: 3 }, DONE], [{ score: 3 }, DONE], [{ why: 'x' }, DONE]),
    ],
    'visible: conditions read hidden answers': [
        ...ways(one(pick('a', ['x', 'y']), score({ visibleIf: "{a} = 'x'" }), why({ visibleIf: '{score} <= 2' })),
            [{ a: 'x', score: 1 }], [{ a: 'x', score: 1 }, { a: 'y' }], [{ score: 2 }, DONE], [{ score: 2, why: 't' }, DONE],
            [{ a: 'x', score: 1, why: 'q' }, { a: 'y' }, DONE], [{ a: 'y', score: 5 }, DONE]),
    ],
};

const REQUIRED = {
    'required: requiredIf overrides isRequired': [
        ...ways(one(score(), why({ isRequired: true, requiredIf: '{score} < 3' }), words('phone', { requiredIf: '{score} = 5' })),
            [DONE], [{ score: 2 }, DONE], [{ score: 4 }, DONE], [{ score: 5 }, DONE], [{ score: 5, phone: 'x' }, DONE], [{ score: 1, why: 'y' }, DONE]),
    ],
    'required: missing and blank fail': [
        ...checked(why({ isRequired: true }), ['', ' ', '\u00a0', ' x ', '0']),
        ...checked(words('n', { isRequired: true, inputType: 'number' }), [0, null, 7]),
        ...checked(ask('boolean', 'b', { isRequired: true }), [false, true, null]),
        ...checked(score({ isRequired: true, rateMin: 0, rateMax: 4 }), [0, 1, null]),
        ...checked(ticks('t', [1, 2], { isRequired: true }), [[], [1], null]),
    ],
    'required: only visible questions count': [
        ...ways(one(score(), why({ isRequired: true, visibleIf: '{score} < 3' }), panel('box', [words('t', { isRequired: true })], { visibleIf: '{score} = 1' })),
            [DONE], [{ score: 2 }, DONE], [{ score: 1 }, DONE], [{ score: 1, why: 'a', t: 'b' }, DONE], [{ score: 2 }, DONE, { score: 4 }, DONE]),
    ],
};

const text = (more) => ({ type: 'text', ...more });
const onText = (validator, more = {}) => words('t', { validators: [validator], ...more });

const CHECKS = {
    'validators: all run': [
        ...ways(one(words('t', { validators: [text({ minLength: 3 }), { type: 'regex', regex: '^[a-z]+$' }] }), score({ validators: [{ type: 'expression', expression: '{score} > 2' }] })),
            [{ t: '1', score: 1 }, DONE], [{ t: 'abc', score: 3 }, DONE], [{ t: 'ab', score: 3 }, DONE], [{ t: 'abcd', score: 2 }, DONE], [{ t: 'AB', score: 5 }, DONE], [{ t: 'abc' }, DONE, { score: 4 }, DONE]),
    ],
    'validators: on a missing answer only expression runs': [
        ...checked(onText({ type: 'expression', expression: "{t} = 'ok'" }), [null, '', 'ok', 'no', ' ']),
        ...checked(onText(text({ minLength: 2 })), [null, '', ' ', 'a']),
        ...checked(onText({ type: 'numeric', minValue: 1 }), [null, ' ', '0']),
        ...checked(onText({ type: 'email' }), [null, ' ']),
        ...checked(onText({ type: 'regex', regex: '^x$' }), [null, ' ', 'y']),
    ],
    'validators: numeric': [
        ...checked(onText({ type: 'numeric', minValue: 1, maxValue: 10 }), ['5', '0', '10', '11', 'abc', '2,5', ' 7 ', '1e1', '0x5', '5 мин', '-3']),
        ...checked(words('n', { inputType: 'number', validators: [{ type: 'numeric', maxValue: 3 }] }), [3, 4, 3.5, -1]),
        ...checked(onText({ type: 'numeric' }), ['x', '007', '1 2']),
    ],
    'validators: text length in UTF-16': [
        ...checked(onText(text({ minLength: 3, maxLength: 5 })), ['ab', 'abc', 'abcde', 'abcdef', '\ud83d\ude00', '\ud83d\ude00a', ' ab ', 'привет']),
        ...checked(why({ validators: [text({ maxLength: 2 })] }), ['да', 'нет', '\ud83d\ude00']),
    ],
    'validators: allowDigits': [
        ...checked(onText(text({ allowDigits: false })), ['abc', 'abc1', '1abc', 'a1c', '7', 'дом 5', 'дом 5.', 'x٣']),
    ],
    'validators: answercount passes on missing': [
        ...checked(ticks('k', [1, 2, 3, 4], { validators: [{ type: 'answercount', minCount: 2, maxCount: 3 }] }), [null, [], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4]]),
        ...checked(words('n', { inputType: 'number', min: 1, max: 5 }), [null, 1, 5, 0, 6, 2.5, 5.1]),
    ],
    'validators: minSelectedChoices fails on missing': [
        ...checked(ticks('k', [1, 2, 3], { minSelectedChoices: 2, showNoneItem: true }), [null, [], [1], [2, 3], ['none'], [1, 'none']]),
        ...checked(ticks('k', ['a', 'b', 'c'], { minSelectedChoices: 1 }), [null, ['a'], ['zz']]),
    ],
    'validators: email': [
        ...checked(onText({ type: 'email' }), ['a@b.ru', 'a@b', 'ab.ru', 'a@b.r', 'a b@c.ru', 'имя@почта.рф', 'a@@b.ru', 'a.b@c.d.com', '@b.ru', 'a@.ru']),
        ...checked(words('t', { inputType: 'email' }), ['a@b.ru', 'a@b', 'x', '', 'имя@почта.рф']),
    ],
    'validators: maxLength and maxSelectedChoices never fail': [
        ...checked(words('t', { maxLength: 3 }), ['abc', 'abcdef']),
        ...checked(why({ maxLength: 2 }), ['abc', 'a']),
        ...checked(ticks('k', [1, 2, 3], { maxSelectedChoices: 1 }), [[1], [1, 2], [1, 2, 3]]),
        ...checked({ ...why(), maxLength: 1 }, ['', 'длинно']),
    ],
    'validators: regex, a match anywhere': [
        ...checked(onText({ type: 'regex', regex: '[0-9]{3}' }), ['123', 'a1234b', '12', 'x']),
        ...checked(onText({ type: 'regex', regex: '^да$', caseInsensitive: true }), ['да', 'ДА', 'да\n', ' да', 'дад']),
        ...checked(onText({ type: 'regex', regex: 'a.c|\\d' }), ['abc', 'a\nc', '5', 'ac', '٣']),
        ...checked(onText({ type: 'regex', regex: '^\\w+$' }), ['abc_1', 'да', 'a b']),
    ],
};

const menu = ['red', { value: 'blue', text: 'Синий', visibleIf: "{mode} = 'all'" }, 'green'];
const numbers = [1, { value: 2, text: 'Два', visibleIf: "{mode} = 'all'" }, { value: 3, visibleIf: "{mode} != 'few'" }, 4];
const mode = pick('mode', ['all', 'some', 'few']);

const CHOICES = {
    'choices: a hidden one leaves the answer at once': [
        ...ways(one(mode, pick('c', menu)), [{ mode: 'all', c: 'blue' }], [{ mode: 'all', c: 'blue' }, { mode: 'some' }], [{ mode: 'all', c: 'red' }, { mode: 'few' }],
            [{ mode: 'all', c: 'blue' }, { mode: 'some' }, { mode: 'all' }], [{ mode: 'all', c: 'blue' }, { mode: 'few' }, DONE]),
        ...ways(one(mode, ask('dropdown', 'c', { choices: menu })), [{ mode: 'all', c: 'blue' }, { mode: 'some' }], [{ mode: 'all', c: 'blue' }, { mode: null }, DONE]),
        ...ways(one(mode, pick('c', menu), why({ visibleIf: "{c} = 'blue'" })), [{ mode: 'all', c: 'blue' }], [{ mode: 'all', c: 'blue' }, { mode: 'few' }]),
    ],
    'choices: a tick returns with its choice': [
        ...ways(one(mode, ticks('k', numbers)), [{ mode: 'all', k: [1, 2, 4] }, { mode: 'some' }], [{ mode: 'all', k: [2, 1, 4] }, { mode: 'some' }, { mode: 'all' }],
            [{ mode: 'all', k: [2, 3, 1] }, { mode: 'few' }, { mode: 'some' }, { mode: 'all' }], [{ mode: 'all', k: [2, 1] }, { mode: 'some', k: [4] }, { mode: 'all' }],
            [{ mode: 'all', k: [2] }, { mode: 'few' }], [{ mode: 'all', k: [2] }, { mode: 'few' }, { mode: 'all' }, DONE], [{ mode: 'all', k: [3, 2] }, { mode: 'few' }, DONE]),
    ],
    'choices: what is set while it is hidden stays until the list changes': [
        ...ways(one(mode, pick('c', menu), words('t')), [{ mode: 'some', c: 'blue' }], [{ mode: 'some', c: 'blue' }, { t: 'x' }], [{ mode: 'some', c: 'blue' }, { mode: 'all' }, DONE], [{ mode: 'some', c: 'blue' }, DONE]),
        ...ways(one(mode, ticks('k', numbers)), [{ mode: 'some', k: [2, 1] }], [{ mode: 'some', k: [2, 1] }, { mode: 'few' }], [{ mode: 'some', k: [77, 1] }, { mode: 'few' }], [{ mode: 'some', k: [2, 1] }, DONE],
            [{ mode: 'all', k: [77, 1] }, { mode: 'some' }]),
    ],
    'choices: unknown values are dropped at completion': [
        ...checked(pick('c', ['a', 'b', 1]), ['a', 'zz', '1', 1, 'A', ' a', 2]),
        ...checked(ticks('k', ['a', 1, 2]), [['a', 'q'], ['1', 2], ['A'], [7], [1, 'a ', 'a'], [3, 2, 1]]),
        ...checked(ask('dropdown', 'd', { choices: ['x', 'y'] }), ['x', 'X', 'no']),
        ...checked(ask('imagepicker', 'i', { choices: [{ value: 'cat', text: 'Кот' }, { value: 'dog', text: 'Пёс' }] }), ['cat', 'cow']),
        ...checked(pick('c', ['a', 'b'], { isRequired: true }), ['zz', 'a']),
        ...checked(ask('buttongroup', 'g', { choices: [1, 2] }), [1, 3]),
    ],
    'choices: not in ratings': [
        ...checked(score(), [3, 9, 'x', '4', 0]),
        ...checked(score({ rateValues: [1, 2, { value: 3, text: 'Три' }] }), [3, 7]),
    ],
};

const other = { showOtherItem: true, otherText: 'Другое' };

const OTHERS = {
    'other: needs its text': [
        ...ways(one(pick('c', ['a', 'b'], other)), [{ c: 'other' }, DONE], [{ c: 'other', 'c-Comment': 'своё' }, DONE], [{ c: 'other', 'c-Comment': ' ' }, DONE], [{ c: 'other' }, DONE, { 'c-Comment': 'x' }, DONE], [{ c: 'a' }, DONE]),
        ...ways(one(ticks('k', [1, 2], other)), [{ k: [1, 'other'] }, DONE], [{ k: [1, 'other'], 'k-Comment': 'q' }, DONE], [{ k: ['other'], 'k-Comment': '' }, DONE]),
        ...ways(one(ask('dropdown', 'd', { choices: ['a'], isRequired: true, ...other })), [{ d: 'other' }, DONE], [{ d: 'other', 'd-Comment': 'u' }, DONE], [DONE]),
    ],
    'other: its text survives a change and is dropped at completion': [
        ...ways(one(pick('c', ['a', 'b'], other)), [{ c: 'other', 'c-Comment': 'своё' }, { c: 'a' }], [{ c: 'other', 'c-Comment': 'своё' }, { c: 'a' }, { c: 'other' }, DONE], [{ c: 'other', 'c-Comment': 'x' }, { c: 'b' }, DONE],
            [{ 'c-Comment': 'x', c: 'b' }, DONE]),
        ...ways(one(ticks('k', [1, 2], other)), [{ k: [1, 'other'], 'k-Comment': 'q' }, { k: [1] }], [{ k: [1, 'other'], 'k-Comment': 'q' }, { k: [1] }, DONE]),
    ],
    'none: a value like any other when set': [
        ...ways(one(ticks('k', [1, 2], { showNoneItem: true, noneText: 'Ничего' })), [{ k: ['none'] }, DONE], [{ k: [1, 2] }, DONE]),
        ...ways(one(pick('c', [1, 2], { showNoneItem: true })), [{ c: 'none' }, DONE], [{ c: 'none' }], [{ c: 2 }, DONE]),
        ...ways(one(ticks('k', [1, 2], { showNoneItem: true, isRequired: true }), why({ visibleIf: "{k} contains 'none'" })), [{ k: ['none'] }], [{ k: ['none'], why: 'x' }, DONE]),
    ],
};

const DEFAULTS = {
    'defaultValue: at the start, hidden or not': [
        ...ways(one(score({ defaultValue: 3 }), why({ visibleIf: '{score} = 3' }), pick('c', ['a', 'b'], { defaultValue: 'b', visibleIf: '{score} = 1' })), [], [DONE], [{ score: 1 }], [{ score: 1 }, DONE], [{ score: null }], [{ score: null }, DONE]),
        ...ways(one(ticks('k', [1, 2, 3], { defaultValue: [3, 1] }), words('n', { inputType: 'number', defaultValue: 0 })), [], [DONE], [{ k: [] }, DONE]),
    ],
    'defaultValue: under onHidden when shown, again after each hiding': [
        ...ways({ clearInvisibleValues: 'onHidden', elements: [score(), pick('c', ['a', 'b'], { defaultValue: 'a', visibleIf: '{score} > 2' })] },
            [], [{ score: 3 }], [{ score: 3, c: 'b' }, { score: 1 }], [{ score: 3, c: 'b' }, { score: 1 }, { score: 4 }], [{ score: 3 }, { score: 1 }, DONE], [{ score: 5 }, DONE]),
        ...ways(one(score(), pick('c', ['a', 'b'], { defaultValue: 'a', visibleIf: '{score} > 2', clearIfInvisible: 'onHidden' })), [], [{ score: 3 }], [{ score: 3, c: 'b' }, { score: 1 }, { score: 5 }, DONE]),
    ],
    'defaultValue: of a boolean': [
        ...ways(one(ask('boolean', 'b', { valueTrue: 'yes', valueFalse: 'no', defaultValue: 'true' })), [], [DONE], [{ b: 'no' }, DONE]),
        ...ways(one(ask('boolean', 'b', { valueTrue: 'yes', valueFalse: 'no', defaultValue: true })), [], [DONE]),
        ...ways(one(ask('boolean', 'b', { defaultValue: 'true' })), [], [DONE]),
        ...ways(one(ask('boolean', 'b', { defaultValue: true }), why({ visibleIf: '{b} = true' })), [], [{ b: false }], [{ b: null }, DONE]),
        ...ways(one(ask('boolean', 'b', { defaultValue: false })), [], [DONE]),
    ],
};

const calc = (name, expression, more = {}) => ({ name, expression, ...more });
const kept = { includeIntoResult: true };

const CALCULATED = {
    'calculatedValues: in dependency order': [
        ...ways({ calculatedValues: [calc('total', '{half} * 4', kept), calc('half', '{score} / 2')], elements: [score(), why({ visibleIf: '{total} > 5' })] },
            [], [{ score: 2 }], [{ score: 3 }], [{ score: 3 }, DONE], [{ score: 3 }, { score: null }], [{ score: 5, why: 'x' }, { score: 1 }, DONE]),
        ...ways({ calculatedValues: [calc('c', '{b} + 1', kept), calc('b', '{a} + 1', kept), calc('a', '{score} + 1', kept)], elements: [score()] }, [], [{ score: 1 }], [{ score: 5 }, DONE]),
    ],
    'calculatedValues: includeIntoResult from the start': [
        ...ways({ calculatedValues: [calc('mean', 'avg({score}, {ease})', kept), calc('secret', '{score} * 10')], elements: [score(), ask('rating', 'ease')] },
            [], [{ score: 4 }], [{ score: 4, ease: 1 }, DONE], [DONE]),
        ...ways({ calculatedValues: [calc('word', "iif({score} >= 4, 'good', 'bad')", kept)], elements: [score()] }, [], [{ score: 4 }, DONE], [{ score: 1 }]),
    ],
    'calculatedValues: completion does not compute again': [
        ...ways({ calculatedValues: [calc('sum1', 'sum({score}, {ease})', kept)], elements: [score(), ask('rating', 'ease', { visibleIf: '{score} > 2' })] },
            [{ score: 3, ease: 5 }, DONE], [{ score: 3, ease: 5 }, { score: 1 }, DONE], [{ ease: 2 }, DONE], [DONE], [{ score: 1 }, DONE]),
        ...ways({ calculatedValues: [calc('twice', '{score} + {score}', kept)], elements: [score(), why()] }, [{ score: 2, why: 'x' }, DONE]),
    ],
    'calculatedValues: NaN is null': [
        ...ways({ calculatedValues: [calc('n', "{c} * 1", kept)], elements: [pick('c', ['a', 5])] }, [], [{ c: 'a' }], [{ c: 5 }], [{ c: 'a' }, DONE], [{ c: 5 }, DONE, ]),
        ...ways({ calculatedValues: [calc('n', '5 / {score}', kept)], elements: [score({ rateMin: 0 })] }, [], [{ score: 0 }, DONE], [{ score: 4 }, DONE]),
    ],
};

const TRIGGERS = {
    'setvalue: when a name it reads changes and the condition holds': [
        ...ways({ triggers: [set('{score} < 3', 'c', 'bad')], elements: [score(), pick('c', ['good', 'bad'])] },
            [], [{ score: 1 }], [{ score: 4 }], [{ score: 1, c: 'good' }], [{ score: 1, c: 'good' }, { score: 2 }, DONE], [{ c: 'good' }]),
        ...ways({ triggers: [set('{score} = 3', 'c', 'bad')], elements: [score({ defaultValue: 3 }), pick('c', ['good', 'bad'])] }, [], [DONE]),
        ...ways({ calculatedValues: [calc('low', '{score} < 3')], triggers: [set('{low} = true', 'c', 'bad')], elements: [score(), pick('c', ['good', 'bad'])] }, [{ score: 1 }], [{ score: 5 }, { score: 2 }]),
        ...ways({ clearInvisibleValues: 'onHidden', triggers: [set('{ease} empty', 'c', 'none given')], elements: [score(), ask('rating', 'ease', { visibleIf: '{score} > 3' }), pick('c', ['none given', 'x'])] },
            [{ score: 5, ease: 2 }, { score: 1 }], [{ score: 5, ease: 2 }]),
        ...ways({ triggers: [set('{c} empty', 'd', 1)], elements: [pick('c', ['a'], other), pick('d', [1, 2])] },
            [{ 'c-Comment': 'x' }], [{ 'c-Comment': 'x' }, { d: 2 }, { 'c-Comment': 'x' }], [{ c: 'a', 'c-Comment': 'x' }], [{ 'c-Comment': '' }]),
    ],
    'setvalue: in list order, then for names changed meanwhile': [
        ...ways({ triggers: [set("{c} = 'bad'", 'd', 1), set('{score} < 3', 'c', 'bad'), set('{d} = 1', 'e', 'end')], elements: [score(), pick('c', ['good', 'bad']), pick('d', [1, 2]), pick('e', ['end', 'go'])] },
            [{ score: 1 }], [{ score: 5 }], [{ c: 'bad' }], [{ d: 1 }, DONE], [{ score: 1 }, { d: 2 }, DONE]),
        ...ways({ triggers: [set('{score} > 1', 'c', 'good'), set('{score} > 3', 'c', 'bad')], elements: [score(), pick('c', ['good', 'bad'])] }, [{ score: 2 }], [{ score: 4 }]),
    ],
    'setvalue: conditions are up to date after each set': [
        ...ways({ triggers: [set('{score} < 3', 'c', 'bad')], elements: [score(), pick('c', ['good', 'bad']), why({ visibleIf: "{c} = 'bad'" }), words('t', { visibleIf: '{why} notempty' })] },
            [{ score: 1 }], [{ score: 1, why: 'x' }], [{ score: 4 }], [{ score: 1 }, { c: 'good' }], [{ score: 2 }, DONE]),
    ],
    'setvalue: without setValue it clears, nothing is undone': [
        ...ways({ triggers: [set('{score} > 3', 'why')], elements: [score(), why()] }, [{ why: 'x' }, { score: 5 }], [{ why: 'x' }, { score: 2 }], [{ score: 5 }, { why: 'y' }, DONE]),
        ...ways({ triggers: [set('{score} < 3', 'c', 'bad')], elements: [score(), pick('c', ['good', 'bad'])] }, [{ score: 1 }, { score: 5 }], [{ score: 1 }, { score: null }, DONE]),
        ...ways({ triggers: [set("{c} = 'x'", 'k', [1, 2])], elements: [pick('c', ['x', 'y']), ticks('k', [1, 2, 3])] }, [{ c: 'x' }], [{ k: [3] }, { c: 'x' }, { c: 'y' }, DONE]),
    ],
    'complete and skip do nothing to a list of steps': [
        ...ways({ triggers: [{ type: 'complete', expression: '{score} = 1' }], pages: [page('p1', [score()]), page('p2', [why()])] }, [{ score: 1 }], [{ score: 1 }, { why: 'x' }, DONE], [{ score: 2 }]),
        ...ways({ triggers: [{ type: 'skip', expression: '{score} = 5', gotoName: 't' }], pages: [page('p1', [score()]), page('p2', [why()]), page('p3', [words('t')])] }, [{ score: 5 }], [{ score: 5 }, DONE]),
    ],
};

function clearing(clearInvisibleValues) {
    const manner = clearInvisibleValues ? { clearInvisibleValues } : {};
    return ways({ ...manner, pages: [page('p1', [score(), why({ visibleIf: '{score} < 3' }), panel('box', [words('t'), words('u', { visibleIf: '{score} != 2' })], { visibleIf: '{score} < 4' })]), page('p2', [words('v')], { visibleIf: '{score} < 5' })] },
        [{ score: 1, why: 'a', t: 'b', u: 'c', v: 'd' }], [{ score: 1, why: 'a', t: 'b', u: 'c', v: 'd' }, { score: 3 }], [{ score: 1, why: 'a', t: 'b', u: 'c', v: 'd' }, { score: 5 }],
        [{ score: 1, why: 'a', t: 'b', u: 'c', v: 'd' }, { score: 5 }, { score: 1 }], [{ score: 1, why: 'a', t: 'b', u: 'c', v: 'd' }, { score: 2 }, DONE],
        [{ score: 1, why: 'a', t: 'b', u: 'c', v: 'd' }, { score: 5 }, DONE], [{ why: 'a', v: 'd' }, { score: 4 }, DONE]);
}

const CLEARING = {
    'clearInvisibleValues: none': clearing('none'),
    'clearInvisibleValues: onComplete': [...clearing('onComplete'), ...clearing('')],
    'clearInvisibleValues: onHidden': clearing('onHidden'),
    'clearInvisibleValues: onHiddenContainer': clearing('onHiddenContainer'),
    'clearIfInvisible of a question wins': ['none', 'onComplete', 'onHidden', 'onHiddenContainer', 'default'].flatMap((clearIfInvisible) => [
        ...ways({ clearInvisibleValues: 'onHidden', elements: [score(), why({ visibleIf: '{score} < 3', clearIfInvisible })] }, [{ score: 1, why: 'x' }, { score: 5 }], [{ score: 1, why: 'x' }, { score: 5 }, DONE]),
        ...ways({ clearInvisibleValues: 'none', elements: [score(), panel('box', [why({ clearIfInvisible })], { visibleIf: '{score} < 3' })] }, [{ score: 1, why: 'x' }, { score: 5 }], [{ score: 1, why: 'x' }, { score: 5 }, DONE]),
    ]),
    'a cleared answer is a change like any other': [
        ...ways({ clearInvisibleValues: 'onHidden', elements: [score(), pick('c', ['a', 'b'], { visibleIf: '{score} < 3' }), words('t', { visibleIf: "{c} = 'a'" }), words('u', { visibleIf: '{t} notempty' })] },
            [{ score: 1, c: 'a', t: 'x', u: 'y' }], [{ score: 1, c: 'a', t: 'x', u: 'y' }, { score: 5 }], [{ score: 1, c: 'a', t: 'x' }, { c: 'b' }], [{ score: 1, c: 'a', t: 'x', u: 'y' }, { score: null }, DONE],
            [{ score: 1, c: 'a', t: 'x', u: 'y' }, { score: 5 }, { score: 1 }]),
    ],
};

const titled = (title, name = 'last') => words(name, { title });

const PIPING = {
    'piping: texts of choices in the locale': [
        ...inLocales(one(pick('c', [{ value: 'a', text: { default: 'Apple', ru: 'Яблоко' } }, { value: 'b', text: { ru: 'Груша' } }, 'plain']), titled({ default: 'You took {c}', ru: 'Вы взяли {c}' })), ['', 'en', 'ru'], { c: 'a' }),
        ...inLocales(one(ask('dropdown', 'c', { choices: [{ value: 1, text: 'One' }, 2] }), titled('{c}')), ['', 'ru'], { c: 2 }),
        ...ways(one(pick('c', [{ value: 'a', text: 'Apple' }]), titled('{c}')), [{ c: 'zz' }], [{ c: 'zz' }, DONE], [{ c: 'a' }, DONE]),
        ...ways(one(score({ rateValues: [{ value: 1, text: 'Плохо' }, 2, 3] }), titled('Оценка: {score}')), [{ score: 1 }], [{ score: 3 }], [{ score: 9 }]),
        ...ways(one(ask('imagepicker', 'i', { choices: [{ value: 'cat', text: 'Кот' }, { value: 'dog', text: 'Пёс' }] }), titled('{i}')), [{ i: 'cat' }], [{ i: 'dog' }]),
    ],
    'piping: label of a boolean, text of other': [
        ...ways(one(ask('boolean', 'b', { labelTrue: 'Да', labelFalse: 'Нет' }), titled('{b}!')), [{ b: true }], [{ b: false }], []),
        ...ways(one(ask('boolean', 'b', { labelTrue: 'Ага', labelFalse: 'Не-а', valueTrue: 'y', valueFalse: 'n' }), titled('{b}')), [{ b: 'y' }], [{ b: 'n' }, DONE]),
        ...ways(one(pick('c', ['a'], other), titled('{c}')), [{ c: 'other', 'c-Comment': 'своё' }], [{ c: 'other' }], [{ c: 'a' }]),
        ...ways(one(ticks('k', [1, { value: 2, text: 'Два' }], other), titled('{k}')), [{ k: [2, 'other'], 'k-Comment': 'ещё' }], [{ k: ['other', 1], 'k-Comment': 'ещё' }, DONE]),
    ],
    'piping: lists, numbers, missing': [
        ...ways(one(ticks('k', [1, { value: 2, text: 'Два' }, 'x']), words('n', { inputType: 'number' }), titled('[{k}] {n}.')), [{ k: [2, 1] }], [{ k: [1, 2, 'x'], n: 0.5 }], [{ n: 0 }], [], [{ n: 1e21 }], [{ n: -2.5 }, DONE]),
        ...ways({ calculatedValues: [calc('m', '{score} / 3')], elements: [score(), titled('{m}|{score}')] }, [{ score: 1 }], [{ score: 3 }, DONE]),
    ],
    'piping: spaces, unknown names stay': [
        ...ways(one(score(), words('имя 1'), titled('{ score } {score } {имя 1} {nobody} {a:b} {} { } {{score}}')), [], [{ score: 5 }], [{ 'имя 1': 'Анна' }, DONE]),
        ...ways(one(score(), titled('{score')), [{ score: 5 }]),
        ...ways(one(score(), titled('score} {score}}')), [{ score: 5 }]),
        ...ways({ calculatedValues: [calc('m', "iif({score} > 3, 'hi')")], elements: [score(), titled('<{m}>')] }, [], [{ score: 5 }]),
    ],
    'piping: not searched again, never markup': [
        ...ways(one(words('t'), score(), titled('{t} & <b>{score}</b>')), [{ t: '{score}', score: 3 }], [{ t: '<i>x</i>' }], [{ t: '{last}' }, DONE], [{ t: '$& \\ $1' }], [{ t: "it's \"q\"" }]),
    ],
};

const LOCALES = {
    'locale: exact tag, its first part, default, name': [
        ...inLocales(one(words('t', { title: { default: 'Name', ru: 'Имя', 'ru-ru': 'Имя-РФ', tt: 'Исем' } }), words('u', { title: { ru: 'Только' } }), words('v')), ['', 'ru', 'en', 'tt', 'tt-ru', 'fr', 'de-at']),
        ...inLocales({ locale: 'ru', elements: [words('t', { title: { default: 'Name', ru: 'Имя' } })] }, ['', 'en', 'ru', 'ba']),
    ],
    'locale: the empty text is missing': [
        ...inLocales(one(words('t', { title: { default: 'Name', ru: '' } }), words('u', { title: '' }), words('v', { title: { ru: '', tt: 'Сорау' } })), ['', 'ru', 'tt']),
        ...inLocales(one(words('t', { title: { default: '', ru: 'Имя', tt: '' } })), ['', 'ru', 'tt']),
    ],
    'locale: default is the English text': [
        ...inLocales(one(words('t', { title: { default: 'Default', ru: 'По-русски' } })), ['', 'en']),
        ...inLocales(one(words('t', { title: { en: 'English', ru: 'По-русски' } }), pick('c', [{ value: 1, text: { en: 'One', ru: 'Один' } }])), ['', 'en', 'ru', 'fr']),
        ...inLocales({ locale: 'en', elements: [words('t', { title: { en: 'English', ru: 'По-русски' } })] }, ['', 'en', 'ru']),
    ],
};

export const SENTENCES = { ...SHOWN, ...REQUIRED, ...CHECKS, ...CHOICES, ...OTHERS, ...DEFAULTS, ...CALCULATED, ...TRIGGERS, ...CLEARING, ...PIPING, ...LOCALES };
