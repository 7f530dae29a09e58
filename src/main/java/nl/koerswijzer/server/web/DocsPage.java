package nl.koerswijzer.server.web;

import nl.koerswijzer.server.web.docs.ApiDescription;

/**
 * The description of the API.
 *
 * @param address where the service is reached
 */
public record DocsPage(Frame frame, ApiDescription api, String address) {}
