package org.sayso.web;

import io.micronaut.context.annotation.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A short hash over the style sheets, scripts and pictures, put into their addresses, so that a phone may keep them for
 * a year and still gets new ones after a release.
 */
@Context
public class AssetVersion {
    private static final List<String> WATCHED = List.of("css/public.css", "css/desk.css", "icons.svg", "js/public.js", "js/desk.js");
    private final String version;

    AssetVersion() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : WATCHED) {
                try (InputStream in = AssetVersion.class.getResourceAsStream("/static/" + file)) {
                    if (in != null) {
                        digest.update(in.readAllBytes());
                    }
                }
            }
            version = HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String version() {
        return version;
    }
}
