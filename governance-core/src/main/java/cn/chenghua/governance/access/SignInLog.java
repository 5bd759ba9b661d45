package cn.chenghua.governance.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Auditor;
import cn.chenghua.governance.audit.Entries;
import cn.chenghua.governance.audit.Entry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of the audit trail that security officers see: who came in, who was refused, who left. */
@Component
public class SignInLog {

    public static final Set<Act> ACTS = java.util.Collections
            .unmodifiableSet(java.util.EnumSet.of(Act.SIGN_IN, Act.SIGN_IN_REFUSED, Act.SIGN_OUT));

    private final Entries entries;

    SignInLog(Entries entries) {
        this.entries = entries;
    }

    /** At most {@code limit} entries of one of the {@link #ACTS}, the latest first. */
    public List<Entry> list(Actor actor, Act act, @Nullable String who, @Nullable UUID before, int limit) {
        actor.checkEither(Right.SECURE, Right.AUDIT);
        var asked = new Entries.Filter(new Auditor(actor.account(), actor.username(), null), who,
                ACTS.contains(act) ? act : Act.SIGN_IN, null, null, null, null, null, null, null, null);
        return entries.list(asked, before, limit);
    }
}
