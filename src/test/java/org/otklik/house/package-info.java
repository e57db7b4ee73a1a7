/** Checks of the house itself: arrows between packages, sizes, names, libraries, documents. */
package org.otklik.house;
