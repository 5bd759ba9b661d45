package cn.chenghua.governance.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Measures;

import org.jspecify.annotations.Nullable;

/**
 * An undertaking that moves through the stages of its kind, such as 2017-BJ-0042 一环路东一段 surveyed, started, completed,
 * accepted. Each move gives reports for the ledger; what it counts for is the targets' matter.
 */
@Entity
public class Project {

    /** The record kind under which the targets' rules know projects. */
    public static final String RECORD_KIND = "project";

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String number;
    private String name;
    private String kind;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private @Nullable BigDecimal longitude;
    private @Nullable BigDecimal latitude;
    private String responsible = "";
    private @Nullable BigDecimal budget;
    @Column(name = "class")
    private @Nullable String classCode;
    private @Nullable String phase;
    private @Nullable BigDecimal metres;
    private @Nullable BigDecimal squareMetres;
    private @Nullable BigDecimal yuan;
    private @Nullable BigDecimal hours;
    @Embedded
    private Course course;
    private String origin;
    private String[] words = {};

    protected Project() {
    }

    /** A project none of whose stages is reached yet. */
    Project(UUID id, String number, ProjectKind kind, RegisterProject wish) {
        kind.admit(wish.classCode(), wish.phase());
        this.id = id;
        this.number = Texts.number(number);
        this.kind = kind.code();
        this.place = wish.place();
        this.classCode = wish.classCode();
        this.phase = wish.phase();
        this.origin = Texts.fingerprint(wish);
        this.course = new Course(kind);
        rename(wish.name());
        entrust(wish.responsible());
        fund(wish.budget());
        locate(wish.point());
        measure(wish.measures());
    }

    /** Gives the number that waited until the project was to be written. */
    void number(String given) {
        this.number = Texts.number(given);
        index();
    }

    private void index() {
        words = Texts.pieces(name + " " + number);
    }

    public final void rename(String to) {
        this.name = Texts.name(to);
        index();
    }

    /** Names the unit that answers for it; a text, for it need not be a unit of the district. */
    public final void entrust(@Nullable String to) {
        this.responsible = Texts.responsible(to);
    }

    public final void fund(@Nullable BigDecimal amount) {
        this.budget = Texts.notNegative("budget", amount);
    }

    public final void locate(@Nullable Position point) {
        this.longitude = point == null ? null : point.longitude();
        this.latitude = point == null ? null : point.latitude();
    }

    /** Sets, moves or with null takes away the planned day of a stage; true when it changed. */
    boolean plan(String stage, @Nullable LocalDate day) {
        return course.plan(stage, day);
    }

    /** Reaches a stage, and with it the earlier ones that were skipped, each of which is reported. */
    List<Fact.Report> reach(String stage, LocalDate day, UUID evidence, LocalDate today) {
        return reports(course.reach(stage, day, today), Fact.Move.REACHED, day, evidence);
    }

    /** Takes back every stage after {@code kept}, the latest first; with null all of them. */
    List<Fact.Report> goBack(@Nullable String kept, LocalDate day, UUID evidence, LocalDate today) {
        return reports(course.goBack(kept, day, today), Fact.Move.LEFT, day, evidence);
    }

    /** From {@code day} on the project counts in another unit; its reached stages leave the old one and are reached anew. */
    List<Fact.Report> relocate(UnitCode to, LocalDate day, UUID evidence, LocalDate today) {
        return restate(day, evidence, today, () -> place = to);
    }

    /** From {@code day} on the project counts with other amounts. */
    List<Fact.Report> remeasure(Measures measures, LocalDate day, UUID evidence, LocalDate today) {
        return restate(day, evidence, today, () -> measure(measures));
    }

    /** From {@code day} on the project counts as of another class and phase. */
    List<Fact.Report> reclassify(ProjectKind as, @Nullable String toClass, @Nullable String toPhase, LocalDate day, UUID evidence,
            LocalDate today) {
        as.admit(toClass, toPhase);
        return restate(day, evidence, today, () -> {
            classCode = toClass;
            phase = toPhase;
        });
    }

    private List<Fact.Report> restate(LocalDate day, UUID evidence, LocalDate today, Runnable change) {
        course.move(day, today);
        var reached = course.stagesReached();
        var reports = new ArrayList<>(reports(reached.reversed(), Fact.Move.LEFT, day, evidence));
        change.run();
        reports.addAll(reports(reached, Fact.Move.REACHED, day, evidence));
        return reports;
    }

    private List<Fact.Report> reports(List<String> stages, Fact.Move move, LocalDate day, UUID evidence) {
        var record = countable();
        return stages.stream().map(stage -> new Fact.Report(record, stage, move, day, evidence)).toList();
    }

    /** The project as the ledger sees it now. */
    public Fact.Countable countable() {
        return new Fact.Countable(RECORD_KIND, id, name, place, attributes(), measures());
    }

    public Attributes attributes() {
        var values = new TreeMap<String, String>();
        values.put("kind", kind);
        if (classCode != null) {
            values.put("class", classCode);
        }
        if (phase != null) {
            values.put("phase", phase);
        }
        return Attributes.of(values);
    }

    private void measure(Measures measures) {
        metres = Texts.plain(measures.metres());
        squareMetres = Texts.plain(measures.squareMetres());
        yuan = Texts.plain(measures.yuan());
        hours = Texts.plain(measures.hours());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public UnitCode place() {
        return place;
    }

    public @Nullable Position point() {
        return longitude == null || latitude == null ? null : new Position(longitude, latitude);
    }

    public String responsible() {
        return responsible;
    }

    public @Nullable BigDecimal budget() {
        return budget;
    }

    public @Nullable String classCode() {
        return classCode;
    }

    public @Nullable String phase() {
        return phase;
    }

    public Measures measures() {
        return new Measures(metres, squareMetres, yuan, hours);
    }

    public List<Step> steps() {
        return course.steps();
    }

    /** The latest stage reached. */
    public @Nullable String stage() {
        return course.stage();
    }

    /** The earliest planned day of a stage that is not reached; late once it has passed. */
    public @Nullable LocalDate dueOn() {
        return course.dueOn();
    }

    /** The day of its latest move, before which nothing can be taken back or restated. */
    public @Nullable LocalDate movedOn() {
        return course.movedOn();
    }

    /** The last day on which stages were taken back. */
    public @Nullable LocalDate wentBackOn() {
        return course.wentBackOn();
    }

    /** What a search finds it by. */
    public String[] words() {
        return words.clone();
    }

    /** A sign of the wish it was registered by. */
    public String origin() {
        return origin;
    }
}
