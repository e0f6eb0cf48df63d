package org.sayso.nlp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatModel;
import org.sayso.nlp.meaning.Encoder;
import org.sayso.nlp.meaning.Encoders;

/**
 * Sets a text against the priorities of one partnership plan.
 *
 * <p>The one way to use it: {@link #load} it, {@link #read} from as many threads as you like. An
 * instance is immutable and thread-safe. {@link #with} and {@link #taught} make others of it.
 *
 * <p>{@code read} never throws, whatever the text, but while the process is ending; and its time is bounded: at most the first
 * {@value Words#LONGEST_TEXT} characters are looked at. The models know English only. A text in another language still
 * gets suggestions, but they mean next to nothing: look at {@link Reading#language} and give it to a person.
 *
 * <p>Built from OpenNLP's document categoriser on stems and character n-grams, blended with the similarity to theme lines and to
 * labelled examples, by words and by meaning; see the model card, {@code nlp-models/README.md}. Where no encoder can run it reads
 * by words alone and its {@link #model} says so. It must never act on its own: a suggestion becomes a tag only when a person says so.
 */
public final class Tagger {

    private static final String PLANS = "/nlp/plans.txt";
    private static final int MOST_THEMES = 3;
    private static final String WORDS_ONLY = "-words";
    private static final Map<String, Tagger> LOADED = new ConcurrentHashMap<>();

    private final String model;
    private final WordModel wordModel;
    private final List<Line> lines;
    private final List<MeaningView> views;
    private final Scorer scorer;
    private final Blend blend;
    private final Learned learned;

    /** @param blend for these views; @param learned null as it comes */
    private Tagger(String model, WordModel wordModel, List<Line> lines, List<MeaningView> views, Blend blend, Learned learned) {
        this.model = model;
        this.wordModel = wordModel;
        this.lines = List.copyOf(lines);
        this.views = List.copyOf(views);
        this.scorer = new Scorer(wordModel, lines, views);
        this.blend = blend;
        this.learned = learned;
    }

    /** False where it reads by words alone, because no encoder can run here. */
    public boolean isByMeaning() {
        return !views.isEmpty();
    }

    /**
     * The same tagger with more theme lines, at once and without training: takes some milliseconds a line, and half a second. Its {@link #model}
     * says what it was given.
     *
     * @param themeLines of themes it knows or of new ones; priority is one of the plan's, or {@link Line#NONE} for a theme outside the plan
     */
    public Tagger with(List<Line> themeLines) {
        if (themeLines.isEmpty()) {
            return this;
        }
        List<Line> all = new ArrayList<>(lines);
        all.addAll(themeLines);
        List<String> texts = themeLines.stream().map(Line::text).toList();
        return new Tagger(model + "+" + Integer.toHexString(themeLines.hashCode()), wordModel, all, views.stream().map(view -> view.with(texts)).toList(), blend, learned);
    }

    /**
     * The same tagger after people's decisions taught it something; at once.
     *
     * @param name of the result, its {@link #model}
     * @throws IllegalArgumentException when that was learned beside a tagger with other priorities or themes
     * @throws IllegalStateException when this one reads by words alone: what is learned is about meaning
     */
    public Tagger taught(String name, Learned lesson) {
        if (!isByMeaning()) {
            throw new IllegalStateException("A tagger that reads by words alone can not be taught");
        }
        List<String> labels = new ArrayList<>(priorities());
        labels.add(Line.NONE);
        if (!lesson.labels().equals(labels) || !lesson.themes().equals(themes().stream().map(Theme::slug).toList())) {
            throw new IllegalArgumentException("That was learned beside another tagger than " + model);
        }
        return new Tagger(name, wordModel, lines, views, blend, lesson);
    }

    /**
     * The plan's tagger, one for the whole process: a tenth of a second for whoever asks first, and a second more for the first plan, which loads
     * the encoders. It takes 50 to 150 MB, so it is never loaded twice.
     *
     * @throws UnknownPlanException when no model was trained for that plan
     * @throws UncheckedIOException when a model is there but cannot be read
     */
    public static Tagger load(String planSlug) {
        return LOADED.computeIfAbsent(String.valueOf(planSlug), slug -> load(slug, Encoders.all()));
    }

