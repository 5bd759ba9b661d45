package cn.chenghua.governance.backstreet.removal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * A site where illegal buildings or walls come down and open space is gained, such as 2018-CQ-0007: 62 m of wall along 建设北路
 * removed and 310 m² of green gained. It counts by the days it was removed and accepted on, each with its evidence.
 */
@Entity
public class RemovalSite {

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String number;
    private String name;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible;
    @Enumerated(EnumType.STRING)
    private Treatment treatment;
    @Enumerated(EnumType.STRING)
    private SiteClass siteClass;
    private @Nullable Integer batch;
    @Enumerated(EnumType.STRING)
    private @Nullable Green green;
    private @Nullable BigDecimal removedArea;
    private @Nullable BigDecimal wallMetres;
    private @Nullable BigDecimal gainedArea;
    private @Nullable BigDecimal areaBefore;
    private @Nullable BigDecimal areaAfter;
    private @Nullable BigDecimal perimeter;
    private @Nullable LocalDate removedOn;
    private @Nullable UUID removedEvidence;
    private @Nullable LocalDate acceptedOn;
    private @Nullable UUID acceptedEvidence;

    protected RemovalSite() {
    }

    RemovalSite(UUID id, String number, SiteFacts facts) {
        this.id = id;
        this.number = number;
        describe(facts);
    }

    final void describe(SiteFacts facts) {
        name = facts.name();
        place = facts.place();
        responsible = facts.responsible();
        treatment = facts.treatment();
        siteClass = facts.siteClass();
        batch = facts.batch();
        green = facts.green();
        removedArea = facts.removed();
        wallMetres = facts.wall();
        gainedArea = facts.gained();
        areaBefore = facts.before();
        areaAfter = facts.after();
        perimeter = facts.perimeter();
    }

    /** Says that everything came down on that day; refused where nothing was to come down. */
    void remove(LocalDate day, UUID evidence, LocalDate today) {
        if (removedOn != null) {
            throw RemovalRefused.removed(removedOn);
        }
        if (!facts().measured()) {
            throw RemovalRefused.nothing();
        }
        removedOn = past("removed_on", day, today);
        removedEvidence = evidence;
    }

    /** Says that what was gained was accepted on that day; refused before the removal and without the area. */
    void accept(LocalDate day, UUID evidence, LocalDate today) {
        if (acceptedOn != null) {
            throw RemovalRefused.accepted(acceptedOn);
        }
        if (removedOn == null || day.isBefore(removedOn)) {
            throw RemovalRefused.order(day, removedOn);
        }
        if (gainedArea == null) {
            throw RemovalRefused.gain();
        }
        acceptedOn = past("accepted_on", day, today);
        acceptedEvidence = evidence;
    }

    /** Passes where a site with these facts could be removed and accepted on these days, or was on just these. */
    public static void check(SiteFacts facts, @Nullable LocalDate removed, @Nullable LocalDate accepted,
            @Nullable RemovalSite there, LocalDate today) {
        var trial = new RemovalSite(new UUID(0, 0), "T", facts);
        if (there != null) {
            trial.removedOn = there.removedOn;
            trial.acceptedOn = there.acceptedOn;
        }
        if (removed != null && !removed.equals(trial.removedOn)) {
            trial.remove(removed, trial.id, today);
        }
        if (accepted != null && !accepted.equals(trial.acceptedOn)) {
            trial.accept(accepted, trial.id, today);
        }
    }

    private static LocalDate past(String field, LocalDate day, LocalDate today) {
        if (Days.within(field, day).isAfter(today)) {
            throw RemovalRefused.future(field, day);
        }
        return day;
    }

    public SiteFacts facts() {
        return new SiteFacts(name, place, responsible, treatment, siteClass, batch, green, removedArea, wallMetres, gainedArea,
                areaBefore, areaAfter, perimeter);
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

    public @Nullable LocalDate removedOn() {
        return removedOn;
    }

    public @Nullable UUID removedEvidence() {
        return removedEvidence;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    public @Nullable UUID acceptedEvidence() {
        return acceptedEvidence;
    }
}
