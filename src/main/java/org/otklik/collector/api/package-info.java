/**
 * HTTP of the collector: batches in, receipts and problems out, results for the pages; packs by the kiosk's own rules.
 * Used by collector and collector.web. Uses wire, json, survey, collector.ledger, collector.insight. Any thread.
 */
package org.otklik.collector.api;
