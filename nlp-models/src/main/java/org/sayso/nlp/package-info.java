/**
 * Here: words are set against a partnership plan's priorities; the only door is {@link org.sayso.nlp.Tagger}.
 *
 * <p>Owns: the trained models under {@code /nlp/} in this jar, one per plan, and how a text becomes features.
 *
 * <p>Leans on: OpenNLP's maximum entropy models and language detector, and the encoders of {@code org.sayso.nlp.meaning}.
 *
 * <p>Tells: nobody. It answers when asked and keeps nothing.
 *
 * <p>Never: decides. A reading is a suggestion for a person; it stores and logs no words.
 */
package org.sayso.nlp;
