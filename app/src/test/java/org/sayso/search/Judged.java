package org.sayso.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.sayso.feedback.Standing;
import org.sayso.tagging.Profiles;

/**
 * Queries as a plan lead would type them, with the texts that a reader judged to answer each, in {@code search.tsv}; and an index of all the
 * texts they were judged over. Half of the queries may be looked at to choose weights; the other half only reports.
 */
final class Judged implements AutoCloseable {
    static final Path DORSET = Path.of("../nlp-models/data/dorset-cypf-2020-23");
    private final Profiles profiles;
    private final Map<String, Profiles.Profile> read = new ConcurrentHashMap<>();
    private final IndexFolder folder;
    final List<String> texts = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();

    record Question(String query, boolean reports, Set<String> relevant) {}

    /** Ids of texts, best first. */
    interface Way {
        List<String> found(IndexSearcher searcher, SearchQuery query, Profiles.Profile profile) throws IOException;
    }

    record Scores(double recall, double ndcg, double mrr) {}

    Judged(Path data, Profiles profiles) throws IOException {
        this.profiles = profiles;
        for (String file : List.of("hard.tsv", "plain.tsv")) {
            Files.readAllLines(data.resolve(file)).stream().skip(1).map(line -> line.substring(line.lastIndexOf('\t') + 1)).forEach(texts::add);
        }
        Map<String, Question> byQuery = new LinkedHashMap<>();
        for (String line : Files.readAllLines(data.resolve("search.tsv")).stream().skip(1).toList()) {
            String[] parts = line.split("\t");
            int text = texts.indexOf(parts[2]);
            if (text < 0) {
                throw new IOException("Not among the texts: " + parts[2]);
            }
            byQuery.computeIfAbsent(parts[1], query -> new Question(query, parts[0].equals("report"), new LinkedHashSet<>())).relevant().add("t" + text);
        }
        questions.addAll(byQuery.values());
        folder = IndexFolder.fresh(Files.createTempDirectory("judged"), "judged");
        folder.put(IntStream.range(0, texts.size()).parallel().mapToObj(i -> indexed(i, texts.get(i))).toList(), List.of());
        folder.commit(false);
    }

    private IndexedResponse indexed(int i, String text) {
        return new IndexedResponse("t" + i, 0, text, List.of(), Standing.RELEASED, i, Map.of(Facet.SOURCE, List.of("web")), Likeness.kept(profile(text)));
    }

    /** Each text is read once. */
    Profiles.Profile profile(String text) {
        return read.computeIfAbsent(text, unread -> profiles.ofWords(unread).orElseThrow());
    }

    /** Every way that is reported, by name. */
    static Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("words alone", (searcher, query, profile) -> find(searcher, query, null));
        ways.put("meaning alone", (searcher, query, profile) -> near(searcher, Likeness.asked(profile, 1, 0, 0)));
        ways.put("words and meaning", (searcher, query, profile) -> both(searcher, query, Likeness.asked(profile, 1, 0, 0)));
        ways.put("meaning, themes and priorities", (searcher, query, profile) -> near(searcher, Likeness.asked(profile)));
        ways.put("words, meaning, themes and priorities", (searcher, query, profile) -> both(searcher, query, Likeness.asked(profile)));
        ways.put("the same, as the search page cuts it off", (searcher, query, profile) -> find(searcher, query, Likeness.asked(profile)));
        return ways;
    }

    static List<String> find(IndexSearcher searcher, SearchQuery query, float[] meant) throws IOException {
        return new Find(query, Map.of(), true, false, meant).page(searcher, 0, 1000).ids();
    }

    static List<String> near(IndexSearcher searcher, float[] meant) throws IOException {
        return List.copyOf(Near.of(searcher, meant, new MatchAllDocsQuery(), 1000, 0).keySet());
    }

    static List<String> both(IndexSearcher searcher, SearchQuery query, float[] meant) throws IOException {
        TheseDocs near = new TheseDocs(searcher, Near.docs(searcher, meant, new MatchAllDocsQuery(), 1000, 0));
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(new BooleanQuery.Builder().add(near, Occur.SHOULD).add(query.worth(), Occur.SHOULD).build(), 1000).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get(IndexedResponse.ID));
        }
        return ids;
    }

    /** Means over the questions: {@code choose}, {@code report} and {@code all} of them. */
    Map<String, Scores> scores(Way way) throws IOException {
        Map<String, List<Scores>> of = new TreeMap<>();
        for (Question question : questions) {
            Scores scores = scores(found(way, question), question.relevant());
            of.computeIfAbsent(question.reports() ? "report" : "choose", half -> new ArrayList<>()).add(scores);
            of.computeIfAbsent("all", half -> new ArrayList<>()).add(scores);
        }
        Map<String, Scores> means = new TreeMap<>();
        of.forEach((half, all) -> means.put(half, new Scores(
                all.stream().mapToDouble(Scores::recall).average().orElse(0), all.stream().mapToDouble(Scores::ndcg).average().orElse(0),
                all.stream().mapToDouble(Scores::mrr).average().orElse(0))));
        return means;
    }

    List<String> found(Way way, Question question) throws IOException {
        Profiles.Profile profile = profile(question.query());
        return folder.look(searcher -> way.found(searcher, SearchQuery.of(question.query()), profile));
    }

    /** Recall and nDCG among the first ten, and one over the place of the first that answers. */
    private static Scores scores(List<String> found, Set<String> relevant) {
        double hits = 0;
        double gain = 0;
        double best = 0;
        double first = 0;
        for (int i = 0; i < found.size(); i++) {
            if (relevant.contains(found.get(i))) {
                first = first == 0 ? 1.0 / (i + 1) : first;
                hits += i < 10 ? 1 : 0;
                gain += i < 10 ? 1 / Math.log(i + 2) : 0;
            }
        }
        for (int i = 0; i < Math.min(10, relevant.size()); i++) {
            best += 1 / Math.log(i + 2);
        }
        return new Scores(hits / relevant.size(), gain / best, first);
    }

    @Override
    public void close() {
        folder.delete();
    }
}
