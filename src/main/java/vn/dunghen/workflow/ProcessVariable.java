package vn.dunghen.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** A process variable: its name and its type, said once. Stored as text, flag, whole number or date, never as an object. */
public record ProcessVariable<T>(String name, Function<Object, T> read, Function<T, Object> write) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class::cast, value -> value);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class::cast, value -> value);
    }

    /** A moment, kept to the millisecond. */
    public static ProcessVariable<Instant> moment(String name) {
        return new ProcessVariable<>(name, value -> ((Date) value).toInstant(), Date::from);
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(read);
    }

    /** @throws IllegalStateException when the process does not have it here */
    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("process variable missing: " + name));
    }

    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value == null ? null : write.apply(value));
    }

    /** For the maps the engine's services take. */
    public Map.Entry<String, Object> with(T value) {
        return Map.entry(name, write.apply(value));
    }
}
