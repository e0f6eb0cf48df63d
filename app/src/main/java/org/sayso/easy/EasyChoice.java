package org.sayso.easy;

/** A whole answer: two pictures, and what was typed if anything was. */
record EasyChoice(Topic topic, Face face, EasyForm form) {

    /**
     * What is kept as the words of the response: those that were typed; else a sentence that says what was chosen and that it was chosen by pictures,
     * so that nobody takes it for a quotation. It is stored, so it does not change with the bundle.
     */
    String words() {
        return form.isTyped() ? form.text() : "Chosen by pictures: " + topic.name() + ". It is " + (face == Face.OK ? "OK" : face.slug()) + ".";
    }
}
