package org.sayso.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UploadedFormTest {
    private static UploadedForm read(String type, String body) {
        return UploadedForm.read(type, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String part(String name, String more, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void theFileIsTakenByteForByte() {
        String content = "a,b\r\n--not the end\r\n\r\n\u00ff\u0000--b";
        UploadedForm form = read("multipart/form-data; boundary=b", part("campaign", "", "slug") + part("file", "; filename=\"x y.csv\"\r\nContent-Type: text/csv", content) + "--b--\r\n");
        assertEquals("slug x y.csv", form.campaign() + " " + form.fileName());
        assertEquals(content, new String(form.file(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void anEmptyFileIsEmptyAndOtherFieldsDoNotMatter() {
        UploadedForm form = read("multipart/form-data; boundary=\"b\"", part("other", "", "name=\"file\"") + part("campaign", "", "") + part("file", "; filename=\"\"", "") + "--b--\r\n");
        assertEquals("  0", form.campaign() + " " + form.fileName() + " " + form.file().length);
    }

    @Test
    void whatIsNoSuchFormHoldsNothing() {
        for (String body : new String[] {"", "--b", "--b\r\n", "--b\r\n\r\n", "x".repeat(9_000), "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nnever ends"}) {
            assertEquals(0, read("multipart/form-data; boundary=b", body).file().length);
        }
        assertEquals(0, read("multipart/form-data", part("file", "", "x") + "--b--").file().length);
        assertEquals(0, UploadedForm.read(null, null).file().length);
    }
}
