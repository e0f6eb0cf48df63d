package org.sayso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptPartsTest {
    @Test
    void theOrderMayChange() {
        assertEquals(List.of(), KeptParts.wrong("Page {0} of {1}", "{1} / {0}"));
        assertEquals(List.of(), KeptParts.wrong("Text SHOUT to 85258", "SMS SHOUT: 85258"));
        assertEquals(List.of("numbers"), KeptParts.wrong("Text SHOUT to 85258", "SMS SHOUT: 85528"));
        assertEquals(List.of("numbers"), KeptParts.wrong("Call 0800 1111", "0800 111"));
        assertEquals(List.of(), KeptParts.wrong("See [help](/help) and [me](/i).", "[mi](/i), [helpo](/help)"));
    }

    @Test
    void whatIsFilledInStays() {
        assertEquals(List.of("holes"), KeptParts.wrong("Page {0} of {1}", "Paĝo {0}"));
        assertEquals(List.of("holes"), KeptParts.wrong("Page {0}", "Paĝo {0} {0}"));
        assertEquals(List.of("holes"), KeptParts.wrong("Page", "Paĝo {1}"));
        assertEquals(List.of("holes"), KeptParts.wrong("Page {0}", "Paĝo {0} {"));
        assertEquals(List.of("holes"), KeptParts.wrong("Page {0}", "Paĝo '{0}'"));
    }

    @Test
    void linksStayAndHtmlIsNotTaken() {
        assertEquals(List.of("links"), KeptParts.wrong("See [help](/help).", "Vidu [helpon](/helpo)."));
        assertEquals(List.of("html"), KeptParts.wrong("Hello", "<b>Saluton</b>"));
    }
}
