package cn.chenghua.governance.backstreet.green.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names levels, classes and amounts of green in the reader's language. */
@Component
public class GreenWords {

    private final ProjectWords projects;
    private final Figures figures;
    private final Sentences sentences;

    GreenWords(ProjectWords projects, Figures figures, Sentences sentences) {
        this.projects = projects;
        this.figures = figures;
        this.sentences = sentences;
    }

    public String level(GreenLevel level) {
        return sentences.say("green.level." + level);
    }

    public Map<String, String> levels() {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(GreenLevel.values()).forEach(level -> choices.put(level.name(), level(level)));
        return choices;
    }

    /** The level with its class, such as 绿道 · 区级. */
    public String sort(GreenLines.Line line) {
        var named = line.level() == GreenLevel.MICRO || line.level() == GreenLevel.POCKET
                ? ""
                : projects.classCode(line.kind(), line.classCode());
        return named.isEmpty() ? level(line.level()) : level(line.level()) + " · " + named;
    }

    public String stage(String kind, @Nullable String stage) {
        return projects.stage(kind, stage);
    }

    public String classCode(String kind, @Nullable String code) {
        return projects.classCode(kind, code);
    }

    /** An amount in the unit people speak of. */
    public String amount(GreenLevel level, @Nullable BigDecimal amount) {
        if (amount == null) {
            return "–";
        }
        var dimension = level.dimension();
        var large = level == GreenLevel.GREENWAY && amount.compareTo(BigDecimal.valueOf(1_000)) >= 0;
        return large
                ? figures.quantity(amount.movePointLeft(3).setScale(3, java.math.RoundingMode.HALF_UP).stripTrailingZeros(),
                        "KILOMETRES")
                : figures.shown(amount, dimension);
    }

    /** A difference with its sign, such as +1.2%. */
    public String difference(@Nullable BigDecimal percent) {
        return percent == null ? "–" : (percent.signum() > 0 ? "+" : "") + figures.decimal(percent, 1) + "%";
    }
}
