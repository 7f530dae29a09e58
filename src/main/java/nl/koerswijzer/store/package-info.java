/** What we hold: records, runs, quarantine and curators' decisions, in an SQL database. */
@NullMarked
package nl.koerswijzer.store;

import org.jspecify.annotations.NullMarked;
