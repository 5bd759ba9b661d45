package cn.chenghua.governance.communityservice.social;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.Days;

import org.jspecify.annotations.Nullable;

/** A low-fee, low-profit firm of a community 社会企业, with the share its residents' committee holds, such as 51 per cent. */
@Entity
public class SocialEnterprise {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String name;
    @Embedded
    private Keeper keeper;
    private String business;
    private BigDecimal share;
    private LocalDate registeredOn;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "social_enterprise_return", joinColumns = @JoinColumn(name = "enterprise_id"))
    @OrderColumn(name = "position")
    private List<SurplusReturn> returns = new ArrayList<>();

    protected SocialEnterprise() {
    }

    public SocialEnterprise(UUID id, String name, Keeper keeper, String business, BigDecimal share, LocalDate registeredOn) {
        this.id = id;
        this.keeper = keeper;
        this.registeredOn = Days.within("registered", registeredOn);
        describe(name, business, share);
    }

    final void describe(String to, String what, BigDecimal held) {
        if (held.signum() < 0 || held.compareTo(WHOLE) > 0 || held.stripTrailingZeros().scale() > 2) {
            throw SocialRefused.share(held);
        }
        this.name = Wording.needed("name", to, 200);
        this.business = Wording.text("business", what, 200);
        this.share = held.setScale(2);
    }

    /** Puts down what a year brought; a later line of a year stands in the place of an earlier one, which stays. */
    void give(SurplusReturn line) {
        returns.add(line);
    }

    /** What stands by year, the latest year first. */
    public List<SurplusReturn> returned() {
        var years = new TreeMap<Integer, SurplusReturn>(Comparator.reverseOrder());
        returns.forEach(line -> years.put(line.year(), line));
        return List.copyOf(years.values());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String name() {
        return name;
    }

    public Keeper keeper() {
        return keeper;
    }

    public String business() {
        return business;
    }

    /** What the residents' committee holds, in per cent. */
    public BigDecimal share() {
        return share;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }
}
