/** The running text of an advert: made plain, searched for phrases, and without contact details. */
@NullMarked
package nl.koerswijzer.ingest.vacancy.text;

import org.jspecify.annotations.NullMarked;
