// The kinds of operand that every operator meets on both sides. `text` writes one, `value` is what its name answers.
const read = (values) => (chance, names) => names.reading(chance.one(values));
const written = (texts) => (chance) => chance.one(texts);

export const KINDS = [
    ['a missing answer', (chance, names) => names.missing(chance)],
    ['an answer null', read([null])],
    ['a whole number', read([1, 2, 3, 5, 7, 10, 12, 100])],
    ['a fraction', read([0.5, 2.5, 1.25, 0.1, 3.14])],
    ['a negative number', read([-1, -2.5, -10])],
    ['zero', read([0])],
    ['a number in text', read(['1', '2', '10', '-3', ' 7 ', '1e2'])],
    ['a decimal comma', read(['0,5', '2,5', '-1,25'])],
    ['a number kept as text', read(['05', '007', '1234567890123456'])],
    ['a short text', read(['a', 'x', 'b', 'ab', 'abc', 'yes', ' yes ', 'A', 'Yes'])],
    ['a Russian text', read(['да', 'Да', 'нет', 'Ёлка', 'очередь'])],
    ['an empty text', read([''])],
    ['a blank text', read([' ', '\u00a0', ' \t'])],
    ['true', read([true])],
    ['false', read([false])],
    ['a flag in text', read(['TRUE', 'false', 'True'])],
    ['a list of numbers', read([[1, 2], [2, 1], [1, 2, 3], [10, 9], [3]])],
    ['a list of texts', read([['a', 'b'], ['B', 'a'], ['x'], ['да', 'нет'], ['1', '2']])],
    ['a mixed list', read([[1, 'a'], ['1', 2, true], ['x', 3], [0, 'x']])],
    ['an empty list', read([[]])],
    ['a number as written', written(['0', '1', '2', '3', '10', '-1', '0.5', '-2.5', '12'])],
    ['a text as written', written(["'a'", '"x"', "'ABC'", "'1'", "'10'", "''", "' '", "'да'", "'undefined'", "'it\\'s'", "'a\\b'"])],
    ['a list as written', written(['[1]', '[1, 2]', "['a', 'b']", "['x', 1]", '[]', '[2,1,3]', "['ДА']", '[true]', "['1', [2]]"])],
    ['nothing or a flag as written', written(['null', 'undefined', 'true', 'FALSE'])],
];

// Letters of the answers of one expression; b and c may be missing.
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't'];

// The names that one expression reads, and what they answer.
export class Readings {
    constructor() {
        this.values = {};
        this.used = 0;
    }

    reading(value) {
        const name = LETTERS[this.used++ % LETTERS.length];
        if (!(name in this.values)) this.values[name] = value;
        return `{${name}}`;
    }

    missing(chance) {
        return chance.percent(50) ? '{z}' : '{оценка 1}';
    }
}

export function operand(chance, names) {
    return chance.one(KINDS)[1](chance, names);
}

export function readable(chance, names) {
    let text = operand(chance, names);
    while (text === 'null' || text === 'undefined') text = operand(chance, names);
    return text;
}
