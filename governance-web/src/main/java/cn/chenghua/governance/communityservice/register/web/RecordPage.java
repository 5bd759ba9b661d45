package cn.chenghua.governance.communityservice.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.workflow.StepTaken;

import org.jspecify.annotations.Nullable;

/** One record as it is shown: what is known of it, tables of what happened, and forms by which it changes. */
public final class RecordPage {

    private final String register;
    private final String title;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private @Nullable UUID project;
    private @Nullable Workflow workflow;

    public RecordPage(String register, String title) {
        this.register = register;
        this.title = title;
    }

    public RecordPage fact(String label, String text) {
        facts.add(new Fact(label, text, null));
        return this;
    }

    public RecordPage fact(String label, String text, @Nullable String href) {
        facts.add(new Fact(label, text, href));
        return this;
    }

    /** A table; its texts begin with {@code services.section.<name>}, its headings are labels of fields. */
    public RecordPage section(String name, List<String> headings, List<List<Cell>> rows) {
        sections.add(new Section(name, headings, rows));
        return this;
    }

    /** A form at {@code <register>/<id>/<verb>}; its text is {@code services.change.<verb>}. */
    public RecordPage change(String verb, String action, long version, boolean proof, List<Question> questions) {
        changes.add(new Change(verb, action, version, proof, questions));
        return this;
    }

    public RecordPage of(UUID id) {
        this.project = id;
        return this;
    }

    /** The steps of its workflow, with the form of the open verbs where there are any. */
    public RecordPage steps(List<StepTaken> steps, String family, List<? extends Enum<?>> verbs, String action, long version) {
        this.workflow = new Workflow(steps, family, List.copyOf(verbs), action, version);
        return this;
    }

    public String register() {
        return register;
    }

    public String title() {
        return title;
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Change> changes() {
        return changes;
    }

    public @Nullable UUID project() {
        return project;
    }

    public @Nullable Workflow workflow() {
        return workflow;
    }

    /** One thing that is known. */
    public record Fact(String label, String text, @Nullable String href) {
    }

    /** A table with its headings. */
    public record Section(String name, List<String> headings, List<List<Cell>> rows) {
    }

    /** A cell of a table, perhaps a link, perhaps a figure. */
    public record Cell(String text, @Nullable String href, boolean figure) {

        public static Cell of(String text) {
            return new Cell(text, null, false);
        }

        public static Cell figure(String text) {
            return new Cell(text, null, true);
        }

        public static Cell link(String text, String href) {
            return new Cell(text, href, false);
        }
    }

    /** A form that changes the record. */
    public record Change(String verb, String action, long version, boolean proof, List<Question> questions) {
    }

    /** A question of a form; with choices it is a choice. */
    public record Question(String name, String type, Object value, Map<String, String> choices) {

        public static Question of(String name, String type, @Nullable Object value) {
            return new Question(name, type, value == null ? "" : value, Map.of());
        }

        public static Question choice(String name, Map<String, String> choices, @Nullable Object value) {
            return new Question(name, "choice", value == null ? "" : value, choices);
        }
    }

    /** How a record moves through its states. */
    public record Workflow(List<StepTaken> steps, String family, List<Enum<?>> verbs, String action, long version) {
    }
}
