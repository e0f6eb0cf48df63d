package org.sayso.feedback;

/** Who can tell that words are English beyond doubt. Asked inside the transaction that would put other English beside them: some milliseconds at most. */
@FunctionalInterface
public interface SurelyEnglish {
    /** @param words as they were sent; false where it is not clear, as in a few words in plain letters */
    boolean is(String words);
}
