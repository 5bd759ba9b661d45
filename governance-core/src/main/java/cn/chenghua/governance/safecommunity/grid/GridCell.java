package cn.chenghua.governance.safecommunity.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Geodesy;
import cn.chenghua.governance.safecommunity.person.Said;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A grid cell of a community, such as 培华路社区第1网格 with 320 households: its outline, its team and who holds the seats. */
@Entity
public class GridCell {

    private static final int MOST = 100_000;

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String number;
    private String name;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible = "";
    private int households;
    private @Nullable String shape;
    private @Nullable BigDecimal squareMetres;
    private int changes;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "grid_team_part", joinColumns = @JoinColumn(name = "cell_id"))
    @OrderColumn(name = "position")
    private List<TeamSlot> team = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "grid_worker", joinColumns = @JoinColumn(name = "cell_id"))
    @OrderColumn(name = "position")
    private List<GridWorker> workers = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "grid_training", joinColumns = @JoinColumn(name = "cell_id"))
    @OrderColumn(name = "position")
    private List<GridTraining> trainings = new ArrayList<>();

    protected GridCell() {
    }

    /** A cell nobody works in yet. */
    public GridCell(UUID id, String number, UnitCode place, CellFacts facts) {
        this.id = id;
        this.number = Said.needed("number", number, 40);
        this.place = place;
        describe(facts);
    }

    /** Says anew what describes it. */
    void redescribe(CellFacts facts) {
        describe(facts);
        changes++;
    }

    private void describe(CellFacts facts) {
        if (facts.households() < 0 || facts.households() > MOST) {
            throw GridRefused.households(facts.households(), MOST);
        }
        this.name = Said.needed("name", facts.name(), 200);
        this.responsible = Said.text("responsible", facts.responsible(), 200);
        this.households = facts.households();
        var outline = facts.outline();
        if (outline != null) {
            if (outline.getDimension() < 2) {
                throw GridRefused.outline();
            }
            this.shape = outline.toText();
            this.squareMetres = BigDecimal.valueOf(Geodesy.area(outline)).setScale(0, RoundingMode.HALF_UP);
        }
    }

    /** Says what the team is made of; seats that are held stay in it. */
    void form(List<TeamSlot> slots, LocalDate today) {
        slots.stream().map(TeamSlot::role).filter(role -> slots.stream().filter(one -> one.role().equals(role)).count() > 1)
                .findFirst().ifPresent(role -> {
                    throw GridRefused.roleTwice(role);
                });
        workers.stream().filter(worker -> worker.on(today))
                .filter(worker -> slots.stream().noneMatch(slot -> slot.role().equals(worker.role()))).findFirst()
                .ifPresent(worker -> {
                    throw GridRefused.held(worker.role());
                });
        changes++;
        team.clear();
        team.addAll(slots);
    }

    /** Gives somebody a seat; refused where all seats of the role are held then. */
    void engage(GridWorker worker) {
        var slot = team.stream().filter(one -> one.role().equals(worker.role())).findFirst()
                .orElseThrow(() -> GridRefused.role(worker.role()));
        var held = workers.stream().filter(one -> one.role().equals(worker.role()))
                .filter(one -> one.on(worker.begins()) || worker.on(one.begins())).count();
        if (slot.part() != TeamPart.MORE && held >= slot.seats()) {
            throw GridRefused.full(slot.role(), slot.seats());
        }
        changes++;
        workers.add(worker);
    }

    /** Ends somebody's time in the cell on a day, the last on which it holds. */
    void release(UUID worker, LocalDate day) {
        changes++;
        var at = workers.indexOf(worker(worker));
        workers.set(at, workers.get(at).until(day));
    }

    void train(GridTraining training, LocalDate today) {
        Said.past(training.day(), today);
        if (!worker(training.worker()).on(training.day())) {
            throw GridRefused.notThen(training.day());
        }
        changes++;
        trainings.add(training);
    }

    /** Somebody who works or worked here. */
    public GridWorker worker(UUID wanted) {
        return workers.stream().filter(one -> one.id().equals(wanted)).findFirst()
                .orElseThrow(() -> SaidRefused.unknown(wanted));
    }

    /** How many seats of a role are empty on a day. */
    public long vacant(TeamSlot slot, LocalDate day) {
        return Math.max(0, slot.seats() - workers.stream().filter(one -> one.role().equals(slot.role()) && one.on(day)).count());
    }

    public long vacant(LocalDate day) {
        return team.stream().mapToLong(slot -> vacant(slot, day)).sum();
    }

    /** Where it lies; null while it is not drawn. */
    public @Nullable Geometry outline() {
        try {
            return shape == null ? null : new WKTReader().read(shape);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID id() {
        return id;
    }

    /** How often it was changed. */
    public long version() {
        return changes;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public UnitCode place() {
        return place;
    }

    public String responsible() {
        return responsible;
    }

    public int households() {
        return households;
    }

    public @Nullable BigDecimal squareMetres() {
        return squareMetres;
    }

    public List<TeamSlot> team() {
        return Collections.unmodifiableList(team);
    }

    public List<GridWorker> workers() {
        return Collections.unmodifiableList(workers);
    }

    public List<GridTraining> trainings() {
        return Collections.unmodifiableList(trainings);
    }
}
