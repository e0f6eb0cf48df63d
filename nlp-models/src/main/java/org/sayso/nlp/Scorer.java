package org.sayso.nlp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a text by its words (the word model, the nearest theme lines, the nearest examples) and, with encoders, by its meaning.
 * Immutable and thread-safe; each text is weighed in a {@link Weighing} of its own.
 */
public final class Scorer {

    static final int NEAREST_THEMES = 2;
    static final int NEAREST_EXAMPLES = 3;
    /** A text of this many features or fewer counts fully; a longer one is damped, or it would always sound certain. */
    private static final double FULL_WEIGHT_FEATURES = 120;
    /** How much the nearer of two themes is preferred. */
    private static final double WORD_SHARPNESS = 14;

    private final WordModel model;
    private final LineIndex index;
    private final List<String> priorities;
    private final int noneLabel;
    private final int[] labelOf;
    /** Per line: its priority's place; the place after the last one is "none". */
    private final int[] priorityOf;
    private final boolean[] isTheme;
    private final List<Meanings> meanings;
    private final KnownThemes themes;
    private final Likeness likeness;

    /** @param views of the same lines, one for each encoder; empty where none can run */
    public Scorer(WordModel model, List<Line> lines, List<MeaningView> views) {
        this.model = model;
        this.index = new LineIndex(lines);
        this.noneLabel = model.indexOf(Line.NONE);
        this.priorities = Arrays.stream(model.labels()).filter(l -> !l.equals(Line.NONE)).sorted().toList();
        this.labelOf = priorities.stream().mapToInt(model::indexOf).toArray();
        this.priorityOf = new int[lines.size()];
        this.isTheme = new boolean[lines.size()];
        for (int i = 0; i < priorityOf.length; i++) {
            int priority = priorities.indexOf(lines.get(i).priority());
            priorityOf[i] = priority < 0 ? priorities.size() : priority;
            isTheme[i] = lines.get(i).isTheme();
        }
        this.themes = new KnownThemes(priorities, lines);
        this.meanings = views.stream().map(view -> new Meanings(view, lines, priorityOf, isTheme, priorities, themes)).toList();
        this.likeness = new Likeness(index.lines(), themes, meanings);
    }

    List<String> priorities() {
        return priorities;
    }

    KnownThemes themes() {
        return themes;
    }

    public Likeness likeness() {
        return likeness;
    }

    public Scores score(Words words) {
        return weigh(words).scores();
    }

    public Weighing weigh(Words words) {
        return new Weighing(words);
    }

    /** A feature of the text on the scales, and how many of its words carry it. */
    private static final class Weight {
        final float[] weights;
        final LineIndex.Posting posting;
        int carriers;
        int taken;

        Weight(float[] weights, LineIndex.Posting posting) {
            this.weights = weights;
            this.posting = posting;
        }
    }

    /** One text on the scales; words can be taken off, after which they are back. Not thread-safe. */
    public final class Weighing {
        private final Map<Words.Word, Weight[]> weights = new IdentityHashMap<>();
        private final double[] sums = new double[model.size()];
        private final double[] dots = new double[priorityOf.length];
        private final List<Meanings.Text> texts;
        private double squared;
        private int features;
        private int counted;

        private Weighing(Words words) {
            this.texts = meanings.stream().map(meaning -> meaning.read(words.text())).toList();
            Map<String, Weight> known = new HashMap<>();
            for (Words.Word word : words.distinct()) {
                Weight[] of = new Weight[word.features().size()];
                int i = 0;
                for (String feature : word.features()) {
                    of[i] = known.computeIfAbsent(feature, f -> new Weight(model.weights(f), index.posting(f)));
                    of[i++].carriers++;
                }
                weights.put(word, of);
                counted += of.length == 0 ? 0 : 1;
            }
            known.values().forEach(weight -> put(weight, 1));
        }

        private void put(Weight weight, int times) {
            for (int i = 0; weight.weights != null && i < sums.length; i++) {
                sums[i] += times * weight.weights[i];
            }
            LineIndex.Posting posting = weight.posting;
            for (int i = 0; i < posting.lines().length; i++) {
                dots[posting.lines()[i]] += times * posting.weights()[i];
            }
            squared += times * posting.squared();
            features += times;
        }

        /** The scores the text would have without these words. */
        Scores without(List<Words.Word> words) {
            double[] sumsBefore = sums.clone();
            double[] dotsBefore = dots.clone();
            double squaredBefore = squared;
            int featuresBefore = features;
            for (Words.Word word : words) {
                for (Weight weight : weights.get(word)) {
                    if (++weight.taken == weight.carriers) {
                        put(weight, -1);
                    }
                }
            }
            counted -= words.size();
            List<Words.Place> places = words.stream().flatMap(word -> word.places().stream()).toList();
            Scores scores = scores(texts.stream().map(text -> text.without(places)).toList());
            counted += words.size();
            words.forEach(word -> Arrays.stream(weights.get(word)).forEach(weight -> weight.taken = 0));
            System.arraycopy(sumsBefore, 0, sums, 0, sums.length);
            System.arraycopy(dotsBefore, 0, dots, 0, dots.length);
            squared = squaredBefore;
            features = featuresBefore;
            return scores;
        }

        /** What the text means to the encoders. */
        Meant meant() {
            return Meant.of(texts.stream().map(Meanings.Text::vector).toList());
        }

