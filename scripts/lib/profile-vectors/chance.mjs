// Chance from a seed: the same seed gives the same choices on every machine (xorshift, 32 bits).
export class Chance {
    constructor(seed) {
        // Spread small seeds over all bits; zero is the one state that xorshift never leaves.
        this.state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) >>> 0 || 1;
        for (let i = 0; i < 8; i++) this.next();
    }

    next() {
        let x = this.state;
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        this.state = x >>> 0;
        return this.state;
    }

    // A whole number from 0 to bound - 1.
    below(bound) {
        return Math.floor((this.next() / 0x100000000) * bound);
    }

    from(low, high) {
        return low + this.below(high - low + 1);
    }

    one(list) {
        return list[this.below(list.length)];
    }

    // True in so many of a hundred cases.
    percent(share) {
        return this.below(100) < share;
    }

    shuffled(list) {
        const result = [...list];
        for (let i = result.length - 1; i > 0; i--) {
            const j = this.below(i + 1);
            [result[i], result[j]] = [result[j], result[i]];
        }
        return result;
    }

    some(list, count) {
        return this.shuffled(list).slice(0, count);
    }
}
