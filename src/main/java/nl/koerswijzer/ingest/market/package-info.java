/** Figures of the labour market by occupational group: scarcity, forecast, pay. */
@NullMarked
package nl.koerswijzer.ingest.market;

import org.jspecify.annotations.NullMarked;
