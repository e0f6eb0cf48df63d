package org.sayso.nlp.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sayso.nlp.Line;
import org.sayso.nlp.MeaningView;
import org.sayso.nlp.meaning.Encoder;
import org.sayso.nlp.meaning.Vectors;

/** Every text of a plan's data read once by each encoder, so that cross-validation does not read it again. */
final class Meaning {
    private static final double PRIORITY_SMOOTHING = 0.1;
    private static final double THEME_SMOOTHING = 0.025;
    private final List<Encoder> encoders;
    private final List<Map<String, float[]>> read;

    private Meaning(List<Encoder> encoders, List<Map<String, float[]>> read) {
        this.encoders = encoders;
        this.read = read;
    }

    static Meaning of(List<Encoder> encoders, List<Line> lines) {
        List<String> texts = lines.stream().map(Line::text).distinct().toList();
        return new Meaning(encoders, encoders.stream().map(encoder -> {
            Vectors vectors = Vectors.make(encoder, texts);
            Map<String, float[]> byText = new HashMap<>();
            IntStream.range(0, texts.size()).forEach(i -> byText.put(texts.get(i), vectors.of()[i]));
            return byText;
        }).toList());
    }

    /** One view for each encoder, trained on these lines and no others. */
    List<MeaningView> views(List<Line> lines) {
        return IntStream.range(0, encoders.size()).mapToObj(i -> {
            List<float[]> vectors = lines.stream().map(line -> read.get(i).get(line.text())).toList();
            List<Integer> themed = IntStream.range(0, lines.size())
                    .filter(line -> lines.get(line).hasTheme() || lines.get(line).priority().equals(Line.NONE)).boxed().toList();
            return new MeaningView(
                    encoders.get(i), new Vectors(encoders.get(i).model(), vectors.toArray(float[][]::new)),
                    TrainMeaning.on(lines.stream().map(Line::priority).toList(), vectors, PRIORITY_SMOOTHING),
                    TrainMeaning.on(themed.stream().map(line -> label(lines.get(line))).toList(), themed.stream().map(vectors::get).toList(), THEME_SMOOTHING));
        }).toList();
    }

    private static String label(Line line) {
        return line.hasTheme() ? line.theme() : line.priority();
    }
}
