package cn.chenghua.governance.backstreet.pattern.trial;

import java.time.Clock;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.pattern.NewLink;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where planned links are laid beside the stored streets to see what they would change; nothing counts by it. */
@Service
@Transactional
public class TrialDesk {

    private static final int MOST = 500;
    private static final int SOURCE = 500;
    private final PlannedLinks planned;
    private final Clock clock;

    TrialDesk(PlannedLinks planned, Clock clock) {
        this.planned = planned;
        this.clock = clock;
    }

    /** Puts these links in the place of those tried before; none takes them away. Everybody sees them, so only whoever sets standards may. */
    public void lay(Actor actor, List<NewLink> links, String source) {
        actor.check(Right.SET_STANDARDS);
        if (links.size() > MOST) {
            throw TrialRefused.many(links.size(), MOST);
        }
        var said = source.strip();
        if (said.codePointCount(0, said.length()) > SOURCE || said.isEmpty() && !links.isEmpty()) {
            throw TrialRefused.source(SOURCE);
        }
        links.stream().filter(link -> link.geometry().getDimension() != 1).findFirst().ifPresent(link -> {
            throw TrialRefused.line(link.key());
        });
        planned.replace(links, said, actor.username(), clock.instant());
    }
}
