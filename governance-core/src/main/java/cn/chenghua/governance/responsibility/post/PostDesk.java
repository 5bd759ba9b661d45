package cn.chenghua.governance.responsibility.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.UnknownAsset;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where posts are founded and given to people; whoever keeps the assets of a unit keeps its posts. */
@Service
@Transactional
public class PostDesk {

    private static final String SERIES = "GW";
    private final PostRepository posts;
    private final PostLines lines;
    private final AssetLines assets;
    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final List<OpenWork> work;
    private final DutyGates gates;
    private final Clock clock;

    PostDesk(PostRepository posts, PostLines lines, AssetLines assets, AccountRepository accounts, Hierarchies hierarchies,
            Optional<List<OpenWork>> work, DutyGates gates, Clock clock) {
        this.posts = posts;
        this.lines = lines;
        this.assets = assets;
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.work = work.orElse(List.of());
        this.gates = gates;
        this.clock = clock;
    }

    /** A post within the actor's scope or held by the actor today; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Post read(Actor actor, UUID id) {
        return posts.findById(id).filter(post -> sees(actor, post)).orElseThrow(() -> new UnknownPost(id));
    }

    private boolean sees(Actor actor, Post post) {
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        return actor.reads().covers(post.unit(), post.responsible()) || actor.may(Right.HOLD_POST)
                && post.tenures().stream().anyMatch(held -> held.on(today) && actor.account().equals(held.account()));
    }

    public Post found(Actor actor, FoundPost wish) {
        hierarchies.current().get(wish.unit());
        actor.check(Right.KEEP_ASSETS, wish.unit(), wish.responsible());
        var id = Uuids.next(clock.instant());
        return posts.save(new Post(id, "%s-%04d".formatted(SERIES, lines.take(SERIES)), wish));
    }

    /** Puts assets that the actor keeps into the post's care. */
    public Post assign(Actor actor, UUID id, long expected, Collection<UUID> wanted, LocalDate day, String reason) {
        return change(actor, id, expected, post -> {
            if (post.level() == Level.COMMUNITY) {
                gates.check(new Duty(Duty.Sort.REGIME, "patrol." + post.kind().name(), post.title(), Optional.of(post.unit()), "",
                        day));
            }
            var found = assets.known(wanted);
            for (var asset : wanted) {
                post.assign(found.stream().filter(one -> one.id().equals(asset) && keeps(actor, one)).findFirst()
                        .orElseThrow(() -> new UnknownAsset(asset)), day, because(actor, reason));
            }
        });
    }

    private static boolean keeps(Actor actor, AssetLines.Line asset) {
        return actor.scope(Right.KEEP_ASSETS).covers(asset.place(), asset.responsible());
    }

    public Post release(Actor actor, UUID id, long expected, UUID asset, LocalDate last, String reason) {
        return change(actor, id, expected, post -> post.release(asset, last, because(actor, reason)));
    }

    /** @param who the name of an account, or of somebody who has none */
    public Post appoint(Actor actor, UUID id, long expected, Who who, Capacity capacity, LocalDate day, String reason) {
        return change(actor, id, expected, post -> post.appoint(person(who), capacity, day, because(actor, reason)));
    }

    /** Ends the tenure at a position of the post's list. */
    public Post end(Actor actor, UUID id, long expected, int position, LocalDate last, String reason) {
        return change(actor, id, expected, post -> post.end(position, last, because(actor, reason)));
    }

    /** Gives the post from its holder to the next; {@link #openWork} tells what goes with it. */
    public Post handOver(Actor actor, UUID id, long expected, Who next, LocalDate day, String reason) {
        return change(actor, id, expected, post -> post.handOver(person(next), day, because(actor, reason)));
    }

    public Post abolish(Actor actor, UUID id, long expected, LocalDate last, String reason) {
        return change(actor, id, expected, post -> post.abolish(last, because(actor, reason)));
    }

    /** What is open about the post's assets on a day, the first due first. */
    @Transactional(readOnly = true)
    public List<OpenWork.Item> openWork(Post post, LocalDate day) {
        var cared = post.assets(day);
        return cared.isEmpty()
                ? List.of()
                : work.stream().flatMap(source -> source.open(cared, day).stream())
                        .sorted(Comparator.comparing((OpenWork.Item item) -> Objects.requireNonNullElse(item.due(), Days.LAST)))
                        .toList();
    }

    private Post change(Actor actor, UUID id, long expected, Consumer<Post> change) {
        var post = posts.findAndHoldById(id).filter(found -> sees(actor, found)).orElseThrow(() -> new UnknownPost(id));
        actor.check(Right.KEEP_ASSETS, post.unit(), post.responsible());
        if (post.version() != expected) {
            throw new SavedInBetween("post.saved.between", expected, post.version());
        }
        change.accept(post);
        return posts.save(post);
    }

    private Person person(Who who) {
        var username = who.username();
        if (username == null || username.isBlank()) {
            return new Person(null, who.name());
        }
        var account = accounts.findByUsername(new Username(username.strip())).filter(Account::enabled)
                .orElseThrow(() -> PostRefused.account(username));
        return new Person(account.id().value(), who.name().isBlank() ? account.displayName() : who.name());
    }

    private static Because because(Actor actor, String reason) {
        return new Because(reason, actor.displayName());
    }

    /** Whether the actor may change the post. */
    public static boolean keeps(Actor actor, Post post) {
        return actor.scope(Right.KEEP_ASSETS).covers(post.unit(), post.responsible());
    }

    /** Somebody to be appointed: by account, by name or by both. */
    public record Who(@Nullable String username, String name) {
    }
}
