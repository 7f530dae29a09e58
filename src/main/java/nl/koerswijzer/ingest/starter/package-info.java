/**
 * The starter set: our own descriptions of occupations, skills and trainings, and their checker.
 */
@NullMarked
package nl.koerswijzer.ingest.starter;

import org.jspecify.annotations.NullMarked;
