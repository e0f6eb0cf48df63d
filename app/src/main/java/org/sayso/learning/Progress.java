package org.sayso.learning;

import jakarta.inject.Singleton;

/** How far the training that runs now has come, for the page; in memory only. Written by the one thread that trains. Thread-safe. */
@Singleton
class Progress {
    private volatile Now now;

    /** @param done of {@code of}: decisions read and parts learned */
    record Now(long runId, int done, int of) {
        int percent() {
            return of == 0 ? 0 : (int) (100L * done / of);
        }
    }

    void begin(long runId, int of) {
        now = new Now(runId, 0, of);
    }

    void step() {
        Now before = now;
        now = new Now(before.runId(), Math.min(before.of(), before.done() + 1), before.of());
    }

    void end() {
        now = null;
    }

    /** Null while none runs. */
    Now now() {
        return now;
    }
}
