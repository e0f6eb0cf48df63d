package org.sayso.intake;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;
import org.sayso.web.SiteKey;

/**
 * Brings in rows of a list as held responses. A row is known again by its external id, or without one by its words and
 * how often they came before in the file, so the same file again brings nothing new. Rows go in by batches, each in a
 * transaction of its own; a batch that meets another import is done once more row by row.
 */
@Singleton
class ImportResponses {
    static final int BATCH = 500;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final ResponseRepository responses;
    private final ReceiveResponse receiveResponse;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;

    ImportResponses(
            ResponseRepository responses, ReceiveResponse receiveResponse, Outbox outbox, Audit audit, TransactionOperations<Connection> transactions) {
        this.responses = responses;
        this.receiveResponse = receiveResponse;
        this.outbox = outbox;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @param duplicates rows that were there before, in this file or from an earlier one; @param problems by line */
    record Outcome(int accepted, int duplicates, List<RowProblem> problems) {}

    /** Told of each batch which of it are new and how many rows were looked at, in the transaction that keeps them. */
    interface Step {
        void took(List<String> fresh, int looked);
    }

    private record Candidate(long line, String key, ReceiveResponse.Sent sent) {
        boolean isSaidBy(Response response, ReceiveResponse receive) {
            return SiteKey.same(response.wordsHash(), receive.wordsHash(sent));
        }

        RowProblem otherWords() {
            return RowProblem.of(line, Fault.ID_BEFORE, sent.externalId());
        }
    }

    /** What has been counted so far, for one import. */
    private static final class Tally {
        private int accepted;
        private int duplicates;
        private final List<RowProblem> problems = new ArrayList<>();

        Outcome outcome() {
            problems.sort(Comparator.comparingLong(RowProblem::line));
            return new Outcome(accepted, duplicates, List.copyOf(problems));
        }
    }

    /**
     * One file after the other: the same rows of two files at once would only wait for each other in the database.
     *
     * @param step what it throws ends the import, and what came in before stays
     */
    Outcome bringIn(Campaign campaign, List<Row> rows, Colleague who, Step step) {
        oneAtATime.lock();
        try {
            return bringInAlone(campaign, rows, who, step);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** What would come of it. Keeps nothing. */
    Outcome tryOut(Campaign campaign, List<Row> rows) {
        Tally tally = new Tally();
        inBatches(candidates(campaign, rows, tally), batch -> settle(batch, before(campaign, batch), tally));
        return tally.outcome();
    }

    private Outcome bringInAlone(Campaign campaign, List<Row> rows, Colleague who, Step step) {
        Tally tally = new Tally();
        inBatches(candidates(campaign, rows, tally), batch -> {
            try {
                settle(batch, transactions.executeWrite(status -> keep(campaign, batch, step)), tally);
            } catch (DataAccessException e) {
                if (!MakeOnce.isTaken(e)) {
                    throw e;
                }
                batch.forEach(candidate -> one(campaign, candidate, step, tally));
            }
        });
        transactions.executeWrite(status -> {
            audit.wrote(who, "import", "campaign " + campaign.id(), tally.accepted + " accepted, " + tally.duplicates + " there before, " + tally.problems.size() + " rejected");
            return null;
        });
        return tally.outcome();
    }

    private static void inBatches(List<Candidate> candidates, java.util.function.Consumer<List<Candidate>> act) {
        for (int from = 0; from < candidates.size(); from += BATCH) {
            act.accept(candidates.subList(from, Math.min(from + BATCH, candidates.size())));
        }
    }

    private List<Candidate> candidates(Campaign campaign, List<Row> rows, Tally tally) {
        Map<String, Candidate> byKey = new LinkedHashMap<>();
        Map<String, Integer> sameWords = new HashMap<>();
        for (Row row : rows) {
            int soOften = sameWords.merge(String.valueOf(row.words()), 1, Integer::sum); // also where a problem is: mended, the row is the same one
            if (row.problem() != null) {
                tally.problems.add(row.problem());
                continue;
            }
            String formKey = row.externalId().isEmpty()
                    ? "import-words:" + row.words() + "\u0000" + soOften
                    : "import:" + row.externalId().toLowerCase(Locale.ROOT);
            Candidate candidate = new Candidate(row.line(), receiveResponse.keyOf(campaign, formKey), sent(row, formKey));
            Candidate first = byKey.putIfAbsent(candidate.key(), candidate);
            if (first != null && first.sent().words().equals(row.words())) {
                tally.duplicates++;
            } else if (first != null) {
                tally.problems.add(RowProblem.of(row.line(), Fault.ID_TWICE, row.externalId(), first.line()));
            }
        }
        return List.copyOf(byKey.values());
    }

    private static ReceiveResponse.Sent sent(Row row, String formKey) {
        String id = row.externalId().isEmpty() ? null : row.externalId();
        return new ReceiveResponse.Sent(row.words(), row.who(), row.ageBand(), row.area(), row.mayQuote(), formKey, "import", id, row.receivedAt());
    }

    private List<Response> before(Campaign campaign, Collection<Candidate> batch) {
        return responses.findByCampaignIdAndSubmissionKeyIn(campaign.id(), batch.stream().map(Candidate::key).toList());
    }

    /** @return those that were there before */
    private List<Response> keep(Campaign campaign, List<Candidate> batch, Step step) {
        List<Response> before = before(campaign, batch);
        var known = before.stream().map(Response::submissionKey).collect(Collectors.toSet());
        List<Response> fresh = batch.stream().filter(c -> !known.contains(c.key())).map(c -> receiveResponse.held(campaign, c.sent(), c.key())).toList();
        List<String> ids = fresh.stream().map(Response::id).toList();
        if (!fresh.isEmpty()) {
            responses.saveAll(fresh);
            outbox.touched(ids);
        }
        step.took(ids, batch.size());
        return before;
    }

    private void settle(List<Candidate> batch, List<Response> before, Tally tally) {
        Map<String, Response> byKey = before.stream().collect(Collectors.toMap(Response::submissionKey, Function.identity()));
        for (Candidate candidate : batch) {
            Response there = byKey.get(candidate.key());
            if (there == null) {
                tally.accepted++;
            } else if (candidate.isSaidBy(there, receiveResponse)) {
                tally.duplicates++;
            } else {
                tally.problems.add(candidate.otherWords());
            }
        }
    }

    private void one(Campaign campaign, Candidate candidate, Step step, Tally tally) {
        List<Candidate> alone = List.of(candidate);
        try {
            settle(alone, transactions.executeWrite(status -> keep(campaign, alone, step)), tally);
        } catch (DataAccessException e) {
            if (!MakeOnce.isTaken(e)) {
                throw e;
            }
            List<Response> before = before(campaign, alone);
            if (before.isEmpty()) {
                tally.problems.add(RowProblem.of(candidate.line(), Fault.ID_TAKEN, candidate.sent().externalId()));
            } else {
                settle(alone, before, tally);
            }
            step.took(List.of(), 1);
        }
    }
}
