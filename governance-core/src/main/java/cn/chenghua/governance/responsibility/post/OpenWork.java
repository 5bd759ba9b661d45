package cn.chenghua.governance.responsibility.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What is still open about assets and passes to the next holder at a hand-over, told by the features that keep it. */
public interface OpenWork {

    /** What is open on that day, the most pressing first. */
    List<Item> open(Collection<UUID> assets, LocalDate day);

    /**
     * One matter, such as a case about rubbish on 一环路东一段.
     *
     * @param kind the message key of its sort
     * @param path the page that shows it
     */
    record Item(String kind, String number, String title, UUID asset, @Nullable LocalDate due, String path) {
    }
}
