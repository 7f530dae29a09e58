/** Pages about the dossier on the device, and what two people do with theirs. */
@NullMarked
package nl.koerswijzer.server.web.dossier;

import org.jspecify.annotations.NullMarked;
