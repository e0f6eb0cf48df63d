package org.sayso.feedback;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.web.SiteKey;

/**
 * Come-back codes: four short words out of 1,024 and four digits, "otter lamp seven blue 4127", 53 bits. A code is made
 * from the key of its form with the site's secret, so a repeated send gives the same code again; only a keyed hash of it
 * is stored. Reading a code back takes any case, spacing and punctuation, and four letters of each word. Thread-safe.
 */
@Singleton
public class ComeBackCodes {
    static final int WORDS = 1024;
    private final List<String> words;
    private final Map<String, Integer> byStart = new HashMap<>();
    private final SiteKey siteKey;

    ComeBackCodes(SiteKey siteKey) {
        this.siteKey = siteKey;
        try (InputStream in = ComeBackCodes.class.getResourceAsStream("/feedback/come-back-words.txt")) {
            words = new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < words.size(); i++) {
            byStart.put(start(words.get(i)), i);
        }
        if (words.size() != WORDS || byStart.size() != WORDS) {
            throw new IllegalStateException("come-back-words.txt must hold 1,024 words that differ in their first four letters");
        }
    }

    /** The code of the response that this form key makes in this campaign. */
    public String codeFor(String campaignId, String formKey) {
        ByteBuffer mac = ByteBuffer.wrap(siteKey.mac("come-back-code", campaignId, formKey));
        long bits = mac.getLong() & Long.MAX_VALUE;
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            code.append(words.get((int) (bits % WORDS))).append(' ');
            bits /= WORDS;
        }
        return code.append("%04d".formatted(Math.floorMod(mac.getLong(), 10_000L))).toString();
    }

    /** What is stored for a code. */
    public String hash(String code) {
        return siteKey.hash("come-back-code-hash", code);
    }

    /** The code as we write it, from what somebody typed; empty when it cannot be one. */
    public Optional<String> read(String typed) {
        if (typed == null || typed.length() > 200) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : typed.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        if (parts.size() != 5 || !parts.get(4).matches("\\d{4}")) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder();
        for (String part : parts.subList(0, 4)) {
            Integer at = byStart.get(start(part));
            if (at == null || !(words.get(at).startsWith(part) || part.startsWith(start(words.get(at))))) {
                return Optional.empty();
            }
            code.append(words.get(at)).append(' ');
        }
        return Optional.of(code.append(parts.get(4)).toString());
    }

    private static String start(String word) {
        return word.length() <= 4 ? word : word.substring(0, 4);
    }
}
