/** The official list of vocational qualifications as trainings. */
@NullMarked
package nl.koerswijzer.ingest.education;

import org.jspecify.annotations.NullMarked;
