/**
 * The nouns of the labour market as values that cannot be wrong: occupation, skill, interest
 * profile, client profile, vacancy, training, indicator, region, provenance.
 */
@NullMarked
package nl.koerswijzer.model;

import org.jspecify.annotations.NullMarked;
