package cn.chenghua.governance.safecommunity.dispute.persistence;

import cn.chenghua.governance.safecommunity.dispute.AgreementTemplate;
import cn.chenghua.governance.safecommunity.dispute.AgreementTemplates;

interface JpaAgreementTemplates
        extends
            AgreementTemplates,
            org.springframework.data.repository.Repository<AgreementTemplate, Integer> {
}
