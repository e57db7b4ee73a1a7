// Prints the requests of the pairs in a folder, one a line.
import { pairs } from './pairs.mjs';

process.stdout.write(pairs(process.argv[2]).map((pair) => `${JSON.stringify(pair.request)}\n`).join(''));
