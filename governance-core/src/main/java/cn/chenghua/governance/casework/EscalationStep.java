package cn.chenghua.governance.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.casework.rule.CaseRules;
import cn.chenghua.governance.casework.rule.Term;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.post.Reach;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one case up one level, in a transaction of its own, so that one that fails keeps no other back. */
@Component
class EscalationStep {

    private final DisorderCaseRepository cases;
    private final TermBook terms;
    private final Reach reach;

    EscalationStep(DisorderCaseRepository cases, TermBook terms, Reach reach) {
        this.cases = cases;
        this.terms = terms;
        this.reach = reach;
    }

    @Transactional
    public boolean take(UUID id, Instant moment) {
        var current = terms.current();
        var risen = cases.findAndHoldById(id).filter(late -> rise(late, current, moment));
        risen.ifPresent(cases::save);
        return risen.isPresent();
    }

    private boolean rise(DisorderCase late, Terms current, Instant moment) {
        var due = late.dueAt();
        var next = next(late.escalated());
        if (due == null || next == null
                || current.clock().worked(due, moment).toHours() < behind(current.rules(), next)) {
            return false;
        }
        return late.escalate(Deed.ofPlatform(moment), next, told(late, next, LocalDate.ofInstant(moment, Days.ZONE)));
    }

    private static @Nullable Level next(@Nullable Level told) {
        return told == null
                ? Level.COMMUNITY
                : told == Level.COMMUNITY
                        ? Level.SUBDISTRICT
                        : told == Level.SUBDISTRICT ? Level.DISTRICT : null;
    }

    private static int behind(CaseRules rules, Level level) {
        return rules.of(switch (level) {
            case COMMUNITY -> Term.ESCALATE_COMMUNITY;
            case SUBDISTRICT -> Term.ESCALATE_SUBDISTRICT;
            case DISTRICT -> Term.ESCALATE_DISTRICT;
        });
    }

    /** The posts of that level which answer for the asset, with who holds them. */
    private String told(DisorderCase late, Level level, LocalDate day) {
        return reach.answerable(List.of(late.matter().asset()), day).stream()
                .filter(post -> post.level() == level).map(post -> post.title() + " " + post.holder())
                .map(String::strip).distinct().sorted().collect(Collectors.joining(", "));
    }
}
