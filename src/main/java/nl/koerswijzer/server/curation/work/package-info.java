/** Work that is done beside the answering, one piece at a time. */
@NullMarked
package nl.koerswijzer.server.curation.work;

import org.jspecify.annotations.NullMarked;
