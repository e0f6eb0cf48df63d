package org.sayso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;
import org.sayso.web.Language;

/** A person checks what a machine helped to translate, on every database. */
class CheckingTest extends OnEveryDatabase {
    private static final Language EO = Language.find("eo").orElseThrow();
    private static final String KEY = "web.page-of";

    @AfterEach
    void forgetAll() {
        CheckedStringRepository rows = site.the(CheckedStringRepository.class);
        List.of("dorset", "poole").forEach(partnership -> rows.of(partnership).forEach(row -> rows.forget(partnership, row.language(), row.messageKey())));
        site.the(TranslationBook.class).readAgain();
    }

    private Translated string() {
        return site.the(TranslationBook.class).string(EO, KEY).orElseThrow();
    }

    private Visitor.Answer confirm(Visitor admin, Map<String, ?> form) {
        return admin.submit(admin.get("/desk/languages/eo").page(), "/desk/languages/eo/confirmation", form);
    }

    private Visitor.Answer putBetter(Visitor admin, String words) {
        return admin.submit(admin.get("/desk/languages/eo/words?key=" + KEY).page(), "/desk/languages/eo/words", Map.of("words", words));
    }

    @Test
    void onlyAnAdminMay() {
        for (Role role : Role.values()) {
            Visitor visitor = site.signedIn(role);
            for (String path : List.of("/desk/languages", "/desk/languages/eo", "/desk/languages/eo/words?key=" + KEY)) {
                assertEquals(role == Role.ADMIN ? 200 : 403, visitor.get(path).status(), role + " " + path);
            }
        }
        assertEquals(303, site.visitor().get("/desk/languages").status());
        Visitor admin = site.signedIn(Role.ADMIN);
        for (String path : List.of("/desk/languages/en", "/desk/languages/zz", "/desk/languages/eo/words", "/desk/languages/eo/words?key=no.such")) {
            assertEquals(404, admin.get(path).status(), path);
        }
    }

    @Test
    void aConfirmedStringSaysWhoAndCanBeUndone() {
        Visitor admin = site.signedIn(Role.ADMIN);
        assertTrue(admin.get("/desk/languages/eo").page().text().contains(KEY));
        assertEquals(303, confirm(admin, Map.of("seen", string().getMark())).status());
        assertTrue(string().isConfirmed());
        assertTrue(admin.get("/desk/languages/eo?show=all&q=" + KEY).page().text().contains("Confirmed by Test admin"));
        assertTrue(admin.get("/desk/languages/eo?q=" + KEY).page().text().contains("No strings here"), "it is not among those that wait");
        var page = admin.get("/desk/languages/eo?show=all&q=" + KEY).page();
        admin.submit(page, "/desk/languages/eo/undoing", Map.of("seen", string().getMark())).mustRedirect();
        assertFalse(string().isConfirmed());
    }

    @Test
    void aPageSaysThatAMachineHelpedUntilAllIsConfirmed() {
        Visitor admin = site.signedIn(Role.ADMIN);
        String machine = "Maŝino helpis";
        assertTrue(site.visitor().get("/?lang=eo").page().text().contains(machine));
        List<String> wholePage = admin.get("/desk/languages/eo").page().select("input[name=seen]").eachAttr("value");
        confirm(admin, Map.of("seen", wholePage)).mustRedirect();
        assertEquals(List.of(), site.the(TranslationBook.class).strings(EO).stream().filter(s -> !s.isConfirmed()).map(Translated::key).toList());
        assertFalse(site.visitor().get("/?lang=eo").page().text().contains(machine));
        assertTrue(site.visitor().get("/?lang=eo").page().select("a[href='/?lang=en']").size() > 0, "the English stays near");
    }

    @Test
    void betterWordsAreUsedAtOnceAndCountAsConfirmed() {
        Visitor admin = site.signedIn(Role.ADMIN);
        assertEquals(303, putBetter(admin, "{0} el {1} paĝoj").status());
        assertEquals("{0} el {1} paĝoj", string().words());
        assertTrue(string().isConfirmed() && string().isOwn());
        site.the(TranslationBook.class).readAgain();
        assertEquals("2 el 9 paĝoj", site.the(org.sayso.web.Words.class).say(EO, KEY, "2", "9"));
        site.the(CheckStrings.class).undo(PRIYA, EO, string());
        site.the(TranslationBook.class).readAgain();
        assertEquals("Paĝo {0} el {1}", string().words());
    }

