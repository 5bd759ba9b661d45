package cn.chenghua.governance.communityservice.premises;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What is known of an office building or park beside its project; being registered and covered are the project's stages. */
@Entity
public class Premises {

    public static final String KIND = "party_building";
    public static final String COVERED = "covered";

    @Id
    @Column(name = "project_id")
    private UUID project;
    @Version
    private @Nullable Long version;
    @Enumerated(EnumType.STRING)
    private PremisesSort sort = PremisesSort.BUILDING;
    private String address = "";
    private String organisation = "";
    private @Nullable Integer firms;

    protected Premises() {
    }

    /** Premises of which nothing is known yet. */
    public Premises(UUID project) {
        this.project = project;
    }

    void describe(Tenancy tenancy) {
        this.sort = tenancy.sort();
        this.address = tenancy.address();
        this.organisation = tenancy.organisation();
        this.firms = tenancy.firms();
    }

    public UUID project() {
        return project;
    }

    /** 0 while nothing was kept, then from 1 on. */
    public long version() {
        return version == null ? 0 : version + 1;
    }

    public Tenancy tenancy() {
        return new Tenancy(sort, address, organisation, firms);
    }
}
