package org.sayso.nlp.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncoderTest {

    static List<Encoder> encoders() {
        assertEquals(java.util.Optional.empty(), Encoders.whyNot());
        return Encoders.all();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("encoders")
    void whatMeansTheSameLiesClose(Encoder encoder) {
        float[] bus = encoder.encode("There is no bus after six, so I am stuck at home").vector();
        float[] ride = encoder.encode("public transport stops in the early evening and I can't get out").vector();
        float[] cake = encoder.encode("My favourite cake has cherries on it").vector();
        assertTrue(Encoded.cosine(bus, ride) > Encoded.cosine(bus, cake) + 0.05);
        assertEquals(1, Encoded.cosine(bus, bus), 1e-4);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("encoders")
    void anyTextHasAVectorOfLengthOneAndAlwaysTheSame(Encoder encoder) {
        for (String text : List.of("", " ", "\ud83d", "\ud83c\udf55", "a".repeat(40_000), "bus ".repeat(10_000), "\u0645\u062f\u0631\u0633\u062a\u064a")) {
            float[] vector = encoder.encode(text).vector();
            assertEquals(1, Encoded.cosine(vector, vector), 1e-4);
            assertArrayEquals(vector, encoder.encode(text).vector());
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("encoders")
    void piecesTakenOutAreNearlyATextWithoutThem(Encoder encoder) {
        String text = "The swimming pool is shut and the bus never comes";
        int from = text.indexOf(" and");
        float[] taken = encoder.encode(text).without(at -> at >= from);
        double pool = Encoded.cosine(taken, encoder.encode(text.substring(0, from)).vector());
        double bus = Encoded.cosine(taken, encoder.encode(text.substring(from + 5)).vector());
        assertTrue(pool > bus, pool + " against " + bus);
        assertArrayEquals(encoder.encode(text).vector(), encoder.encode(text).without(at -> false));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("encoders")
    void manyThreadsReadTheSame(Encoder encoder) {
        float[] alone = encoder.encode("one bus a day").vector();
        IntStream.range(0, 64).parallel().forEach(i -> assertArrayEquals(alone, encoder.encode("one bus a day").vector()));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("encoders")
    void vectorsAreNearlyTheSameAfterWriting(Encoder encoder) throws IOException {
        Vectors made = Vectors.make(encoder, List.of("a bus", "a school", "a beach"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        made.write(new DataOutputStream(bytes));
        Vectors again = Vectors.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals(made.size(), again.size());
        for (int i = 0; i < made.size(); i++) {
            assertEquals(1, Encoded.cosine(made.of()[i], again.of()[i]), 2e-3);
        }
        assertThrows(IOException.class, () -> Vectors.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray(), 0, 500))));
    }
}
