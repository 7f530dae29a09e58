/** Which wordings give a skill away, and where a text has them. */
@NullMarked
package nl.koerswijzer.search.skills;

import org.jspecify.annotations.NullMarked;
