/** Hours, pay, agreement, level and home-working as an advert says them. */
@NullMarked
package nl.koerswijzer.ingest.vacancy.fact;

import org.jspecify.annotations.NullMarked;
