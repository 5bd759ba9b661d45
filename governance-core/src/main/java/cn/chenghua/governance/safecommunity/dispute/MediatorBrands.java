package cn.chenghua.governance.safecommunity.dispute;

import java.util.List;

/** The brands of mediation. */
public interface MediatorBrands {

    List<MediatorBrand> findAllByOrderByCode();
}
