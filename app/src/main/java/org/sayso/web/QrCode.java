package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;

/**
 * An address as a QR code: one SVG path of dark squares, drawn by {@code shared/_qr}. Error level M, so that a scratch or a pin
 * does no harm; four squares of nothing on each side, without which phones do not find it. The template draws ink on white in
 * both colour schemes, because many phones read nothing that is light on dark. Thread-safe, no state.
 *
 * @param side how many squares it is wide, with the empty ones
 * @param path the dark squares, one unit each
 */
@Introspected
public record QrCode(int side, String path) {
    private static final int QUIET = 4;

    public static QrCode of(String address) {
        var code = io.nayuki.qrcodegen.QrCode.encodeSegments(QrSegment.makeSegments(address), Ecc.MEDIUM, 1, 40, -1, false);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int run = run(code, x, y);
                if (run > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append('h').append(run).append("v1h-").append(run).append('z');
                    x += run;
                }
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }

    /** How many dark squares stand side by side from there. */
    private static int run(io.nayuki.qrcodegen.QrCode code, int x, int y) {
        int end = x;
        while (code.getModule(end, y)) { // outside the code every square is light
            end++;
        }
        return end - x;
    }
}
