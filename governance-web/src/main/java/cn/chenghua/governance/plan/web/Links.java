package cn.chenghua.governance.plan.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where the record behind a line can be opened; {@code @links} in templates. */
@Component
class Links {

    private final Map<String, RecordPages> pages;

    Links(ObjectProvider<RecordPages> pages) {
        this.pages = pages.stream().collect(Collectors.toMap(RecordPages::kind, page -> page));
    }

    public @Nullable String record(String kind, UUID record) {
        var page = pages.get(kind);
        return page == null ? null : page.path(record);
    }
}
