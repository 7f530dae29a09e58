/** What a person means by an everyday query: themes, place, hours, conditions, and what not. */
@NullMarked
package nl.koerswijzer.search.question;

import org.jspecify.annotations.NullMarked;
