package vn.dunghen.dashboard.usecase;

import vn.dunghen.indicator.WorkAtRisk;

/**
 * Work at risk with where it stands now.
 *
 * @param step the open tasks in words, empty when there are none
 * @param holder who has it: a person's or a unit's name
 */
public record AtRisk(WorkAtRisk work, String step, String holder) {}
