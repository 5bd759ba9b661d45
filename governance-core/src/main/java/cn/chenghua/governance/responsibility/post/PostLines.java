package cn.chenghua.governance.responsibility.post;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;

/** Lists of posts and who held what on a day; a list and its count come from one predicate. */
public interface PostLines {

    /** At most {@code limit} lines in the order of their numbers, beginning behind a number. */
    List<Line> list(Filter filter, @Nullable String after, int limit);

    /** How many pass, counted up to {@code limit}. */
    int count(Filter filter, int limit);

    /** The assets of the posts that the account holds or stands in for on that day. */
    Set<UUID> held(UUID account, LocalDate day);

    /** Who answered for the assets on that day; holders, and posts without one, but no deputies. */
    List<Reach.Answerable> answerable(Collection<UUID> assets, LocalDate day);

    /** On which levels posts answer for the assets on that day, one line for each asset and level. */
    List<Duty> duties(Collection<UUID> assets, LocalDate day);

    /** Every tenure in a post of the asset, within the days of the post's care for it, the latest first. */
    List<Term> terms(UUID asset);

    /** The next number of a series, such as GW. */
    int take(String series);

    /**
     * What to list.
     *
     * @param scope whose posts may be seen
     * @param holder an account whose own posts are seen too; null for none
     * @param within only posts of these units; null for all
     * @param vacant only those without a holder on {@code day}
     * @param day on which holders and assets are looked at
     */
    record Filter(Scope scope, @Nullable UUID holder, @Nullable Scope within, String text, @Nullable AssetKind kind,
            @Nullable Level level, boolean vacant, LocalDate day) {
        public Filter {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }

    /** A post in a list; without a holder it is vacant. */
    record Line(UUID id, long version, String number, String title, AssetKind kind, Level level, UnitCode unit,
            String responsible, @Nullable UUID account, @Nullable String holder, @Nullable LocalDate since,
            @Nullable String deputies, int assets) {
    }

    /** Somebody's time in a post while it answered for an asset. */
    record Term(UUID post, String number, String title, Level level, @Nullable UUID account, String holder,
            Capacity capacity, LocalDate since, @Nullable LocalDate until) {
    }

    /**
     * That a level answers for an asset, by its first post.
     *
     * @param since from which day on without a break in its present posts
     * @param holder who holds it; empty where it is vacant
     */
    record Duty(UUID asset, Level level, LocalDate since, UUID post, String title, String holder) {
    }
}
