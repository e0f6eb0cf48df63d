package org.sayso.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.web.FormFields;

/** What a letter is made of. */
class LetterTest {
    private final TestSite site = Database.H2.site();

    private static Letter letter(String to, String subject, String stop) {
        return new Letter(to, subject, List.of("Hello"), null, List.of(), stop == null ? null : new Letter.Link("Stop", stop));
    }

    private MimeMessage message(Letter letter) throws Exception {
        return site.the(MessageOf.class).of(Session.getInstance(new Properties()), "an-id", letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org\r\nBcc: b@example.org", "a@example.org\nBcc:b@example.org", "a@example.org, b@example.org", "a@example.org\u0000", "\"a\r\n\"@example.org"})
    void aLineEndGetsIntoNoHeader(String sly) {
        assertEquals(Optional.empty(), new OfferForm("", "", sly, true).address());
        assertThrows(Exception.class, () -> message(letter(sly, "News", null)));
        assertThrows(IllegalArgumentException.class, () -> message(letter("a@example.org", "News\r\nBcc: b@example.org", null)));
        assertThrows(IllegalArgumentException.class, () -> message(letter("a@example.org", "News", "https://example.org/\r\nBcc: b@example.org")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "amina", "amina@", "@example.org", "amina@example", "аmina@example.org"})
    void whatIsNoAddressIsSaidToBeNone(String typed) {
        assertFalse(OfferForm.of(FormFields.of("old=yes&email=" + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8))).problems().at("email").isEmpty());
    }

    @Test
    void whatStandsInALetterIsTextAlsoInItsHtml() {
        Letter letter = site.the(Letters.class).news("a@example.org", "<b>Us</b> & {0} 'you'", List.of(Fact.Kind.READ), "stop-token");
        assertTrue(site.the(LetterWords.class).text(letter).contains("“<b>Us</b> & {0} 'you'”"), site.the(LetterWords.class).text(letter));
        String html = site.the(LetterWords.class).html(letter);
        assertTrue(html.contains("&lt;b&gt;Us&lt;/b&gt; &amp; {0}"), html);
        assertFalse(html.contains("<img") || html.contains("src="), "nothing is fetched, so nothing is followed");
    }

    @Test
    void aLetterSaysHowItIsStoppedAndThatAMachineSentIt() throws Exception {
        MimeMessage message = message(letter("a@example.org", "News – für dich", "https://sayso.example.org/notice/stop/t"));
        assertEquals("<https://sayso.example.org/notice/stop/t>", message.getHeader("List-Unsubscribe", null));
        assertEquals("List-Unsubscribe=One-Click", message.getHeader("List-Unsubscribe-Post", null));
        assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
        assertEquals("News – für dich", message.getSubject());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        assertTrue(out.toString().contains("Message-ID: <an-id@"), out.toString());
    }

    @Test
    void whatIsSealedOpensOnlyForItsPurposeAndUnchanged() {
        Seal seal = site.the(Seal.class);
        String closed = seal.close("one", "amina@example.org");
        assertEquals(Optional.of("amina@example.org"), seal.open("one", closed));
        assertEquals(Optional.empty(), seal.open("two", closed));
        char first = closed.charAt(20) == 'A' ? 'B' : 'A';
        assertEquals(Optional.empty(), seal.open("one", closed.substring(0, 20) + first + closed.substring(21)));
        assertEquals(Optional.empty(), seal.open("one", "no such thing"));
        assertEquals(Optional.empty(), seal.open("one", null));
        assertNotEquals(closed, seal.close("one", "amina@example.org"), "the same twice does not look the same");
    }
}
