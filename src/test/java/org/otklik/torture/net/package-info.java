/** Harnesses over the network: a line, a collector and a fleet that go wrong on purpose, and what must hold all the same. */
package org.otklik.torture.net;
