// The table of operators of kiosk profile 1, row by row. A case is [values, expression]; survey-core gives the answer.
const none = {};

export const ROWS = {
    'reading: numbers and flags': [
        [{ a: ' 7 ' }, '{a}'], [{ a: 'TRUE' }, '{a}'], [{ a: 'False' }, '{a}'], [{ a: '1e3' }, '{a}'],
        [{ a: '-2.50' }, '{a}'], [{ a: '.5' }, '{a}'], [{ a: '5.' }, '{a}'], [{ a: '+4' }, '{a}'],
        [{ a: ' true ' }, '{a}'], [{ a: '1e400' }, '{a}'], [{ a: 'Infinity' }, '{a}'], [{ a: '1-2' }, '{a}'],
        [{ a: '-' }, '{a}'], [{ a: '12 мин' }, '{a}'], [{ a: '\u00a07\ufeff' }, '{a} + 1'], [{ a: true }, '{a}'],
    ],
    'reading: comma, quotes, hex, lists': [
        [{ a: '0,5' }, '{a}'], [{ a: "'x'" }, '{a}'], [{ a: '"7"' }, '{a}'], [{ a: '0x1F' }, '{a}'],
        [{ a: '0x1G' }, '{a}'], [{ a: [1, '2'] }, '{a}'], [{ a: '1,2,3' }, '{a}'], [{ a: '-1,5' }, '{a} * 2'],
        [{ a: '0x' }, '{a}'], [{ a: '"x\'' }, '{a}'], [{ a: '0X1F' }, '{a}'], [{ a: ' 0X1F' }, '{a}'],
    ],
    'reading: what stays text': [
        [{ a: '05' }, '{a}'], [{ a: '1234567890123456' }, '{a}'], [none, "'5'"], [none, "'true'"],
        [{ a: '123456789012345' }, '{a}'], [{ a: ' 05' }, '{a}'], [{ a: '-05' }, '{a}'], [{ a: '0' }, '{a}'],
        [{ a: '0.' }, '{a}'], [{ a: '0e5' }, '{a}'], [{ a: '00' }, '{a}'], [{ a: '1234567890123456.5' }, '{a}'],
    ],
    'empty': [
        [{ a: 0 }, '{a} empty'], [{ a: ' ' }, '{a} empty'], [{ a: [] }, '{a} empty'], [none, '{a} empty'],
        [{ a: null }, '{a} notempty'], [{ a: '' }, '{a} empty'], [{ a: false }, '{a} empty'], [{ a: [0] }, '{a} notempty'],
        [none, '0 empty'], [none, "'' empty"], [none, "' ' notempty"], [none, 'false EMPTY'],
    ],
    '= on text': [
        [{ a: ' yes ' }, "{a} = 'Yes'"], [{ a: 'É' }, "{a} = 'é'"], [{ a: 'ß' }, "{a} = 'SS'"],
        [{ a: 'Ёлка' }, "{a} == 'ёлка '"], [{ a: '\u00a0a\u2028' }, "{a} = 'A'"], [{ a: 'a  b' }, "{a} = 'a b'"],
        [{ a: 'İ' }, "{a} = 'i'"], [{ a: 'ΑΣ' }, "{a} = 'ας'"], [{ a: '\u0000x' }, "{a} != 'x'"],
        [none, "'e\u0301' = 'é'"], [{ a: ' ' }, "{a} = ''"], [none, "'a' <> 'A'"],
    ],
    '= mixed': [
        [{ a: '05' }, '{a} = 5'], [{ a: true }, "{a} = 'TRUE'"], [{ a: false }, '{a} = 0'], [{ a: 1 }, '{a} = true'],
        [{ a: true }, "{a} = ' true'"], [{ a: 1 }, "{a} = 'true'"], [{ a: 0 }, "{a} = ''"], [{ a: 0 }, "{a} = ' '"],
        [none, "'1e3' = 1000"], [none, "5 = '5.0'"], [none, "'5,0' = 5"], [none, "'0x10' = 16"], [none, '2 = true'],
        [none, "'1' = true"], [none, "false = 'FALSE'"], [none, "'x' = 0"],
    ],
    '= missing': [
        [none, "{a} = ''"], [none, '{a} = 0'], [none, '{a} = []'], [none, '{a} != 5'], [none, '{a} = null'],
        [none, "{a} = 'undefined'"], [none, '{a} = false'], [none, '{a} = {b}'], [none, '{a} = undefined'],
        [none, "[] = 'undefined'"], [none, "'' = 'undefined'"], [none, "0 != null"], [{ a: 'undefined' }, '{a} = {b}'],
        [none, "iif(0, 1) = []"], [none, "iif(0, 1) = null"],
    ],
    '= lists': [
        [{ a: [1, 2] }, '{a} = [2,1]'], [{ a: ['b', 'A'] }, "{a} = ['a','B']"], [{ a: [1] }, '{a} = 1'],
        [{ a: ['x'] }, "{a} = [' X']"], [{ a: [1, 2] }, '{a} = [1]'], [none, '[[1], 2] = [2, [1]]'],
        [{ a: ['1', 2] }, '{a} = [2, 1]'], [{ a: [10, 9] }, '{a} = [9, 10]'], [{ a: [] }, '{a} = []'],
        [{ a: ['да', 'нет'] }, "{a} != ['нет', 'ДА']"], [none, '[{a}, 1] = [1, {b}]'], [{ a: [1, 1, 2] }, '{a} = [1, 2, 2]'],
    ],
    'order: missing': [
        [none, '{a} < 5'], [none, "{a} <= ''"], [none, '{a} >= 0'], [none, '5 > {a}'], [none, '{a} >= {b}'],
        [none, '{a} < null'], [none, '{a} <= null'], [{ a: '' }, '{a} >= {b}'], [none, "'undefined' <= {a}"],
    ],
    'order: kinds': [
        [{ a: 'A' }, "{a} >= 'a'"], [none, "'10' < '9'"], [none, "'10' < 9"], [none, "'x' < 5"], [none, "'' < 1"],
        [none, "'x' >= 5"], [none, 'true > 0'], [{ a: [1] }, '{a} < 2'], [{ a: [1, 2] }, '{a} < 2'], [none, '[1] < [2]'],
        [none, "'ё' > 'я'"], [none, "'Б' < 'а'"], [{ a: '10' }, "{a} > 9"], [{ a: 'a ' }, "{a} <= 'A'"], [none, "' 5 ' < 6"],
        [none, "'\ud83d\ude00' < '\uff5e'"], [{ a: [] }, '{a} <= 0'],
    ],
    '+': [
        [{ a: '1', b: '2' }, '{a} + {b}'], [none, "'1' + '2'"], [{ a: 'x' }, '{a} + 1'], [none, "1 + '2'"],
        [none, 'true + 1'], [none, "true + 'x'"], [none, "1 + 2 + 'x'"], [none, "'x' + 1 + 2"], [{ a: '0,5' }, '{a} + {a}'],
        [none, 'true + true'], [none, "'x' + 0.1"], [none, "'' + 1"], [none, "'a' + 100000 * 10000000000000000"],
    ],
    'missing in arithmetic': [
        [none, '{a} + 1'], [none, '2 / {a}'], [none, "{a} + 'x'"], [{ b: [1] }, '{a} + {b}'], [none, '{a} + {b}'],
        [none, '{a} - 3'], [none, '{a} * 5'], [none, '{a} ^ 2'], [none, '2 ^ {a}'], [none, 'null + 2'], [none, "{a} - 'x'"],
        [none, 'null * null'], [none, '{a} % 2'], [{ b: true }, '{a} + {b}'],
    ],
    'rounding': [
        [none, '0.1 + 0.2'], [none, '1.1 * 1.1'], [none, '1 / 3'], [none, '0.3 - 0.1'], [none, '1.005 * 100'],
        [none, "'1.5' - 1"], [none, '1.15 + 2.35'], [none, '-0.15 + 0.1'], [none, '4.35 * 100'], [none, '0.1 * 3 - 0.3'],
        [none, '0.7 + 0.1 + 0.2'], [none, '1.255 * 1.1'], [none, "' 1.25' - 0.5"], [none, '2 / 3 + 0.5'],
    ],
    '/ % ^': [
        [none, '5 / 0'], [none, '-5 % 3'], [none, '2 ^ 3 ^ 2'], [none, '-2 ^ 2'], [none, "'x' * 1"], [none, '5 % 0'],
        [none, "5 / ''"], [none, "5 / '0'"], [none, '0 / 5'], [none, '7 % 2.5'], [none, '2 power 10'], [none, '-7 / 2'],
        [none, '2 ^ -1'], [none, '0 ^ 0'], [none, "'x' % 2"], [none, '10 ^ 21'], [none, '10 ^ 20'], [none, '1 / 10000000'],
        [none, '2 ^ 5000'],
    ],
    'list in arithmetic': [
        [none, '[1,2] + 3'], [none, '[1,2] + [3]'], [none, "[1,2] + 'x'"], [none, '[1] + 2'], [none, "'x' + [1,'y']"],
        [none, '[1] + [2]'], [none, '[5] - 1'], [none, '[1,2] * 2'], [{ a: [1, 2] }, '{a} + {b}'], [none, '[] + 1'],
        [none, "['a', 2, 0.5] + 1"], [none, '[1,2] + true'], [none, '[3] * [4]'], [none, '1 + [2, 3]'], [none, '[] + []'],
        [{ a: [7] }, '{a} % 4'],
    ],
    'and or': [
        [none, '1 and 2'], [none, "0 or 'x'"], [{ b: 1 }, '{a} and {b}'], [{ b: [1] }, '{a} or {b}'], [none, '{a} and {b}'],
        [{ b: 'x' }, '{b} and {a}'], [none, '{a} or {b}'], [none, '[] or []'], [none, "'' or 0"], [none, 'false || true'],
        [none, '1 && 0'], [none, 'null or 5'], [none, '{a} and true'], [none, "{a} or 'y'"], [none, "1 = 2 or 1 = 1 and 1 = 2"],
    ],
    '!': [
        [{ a: 1 }, '!{a} empty'], [{ a: 1 }, '!{a} = 1'], [{ a: [] }, '!{a}'], [{ a: 0 }, '!{a}'], [none, "!''"],
        [none, '!{a}'], [none, 'negate 1'], [none, '! ! 1'], [none, '!(1 = 2)'], [none, '![0]'], [{ a: 'x' }, '!{a} notempty'],
        [none, "NEGATE 'x' and true"],
    ],
    'chains and binding': [
        [none, '3 > 2 > 1'], [{ a: [2, 1] }, '{a} contains 1 + 1'], [{ a: 1 }, '{a} + {b} empty'], [none, '1 + 2 * 3'],
        [none, '(1 + 2) * 3'], [none, '10 - 4 - 3'], [none, '100 / 10 / 2'], [none, '2 * 3 ^ 2'], [none, '1 < 2 = true'],
        [none, "'ab' contains 'a' = true"], [none, '1 = 1 = 1'], [none, '1 - 1'], [none, '1 -1'], [none, '2 - -1'],
        [none, '5 % 3 * 2'], [none, "1 + 1 = 2 and 'x' + 1 = 'x1'"],
    ],
    'contains': [
        [none, "'ABC' contains 'b'"], [{ a: [1, 2] }, "{a} contains '2'"], [{ a: 5 }, '{a} contains 5'],
        [{ a: [1, 2] }, '{a} contains [2,1]'], [{ a: [1, 2] }, '{a} contains [2,3]'], [{ a: 15 }, '{a} contains 5'],
        [{ a: true }, "{a} contains 'RU'"], [{ a: ['Да'] }, "{a} contains ' да'"], [none, "'x,y' contains ['x','y']"],
        [none, "'x' contains []"], [{ a: 'Ёж' }, "{a} CONTAINS 'ё'"], [none, "[[1],[2]] contains [[2]]"],
    ],
    'contains: false': [
        [{ a: 0 }, '{a} contains 0'], [{ a: 'x' }, "{a} contains ''"], [none, '{a} contains 1'], [{ a: [] }, '{a} contains 1'],
        [{ a: 'x0' }, '{a} contains 0'], [none, '{a} contains {b}'], [{ a: '' }, "{a} contains 'x'"], [none, "'null' contains null"],
        [{ a: false }, '{a} contains false'],
    ],
    'notcontains': [
        [none, '{a} notcontains 1'], [none, "{a} notcontains ''"], [{ a: 'x' }, "{a} notcontains ''"],
        [{ a: [] }, "{a} notcontains ''"], [{ a: [1] }, '{a} notcontains []'], [{ a: [1, 2] }, '{a} notcontains 3'],
        [{ a: [1, 2] }, '{a} notcontains [1, 3]'], [{ a: 'abc' }, "{a} notcontains 'B'"], [{ a: 0 }, '{a} notcontains 1'],
        [{ a: 0 }, '{a} notcontains 0'],
    ],
    'anyof noneof': [
        [none, '{a} anyof []'], [none, '{a} anyof [1]'], [none, '{a} noneof [1]'], [{ a: [1, 2] }, '{a} anyof [3,2]'],
        [{ a: [1, 2] }, '{a} anyof 2'], [{ a: [1, 2] }, '{a} anyof []'], [{ a: ['b'] }, "{a} noneof ['a','B']"],
        [{ a: [] }, '{a} anyof []'], [{ a: 0 }, '{a} anyof [0]'], [{ a: [0] }, '{a} noneof [0]'], [{ a: '' }, "{a} anyof ['']"],
    ],
    'anyof with a scalar': [
        [none, "'x' anyof ['X', 1]"], [none, "'a' anyof 'ab'"], [none, "'ab' anyof 'a'"], [{ a: 2 }, '{a} anyof [1, 2]'],
        [{ a: 2 }, '{a} anyof 12'], [none, "'z' noneof ['x', 'y']"], [{ a: true }, '{a} anyof [1]'], [{ a: 3 }, '{a} noneof [1, 2]'],
    ],
    'allof': [
        [none, '[1,2] allof [2]'], [none, '{a} allof []'], [none, '{a} allof [1]'], [{ a: [1, 2] }, '{a} allof [2,3]'],
        [{ a: 'abc' }, "{a} allof ['a','c']"], [{ a: [1] }, '{a} allof 1'], [{ a: [] }, '{a} allof [1]'], [{ a: 0 }, '{a} allof []'],
        [{ a: 12 }, '{a} allof [1,2]'], [{ a: ['x', 'y'] }, "{a} allof ['Y', 'x ']"],
    ],
    'iif': [
        [none, 'iif({a}, 1, 2)'], [{ a: [] }, 'iif({a}, 1, 2)'], [none, 'iif(0, 1)'], [{ a: 'x' }, 'iif({a}, 1, 2)'],
        [none, "iif('', 'y', 'n')"], [none, 'iif(false, 1, {a})'], [{ a: 4 }, "iif({a} >= 4, 'good', iif({a} < 3, 'bad', 'so'))"],
        [none, 'iif(1, [1, 2], 0) contains 2'], [none, 'iif(1 / 0, 1, 2)'],
    ],
    'sum avg': [
        [{ a: [1, 2] }, 'sum({a}, 3)'], [none, 'avg(1, 2, 2)'], [{ a: 'x' }, 'sum({a}, 1)'], [none, 'sum({a})'],
        [none, 'avg({a}, {b})'], [none, 'avg({a}, 4)'], [none, 'sum(0.1, 0.2)'], [none, "sum('5', 1)"], [none, 'sum([1, [2, 3]], 4)'],
        [{ a: true }, 'sum({a}, 1)'], [none, "sum('05', '0,5')"], [none, "avg('x', 1)"], [none, 'avg(1.5, 2.5, 3)'], [{ a: '' }, 'sum({a}, 2)'],
    ],
    'min max': [
        [none, 'min({a})'], [{ a: '10' }, 'max({a}, 9)'], [none, "max('b', 'a')"], [none, 'min(3, 1, 2)'], [none, "min('b', 'B')"],
        [{ a: [4, 2] }, 'max({a}, [7, 1])'], [none, 'max({a}, {b})'], [none, "min('10', '9')"], [none, "max('x', 1)"], [none, 'min(true, 0)'],
        [none, 'min({a}) = []'], [none, "max('05', 4)"],
    ],
    'round': [
        [none, 'round(1.005, 2)'], [none, 'round(-2.5)'], [none, "round('x')"], [none, 'round(2.5)'], [none, 'round({a})'],
        [none, "round('2,5')"], [none, 'round(1234.5678, -2)'], [none, 'round(1.45, 1)'], [none, 'round(true)'], [none, "round(2.345, '2')"],
        [none, 'round([3.7, 1])'], [none, 'round(0.49999999999999994)'], [none, 'round(-0.4)'], [none, 'round(2.345, {a})'],
        [none, 'round(1.35, 1)'], [none, 'round(10.075, 2)'],
    ],
    'today': [
        [none, "today() > '2020-01-01'"], [none, "today(5) < '2999-12-31'"], [none, "'2020-01-01' < today()"], [none, "today(-1) = '2020-01-01'"],
        [none, "today() >= '2020-02-29'"], [none, "today(0) <= '2020-01-01'"], [none, "today({a}) != '2020-01-01'"], [{ a: 7 }, "today({a}) > '2020-01-01' and {a} = 7"],
        [none, "'2999-12-31' >= today(1)"], [none, "iif(today() greater '2020-01-01', 1, 2)"],
    ],
};
