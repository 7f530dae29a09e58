/** The use cases as JSON over HTTP, as {@code openapi.yaml} describes them. */
@NullMarked
package nl.koerswijzer.server.api;

import org.jspecify.annotations.NullMarked;
