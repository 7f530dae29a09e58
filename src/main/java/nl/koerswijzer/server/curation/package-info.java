/** The curator's desk: sources, runs, quarantine, titles and generations, behind a login. */
@NullMarked
package nl.koerswijzer.server.curation;

import org.jspecify.annotations.NullMarked;
