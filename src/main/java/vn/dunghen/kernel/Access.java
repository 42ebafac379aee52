package vn.dunghen.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may come in at a route. The application does not start with a route that does not say it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    Who value() default Who.POLICY;

    /** What the policy is asked, {@code <kind>.<verb>}; several where the address says which of them. */
    String[] may() default {};

    /** The path variable that names the thing; empty when the kind as a whole is meant. */
    String of() default "";

    /** Who lets in. */
    enum Who {
        /** The one policy; who may not even see the thing is told there is none. */
        POLICY,
        /** Every colleague, but the policy says which rows they find. */
        ROWS,
        /** Whoever the task is shown to. */
        TASK_SHOWN,
        /** Whoever the task is for; whoever it is shown to is told that it is not theirs. */
        TASK_HELD,
        /** Whoever may see the subject, whatever its kind. */
        SUBJECT,
        /** Every colleague, for what is their own or everybody's. */
        COLLEAGUE,
        /** Colleagues and other systems. */
        SIGNED_IN,
        /** Whoever knows what was given to one person only: a code on a slip, a link, a token. */
        SECRET,
        /** Another system, by the signature under its message. */
        SIGNATURE,
        EVERYBODY,
        /** Nobody from outside; the server itself leads here. */
        NOBODY
    }
}
