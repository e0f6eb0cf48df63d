package org.sayso.intake;

import io.micronaut.core.annotation.Introspected;

/** A row that does not come in. @param first what stands at {0} of the message; @param second at {1}; each may be empty */
@Introspected
record RowProblem(long line, Fault fault, String first, String second) {
    static RowProblem of(long line, Fault fault, Object... details) {
        return new RowProblem(line, fault, details.length > 0 ? String.valueOf(details[0]) : "", details.length > 1 ? String.valueOf(details[1]) : "");
    }

    /** As the API says it. */
    String sentence() {
        return fault.sentence(first, second);
    }

    public String getMessage() {
        return fault.message();
    }
}
