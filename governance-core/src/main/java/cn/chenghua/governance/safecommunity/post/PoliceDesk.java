package cn.chenghua.governance.safecommunity.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.privacy.PersonalNumber;
import cn.chenghua.governance.safecommunity.person.PersonalTexts;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where police posts are registered, filled and vacated. */
@Service
@Transactional
public class PoliceDesk {

    private final PolicePosts posts;
    private final PersonalTexts texts;
    private final Hierarchies hierarchies;

    PoliceDesk(PolicePosts posts, PersonalTexts texts, Hierarchies hierarchies) {
        this.posts = posts;
        this.texts = texts;
        this.hierarchies = hierarchies;
    }

    @Transactional(readOnly = true)
    public PolicePost read(Actor actor, UUID id) {
        return posts.findById(id).filter(post -> sees(actor, post)).orElseThrow(() -> SaidRefused.unknown(id));
    }

    @Transactional(readOnly = true)
    public List<PolicePost> all(Actor actor) {
        return posts.findAllByOrderByPlaceValueAscIdAsc().stream().filter(post -> sees(actor, post)).toList();
    }

    private static boolean sees(Actor actor, PolicePost post) {
        return actor.reads().covers(post.place(), post.responsible());
    }

    /** Registers a post; a repeat of the same gives the one that is there. */
    public PolicePost register(Actor actor, UUID id, String name, UnitCode place, String responsible) {
        hierarchies.current().get(place);
        actor.check(Right.EDIT_PROJECTS, place, responsible);
        var wanted = new PolicePost(id, name, place, responsible);
        var there = posts.findById(id);
        return there.isEmpty()
                ? posts.save(wanted)
                : there.filter(post -> post.name().equals(wanted.name()) && post.place().equals(place))
                        .orElseThrow(() -> SaidRefused.exists(id));
    }

    /**
     * Gives the post to somebody; a repeat of the same id is harmless.
     *
     * @param phone empty where none is known
     */
    public PolicePost fill(Actor actor, UUID id, long expected, PostHolder holder, String phone) {
        var there = read(actor, id).holders().stream().filter(one -> one.id().equals(holder.id())).findFirst();
        if (there.isPresent()) {
            return there.filter(holder::repeats).map(_ -> read(actor, id)).orElseThrow(() -> SaidRefused.exists(holder.id()));
        }
        var post = held(actor, id, expected);
        var number = phone.isBlank() ? null : PersonalNumber.Kind.PHONE.read(phone);
        post.fill(new PostHolder(holder.id(), holder.name(), number == null ? "" : number.masked(), holder.begins(),
                holder.ends()));
        if (number != null) {
            texts.put(holder.id(), Map.of("phone", number.value()));
        }
        return posts.save(post);
    }

    public PolicePost vacate(Actor actor, UUID id, long expected, LocalDate last) {
        var post = held(actor, id, expected);
        post.vacate(last);
        return posts.save(post);
    }

    private PolicePost held(Actor actor, UUID id, long expected) {
        var post = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, post.place(), post.responsible());
        if (post.version() != expected) {
            throw new SavedInBetween("safety.saved.between", expected, post.version());
        }
        return post;
    }
}
