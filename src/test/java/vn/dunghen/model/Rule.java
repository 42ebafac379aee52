package vn.dunghen.model;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.dunghen.model.Diagrams.Diagram;

/**
 * A house rule about diagrams.
 *
 * @param says the rule as a sentence
 * @param broken for a diagram, each place that breaks it and what to do about it
 */
record Rule(String says, Function<Diagram, Stream<String>> broken) {

    static Rule rule(String says, Function<Diagram, Stream<String>> broken) {
        return new Rule(says, broken);
    }
}
