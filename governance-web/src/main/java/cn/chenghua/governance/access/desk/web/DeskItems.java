package cn.chenghua.governance.access.desk.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;

import org.jspecify.annotations.Nullable;

/** What a feature lays on somebody's desk: records that wait for this very person, each with the day it is due. */
public interface DeskItems {

    List<Group> of(Actor actor, LocalDate today);

    /**
     * Records that wait for the same thing.
     *
     * @param name its heading is {@code desk.group.<name>}
     * @param path the list behind it, which shows exactly these records
     */
    record Group(String name, String path, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One record.
     *
     * @param key letters, digits and hyphens, the same as long as the record waits
     * @param due the last day in time; null where none is set
     */
    record Item(String key, String number, String title, @Nullable LocalDate due, String path) {
    }
}
