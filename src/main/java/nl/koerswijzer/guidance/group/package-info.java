/** Questions of more than one person: two careers in a household, functions that disappear. */
@NullMarked
package nl.koerswijzer.guidance.group;

import org.jspecify.annotations.NullMarked;
