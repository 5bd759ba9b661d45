package cn.chenghua.governance.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * One way to read a clause, such as "the 14 parks include the 6 of 2017". Where the text leaves it open a target has several
 * readings; all are counted and shown, one is chosen for the headline.
 *
 * @param code the reading's name in messages and links, {@code main} where there is only one
 * @param quantified whether the target's quantity holds under this reading; without one no percentage is shown
 */
@Embeddable
public record Reading(String code, @Embedded CountingRule rule, boolean quantified) {
    public static final String MAIN = "main";
}
