/**
 * Composition root of the collector: its commands, its server, its data folder.
 * Used by nobody. Uses collector.., survey, wire, json. Main thread; the server brings its own.
 */
package org.otklik.collector;
