package cn.chenghua.governance.milestone.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.milestone.Milestone;
import cn.chenghua.governance.milestone.MilestoneLines.Line;
import cn.chenghua.governance.milestone.Touched;
import cn.chenghua.governance.milestone.lamp.Colour;
import cn.chenghua.governance.milestone.lamp.Finding;
import cn.chenghua.governance.milestone.lamp.Policy;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.Sentences;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says lamps and what lit them in the reader's language, with the figures they rest on. */
@Component
public class MilestoneWords {

    private final Sentences sentences;
    private final ProjectWords projects;
    private final ProjectKinds kinds;

    MilestoneWords(Sentences sentences, ProjectWords projects, ProjectKinds kinds) {
        this.sentences = sentences;
        this.projects = projects;
        this.kinds = kinds;
    }

    /** The name of a milestone; a stage that stands for one bears the stage's name. */
    public String name(Line line, Milestone milestone) {
        return line.own() ? named(line, milestone) : projects.stage(line.kind(), milestone.stage());
    }

    /** A milestone that still bears the name of its stage bears it in every language. */
    private String named(Line line, Milestone milestone) {
        return kinds.find(line.kind()).flatMap(kind -> kind.stages().stream()
                .filter(term -> term.code().equals(milestone.stage()) && term.name().equals(milestone.name())).findFirst())
                .map(term -> term.in(LocaleContextHolder.getLocale())).orElse(milestone.name());
    }

    /** One finding with its figures, such as 完成拆除：已过计划日 12 个工作日，10 个起为红灯. */
    public String finding(Line line, Finding finding) {
        var about = line.milestones().stream().filter(one -> one.id().equals(finding.milestone())).findFirst()
                .map(one -> name(line, one)).orElse(finding.about());
        var said = sentences.say(
                "milestone.finding." + finding.policy().key() + (finding.warns() ? ".warns" : ".passes"), about, finding.value(),
                finding.limit());
        return finding.warns()
                ? said + sentences.say("milestone.finding.from", finding.limit(), colour(finding.colour()))
                : said;
    }

    /** The word for a colour, such as 红灯. */
    public String colour(Colour colour) {
        return sentences.say("milestone.lamp." + colour.key());
    }

    /** The name under which the site draws a colour as a shape. */
    public String tone(Colour colour) {
        return switch (colour) {
            case RED -> "behind";
            case YELLOW -> "at-risk";
            case GREEN -> "reached";
            case GREY -> "not-started";
        };
    }

    public String policy(Policy policy) {
        return sentences.say("milestone.policy." + policy.key());
    }

    public String needs(Evidence.Kind needs) {
        return sentences.say("milestone.needs." + needs);
    }

    public String target(Touched touched) {
        return touched.target() + " " + touched.in(LocaleContextHolder.getLocale());
    }

    /** The label of a changed field. */
    public String field(String field) {
        return sentences.word("milestone.field." + field, field);
    }

    /** The colours to choose from, the most pressing first. */
    Map<String, String> colours() {
        var choices = new LinkedHashMap<String, String>();
        for (var colour : Arrays.asList(Colour.values()).reversed()) {
            choices.put(colour.key(), colour(colour));
        }
        return choices;
    }

    /** The kinds of evidence that can be asked for. */
    Map<String, String> kinds() {
        var choices = new LinkedHashMap<String, String>();
        for (var kind : Evidence.Kind.values()) {
            choices.put(kind.name(), needs(kind));
        }
        return choices;
    }
}
