/** A profile from outside, held against the catalog before anybody uses it. */
@NullMarked
package nl.koerswijzer.match.profile;

import org.jspecify.annotations.NullMarked;
