/**
 * Visits without a visitor: by chance, and as people of one kind would go; what they show of a pack.
 * Used by app, cli and tests. Uses visit and survey. One thread; the same seed gives the same visits.
 */
package org.otklik.visit.persona;
