/** Pages on which people make up their mind: a shortlist, a weighing, a plan and a report. */
@NullMarked
package nl.koerswijzer.server.web.decide;

import org.jspecify.annotations.NullMarked;
