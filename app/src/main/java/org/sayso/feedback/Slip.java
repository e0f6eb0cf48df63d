package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import org.sayso.web.QrCode;

/**
 * A come-back code on a small piece of paper, for whoever has no phone to keep it on. The QR code leads to the page where the code
 * is typed in and never holds the code: an address stays in the history of a phone that others may use too, and in the notes
 * of computers on its way, and whoever has the code can read the idea and take it back.
 *
 * @param address where to type it in, as people write an address
 */
@Introspected
public record Slip(String code, String address, QrCode qr) {
    /** @param origin of this site, as the one who prints the slip knows it */
    public static Slip of(String code, String origin) {
        String page = origin + "/i";
        return new Slip(code, page.replaceFirst("^https?://", ""), QrCode.of(page));
    }
}
