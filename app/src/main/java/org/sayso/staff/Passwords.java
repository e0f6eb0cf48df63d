package org.sayso.staff;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id, 19 MiB, 2 passes, 1 lane, as
 * {@code argon2id$passes$memoryKiB$salt$hash}. Thread-safe; a check takes some tens of milliseconds on purpose.
 * Rules: 12 to 128 characters, no rule of composition, common and local words refused.
 */
@Singleton
public class Passwords {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;
    private static final int PASSES = 2;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final List<String> TOO_COMMON = List.of(
            "password", "passw0rd", "qwerty", "letmein", "welcome", "123456789", "iloveyou", "football", "sunshine", "princess",
            "dorset", "poole", "portsmouth", "sayso", "council", "children", "abcdefgh", "111111", "admin");
    private final SecureRandom random = new SecureRandom();
    private final String nobody = hash("nobody has this password " + random.nextLong());

    public String hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return "argon2id$" + PASSES + "$" + MEMORY_KIB + "$" + b64(salt) + "$" + b64(argon2(password, salt, PASSES, MEMORY_KIB));
    }

    /** Takes as long for somebody who does not exist ({@code stored} null) as for somebody who does. */
    public boolean matches(String password, String stored) {
        String[] parts = (stored == null ? nobody : stored).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[3]);
        byte[] expected = Base64.getDecoder().decode(parts[4]);
        byte[] given = argon2(password, salt, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return MessageDigest.isEqual(given, expected) && stored != null;
    }

    /** The message key of what is wrong with a new password; empty when it may be used. */
    public Optional<String> problem(String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("staff.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("staff.password.long");
        }
        String plain = password.toLowerCase(Locale.ROOT);
        for (String word : TOO_COMMON) {
            plain = plain.replace(word, "");
        }
        boolean guessable = plain.replaceAll("[^\\p{L}]", "").length() < 4 && plain.length() < 10;
        return guessable || password.chars().distinct().count() < 5 ? Optional.of("staff.password.common") : Optional.empty();
    }

    private static byte[] argon2(String password, byte[] salt, int passes, int memory) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withIterations(passes).withMemoryAsKB(memory).withParallelism(1).withSalt(salt).build());
        byte[] out = new byte[32];
        generator.generateBytes(Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), out);
        return out;
    }

    private static String b64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
