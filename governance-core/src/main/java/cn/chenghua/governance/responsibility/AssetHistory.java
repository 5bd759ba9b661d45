package cn.chenghua.governance.responsibility;

import java.util.List;
import java.util.UUID;

/** What was changed about assets; it is added and read, never changed. */
public interface AssetHistory {

    void add(List<AssetChange> changes);

    /** The latest first, at most {@code limit}. */
    List<AssetChange> of(UUID asset, int limit);

    /** The next number of a series, such as JD for streets. */
    int take(String series);
}
