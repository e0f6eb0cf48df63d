package org.sayso.learning;

/** Which decisions never teach and only measure: one in five, by the id of the response, so that it is the same for every version. */
final class HeldBack {
    private static final int ONE_IN = 5;

    private HeldBack() {}

    static boolean is(String responseId) {
        return Math.floorMod(responseId.hashCode(), ONE_IN) == 0;
    }

    /** In which part of the others a decision is when each part is read by a model that learned from the rest. */
    static int part(String responseId, int parts) {
        return Math.floorMod(responseId.hashCode() / ONE_IN, parts);
    }
}
