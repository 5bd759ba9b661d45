package cn.chenghua.governance.featuredstreet.score;

import java.time.Clock;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Hierarchies;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the scorecard is set, for the whole district; evaluations that were opened keep theirs. */
@Service
@Transactional
public class ScorecardDesk {

    private final Scorecards cards;
    private final Hierarchies hierarchies;
    private final Trail trail;
    private final Clock clock;

    ScorecardDesk(Scorecards cards, Hierarchies hierarchies, Trail trail, Clock clock) {
        this.cards = cards;
        this.hierarchies = hierarchies;
        this.trail = trail;
        this.clock = clock;
    }

    /** Sets the next version; the same as the one that holds changes nothing. */
    public Scorecard set(Actor actor, int threshold, int difference, List<ScoreItem> items) {
        actor.check(Right.SET_STANDARDS, hierarchies.current().district().code());
        var now = cards.current();
        var wanted = new Scorecard(now.version(), threshold, difference, items, now.setBy());
        if (wanted.equals(now)) {
            return now;
        }
        var version = cards.add(threshold, difference, items, actor.username(), clock.instant());
        trail.note(Note.of(Act.CREATE, Subject.of("scorecard", version)));
        return cards.of(version);
    }
}
