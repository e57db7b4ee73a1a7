// Medians of the lines "what microseconds" of two files, and their ratio; exit 1 when Java takes more than half.
import { readFileSync } from 'node:fs';

const MOST = 0.5;

function medians(file) {
    const found = new Map();
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
        const [what, figure] = line.split(' ');
        found.set(what, [...(found.get(what) ?? []), Number(figure)]);
    }
    return new Map([...found].map(([what, figures]) => [what, median(figures)]));
}

function median(figures) {
    const sorted = [...figures].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const java = medians(process.argv[2]);
const core = medians(process.argv[3]);
let worst = 0;
console.log(`${'median, ms'.padEnd(16)}${'Java'.padStart(12)}${'survey-core'.padStart(14)}${'ratio'.padStart(9)}`);
for (const [what, figure] of java) {
    const other = core.get(what);
    worst = Math.max(worst, figure / other);
    console.log(`${what.padEnd(16)}${(figure / 1000).toFixed(2).padStart(12)}${(other / 1000).toFixed(2).padStart(14)}${(figure / other).toFixed(3).padStart(9)}`);
}
console.log(`highest ratio ${worst.toFixed(3)}, at most ${MOST} is wanted`);
process.exit(worst <= MOST ? 0 : 1);
