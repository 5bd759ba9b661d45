package cn.chenghua.governance.communityservice.social;

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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.communityservice.record.Kept;
import cn.chenghua.governance.communityservice.record.Wording;

/** A name under which good is done, such as 点参幸福联盟 or 祥和儿童之家, with the sites where it is at work. */
@Entity
public class BenefitBrand extends Kept {

    private String name;
    private boolean named;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "benefit_brand_site", joinColumns = @JoinColumn(name = "brand_id"))
    @OrderColumn(name = "position")
    private List<BrandSite> sites = new ArrayList<>();

    protected BenefitBrand() {
    }

    /** A brand without sites that the plan does not name. */
    public BenefitBrand(UUID id, String name, Keeper keeper) {
        super(id, keeper);
        this.name = Wording.needed("name", name, 200);
    }

    /** Adds a site; refused where it is at work there already. */
    void begin(BrandSite site) {
        if (working(site.site()).isPresent()) {
            throw SocialRefused.site(site.site());
        }
        sites.add(site);
    }

    void end(String site, LocalDate day) {
        var at = working(site).orElseThrow(() -> SocialRefused.site(site));
        sites.set(sites.indexOf(at), at.ended(day));
    }

    private Optional<BrandSite> working(String site) {
        return sites.stream().filter(one -> one.until() == null && one.site().equals(site)).findFirst();
    }

    /** How many sites it is at work at. */
    public int atWork() {
        return (int) sites.stream().filter(site -> site.until() == null).count();
    }

    public String name() {
        return name;
    }

    /** Whether the plan names it. */
    public boolean named() {
        return named;
    }

    public List<BrandSite> sites() {
        return Collections.unmodifiableList(sites);
    }
}
