/**
 * Here: a text becomes a vector of its meaning, in this process and sent nowhere.
 *
 * <p>Owns: how a text is cut into word pieces, and the encoders.
 *
 * <p>Leans on: ONNX Runtime, and the models and vocabularies that come as Maven artefacts; nothing else of Sayso.
 *
 * <p>Tells: nobody. Where the native library can not be loaded there is no encoder, and it says why when asked.
 *
 * <p>Never: keeps or logs a text.
 */
package org.sayso.nlp.meaning;