        /**
         * How likely each theme is: the chance of its priority, shared out among the priority's themes. A theme that was added after the training has its
         * own chance among all themes, whatever its priority: the model of priorities was never told of it, and where it is the only one outside the plan
         * it would get all that fits none.
         *
         * @param priorities the chances of the priorities; @param none that no priority fits, shared out among themes outside the plan
         */
        public Map<String, Double> themes(double[] priorities, double none) {
            List<String> slugs = themes.slugs();
            double[] found = texts.isEmpty() ? byWords(slugs) : byMeaning(slugs.size());
            double[] chances = Arrays.copyOf(priorities, priorities.length + 1);
            chances[priorities.length] = none;
            double all = logSum(found);
            double[] ofPriority = new double[chances.length];
            double rest = 1;
            for (int theme = 0; theme < found.length; theme++) {
                if (isAdded(theme)) {
                    rest -= Math.exp(found[theme] - all);
                } else {
                    ofPriority[themes.priorityOf(slugs.get(theme))] += Math.exp(found[theme]);
                }
            }
            Map<String, Double> shares = new HashMap<>();
            for (int theme = 0; theme < found.length; theme++) {
                int priority = themes.priorityOf(slugs.get(theme));
                shares.put(slugs.get(theme), isAdded(theme) ? Math.exp(found[theme] - all) : rest * chances[priority] * Math.exp(found[theme]) / ofPriority[priority]);
            }
            return shares;
        }

        private boolean isAdded(int theme) {
            return meanings.stream().noneMatch(meaning -> meaning.knows(theme)) && !meanings.isEmpty();
        }

        private double[] byMeaning(int themes) {
            double[] sums = new double[themes];
            for (Meanings.Text text : texts) {
                double[] one = text.themes();
                for (int theme = 0; theme < themes; theme++) {
                    sums[theme] += one[theme];
                }
            }
            return sums;
        }

        /** The nearest line or example of each theme. */
        private double[] byWords(List<String> slugs) {
            double[] nearest = new double[slugs.size()];
            List<Line> lines = index.lines();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).hasTheme()) {
                    int theme = slugs.indexOf(lines.get(i).theme());
                    nearest[theme] = Math.max(nearest[theme], squared < 1e-9 ? 0 : WORD_SHARPNESS * dots[i] / Math.sqrt(squared));
                }
            }
            return nearest;
        }

        public Scores scores() {
            return scores(texts.stream().map(Meanings.Text::near).toList());
        }

        private Scores scores(List<Meanings.Near> near) {
            int n = priorities.size();
            double damping = Math.sqrt(Math.max(1, features / FULL_WEIGHT_FEATURES));
            double[] log = new double[n];
            for (int i = 0; i < n; i++) {
                log[i] = sums[labelOf[i]] / damping;
            }
            double all = logSum(log);
            double noneOdds = noneLabel < 0 ? 0 : sums[noneLabel] / damping - all;
            for (int i = 0; i < n; i++) {
                log[i] -= all;
            }
            double[][] themes = new double[n + 1][NEAREST_THEMES];
            double[][] examples = new double[n + 1][NEAREST_EXAMPLES];
            double inverse = squared < 1e-9 ? 0 : 1 / Math.sqrt(squared);
            for (int line = 0; line < dots.length; line++) {
                double[] best = isTheme[line] ? themes[priorityOf[line]] : examples[priorityOf[line]];
                double cosine = dots[line] * inverse;
                Meanings.keepBest(best, cosine);
            }
            double bestTheme = 0;
            double bestExample = 0;
            for (int i = 0; i < n; i++) {
                bestTheme = Math.max(bestTheme, themes[i][0]);
                bestExample = Math.max(bestExample, examples[i][0]);
            }
            double[][] views = new double[Scores.WORD_VIEWS + Scores.MEANING_VIEWS * near.size()][];
            double[] none = new double[Scores.WORD_EVIDENCE + Scores.MEANING_EVIDENCE * near.size()];
            fill(none, 0, 1, noneOdds, bestTheme, bestExample, examples[n][0], Math.log(1 + Math.max(0, counted)));
            views[0] = log;
            views[1] = Arrays.copyOf(Meanings.means(themes), n);
            views[2] = Arrays.copyOf(Meanings.means(examples), n);
            for (int i = 0; i < near.size(); i++) {
                Meanings.Near of = near.get(i);
                views[Scores.WORD_VIEWS + Scores.MEANING_VIEWS * i] = spread(of.themes(), n);
                views[Scores.WORD_VIEWS + Scores.MEANING_VIEWS * i + 1] = spread(of.examples(), n);
                views[Scores.WORD_VIEWS + Scores.MEANING_VIEWS * i + 2] = of.chances();
                views[Scores.WORD_VIEWS + Scores.MEANING_VIEWS * i + 3] = of.throughThemes();
                fill(none, Scores.WORD_EVIDENCE + Scores.MEANING_EVIDENCE * i,
                        Scores.SPREAD * of.bestTheme(), Scores.SPREAD * of.bestExample(), Scores.SPREAD * of.bestNone(), of.noneOdds());
            }
            return new Scores(priorities, views, none);
        }
    }

    private static void fill(double[] into, int at, double... values) {
        System.arraycopy(values, 0, into, at, values.length);
    }

    private static double[] spread(double[] cosines, int n) {
        return Arrays.stream(cosines, 0, n).map(cosine -> Scores.SPREAD * cosine).toArray();
    }

    static double logSum(double[] logs) {
        double top = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            top = Math.max(top, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - top);
        }
        return top + Math.log(sum);
    }
}
