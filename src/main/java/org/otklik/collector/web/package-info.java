/**
 * Pages and sign-in: who may look, and the files a browser needs. What visitors wrote is never markup here.
 * Used by collector; uses collector.api. Any thread.
 */
package org.otklik.collector.web;
