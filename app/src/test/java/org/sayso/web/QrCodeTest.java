package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.zxing.ResultMetadataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.QrReader;

class QrCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "http://localhost:8080/i", "https://sayso.example.org/q/k7m4", "https://have-your-say.dorset-children.example.org/q/what-would-make-it-better-here-for-everybody-who-lives-here"})
    void anotherLibraryReadsWhatWasWritten(String address) {
        QrCode code = QrCode.of(address);
        var read = QrReader.read(code, 4);
        assertEquals(address, read.getText());
        assertEquals("M", read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "https://sayso.example.org/q/k7m4"})
    void fourSquaresAreEmptyOnEachSide(String address) {
        QrCode code = QrCode.of(address);
        assertEquals(4, java.util.Arrays.stream(code.path().split("M")).skip(1).mapToInt(run -> Integer.parseInt(run.split("[ h]")[0])).min().orElseThrow());
        assertEquals(code.side() - 4, java.util.Arrays.stream(code.path().split("M")).skip(1)
                .mapToInt(run -> Integer.parseInt(run.split("[ h]")[0]) + Integer.parseInt(run.split("[hv]")[1])).max().orElseThrow());
        assertFalse(code.path().contains(" 3h") || code.path().contains(" " + (code.side() - 4) + "h"));
    }
}
