/**
 * The answer on paper: a report that a person can take home, and the skills as Europass writes
 * them.
 */
@NullMarked
package nl.koerswijzer.report;

import org.jspecify.annotations.NullMarked;
