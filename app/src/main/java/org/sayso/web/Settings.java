package org.sayso.web;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the environment says of this installation.
 *
 * @param site slug of the partnership this site belongs to: {@code dorset}, {@code poole}, {@code portsmouth}
 * @param data folder for the embedded database, the index and the secret key
 * @param demo whether the demo cast and its content are loaded at first start
 * @param demoPassword the password of every demo account; blank: made at random and printed once
 * @param demoToken an API token with all roles for the demo; blank: made at random and printed once
 * @param secretKey at least 32 characters; blank: made at first start and kept in the data folder
 * @param https whether people come over TLS, through a proxy that is trusted: cookies are for TLS only, and the address that
 *     the proxy saw is believed
 * @param address where people find this site, like {@code https://sayso.dorset.gov.uk}; blank: not told, see {@link SiteAddress}
 */
@ConfigurationProperties("sayso")
public record Settings(
        String site, String data, boolean demo, @io.micronaut.core.annotation.Nullable String demoPassword,
        @io.micronaut.core.annotation.Nullable String demoToken, @io.micronaut.core.annotation.Nullable String secretKey, boolean https,
        @io.micronaut.core.annotation.Nullable String address) {}
