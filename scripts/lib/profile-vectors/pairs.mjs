// The pairs of a folder, expressions first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function pairs(folder) {
    return ['expressions.jsonl', 'surveys.jsonl'].flatMap((name) =>
        readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line)));
}
