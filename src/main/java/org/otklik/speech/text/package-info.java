/**
 * Written words to words that can be spoken, by the rules of a language and its {@code lexicon-<lang>.tsv}: pure.
 * Used by speech. Uses nothing of ours. Immutable: any thread.
 */
package org.otklik.speech.text;
