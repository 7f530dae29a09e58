/** Pages on the way from source to generation: visits, work under way, runs, what is in use. */
@NullMarked
package nl.koerswijzer.server.curation.supply;

import org.jspecify.annotations.NullMarked;
