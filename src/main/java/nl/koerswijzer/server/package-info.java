/** The service over HTTP: how a request becomes an answer or a problem. */
@NullMarked
package nl.koerswijzer.server;

import org.jspecify.annotations.NullMarked;
