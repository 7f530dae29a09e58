/** Scarcity, forecast, pay and self-employment for an occupation, each with its source and date. */
@NullMarked
package nl.koerswijzer.market;

import org.jspecify.annotations.NullMarked;
