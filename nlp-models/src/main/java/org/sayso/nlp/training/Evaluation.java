package org.sayso.nlp.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.nlp.Blend;

/**
 * Counts over examples a model had not seen. Texts that fit no priority take part in the "none" figures only.
 *
 * @param surest40 top-1 of the 40 % with the highest confidence; {@code surest80} of the 80 %
 * @param themeTexts those whose theme is told; {@code themeTop1} and {@code themeTop3} are shares of them
 * @param recall per priority, the share of its texts that had it on top
 * @param top1ByWriter the same over each writer's role
 * @param ece {@link Calibration#error} of the top confidence; {@code eceByChance} what exact confidences would show on as many texts
 * @param noneAuc chance that a text that fits none is thought likelier to be so than one that fits
 * @param noneFound share of texts that fit none which are said to; {@code noneFalse} of those that fit
 */
record Evaluation(
        int texts,
        double top1,
        double top2,
        double macroF1,
        double ece,
        Calibration.ByChance eceByChance,
        double surest40,
        double surest80,
        int themeTexts,
        double themeTop1,
        double themeTop3,
        Map<String, Double> recall,
        Map<String, Double> top1ByWriter,
        int noneTexts,
        double noneAuc,
        double noneFound,
        double noneFalse,
        double majority) {

    static Evaluation of(List<Scored> scored, Blend blend) {
        List<Scored> fitting = scored.stream().filter(s -> !s.none()).toList();
        List<Scored> none = scored.stream().filter(Scored::none).toList();
        List<Scored> themed = fitting.stream().filter(s -> s.weighing() != null && !s.example().theme().isEmpty()).toList();
        Map<String, Double> recall = shares(fitting, s -> s.example().priority(), s -> rank(s, blend) == 0);
        List<Calibration.Told> told = fitting.stream().map(s -> new Calibration.Told(confidence(s, blend), rank(s, blend) == 0)).toList();
        double biggest = fitting.stream()
                .collect(Collectors.groupingBy(s -> s.example().priority(), Collectors.counting()))
                .values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Evaluation(
                fitting.size(),
                share(fitting, s -> rank(s, blend) == 0),
                share(fitting, s -> rank(s, blend) <= 1),
                macroF1(fitting, blend),
                Calibration.error(told),
                Calibration.byChance(told),
                surest(fitting, 0.4, blend),
                surest(fitting, 0.8, blend),
                themed.size(),
                share(themed, s -> themeRank(s, blend) == 0),
                share(themed, s -> themeRank(s, blend) <= 2),
                recall,
                shares(fitting, s -> s.example().who(), s -> rank(s, blend) == 0),
                none.size(),
                auc(none, fitting, blend),
                share(none, s -> s.scores().none(blend) >= blend.noneFrom()),
                share(fitting, s -> s.scores().none(blend) >= blend.noneFrom()),
                biggest / Math.max(1, fitting.size()));
    }

    /** 0 when the right priority is on top. */
    private static int rank(Scored s, Blend blend) {
        double[] chances = s.scores().chances(blend);
        double truth = chances[s.truth()];
        return (int) IntStream.range(0, chances.length).filter(i -> chances[i] > truth).count();
    }

    private static long themeRank(Scored s, Blend blend) {
        Map<String, Double> themes = s.weighing().themes(s.scores().chances(blend), s.scores().none(blend));
        double truth = themes.getOrDefault(s.example().theme(), 0.0);
        return themes.values().stream().filter(weight -> weight > truth).count();
    }

    private static double surest(List<Scored> fitting, double part, Blend blend) {
        List<Scored> surest = fitting.stream().sorted(Comparator.comparingDouble((Scored s) -> -confidence(s, blend))).limit((long) (part * fitting.size())).toList();
        return share(surest, s -> rank(s, blend) == 0);
    }

    private static int best(Scored s, Blend blend) {
        double[] chances = s.scores().chances(blend);
        return IntStream.range(0, chances.length).boxed().max(Comparator.comparingDouble(i -> chances[i])).orElseThrow();
    }

    private static double share(List<Scored> all, Predicate<Scored> which) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(which).count() / all.size();
    }

    private static Map<String, Double> shares(
            List<Scored> all, Function<Scored, String> group, Predicate<Scored> which) {
        Map<String, Double> shares = new TreeMap<>();
        all.stream().collect(Collectors.groupingBy(group)).forEach((name, of) -> shares.put(name, share(of, which)));
        return shares;
    }

    private static double macroF1(List<Scored> fitting, Blend blend) {
        int n = fitting.isEmpty() ? 0 : fitting.getFirst().scores().priorities().size();
        return IntStream.range(0, n)
                .mapToDouble(i -> {
                    long said = fitting.stream().filter(s -> best(s, blend) == i).count();
                    long are = fitting.stream().filter(s -> s.truth() == i).count();
                    long both = fitting.stream().filter(s -> s.truth() == i && best(s, blend) == i).count();
                    return said + are == 0 ? 0 : 2.0 * both / (said + are);
                })
                .average()
                .orElse(0);
    }

    private static double confidence(Scored s, Blend blend) {
        return s.scores().chances(blend)[best(s, blend)];
    }

    private static double auc(List<Scored> none, List<Scored> fitting, Blend blend) {
        double wins = 0;
        for (Scored n : none) {
            double of = n.scores().none(blend);
            for (Scored f : fitting) {
                double other = f.scores().none(blend);
                wins += of > other ? 1 : of == other ? 0.5 : 0;
            }
        }
        return none.isEmpty() || fitting.isEmpty() ? 0 : wins / none.size() / fitting.size();
    }

    /** For the manifest. */
    Map<String, String> facts(String prefix) {
        Map<String, String> facts = new TreeMap<>();
        facts.put(prefix + ".texts", Integer.toString(texts));
        facts.put(prefix + ".none-texts", Integer.toString(noneTexts));
        facts.put(prefix + ".top1", three(top1));
        facts.put(prefix + ".top2", three(top2));
        facts.put(prefix + ".macro-f1", three(macroF1));
        facts.put(prefix + ".calibration-error", three(ece));
        facts.put(prefix + ".calibration-error-by-chance", three(eceByChance.mean()));
        facts.put(prefix + ".calibration-error-by-chance-95", three(eceByChance.most()));
        facts.put(prefix + ".surest-40", three(surest40));
        facts.put(prefix + ".surest-80", three(surest80));
        facts.put(prefix + ".theme-texts", Integer.toString(themeTexts));
        facts.put(prefix + ".theme-top1", three(themeTop1));
        facts.put(prefix + ".theme-top3", three(themeTop3));
        facts.put(prefix + ".none-auc", three(noneAuc));
        facts.put(prefix + ".none-found", three(noneFound));
        facts.put(prefix + ".none-false", three(noneFalse));
        facts.put(prefix + ".majority", three(majority));
        recall.forEach((priority, share) -> facts.put(prefix + ".recall." + priority, three(share)));
        top1ByWriter.forEach((who, share) -> facts.put(prefix + ".top1-by." + who, three(share)));
        return facts;
    }

    /** One line of the build's table. */
    String row(String name) {
        return String.format(Locale.ROOT, "%-28s %4d  %.3f  %.3f  %.3f  %.3f  %.3f  %.3f  %4d  %.3f  %.2f/%.2f   %4d  %.3f  %.3f",
                name, texts, top1, top2, macroF1, ece, surest40, surest80, noneTexts, noneAuc, noneFound, noneFalse, themeTexts, themeTop1, themeTop3);
    }

    static String header() {
        return String.format("%-28s %4s  %-5s  %-5s  %-5s  %-5s  %-5s  %-5s  %4s  %-5s  %-9s   %4s  %-5s  %s",
                "", "n", "top-1", "top-2", "mF1", "ECE", "@40%", "@80%", "none", "AUC", "found/false", "n", "theme", "top-3");
    }

    static String three(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
