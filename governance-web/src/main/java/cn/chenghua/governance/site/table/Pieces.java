package cn.chenghua.governance.site.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The readable rows of a table some hundreds at a time, so that memory stays flat; of some rows more than one thing is read. */
public final class Pieces {

    private static final int SIZE = 500;

    private Pieces() {
    }

    /** Leaves out the rows of which nothing is read. */
    public static <T, R> Iterator<List<R>> of(Iterator<T> rows, Function<T, @Nullable R> read) {
        return many(rows, row -> {
            var one = read.apply(row);
            return one == null ? List.of() : List.of(one);
        });
    }

    /** Every row may give several things, or none. */
    public static <T, R> Iterator<List<R>> many(Iterator<T> rows, Function<T, List<R>> read) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<R> next() {
                var piece = new ArrayList<R>(SIZE);
                while (rows.hasNext() && piece.size() < SIZE) {
                    piece.addAll(read.apply(rows.next()));
                }
                return piece;
            }
        };
    }

    /** All that a list gives out {@code size} at a time after a key, the first time after {@code first}; the last piece may be empty. */
    public static <K extends @Nullable Object, T> Iterable<List<T>> after(K first, Next<K, T> list, Function<T, K> key) {
        return () -> new Iterator<>() {
            private K last = first;
            private boolean more = true;

            @Override
            public boolean hasNext() {
                return more;
            }

            @Override
            public List<T> next() {
                var piece = list.of(last, SIZE);
                more = piece.size() == SIZE;
                last = piece.isEmpty() ? last : key.apply(piece.getLast());
                return piece;
            }
        };
    }

    /** The next of a list. */
    public interface Next<K extends @Nullable Object, T> {
        List<T> of(K after, int size);
    }
}
