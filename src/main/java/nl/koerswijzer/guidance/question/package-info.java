/** What a query that was understood asks of occupations and vacancies, and how that is told. */
@NullMarked
package nl.koerswijzer.guidance.question;

import org.jspecify.annotations.NullMarked;
