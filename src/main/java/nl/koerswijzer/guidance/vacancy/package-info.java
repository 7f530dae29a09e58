/** Finds vacancies, also those that suit a person. */
@NullMarked
package nl.koerswijzer.guidance.vacancy;

import org.jspecify.annotations.NullMarked;
