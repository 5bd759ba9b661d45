package cn.chenghua.governance.safecommunity.intake;

import java.time.Clock;
import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.person.Said;
import cn.chenghua.governance.safecommunity.post.PoliceDesk;
import cn.chenghua.governance.safecommunity.post.PolicePost;
import cn.chenghua.governance.safecommunity.post.PolicePosts;
import cn.chenghua.governance.safecommunity.post.PostHolder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes police posts in, known by unit and name, with who held them; phone numbers are not taken from tables. */
@Component
public class PostRows implements RowWork<PostRows.Row> {

    private final PolicePosts posts;
    private final PoliceDesk desk;
    private final Clock clock;

    PostRows(PolicePosts posts, PoliceDesk desk, Clock clock) {
        this.posts = posts;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Fate take(Actor actor, Row row) {
        var there = posts.findAllByPlace(row.place).stream().filter(one -> one.name().equals(row.name)).findFirst().orElse(null);
        if (there == null) {
            var made = desk.register(actor, Uuids.next(clock.instant()), row.name, row.place, Stays.text(row.responsible));
            held(actor, made, row);
            return Fate.NEW;
        }
        var post = desk.read(actor, there.id());
        Stays.same("responsible", row.responsible, post.responsible());
        return held(actor, post, row) ? Fate.CHANGED : Fate.UNCHANGED;
    }

    private boolean held(Actor actor, PolicePost post, Row row) {
        if (row.holder == null) {
            return false;
        }
        var begins = Stays.needed("begins", row.begins);
        Said.period(begins, row.ends);
        var there = post.holders().stream().filter(one -> one.name().equals(row.holder) && one.begins().equals(begins))
                .findFirst().orElse(null);
        if (there == null) {
            desk.fill(actor, post.id(), post.version(),
                    new PostHolder(Uuids.next(clock.instant()), row.holder, "", begins, row.ends), "");
            return true;
        }
        var end = Stays.newEnd(row.ends, there.ends());
        if (end == null) {
            return false;
        }
        desk.vacate(actor, post.id(), post.version(), end);
        return true;
    }

    /** A row of the table of police posts: a post, and one time it was held; without a holder only the post. */
    public record Row(String name, UnitCode place, @Nullable String responsible, @Nullable String holder,
            @Nullable LocalDate begins, @Nullable LocalDate ends) {
    }
}
