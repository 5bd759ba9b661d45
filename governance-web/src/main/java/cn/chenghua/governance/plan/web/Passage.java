package cn.chenghua.governance.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import cn.chenghua.governance.plan.Clause;

import org.jspecify.annotations.Nullable;

/** A stretch of the plan's text that lies in the same clauses from its first sign to its last; {@code clause} is the narrowest of them. */
record Passage(String text, @Nullable Clause clause, boolean first) {

    /** The text cut at the borders of its clauses, paragraph by paragraph; nothing is lost or doubled. */
    static List<List<Passage>> paragraphs(String text, List<Clause> clauses) {
        var cuts = new TreeSet<Integer>(List.of(0, text.length()));
        clauses.forEach(clause -> {
            cuts.add(clause.offset());
            cuts.add(clause.end());
        });
        var paragraphs = new ArrayList<List<Passage>>();
        var paragraph = new ArrayList<Passage>();
        var at = 0;
        for (var cut : cuts.tailSet(1)) {
            var lines = text.substring(at, cut).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraphs.add(List.copyOf(paragraph));
                    paragraph.clear();
                }
                if (!lines[i].isEmpty()) {
                    paragraph.add(passage(lines[i], at, clauses));
                }
            }
            at = cut;
        }
        paragraphs.add(List.copyOf(paragraph));
        return paragraphs;
    }

    private static Passage passage(String text, int at, List<Clause> clauses) {
        var narrowest = clauses.stream().filter(c -> c.offset() <= at && at < c.end())
                .min(Comparator.comparingInt(c -> c.quote().length()));
        return new Passage(text, narrowest.orElse(null), narrowest.filter(c -> c.offset() == at).isPresent());
    }
}
