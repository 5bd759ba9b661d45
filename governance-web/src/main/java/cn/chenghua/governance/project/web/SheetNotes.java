package cn.chenghua.governance.project.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.TableWriter;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The notes sheet of a workbook that is filled in and handed back: the day it shows, how to fill it in, and what each column means. */
@Component
public class SheetNotes {

    private final Sentences sentences;

    SheetNotes(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The lines for a table.
     *
     * @param family before the column in the keys of its notes, such as {@code project.filling.}
     * @param labels columns with their headers
     * @param kinds whose stages the table names by codes
     */
    public TableWriter.Notes of(String asOf, String family, Map<String, String> labels, List<ProjectKind> kinds) {
        var lines = new ArrayList<TableWriter.Note>();
        labels.forEach((column, label) -> lines.add(new TableWriter.Note(label, sentences.say(family + column))));
        stages(kinds).forEach((code, names) -> lines.add(new TableWriter.Note(code, names)));
        return filled(asOf, "project.sheet.fill.how", lines.toArray(TableWriter.Note[]::new));
    }

    /** The day, the message on how to fill it in, and more. */
    public TableWriter.Notes filled(String asOf, String filling, TableWriter.Note... more) {
        var lines = new ArrayList<TableWriter.Note>();
        lines.add(new TableWriter.Note(sentences.say("project.export.asOf"), asOf));
        lines.add(new TableWriter.Note(sentences.say("project.sheet.fill"), sentences.say(filling)));
        Collections.addAll(lines, more);
        return new TableWriter.Notes(sentences.say("project.sheet.notes"), lines, sentences.say("project.sheet.lists"));
    }

    /** Each stage code with the names it bears, such as {@code accepted}: 验收. */
    private static Map<String, String> stages(List<ProjectKind> kinds) {
        var locale = LocaleContextHolder.getLocale();
        var names = new TreeMap<String, TreeSet<String>>();
        kinds.stream().flatMap(kind -> kind.stages().stream())
                .forEach(stage -> names.computeIfAbsent(stage.code(), _ -> new TreeSet<>()).add(stage.in(locale)));
        var said = new LinkedHashMap<String, String>();
        names.forEach((code, all) -> said.put(code, String.join(" / ", all)));
        return said;
    }
}
