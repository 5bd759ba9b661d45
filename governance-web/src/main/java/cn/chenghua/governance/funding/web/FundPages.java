package cn.chenghua.governance.funding.web;

import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.funding.Entry;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.web.RecordPages;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.Sentences;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Leads from a line of a target to the posting of money behind it. */
@Component
class FundPages implements RecordPages {

    private final ProjectKinds kinds;
    private final Sentences sentences;

    FundPages(ProjectKinds kinds, Sentences sentences) {
        this.kinds = kinds;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return Entry.RECORD_KIND;
    }

    @Override
    public String path(UUID record) {
        return "/funds/entries/" + record;
    }

    @Override
    public String stage(Attributes filter, String stage) {
        return sentences.word("funding.stage." + stage, stage);
    }

    @Override
    public String records(Attributes filter) {
        var projects = filter.alternatives("kind").stream().map(code -> kinds.find(code)
                .map(kind -> kind.term().in(LocaleContextHolder.getLocale())).orElse(code)).collect(Collectors.joining(", "));
        var years = filter.alternatives("year").stream().collect(Collectors.joining(", "));
        return sentences.say(years.isEmpty() ? "funding.records" : "funding.records.year", projects, years);
    }
}
