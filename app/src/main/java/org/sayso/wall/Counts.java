package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** How many agreed, disagreed and were not sure. Exact: for staff. What the public sees of it is {@link Shares}. */
@Introspected
record Counts(long agree, long disagree, long notSure) {
    static final Counts NONE = new Counts(0, 0, 0);

    /** Of one statement as it stands now: what was said to other words of it is not counted. */
    static Counts of(Statement statement, List<CardVoteRepository.Counted> all) {
        return new Counts(sum(statement, all, Opinion.AGREE), sum(statement, all, Opinion.DISAGREE), sum(statement, all, Opinion.NOT_SURE));
    }

    long all() {
        return agree + disagree + notSure;
    }

    public long getAll() {
        return all();
    }

    /** How even it stands between those who agree and those who do not: 1 when as many do as do not, 0 when all say the same. */
    double split() {
        return agree + disagree == 0 ? 0 : 2.0 * Math.min(agree, disagree) / (agree + disagree);
    }

    private static long sum(Statement statement, List<CardVoteRepository.Counted> all, Opinion opinion) {
        return all.stream().filter(c -> c.cardId().equals(statement.id()) && c.ofWords().equals(statement.ofWords()) && c.opinion() == opinion)
                .mapToLong(CardVoteRepository.Counted::votes).sum();
    }
}
