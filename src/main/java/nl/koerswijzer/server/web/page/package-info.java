/** What all pages share: a visit, its outcome, the frame, and lines, links and choices. */
@NullMarked
package nl.koerswijzer.server.web.page;

import org.jspecify.annotations.NullMarked;
