/** Who may sit at the desk: passwords, sessions and how often one may try. */
@NullMarked
package nl.koerswijzer.server.curation.access;

import org.jspecify.annotations.NullMarked;
