package org.sayso.nlp.meaning;

import java.util.List;

/** A process that ends while another thread loads and runs the encoders. */
final class EndingProcess {
    private EndingProcess() {}

    /** @param args milliseconds to live */
    public static void main(String[] args) throws InterruptedException {
        Thread.ofPlatform().daemon(true).start(() -> {
            List<Encoder> encoders = Encoders.all();
            while (true) {
                encoders.forEach(encoder -> encoder.encode("a bus after nine"));
            }
        });
        Thread.sleep(Long.parseLong(args[0]));
    }
}