    /** @param encoders none to read by words alone */
    static Tagger load(String planSlug, List<Encoder> encoders) {
        Set<String> known = plans();
        if (planSlug == null || !known.contains(planSlug)) {
            throw new UnknownPlanException(planSlug, known);
        }
        try (InputStream bin = open("/nlp/" + planSlug + ".bin");
                InputStream manifest = open("/nlp/" + planSlug + ".properties");
                InputStream themes = open("/nlp/" + planSlug + ".themes.tsv");
                InputStream train = open("/nlp/" + planSlug + ".train.tsv")) {
            Manifest beside = Manifest.read(manifest);
            List<Line> lines = new ArrayList<>(LineFile.themes(themes));
            LineFile.examples(train).forEach(example -> lines.add(example.line()));
            List<MeaningView> views = encoders.isEmpty() ? List.of() : views(planSlug, encoders);
            boolean byMeaning = !views.isEmpty();
            return new Tagger(
                    byMeaning ? beside.model() : beside.model() + WORDS_ONLY, WordModel.of(new DoccatModel(bin)), lines, views,
                    byMeaning ? beside.blend() : beside.wordsOnly(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("The model for plan '" + planSlug + "' cannot be read", e);
        }
    }

    private static List<MeaningView> views(String planSlug, List<Encoder> encoders) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(open("/nlp/" + planSlug + ".meaning")))) {
            List<MeaningView> views = new ArrayList<>();
            for (Encoder encoder : encoders) {
                views.add(MeaningView.read(encoder, in));
            }
            return views;
        }
    }

    /** The slugs of the plans that have a model. */
    public static Set<String> plans() {
        try (InputStream in = open(PLANS)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new LinkedHashSet<>(all.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of models cannot be read", e);
        }
    }

    /**
     * Whether a text is English beyond doubt: false for other languages, for very short text, and where plain Latin letters are taken for English
     * because nothing better is known. It needs no model where English function words tell; else the language detector, see {@link #loadLanguages}.
     */
    public static boolean isSurelyEnglish(String text) {
        Languages.Guess guess = Languages.of(Words.of(text).text());
        return guess.sure() && guess.language().equals(Languages.SITE);
    }

    /** Loads the language detector, about 1.6 s at the first call, so that nobody who asks about a text waits for it. */
    public static void loadLanguages() {
        Languages.load();
    }

    /** The model's version, kept with every suggestion: plan, code version, hash of the training data. */
    public String model() {
        return model;
    }

    /** The priorities it chooses between, in alphabetical order. */
    public List<String> priorities() {
        return scorer.priorities();
    }

    /** The themes it knows, in alphabetical order of their slugs. */
    public List<Theme> themes() {
        return scorer.themes().list();
    }

    /** What a text means to the encoders, some milliseconds; never throws. Only the first {@value Words#LONGEST_TEXT} characters count. */
    public Meant meant(String text) {
        return Meant.of(views.stream().map(MeaningView::encoder).toList(), text);
    }

    /** How likely each of {@link #themes} is by meaning alone, whatever its priority; all together 1; even for {@link Meant#NOTHING}. */
    public double[] profile(Meant meant) {
        return scorer.likeness().profile(meant);
    }

    /** How near a text is to what is known of some themes, at most 1: the mean likeness to their three nearest lines and examples; 0 where there is none. */
    public double nearness(Meant meant, Predicate<Theme> which) {
        return scorer.likeness().nearness(meant, which);
    }

    /** The theme lines and labelled examples that mean nearly the same, nearest first; none for {@link Meant#NOTHING}. */
    public List<Neighbour> nearest(Meant meant, int most) {
        double[] likeness = scorer.likeness().of(meant);
        return meant.isNothing() ? List.of() : IntStream.range(0, likeness.length).boxed()
                .sorted(Comparator.comparingDouble((Integer line) -> likeness[line]).reversed()).limit(most)
                .map(line -> new Neighbour(lines.get(line), likeness[line])).toList();
    }

    /** What it makes of a text, without reasons or language; never throws. Even chances and surely none for a text without words. */
    public Estimate estimate(String text) {
        Words words = Words.of(text);
        Scorer.Weighing weighing = scorer.weigh(words);
        Scores scores = weighing.scores();
        return estimate(weighing, scores.chances(blend), words.features().isEmpty() ? 1 : scores.none(blend));
    }

    private Estimate estimate(Scorer.Weighing weighing, double[] chances, double none) {
        Estimate came = new Estimate(chances, none, scorer.likeness().profile(weighing.meant()));
        return learned == null || none == 1 ? came : after(came);
    }

    /** What was learned knows the themes that were there then. */
    private Estimate after(Estimate came) {
        List<String> themes = themes().stream().map(Theme::slug).toList();
        double[] known = learned.themes().stream().mapToDouble(theme -> came.profile()[themes.indexOf(theme)]).toArray();
        double all = Arrays.stream(known).sum();
        Estimate after = learned.of(new Estimate(came.chances(), came.none(), Arrays.stream(known).map(share -> share / all).toArray()));
        return new Estimate(after.chances(), after.none(), came.profile());
    }

    /** Whether what a text is estimated to be is said to fit no priority. */
    public boolean saysNone(Estimate estimate) {
        return estimate.none() >= blend.noneFrom();
    }

    /** The labelled examples of a priority that mean nearly the same, nearest first: what a suggestion of it leans on beside the words. */
    public List<Neighbour> examplesLike(Meant meant, String priority, int most) {
        return nearest(meant, lines.size()).stream().filter(near -> !near.line().isTheme() && near.line().priority().equals(priority)).limit(most).toList();
    }

    /** For checking what an example does: the same tagger, but it does not look at these lines. */
    Tagger without(Set<Line> gone) {
        List<Integer> kept = IntStream.range(0, lines.size()).filter(i -> !gone.contains(lines.get(i))).boxed().toList();
        return new Tagger(model, wordModel, kept.stream().map(lines::get).toList(), views.stream().map(view -> view.only(kept)).toList(), blend, learned);
    }

    /** Never throws; null and empty text give even confidences and {@code fitsNone}. */
    public Reading read(String text) {
        Words words = Words.of(text);
        Scorer.Weighing weighing = scorer.weigh(words);
        Scores scores = weighing.scores();
        double[] chances = scores.chances(blend);
        Because because = new Because(words, weighing, blend, chances);
        boolean wordless = words.features().isEmpty();
        double none = wordless ? 1 : scores.none(blend);
        Estimate estimate = learned == null ? new Estimate(chances, none, new double[0]) : estimate(weighing, chances, none);
        List<Suggestion> suggestions = IntStream.range(0, chances.length)
                .mapToObj(i -> new Suggestion(scores.priorities().get(i), estimate.chances()[i], because.of(i)))
                .sorted(Comparator.comparingDouble(Suggestion::confidence).reversed()
                        .thenComparing(Suggestion::priority))
                .toList();
        Languages.Guess language = Languages.of(words.text());
        boolean english = language.language().equals(Languages.SITE);
        return new Reading(
                suggestions,
                wordless ? List.of() : themes(weighing, estimate.chances(), estimate.none()),
                english && (wordless || saysNone(estimate)),
                estimate.none(),
                language.language(),
                language.sure(),
                weighing.meant());
    }

    private List<ThemeGuess> themes(Scorer.Weighing weighing, double[] chances, double none) {
        return weighing.themes(chances, none).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_THEMES)
                .map(e -> new ThemeGuess(e.getKey(), scorer.themes().name(e.getKey()), e.getValue()))
                .toList();
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Tagger.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException("Not on the class path: " + resource);
        }
        return in;
    }
}
