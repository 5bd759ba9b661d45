package cn.chenghua.governance.safecommunity.rule;

import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where settings are changed; it wants the right to set standards for the whole district. */
@Service
@Transactional
public class SafetyRuleDesk {

    private final SafetyRules rules;
    private final Hierarchies hierarchies;
    private final Trail trail;

    SafetyRuleDesk(SafetyRules rules, Hierarchies hierarchies, Trail trail) {
        this.rules = rules;
        this.hierarchies = hierarchies;
        this.trail = trail;
    }

    public void set(Actor actor, Map<SafetyTerm, Integer> values) {
        actor.check(Right.SET_STANDARDS, hierarchies.current().district().code());
        values.forEach((term, value) -> {
            if (value < 0 || value > term.most()) {
                throw new TermOutside(term, value);
            }
            var before = rules.of(term);
            rules.set(term, value, actor.displayName());
            trail.note(Note.of(Act.CHANGE, Subject.of("safety_term", term.name()))
                    .with(List.of(new Change("value", String.valueOf(before), String.valueOf(value)))));
        });
    }

    /** A value no such setting can have. */
    public static final class TermOutside extends Refusal {
        TermOutside(SafetyTerm term, int value) {
            super("safety.term", term.name(), value, term.most());
        }
    }
}
