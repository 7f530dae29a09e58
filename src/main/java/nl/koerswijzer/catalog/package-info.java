/** The labour-market graph as one immutable snapshot in memory. */
@NullMarked
package nl.koerswijzer.catalog;

import org.jspecify.annotations.NullMarked;
