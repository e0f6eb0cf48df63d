package org.sayso.cast;

import java.util.function.Supplier;

/**
 * Something that is made once for each thread that runs test classes, when that thread first asks. Threads that a test starts
 * share what it has, so it must have asked before.
 */
public final class OnePerThread<T> extends InheritableThreadLocal<T> {
    private final Supplier<T> make;

    public OnePerThread(Supplier<T> make) {
        this.make = make;
    }

    @Override
    protected T initialValue() {
        return make.get();
    }
}
