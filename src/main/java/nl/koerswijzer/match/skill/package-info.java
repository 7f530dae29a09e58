/** What the skills of a person and those of an occupation have in common. */
@NullMarked
package nl.koerswijzer.match.skill;

import org.jspecify.annotations.NullMarked;
