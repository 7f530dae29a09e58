/** The answer on paper. */
@NullMarked
package nl.koerswijzer.report;

import org.jspecify.annotations.NullMarked;
