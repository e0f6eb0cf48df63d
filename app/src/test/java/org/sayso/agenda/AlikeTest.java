package org.sayso.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.cast.Database;

/** Lines that parents write, and whether they say nearly the same. */
class AlikeTest {
    private final Alike alike = Database.H2.site().the(Alike.class);

    @ParameterizedTest
    @CsvSource({
            "School transport for children with SEND, Buses to special schools, true",
            "How long we wait for an autism assessment, Waiting times for ADHD and autism diagnosis, true",
            "Short breaks in the holidays, More respite in school holidays, true",
            "Who decides on EHC plans, How EHCP decisions are made, true",
            "Mental health support in school, Help with anxiety for pupils, true",
            "School transport for children with SEND, Short breaks in the holidays, false",
            "How long we wait for an autism assessment, Safer streets near the park, false",
            "Who decides on EHC plans, What teenagers do in the evening, false",
            "Speech therapy in nurseries, Mental health support in school, false",
            "Short breaks in the holidays, Moving from school to work, false",
    })
    void nearlyTheSameIsFound(String one, String other, boolean is) {
        assertEquals(is, alike.between(one, other) >= Alike.CLOSE, () -> String.valueOf(alike.between(one, other)));
    }
}
