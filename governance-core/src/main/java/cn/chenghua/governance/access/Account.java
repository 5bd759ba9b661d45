package cn.chenghua.governance.access;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * Someone who may sign in, such as the official of 建设路街道, with the roles held on units in time. It says nothing of the
 * person's post: being a street chief is an appointment, not an account.
 */
@Entity
public class Account {

    @EmbeddedId
    private Id id;
    @Version
    private @Nullable Long version;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "username"))
    private Username username;
    private String displayName;
    private @Nullable String passwordHash;
    private Instant passwordSince;
    private boolean mustChange;
    private boolean enabled = true;
    private boolean demonstration;
    @Embedded
    private @Nullable ServiceTerms service;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "position")
    private List<Grant> grants = new ArrayList<>();

    protected Account() {
    }

    public Account(Id id, Username username, String displayName, Instant now) {
        this.id = id;
        this.username = username;
        this.displayName = DisplayName.tidy(displayName);
        this.passwordSince = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Marks an account that exists only where the demonstration data do. */
    public Account forDemonstration() {
        demonstration = true;
        return this;
    }

    /** Makes this the account of a program: it gets tokens and never a password. */
    public Account forService(ServiceTerms terms) {
        if (passwordHash != null) {
            throw new NoPassword(username);
        }
        service = terms;
        return this;
    }

    /** Takes a new password; every session that began with the old one ends. */
    public void changePassword(String hash, Instant now) {
        checkPerson();
        passwordHash = hash;
        passwordSince = now.truncatedTo(ChronoUnit.MICROS);
        mustChange = false;
    }

    /** The owner must choose a new password before anything else. */
    public void demandNewPassword() {
        mustChange = true;
    }

    /** Passes for a person's account; a program's has no password. */
    void checkPerson() {
        if (service != null) {
            throw new NoPassword(username);
        }
    }

    public void disable() {
        enabled = false;
    }

    public void enable() {
        enabled = true;
    }

    /** Gives a role on a unit for some days; the same role twice on one unit at one time is refused. */
    public void grant(Grant grant) {
        if (grants.stream().anyMatch(grant::overlaps)) {
            throw new Grant.AlreadyHeld(grant);
        }
        grants.add(grant);
    }

    /** Passes where nobody has saved the account since somebody read it. */
    void checkUnchanged(long expected) {
        if (version() != expected) {
            throw new SavedInBetween(username);
        }
    }

    /** Ends a role before {@code day}; what has not begun by then disappears. */
    public void withdraw(Grant.Mark mark, LocalDate day) {
        var marks = grants.stream().map(Grant::mark).toList();
        if (!marks.contains(mark)) {
            throw new Grant.Unknown(mark);
        }
        withdraw(marks.indexOf(mark), day);
    }

    private void withdraw(int position, LocalDate day) {
        var held = grants.get(position);
        if (held.since().isBefore(day)) {
            grants.set(position, held.endingBefore(day));
        } else {
            grants.remove(position);
        }
    }

    /** Renews the roles that groups of an identity provider bring; what was given by hand stays as it is. */
    public void renewMapped(Collection<Grant> brought, LocalDate day, Duties duties) {
        for (var at = grants.size() - 1; at >= 0; at--) {
            var held = grants.get(at);
            if (held.mapped() && !held.endsBefore(day) && brought.stream().noneMatch(held::sameRole)) {
                withdraw(at, day);
            }
        }
        brought.stream().filter(grant -> grants.stream().noneMatch(grant::overlaps)).forEach(grant -> {
            duties.check(this, grant);
            grant(grant);
        });
    }

    public boolean holdsAnyRole(LocalDate day) {
        return grants.stream().anyMatch(grant -> grant.holds(day));
    }

    /** What the account may do on {@code day}, and where. */
    public Actor actor(LocalDate day, Hierarchy hierarchy) {
        var rights = new EnumMap<Right, Scope>(Right.class);
        grants.stream().filter(grant -> grant.holds(day)).forEach(grant -> {
            var scope = scope(grant, day, hierarchy);
            grant.role().rights().forEach(right -> rights.merge(right, scope, Scope::or));
        });
        return new Actor(id.value(), username.value(), displayName, rights);
    }

    static Scope scope(Grant grant, LocalDate day, Hierarchy hierarchy) {
        var department = grant.department();
        return department == null ? scope(grant.unit(), day, hierarchy) : Scope.ofDepartment(department);
    }

    static Scope scope(UnitCode unit, LocalDate day, Hierarchy hierarchy) {
        var top = hierarchy.find(unit).filter(found -> found.level() == Level.DISTRICT).isPresent();
        return top ? Scope.everything() : Scope.of(hierarchy.entrusted(unit, day));
    }

    public Id id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public Username username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public Instant passwordSince() {
        return passwordSince;
    }

    public boolean mustChange() {
        return mustChange;
    }

    public boolean enabled() {
        return enabled;
    }

    public boolean demonstration() {
        return demonstration;
    }

    /** Whom to ask about a program's account and what it is for; null for a person's. */
    public @Nullable ServiceTerms service() {
        return service;
    }

    public List<Grant> grants() {
        return Collections.unmodifiableList(grants);
    }

    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
    }

    /** A change on top of what somebody else has saved meanwhile. */
    public static final class SavedInBetween extends Refusal {
        SavedInBetween(Username username) {
            super("account.saved.between", "version", username.value());
        }
    }

    /** A password for the account of a program. */
    public static final class NoPassword extends Refusal {
        NoPassword(Username username) {
            super("account.service", "username", username.value());
        }
    }
}
