/**
 * Strict reading of the JSON that people and kiosks write: a tree with places, faults as values, doubled keys refused.
 * Used by survey, wire, config, fleet, cli and the collector. Uses no package of ours. Any thread; nothing is shared.
 */
package org.otklik.json;
