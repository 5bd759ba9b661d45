package cn.chenghua.governance.safecommunity.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.safecommunity.person.Said;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a governance centre beside its project, such as 建设路街道综治中心: each look at a function. Whether it is built
 * is the project's matter.
 */
@Entity
public class Centre {

    /** The kind of projects that are centres. */
    public static final String KIND = "governance_centre";
    /** The stage that wants all needed functions to work. */
    public static final String FUNCTIONING = "functioning";
    static final String BUILT = "built";

    @Id
    private UUID projectId;
    @Version
    private @Nullable Long version;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "centre_check", joinColumns = @JoinColumn(name = "centre_id"))
    @OrderColumn(name = "position")
    private List<FunctionCheck> checks = new ArrayList<>();

    protected Centre() {
    }

    /** A centre at which nobody has looked. */
    public Centre(UUID projectId) {
        this.projectId = projectId;
    }

    /** Writes down a look at a function; refused for a day to come and one before the last look at that function. */
    void look(FunctionCheck check, LocalDate today) {
        Said.past(check.day(), today);
        latest(check.function()).filter(last -> last.day().isAfter(check.day())).ifPresent(last -> {
            throw CentreRefused.day(check.day(), last.day());
        });
        checks.add(check);
    }

    /** The last look at a function; empty where nobody looked. */
    public Optional<FunctionCheck> latest(String function) {
        return checks.reversed().stream().filter(check -> check.function().equals(function)).findFirst();
    }

    /** The needed functions of a level that were not shown to work at the last look. */
    public List<CentreFunction> missing(FunctionList list, CentreLevel level) {
        return list.of(level).stream().filter(CentreFunction::mandatory)
                .filter(function -> latest(function.code()).filter(FunctionCheck::works).isEmpty()).toList();
    }

    public UUID projectId() {
        return projectId;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public List<FunctionCheck> checks() {
        return Collections.unmodifiableList(checks);
    }
}
