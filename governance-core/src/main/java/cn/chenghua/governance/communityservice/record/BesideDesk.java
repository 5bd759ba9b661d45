package cn.chenghua.governance.communityservice.record;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;

import org.springframework.transaction.annotation.Transactional;

/** Registers and describes what stands beside projects of one kind; a desk of its own adds what else happens, such as opening. */
@Transactional
public abstract class BesideDesk<R extends Beside, D> {

    protected final ProjectDesk desk;
    protected final ServiceProjects projects;
    protected final BesideRepository<R> records;
    private final Terms<R, D> terms;

    protected BesideDesk(ProjectDesk desk, ServiceProjects projects, BesideRepository<R> records, Terms<R, D> terms) {
        this.desk = desk;
        this.projects = projects;
        this.records = records;
        this.terms = terms;
    }

    @Transactional(readOnly = true)
    public R read(Actor actor, UUID id) {
        projects.read(actor, terms.kind, id);
        return of(id);
    }

    /** The same without evidence. */
    public Project register(Actor actor, RegisterProject wish, D details) {
        return register(actor, wish, details, Proof.note(""));
    }

    /** Registers a project and what is known beside it; a repeat of the same wish gives the one that is there. */
    public Project register(Actor actor, RegisterProject wish, D details, Proof proof) {
        check(details);
        var project = desk.register(actor, wish, proof);
        if (records.findById(project.id()).isEmpty()) {
            var known = terms.blank.apply(project.id());
            terms.describe.accept(known, details);
            records.save(known);
        }
        return project;
    }

    public R describe(Actor actor, UUID id, long expected, D details) {
        var known = based(actor, id, expected);
        check(details);
        var before = terms.said.apply(known);
        terms.describe.accept(known, details);
        projects.record(actor, id, terms.name, before.toString(), details.toString());
        return records.save(known);
    }

    /** Describes it anew by what stands, and tells whether that changed anything. */
    public boolean revise(Actor actor, UUID id, UnaryOperator<D> change) {
        var known = read(actor, id);
        var stands = terms.said.apply(known);
        var details = change.apply(stands);
        if (details.equals(stands)) {
            return false;
        }
        describe(actor, id, known.version(), details);
        return true;
    }

    /** What a change is made from, its project held; refused where it was saved in between. */
    protected R based(Actor actor, UUID id, long expected) {
        projects.held(actor, terms.kind, id);
        var known = of(id);
        if (known.version() != expected) {
            throw RecordRefused.between(expected, known.version());
        }
        return known;
    }

    /** Refuses details that cannot be. */
    protected void check(D details) {
    }

    private R of(UUID id) {
        return records.findById(id).orElseGet(() -> terms.blank.apply(id));
    }

    /**
     * How a desk speaks of its records.
     *
     * @param kind of their projects, such as {@code station}
     * @param name of the details in the history, such as {@code outfit}
     * @param blank one of which nothing is known
     */
    public record Terms<R, D>(String kind, String name, Function<UUID, R> blank, Function<R, D> said,
            BiConsumer<R, D> describe) {
    }
}
