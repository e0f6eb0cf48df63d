package org.sayso.feedback;

import java.util.List;

/**
 * What we ask to see whether all kinds of people were heard. Answers are kept apart from words. The groups under
 * ETHNIC_GROUP are the five high-level ones of the Government Statistical Service, in its order.
 */
public enum EqualityQuestion {
    SEND("yes", "no", "not_sure"),
    CARE("in_care", "care_leaver", "young_carer", "none"),
    GENDER("girl_or_woman", "boy_or_man", "another_way"),
    ETHNIC_GROUP("white", "mixed", "asian", "black", "other");

    /** Said on purpose; differs from leaving the question out. */
    public static final String RATHER_NOT_SAY = "rather_not_say";
    private final List<String> answers;

    EqualityQuestion(String... answers) {
        this.answers = List.of(answers);
    }

    public List<String> answers() {
        return answers;
    }

    /** Name of its form field, and its name in the table. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** More than one may be true of the same person. */
    public boolean takesSeveral() {
        return this == CARE;
    }
}
