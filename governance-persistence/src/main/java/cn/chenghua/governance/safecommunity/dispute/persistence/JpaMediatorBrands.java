package cn.chenghua.governance.safecommunity.dispute.persistence;

import cn.chenghua.governance.safecommunity.dispute.MediatorBrand;
import cn.chenghua.governance.safecommunity.dispute.MediatorBrands;

interface JpaMediatorBrands extends MediatorBrands, org.springframework.data.repository.Repository<MediatorBrand, String> {
}
