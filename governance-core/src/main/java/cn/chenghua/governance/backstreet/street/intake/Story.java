package cn.chenghua.governance.backstreet.street.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceRules;
import cn.chenghua.governance.backstreet.street.lookback.LookBack;

import org.jspecify.annotations.Nullable;

/** One street while rows about it are taken in: what is recorded, and what rows before have added. */
final class Story {

    final Street street;
    private final List<Acceptance> acceptances;
    private final List<LookBack> lookBacks;
    private boolean accepted;
    private boolean relapsed;
    private @Nullable LocalDate wentBackOn;

    Story(Street street, List<Acceptance> acceptances, List<LookBack> lookBacks) {
        this.street = street;
        this.acceptances = new ArrayList<>(acceptances);
        this.lookBacks = new ArrayList<>(lookBacks);
        this.accepted = street.reached(Street.ACCEPTED) != null;
        this.wentBackOn = street.project().wentBackOn();
        var last = last();
        this.relapsed = last != null && lookBacks.stream().anyMatch(one -> one.relapsed() && one.acceptance().equals(last.id()));
    }

    boolean knows(StreetWish.Accepted wish) {
        return acceptances.stream().anyMatch(wish::same);
    }

    boolean knows(StreetWish.LookedBack wish) {
        return lookBacks.stream().anyMatch(wish::same);
    }

    AcceptanceRules.Standing standing() {
        var last = last();
        return new AcceptanceRules.Standing(accepted, relapsed, last == null ? null : last.day(), wentBackOn);
    }

    /** The acceptance that counted last. */
    @Nullable
    Acceptance last() {
        return acceptances.stream().filter(Acceptance::passed).reduce((_, later) -> later).orElse(null);
    }

    int next() {
        return acceptances.size() + 1;
    }

    boolean accepted() {
        return accepted;
    }

    void add(Acceptance acceptance) {
        acceptances.add(acceptance);
        if (acceptance.passed()) {
            accepted = true;
            relapsed = false;
        }
    }

    void add(LookBack lookBack) {
        lookBacks.add(lookBack);
        if (lookBack.relapsed()) {
            relapsed = true;
            if (lookBack.uncounted()) {
                accepted = false;
                wentBackOn = lookBack.told().day();
            }
        }
    }
}
