package cn.chenghua.governance.plan.web;

import java.util.List;
import java.util.stream.Collectors;

import cn.chenghua.governance.plan.CountingRule;
import cn.chenghua.governance.site.Sentences;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts stages and counting rules into words by asking the features whose records they speak of; {@code @stages} in templates. */
@Component
public class Stages {

    private final List<RecordPages> pages;
    private final Sentences sentences;

    Stages(ObjectProvider<RecordPages> pages, Sentences sentences) {
        this.pages = pages.stream().toList();
        this.sentences = sentences;
    }

    public String name(String kind, String stage) {
        return pages.stream().filter(page -> page.kind().equals(kind)).map(page -> page.stage(stage)).findFirst().orElse(stage);
    }

    /** Such as: back streets, from the stage “accepted” on. */
    public String rule(CountingRule rule) {
        var records = pages.stream().filter(page -> page.kind().equals(rule.recordKind()))
                .map(page -> page.records(rule.filter()))
                .collect(Collectors.joining());
        var counted = sentences.say("plan.rule", records.isEmpty() ? rule.filter().toString() : records,
                name(rule.recordKind(), rule.stage()));
        var base = rule.baseStage();
        return base == null ? counted : counted + sentences.say("plan.rule.base", name(rule.recordKind(), base));
    }
}
