/** What a person may be about to type: occupations, skills and places in one ranked list. */
@NullMarked
package nl.koerswijzer.search.suggest;

import org.jspecify.annotations.NullMarked;
