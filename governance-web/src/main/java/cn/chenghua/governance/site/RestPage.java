package cn.chenghua.governance.site;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list over REST: what is shown, and whether more comes behind it.
 *
 * @param limit how many were asked for, 1 to 200
 */
public record RestPage<T>(List<T> shown, int limit, boolean more) {

    private static final int MOST = 200;

    public RestPage {
        shown = List.copyOf(shown);
    }

    /** @param list gives so many from the place where the page begins; it is asked for one more than is shown */
    public static <T> RestPage<T> of(int limit, IntFunction<List<T>> list) {
        var size = Math.clamp(limit, 1, MOST);
        var found = list.apply(size + 1);
        return new RestPage<>(found.subList(0, Math.min(size, found.size())), size, found.size() > size);
    }

    /** The address of the next page, or null behind the last; {@code query} names the place behind the last one shown. */
    public @Nullable String next(String path, Function<T, String> query) {
        return more ? path + query.apply(shown.getLast()) + "&limit=" + limit : null;
    }
}
