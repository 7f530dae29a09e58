/** Pages on which people tell about themselves: the profile and the questionnaires. */
@NullMarked
package nl.koerswijzer.server.web.self;

import org.jspecify.annotations.NullMarked;
