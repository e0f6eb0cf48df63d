package org.sayso.intake;

import java.util.Locale;

/** What can keep a row from coming in. The API says it in the sentence that stands here; the desk in words of the bundle, {@code intake.fault.…}. */
enum Fault {
    FIELDS("has %s fields and should have five"),
    EMPTY("text is empty"),
    LONG("text has %s characters and may have 2,000"),
    ID_LONG("external_id is longer than 100 characters"),
    WHO("who is not one of child, young_person, parent, carer, practitioner"),
    AGE("age_band is not one of under_11, 11_13, 14_16, 17_18, 19_25, adult"),
    AREA("area is not one of this site"),
    DATE("date can not be read"),
    FUTURE("date is in the future"),
    ID_TWICE("external_id %s is on line %s too, with other words"),
    ID_BEFORE("external_id %s was imported before, with other words; nothing was changed"),
    ID_TAKEN("external_id %s belongs to another response of this campaign");

    private final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    String sentence(String first, String second) {
        return sentence.formatted(first, second);
    }

    String message() {
        return "intake.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
