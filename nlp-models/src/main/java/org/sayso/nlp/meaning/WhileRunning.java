package org.sayso.nlp.meaning;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The door to native code. When a process ends, the library's own shutdown hook frees its environment at once, and a model that is
 * just being loaded or run crashes the process. So the environment is held a second time, which keeps it until the process is gone, and a
 * shutdown hook of ours waits until whoever is inside has come out and lets nobody in any more. Thread-safe.
 */
final class WhileRunning {
    private static final ReentrantReadWriteLock DOOR = new ReentrantReadWriteLock();
    private static volatile boolean isEnding;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            isEnding = true;
            DOOR.writeLock().lock();
        }, "close-encoders"));
    }

    private WhileRunning() {}

    interface Native<T> {
        T call() throws OrtException;
    }

    /** @throws IllegalStateException when the process is ending */
    static <T> T call(Native<T> inside) throws OrtException {
        if (isEnding || !DOOR.readLock().tryLock()) {
            throw new IllegalStateException("The process is ending");
        }
        try {
            return inside.call();
        } finally {
            DOOR.readLock().unlock();
        }
    }

    static boolean isEnding() {
        return isEnding;
    }

    /** The one environment of the process. */
    static OrtEnvironment environment() {
        return Held.ENVIRONMENT;
    }

    private static final class Held {
        static final OrtEnvironment ENVIRONMENT = hold();

        /**
         * Its handle is counted: held once before the library asks for it, it is not freed by the library's hook, which gives back one. Afterwards would be
         * too late for a process that ends in between. There is no public way to ask.
         */
        private static OrtEnvironment hold() {
            try {
                Class<?> environment = Class.forName("ai.onnxruntime.OrtEnvironment"); // loads the library
                Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
                api.setAccessible(true);
                Method first = environment.getDeclaredMethod("createHandle", long.class, int.class, String.class);
                first.setAccessible(true);
                first.invoke(null, api.getLong(null), 2, "sayso");
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("ONNX Runtime is not the version this was written for", e);
            }
            return OrtEnvironment.getEnvironment();
        }
    }
}
