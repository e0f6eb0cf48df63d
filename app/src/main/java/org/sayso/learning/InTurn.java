package org.sayso.learning;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Supplier;
import org.sayso.partnership.Site;

/**
 * Acts on learning go one after the other, whoever they come from: none of them is written on what another one is just changing. Each locks the
 * row of the first time that learning was switched, which never changes, before it looks at anything: on MySQL a transaction goes on seeing what
 * it saw at its first look. Where nobody ever switched it, nothing is learned or used. Thread-safe.
 */
@Singleton
class InTurn {
    private final LearningSwitchRepository switches;
    private final TransactionOperations<Connection> transactions;
    private final Site site;

    InTurn(LearningSwitchRepository switches, TransactionOperations<Connection> transactions, Site site) {
        this.switches = switches;
        this.transactions = transactions;
        this.site = site;
    }

    <T> T write(Supplier<T> act) {
        Optional<Long> first = switches.first(site.slug());
        return transactions.executeWrite(status -> {
            first.ifPresent(switches::lock);
            return act.get();
        });
    }
}
