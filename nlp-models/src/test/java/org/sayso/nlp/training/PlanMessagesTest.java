package org.sayso.nlp.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.nlp.LineFile.Example;

class PlanMessagesTest {

    @Test
    void messagesAreFiledUnderThePriorityWhosePlaceTheirHeadingHas() {
        String plan = """
                ## 1. One
                *not a message*
                #### Messages from young people
                *More swings*

                *A longer one
                over two lines*
                #### We will
                *not this*
                #### Message from children
                *Fewer forms*
                """;
        List<Example> quotes = PlanMessages.quotes(plan, List.of("first", "second"));
        assertEquals(List.of("More swings", "A longer one over two lines", "Fewer forms"), quotes.stream().map(Example::text).toList());
        assertEquals(List.of("first", "first", "second"), quotes.stream().map(Example::priority).toList());
    }
}
