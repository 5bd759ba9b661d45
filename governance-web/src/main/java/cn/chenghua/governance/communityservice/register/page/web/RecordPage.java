package cn.chenghua.governance.communityservice.register.page.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.workflow.StepTaken;

import org.jspecify.annotations.Nullable;

/** One record as it is shown: what is known of it, tables of what happened, and forms by which it changes. */
public final class RecordPage {

    private final Register register;
    private final UUID id;
    private final String title;
    private final long version;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private boolean edits;
    private boolean besideProject;
    private @Nullable Workflow workflow;

    RecordPage(Register register, UUID id, String title, long version) {
        this.register = register;
        this.id = id;
        this.title = title;
        this.version = version;
    }

    /** Something known; it is said as the field of that name in the register. */
    public RecordPage fact(String label, @Nullable Object value) {
        return fact(label, new Cell(register.field(label), value, null));
    }

    public RecordPage fact(String label, Cell cell) {
        facts.add(new Fact(label, cell));
        return this;
    }

    /** A table; its texts begin with {@code services.section.<name>}, its headings are labels of fields. */
    public RecordPage section(String name, List<String> headings, List<List<Cell>> rows) {
        sections.add(new Section(name, headings, rows));
        return this;
    }

    /** A form at {@code <record>/<verb>}; its text is {@code services.change.<verb>}. */
    public RecordPage change(String verb, Question... questions) {
        changes.add(new Change(verb, false, List.of(questions)));
        return this;
    }

    /** The same, and the change needs something to rest on. */
    public RecordPage proven(String verb, Question... questions) {
        changes.add(new Change(verb, true, List.of(questions)));
        return this;
    }

    /** The steps of its workflow, with the form of the open verbs where there are any. */
    public RecordPage steps(List<StepTaken> steps, String family, List<? extends Enum<?>> verbs) {
        this.workflow = new Workflow(steps, family, List.copyOf(verbs));
        return this;
    }

    /** It stands beside the project of the same id. */
    public RecordPage besideProject() {
        this.besideProject = true;
        return this;
    }

    /** Shows the forms to somebody who may change it. */
    public RecordPage edits(boolean may) {
        this.edits = may;
        return this;
    }

    public Register register() {
        return register;
    }

    public String title() {
        return title;
    }

    public String path() {
        return register.path() + "/" + id;
    }

    public long version() {
        return version;
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

    public boolean edits() {
        return edits;
    }

    public @Nullable UUID project() {
        return besideProject ? id : null;
    }

    public @Nullable Workflow workflow() {
        return workflow;
    }

    /** One thing that is known. */
    public record Fact(String label, Cell cell) {
    }

    /** A table with its headings. */
    public record Section(String name, List<String> headings, List<List<Cell>> rows) {
    }

    /** A form that changes the record. */
    public record Change(String verb, boolean proof, List<Question> questions) {
    }

    /** How a record moves through its states. */
    public record Workflow(List<StepTaken> steps, String family, List<Enum<?>> verbs) {
    }
}
