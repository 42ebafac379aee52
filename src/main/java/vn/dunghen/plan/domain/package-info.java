/** The rules of plans and assignments: what a plan says, who may do what when, and how work is judged by its dates. */
@NullMarked
package vn.dunghen.plan.domain;

import org.jspecify.annotations.NullMarked;
