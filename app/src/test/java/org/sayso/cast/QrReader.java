package org.sayso.cast;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.sayso.web.QrCode;

/** Reads QR codes as a phone does, with a library that did not make them. */
public final class QrReader {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    private QrReader() {}

    /** @param png a picture with one code somewhere in it */
    public static String words(byte[] png) {
        try {
            return read(ImageIO.read(new ByteArrayInputStream(png))).getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code drawn with so many dots for each square. */
    public static Result read(QrCode code, int dots) {
        BufferedImage drawn = new BufferedImage(code.side() * dots, code.side() * dots, BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        graphics.setColor(java.awt.Color.BLACK);
        RUN.matcher(code.path()).results().forEach(run -> graphics.fillRect(part(run, 1) * dots, part(run, 2) * dots, part(run, 3) * dots, dots));
        return read(drawn);
    }

    private static int part(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }

    private static Result read(BufferedImage picture) {
        int[] dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
        } catch (NotFoundException e) {
            throw new AssertionError("No QR code was found in the picture");
        } catch (ReaderException e) {
            throw new AssertionError("The QR code could not be read", e);
        }
    }
}
