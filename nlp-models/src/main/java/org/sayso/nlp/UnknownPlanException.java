package org.sayso.nlp;

import java.util.Set;

/** No model was trained for the plan that was asked for. */
public final class UnknownPlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownPlanException(String plan, Set<String> known) {
        super("No model for plan '" + plan + "'; there are models for " + known);
    }
}
