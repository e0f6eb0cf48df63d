package org.sayso.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret of a site, and everything made from it: keyed hashes for codes, form tokens and session tokens.
 * Thread-safe. The key comes from {@code SAYSO_SECRET_KEY}, else from {@code secret.key} in the data folder, which is
 * made once with owner-only rights. Whoever runs more than one server sets the variable. It is never logged.
 */
@Singleton
public class SiteKey {
    private static final int LEAST_CHARACTERS = 32;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SiteKey(Settings settings) {
        String given = settings.secretKey();
        if (given != null && !given.isBlank() && given.length() < LEAST_CHARACTERS) {
            throw new IllegalStateException("SAYSO_SECRET_KEY is too short: it needs at least 32 characters.");
        }
        String secret = given == null || given.isBlank() ? kept(Path.of(settings.data(), "secret.key")) : given;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** HMAC-SHA256 of {@code purpose} and {@code parts}, 32 bytes; parts are separated, so ("a","bc") differs from ("ab","c"). */
    public byte[] mac(String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                mac.update((byte) 0);
                mac.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is missing from this Java", e);
        }
    }

    /** The same as 64 hexadecimal characters, as kept in the database. */
    public String hash(String purpose, String... parts) {
        return HexFormat.of().formatHex(mac(purpose, parts));
    }

    /** Compares without telling by its time how much was right. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** 32 random bytes as URL-safe text of 43 characters: session tokens, invitations, API tokens. */
    public String freshToken() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, freshToken(), StandardOpenOption.CREATE_NEW);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Sayso cannot keep its secret key in " + file + ". Check the folder can be written.", e);
        }
    }
}
