package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sayso.cast.QrReader;

class SlipTest {
    @Test
    void itsQrCodeLeadsToThePageAndNeverHoldsTheCode() {
        Slip slip = Slip.of("otter lamp seven blue 4127", "https://sayso.example.org");
        assertEquals("sayso.example.org/i", slip.address());
        String read = QrReader.read(slip.qr(), 4).getText();
        assertEquals("https://sayso.example.org/i", read);
        assertFalse(read.contains("otter"));
        assertTrue(slip.code().contains("otter"));
    }
}
