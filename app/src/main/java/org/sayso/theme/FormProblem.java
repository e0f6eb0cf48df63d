package org.sayso.theme;

import org.sayso.web.Problems;

/** What was typed can not be done; that could only be seen under the lock. Nothing was done, and the form comes back with all that was typed. */
class FormProblem extends RuntimeException {
    private final transient Problems problems;

    FormProblem(Problems problems) {
        super("A form has a problem", null, false, false);
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }
}
