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
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.communityservice.record.Kept;
import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.Days;

/** A low-fee, low-profit firm of a community 社会企业, with the share its residents' committee holds, such as 51 per cent. */
@Entity
public class SocialEnterprise extends Kept {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private String name;
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
        super(id, keeper);
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

    public String name() {
        return name;
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
