// Expressions of kiosk profile 1 with the answers of survey-core: the rows of the table of operators, every operator
// between pairs of kinds of operand, functions, and random trees to depth 4.
import { ExpressionRunner } from 'survey-core';
import { KINDS, Readings, operand, readable } from './operands.mjs';
import { ROWS } from './table.mjs';

const SPELLINGS = [
    ['or', '||', 'OR'], ['and', '&&', 'And'],
    ['=', '==', 'equal'], ['!=', '<>', 'notequal'], ['<', 'less'], ['<=', 'lessorequal'], ['>', 'greater'],
    ['>=', 'greaterorequal', 'GreaterOrEqual'],
    ['+'], ['-'], ['*'], ['/'], ['%'], ['^', 'power'],
    ['contains', 'Contains'], ['notcontains'], ['anyof', 'AnyOf'], ['allof'], ['noneof'],
];
const DAYS = ["'2020-01-01'", "'2999-12-31'", "'2000-02-29'"];
const MAX_LENGTH = 1000;
const DEEPEST = 4;

function operator(chance, spellings = chance.one(SPELLINGS)) {
    return chance.percent(80) ? spellings[0] : chance.one(spellings);
}

function joined(chance, left, sign, right) {
    const tight = !/[a-z]/i.test(sign) && sign !== '-' && chance.percent(15);
    return tight ? `${left}${sign}${right}` : `${left} ${sign} ${right}`;
}

function pairs() {
    const all = [];
    SPELLINGS.forEach((spellings, o) => {
        KINDS.forEach((left, l) => {
            KINDS.forEach((right, r) => all.push({ spellings, left: left[1], right: right[1], turn: (o + l + r) % 5 }));
        });
    });
    // Each fifth part alone already has every operator with every kind on both sides.
    return all.sort((a, b) => a.turn - b.turn);
}

function unary(chance, names) {
    const text = readable(chance, names);
    if (text.startsWith('[')) return `!${text}`;
    return chance.one([`${text} empty`, `${text} notempty`, `!${text}`, `! ${text} empty`, `negate ${text}`]);
}

function argument(chance, names, depth) {
    return depth > 0 && chance.percent(30) ? tree(chance, names, depth) : readable(chance, names);
}

function call(chance, names, depth) {
    const name = chance.one(['iif', 'sum', 'avg', 'min', 'max', 'round']);
    const count = name === 'iif' ? chance.from(2, 3) : name === 'round' ? chance.from(1, 2) : chance.from(1, 4);
    const given = Array.from({ length: count }, () => argument(chance, names, depth));
    if (name === 'round' && count === 2) given[1] = chance.one(['0', '1', '2', '3', '-1']);
    return `${name}(${given.join(chance.percent(80) ? ', ' : ',')})`;
}

function day(chance) {
    const today = `today(${chance.one(['', '', '0', '1', '-7', '30'])})`;
    const sign = chance.one(['<', '<=', '>', '>=', '=', '!=']);
    const other = chance.one(DAYS);
    return `(${chance.percent(70) ? `${today} ${sign} ${other}` : `${other} ${sign} ${today}`})`;
}

function list(chance, names, depth) {
    const members = Array.from({ length: chance.from(0, 3) }, () => argument(chance, names, depth));
    return `[${members.join(', ')}]`;
}

// A side of a binary operator, in brackets unless it is one operand or chance lets the binding decide.
function side(chance, names, depth) {
    if (depth <= 0 || chance.percent(35)) return operand(chance, names);
    const kind = chance.below(10);
    if (kind < 2) return call(chance, names, depth - 1);
    if (kind < 3) return list(chance, names, depth - 1);
    if (kind < 4) return chance.percent(30) ? day(chance) : unary(chance, names);
    const inner = tree(chance, names, depth - 1);
    return chance.percent(60) ? `(${inner})` : inner;
}

function tree(chance, names, depth) {
    if (depth <= 0) return readable(chance, names);
    return joined(chance, side(chance, names, depth - 1), operator(chance), side(chance, names, depth - 1));
}

// survey-core throws for a few of them (a fraction in a list beside a number); these have no answer and are left out.
function answered(expression, values) {
    const runner = new ExpressionRunner(expression);
    if (!runner.canRun()) throw new Error(`survey-core cannot read: ${expression}`);
    try {
        return { result: runner.runValues(structuredClone(values)) };
    } catch (e) {
        if (e instanceof TypeError || e instanceof RangeError) return undefined;
        throw e;
    }
}

// Away from the deliberate differences: powers whose exponent is a fraction may differ in the last bit.
function isRefused(expression) {
    return expression.length > MAX_LENGTH;
}

class Collection {
    constructor() {
        this.lines = [];
        this.seen = new Set();
    }

    add(row, expression, values) {
        const key = JSON.stringify([expression, values]);
        const answer = this.seen.has(key) || isRefused(expression) ? undefined : answered(expression, values);
        if (!answer) return;
        this.seen.add(key);
        const id = `e${this.lines.length + 1}`;
        const result = answer.result === undefined ? null : answer.result;
        this.lines.push({ row, request: { id, expression, values }, answer: { id, result } });
    }
}

// The rows of the table always come first; then half pairs, an eighth functions, the rest trees.
export function expressions(chance, count) {
    const collection = new Collection();
    for (const [row, cases] of Object.entries(ROWS)) {
        for (const [values, expression] of cases) collection.add(row, expression, values);
    }
    const left = Math.max(0, count - collection.lines.length);
    const goals = [collection.lines.length + Math.floor(left * 0.55), collection.lines.length + Math.floor(left * 0.67), count];
    fill(collection, goals[0], pairMaker(chance));
    fill(collection, goals[1], (names) => ['functions and unary', chance.percent(70) ? call(chance, names, 1) : unary(chance, names)]);
    fill(collection, goals[2], (names) => ['trees', tree(chance, names, chance.from(2, DEEPEST))]);
    return collection.lines;
}

function pairMaker(chance) {
    const all = pairs();
    let at = 0;
    return (names) => {
        const pair = all[at++ % all.length];
        const left = pair.left(chance, names);
        return ['pairs', joined(chance, left, operator(chance, pair.spellings), pair.right(chance, names))];
    };
}

function fill(collection, goal, make) {
    while (collection.lines.length < goal) {
        const names = new Readings();
        const [row, expression] = make(names);
        collection.add(row, expression, names.values);
    }
}
