/** The rules of feedback: who may handle it, what moves its date, and how an answer is judged by it. */
@NullMarked
package vn.dunghen.feedback.domain;

import org.jspecify.annotations.NullMarked;
