/** Pages with an answer to a profile: professions that suit and routes to one. */
@NullMarked
package nl.koerswijzer.server.web.match;

import org.jspecify.annotations.NullMarked;
