package cn.chenghua.governance.duty;

/** What is asked before a duty reaches a community, before anything is written. */
public interface DutyGate {

    /** Passes, or refuses the duty by a {@code Refusal} that names what is missing. */
    void check(Duty duty);

    /** Whether it would pass, without anything being written. */
    boolean admits(Duty duty);
}
