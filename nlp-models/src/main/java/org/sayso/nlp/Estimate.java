package org.sayso.nlp;

/**
 * What a tagger makes of one text, in numbers: what learning from decisions starts from.
 *
 * @param chances of {@link Tagger#priorities}, given that the text fits one; @param none that it fits none
 * @param profile of {@link Tagger#themes}, as {@link Tagger#profile} tells it
 */
public record Estimate(double[] chances, double none, double[] profile) {

    /** The place of the likeliest priority. */
    public int top() {
        int top = 0;
        for (int i = 1; i < chances.length; i++) {
            top = chances[i] > chances[top] ? i : top;
        }
        return top;
    }

    /** For each priority, and at the end for none, the logarithm of its chance among them all. */
    public double[] logs() {
        double[] logs = new double[chances.length + 1];
        for (int i = 0; i < chances.length; i++) {
            logs[i] = Math.log(1e-6 + (1 - none) * chances[i]);
        }
        logs[chances.length] = Math.log(1e-6 + none);
        return logs;
    }
}
