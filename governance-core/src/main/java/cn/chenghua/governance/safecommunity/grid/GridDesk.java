package cn.chenghua.governance.safecommunity.grid;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Geodesy;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.privacy.PersonalNumber;
import cn.chenghua.governance.safecommunity.person.PersonalTexts;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where cells are drawn, their teams formed and their seats filled. */
@Service
@Transactional
public class GridDesk {

    private static final double TOUCH = 1;
    private final GridCells cells;
    private final PersonalTexts texts;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    GridDesk(GridCells cells, PersonalTexts texts, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        this.cells = cells;
        this.texts = texts;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public GridCell read(Actor actor, UUID id) {
        return cells.findById(id).filter(cell -> sees(actor, cell)).orElseThrow(() -> SaidRefused.unknown(id));
    }

    /** Those the actor sees, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<GridCell> all(Actor actor) {
        return cells.findAllByOrderByNumber().stream().filter(cell -> sees(actor, cell)).toList();
    }

    private static boolean sees(Actor actor, GridCell cell) {
        return actor.reads().covers(cell.place(), cell.responsible());
    }

    /** Registers a cell; a repeat of the same gives the one that is there. */
    public GridCell register(Actor actor, UUID id, String number, UnitCode place, CellFacts facts) {
        hierarchies.current().get(place);
        actor.check(Right.EDIT_PROJECTS, place, facts.responsible());
        var wanted = new GridCell(id, number, place, facts);
        var there = cells.findById(id);
        if (there.isPresent()) {
            return there.filter(cell -> cell.number().equals(wanted.number()) && cell.place().equals(place))
                    .filter(cell -> sees(actor, cell)).orElseThrow(() -> SaidRefused.exists(id));
        }
        if (cells.findByNumber(wanted.number()).isPresent()) {
            throw SaidRefused.exists(wanted.number());
        }
        apart(wanted);
        return cells.save(wanted);
    }

    public GridCell describe(Actor actor, UUID id, long expected, CellFacts facts) {
        var cell = held(actor, id, expected);
        actor.check(Right.EDIT_PROJECTS, cell.place(), facts.responsible());
        cell.redescribe(facts);
        apart(cell);
        return cells.save(cell);
    }

    /** Passes where the cell lies upon no other of its community; a common border is no overlap. */
    private void apart(GridCell cell) {
        var outline = cell.outline();
        if (outline == null) {
            return;
        }
        for (var other : cells.findAllByPlace(cell.place())) {
            var drawn = other.outline();
            if (drawn != null && !other.id().equals(cell.id()) && drawn.intersects(outline)) {
                var common = Geodesy.area(drawn.intersection(outline));
                if (common > TOUCH) {
                    throw GridRefused.overlap(other.name(), Math.round(common));
                }
            }
        }
    }

    public GridCell form(Actor actor, UUID id, long expected, List<TeamSlot> team) {
        var cell = held(actor, id, expected);
        cell.form(team, today());
        return cells.save(cell);
    }

    /**
     * Gives somebody a seat; a repeat of the same id is harmless.
     *
     * @param phone empty where none is known
     */
    public GridCell engage(Actor actor, UUID id, long expected, GridWorker worker, String phone) {
        var there = read(actor, id).workers().stream().filter(one -> one.id().equals(worker.id())).findFirst();
        if (there.isPresent()) {
            return there.filter(worker::repeats).map(_ -> read(actor, id)).orElseThrow(() -> SaidRefused.exists(worker.id()));
        }
        var cell = held(actor, id, expected);
        var number = phone.isBlank() ? null : PersonalNumber.Kind.PHONE.read(phone);
        cell.engage(new GridWorker(worker.id(), worker.role(), worker.name(), number == null ? "" : number.masked(),
                worker.organisation(), worker.begins(), worker.ends()));
        if (number != null) {
            texts.put(worker.id(), Map.of("phone", number.value()));
        }
        return cells.save(cell);
    }

    public GridCell release(Actor actor, UUID id, long expected, UUID worker, LocalDate day) {
        var cell = held(actor, id, expected);
        cell.release(worker, day);
        return cells.save(cell);
    }

    /** Notes a training; a repeat of the same id is harmless. */
    public GridCell train(Actor actor, UUID id, long expected, Training training, Proof proof) {
        var there = read(actor, id).trainings().stream().filter(one -> one.id().equals(training.id)).findFirst();
        if (there.isPresent()) {
            return there.filter(training::repeats).map(_ -> read(actor, id))
                    .orElseThrow(() -> SaidRefused.exists(training.id));
        }
        var cell = held(actor, id, expected);
        var rests = proof.evidence(cell.place(), cell.responsible(), actor, clock.instant());
        cell.train(new GridTraining(training.id, training.worker, training.day, training.hours, training.topic, rests.id()),
                today());
        evidence.keep(rests, proof.file());
        return cells.save(cell);
    }

    private GridCell held(Actor actor, UUID id, long expected) {
        var cell = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, cell.place(), cell.responsible());
        if (cell.version() != expected) {
            throw new SavedInBetween("safety.saved.between", expected, cell.version());
        }
        return cell;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    /** A training as somebody reports it. */
    public record Training(UUID id, UUID worker, LocalDate day, BigDecimal hours, String topic) {
        private boolean repeats(GridTraining there) {
            return worker.equals(there.worker()) && day.equals(there.day()) && hours.compareTo(there.hours()) == 0;
        }
    }
}
