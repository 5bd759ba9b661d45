package cn.chenghua.governance.communityservice.premises;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.communityservice.record.Beside;

import org.jspecify.annotations.Nullable;

/** What is known of an office building or park beside its project; being registered and covered are the project's stages. */
@Entity
public class Premises extends Beside {

    public static final String KIND = "party_building";
    public static final String COVERED = "covered";

    @Enumerated(EnumType.STRING)
    private PremisesSort sort = PremisesSort.BUILDING;
    private String address = "";
    private String organisation = "";
    private @Nullable Integer firms;

    protected Premises() {
    }

    /** Premises of which nothing is known yet. */
    public Premises(UUID project) {
        super(project);
    }

    void describe(Tenancy tenancy) {
        this.sort = tenancy.sort();
        this.address = tenancy.address();
        this.organisation = tenancy.organisation();
        this.firms = tenancy.firms();
    }

    public Tenancy tenancy() {
        return new Tenancy(sort, address, organisation, firms);
    }
}
