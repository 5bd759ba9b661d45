package cn.chenghua.governance.plan.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.CountingRule;
import cn.chenghua.governance.plan.Definition;
import cn.chenghua.governance.plan.Measure;
import cn.chenghua.governance.plan.Posting;
import cn.chenghua.governance.plan.ProgressRepository;
import cn.chenghua.governance.plan.Scale;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts stages and counting rules into words by asking the features whose records they speak of; {@code @stages} in templates. */
@Component
public class Stages {

    private final List<RecordPages> pages;
    private final Sentences sentences;
    private final Figures figures;

    Stages(ObjectProvider<RecordPages> pages, Sentences sentences, Figures figures) {
        this.pages = pages.stream().toList();
        this.sentences = sentences;
        this.figures = figures;
    }

    /** A stage of the records the chosen reading counts. */
    public String name(String kind, String stage, Definition.Terms terms) {
        return name(kind, terms.headline().rule().filter(), stage);
    }

    private String name(String kind, Attributes filter, String stage) {
        return pages.stream().filter(page -> page.kind().equals(kind)).map(page -> page.stage(filter, stage)).findFirst()
                .orElse(stage);
    }

    /** What one line adds: an amount in the target's scale, or records where units or shares are counted. */
    public String amount(Posting posting, Definition.Terms terms) {
        return amount(posting.quantity(), terms);
    }

    public String sum(ProgressRepository.Total total, Definition.Terms terms) {
        return amount(total.quantity(), terms);
    }

    private String amount(BigDecimal base, Definition.Terms terms) {
        var records = terms.measure() == Measure.COVERAGE || terms.scale() == Scale.PERCENT;
        return records ? figures.quantity(base, "RECORDS") : figures.shown(terms.scale().fromBase(base), terms.scale());
    }

    /** Such as: back streets, from the stage “accepted” on. */
    public String rule(CountingRule rule) {
        var records = pages.stream().filter(page -> page.kind().equals(rule.recordKind()))
                .map(page -> page.records(rule.filter()))
                .collect(Collectors.joining());
        var counted = sentences.say("plan.rule", records.isEmpty() ? rule.filter().toString() : records,
                name(rule.recordKind(), rule.filter(), rule.stage()));
        var base = rule.baseStage();
        return base == null ? counted : counted + sentences.say("plan.rule.base", name(rule.recordKind(), rule.filter(), base));
    }
}
