/**
 * Statistics: pure functions, integers in, doubles out, with golden numbers in the tests.
 * Used by collector.api. Uses no package of ours. Any thread.
 */
package org.otklik.collector.insight;