    @Test
    void wordsThatLoseWhatIsFilledInComeBackAsTyped() {
        Visitor admin = site.signedIn(Role.ADMIN);
        var again = putBetter(admin, "Nur {0}, l'unua");
        assertEquals(422, again.status());
        assertEquals("Nur {0}, l’unua", again.page().select("#words").text());
        assertTrue(again.page().text().contains("Keep the same numbers in braces"));
        assertEquals(422, putBetter(admin, " ").status());
        assertEquals("Paĝo {0} el {1}", string().words());
    }

    @Test
    void whoeverIsOvertakenSeesTheOtherWords() {
        Visitor admin = site.signedIn(Role.ADMIN);
        var page = admin.get("/desk/languages/eo/words?key=" + KEY).page();
        site.the(CheckStrings.class).putBetter(SAM, EO, string(), "{0}/{1}");
        site.the(TranslationBook.class).readAgain();
        var overtaken = admin.submit(page, "/desk/languages/eo/words", Map.of("words", "Paĝo {0} de {1}"));
        assertEquals(409, overtaken.status());
        assertTrue(overtaken.page().text().contains("{0}/{1}"));
        assertEquals("{0}/{1}", string().words());
        admin.submit(overtaken.page(), "/desk/languages/eo/words", Map.of("words", "Paĝo {0} de {1}")).mustRedirect();
        assertEquals("Paĝo {0} de {1}", string().words());
    }

    @Test
    void whatChangedAfterItWasReadIsNotConfirmed() {
        Visitor admin = site.signedIn(Role.ADMIN);
        String mark = string().getMark();
        var page = admin.get("/desk/languages/eo").page();
        site.the(CheckStrings.class).putBetter(SAM, EO, string(), "{0}/{1}");
        site.the(TranslationBook.class).readAgain();
        site.the(CheckStrings.class).undo(SAM, EO, string());
        site.the(TranslationBook.class).readAgain();
        var answer = admin.submit(page, "/desk/languages/eo/confirmation", Map.of("seen", mark.replaceFirst(":.*", ":" + "0".repeat(64)))).mustRedirect();
        assertTrue(answer.location().contains("done=words-changed-meanwhile"), answer.location());
        assertFalse(string().isConfirmed());
    }

    @Test
    void aChangedFileMakesItUnconfirmedAgain() {
        CheckedStringRepository rows = site.the(CheckedStringRepository.class);
        Translated before = string();
        rows.keep("dorset", "eo", KEY, null, Translated.hash(before.english(), "the words of the file before"), null, "Sam T", java.time.Instant.now());
        site.the(TranslationBook.class).readAgain();
        assertFalse(string().isConfirmed());
        rows.keep("dorset", "eo", KEY, null, before.getHash(), null, "Sam T", java.time.Instant.now());
        site.the(TranslationBook.class).readAgain();
        assertTrue(string().isConfirmed());
        assertEquals(1, rows.of("dorset").size(), "twice is as once");
    }

    @Test
    void anotherPartnershipsRowsDoNotCount() {
        site.the(CheckedStringRepository.class).keep("poole", "eo", KEY, "{0}-{1}", string().getHash(), null, "Sam T", java.time.Instant.now());
        site.the(TranslationBook.class).readAgain();
        assertFalse(string().isConfirmed());
        assertEquals("Paĝo {0} el {1}", string().words());
    }

    @Test
    void betterWordsThatNoLongerFitAreNotUsed() {
        site.the(CheckedStringRepository.class).keep("dorset", "eo", KEY, "{0} {7}", "0".repeat(64), null, "Sam T", java.time.Instant.now());
        site.the(TranslationBook.class).readAgain();
        assertEquals("Paĝo {0} el {1}", string().words());
        assertFalse(string().isConfirmed());
    }
}
